"""One fact a line, cells apart by tabs: for grep, cut and sort. No header, no colour, nothing cut, nothing wrapped."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from careercli.formats.text import blocks, clean, harmless
from careercli.model.record import Cell
from careercli.model.result import Result


def render(result: Result, sections: Sequence[str] = ()) -> str:
    return "".join(stream(result, sections))


def stream(result: Result, sections: Sequence[str] = ()) -> Iterator[str]:
    """The same, piece by piece."""
    for rows in blocks(row.cells for row in result.chosen_rows(sections)):
        lines = _lines(rows)
        # looked through all at once, and cell by cell only where there is more than cells and the tabs between them
        text = "".join(lines)
        if harmless(text.replace("\t", "")) and text.count("\t") == sum(map(len, rows)) - len(rows):
            yield "\n".join([*lines, ""])
        else:
            yield from map(_line, rows)


def _lines(rows: Sequence[Sequence[Any]]) -> list[str]:
    try:
        return ["\t".join(cells) for cells in rows]
    except TypeError:  # some cells are no texts
        return ["\t".join(["" if cell is None else str(cell) for cell in cells]) for cells in rows]


def _line(cells: Sequence[Cell]) -> str:
    return "\t".join("" if cell is None else clean(str(cell)) for cell in cells) + "\n"
