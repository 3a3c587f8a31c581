"""Official pay: OEWS percentiles of every selected occupation by country, state, area and sector, as published."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from pathlib import Path

from tools.build_market.files import Row, Value, decimal, whole, write_table

COLUMNS = ("kind", "code", "jobs", "jobs_rse", "p10", "p25", "p50", "p75", "p90", "mean", "wage_rse", "note")
_ORDER = ("country", "state", "metro", "nonmetro", "sector")
Place = tuple[str, str]
Cells = dict[str, dict[Place, tuple[Value, ...]]]


def official(
    national: Iterable[Row], areas: Iterable[Row], industries: Iterable[Row], named: Collection[str] = ()
) -> Cells:
    """Occupation code → place → figures. Nothing is computed; a blank stays a blank, and `note` says why.

    `named`: codes of roles, which have the country's figures even if no area of theirs was selected.
    """
    found: Cells = {}
    for row in areas:
        found.setdefault(row["occ_code"], {})[row["area_type"], area_code(row)] = _figures(row)
    for row in industries:
        if row["industry_level"] == "sector":
            found.setdefault(row["occ_code"], {})["sector", row["industry_code"]] = _figures(row)
    for row in national:
        if row["occ_code"] in found or row["occ_code"] in named:
            found.setdefault(row["occ_code"], {})["country", "US"] = _figures(row)
    return found


def area_code(row: Row) -> str:
    """Postal code of a state, five digits (CBSA) of a metropolitan area, seven of a nonmetropolitan one."""
    if row["area_type"] == "state":
        return row["state"]
    return row["area_code"][2:] if row["area_type"] == "metro" else row["area_code"]


def write_official(folder: Path, cells: Cells, facts: Mapping[str, str]) -> None:
    """One file an occupation: the country first, then states, areas and sectors by code."""
    for code, places in sorted(cells.items()):
        ordered = sorted(places.items(), key=lambda item: (_ORDER.index(item[0][0]), item[0][1]))
        rows: Iterator[tuple[Value, ...]] = ((*place, *figures) for place, figures in ordered)
        write_table(folder / f"{code}.tsv", COLUMNS, rows, facts)


def _figures(row: Row) -> tuple[Value, ...]:
    pay = [whole(row[name]) for name in ("p10", "p25", "p50", "p75", "p90", "mean_annual")]
    return (
        whole(row["employment"]),
        decimal(row["employment_rse_pct"]),
        *pay,
        decimal(row["wage_rse_pct"]),
        row["note"],
    )
