"""Pay of every basis on one scale: beside each other so that they compare by eye, and never blended."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from careercli.model.page import Block, Chart, Range, Ranges, Table
from careercli.model.record import Cell, Kind

_MOST = 40  # rows that still compare by eye
_ALL = ", all levels"  # goes without saying where no figure is of one level
_HEADS = ("10th", "25th", "Median", "75th", "90th", "Based on")
_ABOUT = "Each group is a basis of its own, asked of other people; the scale is shared, the figures are never blended."


def pay_charts(blocks: Sequence[Block], title: str = "Pay") -> Iterator[Chart]:
    """A chart for each unit that the figures of these blocks are in; nothing where no figure is known."""
    found = [one for one in blocks if isinstance(one, Ranges) and one.name and not one.estimates]
    found.sort(key=lambda one: (one.unit, _order(one)))
    for unit, some in groupby(found, key=lambda one: one.unit):
        drawn = list(_rows(list(some)))
        if any(mark is not None for one in drawn for mark in one.marks) and len(drawn) <= _MOST:
            yield Chart("pay", f"{title}, gross {unit}", Ranges(_table(drawn), drawn, unit, name=title), _ABOUT)


def _order(one: Ranges) -> int:
    """Job ads and visa filings are of the title, the survey only of its occupation."""
    return one.name.startswith("Official")


def _rows(blocks: Sequence[Ranges]) -> Iterator[Range]:
    for block in blocks:
        levels = {one.label.endswith(_ALL) for one in block.ranges if any(mark is not None for mark in one.marks)}
        for number, one in enumerate(block.ranges):
            label = one.label.removesuffix(_ALL) if levels == {True} else one.label
            yield replace(one, label=label, group="" if number else block.name)


def _table(drawn: Sequence[Range]) -> Table:
    rows: list[list[Cell]] = []
    group = ""
    for one in drawn:
        group = one.group or group
        marks: list[Cell] = (
            list(one.marks) if any(mark is not None for mark in one.marks) else ["", "", one.value, "", ""]
        )
        rows.append([f"{one.label}, {group[0].lower()}{group[1:]}", *marks, one.aside])
    kinds: list[Kind] = ["text", *["number" for _ in _HEADS[:-1]], "text"]  # type: ignore[list-item]
    return Table(["", *_HEADS], rows, kinds)
