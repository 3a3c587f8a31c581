"""Which occupations a list is of, and in what order: what has no value comes last."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from careercli.advice.words import a_degree, listing
from careercli.errors import UsageError, on_one_line
from careercli.model.record import record

if TYPE_CHECKING:
    from careercli.model.economy.occupation import OccupationRow
    from careercli.model.pay import Place
    from careercli.model.role import Degree

By = Literal["title", "pay", "growth", "openings", "ai"]
ALWAYS = ("id", "title", "family", "track")  # as lists of roles begin; an occupation has neither of the last two
COLUMNS = ("pay", "jobs", "growth", "openings", "ai", "degree", "job_zone")
_ALSO = {"median": "pay", "code": "id", "zone": "job_zone"}
_OF_PROFILES = frozenset(
    """aliases accepted fields entry core important helpful tools industries occupation occupation_code closeness
    pay_low pay_high pay_n pay_basis amount median_n currency place advertised sworn match missing""".split()
)


@record
class Wish:
    """What was asked for. `using`: names of technologies, each with the codes of the occupations that use it.

    `place`: where pay is that of a part of the country, with `paid`: code → median there.
    """

    by: By = "title"
    reverse: bool = False
    degree: Degree | None = None
    using: Sequence[tuple[str, Collection[str]]] = ()
    columns: Sequence[str] = ()
    top: int | None = None
    place: Place | None = None
    paid: Mapping[str, int | None] | None = None

    @property
    def tests(self) -> list[str]:
        """The filters in words that follow "occupations that"."""
        degree = [f"usually take {a_degree(self.degree)} at entry"] if self.degree else []
        return [*degree, *(f"use {name}" for name, _ in self.using)]

    @property
    def said(self) -> str:
        return listing(self.tests) if self.tests else ""


@record
class Selected:
    """The occupations that pass, in their order; `placed`: those that are shown. Each with its rank, if it has one."""

    wish: Wish
    total: int
    found: Sequence[tuple[OccupationRow, int | None]]
    placed: Sequence[tuple[OccupationRow, int | None]]


def select(rows: Sequence[OccupationRow], wish: Wish) -> Selected:
    """The occupations that pass every filter, highest first, of AI lowest."""
    passing = [
        row
        for row in rows
        if (wish.degree is None or row.degree == wish.degree) and all(row.code in codes for _, codes in wish.using)
    ]
    if wish.paid is not None:
        passing = [row._replace(pay=wish.paid.get(row.code)) for row in passing]
    found = _ordered(passing, wish)
    return Selected(wish, len(rows), found, found[: wish.top])


def _ordered(rows: Sequence[OccupationRow], wish: Wish) -> list[tuple[OccupationRow, int | None]]:
    if wish.by == "title":
        return [(row, None) for row in (reversed(rows) if wish.reverse else rows)]
    ask: Callable[[OccupationRow], Any] = lambda row: getattr(row, wish.by)  # noqa: E731
    sign = 1 if (wish.by == "ai") != wish.reverse else -1
    known = sorted((row for row in rows if ask(row) is not None), key=lambda row: sign * ask(row))
    ranked: list[tuple[OccupationRow, int | None]] = []
    for number, row in enumerate(known, 1):
        level = bool(ranked) and ask(ranked[-1][0]) == ask(row)
        ranked.append((row, ranked[-1][1] if level else number))
    return [*ranked, *((row, None) for row in rows if ask(row) is None)]


def column_names(asked: Iterable[str]) -> list[str]:
    """The columns that are named; UsageError for one that nobody knows, and for what only a profile would say."""
    names = [name.strip().lower().replace("-", "_") for one in asked for name in one.split(",") if name.strip()]
    names = [_ALSO.get(name, name) for name in names]
    for name in names:
        if name in (*ALWAYS[:2], *COLUMNS, "rank"):
            continue
        known = f"The columns: {', '.join(COLUMNS)}."
        if name in _OF_PROFILES or name in ALWAYS or name.split("_")[0] in _OF_PROFILES:
            raise UsageError(f'Nothing is known of "{name}" for occupations: they have no profile.', hint=known)
        from difflib import get_close_matches

        close = get_close_matches(name, COLUMNS, n=3, cutoff=0.6)
        meant = f" Did you mean {' or '.join(close)}?" if close else ""
        raise UsageError(f'There is no column "{on_one_line(name)}".{meant}', candidates=close, hint=known)
    return [name for name in dict.fromkeys(names) if name not in (*ALWAYS, "rank")]
