"""Rows of sworn pay -> figures, and where employers file a title."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from typing import Any

from careercli.model.market import Filed, FiledCode
from careercli.model.pay import PERCENTILES, UNITED_STATES, Figure, Place, Spread

Publishers = Mapping[str, str]
_MARKS = len(PERCENTILES)


def sworn_figures(
    facts: Mapping[str, str], lines: Sequence[str], places: Collection[Place], publishers: Publishers
) -> list[Figure]:
    """The figures of these places in their order, of every level and year, pooled ones first; None is all levels."""
    wanted = {f"\t{place.kind}\t{place.code}\t": place for place in places}
    found: dict[Place, list[Figure]] = {place: [] for place in places}
    for line in lines:
        start = line.index("\t")
        key = line[start : line.index("\t", line.index("\t", start + 1) + 1) + 1]
        if key in wanted:
            found[wanted[key]].append(_figure(wanted[key], line.split("\t"), facts, publishers))
    return [figure for figures in found.values() for figure in figures]


def filings_by_state(lines: Sequence[str], names: Callable[[], Mapping[str, str]]) -> dict[str, int]:
    """State → filings of all levels in the pooled years."""
    found = {}
    for line in lines:
        if line.startswith("\tstate\t"):
            row = line.split("\t", 7)
            if not row[3]:
                found[row[2]] = int(row[6])
    known = names() if found else {}
    return {known.get(code, code): n for code, n in found.items()}


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


def filed_as(role: str, facts: Mapping[str, str], lines: Sequence[str]) -> Filed | None:
    """Under which occupations the role is filed, or nothing where no filing names it."""
    rows = [line.split("\t") for line in lines if line.startswith(f"{role}\t")]
    if not rows:
        return None
    codes = [FiledCode(row[2], row[3], int(row[4]), float(row[5])) for row in rows if row[2]]
    filings = int(rows[0][1])
    first, last = facts["years"].split("-")
    return Filed(filings, int(first), int(last), codes, filings - sum(one.count for one in codes), facts["source"])


def _figure(place: Place, row: Sequence[str], facts: Mapping[str, str], publishers: Publishers) -> Figure:
    n, middles = int(row[6]), int(row[12])
    # filings without an upper end are those of the second source, so their count tells the sources of a row
    perm, lca = facts["source"].split(",")
    sources = [perm] * (middles > 0 or n == 0) + [lca] * (middles < n)
    years = (int(row[4]), int(row[5]))
    return Figure(
        basis="sworn",
        level=row[0] or None,
        place=place,
        currency="USD",
        period="year",
        n=n,
        **_amounts(row[7 : 7 + _MARKS]),
        mean=None,
        year=int(row[3] or row[5]),
        date=row[3] or row[5],
        source=sources[0],
        publisher=publishers[sources[0]],
        midpoint=Spread(middles, **_amounts(row[13 : 13 + _MARKS])) if row[13] else None,
        range_share=float(row[13 + _MARKS]) if row[13 + _MARKS] else None,
        years=None if row[3] else years,
        also=tuple(sources[1:]),
    )


def _amounts(cells: Sequence[str]) -> dict[str, Any]:
    return {name: int(cell) if cell else None for name, cell in zip(PERCENTILES, cells, strict=True)}
