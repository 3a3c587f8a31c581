"""The page for a person at a terminal: columns fitted to the width, nothing cut, readable from 60 columns up.

Lines are laid out here and styled by rich. rich's own Table lays out nested cells again and again: on a comparison of
400 lines it takes 50 ms, five times what starting Python takes; this takes a tenth of that.
"""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Iterator, Sequence

from rich.cells import cell_len, set_cell_size
from rich.console import Console
from rich.text import Text as Words

from careercli.formats.asked import asked
from careercli.formats.bars import bars
from careercli.formats.text import clean, words
from careercli.formats.wrapping import PROSE, pieces, wrap
from careercli.model.limits import NARROWEST
from careercli.model.page import Block, Ranges, Section, Side, Sides, Table, Text
from careercli.model.result import Result

_SIDE = 34  # columns that a list needs to read well beside another; a longer cell is prose
_GAP = 3  # columns between two columns
_RULE = "\u2500"
# what lines and charts are drawn with where the terminal has no such characters
_ASCII = str.maketrans("\u2500\u2501\u2503\u2581\u2582\u2583\u2584\u2585\u2586\u2587\u2588", "-=|12345678")

Line = tuple[tuple[str, str], ...]  # pieces of text, each with its style


def render(result: Result, sections: Sequence[str] = (), file: bool = False) -> str:
    page = result.page().only(sections)
    console = _console(file)
    width = max(console.width, NARROWEST)
    lines: list[Line] = [((line, "bold"),) for line in wrap(clean(page.title), width)]
    if page.lead:
        lines += [(), *_plain(page.lead, width)]
    for section in page.sections:
        lines += _section(section, 1, width)
    text = Words()
    for line in lines:
        for piece, style in line:
            text.append(piece if console.encoding.startswith("utf") else piece.translate(_ASCII), style)
        text.append("\n")
    text.rstrip()
    console.print(text, no_wrap=True, overflow="ignore", crop=False)
    stream = console.file
    stream.flush()
    printed: str = stream.buffer.getvalue().decode(stream.encoding)  # type: ignore[attr-defined]
    return printed


def _console(file: bool) -> Console:
    """A console that writes to memory but has the width, the colours and the encoding of the real stdout.

    For a `file` it has no colours, whatever FORCE_COLOR says, and every character.
    """
    real = _real()
    encoding = "utf-8" if file else real.encoding
    memory = io.TextIOWrapper(io.BytesIO(), encoding=encoding, errors="replace", newline="")
    return Console(
        file=memory,
        width=real.width,
        force_terminal=real.is_terminal and not file,
        color_system=None if file else real.color_system,  # type: ignore[arg-type]
        no_color=real.no_color,
        legacy_windows=False,
        highlight=False,
    )


def _real() -> Console:
    """stdout as rich sees it, unless --color or its variable sees it otherwise."""
    color = asked().color or os.environ.get("CAREERCLI_COLOR", "")
    if color == "always":
        return Console(file=sys.stdout, force_terminal=True, no_color=False, color_system="standard")
    if color == "never":
        return Console(file=sys.stdout, force_terminal=False, color_system=None)
    return Console(file=sys.stdout)


def _section(section: Section, depth: int, width: int) -> Iterator[Line]:
    if not section.has_content():
        return
    if section.heading:
        heading = clean(section.heading)
        yield ()
        yield from (
            ((line, "bold cyan" if depth == 1 else "bold"),)
            for line in wrap(heading.upper() if depth == 1 else heading, width)
        )
    for number, block in enumerate(section.blocks):
        if number or not section.heading:
            yield ()
        yield from _block(block, width)
    for inner in section.sections:
        yield from _section(inner, depth + 1, width)


def _block(block: Block, width: int) -> Iterator[Line]:
    if isinstance(block, Text):
        yield from _plain(block.text, width)
    elif isinstance(block, Sides):
        yield from _sides(block.sides, width)
    elif isinstance(block, Ranges):
        yield from _table(block.table, width)
        drawn = list(bars(block, width))
        yield from [(), *(((line, ""),) for line in drawn)] if drawn else []
    else:
        yield from _table(block, width)


def _plain(text: str, width: int) -> list[Line]:
    return [((line, ""),) for line in wrap(clean(text), width)]


