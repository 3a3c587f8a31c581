"""Pay figures: which of them answer a question, and the same figure in other money or at other prices."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Literal, TypeVar, get_args

from careercli.errors import NotFoundError
from careercli.model.level import Level, OwnGrade
from careercli.model.market import Rates
from careercli.model.pay import AMOUNTS, PERCENTILES, Adjusted, Basis, Conversion, Figure, Period, PriceLevel, Spread
from careercli.model.record import Cell, record

if TYPE_CHECKING:
    from careercli.model.economy.counted import Priced

T = TypeVar("T", Figure, Adjusted, Spread)
HOURS = 2080  # a year of full-time work, as the Bureau of Labor Statistics counts it
PARTS: dict[Period, int] = {"year": 1, "month": 12, "hour": HOURS}
_ORDER = get_args(Level)


@record
class Wanted:
    """What figures are asked for; None asks for the usual: every basis, the latest year, the local currency.

    `countries`: codes of those that were named, whose bands of a ladder are shown; without any, all bands.
    """

    basis: Basis | Literal["band"] | None = None
    year: int | None = None
    currency: str | None = None
    period: Period = "year"
    countries: Sequence[str] = ()


@record
class PayBand:
    """What a grade of a company's own ladder pays, gross a year; `level`: ours that it stands for.

    `country`: where the band holds, if in one alone.
    """

    grade: str
    level: Level | None
    low: int
    high: int
    currency: str
    country: str | None = None


USUAL = Wanted()
NO_RATES: Rates = {}


def shown(asked: Priced, wanted: Wanted, *, levels: bool = False, year: int | None = None) -> list[Figure]:
    """The figures that answer the question, official ones first, advertised ones of one year for each country.

    Without a level in the question, advertised figures are those of all levels together, and with `levels` of each as
    well. Sworn ones are of all levels, as few titles in filings name one, and with `levels` of those asked for as well.
    `year` is the advertised year to take where the question names none.
    """
    chosen: list[Figure] = []
    for basis in ("official", "advertised", "sworn", "quoted"):
        found = [figure for figure in asked.figures if figure.basis == basis and wanted.basis in (None, basis)]
        if basis == "advertised":
            found = _of_one_year(found, asked.level, wanted.year or year)
            found = [one for one in found if one.level == asked.level or (levels and asked.level is None)]
        if basis == "sworn":
            found = [one for one in found if wanted.year or one.years]
            found = [one for one in found if one.level is None or (levels and asked.level in (None, one.level))]
        if basis in ("advertised", "sworn"):
            order = {place: number for number, place in enumerate(dict.fromkeys(one.place for one in found))}
            found.sort(key=lambda one: (order[one.place], _ORDER.index(one.level) if one.level else -1))
        chosen += [figure for figure in found if _is_of(figure, wanted.year)]
    return chosen


def _is_of(figure: Figure, year: int | None) -> bool:
    """Whether the figure is of that year, and not of several; None is any."""
    return year is None or (figure.year == year and figure.years is None)


def shown_in_money(
    asked: Priced, wanted: Wanted, rates: Rates, *, levels: bool = False, year: int | None = None
) -> list[Figure]:
    """The figures of `shown` in the currency and period wanted."""
    return [in_money(figure, wanted, rates) for figure in shown(asked, wanted, levels=levels, year=year)]


def common_year(every: Sequence[Priced]) -> int | None:
    """The latest year for which all of the roles have an advertised figure at the levels asked for."""
    years = [
        {one.year for one in asked.figures if _usable(one) and one.level == asked.level and not one.years}
        for asked in every
    ]
    return max(set.intersection(*years), default=None) if years else None


def trend(asked: Priced) -> list[Figure]:
    """The advertised and sworn figures of each place over the years, oldest first, at the level asked for."""
    found = [one for one in asked.figures if one.basis in ("advertised", "sworn") and one.years is None]
    return sorted((one for one in found if one.level == asked.level), key=lambda one: (one.basis, one.year))


def _usable(figure: Figure) -> bool:
    return figure.basis == "advertised" and not figure.too_few


def _of_one_year(figures: Sequence[Figure], level: Level | None, year: int | None) -> list[Figure]:
    """The figures of that year, or in each country of the latest that has enough postings at the level.

    Where the last year of the file has too few, years taken together stand for it if they have enough.
    """
    chosen = []
    for place in dict.fromkeys(figure.place for figure in figures):
        here = [figure for figure in figures if figure.place == place and figure.years is None]
        pooled = [figure for figure in figures if figure.place == place and figure.years]
        at_level = [figure for figure in here if figure.level == level]
        usable = [figure.year for figure in at_level if _usable(figure)]
        together = max((figure.year for figure in pooled if _usable(figure) and figure.level == level), default=0)
        if not year and together > max(usable, default=0):
            chosen += pooled
            continue
        latest = year or max(usable or [figure.year for figure in at_level], default=0)
        chosen += [figure for figure in here if figure.year == latest]
    return chosen


def in_money(figure: Figure, wanted: Wanted, rates: Rates) -> Figure:
    """The figure in the currency and period wanted; raises NotFoundError for a currency without a rate.

    A quoted figure stays as it was published.
    """
    if figure.basis == "quoted":
        return figure
    if wanted.currency and wanted.currency != figure.currency:
        conversion = _conversion(figure, wanted.currency, rates)
        figure = _multiplied(figure, conversion.rate, 2 if figure.period == "hour" else None)
        if figure.adjusted and figure.adjusted.prices.method == "RPP":
            adjusted = replace(_multiplied(figure.adjusted, conversion.rate), currency=wanted.currency)
            figure = replace(figure, adjusted=adjusted)
        figure = replace(figure, currency=wanted.currency, conversion=conversion)
    if wanted.period != figure.period and figure.period == "year":  # what is not annualized stays as published
        factor, digits = 1 / PARTS[wanted.period], 2 if wanted.period == "hour" else None
        at_other_prices = _multiplied(figure.adjusted, factor, digits) if figure.adjusted else None
        figure = replace(_multiplied(figure, factor, digits), period=wanted.period, adjusted=at_other_prices)
    return figure


def at_prices(figure: Figure, prices: PriceLevel | None) -> Figure:
    """The annual figure in local money with the same pay at the average prices of the US beside it.

    It stays as it is where no price level is known, or the one that is known is in other money.
    """
    if prices is None or figure.basis == "quoted" or figure.currency != prices.currency:
        return figure
    amounts = {name: getattr(figure, name) for name in (*PERCENTILES, "mean")}
    currency = "international dollars" if prices.method == "PPP" else figure.currency
    return replace(figure, adjusted=_multiplied(Adjusted(currency, prices, **amounts), price_factor(prices)))


def price_factor(prices: PriceLevel) -> float:
    """What an amount is multiplied by to be at the average prices of the US."""
    return 1 / prices.level if prices.method == "PPP" else 100 / prices.level


def rate(rates: Rates, currency: str, year: int) -> tuple[float, int, str]:
    """Units per US dollar of that year, or of the nearest one that has a rate; raises NotFoundError."""
    years = [known for known, name in rates if name == currency]
    if not years:
        known = sorted({name for _, name in rates})
        raise NotFoundError(f"No exchange rate is known for {currency}.", hint=f"Known are {', '.join(known)}.")
    nearest = min(years, key=lambda known: (abs(known - year), -known))
    units, source = rates[nearest, currency]
    return units, nearest, source


def _conversion(figure: Figure, currency: str, rates: Rates) -> Conversion:
    new, year, source = rate(rates, currency, figure.year)
    old, _, other = rate(rates, figure.currency, year)
    sources = [one for one, money in ((source, currency), (other, figure.currency)) if money != "USD"]
    return Conversion(figure.currency, new / old, year, tuple(dict.fromkeys(sources)))


def _multiplied(priced: T, factor: float, digits: int | None = None) -> T:
    """The record with all of its amounts multiplied, rounded to whole units or to `digits`."""
    amounts = {name: getattr(priced, name) for name in AMOUNTS if hasattr(priced, name)}
    changed: dict[str, Any] = {
        name: None if one is None else round(one * factor, digits) for name, one in amounts.items()
    }
    if isinstance(priced, Figure) and priced.midpoint:
        changed["midpoint"] = _multiplied(priced.midpoint, factor, digits)
    return replace(priced, **changed)


def source_ids(figures: Iterable[Figure]) -> list[str]:
    """What the figures rest on, exchange rates and price levels included."""
    ids = []
    for figure in figures:
        ids += [figure.source, *figure.also]
        ids += figure.conversion.sources if figure.conversion else []
        ids += [figure.adjusted.prices.source] if figure.adjusted else []
    return ids


def bands_of(
    grades: Sequence[OwnGrade], level: Level | None, grade: str | None, countries: Sequence[str]
) -> list[PayBand]:
    """The bands of a ladder; of one level or one grade, and of some countries, where that was asked for."""
    return [
        PayBand(one.name, one.level, band.low, band.high, band.currency, band.country)
        for one in grades
        if (one.name == grade if grade else level in (None, one.level))
        for band in one.paid
        if not countries or band.country in (None, *countries)
    ]


def size_cell(figure: Figure) -> Cell:
    """Postings; or jobs with the standard error of the wage."""
    if figure.basis != "official":
        return figure.n
    jobs = "not published" if figure.jobs is None else f"{figure.jobs:,}"
    return f"{jobs} ({figure.wage_rse:g}%)" if figure.wage_rse is not None else jobs
