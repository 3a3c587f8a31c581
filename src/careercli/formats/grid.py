"""The rows of a table as lines of text, in columns or as blocks.

As rich lays them out, whose own tables take a third of a millisecond for each row.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import chain
from typing import NamedTuple

from careercli.formats.terminal import trimmed_line
from careercli.formats.text import blocks, clean, harmless, words
from careercli.formats.wrapping import PROSE, longest_piece, size_of, wrap
from careercli.model.page import Table
from careercli.model.record import Cell, Kind

GAP = 3  # columns between two columns
SIDE = 34  # columns that a list needs to read well beside another; a longer cell is prose


_RAGGED = re.compile("  |^ | $", re.MULTILINE)


class Paint(NamedTuple):
    """What a terminal is told around bold text, and how the lines of a text become a link to the address in it."""

    begin: str
    end: str
    linked: Callable[[list[str], str], list[str]]

    def bold(self, text: str) -> str:
        return f"{self.begin}{text}{self.end}"


def columns_of(table: Table) -> list[list[str]]:
    """The cells of each column in words."""
    if not table.rows:
        return [[] for _ in table.columns]
    return [_worded(cells) for cells in zip(*table.rows, strict=True)]


def _worded(cells: Sequence[Cell]) -> list[str]:
    found = [cell if isinstance(cell, str) else words(cell) for cell in cells]
    return found if harmless("".join(found)) else [*map(clean, found)]


def widths(table: Table, columns: Sequence[Sequence[str]], width: int) -> list[int] | None:
    """What each column gets: short ones what they need, prose ones equal shares of the rest; None if too narrow."""
    every = [[clean(head), *texts] for head, texts in zip(table.columns, columns, strict=True)]
    longest = [*map(_longest, every)]
    room = width - GAP * (len(columns) - 1)
    if sum(longest) <= room:
        return longest
    least = []
    for texts, long in zip(every, longest, strict=True):
        word = longest_piece(texts, width)
        least.append(word if long <= SIDE else max(PROSE, word))
    if sum(least) > room:
        return None
    for _ in range(room - sum(least)):
        least[min((n for n, size in enumerate(least) if size < longest[n]), key=least.__getitem__)] += 1
    return least


def _longest(texts: Sequence[str]) -> int:
    return max(map(len if "".join(texts).isascii() else size_of, texts))


def rows(table: Table, cells: Sequence[Sequence[str]], sizes: Sequence[int], paint: Paint) -> Iterator[str]:
    """The rows in columns of these widths, some hundred at a time."""
    between = " " * GAP
    empty = [" " * size for size in sizes]
    for block in blocks(zip(*cells, strict=True)):
        laid = [
            _laid(texts, size, paint, table.kind(n), first=n == 0)
            for n, (texts, size) in enumerate(zip(zip(*block, strict=True), sizes, strict=True))
        ]
        heights = [*map(max, zip(*([*map(len, one)] for one in laid), strict=True))]
        columns = [_level(one, heights, blank) for one, blank in zip(laid, empty, strict=True)]
        lines = map(between.join, zip(*columns, strict=True))
        yield "".join([f"{trimmed_line(line)}\n" for line in lines])


def _level(cells: Sequence[list[str]], heights: Sequence[int], blank: str) -> Iterator[str]:
    """The lines of a column, each cell as high as its row."""
    padded = (
        cell if len(cell) == height else cell + [blank] * (height - len(cell))
        for cell, height in zip(cells, heights, strict=True)
    )
    return chain.from_iterable(padded)


def _laid(texts: Sequence[str], size: int, paint: Paint, kind: Kind, *, first: bool) -> list[list[str]]:
    """The lines of each cell, filled up to the width of its column."""
    text = "\n".join(texts)
    if text.isascii() and max(map(len, texts)) <= size and not _RAGGED.search(text):
        fill = str.rjust if kind == "number" else str.ljust
        known = {text: [fill(text, size)] for text in {*texts}}
    else:
        known = {text: _filled(wrap(text, size), size, right=kind == "number") for text in {*texts}}
    if first:
        known = {text: [*map(paint.bold, lines)] for text, lines in known.items()}
    if kind == "link":
        known = {text: _linked(text, size, lines, paint) for text, lines in known.items()}
    return [known[text] for text in texts]


def _filled(lines: Sequence[str], size: int, *, right: bool) -> list[str]:
    fill = str.rjust if right else str.ljust
    return [fill(line, size if line.isascii() else size - size_of(line) + len(line)) for line in lines]


def _linked(text: str, size: int, lines: Sequence[str], paint: Paint) -> list[str]:
    bare = wrap(text, size)
    painted = paint.linked(bare, text)
    return [f"{one}{line[len(of) :]}" for one, of, line in zip(painted, bare, lines, strict=True)]


def records(table: Table, columns: Sequence[Sequence[str]], width: int, paint: Paint) -> Iterator[str]:
    """Rows as blocks of "column: value", for a table that is too wide."""
    heads = [*map(clean, table.columns)]
    before = ""
    for name, *cells in zip(*columns, strict=True):
        lines = [*map(paint.bold, wrap(name, width))]
        for n, cell in enumerate(cells, 1):
            fact = f"{heads[n]}: {cell}"
            broken = wrap(fact, width - 2)
            lines += [f"  {one}" for one in (paint.linked(broken, fact) if table.kind(n) == "link" else broken)]
        yield before + "".join(f"{trimmed_line(line)}\n" for line in lines)
        before = "\n"
