"""One fact a line, cells apart by tabs: for grep, cut and sort. No header, no colour, nothing cut, nothing wrapped."""

from __future__ import annotations

from collections.abc import Sequence

from careercli.formats.text import clean
from careercli.model.result import Result


def render(result: Result, sections: Sequence[str] = ()) -> str:
    lines = (
        "\t".join("" if cell is None else clean(str(cell)) for cell in row.cells)
        for row in result.chosen_rows(sections)
    )
    return "".join(f"{line}\n" for line in lines)
