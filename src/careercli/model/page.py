"""The neutral page that table, markdown and html print: headings, paragraphs, bullets, tables, things side by side."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import field

from careercli.model.record import Cell, Kind, record


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


@record
class Range:
    """One row of a chart: the 10th, 25th, 50th, 75th and 90th percentile; None is not drawn.

    A chart has one for each row of its table; where no mark is known the row is not drawn.
    """

    label: str
    marks: tuple[float | None, ...]


@record
class Ranges:
    """Figures as a table, and drawn on one scale so that they compare by eye; `unit` is what the scale counts.

    With `estimates` the second to the fourth mark are an estimate in its 95 % interval, not percentiles. With `shares`
    each is a part of 100: from the second mark to the fourth, of all between the first and the last.
    """

    table: Table
    ranges: Sequence[Range]
    unit: str
    estimates: bool = False
    shares: bool = False

    def scale(self) -> tuple[float, float]:
        """The lowest and the highest mark of all."""
        marks = [mark for one in self.ranges for mark in one.marks if mark is not None]
        return min(marks, default=0), max(marks, default=0)


def shared(label: str, share: float) -> Range:
    """A row of a chart of shares, of one between 0 and 1."""
    return Range(label, (0, 0, 100 * share, 100 * share, 100))


Block = Text | Sides | Table | Ranges


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
    """`contents`: whether a document of it deserves a table of contents; `sheet`: it is to fit one sheet of paper."""

    title: str
    lead: str
    sections: Sequence[Section]
    contents: bool = False
    sheet: bool = False

    def with_remarks(self, remarks: Sequence[str]) -> Page:
        """The page with what else there is to say of the answer at its end, for documents that stand alone."""
        if not remarks:
            return self
        section = Section("notes", "Notes", [Sides([Side("Notes", remarks)])])
        return Page(self.title, self.lead, [*self.sections, section], self.contents, self.sheet)

    def headings(self) -> list[str]:
        """The ids of all sections that say something, those inside others too."""
        found, waiting = [], list(self.sections)
        while waiting:
            one = waiting.pop(0)
            waiting = [*one.sections, *waiting]
            found += [one.id] if one.blocks else []
        return found

    def chart(self) -> Ranges | None:
        """The first chart that compares anything."""
        blocks = [block for section in self.sections for block in section.blocks]
        return next((one for one in blocks if isinstance(one, Ranges) and len(one.ranges) > 1), None)

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
