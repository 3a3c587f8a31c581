"""Any job title → an occupation, or those that it may be. Roles are not looked at here: whoever asks does so first."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from careercli.library.occupations.naming import (
    WHOLE,
    alone,
    heads,
    held,
    is_code,
    is_rest,
    key_of,
    keys_of,
    listed,
    parts,
    readable,
    respaced,
    without_standing,
)
from careercli.model.economy.occupation import NamedOccupation, OccupationReading

if TYPE_CHECKING:
    from careercli.library.store import Database

_NEAR = 5
_ALIKE = 88  # percent, from which a title comes near a name
_OF_LIST = 0.75
_GROUP = 2  # digits of a code that are its major group
_HARDLY, _MOSTLY = 1 / 6, 4 / 5  # of the names that end in a word
_HEAD_OF = re.compile(r"head of (?:the )?", re.IGNORECASE)
_LEADERS = ("director", "manager")
_VOTES = 60  # that a name has, shared by all whom it names
_AROUND = " ?!.\"'"
_COLLEGES = "postsecondary"
_MISSPELT = 85  # percent, from which a word comes near another
_NOTHING = OccupationReading(None, None, None, (), known=False)


class _Held(NamedTuple):
    """An occupation with the words of its title, the parts of it, and its jobs."""

    of: NamedOccupation
    jobs: int
    words: frozenset[str]
    parts: tuple[str, ...]


class Finder:
    """Reads titles. `titles`: code → official title."""

    def __init__(self, database: Database, titles: Mapping[str, str]) -> None:
        self._database = database
        self._titles = titles

    def read(self, text: str, *, bold: bool = True, near: bool = True) -> OccupationReading:
        """Never raises. Unless `bold`, words that several official titles hold are a name of none of them.

        Without `near` no names are looked for that look like one that is not understood.
        """
        text = text.strip(_AROUND)
        if not readable(text):
            return _NOTHING
        if is_code(text):
            return self._of_code(text, near=near)
        keys = [key for key in keys_of(text, bold=bold) if key]
        left = without_standing(keys[-1]) if keys else ""
        bare = left if left not in keys else ""
        keys += [bare] if bare else []
        several: list[str] = []
        for key in [*keys, *(other for one in keys for other in respaced(one))]:
            row = self._database.row("SELECT how, occupations FROM occupation_names WHERE name = ?", key)
            if row and row[0] != "several" and not (row[0] == "reported" and self._says_nothing(key, row[1])):
                return OccupationReading(row[1], self._titles[row[1]], row[0], (), key == bare)
            several = several or (row[1].split() if row and row[0] == "several" else [])
        general: list[NamedOccupation] = []
        for key in keys:
            holding = self._holding(key.split(), several, 0 if alone(text) else _OF_LIST)
            if holding and self._too_little(key, holding):
                general = general or holding
            elif holding and (bold or len(holding) == 1):
                return OccupationReading(*holding[0], "words", tuple(holding[1:]), key == bare)
        others = self._offered(several) or ((general or self._each(text) or self._led(text)) if near else [])
        alike = self._near(keys[-1])[:_NEAR] if keys and near and not others else []
        return OccupationReading(None, None, None, tuple(others or alike), known=bool(others))

    def _of_code(self, text: str, *, near: bool) -> OccupationReading:
        """The occupation of a code, or that of which it is a part; of an unknown specialty the whole is near."""
        code = text.removesuffix(WHOLE)
        row = self._database.row("SELECT how, occupations FROM occupation_names WHERE name = ?", key_of(code))
        found = row[1] if row and row[0] == "code" else code
        if found in self._titles:
            return OccupationReading(found, self._titles[found], "code", ())
        whole = self._of_code(text.partition(".")[0], near=False) if near and "." in code else _NOTHING
        beside = (NamedOccupation(whole.code, whole.title),) if whole.code and whole.title else ()
        return _NOTHING._replace(candidates=beside)

    def _too_little(self, key: str, holding: Sequence[NamedOccupation]) -> bool:
        """Whether the words leave open who is meant. Colleges' teachers have to be named: others of a subject teach in
        schools, whose titles name none."""
        words = key.split()
        if len(words) > 1:
            return _COLLEGES not in words and all(_COLLEGES in one.title.lower() for one in holding)
        return self._says_nothing(key, holding[0].code) or self._too_many(key, holding[0].code)

    def _says_nothing(self, word: str, code: str) -> bool:
        """Whether a single word ends names of all kinds of people, of which hardly any are of this kind: "helper"."""
        return " " not in word and self._of_kind(word, code) < _HARDLY

    def _too_many(self, word: str, code: str) -> bool:
        """Whether one word is too little for the largest occupation that holds it: most who are called so, as workers
        and as names, are of others ("technician"); many kinds of one trade are no hindrance ("teacher")."""
        jobs = {one.of.code: one.jobs for one in self._by_head.get(word, ())}
        return 2 * jobs.get(code, 0) < sum(jobs.values()) and self._of_kind(word, code) < _MOSTLY

    def _of_kind(self, word: str, code: str) -> float:
        """The share of the names ending in this word that lead to the major group of the occupation; 1 without any."""
        rows = self._database.rows("SELECT occupations FROM occupation_names WHERE name LIKE ?", f"% {word}")
        kinds = [{one[:_GROUP] for one in codes.split()} for (codes,) in rows]
        return sum(code[:_GROUP] in one for one in kinds) / len(kinds) if kinds else 1.0

    def _each(self, text: str) -> list[NamedOccupation]:
        """What the parts of a list stand for, each by itself: "nurse and teacher"."""
        if alone(text):
            return []
        found = [self.read(part, near=False) for part in listed(text)]
        return [*dict.fromkeys(NamedOccupation(one.code, one.title) for one in found if one.code and one.title)]

    def _led(self, text: str) -> list[NamedOccupation]:
        """Whom a head of something may be called elsewhere: its director or manager."""
        of = _HEAD_OF.match(text)
        found = [self.read(f"{text[of.end() :]} {kind}", near=False) for kind in _LEADERS] if of else []
        own = [NamedOccupation(one.code, one.title) for one in found if one.code and one.title]
        return list(dict.fromkeys([*own, *(other for one in found for other in one.candidates)]))

    def _holding(self, words: Sequence[str], several: Sequence[str], least: float) -> list[NamedOccupation]:
        """The occupations whose titles hold all the words, the last as the people that they are; most jobs first.

        `least`: the share of a title's words that these must be; the words of a list may come from two. Where several
        are known by that very name, only these; and only if the largest of them is one, or the words are a part, or
        most, of a title: most art teachers teach in schools, though just colleges' are called so. What opens a title
        ("Surgeons, All Other") is known by it whatever others are.
        """
        asked = frozenset(words)
        holders = (one for one in self._by_head.get(words[-1], ()) if asked <= one.words)
        found = [one for one in holders if len(asked) >= least * len(one.words)]
        if not several:
            return [one.of for one in found]
        known = [one for one in found if one.of.code in several]
        if self._largest(several)[0] not in [one.of for one in known]:
            phrase = " ".join(words)
            first = [one for one in found if one.parts[:1] == (phrase,)]
            most = [one for one in known if 2 * len(asked) > len(one.words)]
            known = [one for one in known if phrase in one.parts] or first or (most if len(most) == 1 else [])
        return [one.of for one in known]

    def _largest(self, codes: Iterable[str]) -> list[NamedOccupation]:
        wanted = set(codes)
        return [one.of for one in self._by_jobs if one.of.code in wanted]

    def _offered(self, codes: Iterable[str]) -> list[NamedOccupation]:
        """The largest first, but those that are the rest of a kind last."""
        return sorted(self._largest(codes), key=lambda one: is_rest(one.title))

    def _near(self, key: str) -> list[NamedOccupation]:
        """Occupations with a name that looks like this one, else of the same kind of people, with most of its words."""
        from rapidfuzz import fuzz, process

        question = "SELECT name, occupations FROM occupation_names WHERE how IN ('title', 'direct')"
        names = dict(self._database.rows(question))
        found = process.extract(key, list(names), scorer=fuzz.ratio, score_cutoff=_ALIKE, limit=_NEAR)
        codes = dict.fromkeys(names[name] for name, *_ in found)
        alike = [NamedOccupation(code, self._titles[code]) for code in codes] or self._said_more(key)
        if alike:
            return alike
        asked = key.split()
        kin = dict.fromkeys(one for word in asked for one in self._by_head.get(word, ()))
        if not kin:
            found = process.extract(asked[-1], list(self._by_head), scorer=fuzz.ratio, score_cutoff=_MISSPELT, limit=1)
            kin = dict.fromkeys(one for head, *_ in found for one in self._by_head[head])
        return [one.of for one in sorted(kin, key=lambda one: -len(one.words.intersection(asked)))]

    def _said_more(self, key: str) -> list[NamedOccupation]:
        """Occupations with names that hold all these words, those with most such names first: "help desk"."""
        asked = frozenset(key.split())
        question = "SELECT name, occupations FROM occupation_names WHERE name LIKE ?"
        votes: Counter[str] = Counter()
        for name, codes in self._database.rows(question, f"%{max(asked, key=len)}%"):
            if asked <= {*name.split()}:
                votes.update({code: _VOTES // len(codes.split()) for code in codes.split()})
        return [NamedOccupation(code, self._titles[code]) for code, _ in votes.most_common(_NEAR)]

    @cached_property
    def _by_jobs(self) -> list[_Held]:
        rows = self._database.rows("SELECT code, title, jobs FROM occupations ORDER BY jobs DESC, code")
        return [_Held(NamedOccupation(code, title), jobs or 0, held(title), parts(title)) for code, title, jobs in rows]

    @cached_property
    def _by_head(self) -> Mapping[str, list[_Held]]:
        """The people that a title names → the occupations with such a title, the most jobs first."""
        found: dict[str, list[_Held]] = {}
        for one in self._by_jobs:
            for head in heads(one.of.title):
                found.setdefault(head, []).append(one)
        return found
