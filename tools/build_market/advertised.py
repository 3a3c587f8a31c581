"""Advertised pay: postings → percentiles by role, level, country and year, with what was used and what was lost."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from careercli.model.pay import ENOUGH
from tools.build_market.files import Value, write_table
from tools.build_market.postings import FOREIGN, IMPOSSIBLE, REPOST, UNPAIRED, Cleaned, Group, Posting

LEVELS = {"EN": "entry", "MI": "mid", "SE": "senior", "EX": "executive"}  # for titles that name no level
COLUMNS = (
    *("level", "country", "year", "currency", "n", "p10", "p25", "p50", "p75", "p90", "low", "high"),
    *("rows", "unpaired", "reposts", "dropped", "impossible", "mended", "converted"),
)
# the words for what an employer may call anybody; the file has thousands of rows of each
GENERIC = frozenset("Analyst Architect Associate Consultant Developer Director Engineer Executive Manager".split())
POOLED = (2023, 2025)  # for a country whose latest year has too few postings for a figure
POOLED_COLUMNS = (
    "role",
    "level",
    "country",
    "first",
    "last",
    "currency",
    "n",
    "p10",
    "p25",
    "p50",
    "p75",
    "p90",
    "low",
    "high",
)
Key = tuple[str, str, int]  # level (empty for all), country, year
TitleRow = tuple[str, str, str, int]  # title, role id or nothing, level or nothing, rows
Named = Callable[[str], tuple[str | None, str | None]]  # title → role id and level


class Cell(NamedTuple):
    """Postings of one role, level, country and year, and the counts of what became of its rows."""

    postings: list[Posting]
    counts: Counter[str]


def cells(cleaned: Cleaned, named: Named) -> dict[str, dict[Key, Cell]]:
    """Role id → key → cell, once for its level and once for all levels. `named` reads a title; generic ones are out."""
    found: dict[str, dict[Key, Cell]] = {}

    def homes(group: Group) -> Iterator[Cell]:
        role, level = (None, None) if group.title in GENERIC else named(group.title)
        for each in (level or LEVELS[group.level], "") if role else ():
            yield found.setdefault(str(role), {}).setdefault((each, group.country, group.year), Cell([], Counter()))

    for group, number in cleaned.rows.items():
        for cell in homes(group):
            cell.counts["rows"] += number
    for (group, reason), number in cleaned.lost.items():
        for cell in homes(group):
            cell.counts[reason] += number
    for posting in cleaned.postings:
        for cell in homes(Group(posting.year, posting.level, posting.title, posting.country)):
            cell.postings.append(posting)
    return found


def write_advertised(folder: Path, found: Mapping[str, Mapping[Key, Cell]], facts: Mapping[str, str]) -> None:
    """One file a role, sorted by country, year and level; a cell that lost all of its postings is not written."""
    for role, keyed in sorted(found.items()):
        ordered = sorted(keyed.items(), key=lambda item: (item[0][1], item[0][2], item[0][0]))
        rows = [_row(key, cell) for key, cell in ordered if cell.postings]
        write_table(folder / f"{role}.tsv", COLUMNS, rows, facts)


def _row(key: Key, cell: Cell) -> list[Value]:
    level, country, year = key
    n, counts = len(cell.postings), cell.counts
    currency = cell.postings[0].currency if cell.postings else None
    figures: list[Value] = [None] * 7
    if n >= ENOUGH:
        figures = [*_figures(cell.postings)]
    lost = [counts[reason] for reason in (UNPAIRED, REPOST, FOREIGN, IMPOSSIBLE)]
    done = [sum(posting.mended for posting in cell.postings), sum(posting.converted for posting in cell.postings)]
    return [level, country, year, currency, n, *figures, counts["rows"], *lost, *done]


def _figures(postings: Sequence[Posting]) -> list[int]:
    return [
        *percentiles([posting.midpoint for posting in postings], (10, 25, 50, 75, 90)),
        *percentiles([posting.low for posting in postings], (50,)),
        *percentiles([posting.high for posting in postings], (50,)),
    ]


def pooled_rows(found: Mapping[str, Mapping[Key, Cell]]) -> Iterator[list[Value]]:
    """Role, level and country whose latest year has too few postings, over the years of POOLED that have any.

    Only postings in the currency of the latest of these years count, and only what one year does not say is written.
    """
    for role, keyed in sorted(found.items()):
        years: dict[tuple[str, str], dict[int, list[Posting]]] = {}
        for (level, country, year), cell in keyed.items():
            if cell.postings:
                years.setdefault((country, level), {})[year] = cell.postings
        for (country, level), by_year in sorted(years.items()):
            within = [year for year in sorted(by_year) if POOLED[0] <= year <= POOLED[1]]
            if len(within) < 2 or len(by_year[max(by_year)]) >= ENOUGH:
                continue
            currency = by_year[within[-1]][0].currency
            together = [one for year in within for one in by_year[year] if one.currency == currency]
            figures: list[Value] = [*_figures(together)] if len(together) >= ENOUGH else [None] * 7
            first = min(one.year for one in together)
            if first == within[-1]:
                continue
            yield [role, level, country, first, within[-1], currency, len(together), *figures]


def percentiles(values: Iterable[float], wanted: Sequence[int]) -> list[int]:
    """Percentiles by linear interpolation between the two nearest values (Hyndman and Fan's type 7), rounded."""
    ordered = sorted(values)

    def at(percent: int) -> int:
        place = (len(ordered) - 1) * percent / 100
        below = int(place)
        above = min(below + 1, len(ordered) - 1)
        return round(ordered[below] + (place - below) * (ordered[above] - ordered[below]))

    return [at(percent) for percent in wanted]


def title_rows(titles: Iterable[str], named: Named) -> list[TitleRow]:
    """Each title of the file with the role and level that it was read as, or why it was not used, and its rows."""
    counted = Counter(titles)
    rows = []
    for title, number in sorted(counted.items()):
        role, level = (None, None) if title in GENERIC else named(title)
        rows.append((title, role or "", level or "", number))
    return rows
