"""Places for a role by their pay: plain and at the prices of each place."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from careercli.advice.pay.answer import SalaryAnswer
from careercli.advice.pay.figures import Wanted, at_prices, in_money, shown, size_cell, source_ids
from careercli.advice.pay.paid import PaidRole, PlaceRank
from careercli.advice.words import (
    BASES,
    ERROR_IN_BRACKETS,
    NO_PAY,
    PERIODS,
    SWORN,
    cite,
    count,
    listing,
    official_level,
    stale,
    when_words,
)
from careercli.model.market import Rates
from careercli.model.pay import Figure, Place, PriceLevel
from careercli.model.record import Cell, Kind, record
from careercli.model.result import aside

if TYPE_CHECKING:
    from careercli.model.economy.counted import Priced
    from careercli.model.page import Page, Section
    from careercli.model.screen import Screen
    from careercli.model.skill import Vocabulary


@record(kw_only=True)
class Ranking(SalaryAnswer):
    """The answer of `salary --by`: figures from the best-paying place down, with their ranks by role id."""

    words: list[str] = aside(default_factory=list)

    def brief(self) -> Screen:
        from careercli.advice.pay.places import places_screen

        return places_screen(self.roles, self.words, self.sources, self.page())

    def page(self) -> Page:
        from careercli.advice.words import source_section
        from careercli.model.page import Page

        sections = [_section(role) for role in self.roles]
        return Page("Pay, ranked", "", [*sections, source_section(self.sources)])


def ranking(
    asked: Sequence[Priced],
    vocabulary: Vocabulary,
    today: date,
    *,
    wanted: Wanted,
    rates: Rates,
    prices: Mapping[Place, PriceLevel],
    top: int | None = None,
) -> Ranking:
    """Each role's figures of one basis by median, highest first, the first `top` of them; others are left out."""
    paid, notes = [], []
    wanted = _of_one_basis(asked, wanted)
    for one in {(one.role.id, one.level): one for one in asked}.values():
        found = [figure for figure in shown(one, wanted) if figure.basis == wanted.basis]
        found = [figure for figure in found if figure.place in one.places]
        year = max((figure.year for figure in found if not figure.too_few), default=None)
        figures = [in_money(at_prices(figure, prices.get(figure.place)), wanted, rates) for figure in found]
        of_one_year = wanted.basis != "sworn"  # filings of several years are pooled
        usable = [one for one in figures if one.p50 is not None and (one.year == year or not of_one_year)]
        ranked = sorted(usable, key=lambda figure: -(figure.p50 or 0))
        paid.append(PaidRole(one.role.id, one.role.title, one.level, ranked[:top], [], _ranks(ranked)[:top]))
        if one.level and wanted.basis == "official":
            notes.append(official_level(one.role.title))
        if not found:
            notes.append(_no_places(one, wanted))
        without = len(found) - len(ranked)
        if without:
            whys = {"advertised": f"too few postings in {year}", "sworn": "too few visa filings"}
            why = whys.get(wanted.basis or "", "no published median")
            notes.append(f"{one.role.title}: {count(without, 'place')} left out, with {why}.")
    figures = [figure for role in paid for figure in role.figures]
    return Ranking(
        roles=paid,
        words=[one.words or one.role.title for one in asked],
        sources=cite(source_ids(figures), vocabulary, today),
        warnings=stale(source_ids(figures), vocabulary, today),
        notes=notes,
    )


def _no_places(one: Priced, wanted: Wanted) -> str:
    """Why a role or an occupation has no place to rank."""
    if "advertised" in one.bases:
        when = f" of {wanted.year}" if wanted.year else ""
        any_year = shown(one, replace(wanted, year=None)) if wanted.year else []
        there = [each for each in any_year if each.basis == wanted.basis and each.place in one.places]
        years = sorted({str(each.year) for each in there if not each.too_few})
        told = f"No place has pay{when} for {one.role.title} in {BASES[wanted.basis or 'official']}."
        return f"{told} There is pay of {listing(years)}." if years else told
    if wanted.basis != "official":
        return f"Nothing but official figures is known of {one.role.title}: no {BASES[wanted.basis or 'advertised']}."
    return f"Of {one.role.title} careercli knows the official pay of the whole United States alone."


def _of_one_basis(asked: Sequence[Priced], wanted: Wanted) -> Wanted:
    """Countries are ranked by advertised pay, in one currency; states by sworn pay, if asked; all else by official."""
    if any(place.kind == "country" for one in asked for place in one.places):
        return replace(wanted, basis="advertised", currency=wanted.currency or "USD")
    return replace(wanted, basis="sworn" if wanted.basis == "sworn" else "official")


def _ranks(ranked: Sequence[Figure]) -> list[PlaceRank]:
    plain = [one.p50 for one in ranked]
    adjusted = sorted((one.adjusted.p50 for one in ranked if one.adjusted and one.adjusted.p50), reverse=True)
    return [
        PlaceRank(
            one.place.code,
            plain.index(one.p50) + 1,
            adjusted.index(one.adjusted.p50) + 1 if one.adjusted and one.adjusted.p50 else None,
        )
        for one in ranked
    ]


def _section(role: PaidRole) -> Section:
    from careercli.model.page import Section, Table, Text

    if not role.figures:
        return Section("pay", role.title, [Text(NO_PAY)])
    first = role.figures[0]
    official = first.basis == "official"
    same = next((one.adjusted for one in role.figures if one.adjusted), None)
    columns = ["Sector" if first.place.kind == "sector" else "Place", "Rank", "Median", "Jobs" if official else "n"]
    if same:
        columns += ["Adjusted", "Adj. rank"]
    kinds: list[Kind] = ["text", "number", "number", "number", "number", "number"]
    rows = [_row(one, rank, with_adjusted=same is not None) for one, rank in zip(role.figures, role.ranks, strict=True)]
    whose = f" of {first.occupation.title} {first.occupation.code}" if first.occupation else ""
    head = f"Medians in {BASES[first.basis]}, gross {first.currency} {PERIODS[first.period]}{whose}"
    caption = [f"{head}; {first.publisher}, {when_words(first)}. The other percentiles are in --format csv."]
    if official:
        caption.append(ERROR_IN_BRACKETS)
    if first.basis == "sworn":
        caption.append(f"They are {SWORN}.")
    if same:
        method = "regional price parities" if same.prices.method == "RPP" else "purchasing power parities"
        caption.append(f"Adjusted: in {same.currency} at average US prices, by {method} of {same.prices.year}.")
    mended = [one.place.name for one in role.figures if one.counts and one.counts.mended]
    if mended:
        caption.append(f"In {listing(mended)}, amounts labeled USD are read as local dollars.")
    if any(one.conversion for one in role.figures):
        caption.append(f"Other money is converted at the average rates of {first.year}.")
    return Section("pay", role.title, [Text(" ".join(caption)), Table(columns, rows, kinds)])


def _row(one: Figure, rank: PlaceRank, *, with_adjusted: bool) -> list[Cell]:
    row: list[Cell] = [one.place.name, rank.rank, one.p50, size_cell(one)]
    return [*row, one.adjusted.p50 if one.adjusted else None, rank.adjusted_rank] if with_adjusted else row
