"""Titles whose quotes were forgotten or misplaced: `data engineer data scientist`, `a vs b`, `"a, b"`."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from typing import NamedTuple

_BETWEEN = frozenset("vs vs. versus v v. and or & + to with against than , / |".split())
_JOINED = re.compile(r"\s*[,;/|]\s*|\s+(?:vs\.?|versus|and|or)\s+", re.IGNORECASE)
_MOST_WORDS = 40  # of a line whose titles are looked for
_LONGEST = 8  # words of a title
_SURE = (0.96, 0.89)  # a reading is sure, likely or bold; a split is as bold as its boldest title

Sureness = Callable[[str], float]


class _Split(NamedTuple):
    """Ordered from bad to good: how sure its boldest title is, then few titles, then how sure all are together."""

    tier: int
    fewness: int
    sureness: float
    titles: tuple[str, ...]


def titles_in(words: Sequence[str], sureness: Sureness, least: int = 1, most: int = 6) -> list[str]:
    """The titles that the words are, `least` to `most` of them; none if the words are no titles.

    `sureness`: how sure it is that a text is a title, 0 if it is none.
    """
    parts = [part for word in words for part in _parts(word, sureness)]
    if not parts or len(parts) > _MOST_WORDS:
        return []

    @cache
    def best(start: int, left: int) -> _Split | None:
        """The best split of what is left into exactly so many titles."""
        while start < len(parts) and left >= 0 and parts[start].lower() in _BETWEEN and start:
            start += 1
        if start == len(parts) or not left:
            return _Split(len(_SURE), 0, 0.0, ()) if start == len(parts) and not left else None
        found = (_grown(title, sure, best(end, left - 1)) for title, sure, end in _titles_at(parts, start, sureness))
        return max((one for one in found if one), default=None)

    splits = [best(0, number) for number in range(least, min(most, len(parts)) + 1)]
    chosen = max((one for one in splits if one), default=None)
    return list(chosen.titles) if chosen else []


def _grown(title: str, sure: float, rest: _Split | None) -> _Split | None:
    if rest is None:
        return None
    tier = sum(sure >= step for step in _SURE)
    return _Split(min(tier, rest.tier), rest.fewness - 1, rest.sureness + sure, (title, *rest.titles))


def _titles_at(parts: Sequence[str], start: int, sureness: Sureness) -> Iterator[tuple[str, float, int]]:
    for end in range(start + 1, min(len(parts), start + _LONGEST) + 1):
        if parts[end - 1].lower() in _BETWEEN:
            continue
        title = " ".join(parts[start:end]).replace(" ,", ",")
        if sure := sureness(title):
            yield title, sure, end


def _parts(word: str, sureness: Sureness) -> list[str]:
    """What was typed as one word: itself if it is a title, else the words and what stands between titles in it."""
    ended = word.rstrip().endswith(",")  # no title ends so, whatever it may be without
    if not re.search(r"[\s,;/|]", word) or (sureness(word) and not ended):
        return [word]
    pieces = [piece for piece in _JOINED.split(word) if piece]
    found: list[str] = []
    for piece in pieces:
        found += [","] if found else []
        found += [piece] if sureness(piece) else piece.split()
    return [*found, ","] if ended else found
