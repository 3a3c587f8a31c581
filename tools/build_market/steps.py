"""The steps of the build that read official figures: pay, occupations, places, and series over time."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

from tools.build_market.demand import COLUMNS as ASKED_COLUMNS
from tools.build_market.demand import asked_rows
from tools.build_market.files import Inputs, load_yaml, write_table
from tools.build_market.ladders import COLUMNS, ladder_rows
from tools.build_market.occupations import applicability, attainment, projections, write_occupations
from tools.build_market.official import official, write_official
from tools.build_market.places import place_rows, purchasing_power, regional_prices, write_places, write_spellings
from tools.build_market.readings import DATA
from tools.build_market.series import ai_postings, exchange_rates


def build_official(inputs: Inputs, out: Path, named: Collection[str]) -> None:
    found = official(inputs.rows("national"), inputs.rows("areas"), inputs.rows("industries"), named)
    facts = {"source": inputs.source["areas"], "date": inputs.period["areas"]}
    write_official(out / "official", found, facts)
    every = [figures for places in found.values() for figures in places.values()]
    print(f"official: {len(found)} occupations, {len(every):,} places and sectors")
    print(f"  kept without a median, which is not published: {sum(figures[4] is None for figures in every):,}")


def build_occupations(inputs: Inputs, out: Path, named: Collection[str]) -> None:
    titles = {row["occ_code"]: row["occ_title"] for row in inputs.rows("national") if row["occ_code"] in named}
    titles |= {row["occ_code"]: row["occ_title"] for row in inputs.rows("areas")}
    parts = {
        "projection": projections(inputs.rows("projections"), inputs.rows("separations")),
        "attainment": attainment(inputs.rows("attainment")),
        "ai": applicability(inputs.rows("ai")),
    }
    sources = {
        "projection": inputs.source["projections"],
        "attainment": inputs.source["attainment"],
        "ai": inputs.source["ai"],
    }
    write_occupations(out / "occupations", titles, parts, sources)
    for name, table in parts.items():
        missing = sorted(set(titles) - set(table))
        print(f"occupations: {name} is not published for {', '.join(missing) or 'none of them'}")


def build_places(inputs: Inputs, out: Path) -> None:
    power = purchasing_power(inputs.rows("purchasing_power"))
    prices = regional_prices(inputs.rows("state_prices"), inputs.rows("metro_prices"))
    names = load_yaml(DATA / "places.yaml")
    rows = list(place_rows(names, inputs.rows("areas"), inputs.rows("industries"), power, prices))
    facts = {"purchasing_power": inputs.source["purchasing_power"], "regional_prices": inputs.source["metro_prices"]}
    write_places(out / "places.tsv", rows, facts)
    write_spellings(out / "spellings.tsv", rows, {"of": "places.tsv"})
    for kind in ("country", "state", "metro"):
        without = sorted(str(row[2]) for row in rows if row[0] == kind and row[5] is None)
        print(f"places: no price level is published for {kind}: {'; '.join(without) or 'none'}")


def build_series(inputs: Inputs, out: Path) -> None:
    rates = exchange_rates(inputs.rows("rates"), inputs.rows("more_rates"))
    rows = [(year, currency, rate, inputs.source[origin]) for (year, currency), (rate, origin) in rates.items()]
    write_table(out / "rates.tsv", ("year", "currency", "per_usd", "source"), rows, {"per_usd": "average of the year"})
    found = ai_postings(inputs.rows("ai_postings"))
    facts = {"source": inputs.source["ai_postings"], "share": "percent of postings"}
    write_table(out / "ai-postings.tsv", ("country", "month", "share"), found, facts)
    print(f"rates: {len(rows)}; months of AI postings: {len(found)}")


def build_ladders(inputs: Inputs, out: Path) -> None:
    mapping = load_yaml(DATA / "ladders.yaml")
    rows = list(ladder_rows(inputs.rows("ladders"), mapping))
    facts = {"source": inputs.source["ladders"], "date": inputs.period["ladders"], "roles": "data/ladders.yaml"}
    write_table(out / "ladders.tsv", COLUMNS, rows, facts)
    print(f"ladders: {len(rows)} cells of {len(mapping['roles'])} roles")


def build_asked(inputs: Inputs, out: Path, roles: Collection[str], skills: Collection[str]) -> None:
    mapping = load_yaml(DATA / "asked.yaml")
    rows = list(asked_rows(inputs.rows("asked"), mapping, inputs.period["asked"], roles, skills))
    facts = {"source": inputs.source["asked"], "n": "job ads that name any skill", "mapping": "data/asked.yaml"}
    write_table(out / "asked.tsv", ASKED_COLUMNS, rows, facts)
    print(f"asked: {len(rows)} skills of {len(mapping['roles'])} roles in job ads of {inputs.period['asked']}")
