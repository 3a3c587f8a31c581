"""Pay figures: always gross per year, always of one basis, place and time."""

from __future__ import annotations

from typing import Literal

from careercli.model.record import record

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
