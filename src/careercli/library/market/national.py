"""Official pay outside the US: a US occupation, by way of the crosswalk, as another country publishes it."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from careercli.model.level import Closeness
from careercli.model.pay import PERCENTILES, Figure, NationalOccupation, Native, Period, Place
from careercli.model.role import Occupation

if TYPE_CHECKING:
    from careercli.library.store import Database

_FARTHEST: Sequence[Closeness] = ("exact", "close", "broad")
_CLOSEST = """
SELECT pay.code, title, closeness, classification, basis, currency, per, period, in_a_year, employees, pay.source,
       mean, p10, p25, p50, p75, p90
FROM abroad_codes AS codes
JOIN abroad_pay AS pay ON pay.country = codes.country AND pay.code = codes.code
JOIN abroad_countries AS about ON about.country = codes.country
WHERE codes.occupation = ? AND codes.country = ?
ORDER BY rank
"""


def official_abroad(
    database: Database, occupation: Occupation, countries: Collection[Place], publishers: Mapping[str, str]
) -> Iterator[Figure]:
    """The figure of the closest national occupation that is published, for each country that has one.

    It is as close to the role as the weaker of two steps: role to US occupation, US occupation to national one.
    """
    for place in countries:
        row = database.row(_CLOSEST, occupation.code, place.code)
        if row:
            code, title, closeness, classification, *rest = row
            weaker = max(occupation.closeness, closeness, key=_FARTHEST.index)
            yield _figure(place, NationalOccupation(code, title, weaker, classification), rest, publishers)


def _figure(place: Place, occupation: NationalOccupation, row: Sequence[Any], publishers: Mapping[str, str]) -> Figure:
    """Amounts are a year's where the publisher says how many periods a year has, else as they were published."""
    basis, currency, per, when, times, employees, source, *cells = row
    amounts = dict(zip(("mean", *PERCENTILES), cells, strict=True))
    stated = {name: _tidy(amount) for name, amount in amounts.items()}
    annual = {name: None if one is None else round(one * times) for name, one in amounts.items()} if times else stated
    period: Period = per
    return Figure(
        basis="official",
        level=None,
        place=place,
        currency=currency,
        period="year" if times else period,
        n=None,
        **annual,
        year=int(when[:4]),
        date=when[:4],
        source=source,
        publisher=publishers[source],
        jobs=employees,
        occupation=occupation,
        native=Native(currency, period, stated["p50"], stated["mean"], times, basis),
    )


def _tidy(amount: float | None) -> int | float | None:
    return int(amount) if amount is not None and amount == int(amount) else amount
