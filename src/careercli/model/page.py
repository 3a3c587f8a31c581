"""The neutral page that table, markdown and html print: headings, paragraphs, bullets, tables, things side by side.

Charts repeat what its sections say in words and tables; a document that can draw shows them first.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import field, replace

from careercli.model.record import Cell, Kind, record


@record
class Text:
    """One paragraph; `cites`: ids of the sources that it rests on."""

    text: str
    cites: Sequence[str] = ()


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
    """Rows of values under headings; None is "not published". The first column names the row.

    `steps`: words that are steps of one scale, the lowest first; a cell that is one of them may be drawn as such.
    `cited`: the ids of the sources that the rows describe, in their order.
    """

    columns: Sequence[str]
    rows: Sequence[Sequence[Cell]]
    kinds: Sequence[Kind] = ()
    steps: Sequence[str] = ()
    cited: Sequence[str] = ()

    def kind(self, column: int) -> Kind:
        return self.kinds[column] if column < len(self.kinds) else "text"


@record
class Range:
    """One row of a chart: the 10th, 25th, 50th, 75th and 90th percentile; None is not drawn.

    A chart has one for each row of its table; where no mark is known the row is not drawn. `value`: what the row comes
    to in words, `aside` what that rests on; `group`: a heading over it and those that follow.
    """

    label: str
    marks: tuple[float | None, ...]
    value: str = ""
    aside: str = ""
    group: str = ""


@record
class Ranges:
    """Figures as a table, and drawn on one scale so that they compare by eye; `unit` is what the scale counts.

    With `estimates` the second to the fourth mark are an estimate in its 95 % interval, not percentiles. With `shares`
    each is a part of a whole, mostly of 100: from the first mark to the fourth, of all up to the last. `name`: what the
    figures are, in a word or two; `yardstick`: a value to measure them by, with what it is.
    """

    table: Table
    ranges: Sequence[Range]
    unit: str
    estimates: bool = False
    shares: bool = False
    name: str = ""
    yardstick: tuple[float, str] | None = None

    def scale(self) -> tuple[float, float]:
        """The lowest and the highest mark of all."""
        marks = [mark for one in self.ranges for mark in one.marks if mark is not None]
        marks += [self.yardstick[0]] if self.yardstick and marks else []
        return min(marks, default=0), max(marks, default=0)

    def compares(self) -> bool:
        """Whether two of them at least have marks."""
        return sum(any(mark is not None for mark in one.marks) for one in self.ranges) > 1

    def percent(self) -> bool:
        """Whether each is a share of 100."""
        return self.shares and self.scale() in ((0, 100), (0, 0))


def shared(label: str, share: float) -> Range:
    """A row of a chart of shares, of one between 0 and 1."""
    return Range(label, (0, 0, 100 * share, 100 * share, 100))


Block = Text | Sides | Table | Ranges


@record
class Bar:
    """A value from zero, in words too; None is not drawn. With `yardstick` it is what the others are measured by."""

    label: str
    value: float | None
    words: str
    aside: str = ""
    yardstick: bool = False


@record
class Bars:
    """Values from zero on one scale."""

    bars: Sequence[Bar]
    unit: str


@record
class Group:
    """Names that belong together; `mine`: the reader has what they name."""

    label: str
    names: Sequence[str]
    mine: bool = False


@record
class Groups:
    """Names in groups, drawn as parts of a whole."""

    groups: Sequence[Group]


@record
class Chart:
    """A drawing of what a section says; `section` is its id, `about` how to read it."""

    section: str
    title: str
    drawn: Ranges | Bars | Groups
    about: str = ""


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
    charts: Sequence[Chart] = ()

    def with_remarks(self, remarks: Sequence[str]) -> Page:
        """The page with what else there is to say of the answer at its end, for documents that stand alone."""
        if not remarks:
            return self
        section = Section("notes", "Notes", [Sides([Side("Notes", remarks)])])
        return replace(self, sections=[*self.sections, section])

    def headings(self) -> list[str]:
        """The ids of all sections that say something, those inside others too."""
        found, waiting = [], list(self.sections)
        while waiting:
            one = waiting.pop(0)
            waiting = [*one.sections, *waiting]
            found += [one.id] if one.blocks else []
        return found

    def chart(self) -> Ranges | None:
        """The first chart that compares anything, the one of all bases if there is one."""
        charts = [one.drawn for one in self.charts]
        blocks = [block for section in self.sections for block in section.blocks]
        plain = [one for one in blocks if isinstance(one, Ranges) and not any(each.group for each in one.ranges)]
        return next((one for one in [*charts, *plain] if isinstance(one, Ranges) and one.compares()), None)

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
        charts = [chart for chart in self.charts if chart.section in sections]
        return Page(self.title, self.lead if "summary" in sections else "", chosen, charts=charts)
