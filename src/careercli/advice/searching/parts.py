"""What a query names: skills, industries, fields, degrees, activities, or words of titles.

Whole words come first, so that Go, R and CI never match inside another; what is no word anywhere may begin one."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from careercli.advice.ranking import same_word
from careercli.advice.searching.asides import CARRYING, LEADING, NEGATORS, SCHOOLED, SCHOOLING, STUDYING, beside_study
from careercli.advice.searching.everyday import BEGINNERS, DEGREES, EVERYDAY, FILLER, STUDIES
from careercli.model.record import record
from careercli.model.skill import words_of

if TYPE_CHECKING:
    from careercli.advice.ranking import Table

_LONGEST = 6  # words of a name
_BEGUN = 4  # letters that may stand for a longer word


@record
class Part:
    """One thing that is asked for, and all that it may mean.

    `words`: those that a title may have instead, abbreviations written out; `forms`: for each of them the words of
    titles that are the same in some form; `unwanted`: the role shall have none of it.
    """

    text: str
    words: Sequence[str]
    skills: Collection[str] = ()
    industries: Collection[str] = ()
    fields: Collection[str] = ()
    activities: Collection[str] = ()
    degree: str | None = None
    entry: bool = False
    forms: Sequence[frozenset[str]] = ()
    unwanted: bool = False

    @property
    def is_known(self) -> bool:
        named = (self.skills, self.industries, self.fields, self.activities)
        return any(named) or all(self.forms) or self.degree is not None or self.entry


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
            forms=[self._forms(word, fits) for word in written or words],
            skills=reminding if skills is None else list(skills),
            industries=industries,
            fields=fields,
            activities=activities,
        )

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

    def names(self) -> list[str]:
        """What to offer where nothing is known by a word."""
        found = [skill.name for skill in self._table.vocabulary.skills.values()]
        values = self._table.facts.values
        return [*found, *values("industry"), *values("field"), *self._table_titles]

    def exact(self, words: Sequence[str]) -> bool:
        """Whether these words are a name, a degree or an everyday word as they stand."""
        text = " ".join(words)
        if text in self._degrees or text in self._beginners or text in self._everyday:
            return True
        return any(text in self._exact[kind] for kind in _KINDS)

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
    def _degrees(self) -> dict[str, str]:
        return {" ".join(words_of(one)): degree for degree, ones in DEGREES.items() for one in ones.split("; ")}

    @cached_property
    def _beginners(self) -> frozenset[str]:
        return frozenset(" ".join(words_of(one)) for one in BEGINNERS.split("; "))


_KINDS = ("skills", "industries", "fields", "activities")
_OFFERED = 500  # titles that are looked through for one that is spelled like it


def understood(query: str, lexicon: Lexicon) -> tuple[list[Part], list[str]]:
    """The parts of the query, the longest names first; and the words that are nothing."""
    words = words_of(query)
    named = lexicon.recognized(words)
    parts: list[Part] = []
    unknown: list[str] = []
    unwanted = False
    before: list[str] = []
    number = len(words)
    while words:
        size, skills = _next(words, named.get(number - len(words)), lexicon)
        span, words = words[:size], words[size:]
        if size == 1 and (span[0] in NEGATORS or span[0] in FILLER or beside_study(span[0], words, unwanted)):
            unwanted = unwanted or span[0] in NEGATORS
            before += span
            continue
        part = _part(span, skills, lexicon, before, words, unwanted=unwanted)
        if part.is_known:
            parts.append(part)
        else:
            unknown += span
        unwanted = unwanted and bool(words) and words[0] in CARRYING
        before = span if part.degree else []
    return parts, unknown


def _next(words: Sequence[str], named: tuple[int, list[str]] | None, lexicon: Lexicon) -> tuple[int, list[str] | None]:
    """How many of the words belong together, and the skills that they name; a longer name holds that of a skill."""
    sizes = range(min(len(words), _LONGEST), 1, -1)
    size = next((size for size in sizes if lexicon.exact(words[:size])), 1)
    if named is None or size > named[0]:
        return size, None
    return named


def _part(
    span: Sequence[str],
    skills: Collection[str] | None,
    lexicon: Lexicon,
    before: Sequence[str],
    behind: list[str],
    *,
    unwanted: bool,
) -> Part:
    """What the span means between the words that stand before and behind it; takes from these what belongs to it."""
    if unwanted and span[0] in SCHOOLED:
        return lexicon.part(["no", "degree"])
    led = bool(before) and (before[-1] in STUDYING or before[-1] in LEADING)
    schooled = led and any(word in SCHOOLING or word in STUDYING or lexicon.is_degree(word) for word in before)
    if schooled or (behind and behind[0] in SCHOOLING):
        studied = lexicon.studied(span)
        if studied:
            if behind and behind[0] in SCHOOLING:
                del behind[0]
            return replace(studied, unwanted=unwanted)
    part = lexicon.part(span, skills)
    part = part if part.is_known else lexicon.part(span, skills, begun=True)
    part = part if part.is_known else lexicon.studied(span) or part
    return replace(part, unwanted=unwanted) if unwanted else part


def _has_all(words: Iterable[str], parts: Sequence[str], fits: Callable[[str, str], bool]) -> bool:
    """A single letter or digit is never part of a name: R is a language, and the b of A/B testing is nothing."""
    return all(len(word) > 1 and any(fits(word, part) for part in parts) for word in words)


def _begins(word: str, part: str) -> bool:
    return len(word) >= _BEGUN and part.startswith(word)
