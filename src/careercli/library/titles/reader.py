"""Any job title → role, level, confidence and candidates. A title is understood or refused; nothing is guessed.

The whole phrase is tried first ("Lead Machine Learning Engineer" is a role of its own), then its parts: one that names
a role, beside others that say where, for whom or on which terms; then parts together ("Engineer, Data Platform").
A part that names another trade refuses the title. Nothing is compared by likeness: a misspelling is only a candidate.
"""

from __future__ import annotations

import re
from collections.abc import Container, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from careercli.library.titles.text import folded, may_be_read, normalize, once
from careercli.library.titles.words import GRADES, LEADERS, LEVELS, SHORT
from careercli.library.titles.words.asking import asks
from careercli.library.titles.words.scripts import found_in_script
from careercli.model.level import Level

if TYPE_CHECKING:
    from typing import Protocol

    from careercli.library.titles.forms import Vocabulary
    from careercli.library.titles.text import ByName, ByWords
    from careercli.library.titles.whole import Whole

    class GradeNames(Protocol):
        """The same as ByGrade, looked up one by one."""

        def get(self, name: str, /) -> Sequence[Graded] | None: ...


LITERAL, WRITTEN_OUT, LEVEL_TAKEN = 1.0, 0.99, 0.98

_AS_ONE_WORD = 0.98
_OF_EITHER, _OF_TWO = 0.95, 0.5
_LONGEST_SHORT = 14
# one field under two names; a name has the one or the other: "AI/ML Developer"
_PAIR = (
    r"(?i)\b(?:ai|artificial intelligence)\s*(?:/|&|and|\+|-)\s*(?:ml|machine learning)\b"
    r"|\b(?:ml|machine learning)\s*(?:/|&|and|\+|-)\s*(?:ai|artificial intelligence)\b"
)


class Reading(NamedTuple):
    """A role with its level and how sure that is, 0 to 1; or no role, and the ids that it may be, best first.

    A title of several roles reads as the first of them, with the others as candidates.
    """

    role: str | None
    level: Level | None
    confidence: float
    candidates: list[str]


class Graded(NamedTuple):
    """A grade of a role's own ladder, with the level that it stands for."""

    role: str
    grade: str
    level: Level | None


ByGrade = Mapping[str, Sequence[Graded]]  # a name of a role with a grade's beside it → the grades that it may mean
_NO_GRADES: ByGrade = {}


class Reader:
    """The readings that follow from the names that roles go by."""

    _vocabulary: Vocabulary | None = None

    def __init__(
        self, ids: Container[str], names: ByName, by_words: ByWords, grades: ByGrade | GradeNames = _NO_GRADES
    ) -> None:
        self._ids = ids
        self._names = names
        self._by_words = by_words
        self._grades = grades

    def known(self, title: str) -> Reading | None:
        """How the title reads: as a role, or as several that have the very name; nothing if it is not understood."""
        slug = title.strip().lower()
        if slug in self._ids:
            return Reading(slug, None, LITERAL, [])
        if not may_be_read(title):
            return None
        in_script = None if title.isascii() else found_in_script(title, self._names)
        if in_script:
            name, level = in_script
            return self._sure(self._names[name], level, LEVEL_TAKEN if level else LITERAL)
        phrase = normalize(title) or slug
        if graded := self._graded(title, phrase):
            return self._sure([one.role for one in graded], graded[0].level, LEVEL_TAKEN)
        short = _short(slug) if len(slug) <= _LONGEST_SHORT else None
        if short is not None:
            return self._sure(self._names[short[0]], short[1], WRITTEN_OUT) if short[0] in self._names else None
        if phrase in self._names:
            several = self._whole.read(title) if "/" in title else None
            if several and several[3]:  # "Business / Data Analyst" names two, though one role has both names
                return Reading(*several)
            return self._sure(self._names[phrase], None, LITERAL if phrase == slug else WRITTEN_OUT)
        if beside := self._beside_a_level(title, phrase):
            return beside
        if " " not in phrase:
            found = self._whole.one_word(phrase)
            return Reading(*found) if found else None
        return self._apart(title, phrase)

    def grade(self, title: str) -> str | None:
        """The grade of the role's own ladder that the title names, for a title that reads as the role."""
        if title.strip().lower() in self._ids or not may_be_read(title):
            return None
        graded = self._graded(title, normalize(title) or title.strip().lower())
        return graded[0].grade if graded else None

    def _graded(self, title: str, phrase: str) -> Sequence[Graded] | None:
        return self._grades.get(as_written(title) if phrase in self._names else phrase)

    def _beside_a_level(self, title: str, phrase: str) -> Reading | None:
        """A name with one word of seniority or one grade beside it, which most titles typed by hand are."""
        if not title.replace(" ", "").replace(".", "").isalnum():
            return None
        first, *_ = words = phrase.split()
        last = words[-1]
        if first in ("associate", "staff") and not LEADERS.isdisjoint(words):
            return None
        if len(words) > 1 and first in LEVELS and (rest := " ".join(words[1:])) in self._names:
            return self._sure(self._names[rest], LEVELS[first], LEVEL_TAKEN)
        level = LEVELS.get(last) or (GRADES.get(last) if first != "lead" else None)
        if len(words) > 1 and level and (rest := " ".join(words[:-1])) in self._names:
            if f"{last} {rest}" in self._names:  # "Machine Learning Engineer Lead" is a role of its own
                return None
            return self._sure(self._names[rest], level, LEVEL_TAKEN)
        return None

    def _apart(self, title: str, phrase: str) -> Reading | None:
        if asks(title):
            return None
        paired = "machine learning" in phrase and re.search(_PAIR, title)
        either = self._of_either(title) if paired else []
        if paired and not either and phrase.split(" ", 1)[0] in LEADERS:  # what somebody leads counts whole
            return None
        if len(either) > 1 and len({reading.role for reading in either}) == 1:  # "AI/ML Data Engineer"
            return either[-1]._replace(confidence=_OF_EITHER)
        if title.replace(" ", "").isalpha() and title.isascii():
            found = self._whole.of_words(phrase.split())
        else:
            short = once(title, self._names) if "(" in title else title
            found = self._whole.read(short) or (self._whole.read(title) if short != title else None)
        if not found:
            return _joined(either)
        # machine-learning-engineer-x is written like an id, and is none of ours
        return Reading(*found) if found[2] >= _AS_ONE_WORD or " " in folded(title).strip() else None

    def _of_either(self, title: str) -> list[Reading]:
        """How a title of AI and machine learning together reads by each alone, if it names one role by it."""
        either = [self.known(re.sub(_PAIR, field, title)) for field in ("AI", "machine learning")]
        return [reading for reading in either if reading and reading.role and not reading.candidates]

    @cached_property
    def _whole(self) -> Whole:
        from careercli.library.titles.whole import Whole

        return Whole(self._names, self._by_words, self._vocabulary)

    def _sure(self, ids: Sequence[str], level: Level | None, confidence: float) -> Reading:
        if len(ids) == 1:
            return Reading(ids[0], level, confidence, [])
        return Reading(None, None, 0.0, list(ids))


