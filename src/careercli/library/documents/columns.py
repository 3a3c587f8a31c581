"""A page that is set in two columns, read one after the other: nobody reads a résumé across.

The page is told by its lines with blanks as wide as the gaps on paper. Two columns have a gap through them on both
sides of which things are written, line by line. A margin of dates, or dates at the end of the lines, make no column:
they belong to what stands beside them. Nor does a margin of headings, each of which is read before what it is for.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

_GAP = re.compile(r"(?<=\S)\s{2,}(?=\S)")
_DATED = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)|\d\d?/\d\d(?!\d)")
_LEAST = 4  # lines of a column
_ACROSS = 0.25  # of the lines, which may go over the gap: a heading of the page, a line too long for its column
_MOSTLY_DATES = 0.45
_MARGIN = 3  # of the lines of a margin, at most one in so many has another right below it
_WORDS = 6  # letters that a line of a column has on the average


def in_columns(page: str) -> str | None:
    """The text of one column after the other; None where there is only one."""
    lines = [line.expandtabs() for line in page.splitlines() if line.strip()]
    for place in _places(lines):
        split = [_split(line, place) for line in lines]
        if _are_columns(split):
            return "\n".join(_in_turn(lines, split) if _is_margin(split) else _read(lines, split))
    return None


def _places(lines: Sequence[str]) -> list[int]:
    """Where most lines begin anew behind a gap, the likeliest first."""
    found = Counter(gap.end() for line in lines for gap in _GAP.finditer(line))
    found.update(len(line) - len(line.lstrip()) for line in lines if line.startswith(" "))
    return [place for place, times in found.most_common(3) if place and times >= _LEAST]


def _split(line: str, place: int) -> tuple[str, str] | None:
    """What stands before the place and from there on; None where something goes over it."""
    first, last = line[:place], line[place:]
    if first.strip() and last.strip() and not first.endswith("  "):
        return None
    return first.strip(), last.strip()


def _are_columns(split: Sequence[tuple[str, str] | None]) -> bool:
    """Whether both sides stand for themselves, line by line or in lines of their own that take turns."""
    sides = [[one[side] for one in split if one and one[side]] for side in (0, 1)]
    over = sum(one is None for one in split)
    if over > _ACROSS * len(split) or any(len(side) < _LEAST for side in sides):
        return False
    beside = [one for one in split if one and all(one)]
    turns = sum(bool(one and other and one[0] and other[1]) for one, other in pairwise(split))
    if len(beside) < _LEAST and turns < _LEAST:
        return False
    told = [[one for one, _ in beside] or sides[0], sides[1]]  # a margin of dates holds headings that stand alone
    wordy = all(sum(map(len, side)) >= _WORDS * len(side) for side in sides)
    return wordy and all(sum(bool(_DATED.search(one)) for one in side) <= _MOSTLY_DATES * len(side) for side in told)


def _is_margin(split: Sequence[tuple[str, str] | None]) -> bool:
    """Whether the first column is a line here and there, each for what stands beside it and below."""
    first = [bool(one and one[0]) for one in split]
    return sum(one and other for one, other in pairwise(first)) * _MARGIN < sum(first)


def _in_turn(lines: Sequence[str], split: Sequence[tuple[str, str] | None]) -> Iterator[str]:
    for line, one in zip(lines, split, strict=True):
        yield from [side for side in one if side] if one else [line.strip()]


def _read(lines: Sequence[str], split: Sequence[tuple[str, str] | None]) -> Iterator[str]:
    """What goes over both columns parts them into stretches; in each the first column comes before the second."""
    left: list[str] = []
    right: list[str] = []
    for line, one in zip([*lines, ""], [*split, None], strict=True):
        if one is None:
            yield from (*left, *right, line.strip())
            left, right = [], []
        else:
            left += [one[0]] if one[0] else []
            right += [one[1]] if one[1] else []
