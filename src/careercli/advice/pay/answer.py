"""Pay of roles, each figure with basis, place, year, sample size and source. Bases are never compared."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import field, replace
from datetime import date
from types import MappingProxyType
from typing import TYPE_CHECKING, ClassVar

from careercli.advice.differences import PayDifference, PayDifferences, differences, keys_of, pay_sentence, sides_of
from careercli.advice.pay.explanation import Explanation, explain
from careercli.advice.pay.figures import (
    NO_RATES,
    USUAL,
    Wanted,
    at_prices,
    bands_of,
    in_money,
    shown,
    source_ids,
    trend,
)
from careercli.advice.pay.gaps import gap_notes, missing, unadjusted, uncertain, with_gaps
from careercli.advice.pay.nearest import Elsewhere, Gap, gaps, instead
from careercli.advice.pay.offer import Offered, beside_band, standing, worth
from careercli.advice.pay.paid import COLUMNS, Index, OfferAnswer, PaidRole, salary_rows
from careercli.advice.words import CitedSource, cite, listing, official_level, stale
from careercli.model.market import Fit, Rates
from careercli.model.pay import Figure, Place, PriceLevel
from careercli.model.record import record
from careercli.model.result import Result, Row, aside

if TYPE_CHECKING:
    from careercli.model.economy.counted import Priced
    from careercli.model.page import Page
    from careercli.model.screen import Screen
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
    pay: PayDifferences | None = None
    summary: str = ""
    sources: list[CitedSource]
    words: list[str] = aside(default_factory=list)
    basis: str | None = aside(default=None)

    def brief(self) -> Screen | None:
        from careercli.advice.pay.opening import salary_screen

        shown = (self.roles, self.offer, self.gaps, self.summary, self.words, self.sources)
        return salary_screen(*shown, self.page(), banded=self.basis == "band")

    def rows(self) -> Iterator[Row]:
        return salary_rows(self.roles, self.offer, self.explanations, self.pay.differences if self.pay else [])

    def page(self) -> Page:
        from careercli.advice.pay.page import salary_page

        apart = self.pay.differences if self.pay else []
        page = salary_page(
            self.roles, self.offer, self.explanations, self.sources, apart, self.summary, banded=self.basis == "band"
        )
        return with_gaps(page, self.gaps)

    def beside_page(self) -> list[str]:
        told = {*gap_notes(self.gaps), *_filing_notes(self.roles)}
        return [note for note in self.notes if note not in told]


def salary(
    asked: Sequence[Priced],
    vocabulary: Vocabulary,
    today: date,
    *,
    wanted: Wanted = USUAL,
    rates: Rates = NO_RATES,
    prices: Mapping[Place, PriceLevel] | None = None,
    titles: Mapping[str, Mapping[str, int]] | None = None,
    offered: Offered | None = None,
    elsewhere: Elsewhere | None = None,
    fits: Sequence[Fit] = (),
    about: Mapping[str, str] = MappingProxyType({}),
) -> SalaryAnswer:
    """What is known of the pay of each role, each once.

    `wanted` says which figures and in what money; `rates` convert them; `prices` adjust them; `titles` (role id →
    title → rows) are for an explanation, where one is asked for; `elsewhere` is where to look for what is not there.
    `fits` compare the roles like for like; `about`: what to know of visa filings, for an explanation.
    """
    asked = list({(one.role.id, one.level, one.grade): one for one in asked}.values())
    there = [shown(one, wanted, levels=True) for one in asked]
    of_ladders = wanted.basis == "band"  # which nobody publishes, so nothing is near
    plain = there if of_ladders else [instead(one, found, wanted) for one, found in zip(asked, there, strict=True)]
    near = elsewhere or Elsewhere()
    asking = [] if of_ladders else list(zip(asked, there, strict=True))
    absent = [gap for one, found in asking for gap in gaps(one, found, wanted, near, rates)]
    paid = [_paid(one, found, wanted, rates, prices or {}) for one, found in zip(asked, plain, strict=True)]
    figures = [figure for role in paid for figure in (*role.figures, *role.trend)]
    several = len(asked) > 1 and all("advertised" in one.bases for one in asked)
    apart, said = _compared(asked, plain, fits, wanted) if several else ([], "")
    return SalaryAnswer(
        roles=_keyed(asked, paid, fits, wanted),
        pay=PayDifferences(apart) if apart else None,
        summary=said,
        words=[one.words or one.role.title for one in asked],
        offer=_offer(asked, plain, paid, offered, rates) if offered else None,
        explanations=list(_explained(asked, paid, titles, vocabulary, about)),
        gaps=absent,
        sources=cite(source_ids(figures), vocabulary, today),
        warnings=stale(source_ids(figures), vocabulary, today),
        basis=wanted.basis,
        notes=[
            *_band_notes(paid, wanted, offered),
            *_remarks(asked, there, paid, wanted, absent),
            *(unadjusted(asked, prices) if prices is not None else ()),
        ],
    )


def _keyed(asked: Sequence[Priced], paid: Sequence[PaidRole], fits: Sequence[Fit], wanted: Wanted) -> list[PaidRole]:
    """The roles, each with its place in the fits."""
    pairs = zip(keys_of(asked), paid, strict=True)
    return [replace(role, key=key, index=_index(role.id, fits, wanted)) for key, role in pairs]


def _explained(
    asked: Sequence[Priced],
    paid: Sequence[PaidRole],
    titles: Mapping[str, Mapping[str, int]] | None,
    vocabulary: Vocabulary,
    about: Mapping[str, str],
) -> Iterator[Explanation]:
    if titles is None:
        return
    for one, role in zip(asked, paid, strict=True):
        for figure in role.figures:
            yield explain(one.role, figure, titles.get(one.role.id, {}), vocabulary.sources, about)


def _compared(
    asked: Sequence[Priced], shown: Sequence[Sequence[Figure]], fits: Sequence[Fit], wanted: Wanted
) -> tuple[list[PayDifference], str]:
    """The differences of several roles, and the sentence on them; of one basis just its own, without a sentence."""
    sides = sides_of(asked, shown)
    found = differences(sides, fits)
    if wanted.basis:
        return [entry for entry in found if entry.basis == wanted.basis], ""
    return found, pay_sentence(sides, found, fits)


def _index(role: str, fits: Sequence[Fit], wanted: Wanted) -> list[Index]:
    """Where the role stands in each fit of the bases wanted that has any row of it."""
    return [
        Index(fit.scope.basis, one.index, one.low, one.high, one.n)
        for fit in fits
        if wanted.basis in (None, fit.scope.basis) and (one := fit.of.get(role))
    ]


def _paid(
    one: Priced, found: Sequence[Figure], wanted: Wanted, rates: Rates, prices: Mapping[Place, PriceLevel]
) -> PaidRole:
    """The role with these figures in the money wanted, and the years of the advertised ones."""
    usual = wanted.basis in (None, "advertised", "sworn") and not wanted.year
    years = [figure for figure in trend(one) if usual and wanted.basis in (None, figure.basis)]
    return PaidRole(
        id=one.role.id,
        title=one.role.title,
        level=one.level,
        figures=[in_money(at_prices(figure, prices.get(figure.place)), wanted, rates) for figure in found],
        trend=[in_money(figure, wanted, rates) for figure in years],
        sworn_note=one.role.pay.sworn_note,
        grade=one.grade,
        placed=one.located,
        bands=bands_of(one.role.grades, one.level, one.grade, wanted.countries) if _with_bands(wanted) else [],
    )


def _with_bands(wanted: Wanted) -> bool:
    return wanted.basis in (None, "band") and not wanted.year


def _offer(
    asked: Sequence[Priced],
    plain: Sequence[Sequence[Figure]],
    paid: Sequence[PaidRole],
    offered: Offered,
    rates: Rates,
) -> OfferAnswer:
    standings = [
        standing(one.role, figure, offered.offer, rates)
        for one, figures in zip(asked, plain, strict=True)
        for figure in figures
        if figure.basis != "quoted" and not figure.too_few
    ]
    beside = [
        beside_band(one.role, band, offered.offer) for one, role in zip(asked, paid, strict=True) for band in role.bands
    ]
    return OfferAnswer(offered.offer, standings, worth(offered, rates), [one for one in beside if one])


def _remarks(
    asked: Sequence[Priced],
    there: Sequence[Sequence[Figure]],
    paid: Sequence[PaidRole],
    wanted: Wanted,
    absent: Sequence[Gap],
) -> Iterator[str]:
    told = {gap.words for gap in absent if gap.nearest}
    yield from (one for one in missing(list(zip(asked, there, strict=True)), wanted) if one not in told)
    yield from gap_notes(absent)
    yield from _filing_notes(paid)
    for role in paid:
        yield from uncertain(role.title, role.figures)
    for role in paid:
        if role.level and any(figure.basis == "official" for figure in role.figures):
            yield official_level(role.title)
    if any(figure.basis == "quoted" for role in paid for figure in role.figures):
        yield "Quoted figures are single numbers that somebody published; they are shown beside others, not compared."


def _band_notes(paid: Sequence[PaidRole], wanted: Wanted, offered: Offered | None) -> Iterator[str]:
    """Whose bands were asked for and are not known, and in what money an offer can be placed in them."""
    without = [role.name for role in paid if not role.bands]
    if wanted.basis == "band" and without:
        where = f" in {listing(list(wanted.countries), 'or')}" if wanted.countries else ""
        yield f"No pay band of {listing(without, 'or')}{where} is known; role files hold those of a company's ladder."
    money = {band.currency: None for role in paid for band in role.bands}
    if offered and money and offered.offer.currency not in money:
        yield f"The bands are in {listing(list(money))}, and the offer is in {offered.offer.currency}."


def _filing_notes(paid: Sequence[PaidRole]) -> Iterator[str]:
    """Who the visa filings are of, for roles whose filings are shown."""
    for role in paid:
        if role.sworn_note and any(one.basis == "sworn" and not one.too_few for one in role.figures):
            yield f"{role.title}: {role.sworn_note}"
