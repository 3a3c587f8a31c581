"""Pay figures: always gross, always of one basis, place and time."""

from __future__ import annotations

from typing import Literal

from careercli.model.level import Closeness
from careercli.model.record import record
from careercli.model.role import Occupation

Basis = Literal["official", "advertised", "sworn", "quoted"]
Period = Literal["year", "month", "hour"]
PlaceKind = Literal["country", "state", "metro", "nonmetro", "sector", "city"]
Amount = int | float | None

PERCENTILES = ("p10", "p25", "p50", "p75", "p90")
AMOUNTS = (*PERCENTILES, "mean", "low", "high")
ENOUGH = 10  # observations; fewer are said to be too few and not shown as a figure


@record
class Place:
    """`code`: ISO 3166 alpha-2 of a country, postal of a US state, CBSA of a metropolitan area, NAICS of a sector.

    That of a city is its state and its name, WA/Seattle.
    """

    kind: PlaceKind
    code: str
    name: str


UNITED_STATES = Place("country", "US", "United States")


@record
class KnownPlace:
    """A place with its currency, its price level if one is published, and the names that people give it.

    `cities`: the large ones of a country other than the US, the largest first.
    """

    place: Place
    state: str
    currency: str
    price_level: float | None
    price_year: int | None
    aliases: tuple[str, ...]
    cities: tuple[str, ...] = ()


@record
class PriceLevel:
    """What money buys: `currency` per international dollar (PPP), or US = 100 (RPP), for `place` in `year`."""

    method: Literal["RPP", "PPP"]
    level: float
    currency: str
    place: str
    year: int
    source: str


@record
class Counts:
    """What an advertised figure is made of: rows of the file, those that were lost, and what was done to the rest.

    `unpaired` counts rows, the other losses postings of two rows; `mended` and `converted` are among the n postings.
    """

    rows: int
    unpaired: int
    reposts: int
    dropped: int
    impossible: int
    mended: int
    converted: int


@record
class Conversion:
    """The exchange rate that a figure was converted with: units of the new currency for one of `currency`.

    A rate between two other currencies goes by the US dollar, and may rest on two sources.
    """

    currency: str
    rate: float
    year: int
    sources: tuple[str, ...]


@record
class Adjusted:
    """The same pay at the average prices of the US: by RPP within the US, in international dollars (PPP) elsewhere."""

    currency: str
    prices: PriceLevel
    p10: Amount
    p25: Amount
    p50: Amount
    p75: Amount
    p90: Amount
    mean: Amount


@record
class Spread:
    """The percentiles of n amounts."""

    n: int
    p10: Amount
    p25: Amount
    p50: Amount
    p75: Amount
    p90: Amount


@record
class NationalOccupation:
    """The occupation of another country that stands for a US one, in that country's own classification."""

    code: str
    title: str
    closeness: Closeness
    classification: str


@record
class Native:
    """An amount as its publisher states it: gross `currency` per `period`, of which a year has `in_a_year`."""

    currency: str
    period: Period
    median: Amount
    mean: Amount
    in_a_year: float | None
    note: str


_HOURLY = "4:"  # a footnote of the official survey


@record
class Figure:
    """One cell of pay. Amounts are in `currency` per `period`; None is "not published". `source` is a source id.

    `n` counts postings, or what somebody quoted. The size of an official figure is `jobs`, an estimate of the jobs in
    the place; `jobs_rse` and `wage_rse` are relative standard errors in percent. `low` and `high` are the medians of
    the ends of advertised ranges. `note` holds the publisher's footnotes, code:fields. Percentiles of sworn pay are
    those of the lower end of the range; `midpoint` those of its middle, `range_share` how many state a range. `years`:
    the first and the last that are taken together. `also`: other sources that the figure rests on.
    """

    basis: Basis
    level: str | None
    place: Place
    currency: str
    period: Period
    n: int | None
    p10: Amount
    p25: Amount
    p50: Amount
    p75: Amount
    p90: Amount
    mean: Amount
    year: int
    date: str
    source: str
    publisher: str
    low: Amount = None
    high: Amount = None
    jobs: int | None = None
    jobs_rse: float | None = None
    wage_rse: float | None = None
    occupation: Occupation | NationalOccupation | None = None
    note: str = ""
    midpoint: Spread | None = None
    range_share: float | None = None
    years: tuple[int, int] | None = None
    also: tuple[str, ...] = ()
    native: Native | None = None
    counts: Counts | None = None
    conversion: Conversion | None = None
    adjusted: Adjusted | None = None

    @property
    def hourly(self) -> bool:
        """Whether its survey publishes pay by the hour alone, so that nothing of a year is here."""
        return self.p50 is None and self.note.startswith(_HOURLY)

    @property
    def too_few(self) -> bool:
        """Whether there are observations, but not enough of them for a figure."""
        return self.n is not None and self.n < ENOUGH
