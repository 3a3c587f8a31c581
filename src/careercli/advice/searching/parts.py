"""What a part of a query may name: skills, industries, fields, degrees, activities, or words of titles.

Whole words come first, so that Go, R and CI never match inside another; only what is no word anywhere may be the
beginning of one.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from careercli.advice.ranking import same_word
from careercli.advice.searching.everyday import BEGINNERS, DEGREES, EVERYDAY, STUDIES, TRACKS
from careercli.model.record import record
from careercli.model.skill import words_of

if TYPE_CHECKING:
    from careercli.advice.ranking import Table

_SHORT = 2  # letters
_BEGUN = 4  # letters that may stand for a longer word


@record
class Part:
    """One thing that is asked for, and all that it may mean.

    `words`: those that a title may have instead, abbreviations written out; `forms`: for each of them the words of
    titles that are the same in some form; `need`: how much a role must need its skills; `unwanted`: the role shall have
    none of it; `either`: that which is before it is as good.
    """

    text: str
    words: Sequence[str]
    skills: Collection[str] = ()
    industries: Collection[str] = ()
    fields: Collection[str] = ()
    activities: Collection[str] = ()
    degree: str | None = None
    track: str | None = None
    entry: bool = False
    forms: Sequence[frozenset[str]] = ()
    need: str | None = None
    unwanted: bool = False
    either: bool = False

    @property
    def is_known(self) -> bool:
        named = (self.skills, self.industries, self.fields, self.activities)
        return any(named) or all(self.forms) or bool(self.degree or self.track or self.entry)


class Lexicon:
    """Every name that a query can hold. `normalize` turns it into words as titles have them."""

    def __init__(self, table: Table, normalize: Callable[[str], str]) -> None:
        self._table = table
        self._normalize = normalize

    def part(self, words: Sequence[str], skills: Collection[str] | None = None, *, begun: bool = False) -> Part:
        """What these words mean together; with `begun` also as the beginnings of longer words.

        `skills`: those that they name, whatever else they may remind of; None if they name none.
        """
        text = " ".join(words)
        fits = _begins if begun else same_word
        terms = [words, *self._everyday.get(text, ())]
        # an everyday word means a place of work or a skill, never what somebody studied
        reminding, industries, fields, activities = (
            self._named(kind, [words] if kind == "fields" else terms, fits) for kind in _KINDS
        )
        written = self._normalize(text).split()
        return Part(
            text,
            written or words,
            degree=self._degrees.get(text),
            entry=text in self._beginners,
            forms=[frozenset()]
            if self._is_short(text, skills)
            else [self._forms(word, fits) for word in written or words],
            skills=reminding if skills is None else list(skills),
            industries=industries,
            fields=fields,
            activities=activities,
        )

    def _is_short(self, text: str, skills: Collection[str] | None) -> bool:
        """Whether it is a language of a letter or two, which is no word of a title: "Go-to-Market Analyst"."""
        found = [self._table.vocabulary.skills[key] for key in skills or ()]
        return len(text) <= _SHORT and any(skill.category == "language" for skill in found)

    def studied(self, words: Sequence[str]) -> Part | None:
        """These words as something that people study, if they are that in some form, in short or as a beginning."""
        written = " ".join(words)
        text = STUDIES.get(written, written)
        asked = words_of(text)
        fields = self._exact["fields"].get(text) or next(
            (
                found
                for fits in (same_word, _begins)
                if (found := [key for key, parts in self._worded["fields"] if _has_all(asked, parts, fits)])
            ),
            [],
        )
        # nothing but fields: whoever has a math degree looks for no title with such a word
        return Part(text, words, fields=list(dict.fromkeys(fields)), forms=[frozenset()]) if fields else None

    def track(self, words: Sequence[str]) -> Part | None:
        """These words as a kind of work, and nothing else."""
        track = self._tracks.get(" ".join(words))
        return Part(" ".join(words), words, track=track, forms=[frozenset()]) if track else None

    def names(self) -> list[str]:
        """What to offer where nothing is known by a word."""
        found = [skill.name for skill in self._table.vocabulary.skills.values()]
        values = self._table.facts.values
        return [*found, *values("industry"), *values("field"), *self._table_titles]

    def exact(self, words: Sequence[str]) -> bool:
        """Whether these words are a name, a degree or an everyday word as they stand."""
        text = " ".join(words)
        if any(text in known for known in (self._degrees, self._beginners, self._everyday)):
            return True
        # one word of work may be a part of a name
        return (len(words) > 1 and text in self._tracks) or any(text in self._exact[kind] for kind in _KINDS)

    def is_skill(self, words: Sequence[str]) -> bool:
        return " ".join(words) in self._exact["skills"]

    def is_degree(self, word: str) -> bool:
        return word in self._degrees

    def _forms(self, word: str, fits: Callable[[str, str], bool]) -> frozenset[str]:
        """The words of titles and aliases that are this one in some form."""
        spelled = {one for rows in self._table.spelled(word).values() for one, *_ in rows}
        return frozenset(one for one in spelled if fits(word, one))

    def recognized(self, words: Sequence[str]) -> dict[int, tuple[int, list[str]]]:
        """The first word of each name of a skill: how many words, and ids; none for what only looks like one: X-ray."""
        places = [place for place, word in enumerate(words) for _ in f"{word} "]
        found: dict[int, tuple[int, list[str]]] = {}
        for skill, start, end in self._table.finder().in_words(" ".join(words)):
            size = places[end - 1] + 1 - places[start]
            found.setdefault(places[start], (size, []))[1].extend([skill] if skill else [])
        return found

    def _named(self, kind: str, terms: Sequence[Sequence[str]], fits: Callable[[str, str], bool]) -> list[str]:
        """Ids of this kind by name; of the query's own words also those whose names have all of them."""
        found = [key for term in terms for key in self._exact[kind].get(" ".join(term), ())]
        if not found and not self.exact(terms[0]):
            found = [key for key, parts in self._worded[kind] if _has_all(terms[0], parts, fits)]
        return list(dict.fromkeys(found))

    @cached_property
    def _table_titles(self) -> list[str]:
        return [head.title for head in self._table.rows[:_OFFERED]]

    @cached_property
    def _worded(self) -> dict[str, list[tuple[str, list[str]]]]:
        """Kind → id and words of each name."""
        vocabulary = self._table.vocabulary
        skills = [(skill.id, name) for skill in vocabulary.skills.values() for name in (skill.name, *skill.aliases)]
        found: dict[str, list[tuple[str, str]]] = {
            "skills": [*skills, *((key, key) for key in vocabulary.skills)],
            "industries": [(name, name) for name in self._table.facts.values("industry")],
            "fields": [(name, name) for name in self._table.facts.values("field")],
            "activities": [*vocabulary.activities.items(), *((key, key) for key in vocabulary.activities)],
        }
        return {kind: [(key, words_of(name)) for key, name in names] for kind, names in found.items()}

    @cached_property
    def _exact(self) -> dict[str, dict[str, list[str]]]:
        """Kind → name → ids."""
        found: dict[str, dict[str, list[str]]] = {}
        for kind, names in self._worded.items():
            known = found.setdefault(kind, {})
            for key, parts in names:
                known.setdefault(" ".join(parts), []).append(key)
        return found

    @cached_property
    def _everyday(self) -> dict[str, list[list[str]]]:
        return {
            one: [words_of(term) for term in terms.split("; ")]
            for ones, terms in EVERYDAY.items()
            for one in ones.split("; ")
        }

    @cached_property
    def _tracks(self) -> dict[str, str]:
        return {" ".join(words_of(one)): track for track, ones in TRACKS.items() for one in ones.split("; ")}

    @cached_property
    def _degrees(self) -> dict[str, str]:
        return {" ".join(words_of(one)): degree for degree, ones in DEGREES.items() for one in ones.split("; ")}

    @cached_property
    def _beginners(self) -> frozenset[str]:
        return frozenset(" ".join(words_of(one)) for one in BEGINNERS.split("; "))


_KINDS = ("skills", "industries", "fields", "activities")
_OFFERED = 500  # titles that are looked through for one that is spelled like it


def _has_all(words: Iterable[str], parts: Sequence[str], fits: Callable[[str, str], bool]) -> bool:
    """A single letter or digit is never part of a name: R is a language, and the b of A/B testing is nothing."""
    return all(len(word) > 1 and any(fits(word, part) for part in parts) for word in words)


def _begins(word: str, part: str) -> bool:
    return len(word) >= _BEGUN and part.startswith(word)