def _sides(sides: Sequence[Side], width: int) -> Iterator[Line]:
    """Columns if each is wide enough to read, else one below the other."""
    room = (width + _GAP) // len(sides) - _GAP
    if len(sides) == 1:
        yield from (((line, ""),) for line in _items(sides[0], width))
    elif room >= _SIDE:
        yield from _columns(
            [side.title for side in sides], [[_items(side, room) for side in sides]], [room] * len(sides)
        )
    else:
        for number, side in enumerate(sides):
            if number:
                yield ()
            yield from (((line, "bold"),) for line in wrap(clean(side.title), width))
            yield from (((line, ""),) for line in _items(side, width))


def _items(side: Side, width: int) -> list[str]:
    """Bullets with a hanging indent, or plain paragraphs."""
    if not side.bulleted:
        return [line for item in side.items for line in wrap(clean(item), width)]
    return [("  " if n else "- ") + line for item in side.items for n, line in enumerate(wrap(clean(item), width - 2))]


def _table(table: Table, width: int) -> Iterator[Line]:
    cells = [[words(cell) for cell in row] for row in table.rows]
    widths = _widths(table, cells, width)
    if widths is None:
        yield from _records(table, cells, width)
        return
    rows = [[wrap(cell, widths[n]) for n, cell in enumerate(row)] for row in cells]
    numbers = [n for n in range(len(widths)) if table.kind(n) == "number"]
    yield from _columns(table.columns, rows, widths, numbers, named=True)


def _columns(
    heads: Sequence[str],
    rows: Sequence[Sequence[list[str]]],
    widths: Sequence[int],
    right: Sequence[int] = (),
    *,
    named: bool = False,
) -> Iterator[Line]:
    """Wrapped cells side by side under their heads; `named` rows have their first cell in bold."""

    def across(cells: Sequence[list[str]], styles: Sequence[str]) -> Iterator[Line]:
        for n in range(max(map(len, cells))):
            pieces: list[tuple[str, str]] = []
            for column, (cell, size) in enumerate(zip(cells, widths, strict=True)):
                piece = cell[n] if n < len(cell) else ""
                fitted = " " * (size - cell_len(piece)) + piece if column in right else set_cell_size(piece, size)
                pieces.append((fitted + " " * _GAP, styles[column]))
            while pieces and not pieces[-1][0].strip():
                pieces.pop()
            if pieces:
                pieces[-1] = (pieces[-1][0].rstrip(), pieces[-1][1])
            yield tuple(pieces)

    bold = ["bold"] * len(widths)
    yield from across([wrap(clean(head), size) for head, size in zip(heads, widths, strict=True)], bold)
    yield ((_RULE * (sum(widths) + _GAP * (len(widths) - 1)), "dim"),)
    # rows of several lines need air between them; a long list with a few of them does not
    airy = 4 * sum(any(len(cell) > 1 for cell in row) for row in rows) > len(rows)
    for number, row in enumerate(rows):
        if number and airy:
            yield ()
        yield from across(row, ["bold" if named else "", *[""] * (len(widths) - 1)])


def _widths(table: Table, cells: Sequence[Sequence[str]], width: int) -> list[int] | None:
    """What each column gets: short ones what they need, prose ones equal shares of the rest; None if too narrow."""
    columns = [[clean(column), *(row[n] for row in cells)] for n, column in enumerate(table.columns)]
    longest = [max(map(cell_len, texts)) for texts in columns]
    room = width - _GAP * (len(columns) - 1)
    if sum(longest) <= room:
        return longest
    least = []
    for texts, long in zip(columns, longest, strict=True):
        word = max(
            (cell_len(piece) for text in texts for word in text.split() for piece in pieces(word, width)), default=0
        )
        least.append(word if long <= _SIDE else max(PROSE, word))
    if sum(least) > room:
        return None
    for _ in range(room - sum(least)):
        least[min((n for n, size in enumerate(least) if size < longest[n]), key=least.__getitem__)] += 1
    return least


def _records(table: Table, cells: Sequence[Sequence[str]], width: int) -> Iterator[Line]:
    """Rows as blocks of "column: value", for a table that is too wide."""
    for number, row in enumerate(cells):
        if number:
            yield ()
        yield from (((line, "bold"),) for line in wrap(row[0], width))
        for column, cell in list(zip(table.columns, row, strict=True))[1:]:
            yield from ((("  ", ""), (line, "")) for line in wrap(f"{clean(column)}: {cell}", width - 2))
