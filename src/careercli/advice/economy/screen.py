"""The first screen of a list of occupations: the first rows in their order, with a bar for what sorts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from careercli.advice.economy.cells import KINDS, shown
from careercli.advice.words import count, oldest, quoted
from careercli.model.screen import Bar, Column, Entry, Line, Rows, Said, Screen, Value

if TYPE_CHECKING:
    from careercli.advice.economy.cells import ListedOccupation
    from careercli.advice.economy.selecting import Selected
    from careercli.advice.words import CitedSource

_MOST = 60  # rows that are laid out; no screen shows more
_HEADS = {
    "pay": "Median\nofficially",
    "jobs": "Jobs",
    "growth": "Jobs\nto {year}",
    "openings": "Openings\na year",
    "ai": "AI assists\nmore than",
    "degree": "Usual\ndegree",
    "job_zone": "Job\nzone",
}
_LEAST = {"openings": 70, "ai": 100, "jobs": 110, "degree": 90, "job_zone": 110}
_BARS = ("growth", "openings")


def listing_screen(
    items: Sequence[ListedOccupation],
    selected: Selected,
    visible: Sequence[str],
    summary: str,
    year: int | None,
    sources: Sequence[CitedSource],
) -> Screen:
    """`visible`: the columns beside the title; `year`: to which jobs are projected."""
    by = selected.wish.by
    first, _, rest = summary.partition("; ")
    said = [Said(first, "answer"), Said(f"; {rest}")] if rest else [Said(first, "answer")]
    following = [f"careercli show {quoted(items[0].title)}"] if items else []
    without = sum(1 for row, rank in selected.found if rank is None) if by != "title" else 0
    return Screen(
        count(len(selected.found), "occupation"),
        [said],
        [_rows(items, selected, visible, year)] if items else [],
        [*following, "careercli list --occupations --sort growth", "careercli list"],
        unsaid=[f"{without} without such a figure"] if without else [],
        sources=len(sources),
        oldest=oldest(sources),
    )


def _rows(items: Sequence[ListedOccupation], selected: Selected, visible: Sequence[str], year: int | None) -> Rows:
    by = selected.wish.by
    columns = [Column("Occupation")]
    for name in visible:
        least = 0 if selected.wish.columns or name == by else _LEAST.get(name, 0)
        head = _HEADS[name].format(year=year or "")
        columns.append(Column(head, right=KINDS.get(name) != "text", least=least, keep=name == by))
        columns += [Column("", least=70)] if name == by and by in _BARS else []
    drawn = items[:_MOST]
    most = max((abs(getattr(one, by) or 0) for one in drawn), default=0) if by in _BARS else 0
    lines = [Line(_values(one, visible, by, most)) for one in drawn]
    return Rows(columns, lines, "occupation", hidden=len(items) - len(drawn))


def _values(item: ListedOccupation, names: Sequence[str], by: str, most: float) -> list[Value]:
    values: list[Value] = [Entry(item.title)]
    for name in names:
        values.append(Entry(str(shown(item, name)).removesuffix(" degree")))
        if name == by and by in _BARS:
            values.append(Bar(max(getattr(item, by) or 0, 0) / most if most else 0))
    return values
