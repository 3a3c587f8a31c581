"""`salary` without a role: every role by its pay like for like; those with too few rows to be placed come last."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from careercli.advice.pay import PaidRole, SalaryAnswer
from careercli.advice.ranking.order import Order, ordered
from careercli.advice.ranking.sayings import SOURCES, pay_sentence
from careercli.advice.words import (
    BASES,
    amount_words,
    cite,
    listing,
    oldest,
    place_words,
    short_money,
    short_place,
    stale,
    when_words,
)
from careercli.model.level import Level
from careercli.model.market import FitBasis, Scope
from careercli.model.pay import UNITED_STATES, Figure, Place
from careercli.model.record import Cell, Kind, record
from careercli.model.result import aside

if TYPE_CHECKING:
    from careercli.advice.ranking.table import Scale, Table
    from careercli.model.page import Page, Section
    from careercli.model.screen import Screen, Value


@record(kw_only=True)
class Ladder(SalaryAnswer):
    """The answer of `salary` without a role. `figures` are those of the place; `basis` ranks.

    `where`: the basis in words, with the level and country that were asked for. `anchor`: what Data Scientist is paid
    there, which says what an index means in money.
    """

    basis: FitBasis
    where: str
    anchor: Figure | None
    place: Place = aside()

    def brief(self) -> Screen:
        return _screen(self)

    def page(self) -> Page:
        from careercli.advice.words import source_section
        from careercli.model.page import Page, Section, Text

        placed = [role for role in self.roles if role.index[0].value]
        others = [role for role in self.roles if not role.index[0].value]
        few = [f"{role.title} ({role.index[0].n:,})" for role in others]
        told = [Text(f"{listing(few)}; in brackets their {BASES[self.basis]}.")] if few else []
        sections = [_ranked(placed, self), Section("unplaced", "Too few to place", told)]
        return Page("Pay of every role, like for like", self.summary, [*sections, source_section(self.sources)])


def ranking_scopes(country: Place, level: Level | None, basis: str | None) -> list[Scope]:
    """The fits that rank: visa filings in the US, job ads elsewhere, at a level, or where they are asked for."""
    home = country == UNITED_STATES
    ads, filings = Scope("advertised", "" if home else country.code, level or ""), Scope("sworn")
    if not home:
        return [ads]
    return [ads, filings] if basis == "advertised" or (level and basis is None) else [filings, ads]


def salary_ranking(table: Table, scale: Scale, today: date, *, reverse: bool = False, top: int | None = None) -> Ladder:
    """The roles by the first fit of the scale, the others beside it, and what that comes to in the place."""
    found = ordered(table, table.rows, Order("pay", reverse))
    level: Any = scale.fits[0].scope.level or None
    paid = []
    for role in [one.role for one in found][:top]:
        figures = [figure] if (figure := table.median(role)) else []
        index = [scale.index(role.id, fit) for fit in scale.fits]
        paid.append(PaidRole(role.id, role.title, level, figures, [], [], index, None, None, [], "", True))
    sources = [key for fit in scale.fits for key in SOURCES[fit.scope.basis]]
    sources += [scale.anchor.source] if scale.anchor else []
    return Ladder(
        basis=scale.basis,
        roles=paid,
        summary=f"{pay_sentence(scale, [one for one in found if one.rank], reverse=reverse)}",
        where=scale.where,
        anchor=scale.anchor,
        place=scale.place,
        sources=cite(sources, table.vocabulary, today),
        warnings=stale(sources, table.vocabulary, today),
    )


def _ranked(placed: Sequence[PaidRole], answer: Ladder) -> Section:
    """A row for each role that has an index, drawn with its interval."""
    from careercli.model.page import Range, Ranges, Section, Table, Text

    if not placed:
        return Section("pay", "")
    local = next((figure for role in placed for figure in role.figures), None)
    columns = ["Role", "Index", "95%", BASES[answer.basis].capitalize()]
    columns += [f"Index in {BASES[one.basis]}" for one in placed[0].index[1:]]
    columns += [f"About, {answer.place.name}"] if answer.anchor else []
    columns += ["Median there", f"{_UNITS[local.basis]} there"] if local else []
    kinds: list[Kind] = ["text", "number", "text", *["number" for _ in columns[3:]]]  # type: ignore[list-item]
    table = Table(columns, [_row(role, local, answer.anchor) for role in placed], kinds)
    marks = [Range(one.title, (None, one.index[0].low, one.index[0].value, one.index[0].high, None)) for one in placed]
    strata = "source, fiscal year and state" if answer.basis == "sworn" else "country, year and level"
    text = f"Data Scientist = 100, in {answer.where}, of the same {strata}. Bases are never blended."
    if local:
        text += f" Median there: of {BASES[local.basis]} in {place_words(local.place)}, {when_words(local)}."
    if answer.anchor:
        at = anchor_words(answer.anchor)
        text += f" About: the index in {answer.anchor.currency} at {at}, as if differences were the same everywhere."
    return Section("pay", "", [Text(text), Ranges(table, marks, "Data Scientist = 100", estimates=True)])


_UNITS = {"sworn": "Filings", "advertised": "Ads"}


def anchor_words(anchor: Figure) -> str:
    """ "the median of Data Scientist in visa filings in Texas, fiscal years 2022 to 2026"."""
    return f"the median of Data Scientist in {BASES[anchor.basis]} in {place_words(anchor.place)}, {when_words(anchor)}"


def _row(role: PaidRole, local: Figure | None, anchor: Figure | None) -> list[Cell]:
    first = role.index[0]
    interval = f"{first.low:.0f} to {first.high:.0f}" if first.low and first.high else ""
    beside: list[Cell] = [round(one.value) if one.value else "too few" if one.n else "none" for one in role.index[1:]]
    row: list[Cell] = [role.title, round(first.value or 0), interval, first.n, *beside]
    row += [first.amount] if anchor else []
    if local:
        own = next(iter(role.figures), None)
        row += ["none" if own is None else "too few" if own.too_few else amount_words(own.p50), own.n if own else 0]
    return row


def _screen(answer: Ladder) -> Screen:
    """The highest paid roles on one scale, each with its interval and what it comes to in the place."""
    from careercli.advice.differences import opening_sentence
    from careercli.model.screen import Column, Line, Rows, Scale, Screen

    placed = [role for role in answer.roles if role.index[0].value]
    first = [role.index[0] for role in placed]
    low = min((one.low or one.value or 0 for one in first), default=0) // 10 * 10
    high = -(-max((one.high or one.value or 0 for one in first), default=0) // 10) * 10
    columns = [Column("Data Scientist = 100"), Column("Index", right=True, keep=True), Column("", least=60)]
    columns += [Column(_about(answer.place), right=True, keep=True)] if answer.anchor else []
    columns += [Column(f"In {BASES[one.basis]}", right=True) for one in placed[0].index[1:]] if placed else []
    lines = [Line(_opening(role, answer.anchor)) for role in placed]
    name = BASES[answer.basis]
    strata = (
        "filings of the same state and fiscal year"
        if answer.basis == "sworn"
        else "ads of the same country, year and level"
    )
    legend = f"\u2503 estimate, \u2501 its 95% interval; {strata}"
    if answer.anchor and answer.place.kind != "country":
        at = f"{BASES[answer.anchor.basis]} in {place_words(answer.anchor.place)}"
        legend += f". About: at what Data Scientist is paid in {at}"
    others = len(answer.roles) - len(placed)
    scale = Scale(low, high, f"{low:.0f}", f"{high:.0f}")
    return Screen(
        "Pay of every role, like for like",
        [opening_sentence(answer.summary)],
        [Rows(columns, lines[:_MOST], legend=legend, scale=scale, hidden=max(len(lines) - _MOST, 0))] if lines else [],
        _following(placed, answer),
        shorter=[opening_sentence(answer.summary, short=True)],
        unsaid=[f"{others:,} with too few {name}"] if others else [],
        sources=len(answer.sources),
        oldest=oldest(answer.sources),
    )


_MOST = 60  # rows that are laid out; no screen shows more
_STRATA = {
    "sworn": "filings of the same state and fiscal year",
    "advertised": "ads of the same country, year and level",
}


def _about(place: Place) -> str:
    return f"About,\n{short_place(place)}" if place.kind != "country" else "About"


def _following(placed: Sequence[PaidRole], answer: Ladder) -> list[str]:
    one = f'careercli salary "{placed[0].title}"' if placed else "careercli salary"
    area = ["careercli salary --area Texas"] if answer.place == UNITED_STATES else []
    return [*area, one, "careercli salary"]


def _opening(role: PaidRole, anchor: Figure | None) -> list[Value]:
    from careercli.model.screen import Entry, Reach

    one = role.index[0]
    amount = [Entry(short_money(one.amount, anchor.currency) if one.amount else "none")] if anchor else []
    beside = [
        Entry(f"{other.value:.0f}" if other.value else "too few" if other.n else "none") for other in role.index[1:]
    ]
    return [Entry(role.title), Entry(f"{one.value:.0f}"), Reach(one.low, one.value, one.high), *amount, *beside]
