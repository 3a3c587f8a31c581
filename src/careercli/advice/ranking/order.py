"""The order of a list: by what is measured of roles or of their occupations; what has no value comes last."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from careercli.model.record import record

if TYPE_CHECKING:
    from careercli.advice.ranking.table import Table
    from careercli.model.role import Head

Sorting = Literal["title", "pay", "growth", "openings", "ai", "match"]
OF_OCCUPATIONS: Sequence[Literal["growth", "openings", "ai"]] = ("growth", "openings", "ai")
Measure = float | int | None
CLOSEST = ("exact", "close", "broad")


@record
class Order:
    """What sorts, and whether the order is turned around."""

    by: Sorting = "title"
    reverse: bool = False


class Placed(NamedTuple):
    """A role in its place. `rank` counts the roles that are before it and not level with it; None: it has no rank.

    `wide`: its occupation is a broad proxy, so the value is not that of this role.
    """

    role: Any
    rank: int | None
    value: Measure
    wide: bool


def measure(table: Table, by: Sorting) -> Callable[[Head], Measure]:
    """What a list sorts by."""
    found: dict[str, Callable[[Head], Measure]] = {
        "title": lambda _: None,
        "pay": table.pay,
        "growth": table.growth,
        "openings": table.openings,
        "ai": table.ai,
        "match": table.match,
    }
    return found[by]


def ordered(table: Table, roles: Sequence[Head], order: Order) -> list[Placed]:
    """The roles in order; then those with a broad proxy, an occupation after the other; then those without a value."""
    if order.by == "title":
        turned = reversed(roles) if order.reverse else roles
        return [Placed(role, None, None, False) for role in turned]
    ask = measure(table, order.by)
    of_occupations = order.by in OF_OCCUPATIONS
    own: list[tuple[Head, Measure]] = []
    wide: list[tuple[Head, Measure]] = []
    without: list[Placed] = []
    for role in roles:
        value = ask(role)
        if value is None:
            without.append(Placed(role, None, None, False))
        else:
            (wide if of_occupations and role.closeness == "broad" else own).append((role, value))
    sign = 1 if (order.by == "ai") != order.reverse else -1

    def place(one: tuple[Head, Measure]) -> float:
        return sign * (one[1] or 0)

    def together(one: tuple[Head, Measure]) -> tuple[float, str, int]:
        # roles of one occupation stand together, also beside another of the same value; whom it fits best is first
        role, _ = one
        return place(one), role.called or "", CLOSEST.index(role.closeness or "broad")

    if of_occupations:
        own.sort(key=together)
        wide.sort(key=together)
    else:
        own.sort(key=place)
    return [*_ranked(own), *(Placed(*_unranked(one)) for one in wide), *without]


def _unranked(one: tuple[Head, Measure]) -> tuple[Head, None, Measure, bool]:
    return (one[0], None, one[1], True)


def _ranked(values: Sequence[tuple[Head, Measure]]) -> list[Placed]:
    """Those of the same value share a rank."""
    found: list[Placed] = []
    rank, before = 0, None
    for number, (role, value) in enumerate(values, 1):
        if value != before:
            rank, before = number, value
        found.append(Placed(role, rank, value, False))
    return found
