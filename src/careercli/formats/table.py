"""The full page for a person at a terminal: laid out by rich, nothing cut, readable from 60 columns up.

Ours is what rich does not do: widths at which no word is broken that fits a line, long ids broken after their hyphens,
a block for each row where a table is too wide for that, and columns of lists that go below each other.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from rich import box
from rich.cells import cell_len
from rich.console import RenderableType
from rich.padding import Padding
from rich.style import Style
from rich.table import Table as Grid
from rich.text import Text as Words

from careercli.formats.bars import bars
from careercli.formats.terminal import console_of, drawable, trimmed
from careercli.formats.text import clean, words
from careercli.formats.wrapping import PROSE, pieces, wrap
from careercli.model.page import Block, Ranges, Section, Side, Sides, Table, Text
from careercli.model.result import Result

_SIDE = 34  # columns that a list needs to read well beside another; a longer cell is prose
_GAP = 3  # columns between two columns
_LONGEST = 100  # columns of prose


def render(result: Result, sections: Sequence[str] = (), file: bool = False) -> str:
    page = result.page().only(sections)
    console = console_of(file)
    width = console.width
    with console.capture() as capture:
        console.print(_lines([clean(page.title)], width, "bold"))
        if page.lead:
            console.print("", _prose(page.lead, width), sep="\n")
        for section in page.sections:
            for block in _section(section, 1, width):
                console.print(block)
    text = drawable(capture.get(), console.encoding)
    return "\n".join(trimmed(text)).rstrip() + "\n"


def _section(section: Section, depth: int, width: int) -> Iterator[RenderableType]:
    if not section.has_content():
        return
    if section.heading:
        heading = clean(section.heading)
        yield ""
        yield _lines([heading.upper() if depth == 1 else heading], width, "bold")
    for number, block in enumerate(section.blocks):
        if number or not section.heading:
            yield ""
        yield from _block(block, width)
    for inner in section.sections:
        yield from _section(inner, depth + 1, width)


def _block(block: Block, width: int) -> Iterator[RenderableType]:
    if isinstance(block, Text):
        yield _prose(block.text, width)
    elif isinstance(block, Sides):
        yield from _sides(block.sides, width)
    elif isinstance(block, Ranges):
        yield from _table(block.table, width)
        drawn = list(bars(block, width))
        if drawn:
            yield ""
            yield Words("\n".join(drawn), no_wrap=True)
    else:
        yield from _table(block, width)


def _lines(texts: Sequence[str], width: int, style: str = "") -> Words:
    """Texts one below the other, broken where we break them."""
    return Words("\n".join(line for text in texts for line in wrap(text, width)), style, no_wrap=True)


def _linked(lines: Words, text: str) -> Words:
    """The lines of a text that holds an address: they lead there where the terminal has links (OSC 8)."""
    if found := re.search(r"https?://[^\s<>]+", text):
        lines.stylize(Style(link=found[0]), found.start())
    return lines


def _prose(text: str, width: int) -> Words:
    return _lines([clean(text)], min(width, _LONGEST))


def _sides(sides: Sequence[Side], width: int) -> Iterator[RenderableType]:
    """Columns if each is wide enough to read, else one below the other."""
    room = (width + _GAP) // len(sides) - _GAP
    if len(sides) == 1:
        yield _items(sides[0], width)
    elif room >= _SIDE:
        grid = _grid([side.title for side in sides], [room] * len(sides))
        grid.add_row(*(_items(side, room) for side in sides))
        yield grid
    else:
        for number, side in enumerate(sides):
            yield from [""] if number else []
            yield _lines([clean(side.title)], width, "bold")
            yield _items(side, width)


def _items(side: Side, width: int) -> Words:
    """Bullets with a hanging indent, or plain paragraphs."""
    if not side.bulleted:
        return _lines([clean(item) for item in side.items], min(width, _LONGEST))
    room = min(width, _LONGEST) - 2
    lines = [("  " if n else "- ") + line for item in side.items for n, line in enumerate(wrap(clean(item), room))]
    return Words("\n".join(lines), no_wrap=True)


def _grid(heads: Sequence[str], widths: Sequence[int], right: Sequence[int] = ()) -> Grid:
    grid = Grid(box=box.SIMPLE_HEAD, show_edge=False, pad_edge=False, padding=(0, 1), header_style="bold")
    for n, (head, size) in enumerate(zip(heads, widths, strict=True)):
        grid.add_column(_lines([clean(head)], size), width=size, justify="right" if n in right else "left")
    return grid


def _table(table: Table, width: int) -> Iterator[RenderableType]:
    cells = [[words(cell) for cell in row] for row in table.rows]
    widths = _widths(table, cells, width)
    if widths is None:
        yield from _records(table, cells, width)
        return
    grid = _grid(table.columns, widths, [n for n in range(len(widths)) if table.kind(n) == "number"])
    for row in cells:
        lines = [
            _lines([cell], size, "" if n else "bold") for n, (cell, size) in enumerate(zip(row, widths, strict=True))
        ]
        grid.add_row(*(_linked(one, row[n]) if table.kind(n) == "link" else one for n, one in enumerate(lines)))
    yield grid


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


def _records(table: Table, cells: Sequence[Sequence[str]], width: int) -> Iterator[RenderableType]:
    """Rows as blocks of "column: value", for a table that is too wide."""
    for number, row in enumerate(cells):
        yield from [""] if number else []
        yield _lines([row[0]], width, "bold")
        for n, cell in enumerate(row[1:], 1):
            fact = f"{clean(table.columns[n])}: {cell}"
            lines = _lines([fact], width - 2)
            yield Padding(_linked(lines, fact) if table.kind(n) == "link" else lines, (0, 0, 0, 2))
