"""The rows of a table as HTML. A template would take a second for thousands of them; here a column is a whole."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

from markupsafe import Markup, escape

from careercli.formats.drawing import steps
from careercli.formats.text import blocks, clean, harmless, words
from careercli.model.page import Table
from careercli.model.record import Cell, Kind

_ADDRESS = re.compile(r"https?://\S+")
_LONG = 25  # characters of a word that may be broken
_UNBROKEN = re.compile(rf"\S{{{_LONG}}}")
_ESCAPED = re.compile(r"""[&<>'"]""")


def table_rows(table: Table) -> Markup:
    """What stands in the body of the table; every cell is escaped."""
    return Markup("".join(_rows(table)))  # noqa: S704


def _rows(table: Table) -> Iterator[str]:
    for rows in blocks(table.rows):
        columns = [_column(table, n, cells) for n, cells in enumerate(zip(*rows, strict=True))]
        yield from (f"<tr>{''.join(row)}</tr>\n" for row in zip(*columns, strict=True))


def _column(table: Table, place: int, cells: Sequence[Cell]) -> list[str]:
    kind = table.kind(place)
    if kind == "link" or table.steps:
        return [_cell(table, place, kind, cell) for cell in cells]
    first, last = _around(table, place, kind, long=False)
    plain = [cell if isinstance(cell, str) else words(cell) for cell in cells]
    easy = _are_literal([text for text in plain if text.isascii()])
    return [
        f"{first}{text}{last}" if easy and text.isascii() else _cell(table, place, kind, cell)
        for text, cell in zip(plain, cells, strict=True)
    ]


def _are_literal(texts: Sequence[str]) -> bool:
    """Whether none of them is to be escaped, broken or trimmed, or is empty."""
    edges = {edge for one in texts for edge in (one[:1], one[-1:])}
    longest = max(map(len, " ".join(texts).split()), default=0)
    text = "".join(texts)
    return harmless(text) and not _ESCAPED.search(text) and edges.isdisjoint(("", " ")) and longest < _LONG


def _around(table: Table, place: int, kind: Kind, *, long: bool) -> tuple[str, str]:
    """The tags in front of a cell that says something, and behind it."""
    of_long = ' class="long"' if long else ""
    if place == 0:
        return f'<th scope="row"{of_long}>', "</th>"
    name = ' class="number"' if kind == "number" else of_long
    column = table.columns[place]
    label = f' data-label="{escape(clean(column))}"' if column else ""
    return f"<td{name}{label}><span>", "</span></td>"


def _cell(table: Table, place: int, kind: Kind, cell: Any) -> str:
    first, last = _around(table, place, kind, long=bool(_UNBROKEN.search(str(cell))))
    if place and cell == "":
        return f"{first.removesuffix('<span>')}</td>"
    drawn = f"{_steps(cell, table.steps)} " if place and table.steps else ""
    return f"{first}{drawn}{_text(cell, kind).strip()}{last}"


def _text(cell: Any, kind: Kind) -> Markup:
    if kind == "link" and _ADDRESS.fullmatch(str(cell)):
        address = escape(clean(cell))
        return Markup('<a href="{}" rel="noopener noreferrer">{}</a>').format(address, address)
    return escape(words(cell))


def _steps(cell: Any, scale: Sequence[str]) -> str:
    step = steps(cell, scale)
    if not step:
        return ""
    parts = (
        f'<rect class="{"on" if n < step else "off"}" x="{12 * n}" y="1" width="9" height="8"/>'
        for n in range(len(scale))
    )
    return f'<svg class="steps" width="46" height="10" aria-hidden="true">{"".join(parts)}</svg>'
