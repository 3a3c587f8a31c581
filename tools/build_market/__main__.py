"""Derive data/market/ from the publishers' files, byte for byte the same on each run.

    python -m tools.build_market ../shared/reference --out data/market

The reference folder holds the publishers' files under the names that tools/build_market/files.py lists;
data/sources.yaml gives the vintage and checksum of each. A later vintage needs its files and its lines there, and no
new code. Prints what was dropped, and why.
"""

from __future__ import annotations

import argparse
import shutil
import sys
from collections import Counter
from collections.abc import Mapping
from pathlib import Path

from careercli.library.catalog import Catalog
from careercli.paths import Places
from tools.build_market.advertised import GENERIC, Cell, Key, TitleRow, cells, title_rows, write_advertised
from tools.build_market.files import InputError, Inputs, Row, load_yaml, write_table
from tools.build_market.occupations import applicability, attainment, projections, write_occupations
from tools.build_market.official import official, write_official
from tools.build_market.places import place_rows, purchasing_power, regional_prices, write_places
from tools.build_market.postings import FIRST_YEAR, UNPAIRED, Cleaned, clean
from tools.build_market.series import ai_postings, exchange_rates

DATA = Path(__file__).resolve().parents[2] / "data"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("reference", type=Path)
    parser.add_argument("--out", type=Path, required=True)
    arguments = parser.parse_args()
    try:
        inputs = Inputs(arguments.reference, load_yaml(DATA / "sources.yaml"))
    except InputError as error:
        sys.exit(str(error))
    if arguments.out.exists() and not (arguments.out / "titles.tsv").is_file() and any(arguments.out.iterdir()):
        sys.exit(f"{arguments.out} holds something else; name an empty folder, or one that this wrote.")
    shutil.rmtree(arguments.out, ignore_errors=True)
    build_official(inputs, arguments.out)
    build_occupations(inputs, arguments.out)
    build_places(inputs, arguments.out)
    build_series(inputs, arguments.out)
    build_advertised(inputs, arguments.out)


def build_official(inputs: Inputs, out: Path) -> None:
    found = official(inputs.rows("national"), inputs.rows("areas"), inputs.rows("industries"))
    facts = {"source": inputs.source["areas"], "date": inputs.period["areas"]}
    write_official(out / "official", found, facts)
    every = [figures for places in found.values() for figures in places.values()]
    print(f"official: {len(found)} occupations, {len(every):,} places and sectors")
    print(f"  kept without a median, which is not published: {sum(figures[4] is None for figures in every):,}")


def build_occupations(inputs: Inputs, out: Path) -> None:
    titles = {row["occ_code"]: row["occ_title"] for row in inputs.rows("areas")}
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


def build_advertised(inputs: Inputs, out: Path) -> None:
    catalog = Catalog(Places(DATA, Path(), Path(), out / ".cache"))

    def named(title: str) -> tuple[str | None, str | None]:
        reading = catalog.names.read(title)
        return reading.role, reading.level

    rates = {key: rate for key, (rate, _) in exchange_rates(inputs.rows("rates"), inputs.rows("more_rates")).items()}
    countries = load_yaml(DATA / "places.yaml")["countries"]
    rows: list[Row] = list(inputs.rows("postings"))
    cleaned = clean(rows, {code: country["currency"] for code, country in countries.items()}, rates)
    found = cells(cleaned, named)
    facts = {"source": inputs.source["postings"], "date": inputs.period["postings"]}
    write_advertised(out / "advertised", found, facts)
    titles = title_rows((row["job_title"] for row in rows), named)
    write_table(out / "titles.tsv", ("title", "role", "level", "rows"), titles, facts)
    shutil.rmtree(out / ".cache", ignore_errors=True)
    _report(rows, titles, cleaned, found)


def _report(rows: list[Row], titles: list[TitleRow], cleaned: Cleaned, found: Mapping[str, Mapping[Key, Cell]]) -> None:
    early = sum(int(row["work_year"]) < FIRST_YEAR for row in rows)
    reasons: Counter[str] = Counter()
    for (_, reason), number in cleaned.lost.items():
        reasons[reason] += number
    generic = sum(number for title, _, _, number in titles if title in GENERIC)
    unread = sum(number for title, role, _, number in titles if not role and title not in GENERIC)
    used = sum(len(cell.postings) for keyed in found.values() for (level, *_), cell in keyed.items() if not level)
    print(f"advertised: {len(rows):,} rows; {early:,} before {FIRST_YEAR} left out, as answers to a survey")
    for reason, number in sorted(reasons.items()):
        print(f"  {reason}: {number:,} {'rows' if reason == UNPAIRED else 'postings'}")
    print(f"  {len(cleaned.postings):,} postings are left, {used:,} of them of {len(found)} roles")
    print(f"  rows of generic titles: {generic:,}; of titles that are no role: {unread:,}")


if __name__ == "__main__":
    main()
