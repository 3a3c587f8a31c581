"""Rows of the tables of pay -> figures: official pay in the US, advertised pay, visa filings, like for like."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from itertools import combinations
from typing import Any

from careercli.model.market import Estimate, Filed, FiledCode, Fit, Meeting, Scope
from careercli.model.pay import PERCENTILES, UNITED_STATES, Counts, Figure, Place, Spread
from careercli.model.role import Occupation

Publishers = Mapping[str, str]
Read = Callable[[str], tuple[dict[str, str], list[str]]]
Cells = list[str]
_AMOUNTS = (*PERCENTILES, "low", "high")
_MARKS = len(PERCENTILES)


def of_occupation(
    occupation: Occupation,
    place: Place,
    row: Sequence[str],
    facts: Mapping[str, str],
    publishers: Publishers,
) -> Figure:
    """`row`: jobs with their error, amounts, the error of the wage, the publisher's footnotes."""
    names = (*PERCENTILES, "mean")
    amounts: dict[str, Any] = {name: int(cell) if cell else None for name, cell in zip(names, row[2:8], strict=True)}
    return Figure(
        basis="official",
        level=None,
        place=place,
        currency="USD",
        period="year",
        n=None,
        **amounts,
        year=int(facts["date"][:4]),
        date=facts["date"],
        source=facts["source"],
        publisher=publishers[facts["source"]],
        jobs=int(row[0]) if row[0] else None,
        jobs_rse=float(row[1]) if row[1] else None,
        wage_rse=float(row[8]) if row[8] else None,
        occupation=occupation,
        note=row[9],
    )


def of_a_year(place: Place, row: Sequence[str], facts: Mapping[str, str], publishers: Publishers) -> Figure:
    """A row of a role's own table."""
    last = facts["date"]  # the file ends in the middle of its last year
    date = last if last.startswith(row[2]) else row[2]
    made = {"year": int(date[:4]), "date": date, "counts": Counts(*map(int, row[12:19]))}
    return _advertised(place, row[0], row[3:12], facts["source"], publishers, made)


def of_years(place: Place, row: Sequence[str], facts: Mapping[str, str], publishers: Publishers) -> Figure:
    """A row of the table of years taken together, whose first column is the role."""
    made = {"year": int(row[4]), "date": row[4], "years": (int(row[3]), int(row[4]))}
    return _advertised(place, row[1], row[5:14], facts["source"], publishers, made)


def _advertised(
    place: Place, level: str, cells: Sequence[str], source: str, publishers: Publishers, made: Mapping[str, Any]
) -> Figure:
    """`cells`: currency, postings, amounts."""
    amounts: dict[str, Any] = {
        name: int(cell) if cell else None for name, cell in zip(_AMOUNTS, cells[2:], strict=True)
    }
    return Figure(
        basis="advertised",
        level=level or None,
        place=place,
        currency=cells[0],
        period="year",
        n=int(cells[1]),
        **amounts,
        mean=None,
        source=source,
        publisher=publishers[source],
        **made,
    )


def of_filings(place: Place, row: Sequence[str], facts: Mapping[str, str], publishers: Publishers) -> Figure:
    """A row of a role's visa filings."""
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


def sworn_figures(
    facts: Mapping[str, str],
    lines: Sequence[str],
    places: Collection[Place],
    publishers: Publishers,
    *,
    detail: bool = True,
) -> list[Figure]:
    """The figures of these places in their order, of every level and year, pooled ones first; None is all levels.

    Without `detail` just the pooled ones of all levels.
    """
    wanted = {f"\t{place.kind}\t{place.code}\t": place for place in places}
    found: dict[Place, list[Figure]] = {place: [] for place in places}
    for line in lines:
        start = line.index("\t")
        key = line[start : line.index("\t", line.index("\t", start + 1) + 1) + 1]
        if key in wanted and (detail or line.startswith(f"{key}\t")):  # no level, no year
            found[wanted[key]].append(of_filings(wanted[key], line.split("\t"), facts, publishers))
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


def read_fits(table: Read, scopes: Sequence[Scope], roles: Collection[str] | None, *, pairs: bool) -> list[Fit | None]:
    """The fit of each scope with the estimates of these roles, or of all; nothing where there is no such fit.

    A role that nobody names in the scope has no estimate; `pairs`: with their meetings.
    """
    singles = [""] if roles is None else [f"{role}\t" for role in roles]
    couples = [""] if roles is None else [f"{one}\t{other}\t" for one, other in combinations(sorted(roles), 2)]
    made = _rows(table, "fits", scopes, [""])
    index = _rows(table, "index", scopes, singles)
    met = _rows(table, "pairs", scopes, couples) if pairs else {}
    return [_fit(scope, made[scope][0], index[scope], met.get(scope, [])) if made[scope] else None for scope in scopes]


def _fit(scope: Scope, made: Cells, index: Sequence[Cells], met: Sequence[Cells]) -> Fit:
    first, last, reference, t = made[4:]
    return Fit(
        scope=scope,
        reference=reference,
        t=float(t) if t else None,
        first=int(first),
        last=int(last),
        of={row[0]: Estimate(int(row[1]), int(row[2]), *map(_number, row[3:7])) for row in index},
        meetings={(row[0], row[1]): _meeting(row[2:]) for row in met},
    )


def _meeting(row: Cells) -> Meeting:
    return Meeting(int(row[0]), (int(row[1]), int(row[2])), int(row[3]), int(row[4]), _number(row[5]))


def _number(cell: str) -> float | None:
    return float(cell) if cell else None


def _rows(table: Read, name: str, scopes: Sequence[Scope], begins: Sequence[str]) -> dict[Scope, list[Cells]]:
    """The rows of each scope that begin so, without the cells of the scope."""
    found: dict[Scope, list[Cells]] = {scope: [] for scope in scopes}
    heads = {"\t".join(scope) + "\t": scope for scope in scopes}
    wanted = tuple(head + begin for head in heads for begin in begins)
    for line in table(f"like-for-like/{name}.tsv")[1]:
        if line.startswith(wanted):
            head = next(one for one in heads if line.startswith(one))
            found[heads[head]].append(line[len(head) :].split("\t"))
    return found
