"""Where the marks of a chart lie, in percent of its width, so that it is as wide as the page it stands on."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import count
from math import ceil, floor, log10
from typing import Any

from careercli.formats.text import words
from careercli.model.page import Bar, Bars, Groups, Range, Ranges

_TICKS = 5  # on a scale, about
_NICE = (1, 2, 2.5, 5, 10)
_ROOM = 0.02  # of the scale beyond the outermost mark


def drawing(block: Ranges | Bars | Groups) -> dict[str, Any]:
    """What a template draws: rows with places, and the ticks of the axis under them."""
    if isinstance(block, Groups):
        return _groups(block)
    return _bars(block) if isinstance(block, Bars) else _ranges(block)


def steps(cell: object, scale: Sequence[str]) -> int:
    """Which step of a scale a cell is, from 1; 0 where it is none."""
    return scale.index(str(cell)) + 1 if cell in scale else 0


class _Scale:
    """From a round value to a round value, with a tick at each; in percent of the width."""

    def __init__(self, low: float, high: float, unit: str) -> None:
        step = _step((high - low) or abs(high) or 1)
        self.low, self.high = floor(low / step) * step, ceil(high / step) * step
        if self.low == self.high:
            self.high += step
        ticks = [self.low + step * number for number in range(round((self.high - self.low) / step) + 1)]
        self.ticks = [{"at": self(tick), "label": _tick(tick, step, unit)} for tick in ticks]

    def __call__(self, value: float) -> float:
        """Kept off the very ends, where half a mark would be cut off."""
        share = (value - self.low) / (self.high - self.low)
        return round(100 * (_ROOM / 2 + share * (1 - _ROOM)), 2)


def _step(reach: float) -> float:
    power = 10.0 ** floor(log10(reach / _TICKS))
    return next(nice * power for nice in _NICE if reach / (nice * power) <= _TICKS)


def _tick(value: float, step: float, unit: str) -> str:
    if unit.startswith("percent"):
        signed = "+" if unit.startswith("percent more") and value > 0 else ""
        return f"{signed}{value:g}%"
    sign = "$" if unit.startswith("USD") else ""
    if abs(value) >= 1000 and step % 1000 == 0:
        return f"{sign}{value / 1000:,.0f}k"
    if abs(value) >= 1000 and step % 100 == 0:
        return f"{sign}{value / 1000:,.1f}k"
    return f"{sign}{value:,.10g}"


def _ranges(block: Ranges) -> dict[str, Any]:
    low, high = block.scale()
    scale = _Scale(low, high, block.unit)
    colored = _colored(block.ranges)
    rows = []
    for number, one in enumerate(block.ranges):
        marks = (None, one.marks[0], None, one.marks[3], None) if block.shares and len(one.marks) == 5 else one.marks
        places = [None if mark is None else scale(mark) for mark in marks]
        rows.append({"one": one, "at": places, "half": _half(one, block), "color": colored[number]})
    yardstick = scale(block.yardstick[0]) if block.yardstick else None
    drawn = any(mark is not None for one in block.ranges for mark in one.marks)
    return {"rows": rows, "ticks": scale.ticks if drawn else [], "yardstick": yardstick}


def _half(one: Range, block: Ranges) -> str:
    """The middle half in words; of an estimate its value says the interval."""
    low, high = (one.marks[1], one.marks[3]) if len(one.marks) == 5 else (None, None)
    if block.estimates or block.shares or low is None or high is None:
        return ""
    sign = "$" if block.unit.startswith("USD") else ""
    return f"middle half {sign}{words(low)} to {sign}{words(high)}"


def _colored(ranges: Sequence[Range]) -> list[int]:
    """The color of each row: the roles of each group in turn where every group has the same few, else one for all."""
    sizes: list[int] = []
    places = []
    for one in ranges:
        if one.group or not sizes:
            sizes.append(0)
        places.append(sizes[-1])
        sizes[-1] += 1
    alike = len(set(sizes)) == 1 and sizes and 1 < sizes[0] <= 3 and len(sizes) > 1
    return places if alike else [0] * len(places)


def _bars(block: Bars) -> dict[str, Any]:
    values = [one.value for one in block.bars if one.value is not None]
    scale = _Scale(min([0.0, *values]), max([0.0, *values]), block.unit)
    zero = scale(0)
    rows = [{"one": one, **_from_zero(one, scale, zero)} for one in block.bars]
    yardstick = next((scale(one.value) for one in block.bars if one.yardstick and one.value is not None), None)
    return {"rows": rows, "ticks": scale.ticks, "yardstick": yardstick, "zero": zero}


def _from_zero(one: Bar, scale: _Scale, zero: float) -> dict[str, Any]:
    if one.value is None:
        return {"x": None, "width": 0}
    end = scale(one.value)
    return {"x": min(zero, end), "width": round(max(abs(end - zero), 0.4), 2)}


def _groups(block: Groups) -> dict[str, Any]:
    """Parts of the whole, by how many names each has."""
    total = sum(len(one.names) for one in block.groups) or 1
    parts: list[dict[str, Any]] = []
    begin = 0.0
    for number, one in zip(count(), block.groups, strict=False):
        share = 100 * len(one.names) / total
        parts.append({"one": one, "x": round(begin, 2), "width": round(share, 2), "color": number})
        begin += share
    return {"parts": parts}
