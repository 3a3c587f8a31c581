"""`show --all`: every role in full, one after the other, so that memory holds one of them at a time."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import fields, replace
from datetime import date
from typing import TYPE_CHECKING, Any, ClassVar

from careercli.advice.pay import Index, shown_in_money
from careercli.advice.ranking.columns import COLUMNS, cell
from careercli.advice.ranking.order import Placed
from careercli.advice.roles import (
    ProfiledRole,
    figure_source_ids,
    profile_page,
    role_rows,
    source_ids,
    view_role,
)
from careercli.advice.words import CitedSource, cite, source_rows, stale
from careercli.model.items import Chapter
from careercli.model.record import Cell, record
from careercli.model.result import Row, aside, part

if TYPE_CHECKING:
    from careercli.advice.pay import Wanted
    from careercli.advice.ranking.table import Table
    from careercli.model.level import Ladder
    from careercli.model.market import Asked, Rates
    from careercli.model.page import Page
    from careercli.model.pay import Figure

_NOT_FLAT = frozenset(["rank", "match", "missing"])
_OWN = (
    *("definition", "choose_short", "much", "some"),
    *("official_median", "official_jobs", "ads_median", "ads_n", "ads_year", "filings_median", "filings_n"),
    *("filings_year", "comes_from", "goes_to", "reviewed"),
)
FLAT = (*(name for name in COLUMNS if name not in _NOT_FLAT), *_OWN)


@record
class WholeRole(ProfiledRole):
    """A role as in `show`. `index`: like for like, Data Scientist = 100."""

    aliases: list[str] = part("")
    index: list[Index] = part("pay")


@record(kw_only=True)
class Profiles(Chapter):
    """The answer of `show --all`, or the part of it that is written next. CSV has a row for each role."""

    kind: ClassVar[str] = "profiles"
    columns: ClassVar[tuple[str, ...]] = ("section", "role", "value")

    flat_columns: ClassVar[tuple[str, ...]] = FLAT

    roles: list[WholeRole]
    sources: list[CitedSource] = part("sources")
    table: Any = aside(default=None)  # a Table, which no schema could describe

    def page(self) -> Page:
        """The chapter of one role."""
        return replace(profile_page(self.roles[0], []), contents=False)

    def ending(self) -> Page:
        from careercli.advice.words import source_section
        from careercli.model.page import Page

        return Page("Sources", "", [source_section(self.sources)])

    def flat(self) -> tuple[Cell, ...]:
        return tuple(_flat(self.table, self.roles[0]))

    def rows(self) -> Iterator[Row]:
        for role in self.roles:
            yield from role_rows(role)
        yield from source_rows(self.sources)


def every_profile(
    every: Iterable[tuple[Asked, Ladder | None]], table: Table, today: date, wanted: Wanted, rates: Rates
) -> Iterator[Profiles]:
    """An answer for each role, in the order given, and a last one with the sources that all of them rest on."""
    titles = {head.id: head.title for head in table.rows}
    used: dict[str, None] = {}
    dated: dict[str, None] = {}
    names = [head.title for head in table.rows]
    for asked, ladder in every:
        figures = shown_in_money(asked, wanted, rates, levels=True)
        view = view_role(asked, figures, table.vocabulary, titles, ladder=ladder)
        used.update(dict.fromkeys(source_ids([view])))
        dated.update(dict.fromkeys(figure_source_ids([view])))
        known = {one.name: getattr(view, one.name) for one in fields(ProfiledRole)}
        scale = table.scale
        index = [scale.index(view.id, fit) for fit in scale.fits] if scale else []
        whole = WholeRole(**known, aliases=asked.role.aliases, index=index)
        yield Profiles(roles=[whole], sources=[], table=table, titles=names)
        names = []
    warnings = stale(dated, table.vocabulary, today)
    yield Profiles(roles=[], sources=cite(used, table.vocabulary, today), warnings=warnings)


def _flat(table: Table, role: WholeRole) -> Iterator[Cell]:
    """The role as one row of a spreadsheet."""
    place = Placed(table.facts.heads[role.id], None, None, False)
    yield from (cell(table, place, name) for name in FLAT[: -len(_OWN)])
    yield from (role.definition, role.choose_short)
    yield from ("; ".join(role.activities[share]) for share in ("much", "some"))
    official, ads, filings = (_figure(role.salary.figures, basis) for basis in ("official", "advertised", "sworn"))
    yield from (_median(official), official.jobs if official else None)
    yield from (_median(ads), ads.n if ads else None, ads.year if ads else None)
    yield from (_median(filings), filings.n if filings else None, filings.year if filings else None)
    yield from ("; ".join(one.title for one in links) for links in (role.comes_from, role.goes_to))
    yield role.reviewed.isoformat() if role.reviewed else None


def _figure(figures: Sequence[Figure], basis: str) -> Figure | None:
    """The figure that speaks for the role: of all levels, in the place that was asked for first."""
    return next((one for one in figures if one.basis == basis and one.level is None), None)


def _median(figure: Figure | None) -> Cell:
    return figure.p50 if figure and not figure.too_few else None
