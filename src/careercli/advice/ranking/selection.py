"""The roles that a list is of, in their order, and what was asked for: all that its formats need to know."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from careercli.advice.ranking.columns import ALWAYS
from careercli.advice.ranking.filters import Filters, Test, passing, tests
from careercli.advice.ranking.order import Order, Placed, Sorting, ordered
from careercli.advice.ranking.sayings import headline
from careercli.model.record import record

if TYPE_CHECKING:
    from careercli.advice.ranking.table import Table

# what people are shown with an order where no columns are asked for
_WITH: dict[str, Sequence[str]] = {
    "title": ("family", "track", "aliases"),
    "pay": ("pay", "pay_low", "pay_high", "amount", "median", "growth"),
    "growth": ("growth", "occupation", "openings"),
    "openings": ("openings", "occupation", "growth"),
    "ai": ("ai", "occupation", "growth"),
    "match": ("match", "missing"),
}


@record
class Selection:
    """`found`: the roles that pass; `placed`: those of them that are shown; `asked`: columns beyond the usual ones."""

    table: Table
    filters: Filters
    tests: Sequence[Test]
    order: Order
    asked: Sequence[str]
    found: Sequence[Placed]
    placed: Sequence[Placed]
    summary: str

    @property
    def visible(self) -> list[str]:
        """The columns that people see beside the title."""
        return visible(self.table, self.order.by, self.asked)


def select(
    table: Table,
    filters: Filters,
    *,
    sort: Sorting | None = None,
    reverse: bool = False,
    columns: Sequence[str] = (),
    top: int | None = None,
    also: Sequence[Test] = (),
) -> Selection:
    """The roles that pass the filters; without a sort by title, or filtered ones with the highest paid first.

    Raises NotFoundError for a filter that names what no role has. `also`: what they have to pass beside the filters.
    """
    asked = [*tests(table, filters), *also]
    order = Order(sort or ("pay" if asked and table.scale else "title"), reverse)
    found = ordered(table, passing(table, asked), order)
    own = [name for name in columns if name not in ALWAYS]
    summary = headline(table, found, asked, order)
    placed = found[:top]
    return Selection(table.only([one.role for one in placed]), filters, asked, order, own, found, placed, summary)


def visible(table: Table, by: str, asked: Sequence[str]) -> list[str]:
    """The columns that people see beside the title: those asked for, or what goes with the order."""
    own = asked or [name for name in _WITH[by] if name != "amount" or table.named_area]
    first = [] if by == "title" else ["rank"]
    return list(dict.fromkeys([*first, *(name for name in own if name != "title")]))
