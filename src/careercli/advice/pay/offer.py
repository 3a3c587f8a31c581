"""Where an offer stands among the figures of each basis, and what it would be worth in another place."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise
from math import sqrt
from typing import TYPE_CHECKING

from careercli.advice.pay.figures import PARTS, PayBand, Wanted, price_factor, rate
from careercli.advice.words import BASES, PERIODS, band_words, listing, money, ordinal, when_words
from careercli.errors import UsageError, on_one_line
from careercli.model.market import Rates
from careercli.model.pay import PERCENTILES, Basis, Figure, Period, Place, PriceLevel
from careercli.model.record import record
from careercli.model.role import Role

if TYPE_CHECKING:
    from careercli.model.economy.counted import Subject

_SURE = 1.96  # standard errors on either side, for 95 %
_MOST = 1e12  # of any currency, a year
_MARKS = (10, 25, 50, 75, 90)


@record
class Offer:
    """Gross pay that somebody was offered, per `period` in `currency`."""

    amount: float
    currency: str
    period: Period

    @property
    def annual(self) -> float:
        return self.amount * PARTS[self.period]

    @property
    def tidy(self) -> int | float:
        return int(self.amount) if self.amount == int(self.amount) else round(self.amount, 2)

    def words(self) -> str:
        return f"{money(self.tidy, self.currency)} {PERIODS[self.period]}"


@record
class Offered:
    """An offer with the places it is about, the first being its own, and the price levels that are known of them."""

    offer: Offer
    places: Sequence[Place]
    prices: Mapping[Place, PriceLevel]


@record
class Standing:
    """An offer among the percentiles of one figure.

    `percentile` is interpolated between published ones, `low` and `high` bound it with 95 % confidence; None lies
    outside the published 10th to 90th.
    """

    role: str
    title: str
    basis: Basis
    level: str | None
    place: Place
    year: int
    percentile: int | None
    low: int | None
    high: int | None
    words: str


@record
class BandStanding:
    """An offer beside the band of a grade. `share` of the way from its lower to its upper end; None lies outside."""

    role: str
    title: str
    grade: str
    country: str | None
    share: float | None
    words: str


@record
class Worth:
    """What buys as much in another place: gross per period of the offer, in `currency`."""

    from_: Place
    to: Place
    amount: int | float
    currency: str
    words: str


def offered(
    text: str,
    wanted: Wanted,
    places: Sequence[Place],
    prices: Mapping[Place, PriceLevel],
    money: Mapping[Place, str],
    *,
    firm: bool = True,
) -> Offered:
    """The offer with its places: it is made in the first one whose money it is in.

    `money` is the currency of each place. `firm` says that the currency wanted was typed with the offer, and not just
    set once; then a sign in the text cannot mean another. UsageError for what is no amount, for a currency or period
    that contradicts what was asked for, and where the currency could be any.
    """
    from careercli.advice.words import typed_amount

    typed = typed_amount(text)
    if typed.period and typed.period != wanted.period:
        told = f'"{on_one_line(text)}" is by the {typed.period}, but the answer is by the {wanted.period}.'
        raise UsageError(told, hint=f"Add --period {typed.period}.")
    currency = _currency(text, typed.currencies, wanted, list(dict.fromkeys(money.values())), firm)
    ordered = sorted(places, key=lambda place: money[place] != currency)
    return Offered(Offer(typed.amount, currency, wanted.period), ordered, prices)


def _currency(text: str, signs: Sequence[str], wanted: Wanted, local: Sequence[str], firm: bool) -> str:
    """The currency wanted if the sign of the offer allows it, else that of the places, else what the sign means."""
    if wanted.currency and (not signs or wanted.currency in signs):
        return wanted.currency
    if wanted.currency and firm:
        told = f'"{on_one_line(text)}" is in {signs[0]}, but --currency is {wanted.currency}.'
        raise UsageError(told, hint=f"Say --currency {signs[0]}, or write the offer in {wanted.currency}.")
    possible = [one for one in local if not signs or one in signs]
    if len(possible) > 1:
        told = "The offer could be in the money of each of these places."
        raise UsageError(told, hint="Add --currency, such as EUR.")
    return next(iter(possible), signs[0] if signs else "USD")


def standing(role: Role | Subject, figure: Figure, offer: Offer, rates: Rates) -> Standing:
    """The offer against a yearly figure in local money; raises NotFoundError for a currency without a rate."""
    annual = offer.annual * _exchange(offer.currency, figure.currency, figure.year, rates)
    at = _percentile(figure, annual)
    low, high = _bounds(figure, annual, at)
    words = (
        f"{_place_among(figure, annual, at, low, high)} of pay in {BASES[figure.basis]}, {_what(figure, role.title)}"
    )
    percentile, least, most = (None if one is None else round(one) for one in (at, low, high))
    of = (role.id, role.title, figure.basis, figure.level, figure.place, figure.year)
    return Standing(*of, percentile, least, most, words)


def beside_band(role: Role | Subject, band: PayBand, offer: Offer) -> BandStanding | None:
    """The offer beside a band; nothing for one in other money, as a band has no date to convert it at."""
    if band.currency != offer.currency:
        return None
    inside = band.low <= offer.annual <= band.high
    share = (offer.annual - band.low) / ((band.high - band.low) or 1) if inside else None
    where = "above" if offer.annual > band.high else "below" if share is None else f"{share:.0%} of the way up"
    words = f"{where} the band of {band.grade}, {band_words(band)} a year"
    return BandStanding(
        role.id, role.title, band.grade, band.country, None if share is None else round(share, 4), words
    )


def worth(offered: Offered, rates: Rates) -> list[Worth]:
    """The offer in each of the other places; one without price level is left out."""
    offer, places, prices = offered.offer, offered.places, offered.prices
    if len(places) < 2 or places[0] not in prices:
        return []
    here = prices[places[0]]
    local = offer.amount * _exchange(offer.currency, here.currency, here.year, rates)
    found = []
    for place in places[1:]:
        there = prices.get(place)
        if there is None:
            continue
        digits = 2 if offer.period == "hour" else None
        amount = round(local * price_factor(here) / price_factor(there), digits)
        methods = listing(list(dict.fromkeys(f"{one.method} {one.year}" for one in (here, there))))
        words = (
            f"{offer.words()} in {places[0].name} buys about as much as {money(amount, there.currency)} "
            f"{PERIODS[offer.period]} in {place.name} (gross, by {methods}; taxes are not part of it)"
        )
        found.append(Worth(places[0], place, amount, there.currency, words))
    return found


def _exchange(origin: str, target: str, year: int, rates: Rates) -> float:
    return 1.0 if origin == target else rate(rates, target, year)[0] / rate(rates, origin, year)[0]


def _percentile(figure: Figure, annual: float) -> float | None:
    """The percentile by linear interpolation between the published ones; None outside of them."""
    known = [(mark, getattr(figure, name)) for mark, name in zip(_MARKS, PERCENTILES, strict=True)]
    known = [(mark, amount) for mark, amount in known if amount is not None]
    for (lower, low), (upper, high) in pairwise(known):
        if low <= annual <= high:
            return lower + (upper - lower) * ((annual - low) / (high - low) if high > low else 0.5)
    return None


def _bounds(figure: Figure, annual: float, at: float | None) -> tuple[float | None, float | None]:
    """The range of the percentile; None is beyond the published ones.

    By the number of postings it is Wilson's 95 % interval of a share. Official percentiles have no published error, so
    the standard error of the mean wage stands in for it.
    """
    if at is None:
        return None, None
    if figure.n:
        low, high = _wilson(at / 100, figure.n)
        return (100 * low if low >= 0.1 else None), (100 * high if high <= 0.9 else None)
    if figure.wage_rse is None:
        return None, None
    error = _SURE * figure.wage_rse / 100
    return _percentile(figure, annual / (1 + error)), _percentile(figure, annual / (1 - error)) if error < 1 else None


def _wilson(share: float, n: int) -> tuple[float, float]:
    """Wilson's score interval (1927) of a share of n."""
    square = _SURE**2
    middle = (share + square / (2 * n)) / (1 + square / n)
    reach = _SURE / (1 + square / n) * sqrt(share * (1 - share) / n + square / (4 * n * n))
    return middle - reach, middle + reach


def _place_among(figure: Figure, annual: float, at: float | None, low: float | None, high: float | None) -> str:
    if at is not None:
        least = f"from the {ordinal(low)}" if low is not None else "from below the 10th"
        most = f"to the {ordinal(high)}" if high is not None else "to above the 90th"
        by = "with 95% confidence" if figure.n else "if the percentiles are as exact as the mean wage"
        return f"about the {ordinal(at)} percentile ({least} {most} {by})"
    if figure.p10 is not None and annual < figure.p10:
        return "below the 10th percentile"
    if figure.p90 is not None and annual > figure.p90:
        return "above the 90th percentile"
    return "not to be placed, as percentiles are not published,"


def _what(figure: Figure, title: str) -> str:
    whose = "all of it" if figure.occupation and figure.occupation.title == title else "closest occupation"
    level = figure.level or (whose if figure.basis == "official" else "all levels")
    return f"{level}, {figure.place.name}, {when_words(figure)}"
