"""The page for a screen reader: headings, and one "label: value" a line; no columns, no bars, nothing drawn."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from careercli.formats.text import clean, words
from careercli.model.page import Block, Ranges, Section, Side, Sides, Table, Text
from careercli.model.result import Result


def render(result: Result, sections: Sequence[str] = ()) -> str:
    page = result.page().only(sections)
    lines = [clean(page.title), *([clean(page.lead)] if page.lead else [])]
    for section in page.sections:
        lines += _section(section)
    return "\n".join(lines).strip("\n") + "\n"


def _section(section: Section) -> Iterator[str]:
    if not section.has_content():
        return
    yield ""
    if section.heading:
        yield f"{clean(section.heading)}."
    for block in section.blocks:
        yield from _block(block)
    for inner in section.sections:
        yield from _section(inner)


def _block(block: Block) -> Iterator[str]:
    if isinstance(block, Text):
        yield clean(block.text)
    elif isinstance(block, Sides):
        for side in block.sides:
            yield from _side(side)
    else:
        yield from _table(block.table if isinstance(block, Ranges) else block)


def _side(side: Side) -> Iterator[str]:
    if len(side.items) == 1:
        yield f"{clean(side.title)}: {clean(side.items[0])}"
        return
    yield f"{clean(side.title)}, {len(side.items)}:"
    yield from map(clean, side.items)


def _table(table: Table) -> Iterator[str]:
    """A table of names and values as "name: value"; any other row by row, with its head before each value."""
    heads = [clean(column) for column in table.columns]
    for row in table.rows:
        first, *rest = map(words, row)
        name = f"{heads[0]}: {first}" if heads[0] and heads[0] != first else first
        if len(rest) < 2 and not (heads[1:] and heads[1]):
            yield ": ".join([name, *rest])
            continue
        yield name if ": " in name else f"{name}."
        for head, cell in zip(heads[1:], rest, strict=True):
            yield f"{head}: {cell}" if head else cell
