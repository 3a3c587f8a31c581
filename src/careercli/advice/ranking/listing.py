"""The roles there are: filtered, sorted, with the columns that one asks for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any, ClassVar

from careercli.advice.pay import Index
from careercli.advice.ranking.columns import ALWAYS, COLUMNS, cell, heads, shown, value
from careercli.advice.ranking.order import OF_OCCUPATIONS, Order, Placed
from careercli.advice.ranking.sayings import used_sources
from careercli.advice.words import CitedSource, cite, count, listing, stale
from careercli.model.items import Items
from careercli.model.record import Cell, record
from careercli.model.result import Row, aside

if TYPE_CHECKING:
    from careercli.advice.ranking.selection import Selection
    from careercli.advice.ranking.table import Table
    from careercli.model.page import Page
    from careercli.model.screen import Screen


@record
class ListedRole:
    """A role with its facts, as `--columns` names them; None is not published. `aliases` and others are lists."""

    id: str
    title: str
    family: str
    track: str
    aliases: list[str]
    rank: int | None
    degree: str | None
    accepted: list[str]
    fields: list[str]
    entry: bool
    core: list[str]
    important: list[str]
    helpful: list[str]
    tools: list[str]
    industries: list[str]
    occupation: str | None
    occupation_code: str | None
    closeness: str | None
    growth: float | None
    openings: int | None
    ai: int | None
    index: list[Index]
    pay: float | None
    amount: int | None
    median: int | float | None
    median_n: int | None
    currency: str | None
    place: str | None
    match: float | None
    missing: list[str] | None


_OF_ITEMS = tuple(name for name in ListedRole.__annotations__ if name != "index")


@record(kw_only=True)
class Listing(Items):
    """The answer of `list`. `summary`: it in a sentence; `matching`: how many of the `total` pass the filters."""

    kind: ClassVar[str] = "list"
    columns: ClassVar[tuple[str, ...]] = ALWAYS
    headings: ClassVar[tuple[str, ...]] = ("Role",)

    items: list[ListedRole]
    summary: str
    total: int
    matching: int
    sources: list[CitedSource]
    selection: Any = aside()  # a Selection, which no schema could describe

    def heading(self) -> str:
        return count(self.matching, "role")

    def header(self) -> tuple[str, ...]:
        return (*ALWAYS, *self.selection.asked)

    def cells(self, item: Placed) -> tuple[Cell, ...]:
        return (*item.role[: len(ALWAYS)], *(cell(self.selection.table, item, name) for name in self.selection.asked))

    def rows(self) -> Iterator[Row]:
        return (Row("", self.cells(one)) for one in self.selection.placed)

    def page(self) -> Page:
        from careercli.advice.words import source_section
        from careercli.model.page import Page, Section, Table

        chosen: Selection = self.selection
        names = ["title", *chosen.visible]
        rows = [[shown(chosen.table, one, name) for name in names] for one in chosen.placed]
        table = Table(heads(chosen.table, names), rows, [COLUMNS[name].kind for name in names])
        lead = self.summary if chosen.order.by != "title" or chosen.tests else ""
        sections = [Section("items", "", [table] if rows else []), source_section(self.sources)]
        return Page(self.heading(), lead, sections)

    def brief(self) -> Screen:
        from careercli.advice.ranking.screens import list_screen

        return list_screen(self.selection, self.heading(), self.sources)


def list_roles(selection: Selection, today: date, *, whole: bool = True) -> Listing:
    """The answer of `list`. Without `whole` the items are left out, for formats that do not show them."""
    table = selection.table
    ids = used_sources(table, [*selection.asked, *selection.visible])
    notes = [] if selection.found else [f"No role {listing([one.one for one in selection.tests])}."]
    return Listing(
        items=[_item(table, one) for one in selection.placed] if whole else [],
        summary=selection.summary,
        total=len(table.rows),
        matching=len(selection.found),
        sources=cite(ids, table.vocabulary, today),
        selection=selection,
        notes=[*notes, *_remarks(selection.order, selection.found)],
        warnings=stale(ids, table.vocabulary, today),
    )


def _item(table: Table, one: Placed) -> ListedRole:
    facts = {name: value(table, one, name) for name in _OF_ITEMS}
    fits = table.scale.fits if table.scale else ()
    return ListedRole(**facts, index=[table.scale.index(one.role.id, fit) for fit in fits] if table.scale else [])


def _remarks(order: Order, found: Sequence[Placed]) -> list[str]:
    """Which roles have no rank of their own, and why."""
    wide = [one for one in found if one.wide]
    if order.by not in OF_OCCUPATIONS or not wide:
        return []
    return [
        f"{count(len(wide), 'role')} counted in wider occupations, which hold many other titles, "
        "stand last, without a rank."
    ]
