"""Any job title → role, level, confidence and candidates. A title is understood or refused; nothing is guessed.

The whole phrase is tried first ("Lead Machine Learning Engineer" is a role of its own), then the phrase without its
words of seniority ("Senior Data Scientist" is Data Scientist at level senior), then other orders of its parts
("Manager, Data Science"), then the part that names a role beside parts that name none ("Data Engineer - Berlin").
Nothing is compared by likeness: a misspelling is only ever a candidate.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Mapping, Sequence
from functools import cached_property
from itertools import permutations
from typing import TYPE_CHECKING, NamedTuple

from careercli.library.titles.text import (
    alternatives,
    at_odds,
    bag,
    folded,
    is_head,
    large,
    level_in,
    normalize,
    plain,
    taken_apart,
    without_level,
)
from careercli.library.titles.words import APART, BARRED, FIELDS, GENERIC, HEADS, STUDIES
from careercli.model import limits
from careercli.model.level import Level

# how sure a reading is, by the boldest step that it took; measured by python -m benchmarks.titles
LITERAL, WRITTEN_OUT, LEVEL_TAKEN, REORDERED, TRIMMED, MODIFIED = 1.0, 0.98, 0.97, 0.93, 0.9, 0.75

_JUNK = re.compile(r'[<>{}=\\]|://|\w"\w')  # markup, code, formulas: whatever they hold, they are no title
_RESTATED = re.compile(r"\(([^()]*)\)\s*$")


class Reading(NamedTuple):
    """A role with its level and how sure that is, 0 to 1; or no role, and the ids that it may be, best first."""

    role: str | None
    level: Level | None
    confidence: float
    candidates: list[str]


if TYPE_CHECKING:
    from typing import Protocol

    class ByName(Protocol):
        """Normalized title or alias → role ids."""

        def __contains__(self, name: str, /) -> bool: ...
        def __getitem__(self, name: str, /) -> list[str]: ...
        def get(self, name: str, /) -> list[str] | None: ...

    class ByWords(Protocol):
        """Words in alphabetical order → the one name that is made of them."""

        def get(self, words: tuple[str, ...], /) -> str | None: ...


class Reader:
    """The readings that follow from the names that roles go by."""

    def __init__(self, ids: Container[str], names: ByName, by_words: ByWords) -> None:
        self._ids = ids
        self._names = names
        self._by_words = by_words

    def known(self, title: str) -> Reading | None:
        """How the title reads: as a role, or as several that have the very name; nothing if it is not understood."""
        slug = title.strip().lower()
        if slug in self._ids:
            return Reading(slug, None, LITERAL, [])
        if not _may_be_read(title):
            return None
        phrase = normalize(title) or slug
        if phrase in self._names:
            return self._sure(self._names[phrase], None, LITERAL if phrase == slug else WRITTEN_OUT)
        parts, level = taken_apart(self._once(title))
        spaced = " " in folded(title).strip()  # machine-learning-engineer-x is written like an id, and is none of ours
        if not alternatives(title) and not at_odds(parts):
            for words, taken, sure in self._phrases(parts, level):
                if words in self._names and (spaced or sure >= TRIMMED):
                    return self._sure(self._names[words], taken, sure)
        return None

    def _once(self, title: str) -> str:
        """The title without a last part in brackets that repeats it: "BI Analyst (Business Intelligence Analyst)"."""
        restated = _RESTATED.search(title)
        if not restated:
            return title
        outside, inside = normalize(title[: restated.start()]), normalize(restated.group(1))
        same_head = outside.split()[-1:] == inside.split()[-1:] and bool(HEADS & set(inside.split()[-1:]))
        another = inside in self._names and self._names[inside] != self._names.get(outside)
        return title[: restated.start()] if same_head and not another else title

    def _phrases(self, whole: list[str], level: Level | None) -> Iterator[tuple[str, Level | None, float]]:
        """Phrases that the title may stand for, surest first, each with its level."""
        joined = " ".join(whole)
        orders = [" ".join(order) for order in permutations(whole)] if len(whole) <= 3 else [joined]
        # "Engineer, Data Platform" has to be turned round; "Data Analyst, Operations" is a data analyst first
        turned = MODIFIED if len(whole) > 1 and " ".join(plain(whole[0])) in self._names else REORDERED
        yield from ((order, level, LEVEL_TAKEN if order == joined else turned) for order in orders)
        yield from self._in_other_order(joined, level, turned)
        for order in orders:
            for words, taken in without_level(order, level):
                yield words, taken, LEVEL_TAKEN if order == joined else turned
                yield from self._in_other_order(words, taken, turned)
        yield from self._trimmed(whole, level)
        for number, part in enumerate(whole):
            rest = {word for other in whole[:number] + whole[number + 1 :] for word in plain(other)}
            if not any(map(is_head, rest)) and not rest & APART:
                yield from self._modified(part, level_in(joined) or level)

    def _in_other_order(
        self, phrase: str, level: Level | None, sure: float
    ) -> Iterator[tuple[str, Level | None, float]]:
        """The name that has the words of the phrase in another order.

        "Engineer Machine Learning" is out of order; "Data Product Analyst" is in order, and no Product Data Analyst.
        """
        found = self._by_words.get(bag(phrase))
        if found and (large(found) == large(phrase) or phrase.split()[-1] not in HEADS - {"lead"}):
            yield found, level, sure

    def _trimmed(self, parts: list[str], level: Level | None) -> Iterator[tuple[str, Level | None, float]]:
        """One part or two neighbors that name a role, if what is left has no head noun and so names no other."""
        taken = level_in(" ".join(parts)) or level
        for size in (2, 1):
            for start in range(len(parts) - size + 1):
                rest = {word for part in parts[:start] + parts[start + size :] for word in plain(part)}
                if any(map(is_head, rest)) or rest & APART:
                    continue
                for order in permutations(parts[start : start + size]):
                    kept = " ".join(order)
                    words = " ".join(plain(kept))
                    yield from ((name, taken, MODIFIED) for name in self._wider(words, rest))
                    if set(words.split()) - HEADS == {"research"} and not rest & FIELDS:
                        continue
                    sure = MODIFIED if rest & FIELDS else TRIMMED
                    yield kept, level if kept != words else taken, sure
                    yield words, taken, sure

    def _wider(self, words: str, rest: set[str]) -> Iterator[str]:
        """The name that has these words and all of the rest: "Product Manager, Generative AI"."""
        if words in self._names and rest & FIELDS:
            yield self._by_words.get(bag(" ".join([words, *rest]))) or ""

    def _modified(self, phrase: str, level: Level | None) -> Iterator[tuple[str, Level | None, float]]:
        """A name with words beside it that say where or for whom: "Healthcare Data Analyst", "Data Engineer AWS"."""
        words = plain(phrase)
        if level == "intern" and words and words[-1] in STUDIES:
            yield " ".join([*words[:-1], STUDIES[words[-1]]]), level, TRIMMED
        if sum(map(is_head, words)) != 1:
            return
        for size in range(len(words), 0, -1):
            for name, rest in ((words[-size:], words[:-size]), (words[:size], words[size:])):
                named = set(name) - HEADS - GENERIC and any(map(is_head, name))
                if named and not (FIELDS | BARRED | {"and"}) & set(rest):
                    yield " ".join(name), level, MODIFIED

    def _sure(self, ids: Sequence[str], level: Level | None, confidence: float) -> Reading:
        if len(ids) == 1:
            return Reading(ids[0], level, confidence, [])
        return Reading(None, None, 0.0, list(ids))


class Names(Reader):
    """All names at hand: reads titles by the thousand, and offers what comes near to one that is not understood."""

    def __init__(self, ids: Container[str], names: Mapping[str, list[str]]) -> None:
        """`names`: normalized title or alias → role ids."""
        super().__init__(ids, names, _Bags(names))
        self._all = names

    def read(self, title: str, *, near: bool = True) -> Reading:
        """Never raises; a title that is not understood has no role, and candidates if some come near."""
        return self.known(title) or Reading(None, None, 0.0, self._near(title) if near else [])

    def _near(self, title: str, limit: int = 5) -> list[str]:
        """The ids of roles whose names look like the title, best first; nothing if none comes near."""
        from rapidfuzz import fuzz, process

        phrase = normalize(title) if _may_be_read(title) else ""
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
        bags: dict[tuple[str, ...], list[str]] = {}
        for name in self._names:
            bags.setdefault(bag(name), []).append(name)
        same = (names for names in bags.values() if all(self._names[name] == self._names[names[0]] for name in names))
        return {bag(names[0]): names[0] for names in same}


def _may_be_read(title: str) -> bool:
    return len(title) <= limits.TITLE and not _JUNK.search(title)
