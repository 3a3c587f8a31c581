"""Percentiles drawn on one scale with characters: a line from the 10th to the 90th, thick from the 25th to the 75th."""

from __future__ import annotations

from collections.abc import Iterator

from rich.cells import cell_len, set_cell_size

from careercli.formats.text import clean, words
from careercli.formats.wrapping import wrap
from careercli.model.page import Range, Ranges

_THIN, _THICK, _MIDDLE = "\u2500", "\u2501", "\u2503"
_LEAST = 20  # characters that a chart needs to show anything
_ESTIMATES = f"{_MIDDLE} estimate, {_THICK} its 95% interval"
_FULL, _REST = "\u2588", "\u2591"
_SHARES = f"{_FULL} the share, {_REST} the rest of 100%"
_VALUES = f"{_FULL} up to the value, {_REST} the rest of the scale"
_KEY = f"{_THIN} 10th to 90th percentile, {_THICK} 25th to 75th, {_MIDDLE} median"


def bars(block: Ranges, width: int) -> Iterator[str]:
    """A line for each range under one scale, and the key; nothing for a single range, or where there is no room.

    A label that would take over a third of the width stands above its line, beside a share in half of the width.
    """
    low, high = block.scale()
    ranges = [one for one in block.ranges if any(mark is not None for mark in one.marks)]
    label = max((cell_len(clean(one.label)) + 2 for one in ranges), default=0)
    label = min(label, width // 2) if block.shares else label
    above = label > width // 3 and not block.shares
    indent = 0 if above else label
    room = width - indent
    if room < _LEAST or len(ranges) < 2:
        return
    step = (high - low) / (room - 1) or 1
    least, most = words(round(low)), words(round(high))
    yield f"{'':{indent}}{least}{most:>{room - len(least)}}"
    for one in ranges:
        if one.group:
            yield from wrap(clean(one.group), width)
        bar = _share(one, room) if block.shares else _bar(one, low, step, room)
        if above:
            yield from wrap(clean(one.label), width)
            yield bar
        else:
            first, *more = wrap(clean(one.label), label - 2) or [""]
            yield set_cell_size(first, label) + bar
            yield from more
    shares = _SHARES if block.percent() else _VALUES
    key = shares if block.shares else _ESTIMATES if block.estimates else _KEY
    yield from wrap(f"{key}; {clean(block.unit)}", width)


def _share(one: Range, room: int) -> str:
    first, value, last = (one.marks[place] or 0 for place in (0, 3, 4))
    filled = round((value - first) * room / (last - first))
    return _FULL * filled + _REST * (room - filled)


def _bar(one: Range, low: float, step: float, room: int) -> str:
    """Blanks up to the first mark, then the line; a percentile that is not published ends or interrupts it."""
    places = [None if mark is None else round((mark - low) / step) for mark in one.marks]
    cells = [" "] * room
    for first, last, sign in ((0, 4, _THIN), (1, 3, _THICK)):
        begin, end = places[first], places[last]
        if begin is not None and end is not None:
            cells[begin : end + 1] = sign * (end + 1 - begin)
    if places[2] is not None:
        cells[places[2]] = _MIDDLE
    return "".join(cells).rstrip()
