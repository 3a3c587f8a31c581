"""Every role by its pay like for like on one basis; those with too few rows to be placed come last."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING

from careercli.advice.differences import scope_words, told
from careercli.advice.pay.answer import SalaryAnswer
from careercli.advice.pay.figures import Wanted, in_money
from careercli.advice.pay.paid import Index, PaidRole
from careercli.advice.words import BASES, amount_words, cite, listing, oldest, place_words, stale, when_words
from careercli.model.level import Level
from careercli.model.market import Fit, FitBasis, Rates, Scope
from careercli.model.pay import UNITED_STATES, Figure, Place
from careercli.model.record import Cell, Kind, record

if TYPE_CHECKING:
    from careercli.model.page import Page, Section
    from careercli.model.screen import Screen, Value
    from careercli.model.skill import Vocabulary

_REFERENCE = 100  # where Data Scientist stands
_NAMED = 3  # roles that cannot be told apart from the first
_SOURCES: Mapping[FitBasis, Sequence[str]] = {"advertised": ["aijobs-salaries"], "sworn": ["oflc-perm", "oflc-lca"]}


@record(kw_only=True)
class Ladder(SalaryAnswer):
    """The answer of `salary` without a role. `figures` are those of the area that was named; `basis` ranks.

    `where`: the basis in words, with the level and country that were asked for.
    """

    basis: FitBasis
    where: str

    def brief(self) -> Screen:
        return _screen(self)

    def page(self) -> Page:
        from careercli.advice.words import source_section
        from careercli.model.page import Page, Section, Text

        placed = [role for role in self.roles if role.index[0].value]
        others = [role for role in self.roles if not role.index[0].value]
        few = [f"{role.title} ({role.index[0].n:,})" for role in others]
        told = [Text(f"{listing(few)}; in brackets their {BASES[self.basis]}.")] if few else []
        sections = [_ranked(placed, self.basis, self.where), Section("unplaced", "Too few to place", told)]
        return Page("Pay of every role, like for like", self.summary, [*sections, source_section(self.sources)])


def ladder_scopes(places: Sequence[Place], level: Level | None, basis: str | None) -> list[Scope]:
    """The fits that rank: visa filings in the US, job ads elsewhere, at a level, or where they are asked for."""
    country = next((place for place in places if place.kind == "country"), UNITED_STATES)
    home = country == UNITED_STATES
    ads, filings = Scope("advertised", "" if home else country.code, level or ""), Scope("sworn")
    if not home:
        return [ads]
    return [ads, filings] if basis == "advertised" or (level and basis is None) else [filings, ads]


def ladder(
    titles: Mapping[str, str],
    fits: Sequence[Fit],
    vocabulary: Vocabulary,
    today: date,
    *,
    local: Mapping[str, Figure],
    level: Level | None,
    country: Place,
    wanted: Wanted,
    rates: Rates,
    top: int | None = None,
) -> Ladder:
    """The roles of `titles` (id → title) by the first of `fits`, the others beside it.

    `local`: role → its visa filings in the area that was named; the index is then said in money as well, at the median
    of the role that stands at 100.
    """
    fit = fits[0]
    where = scope_words(fit.scope.basis, level, country)
    own = {key: in_money(figure, wanted, rates) for key, figure in local.items()}
    at = own.get(fit.reference)
    unit = at.p50 if at and not at.too_few and fit.scope.basis == "sworn" else None
    paid = [
        PaidRole(key, title, fit.scope.level or None, [own[key]] if key in own else [], [],  # type: ignore[arg-type]
                 index=[_index(one, key, unit if one is fit else None) for one in fits])
        for key, title in titles.items()
    ]  # fmt: skip
    paid.sort(key=lambda role: (-(role.index[0].value or 0), role.title))
    sources = [key for one in fits for key in _SOURCES[one.scope.basis]]
    return Ladder(
        basis=fit.scope.basis,
        roles=paid[:top],
        summary=_sentence(fit, titles, where),
        where=where,
        sources=cite(sources, vocabulary, today),
        warnings=stale(sources, vocabulary, today),
    )


def _index(fit: Fit, role: str, unit: float | None) -> Index:
    found = fit.of.get(role)
    if found is None:
        return Index(fit.scope.basis, None, None, None, 0)
    amount = round(found.index / 100 * unit, -2) if unit and found.index else None
    return Index(fit.scope.basis, found.index, found.low, found.high, found.n, int(amount) if amount else None)


def _sentence(fit: Fit, titles: Mapping[str, str], where: str) -> str:
    """Who is paid most, by how much if that may be said, and who cannot be told apart from it."""
    placed = {key: found.index for key, found in fit.of.items() if found.index and key in titles}
    order = sorted(placed, key=lambda key: -placed[key])
    if len(order) < 2:
        return f"Too few {where} to rank roles."
    best = order[0]
    said = f"{titles[best]} pays most in {where}"
    pair = told(fit, best, fit.reference) if fit.reference in titles and best != fit.reference else None
    if pair and pair[0] == "more":
        said += f", about {round((pair[1] - 1) * 100)}% more than {titles[fit.reference]}"
    alike = [titles[key] for key in order[1:] if not (found := told(fit, best, key)) or found[0] != "more"]
    more = [f"{len(alike) - _NAMED} more"] if len(alike) > _NAMED else []
    close = f"; {listing([*alike[:_NAMED], *more])} cannot be told apart from it" if alike else ""
    return f"{said}, like for like{close}."


def _ranked(placed: Sequence[PaidRole], basis: FitBasis, where: str) -> Section:
    """A row for each role that has an index, drawn with its interval."""
    from careercli.model.page import Range, Ranges, Section, Table, Text

    if not placed:
        return Section("pay", "")
    local = next((figure for role in placed for figure in role.figures if role.index[0].value == _REFERENCE), None)
    others = [f"Index in {BASES[one.basis]}" for one in placed[0].index[1:]]
    columns = ["Role", "Index", "95%", BASES[basis].capitalize(), *others]
    about = bool(local and basis == "sworn")  # the index of job ads says nothing of money in visa filings
    columns += [f"About, {local.place.name}"] if local and about else []
    columns += ["Median there", "Filings there"] if local else []
    marks = [Range(one.title, (None, one.index[0].low, one.index[0].value, one.index[0].high, None)) for one in placed]
    kinds: list[Kind] = ["text", "number", "text", *["number" for _ in columns[3:]]]  # type: ignore[list-item]
    table = Table(columns, [_row(role, local, about=about) for role in placed], kinds)
    strata = "source, fiscal year and state" if basis == "sworn" else "country, year and level"
    text = f"Data Scientist = 100, in {where}, of the same {strata}. Bases are never blended."
    if local and not about:
        text += f" Median there: of visa filings in {place_words(local.place)}, {when_words(local)}."
    if local and about:
        text += (
            f" About: the index in {local.currency} at the median of Data Scientist in {place_words(local.place)}, "
            f"{when_words(local)}, as if differences were the same in every state."
        )
    return Section("pay", "", [Text(text), Ranges(table, marks, "Data Scientist = 100", estimates=True)])


def _row(role: PaidRole, local: Figure | None, *, about: bool) -> list[Cell]:
    first = role.index[0]
    interval = f"{first.low:.0f} to {first.high:.0f}" if first.low and first.high else ""
    beside: list[Cell] = [round(one.value) if one.value else "too few" if one.n else "none" for one in role.index[1:]]
    row: list[Cell] = [role.title, round(first.value or 0), interval, first.n, *beside]
    if local:
        own = next(iter(role.figures), None)
        median = "none" if own is None else "too few" if own.too_few else amount_words(own.p50)
        row += [first.amount if first.amount else "too few"] * about
        row += [median, own.n if own else 0]
    return row


def _screen(answer: Ladder) -> Screen:
    """The highest paid roles on one scale, each with its interval."""
    from careercli.advice.differences import opening_sentence
    from careercli.model.screen import Column, Entry, Line, Rows, Scale, Screen

    placed = [role for role in answer.roles if role.index[0].value]
    first = [role.index[0] for role in placed]
    low = min((one.low or one.value or 0 for one in first), default=0) // 10 * 10
    high = -(-max((one.high or one.value or 0 for one in first), default=0) // 10) * 10
    columns = [Column("Data Scientist = 100"), Column("Index", right=True, keep=True), Column("")]
    columns += [Column(f"In {BASES[one.basis]}", right=True) for one in placed[0].index[1:]] if placed else []
    lines = [Line([*_opening(role), *(Entry(_beside(one)) for one in role.index[1:])]) for role in placed]
    name = BASES[answer.basis]
    strata = "state and fiscal year" if answer.basis == "sworn" else "country, year and level"
    legend = f"\u2503 the estimate in {name}, \u2501 its 95% interval; of the same {strata}"
    others = len(answer.roles) - len(placed)
    following = ["careercli salary --area Texas", "careercli salary"]
    return Screen(
        "Pay of every role, like for like",
        [opening_sentence(answer.summary)],
        [Rows(columns, lines, legend=legend, scale=Scale(low, high, f"{low:.0f}", f"{high:.0f}"))] if lines else [],
        [f'careercli salary "{placed[0].title}"', *following] if placed else following,
        shorter=[opening_sentence(answer.summary, short=True)],
        unsaid=[f"{others} with too few {name}"] if others else [],
        sources=len(answer.sources),
        oldest=oldest(answer.sources),
    )


def _opening(role: PaidRole) -> list[Value]:
    from careercli.model.screen import Entry, Reach

    one = role.index[0]
    return [Entry(role.title), Entry(f"{one.value:.0f}"), Reach(one.low, one.value, one.high)]


def _beside(one: Index) -> str:
    return f"{one.value:.0f}" if one.value else "too few" if one.n else "none"
