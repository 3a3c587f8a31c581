"""The pay tables that ship: whole, consistent with each other and, where the publishers' files are, computed again."""

from __future__ import annotations

import math
from collections import Counter, defaultdict

import pytest
import yaml
from tools.build_market.likeforlike import ROWS, STRATA
from tools.build_market.readings import rules

from careercli.library.catalog import Catalog
from careercli.model.pay import ENOUGH
from careercli.paths import places
from tests.tables import FOLDER, facts_of, rows_of

LIKE = FOLDER / "like-for-like"
Scope = tuple[str, str, str, str]
MARKS = ("p10", "p25", "p50", "p75", "p90")
MIDDLE = ("mid10", "mid25", "mid50", "mid75", "mid90")


def scope(row: dict[str, str]) -> Scope:
    return row["basis"], row["country"], row["level"], row["within"]


@pytest.fixture(scope="module")
def index() -> dict[Scope, dict[str, dict[str, str]]]:
    found: dict[Scope, dict[str, dict[str, str]]] = defaultdict(dict)
    for row in rows_of(LIKE / "index.tsv"):
        found[scope(row)][row["label"]] = row
    return found


def test_titles_are_read_by_the_rules_that_the_figures_were_made_with(catalog: Catalog) -> None:
    made_with = facts_of(FOLDER / "titles.tsv")["rules"]
    assert rules(catalog) == made_with, "a rule or a name of a role has changed: run python -m tools.build_market again"


def test_sworn_figures_rise_and_stand_only_where_there_are_enough_filings(catalog: Catalog) -> None:
    paths = sorted((FOLDER / "sworn").iterdir())
    assert len(paths) > 50
    assert {path.stem for path in paths} <= {entry.id for entry in catalog.entries()}
    states = {row["code"] for row in rows_of(FOLDER / "places.tsv") if row["kind"] == "state"}
    cities = {row["code"] for row in rows_of(FOLDER / "cities.tsv")}
    known = {"country": {"US"}, "state": states, "city": cities}
    for row in (row for path in paths for row in rows_of(path)):
        assert row["code"] in known[row["kind"]]
        for count, names in ((int(row["n"]), MARKS), (int(row["mid_n"]), MIDDLE)):
            marks = [float(row[name]) for name in names if row[name]]
            assert len(marks) == (5 if count >= ENOUGH else 0)
            assert marks == sorted(marks)
            assert not marks or 15_000 <= marks[0] <= marks[-1] <= 1_000_000


def test_places_of_a_role_add_up_to_no_more_than_the_country() -> None:
    for path in sorted((FOLDER / "sworn").iterdir()):
        rows = [row for row in rows_of(path) if not row["level"]]
        whole = {row["year"]: int(row["n"]) for row in rows if row["kind"] == "country"}
        for year, number in whole.items():
            parts = sum(int(row["n"]) for row in rows if row["kind"] == "state" and row["year"] == year)
            assert number * 0.9 <= parts <= number or number < ENOUGH
        assert sum(number for year, number in whole.items() if year >= "2022") == whole.get("", 0)


def test_every_pair_is_the_quotient_of_two_indexes(index: dict[Scope, dict[str, dict[str, str]]]) -> None:
    """The one figure of a pair is the quotient of its indexes, so a ranking and a pair cannot contradict each other."""
    pairs = rows_of(LIKE / "pairs.tsv")
    assert {scope(row) for row in pairs} == index.keys()
    for row in pairs:
        one, other = (index[scope(row)][row[name]] for name in ("one", "other"))
        assert row["one"] < row["other"]
        assert one["index"]
        assert other["index"]
        assert int(row["n_one"]) <= int(one["n"])
        assert int(row["strata"]) <= min(int(one["strata"]), int(other["strata"]))
        assert bool(row["covariance"]) == (bool(one["variance"]) and bool(other["variance"]))
        if row["covariance"]:
            spread = float(one["variance"]) + float(other["variance"]) - 2 * float(row["covariance"])
            assert spread > 0


def test_an_index_needs_rows_and_its_interval_is_that_of_its_variance(
    index: dict[Scope, dict[str, dict[str, str]]],
) -> None:
    fits = {scope(row): row for row in rows_of(LIKE / "fits.tsv")}
    assert fits.keys() == index.keys()
    for where, labels in index.items():
        t = float(fits[where]["t"])
        assert float(labels[fits[where]["reference"]]["index"]) == 100
        for row in labels.values():
            assert not row["index"] or int(row["n"]) >= ROWS
            if row["variance"]:
                middle, reach = math.log(float(row["index"])), t * math.sqrt(float(row["variance"]))
                ends = [math.exp(middle - reach), math.exp(middle + reach)]
                assert [float(row["low"]), float(row["high"])] == pytest.approx(ends, rel=1e-4)


def test_each_restricted_fit_can_say_a_pair() -> None:
    said = {
        scope(row)
        for row in rows_of(LIKE / "pairs.tsv")
        if int(row["strata"]) >= STRATA and min(int(row["n_one"]), int(row["n_other"])) >= ENOUGH
    }
    assert said == {scope(row) for row in rows_of(LIKE / "fits.tsv")}


def ratio(index: dict[str, dict[str, str]], one: str, other: str) -> float:
    return float(index[one]["index"]) / float(index[other]["index"])


def test_known_pairs_come_out_as_they_should(index: dict[Scope, dict[str, dict[str, str]]]) -> None:
    sworn, advertised = index["sworn", "", "", ""], index["advertised", "", "", ""]
    assert 1.0 < ratio(sworn, "data-science-manager", "machine-learning-engineer") < 1.15
    assert 1.01 < ratio(sworn, "data-engineer", "data-scientist") < 1.07
    assert 1.02 < ratio(advertised, "data-scientist", "data-engineer") < 1.08


def test_shares_of_filings_add_up(catalog: Catalog) -> None:
    shares: Counter[str] = Counter()
    for row in rows_of(FOLDER / "filings.tsv"):
        shares[row["role"]] += int(row["count"])
        assert float(row["share"]) == pytest.approx(int(row["count"]) / int(row["filings"]), abs=1e-4)
        assert shares[row["role"]] <= int(row["filings"])
    assert {row["role"]: int(row["filings"]) for row in rows_of(FOLDER / "filings.tsv")} == shares
    assert shares.keys() <= {entry.id for entry in catalog.entries()}


def test_pay_abroad_names_sources_that_exist_and_occupations_of_the_crosswalk() -> None:
    sources = yaml.safe_load((places().data / "sources.yaml").read_text(encoding="utf-8"))
    pay = {(row["country"], row["code"]): row for row in rows_of(FOLDER / "abroad" / "pay.tsv")}
    codes = rows_of(FOLDER / "abroad" / "codes.tsv")
    assert {(row["country"], row["code"]) for row in codes} == pay.keys()
    assert {row["closeness"] for row in codes} == {"exact", "close", "broad"}
    for row in pay.values():
        marks = [float(row[mark]) for mark in MARKS if row[mark]]
        assert marks == sorted(marks)
        assert row["p50"]
        assert row["source"] in sources
        assert row["in_a_year"] == {"year": "1", "month": "12", "hour": ""}[row["per"]]
    assert {row["country"] for row in rows_of(FOLDER / "abroad" / "countries.tsv")} == {country for country, _ in pay}
