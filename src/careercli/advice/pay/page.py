"""The page of `salary`: ranges of each basis, the trend, the offer, the explanations."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from careercli.advice.charts import apart_chart, pay_charts
from careercli.advice.differences import difference_blocks
from careercli.advice.pay.blocks import band_blocks, pay_blocks
from careercli.advice.words import BASES, NO_PAY, PERIODS, listing, source_section, when_words
from careercli.model.page import Block, Page, Section, Side, Sides, Table, Text
from careercli.model.record import Cell, Kind

if TYPE_CHECKING:
    from careercli.advice.differences import PayDifference
    from careercli.advice.pay.explanation import Explanation
    from careercli.advice.pay.paid import OfferAnswer, PaidRole
    from careercli.advice.words import CitedSource
    from careercli.model.pay import Figure


def salary_page(
    roles: Sequence[PaidRole],
    offer: OfferAnswer | None,
    explanations: Sequence[Explanation],
    sources: Sequence[CitedSource],
    apart: Sequence[PayDifference] = (),
    summary: str = "",
    *,
    banded: bool = False,
) -> Page:
    """`banded`: nothing but bands of ladders was asked for."""
    notes = {role.title: role.sworn_note for role in roles if role.sworn_note}
    once = len({role.id for role in roles}) == len(roles)
    titles = {role.key: role.title if once else role.name for role in roles}
    names = list(titles.values()) if apart else []
    blocks = pay_blocks([(titles[role.key], figure) for role in roles for figure in role.figures], names, notes)
    bands = band_blocks([(titles[role.key], band) for role in roles for band in role.bands])
    blocks = [*(blocks or ([] if banded and bands else [Text(NO_PAY)])), *bands]
    sections = [
        Section("offer", "The offer", list(_offer(offer))),
        Section("pay", "", blocks),
        Section("differences", "Like for like", [*_indexes(roles), *difference_blocks(apart, titles)]),
        Section("trend", "Trend", list(_trend(roles))),
        Section("explanations", "How these figures came about", list(_explanations(explanations))),
    ]
    charts = [*pay_charts(blocks), *(apart_chart(apart, titles) if apart else ())]
    heading = f"Pay of {listing([role.name for role in roles])}"
    return Page(heading, summary, [*sections, source_section(sources)], charts=charts)


def _offer(answer: OfferAnswer | None) -> Iterator[Block]:
    if answer is None:
        return
    if answer.standings:
        yield Text(f"An offer of {answer.offer.words()} is")
        yield Sides([Side("Where it stands", [f"{one.title}: {one.words}" for one in answer.standings])])
    elif not answer.bands:
        yield Text(f"There is no figure of enough postings to place an offer of {answer.offer.words()} in.")
    if answer.bands:
        yield Text(f"In its ladder, an offer of {answer.offer.words()} is")
        yield Sides([Side("In the ladder", [f"{one.title}: {one.words}" for one in answer.bands])])
    if answer.worth:
        yield Sides([Side("What it is worth", [one.words for one in answer.worth])])


def _indexes(roles: Sequence[PaidRole]) -> Iterator[Block]:
    """Where each role stands like for like, a sentence each."""
    for role in roles:
        known = [
            f"{one.value:.0f} ({one.low:.0f} to {one.high:.0f}) in {BASES[one.basis]}"
            for one in role.index
            if one.value and one.low and one.high and one.low != one.high  # not the role that is 100 itself
        ]
        if known:
            yield Text(f"{role.title} stands at {listing(known)}, like for like; Data Scientist is 100.")


def _trend(roles: Sequence[PaidRole]) -> Iterator[Block]:
    """A table for each role and place, of the years that have enough postings; nothing for a single year."""
    kinds: list[Kind] = ["text", "number", "number", "number", "number", "number"]
    for role in roles:
        usable = [figure for figure in role.trend if not figure.too_few and figure.p50]
        for place, basis in dict.fromkeys((figure.place, figure.basis) for figure in usable):
            years = [figure for figure in usable if (figure.place, figure.basis) == (place, basis)]
            if len(years) > 1:
                source = BASES[years[0].basis]
                of = f"{role.title}, {role.level or 'all levels'}, {place.name}: {source}, {_unit(years[0])}"
                yield Text(of)
                yield Table(["Year", "25th", "Median", "75th", "n", "Change of median"], list(_years(years)), kinds)


def _unit(figure: Figure) -> str:
    return f"gross {figure.currency} {PERIODS[figure.period]}; the employers behind them differ by year"


def _years(figures: list[Figure]) -> Iterator[list[Cell]]:
    before: Figure | None = None
    for one in figures:
        change = f"{round((one.p50 or 0) / before.p50 - 1, 3) + 0.0:+.1%}" if before and before.p50 else ""
        yield [when_words(one), one.p25, one.p50, one.p75, one.n, change]
        before = one


def _explanations(explanations: Sequence[Explanation]) -> Iterator[Block]:
    for one in explanations:
        yield Text(f"{one.heading()}:")
        yield Sides([Side(one.heading(), one.steps)])
