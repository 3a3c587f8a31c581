"""The roles there are: filtered, sorted, with the columns that one asks for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import repeat
from typing import TYPE_CHECKING, Any, ClassVar, cast

from careercli.advice.ranking.columns import ALWAYS, COLUMNS, asks_index, cells, heads, shown
from careercli.advice.ranking.order import OF_OCCUPATIONS, Order, Placed
from careercli.advice.ranking.sayings import used_sources
from careercli.advice.words import CitedSource, cite, count, listing, signed, stale
from careercli.model.items import Items
from careercli.model.record import Cell, record
from careercli.model.result import Row, aside, part

if TYPE_CHECKING:
    from careercli.advice.ranking.selection import Selection
    from careercli.model.page import Page
    from careercli.model.screen import Screen


@record
class ListedRole:
    """A role, its rank in an order, and the columns that were asked for or go with the order; None: not published."""

    id: str
    title: str
    family: str
    track: str
    aliases: list[str]
    rank: int | None
    degree: str | None = part("columns")
    accepted: list[str] = part("columns")
    fields: list[str] = part("columns")
    entry: bool = part("columns")
    core: list[str] = part("columns")
    important: list[str] = part("columns")
    helpful: list[str] = part("columns")
    tools: list[str] = part("columns")
    industries: list[str] = part("columns")
    occupation: str | None = part("columns")
    occupation_code: str | None = part("columns")
    closeness: str | None = part("columns")
    growth: float | None = part("columns")
    openings: int | None = part("columns")
    ai: int | None = part("columns")
    pay: float | None = part("columns")
    pay_low: float | None = part("columns")
    pay_high: float | None = part("columns")
    pay_n: int | None = part("columns")
    pay_basis: str | None = part("columns")
    amount: int | None = part("columns")
    median: int | float | None = part("columns")
    median_n: int | None = part("columns")
    currency: str | None = part("columns")
    place: str | None = part("columns")
    advertised: float | None = part("columns")
    advertised_low: float | None = part("columns")
    advertised_high: float | None = part("columns")
    advertised_n: int | None = part("columns")
    sworn: float | None = part("columns")
    sworn_low: float | None = part("columns")
    sworn_high: float | None = part("columns")
    sworn_n: int | None = part("columns")
    match: float | None = part("columns")
    missing: list[str] | None = part("columns")


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
        return tuple(cells(self.selection.table, [item], name)[0] for name in self.header())

    def rows(self) -> Iterator[Row]:
        chosen: Selection = self.selection
        columns = (cells(chosen.table, chosen.placed, name) for name in self.header())
        return map(Row, repeat(""), zip(*columns, strict=True))

    def page(self) -> Page:
        from careercli.advice.words import source_section
        from careercli.model.page import Page, Section, Table, Text

        chosen: Selection = self.selection
        names = ["title", *chosen.visible]
        rows = [*zip(*(shown(chosen.table, chosen.placed, name) for name in names), strict=True)]
        table = Table(heads(chosen.table, names), rows, [COLUMNS[name].kind for name in names])
        lead = self.summary if chosen.order.by != "title" or chosen.tests else ""
        wide = [Text(note) for note in (*_yardsticks(chosen), *_remarks(chosen.order, chosen.placed))]
        sections = [Section("items", "", [table, *wide] if rows else []), source_section(self.sources)]
        return Page(self.heading(), lead, sections)

    def beside_page(self) -> list[str]:
        said = _remarks(self.selection.order, self.selection.placed)
        return [note for note in self.notes if note not in said]

    def brief(self) -> Screen:
        from careercli.advice.ranking.screens import list_screen

        return list_screen(self.selection, self.heading(), self.sources)


def list_roles(selection: Selection, today: date, *, whole: bool = True) -> Listing:
    """The answer of `list`. Without `whole` the items are left out, for formats that do not show them."""
    table = selection.table
    ids = used_sources(table, [*selection.asked, *selection.visible])
    notes = [] if selection.found else [f"No role {listing([one.one for one in selection.tests])}."]
    return Listing(
        items=_items(selection) if whole else [],
        summary=selection.summary,
        total=len(table.rows),
        matching=len(selection.found),
        sources=cite(ids, table.vocabulary, today),
        selection=selection,
        notes=[*notes, *_remarks(selection.order, selection.placed)],
        warnings=stale(ids, table.vocabulary, today),
    )


def _items(selection: Selection) -> list[ListedRole]:
    """The roles with just the columns of this list: as dictionaries, since a record has all of its fields."""
    named = dict.fromkeys([*ALWAYS, "aliases", "rank", *selection.asked, *selection.visible])
    columns = (COLUMNS[name].ask(selection.table, selection.placed) for name in named)
    return cast("list[ListedRole]", [dict(zip(named, row, strict=True)) for row in zip(*columns, strict=True)])


def _yardsticks(selection: Selection) -> list[str]:
    """What the figures of a page are to be measured by."""
    said = ["Like for like: Data Scientist = 100."] if asks_index(selection.visible) else []
    everyone = selection.table.everyone() if "growth" in selection.visible else None
    said += [f"All US jobs: {signed(everyone)}%; * of a wider occupation."] if everyone is not None else []
    return [" ".join(said)] if said else []


def _remarks(order: Order, found: Sequence[Placed]) -> list[str]:
    """Which roles have no rank of their own, and why."""
    wide = [one for one in found if one.wide]
    if order.by not in OF_OCCUPATIONS or not wide:
        return []
    return [
        f"{count(len(wide), 'role')} counted in wider occupations, which hold many other titles, "
        "stand last, without a rank."
    ]
