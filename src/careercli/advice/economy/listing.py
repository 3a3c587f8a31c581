"""The occupations of the US economy as a list."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from typing import TYPE_CHECKING, Any, ClassVar

from careercli.advice.economy.cells import HEADS, KINDS, ListedOccupation, cell, shown
from careercli.advice.economy.selecting import ALWAYS, COLUMNS, Selected
from careercli.advice.words import CitedSource, cite, count, headcount, short_money, signed, stale
from careercli.model.items import Items
from careercli.model.record import Cell, record
from careercli.model.result import Row, aside

if TYPE_CHECKING:
    from careercli.model.economy.occupation import OccupationRow
    from careercli.model.market import OccupationFacts
    from careercli.model.page import Block, Page
    from careercli.model.screen import Screen
    from careercli.model.skill import Vocabulary

PAY = "bls-oews-2025"
Find = Callable[[str], "OccupationFacts | None"]


@record(kw_only=True)
class OccupationListing(Items):
    """The answer of `list --occupations`. `summary`: it in a sentence; `matching`: how many of the `total` pass."""

    kind: ClassVar[str] = "list"
    columns: ClassVar[tuple[str, ...]] = ALWAYS
    headings: ClassVar[tuple[str, ...]] = ("Occupation",)

    items: list[ListedOccupation]
    summary: str
    total: int
    matching: int
    place: str
    sources: list[CitedSource]
    selected: Any = aside()  # a Selected, which no schema could describe
    year: int | None = aside(default=None)

    def heading(self) -> str:
        return count(self.matching, "occupation")

    def header(self) -> tuple[str, ...]:
        return (*ALWAYS, *self.asked())

    def asked(self) -> list[str]:
        """The columns of this answer: those that were named, or all."""
        return list(self.selected.wish.columns or COLUMNS)

    def cells(self, item: ListedOccupation) -> tuple[Cell, ...]:
        return (item.id, item.title, None, None, *(cell(item, name) for name in self.asked()))

    def rows(self) -> Iterator[Row]:
        return (Row("", self.cells(item)) for item in self.items)

    def visible(self) -> list[str]:
        """What people see: what sorts first."""
        by = self.selected.wish.by
        first = [by] if by in COLUMNS and not self.selected.wish.columns else []
        return list(dict.fromkeys([*first, *self.asked()]))

    def page(self) -> Page:
        from careercli.advice.words import source_section
        from careercli.model.page import Page, Section, Table, Text

        names = ["title", *self.visible()]
        heads = [HEADS[name].format(year=self.year or "", place=self.place) for name in names]
        rows = [[shown(item, name) for name in names] for item in self.items]
        table = Table(heads, rows, [KINDS.get(name, "number") for name in names])
        blocks: list[Block] = [table, Text(ABOUT)] if rows else []
        return Page(self.heading(), self.summary, [Section("items", "", blocks), source_section(self.sources)])

    def brief(self) -> Screen:
        from careercli.advice.economy.screen import listing_screen

        return listing_screen(self.items, self.selected, self.visible(), self.summary, self.year, self.sources)


ABOUT = "Everything is official and of the whole occupation; pay is the median of all who work in it, gross a year."


def list_occupations(selected: Selected, vocabulary: Vocabulary, find: Find, today: date) -> OccupationListing:
    """The answer of `list --occupations`; `find` knows the facts of an occupation by its code."""
    facts = {row.code: find(row.code) for row, _ in selected.placed}
    items = [_listed(row, rank) for row, rank in selected.placed]
    known = next((one for one in facts.values() if one), None)
    projection = known.projection if known else None
    ids = dict.fromkeys([PAY, *(key for one in facts.values() if one for key in one.sources.values())])
    wish = selected.wish
    everyone = projection.all_occupations_percent if projection else None
    return OccupationListing(
        items=items,
        summary=_summary(selected, everyone),
        total=selected.total,
        matching=len(selected.found),
        place=wish.place.name if wish.place else "United States",
        sources=cite(ids if items else [], vocabulary, today),
        selected=selected,
        year=projection.last_year if projection else None,
        notes=list(_notes(selected)),
        warnings=stale(ids, vocabulary, today),
    )


def _listed(row: OccupationRow, rank: int | None) -> ListedOccupation:
    known = (row.pay, row.jobs, row.growth, row.openings, row.ai, row.degree, row.job_zone)
    return ListedOccupation(row.code, row.title, None, None, rank, *known)


def _notes(selected: Selected) -> Iterator[str]:
    wish = selected.wish
    if not selected.found:
        yield f"No occupation is known to {wish.said}."
    elif wish.place and wish.paid is not None:
        known = sum(1 for row, _ in selected.found if row.pay is not None)
        total = count(len(selected.found), "occupation")
        yield f"Pay in {wish.place.name} is known of {known:,} of {total}."


def _summary(selected: Selected, everyone: float | None) -> str:
    """What stands first, and of how many."""
    wish, found = selected.wish, selected.found
    among = f"{count(len(found), 'occupation')} of {selected.total}" if wish.tests else f"{selected.total} occupations"
    passing = f"{among} {wish.said}" if wish.tests else f"{among} of the US economy are known by official figures"
    if not found or wish.by == "title":
        return f"{passing}." if found else f"No occupation is known to {wish.said}."
    first = found[0][0]
    value: Any = getattr(first, wish.by)
    if value is None:
        return f"{passing}; nothing to sort them by is published."
    where = f" in {wish.place.name}" if wish.place else ""
    told = {
        "pay": lambda: (
            f"official pay{where} is {'lowest' if wish.reverse else 'highest'} for {first.title}, "
            f"{short_money(value, 'USD')} at the median"
        ),
        "growth": lambda: (
            f"jobs of {first.title} {'grow least or shrink most' if wish.reverse else 'grow fastest'}, "
            f"{signed(value)}%" + (f", all US jobs {signed(everyone)}%" if everyone is not None else "")
        ),
        "openings": lambda: (
            f"{first.title} have {'fewest' if wish.reverse else 'most'} openings, {headcount(value)} a year"
        ),
        "ai": lambda: f"AI can assist {'most' if wish.reverse else 'least'} with the work of {first.title}",
    }
    return f"{passing}; {told[wish.by]()}."
