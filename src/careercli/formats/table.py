"""The full page for a person at a terminal: laid out by rich, nothing cut, readable from 60 columns up.

Ours is what rich does not do: widths at which no word is broken that fits a line, long ids broken after their hyphens,
a block for each row where a table is too wide for that, and columns of lists that go below each other.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from rich import box
from rich.console import Console, RenderableType
from rich.style import Style
from rich.table import Table as Grid
from rich.text import Text as Words

from careercli.formats.bars import bars
from careercli.formats.grid import GAP, SIDE, Paint, columns_of, records, rows, widths
from careercli.formats.terminal import console_of, drawable, trimmed
from careercli.formats.text import clean
from careercli.formats.wrapping import wrap
from careercli.model.page import Block, Page, Ranges, Section, Side, Sides, Table, Text
from careercli.model.result import Result

_LONGEST = 100  # columns of prose


class Ready(NamedTuple):
    """Text that is laid out and painted already."""

    pieces: Iterator[str]


def render(result: Result, sections: Sequence[str] = (), file: bool = False) -> str:
    return "".join(stream(result, sections, file))


def stream(result: Result, sections: Sequence[str] = (), file: bool = False) -> Iterator[str]:
    """The same, piece by piece."""
    console = console_of(file)
    waiting = ""  # blank lines, of which none stand at the end
    for text in _texts(result.page().only(sections), console):
        bare = text.rstrip()
        if bare:
            yield f"{waiting}{bare}"
            waiting = ""
        waiting += text[len(bare) :]
    yield "\n"


def _texts(page: Page, console: Console) -> Iterator[str]:
    paint = _paint(console)
    for thing in _page(page, console.width, paint):
        if isinstance(thing, Ready):
            yield from (drawable(text, console.encoding) for text in thing.pieces)
        else:
            yield from (f"{line}\n" for line in _printed(thing, console))


def _printed(thing: RenderableType, console: Console) -> list[str]:
    with console.capture() as capture:
        console.print(thing)
    return trimmed(drawable(capture.get(), console.encoding))


def _paint(console: Console) -> Paint:
    [bold] = _printed(Words("x", "bold"), console)
    begin, _, end = bold.partition("x")
    return Paint(
        begin, end, lambda lines, text: _printed(_linked(Words("\n".join(lines), no_wrap=True), text), console)
    )


def _page(page: Page, width: int, paint: Paint) -> Iterator[RenderableType | Ready]:
    yield _lines([clean(page.title)], width, "bold")
    if page.lead:
        yield ""
        yield _prose(page.lead, width)
    for section in page.sections:
        yield from _section(section, 1, width, paint)


def _section(section: Section, depth: int, width: int, paint: Paint) -> Iterator[RenderableType | Ready]:
    if not section.has_content():
        return
    if section.heading:
        heading = clean(section.heading)
        yield ""
        yield _lines([heading.upper() if depth == 1 else heading], width, "bold")
    for number, block in enumerate(section.blocks):
        if number or not section.heading:
            yield ""
        yield from _block(block, width, paint)
    for inner in section.sections:
        yield from _section(inner, depth + 1, width, paint)


def _block(block: Block, width: int, paint: Paint) -> Iterator[RenderableType | Ready]:
    if isinstance(block, Text):
        yield _prose(block.text, width)
    elif isinstance(block, Sides):
        yield from _sides(block.sides, width)
    elif isinstance(block, Ranges):
        yield from _table(block.table, width, paint)
        drawn = list(bars(block, width))
        if drawn:
            yield ""
            yield Words("\n".join(drawn), no_wrap=True)
    else:
        yield from _table(block, width, paint)


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
    room = (width + GAP) // len(sides) - GAP
    if len(sides) == 1:
        yield _items(sides[0], width)
    elif room >= SIDE:
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


def _table(table: Table, width: int, paint: Paint) -> Iterator[RenderableType | Ready]:
    columns = columns_of(table)
    sizes = widths(table, columns, width)
    if sizes is None:
        yield Ready(records(table, columns, width, paint))
        return
    yield _grid(table.columns, sizes, [n for n in range(len(sizes)) if table.kind(n) == "number"])
    yield Ready(rows(table, columns, sizes, paint))
