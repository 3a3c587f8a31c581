"""Places: countries, US states and areas, with names as people type them and the price level of each."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from careercli.library.market import spellings
from careercli.model.pay import KnownPlace, Place
from tools.build_market.files import Row, Value, write_table
from tools.build_market.official import area_code

COLUMNS = ("kind", "code", "name", "state", "currency", "price_level", "price_year", "aliases", "cities")
Level = tuple[float, int]  # price level and the year it describes


def purchasing_power(rows: Iterable[Row]) -> dict[str, Level]:
    """Country → local currency units per international dollar, of the latest year of the table."""
    found: dict[str, Level] = {}
    for row in rows:
        year = int(row["Year"])
        if row["PPP"] and year > found.get(row["Country ID"], (0.0, 0))[1]:
            found[row["Country ID"]] = (float(row["PPP"]), year)
    latest = max(year for _, year in found.values())
    return {code: level for code, level in found.items() if level[1] == latest}


def regional_prices(states: Iterable[Row], metros: Iterable[Row]) -> dict[str, Level]:
    """State (two digits of FIPS) or metropolitan area (five digits) → price level of all items, United States = 100."""
    found: dict[str, Level] = {}
    for row in states:
        if row["line_code"] in ("", "5") and "All items" in row["description"]:
            year = max(int(name) for name in row if name.isdecimal())
            found[row["geofips"][:2]] = (float(row[str(year)]), year)
    for row in metros:
        if "All items" in row["description"]:
            [column] = (name for name in row if re.fullmatch(r"rpp_\d{4}", name))
            found[row["geofips"]] = (float(row[column]), int(column[4:]))
    return found


def place_rows(
    names: Mapping[str, Any], areas: Iterable[Row], industries: Iterable[Row], power: Mapping[str, Level],
    prices: Mapping[str, Level],
) -> Iterator[tuple[Value, ...]]:  # fmt: skip
    """`names` is data/places.yaml. Prices of a country are PPP, of a US place RPP; a place without one has none."""
    aliases = {code: ";".join(found) for code, found in names["areas"].items()}
    for code, country in sorted(names["countries"].items()):
        also = ";".join(country.get("aliases", []))
        price = power.get(code, (None, None))
        cities = ";".join(re.split(r";\s*", names.get("cities", {}).get(code, "")))
        yield ("country", code, country["name"], None, country["currency"], *price, also, cities)
    known = {(row["area_type"], area_code(row)): row for row in areas}
    for kind in ("state", "metro", "nonmetro"):
        for (_, code), row in sorted((key, row) for key, row in known.items() if key[0] == kind):
            price = prices.get(row["area_code"][:2] if kind == "state" else code, (None, None))
            yield (kind, code, row["area_name"], row["state"], "USD", *price, aliases.get(code, ""), "")
    sectors = {row["industry_code"]: row["industry_name"] for row in industries if row["industry_level"] == "sector"}
    for code, name in sorted(sectors.items()):
        yield ("sector", code, re.sub(r"^Sectors? [\d, and]+ - ", "", name), None, "USD", None, None, "", "")


def write_places(path: Path, rows: Iterable[tuple[Value, ...]], facts: Mapping[str, str]) -> None:
    write_table(path, COLUMNS, rows, facts)


def write_spellings(path: Path, rows: Iterable[tuple[Value, ...]], facts: Mapping[str, str]) -> None:
    """How each place is found by name, as the product's own rules of naming spell it."""
    known = []
    for kind, code, name, state, currency, _, _, aliases, cities in rows:
        several = (tuple(filter(None, str(names).split(";"))) for names in (aliases, cities))
        place = Place(kind, str(code), str(name))  # type: ignore[arg-type]
        known.append(KnownPlace(place, str(state or ""), str(currency or ""), None, None, *several))
    write_table(path, ("how", "spelled", "place", "kind", "code"), spellings(known), facts)