class Names(Reader):
    """All names at hand: reads titles by the thousand, and offers what comes near to one that is not understood."""

    def __init__(self, ids: Container[str], names: Mapping[str, list[str]], grades: ByGrade = _NO_GRADES) -> None:
        """`names`: normalized title or alias → role ids."""
        from careercli.library.titles.forms import Vocabulary

        super().__init__(ids, names, _Bags(names), grades)
        self._all = names
        self._vocabulary = Vocabulary.of(names)

    def read(self, title: str, *, near: bool = True) -> Reading:
        """Never raises; a title that is not understood has no role, and candidates if some come near.

        Without `near` no candidates are looked for, which is many times faster.
        """
        return self.known(title) or Reading(None, None, 0.0, self._near(title) if near else [])

    def _near(self, title: str, limit: int = 5) -> list[str]:
        """The ids of roles whose names look like the title, best first; nothing if none comes near."""
        from rapidfuzz import fuzz, process

        phrase = normalize(title) if may_be_read(title) else ""
        if not phrase:
            return []
        found = process.extract(phrase, list(self._all), scorer=fuzz.token_set_ratio, score_cutoff=70, limit=None)
        # a name that has all words of the title is near, one that differs in a letter or two is nearer
        found.sort(key=lambda match: -max(fuzz.token_sort_ratio(phrase, match[0]), 0.9 * match[1]))
        return list(dict.fromkeys(role for name, *_ in found for role in self._all[name]))[:limit]


class _Bags:
    """The words of each name in alphabetical order, small words left out → the name."""

    def __init__(self, names: Mapping[str, list[str]]) -> None:
        self._names = names

    def get(self, words: tuple[str, ...]) -> str | None:
        return self._found.get(words)

    @cached_property
    def _found(self) -> dict[tuple[str, ...], str]:
        """The first name of each bag; names of different roles are no use here."""
        from careercli.library.titles.forms import bag

        bags: dict[tuple[str, ...], list[str]] = {}
        for name in self._names:
            bags.setdefault(bag(name), []).append(name)
        same = (names for names in bags.values() if all(self._names[name] == self._names[names[0]] for name in names))
        return {bag(names[0]): names[0] for names in same}


def as_written(title: str) -> str:
    """A key for a title whose grade is lost where it is normalized, such as one in another script."""
    return f"={' '.join(title.lower().split())}"


def _joined(either: Sequence[Reading]) -> Reading | None:
    """One reading of several: sure if they name one role."""
    roles = list(dict.fromkeys(reading.role for reading in either if reading.role))
    if len(roles) == 1:
        return either[-1]._replace(confidence=_OF_EITHER)
    return either[0]._replace(confidence=_OF_TWO, candidates=roles[1:]) if roles else None


def _short(slug: str) -> tuple[str, Level | None] | None:
    """What "DS", "Sr. DA" or "BA II" stand for, with the level; such a form in brackets stands for nothing."""
    words = slug.replace(".", " ").split()
    if len(words) > 2 or not any(word.strip("()[]") in SHORT for word in words):
        return None
    found = next((word for word in words if word in SHORT), None)
    if found is None:
        return "", None
    others = normalize(" ".join(word for word in words if word != found)).split()
    levels = [LEVELS.get(word) or GRADES.get(word) for word in others]
    return (SHORT[found], levels[0] if levels else None) if all(levels) else None
