"""The words around a mention that show it, as they stand in the text, but never over a place where markup was."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence

_MOST = 160  # letters
_BESIDE = " \t\u00a0-\u2013\u2022\u00b7*\u25aa\u25cf,;:"
# those of ASCII alone take a third of the time to compile
_PARTING = r"[,;|\u2022\u00b7\u3001\uff0c\uff1b\n\r\t]+|[()\[\]{}]"
_PARTING_OF_ASCII = r"[,;|\n\r\t]+|[()\[\]{}]"
_BRACKETS = "()[]{}"
_ENDS = r"[\"\\\x00-\x1f]|(?<=[.!?;\u3002])\s+(?=[^\sa-z])"
_ENDS_OF_ASCII = r"[\"\\\x00-\x1f]|(?<=[.!?;])\s+(?=[^\sa-z])"


def quote(text: str, cuts: Sequence[int], start: int, end: int) -> str:
    """The sentence of a mention, or as much of it as is short and whole; at least the mention."""
    number = bisect_right(cuts, start)
    first = cuts[number - 1] if number else 0
    last = next((cut for cut in cuts[number:] if cut >= end), len(text))
    if any(start < cut < end for cut in cuts[number:]):
        return text[start:end]
    first, last = max(first, start - _MOST), min(last, end + _MOST)
    for match in re.compile(_ENDS_OF_ASCII if text.isascii() else _ENDS).finditer(text, first, last):
        if match.end() <= start:
            first = match.end()
        elif match.start() >= end:
            last = match.start()
            break
    first, last = _shortened(text, first, last, start, end)
    return text[first:last].strip(_BESIDE)


def item_at(text: str, cuts: Sequence[int], start: int, end: int) -> str:
    """The item of a list in which the mention stands: "R (basic)" of "Python, R (basic), SQL"."""
    first, last = next(one for one in items_of(text) if one[1] >= end)
    first = min(first, start)
    inside = [cut for cut in cuts if first < cut < last]
    words = text[start:end] if inside or last - first > _MOST else text[first:last]
    return words.strip(_BESIDE)


def items_of(text: str) -> list[tuple[int, int]]:
    """Where the items of a list stand; a comma in brackets parts none."""
    places, place, depth = [], 0, 0
    for match in re.finditer(_PARTING_OF_ASCII if text.isascii() else _PARTING, text):
        sign = match.group()
        depth = max(0, depth + (sign in "([{") - (sign in ")]}"))
        if sign not in _BRACKETS and (not depth or "\n" in sign):
            places.append((place, match.start()))
            place, depth = match.end(), 0
    return [*places, (place, len(text))]


def _shortened(text: str, first: int, last: int, start: int, end: int) -> tuple[int, int]:
    """At most so many letters, cut where a word ends."""
    beside = max((_MOST - (end - start)) // 2, 0)
    if last - first <= _MOST:
        return first, last
    if start - first > beside and last - end > beside:
        low, high = start - beside, end + beside
    elif start - first <= beside:
        low, high = first, first + _MOST
    else:
        low, high = last - _MOST, last
    low, high = max(min(low, start), first), min(max(high, end), last)
    if low > first and (blank := text.find(" ", low, start)) >= 0:
        low = blank + 1
    elif low > first:
        low = start
    if high < last and (blank := text.rfind(" ", end, high)) >= 0:
        high = blank
    elif high < last:
        high = end
    return low, high
