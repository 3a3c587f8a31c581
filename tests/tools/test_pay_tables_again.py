"""The pay tables that ship, computed again from the publishers' files: by another route, and byte for byte."""

from __future__ import annotations

import csv
import gzip
import math
from collections import Counter, defaultdict
from collections.abc import Iterable
from itertools import combinations
from pathlib import Path
from statistics import median

import pytest
import yaml
from tools.build_market.advertised import GENERIC
from tools.build_market.files import Inputs
from tools.build_market.likeforlike import ROWS
from tools.build_market.paysteps import build_abroad, build_filings, build_like_for_like, build_sworn, cleaned_postings
from tools.build_market.readings import reader

from careercli.library.catalog import Catalog
from careercli.paths import places
from tests.tables import FOLDER, NO_REFERENCE, REFERENCE, rows_of

pytestmark = pytest.mark.skipif(not REFERENCE.is_dir(), reason=NO_REFERENCE)
Index = dict[tuple[str, str], dict[str, dict[str, str]]]  # (basis, level) → role → row
Cells = dict[tuple[tuple[str, ...], str], list[float]]  # (stratum, role) → logs of pay


@pytest.fixture(scope="module")
def index() -> Index:
    """The fits of all countries."""
    found: Index = defaultdict(dict)
    for row in rows_of(FOLDER / "like-for-like" / "index.tsv"):
        if not row["country"] and not row["within"]:
            found[row["basis"], row["level"]][row["label"]] = row
    return found


def ratio(labels: dict[str, dict[str, str]], one: str, other: str) -> float:
    return float(labels[one]["index"]) / float(labels[other]["index"])


@pytest.fixture(scope="module")
def sworn_rows() -> list[tuple[dict[str, str], str, str]]:
    """Raw rows of PERM and LCA, a repeat once, with source and role."""
    catalog = Catalog(places())
    found, read = {}, reader(catalog)
    for source, name in (("p", "oflc_perm/perm_rows.csv.gz"), ("l", "oflc_lca/lca_fy2024_q1_rows.csv.gz")):
        with gzip.open(REFERENCE / name, "rt", newline="") as stream:
            for row in csv.DictReader(stream):
                same = ("job_title", "wage_from", "wage_to", "wage_unit", "worksite_state", "worksite_city")
                when = (row.get("decision_month"), row.get("decision_quarter"), row["fiscal_year"])
                found[source, *(row.get(part) for part in same), *when] = row
    return [
        (row, str(key[0]), role)
        for key, row in found.items()
        if (role := read(row["job_title"])[0]) and row["job_title"].title() not in GENERIC
    ]


def annual(row: dict[str, str]) -> float:
    times = {"Hour": 2080, "Week": 52, "Bi-Weekly": 26, "Month": 12, "Year": 1}.get(row["wage_unit"], 0)
    return float(row["wage_from"] or 0) * times


def alternating(cells: Cells) -> dict[str, float]:
    """Role effects by turns: the mean of each role less its strata, then of each stratum less its roles."""
    sums = {key: (len(values), math.fsum(values)) for key, values in cells.items()}
    of_role: dict[str, list[tuple[tuple[str, ...], int, float]]] = defaultdict(list)
    of_stratum: dict[tuple[str, ...], list[tuple[str, int, float]]] = defaultdict(list)
    for (stratum, role), (number, total) in sums.items():
        of_role[role].append((stratum, number, total))
        of_stratum[stratum].append((role, number, total))
    effects = dict.fromkeys(of_role, 0.0)
    while True:
        level = {
            stratum: sum(total - number * effects[role] for role, number, total in parts) / sum(n for _, n, _ in parts)
            for stratum, parts in of_stratum.items()
        }
        before, effects = effects, {
            role: sum(total - number * level[stratum] for stratum, number, total in parts) / sum(n for _, n, _ in parts)
            for role, parts in of_role.items()
        }  # fmt: skip
        if max(abs(effects[role] - before[role]) for role in effects) < 1e-10:
            return effects


def enough(cells: Cells) -> Cells:
    sizes: Counter[str] = Counter()
    for (_, role), values in cells.items():
        sizes[role] += len(values)
    return {key: values for key, values in cells.items() if sizes[key[1]] >= ROWS}


@pytest.fixture(scope="module")
def sworn_strata(sworn_rows: list[tuple[dict[str, str], str, str]]) -> Cells:
    cells: Cells = defaultdict(list)
    for row, source, role in sworn_rows:
        if row["worksite_state"] and 15_000 <= annual(row) <= 1_000_000:
            cells[(row["worksite_state"], source, row["fiscal_year"]), role].append(math.log(annual(row)))
    return enough(cells)


def test_sworn_ratios_agree_with_alternating_projections(index: Index, sworn_strata: Cells) -> None:
    agree(index["sworn", ""], alternating(sworn_strata))


