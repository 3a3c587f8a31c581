"""The neutral page that table, markdown and html print: headings, paragraphs, bullets, tables, things side by side."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import field

from careercli.model.cell import Cell, Kind
from careercli.model.record import record


@record
class Text:
    """One paragraph."""

    text: str


@record
class Side:
    """One role's part of a side-by-side block: a paragraph if it has one item and is not `bulleted`."""

    title: str
    items: Sequence[str]
    bulleted: bool = True


@record
class Sides:
    """The same thing said of several roles, in columns where there is room."""

    sides: Sequence[Side]


@record
class Table:
    """Rows of values under headings; None is "not published". The first column names the row."""

    columns: Sequence[str]
    rows: Sequence[Sequence[Cell]]
    kinds: Sequence[Kind] = ()

    def kind(self, column: int) -> Kind:
        return self.kinds[column] if column < len(self.kinds) else "text"


Block = Text | Sides | Table


@record
class Section:
    """A heading and what stands under it; `id` is what --section calls it."""

    id: str
    heading: str
    blocks: Sequence[Block] = ()
    sections: Sequence[Section] = field(default=())

    def has_content(self) -> bool:
        return bool(self.blocks) or any(section.has_content() for section in self.sections)


@record
class Page:
    """`contents`: whether a document of it deserves a table of contents."""

    title: str
    lead: str
    sections: Sequence[Section]
    contents: bool = False

    def only(self, sections: Collection[str]) -> Page:
        """The page with just these sections, each brought to the top with what is inside it."""
        if not sections:
            return self
        chosen: list[Section] = []
        for section in self.sections:
            if section.id in sections:
                chosen.append(section)
            else:
                chosen += [inner for inner in section.sections if inner.id in sections]
        return Page(self.title, self.lead if "summary" in sections else "", chosen)
