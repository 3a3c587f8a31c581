"""Official pay outside the US: a US occupation, by way of the crosswalk, as another country publishes it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence

from careercli.model.pay import PERCENTILES, Figure, NationalOccupation, Native, Period, Place
from careercli.model.role import Closeness, Occupation

Read = Callable[[str], tuple[dict[str, str], list[str]]]
_FARTHEST: Sequence[Closeness] = ("exact", "close", "broad")


def official_abroad(
    table: Read, occupation: Occupation, countries: Collection[Place], publishers: Mapping[str, str]
) -> Iterator[Figure]:
    """The figure of the closest national occupation that is published, for each country that has one.

    It is as close to the role as the weaker of two steps: role to US occupation, US occupation to national one.
    """
    wanted = {place.code: place for place in countries}
    codes = [line.split("\t") for line in table("abroad/codes.tsv")[1] if line.startswith(occupation.code)]
    if not any(row[1] in wanted for row in codes):
        return
    about = {row[0]: row for row in (line.split("\t") for line in table("abroad/countries.tsv")[1])}
    pay = {(row[0], row[1]): row for row in (line.split("\t") for line in table("abroad/pay.tsv")[1])}
    for code, place in wanted.items():
        ranked = sorted((row for row in codes if row[1] == code and (code, row[3]) in pay), key=lambda row: int(row[2]))
        if ranked:
            closeness = max(occupation.closeness, ranked[0][4], key=_FARTHEST.index)
            row, (_, classification, _, basis) = pay[code, ranked[0][3]], about[code]
            national = NationalOccupation(row[1], row[2], closeness, classification)  # type: ignore[arg-type]
            yield _figure(place, row, national, basis, publishers)


def _figure(
    place: Place, row: Sequence[str], occupation: NationalOccupation, basis: str, publishers: Mapping[str, str]
) -> Figure:
    """Amounts are a year's where the publisher says how many periods a year has, else as they were published."""
    amounts = {
        name: float(cell) if cell else None for name, cell in zip(("mean", *PERCENTILES), row[6:12], strict=True)
    }
    times = float(row[12]) if row[12] else None
    stated = {name: _tidy(amount) for name, amount in amounts.items()}
    annual = {name: None if one is None else round(one * times) for name, one in amounts.items()} if times else stated
    year = row[3][:4]
    period: Period = row[5]  # type: ignore[assignment]
    return Figure(
        basis="official",
        level=None,
        place=place,
        currency=row[4],
        period="year" if times else period,
        n=None,
        **annual,
        year=int(year),
        date=year,
        source=row[16],
        publisher=publishers[row[16]],
        jobs=int(float(row[13])) if row[13] else None,
        occupation=occupation,
        native=Native(row[4], period, stated["p50"], stated["mean"], times, basis),
    )


def _tidy(amount: float | None) -> int | float | None:
    return int(amount) if amount is not None and amount == int(amount) else amount