def test_the_interval_of_a_pair_is_that_of_refits_without_a_state(index: Index, sworn_strata: Cells) -> None:
    one, other = "data-science-manager", "machine-learning-engineer"
    states = sorted({stratum[0] for stratum, _ in sworn_strata})
    whole = alternating(sworn_strata)
    squares = []
    for state in states:
        left = alternating({key: values for key, values in sworn_strata.items() if key[0][0] != state})
        squares.append((left[one] - left[other] - whole[one] + whole[other]) ** 2)
    variance = (len(states) - 1) / len(states) * sum(squares)
    labels = index["sworn", ""]
    [pair] = [
        row for row in rows_of(FOLDER / "like-for-like" / "pairs.tsv")
        if row["basis"] == "sworn" and (row["one"], row["other"]) == (one, other)
    ]  # fmt: skip
    found = sum(float(labels[role]["variance"]) for role in (one, other)) - 2 * float(pair["covariance"])
    assert math.sqrt(found) == pytest.approx(math.sqrt(variance), rel=0.03)


def agree(labels: dict[str, dict[str, str]], effects: dict[str, float]) -> None:
    fitted = {label for label, row in labels.items() if row["index"]}
    assert fitted == effects.keys()
    for one, other in combinations(sorted(fitted), 2):
        assert ratio(labels, one, other) == pytest.approx(math.exp(effects[one] - effects[other]), rel=1e-4)


def test_advertised_ratios_agree_with_alternating_projections(index: Index) -> None:
    read = reader(Catalog(places()))
    levels = {"EN": "entry", "MI": "mid", "SE": "senior", "EX": "executive"}
    cells: Cells = defaultdict(list)
    for one in cleaned_postings(inputs()).postings:
        role, level = read(one.title)
        if role and one.title not in GENERIC and one.full_time:
            stratum = (one.country, str(one.year), level or levels[one.level])
            cells[stratum, role].append(math.log((one.low + one.high) / 2))
    agree(index["advertised", ""], alternating(enough(cells)))
    senior: Cells = {key: values for key, values in cells.items() if key[0][2] == "senior"}
    agree(index["advertised", "senior"], alternating(enough(senior)))


@pytest.mark.parametrize(
    ("role", "kind", "code", "years"),
    [
        ("data-scientist", "country", "US", {"2022", "2023", "2024", "2026"}),
        ("machine-learning-engineer", "state", "CA", {"2022", "2023", "2024", "2026"}),
        ("data-science-manager", "country", "US", {"2021"}),
        ("data-engineer", "city", "WA/Seattle", {"2022", "2023", "2024", "2026"}),
    ],
)
def test_sworn_medians_agree_with_another_computation(
    sworn_rows: list[tuple[dict[str, str], str, str]], role: str, kind: str, code: str, years: set[str]
) -> None:
    place = {"country": "", "state": code, "city": code}[kind]
    pays = []
    for row, _, found in sworn_rows:
        city = f"{row['worksite_state']}/{(row.get('worksite_city') or '').title()}"
        inside = place in ("", row["worksite_state"], city)
        if found == role and inside and row["fiscal_year"] in years and 15_000 <= annual(row) <= 1_000_000:
            pays.append(annual(row))
    year = "" if len(years) > 1 else next(iter(years))
    [cell] = [
        row for row in rows_of(FOLDER / "sworn" / f"{role}.tsv")
        if (row["level"], row["kind"], row["code"], row["year"]) == ("", kind, code, year)
    ]  # fmt: skip
    assert int(cell["n"]) == len(pays)
    assert float(cell["p50"]) == pytest.approx(median(pays), abs=1)


def inputs() -> Inputs:
    return Inputs(REFERENCE, yaml.safe_load((places().data / "sources.yaml").read_text(encoding="utf-8")))


@pytest.mark.slow
def test_the_tables_are_made_again_byte_for_byte(catalog: Catalog, tmp_path: Path) -> None:
    named = reader(catalog)
    build_like_for_like(tmp_path, build_sworn(inputs(), tmp_path, named), cleaned_postings(inputs()), named)
    build_filings(inputs(), tmp_path, named)
    build_abroad(inputs(), tmp_path)
    made = {path.relative_to(tmp_path): path for path in _files(tmp_path)}
    folders = ("sworn", "like-for-like", "abroad")
    kept = {path.relative_to(FOLDER) for folder in folders for path in _files(FOLDER / folder)}
    assert made.keys() == kept | {Path(name) for name in ("cities.tsv", "notes.tsv", "filings.tsv")}
    for name, path in made.items():
        assert path.read_bytes() == (FOLDER / name).read_bytes(), name


def _files(folder: Path) -> Iterable[Path]:
    return (path for path in folder.rglob("*") if path.is_file())
