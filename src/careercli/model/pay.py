"""Pay figures: always gross per year, always of one basis, place and time."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from careercli.model.record import record
from careercli.model.role import Pay

Basis = Literal["official", "advertised", "quoted"]


@record
class Place:
    """`code` is ISO 3166 alpha-2 for a country."""

    kind: Literal["country"]
    code: str
    name: str


@record
class Figure:
    """One cell of pay. Percentiles and mean are in `currency`; None is "not published". `source` is a source id."""

    basis: Basis
    level: str | None
    place: Place
    currency: str
    period: Literal["year"]
    n: int | None
    p10: int | None
    p25: int | None
    p50: int | None
    p75: int | None
    p90: int | None
    mean: int | None
    year: int
    date: str
    source: str
    publisher: str


def quoted_figures(pay: Pay, publishers: Mapping[str, str]) -> list[Figure]:
    """What the profile quotes; a mean and a median stay what they are. `publishers`: source id → who published it."""
    return [
        Figure(
            basis="quoted",
            level=None,
            place=Place("country", quote.place, quote.place),
            currency=quote.currency,
            period="year",
            n=quote.n,
            p10=None,
            p25=None,
            p50=quote.amount if quote.statistic == "median" else None,
            p75=None,
            p90=None,
            mean=quote.amount if quote.statistic == "mean" else None,
            year=int(quote.date[:4]),
            date=quote.date,
            source=quote.source,
            publisher=publishers[quote.source],
        )
        for quote in pay.quoted
    ]
