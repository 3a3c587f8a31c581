"""Official pay abroad: national occupations by way of data/crosswalk.yaml, in the units of their publishers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from tools.build_market.files import InputError, Row, Value, decimal, whole, write_table

MARKS = ("mean", "p10", "p25", "p50", "p75", "p90")
IN_A_YEAR = {"year": 1, "month": 12}  # an hour is left alone: no publisher here says how many hours its year has
PAY = (
    *("country", "code", "title", "period", "currency", "per", *MARKS, "in_a_year", "employees"),
    *("release", "licence", "source"),
)
CODES = ("occupation", "country", "rank", "code", "closeness")
COUNTRIES = ("country", "classification", "source", "basis")
_EVERY = "All Industries"


def official_abroad(rows: Iterable[Row], singapore: Iterable[Row], crosswalk: Mapping[str, Any]) -> list[list[Value]]:
    """Each national occupation that the crosswalk names, of its latest period; raises InputError for one that is not
    there. Where a country publishes a year and a month for the same period, the year is taken."""
    wanted = {(country, code) for _, country, _, code, _ in code_rows(crosswalk)}
    latest: dict[tuple[str, str], Row] = {}
    for row in [*rows, *_singapore(singapore)]:
        key = (row["country"], row["code"])
        if key in wanted and _rank(row) > _rank(latest.get(key)):
            latest[key] = row
    if missing := sorted(wanted - latest.keys()):
        raise InputError(f"data/crosswalk.yaml names codes without pay: {missing}")
    return [_pay_row(row, crosswalk["countries"][country]["source"]) for (country, _), row in sorted(latest.items())]


def _rank(row: Row | None) -> tuple[int, int]:
    """Newer first; then a year before a month. A release is newer than the years that it describes."""
    if row is None:
        return (0, 0)
    return (int(row["source"][-4:]) if row["country"] == "CA" else int(row["period"][:4]), row["per"] == "year")


def _singapore(rows: Iterable[Row]) -> Iterator[Row]:
    """Gross monthly wages over all industries, in the columns of the other table."""
    for row in rows:
        if row["industry"] == _EVERY:
            marks = {"mean": "", "p10": "", "p90": "", **{f"p{mark}": row[f"gross_p{mark}"] for mark in (25, 50, 75)}}
            yield {
                "country": "SG",
                "code": row["ssoc2020"],
                "title": row["occupation"],
                "period": row["year"],
                "currency": "SGD",
                "per": "month",
                "employees": row["employees_covered"],
                "source": f"MOM Occupational Wage Survey {row['year']}, Table 4",
                "licence": "cite Occupational Wage Survey, Ministry of Manpower",
                **marks,
            }


def _pay_row(row: Row, source: str) -> list[Value]:
    head: list[Value] = [row[name] for name in ("country", "code")]
    title = row["title"].strip()
    head += [title[0].upper() + title[1:], row["period"], row["currency"], row["per"]]
    marks: list[Value] = [decimal(row[name]) for name in MARKS]
    return [*head, *marks, IN_A_YEAR.get(row["per"]), whole(row["employees"]), row["source"], row["licence"], source]


def code_rows(crosswalk: Mapping[str, Any]) -> Iterator[tuple[str, str, int, str, str]]:
    """US code, country, rank from 1, national code, closeness."""
    for occupation, countries in sorted(crosswalk["codes"].items()):
        for country, codes in sorted(countries.items()):
            for rank, (code, closeness) in enumerate(codes.items(), 1):
                yield occupation, country, rank, code, closeness


def write_abroad(folder: Path, pay: Iterable[list[Value]], crosswalk: Mapping[str, Any]) -> None:
    """Three tables: pay by national code, the national codes of each US code, and what each country's figures are."""
    facts = {
        "in_a_year": "periods of `per` in a year; empty where the publisher does not say",
        "numbers": "as published",
    }
    write_table(folder / "pay.tsv", PAY, pay, facts)
    write_table(folder / "codes.tsv", CODES, code_rows(crosswalk), {"source": "data/crosswalk.yaml"})
    countries = [
        (code, country["classification"], country["source"], country["basis"])
        for code, country in sorted(crosswalk["countries"].items())
    ]
    write_table(folder / "countries.tsv", COUNTRIES, countries, {"source": "data/crosswalk.yaml"})
