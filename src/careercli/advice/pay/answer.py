"""Pay of roles, each figure with basis, place, year, sample size and source. Bases are never compared."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import field
from datetime import date
from typing import TYPE_CHECKING, ClassVar

from careercli.advice.pay.explanation import Explanation, explain
from careercli.advice.pay.figures import NO_RATES, USUAL, Wanted, at_prices, in_money, shown, source_ids, trend
from careercli.advice.pay.gaps import missing, uncertain
from careercli.advice.pay.nearest import Elsewhere, Gap, gap_notes, gaps, instead, with_gaps
from careercli.advice.pay.offer import Offered, standing, worth
from careercli.advice.pay.paid import OfferAnswer, PaidRole
from careercli.advice.pay.rows import COLUMNS, salary_rows
from careercli.advice.words import CitedSource, cite, listing, official_level, stale
from careercli.model.market import Asked, Rates
from careercli.model.pay import UNITED_STATES, Figure, Place, PriceLevel
from careercli.model.record import record
from careercli.model.result import Result, Row

if TYPE_CHECKING:
    from careercli.model.page import Page
    from careercli.model.skill import Vocabulary


@record(kw_only=True)
class SalaryAnswer(Result):
    """The answer of `salary`."""

    kind: ClassVar[str] = "salary"
    columns: ClassVar[tuple[str, ...]] = COLUMNS

    roles: list[PaidRole]
    offer: OfferAnswer | None = None
    explanations: list[Explanation] = field(default_factory=list)
    gaps: list[Gap] = field(default_factory=list)
    sources: list[CitedSource]

    def rows(self) -> Iterator[Row]:
        return salary_rows(self.roles, self.offer, self.explanations)

    def page(self) -> Page:
        from careercli.advice.pay.page import salary_page

        return with_gaps(salary_page(self.roles, self.offer, self.explanations, self.sources), self.gaps)


def salary(
    asked: Sequence[Asked],
    vocabulary: Vocabulary,
    today: date,
    *,
    wanted: Wanted = USUAL,
    rates: Rates = NO_RATES,
    prices: Mapping[Place, PriceLevel] | None = None,
    titles: Mapping[str, Mapping[str, int]] | None = None,
    offered: Offered | None = None,
    elsewhere: Elsewhere | None = None,
) -> SalaryAnswer:
    """What is known of the pay of each role, each once.

    `wanted` says which figures and in what money; `rates` convert them; `prices` adjust them; `titles` (role id →
    title → rows) are for an explanation, where one is asked for; `elsewhere` is where to look for what is not there.
    """
    asked = list({(one.role.id, one.level): one for one in asked}.values())
    there = [shown(one, wanted, levels=True) for one in asked]
    plain = [instead(one, found, wanted) for one, found in zip(asked, there, strict=True)]
    near = elsewhere or Elsewhere()
    absent = [gap for one, found in zip(asked, there, strict=True) for gap in gaps(one, found, wanted, near, rates)]
    paid = [_paid(one, found, wanted, rates, prices or {}) for one, found in zip(asked, plain, strict=True)]
    figures = [figure for role in paid for figure in (*role.figures, *role.trend)]
    return SalaryAnswer(
        roles=paid,
        offer=_offer(asked, plain, offered, rates) if offered else None,
        explanations=[
            explain(one.role, figure, titles.get(one.role.id, {}), vocabulary.sources)
            for one, role in zip(asked, paid, strict=True)
            for figure in role.figures
            if titles is not None
        ],
        gaps=absent,
        sources=cite(source_ids(figures), vocabulary, today),
        warnings=stale(source_ids(figures), vocabulary, today),
        notes=[
            *_remarks(asked, there, paid, wanted, absent),
            *(_unadjusted(asked, prices) if prices is not None else ()),
        ],
    )


def _paid(
    one: Asked, found: Sequence[Figure], wanted: Wanted, rates: Rates, prices: Mapping[Place, PriceLevel]
) -> PaidRole:
    """The role with these figures in the money wanted, and the years of the advertised ones."""
    with_trend = wanted.basis in (None, "advertised") and not wanted.year
    return PaidRole(
        id=one.role.id,
        title=one.role.title,
        level=one.level,
        figures=[in_money(at_prices(figure, prices.get(figure.place)), wanted, rates) for figure in found],
        trend=[in_money(figure, wanted, rates) for figure in trend(one)] if with_trend else [],
    )


def _offer(
    asked: Sequence[Asked],
    plain: Sequence[Sequence[Figure]],
    offered: Offered,
    rates: Rates,
) -> OfferAnswer:
    standings = [
        standing(one.role, figure, offered.offer, rates)
        for one, figures in zip(asked, plain, strict=True)
        for figure in figures
        if figure.basis != "quoted" and not figure.too_few
    ]
    return OfferAnswer(offered.offer, standings, worth(offered, rates))


def _remarks(
    asked: Sequence[Asked],
    there: Sequence[Sequence[Figure]],
    paid: Sequence[PaidRole],
    wanted: Wanted,
    absent: Sequence[Gap],
) -> Iterator[str]:
    told = {gap.words for gap in absent if gap.nearest}
    yield from (one for one in missing(list(zip(asked, there, strict=True)), wanted) if one not in told)
    yield from gap_notes(absent)
    for role in paid:
        yield from uncertain(role.title, role.figures)
    for role in paid:
        if role.level and any(figure.basis == "official" for figure in role.figures):
            yield official_level(role.title)
    if any(figure.basis == "quoted" for role in paid for figure in role.figures):
        yield "Quoted figures are single numbers that somebody published; they are shown beside others, not compared."


def _unadjusted(asked: Sequence[Asked], prices: Mapping[Place, PriceLevel]) -> Iterator[str]:
    """What --adjust cannot do."""
    without = [
        place.name for place in dict.fromkeys(place for one in asked for place in one.places) if place not in prices
    ]
    if not prices and without == [UNITED_STATES.name]:
        yield "Nothing is adjusted for prices: name an area or another country."
    elif without:
        yield f"No price level is published for {listing(without)}."
