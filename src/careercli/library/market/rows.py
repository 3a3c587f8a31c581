"""Rows of the tables of pay -> figures: official pay in the US, advertised pay, visa filings."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from typing import Any

from careercli.model.pay import PERCENTILES, UNITED_STATES, Counts, Figure, Place, Spread
from careercli.model.role import Occupation, Role

Publishers = Mapping[str, str]
OFFICIAL = "jobs, jobs_rse, p10, p25, p50, p75, p90, mean, wage_rse, note"
ADVERTISED = (
    "level, year, currency, n, p10, p25, p50, p75, p90, low, high, "
    "rows, unpaired, reposts, dropped, impossible, mended, converted"
)
POOLED = "level, first, last, currency, n, p10, p25, p50, p75, p90, low, high"
SWORN = "level, year, first, last, n, p10, p25, p50, p75, p90, mid_n, mid10, mid25, mid50, mid75, mid90, range_share"
_AMOUNTS = (*PERCENTILES, "low", "high")


def of_occupation(
    occupation: Occupation, place: Place, row: Sequence[Any], facts: Mapping[str, str], publishers: Publishers
) -> Figure:
    """A row of OFFICIAL."""
    jobs, jobs_rse, *amounts, wage_rse, note = row
    return Figure(
        basis="official",
        level=None,
        place=place,
        currency="USD",
        period="year",
        n=None,
        **dict(zip((*PERCENTILES, "mean"), amounts, strict=True)),
        year=int(facts["date"][:4]),
        date=facts["date"],
        source=facts["source"],
        publisher=publishers[facts["source"]],
        jobs=jobs,
        jobs_rse=jobs_rse,
        wage_rse=wage_rse,
        occupation=occupation,
        note=note,
    )


def of_a_year(place: Place, row: Sequence[Any], facts: Mapping[str, str], publishers: Publishers) -> Figure:
    """A row of ADVERTISED."""
    level, year, currency, n, *rest = row
    last = facts["date"]  # the file ends in the middle of its last year
    date = last if last.startswith(str(year)) else str(year)
    made = {"year": year, "date": date, "counts": Counts(*rest[len(_AMOUNTS) :])}
    return _advertised(place, (level, currency, n, rest[: len(_AMOUNTS)]), facts["source"], publishers, made)


def of_years(place: Place, row: Sequence[Any], facts: Mapping[str, str], publishers: Publishers) -> Figure:
    """A row of POOLED."""
    level, first, last, currency, n, *amounts = row
    made = {"year": last, "date": str(last), "years": (first, last)}
    return _advertised(place, (level, currency, n, amounts), facts["source"], publishers, made)


def _advertised(
    place: Place,
    known: tuple[str, str, int, Sequence[Any]],
    source: str,
    publishers: Publishers,
    made: Mapping[str, Any],
) -> Figure:
    level, currency, n, amounts = known
    return Figure(
        basis="advertised",
        level=level or None,
        place=place,
        currency=currency,
        period="year",
        n=n,
        **dict(zip(_AMOUNTS, amounts, strict=True)),
        mean=None,
        source=source,
        publisher=publishers[source],
        **made,
    )


def of_filings(place: Place, row: Sequence[Any], facts: Mapping[str, str], publishers: Publishers) -> Figure:
    """A row of SWORN."""
    level, year, first, last, n, *rest = row
    lower, middles, middle, share = rest[:5], rest[5], rest[6:11], rest[11]
    # filings without an upper end are those of the second source, so their count tells the sources of a row
    perm, lca = facts["source"].split(",")
    sources = [perm] * (middles > 0 or n == 0) + [lca] * (middles < n)
    return Figure(
        basis="sworn",
        level=level or None,
        place=place,
        currency="USD",
        period="year",
        n=n,
        **dict(zip(PERCENTILES, lower, strict=True)),
        mean=None,
        year=year or last,
        date=str(year or last),
        source=sources[0],
        publisher=publishers[sources[0]],
        midpoint=Spread(middles, *middle) if middle[0] is not None else None,
        range_share=share,
        years=None if year else (first, last),
        also=tuple(sources[1:]),
    )


def places_of(place: Place, names: Callable[[], Mapping[str, str]]) -> Iterator[Place]:
    """Where visa filings know a place: itself, or the cities that a metropolitan area is named for, and its states.

    `names`: state -> name, read only where it is needed.
    """
    if place.kind in ("state", "city") or place == UNITED_STATES:
        yield place
    elif place.kind in ("metro", "nonmetro"):
        states = names()
        cities, _, codes = place.name.rpartition(", ")
        known = [code for code in codes.split("-") if code in states]
        for city in cities.replace("--", "-").replace("/", "-").split("-") if place.kind == "metro" else ():
            yield from (Place("city", f"{code}/{city}", f"{city}, {code}") for code in known)
        yield from (Place("state", code, states[code]) for code in known)


def quoted(role: Role, countries: Collection[Place], publishers: Publishers) -> list[Figure]:
    """What the profile quotes for these countries; a mean and a median stay what they are."""
    names = {place.code: place for place in countries}
    nothing: dict[str, Any] = dict.fromkeys((*PERCENTILES, "mean"))
    return [
        Figure(
            basis="quoted",
            level=None,
            place=names[quote.place],
            currency=quote.currency,
            period="year",
            n=quote.n,
            **{**nothing, "p50" if quote.statistic == "median" else "mean": quote.amount},
            year=int(quote.date[:4]),
            date=quote.date,
            source=quote.source,
            publisher=publishers.get(quote.source, quote.source),  # one of the user's own is named in words
        )
        for quote in role.pay.quoted
        if quote.place in names
    ]
