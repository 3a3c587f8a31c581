"""Sworn pay: visa filings (PERM and LCA) → percentiles by role, level, place and fiscal year of decision."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Container, Iterable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from careercli.model.pay import ENOUGH
from tools.build_market.advertised import GENERIC, Named, percentiles
from tools.build_market.files import Row, Value, write_table

PERIODS = {"Hour": 2080, "Week": 52, "Bi-Weekly": 26, "Month": 12, "Year": 1}  # in a year, for a full-time job
_AS_WRITTEN = ("job_title", "wage_from", "wage_to", "wage_unit", "worksite_state", "worksite_city", "fiscal_year")
LEAST, MOST = 15_000, 1_000_000  # what is outside is an amount with a wrong unit, or a slip of the hand
POOLED_FROM = 2022  # the pooled figure takes fiscal years from here on
MARKS = (10, 25, 50, 75, 90)
COLUMNS = (
    *("level", "kind", "code", "year", "first", "last", "n", "p10", "p25", "p50", "p75", "p90"),
    *("mid_n", "mid10", "mid25", "mid50", "mid75", "mid90", "range_share"),
)
CITY_COLUMNS = ("code", "name", "state", "filings")
NO_UNIT, IMPOSSIBLE, UPPER, REPEAT = "no amount or unit", "impossible", "upper end impossible", "repeat"
GENERIC_TITLE, UNREAD = "generic title", "title that is no role"
Place = tuple[str, str]  # kind and code: country US, state WA, city WA/Seattle
Key = tuple[str, Place, int]  # level (empty for all), place, fiscal year (0 for the pooled ones)


class Filing(NamedTuple):
    """Pay a year that an employer swore to, for one title; `high` is `low` where one amount was stated, and None where
    the file has no upper ends."""

    source: str
    year: int
    role: str
    level: str
    state: str
    city: str
    low: float
    high: float | None


def filings(tables: Mapping[str, Iterable[Row]], named: Named, lost: Counter[tuple[str, str]]) -> Iterator[Filing]:
    """Every filing of a role, a repeat of one employer's template once. `tables`: source → rows; `lost`: what was not
    used, by source and reason. The files name no employer: a repeat is a row with the same title, lower and upper end,
    state and city as written, of the same fiscal year and month or quarter."""
    for source, rows in tables.items():
        seen: set[tuple[str | None, ...]] = set()
        for row in rows:
            ends = _ends(row, lost, source)
            if ends is None:
                continue
            month = row.get("decision_month") or row.get("decision_quarter")
            key = (*(row.get(name) for name in _AS_WRITTEN), month)
            if key in seen:
                lost[source, REPEAT] += 1
                continue
            seen.add(key)
            generic = row["job_title"].strip().title() in GENERIC
            role, level = (None, None) if generic else named(row["job_title"])
            if role:
                place = (row["worksite_state"], city_name(row.get("worksite_city", "")))
                yield Filing(source, int(row["fiscal_year"]), role, level or "", *place, *ends)
            else:
                lost[source, GENERIC_TITLE if generic else UNREAD] += 1


def _ends(row: Row, lost: Counter[tuple[str, str]], source: str) -> tuple[float, float | None] | None:
    times = PERIODS.get(row["wage_unit"])
    if times is None or not row["wage_from"]:
        lost[source, NO_UNIT] += 1
        return None
    low = float(row["wage_from"]) * times
    if not LEAST <= low <= MOST:
        lost[source, IMPOSSIBLE] += 1
        return None
    if "wage_to" not in row:
        return low, None
    high = float(row["wage_to"] or 0) * times
    if high > MOST:
        lost[source, UPPER] += 1
    return low, high if low < high <= MOST else low


def city_name(written: str) -> str:
    """SAN JOSE → San Jose, MCLEAN → McLean, O'FALLON → O'Fallon."""
    name = re.sub(r"[a-z]+", lambda word: word.group().capitalize(), written.strip().lower())
    return re.sub(r"\bMc([a-z])", lambda found: "Mc" + found.group(1).upper(), name)


def sworn_cells(found: Iterable[Filing], states: Container[str]) -> dict[str, dict[Key, list[Filing]]]:
    """Role → key → filings. A state outside `states`, or one that is missing, counts in the country alone.

    Years are kept for the country and, of all levels, for states; cities are pooled, and so are the levels in states.
    """
    cells: dict[str, dict[Key, list[Filing]]] = {}
    for filing in found:
        keyed = cells.setdefault(filing.role, {})
        for key in _homes(filing, states):
            keyed.setdefault(key, []).append(filing)
    return cells


def _homes(filing: Filing, states: Container[str]) -> Iterator[Key]:
    known = filing.state in states
    for level in dict.fromkeys((filing.level, "")):
        yield level, ("country", "US"), filing.year
        if known and not level:
            yield level, ("state", filing.state), filing.year
        if filing.year >= POOLED_FROM:
            yield level, ("country", "US"), 0
            if known:
                yield level, ("state", filing.state), 0
            if known and filing.city:
                yield level, ("city", f"{filing.state}/{filing.city}"), 0


def write_sworn(folder: Path, cells: Mapping[str, Mapping[Key, list[Filing]]], facts: Mapping[str, str]) -> None:
    """One file a role: the country first, then states and cities; of each the pooled row first, then the years.

    A city, and a level in a state, with fewer than ENOUGH filings is left out: the row above it says what there is.
    """
    order = ("country", "state", "city")
    for role, keyed in sorted(cells.items()):
        ordered = sorted(keyed, key=lambda key: (order.index(key[1][0]), key[1][1], key[0], key[2]))
        rows = [_row(key, keyed[key]) for key in ordered if len(keyed[key]) >= ENOUGH or _is_told(key)]
        write_table(folder / f"{role}.tsv", COLUMNS, rows, facts)


def _is_told(key: Key) -> bool:
    level, (kind, _), _ = key
    return kind == "country" or (kind == "state" and not level)


def _row(key: Key, found: list[Filing]) -> list[Value]:
    level, place, year = key
    years = [filing.year for filing in found]
    ends = [(filing.low, filing.high) for filing in found if filing.high is not None]
    lower: list[Value] = [None] * 5
    middle: list[Value] = [None] * 6
    if len(found) >= ENOUGH:
        lower = [*percentiles([filing.low for filing in found], MARKS)]
    if len(ends) >= ENOUGH:
        share = sum(high > low for low, high in ends) / len(ends)
        middle = [*percentiles([(low + high) / 2 for low, high in ends], MARKS), round(share, 3)]
    return [level, *place, year or None, min(years), max(years), len(found), *lower, len(ends), *middle]


def city_rows(cells: Mapping[str, Mapping[Key, list[Filing]]]) -> list[tuple[Value, ...]]:
    """Every city that a figure is published for, with the filings of all roles in it."""
    counted: Counter[str] = Counter()
    shown: set[str] = set()
    for keyed in cells.values():
        for (level, (kind, code), _), found in keyed.items():
            if kind == "city" and not level:
                counted[code] += len(found)
                shown |= {code} if len(found) >= ENOUGH else set()
    return [(code, code.split("/")[1], code.split("/")[0], counted[code]) for code in sorted(shown)]
