"""Pay of roles, each figure with basis, place, year, sample size and source. Bases are never compared."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, ClassVar

from careercli.advice.cite import CitedSource, cite, stale
from careercli.advice.explain import Explanation, explain
from careercli.advice.figures import NO_RATES, USUAL, Wanted, at_prices, in_money, shown, source_ids, trend
from careercli.advice.offer import Offer, Offered, Standing, Worth, standing, worth
from careercli.advice.words import listing
from careercli.model.level import Level
from careercli.model.market import Asked, Rates
from careercli.model.pay import Figure, Place, PriceLevel
from careercli.model.record import record
from careercli.model.result import Result, Row

if TYPE_CHECKING:
    from careercli.model.page import Page
    from careercli.model.skill import Vocabulary


@record
class PaidRole:
    """`trend` holds the advertised figures of every year, oldest first."""

    id: str
    title: str
    level: Level | None
    figures: list[Figure]
    trend: list[Figure]


@record
class OfferAnswer:
    """An offer with where it stands among each basis, and what buys as much elsewhere."""

    offer: Offer
    standings: list[Standing]
    worth: list[Worth]


@record(kw_only=True)
class SalaryAnswer(Result):
    """The answer of `salary`."""

    kind: ClassVar[str] = "salary"
    columns: ClassVar[tuple[str, ...]] = (
        *("role", "basis", "level", "place", "currency", "n", "p10", "p25", "p50", "p75", "p90", "year"),
        *("mean", "source", "period", "place_name", "jobs", "wage_rse", "low", "high"),
        *("adjusted_p50", "adjusted_currency", "price_level"),
    )

    roles: list[PaidRole]
    offer: OfferAnswer | None = None
    explanations: list[Explanation]
    sources: list[CitedSource]

    def rows(self) -> Iterator[Row]:
        for role in self.roles:
            for one in dict.fromkeys([*role.figures, *role.trend]):
                head = (role.id, one.basis, one.level, one.place.code, one.currency, one.n)
                same = one.adjusted
                yield Row("", (
                    *head, one.p10, one.p25, one.p50, one.p75, one.p90, one.year, one.mean, one.source, one.period,
                    one.place.name, one.jobs, one.wage_rse, one.low, one.high,
                    *((same.p50, same.currency, same.prices.level) if same else (None, None, None)),
                ))  # fmt: skip

    def page(self) -> Page:
        from careercli.advice.salarypage import salary_page

        return salary_page(self)


@record(kw_only=True)
class ExplainedSalary(SalaryAnswer):
    """The same answer, whose rows are the steps that led to its figures."""

    columns: ClassVar[tuple[str, ...]] = ("role", "basis", "level", "place", "year", "step")

    def rows(self) -> Iterator[Row]:
        for one in self.explanations:
            for step in one.steps:
                yield Row("", (one.role, one.basis, one.level, one.place.code, one.year, step))


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
) -> SalaryAnswer:
    """What is known of the pay of each role, each once.

    `wanted` says which figures and in what money; `rates` convert them; `prices` adjust them; `titles` (role id →
    title → rows) are for an explanation, where one is asked for.
    """
    asked = list({(one.role.id, one.level): one for one in asked}.values())
    plain = [shown(one, wanted, levels=True) for one in asked]
    trends = [trend(one) if wanted.basis != "official" and not wanted.year else [] for one in asked]
    paid = [
        PaidRole(
            id=one.role.id,
            title=one.role.title,
            level=one.level,
            figures=[in_money(at_prices(figure, (prices or {}).get(figure.place)), wanted, rates) for figure in found],
            trend=[in_money(figure, wanted, rates) for figure in years],
        )
        for one, found, years in zip(asked, plain, trends, strict=True)
    ]
    figures = [figure for role in paid for figure in role.figures]
    return (SalaryAnswer if titles is None else ExplainedSalary)(
        roles=paid,
        offer=_offer(asked, plain, offered, rates) if offered else None,
        explanations=[
            explain(role.title, figure, titles.get(role.id, {}), vocabulary.sources)
            for role in paid
            for figure in role.figures
            if titles is not None
        ],
        sources=cite(source_ids(figures), vocabulary, today),
        warnings=stale(source_ids(figures), vocabulary, today),
        notes=list(_remarks(paid, wanted)),
    )


def _offer(
    asked: Sequence[Asked],
    plain: Sequence[Sequence[Figure]],
    offered: Offered,
    rates: Rates,
) -> OfferAnswer:
    standings = [
        standing(one.role.title, figure, offered.offer, rates)
        for one, figures in zip(asked, plain, strict=True)
        for figure in figures
        if figure.basis != "quoted" and not figure.too_few
    ]
    return OfferAnswer(offered.offer, standings, worth(offered, rates))


def _remarks(paid: Sequence[PaidRole], wanted: Wanted) -> Iterator[str]:
    without = [role.title for role in paid if not role.figures]
    if without:
        yield f"No pay figure{f' of {wanted.year}' if wanted.year else ''} is published for {listing(without)}."
    for role in paid:
        if role.level and any(figure.basis == "official" for figure in role.figures):
            yield f"{role.title}: official figures know no levels; those shown are for all of the occupation."
        if role.level and wanted.basis != "official" and all(one.basis != "advertised" for one in role.figures):
            yield f"{role.title}: no advertised pay is known at level {role.level} for what was asked."
    if any(figure.basis == "quoted" for role in paid for figure in role.figures):
        yield "Quoted figures are single numbers that somebody published; they are shown beside others, not compared."
