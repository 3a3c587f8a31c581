"""The steps of the build that read titles (advertised and sworn pay, like for like, filings), and pay abroad."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path

from tools.build_market.abroad import official_abroad, write_abroad
from tools.build_market.advertised import (
    GENERIC,
    POOLED_COLUMNS,
    Cell,
    Key,
    Named,
    TitleRow,
    cells,
    pooled_rows,
    title_rows,
    write_advertised,
)
from tools.build_market.files import Inputs, Row, load_yaml, write_table
from tools.build_market.filings import COLUMNS, SHOWN, filed, filed_rows
from tools.build_market.likeforlike import REFERENCE, advertised_sample, results, sworn_sample, write_results
from tools.build_market.notes import NOTES
from tools.build_market.postings import FIRST_YEAR, UNPAIRED, Cleaned, clean
from tools.build_market.readings import DATA
from tools.build_market.series import exchange_rates
from tools.build_market.sworn import CITY_COLUMNS, POOLED_FROM, Filing, city_rows, filings, sworn_cells, write_sworn


def build_advertised(inputs: Inputs, out: Path, named: Named, rules: str) -> Cleaned:
    rows: list[Row] = list(inputs.rows("postings"))
    cleaned = cleaned_postings(inputs)
    found = cells(cleaned, named)
    facts = {"source": inputs.source["postings"], "date": inputs.period["postings"]}
    write_advertised(out / "advertised", found, facts)
    pooled = list(pooled_rows(found))
    write_table(out / "advertised-pooled.tsv", POOLED_COLUMNS, pooled, facts)
    titles = title_rows((row["job_title"] for row in rows), named)
    write_table(out / "titles.tsv", ("title", "role", "level", "rows"), titles, {**facts, "rules": rules})
    _report(rows, titles, cleaned, found)
    print(f"  role, level and country pooled over years: {len(pooled):,}")
    return cleaned


def cleaned_postings(inputs: Inputs) -> Cleaned:
    """The advertised ranges that are left once the flaws of the file are mended."""
    rates = {key: rate for key, (rate, _) in exchange_rates(inputs.rows("rates"), inputs.rows("more_rates")).items()}
    countries = load_yaml(DATA / "places.yaml")["countries"]
    currencies = {code: country["currency"] for code, country in countries.items()}
    return clean(inputs.rows("postings"), currencies, rates)


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


def build_sworn(inputs: Inputs, out: Path, named: Named) -> list[Filing]:
    """Pay in visa filings; returns them, for the comparison like for like."""
    lost: Counter[tuple[str, str]] = Counter()
    found = list(filings({inputs.source[name]: inputs.rows(name) for name in ("perm", "lca")}, named, lost))
    states = {row["state"] for row in inputs.rows("areas") if row["area_type"] == "state"}
    cells_found = sworn_cells(found, states)
    source = ",".join(inputs.source[name] for name in ("perm", "lca"))
    facts = {"source": source, "date": inputs.period["perm"], "pooled_from": str(POOLED_FROM)}
    write_sworn(out / "sworn", cells_found, {**facts, "notes": "notes.tsv"})
    cities = city_rows(cells_found)
    write_table(out / "cities.tsv", CITY_COLUMNS, cities, {"source": inputs.source["perm"]})
    write_table(out / "notes.tsv", ("basis", "about", "text"), NOTES, {"text": "said wherever the figures are shown"})
    print(f"sworn: {len(found):,} filings of {len(cells_found)} roles, {len(cities)} cities")
    for (name, reason), number in sorted(lost.items()):
        print(f"  {name}: {reason}: {number:,}")
    without = Counter(filing.state or "none" for filing in found if filing.state not in states)
    print(f"  counted in the country alone, for want of a state with official pay: {dict(sorted(without.items()))}")
    return found


def build_like_for_like(out: Path, found: Sequence[Filing], cleaned: Cleaned, named: Named) -> None:
    advertised = advertised_sample(cleaned.postings, named)
    fits = [
        *results("sworn", sworn_sample(found), restricted=False),
        *results("advertised", advertised, restricted=True),
    ]
    facts = {"reference": REFERENCE, "index": "100 is the reference of its fit", "t": "97.5 % of Student's t"}
    write_results(out / "like-for-like", fits, facts)
    fits_of = {one.scope[0]: one.fit for one in fits if not any(one.scope[1:])}
    for name, sample in (("sworn", sworn_sample(found)), ("advertised", advertised)):
        few = sorted({row.observation.label for row in sample} - fits_of[name].effects.keys())
        print(f"like for like: {name}: {len(sample):,} rows; no index for want of rows: {', '.join(few) or 'none'}")
    part_time = sum(not posting.full_time for posting in cleaned.postings)
    print(f"like for like: {len(fits)} fits; advertised posts that are not full time left out: {part_time:,}")


def build_filings(inputs: Inputs, out: Path, named: Named) -> None:
    known = {
        row["code"]: row["title"]
        for row in inputs.rows("classification")
        if row["Hierarchical_structure"] == "Detailed"
    }
    found = filed(inputs.rows("filed"), named, known)
    facts = {"source": inputs.source["filed"], "years": inputs.period["filed"], "shown_from_share": str(SHOWN)}
    write_table(out / "filings.tsv", COLUMNS, filed_rows(found, known), facts)
    print(f"filings: {sum(sum(counts.values()) for counts in found.roles.values()):,} of {len(found.roles)} roles")
    for reason, number in sorted(found.lost.items()):
        print(f"  {reason}: {number:,} filings")


def build_abroad(inputs: Inputs, out: Path) -> None:
    crosswalk = load_yaml(DATA / "crosswalk.yaml")
    rows = list(inputs.rows("wages_abroad"))
    pay = official_abroad(rows, inputs.rows("wages_singapore"), crosswalk)
    write_abroad(out / "abroad", pay, crosswalk)
    provinces = sum("/" in row["country"] for row in rows)
    print(f"abroad: {len(pay)} national occupations of {len(crosswalk['countries'])} countries")
    print(f"  rows of provinces left out: {provinces}; earlier periods and occupations of no role are left out too")
