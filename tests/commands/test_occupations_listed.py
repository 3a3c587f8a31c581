"""Occupations in lists and found by words: filtered, sorted, each by what is published of it."""

from __future__ import annotations

import csv
import io
import json

import jsonschema
import pytest

from careercli.library.catalog import Catalog
from tests.conftest import Cli


def test_occupations_in_lists(cli: Cli, catalog: Catalog) -> None:
    rows = list(csv.DictReader(io.StringIO(cli("list", "--occupations", "--sort", "growth", "-f", "csv").out)))
    assert len(rows) == len(catalog.occupations.all())
    growths = [float(row["growth"]) for row in rows if row["growth"]]
    assert growths == sorted(growths, reverse=True)
    picked = cli(
        "list", "--occupations", "--degree", "bachelor", "--skill", "sql", "--columns", "pay", "--top", "4"
    ).rows
    assert [len(row) for row in picked] == [5] * 4
    answer = json.loads(cli("list", "--occupations", "--degree", "bachelor", "--top", "2", "-f", "json").out)
    assert {one["degree"] for one in answer["items"]} == {"bachelor"}
    jsonschema.validate(answer, json.loads(cli("list", "--occupations", "--schema").out))
    texas = json.loads(cli("list", "--occupations", "--sort", "pay", "--area", "Texas", "-f", "json").out)
    assert texas["place"] == "Texas"
    known = [one["pay"] for one in texas["items"] if one["pay"] is not None]
    assert 100 < len(known) < len(texas["items"])
    assert known == sorted(known, reverse=True)


def test_lists_take_technologies_that_only_occupations_use(cli: Cli, catalog: Catalog) -> None:
    rows = cli("list", "--occupations", "--tool", "autocad", "--skill", "excel", "--sort", "ai", "--columns", "ai").rows
    both = catalog.occupations.used(["autocad"])
    users = {code for codes in both.values() for code in codes} & {
        one.code for one in catalog.occupations.using("excel")
    }
    assert {row[0] for row in rows} == users
    shares = [int(row[4]) for row in rows if row[4]]
    assert shares == sorted(shares)
    done = cli("list", "--occupations", "--skill", "python", "--skill", "autocadd")
    assert (done.code, done.out) == (4, "")
    assert done.err.startswith('No technology of an occupation is called "autocadd".')


@pytest.mark.parametrize(
    "option",
    [("--family", "analysis"), ("--track", "lead"), ("--industry", "finance"), ("--entry",), ("--sort", "match")],
)
def test_filters_that_take_a_profile_are_refused_with_the_reason(cli: Cli, option: tuple[str, ...]) -> None:
    done = cli("list", "--occupations", *option)
    assert done.code == 2
    assert "Occupations have no profile" in done.err


def test_occupations_are_found_by_title_technology_and_degree(cli: Cli) -> None:
    found = cli("search", "--occupations", "excel nurse").rows
    assert found[0][:2] == ["29-1141", "Registered Nurses"]
    assert all("nurse" in row[1].lower() and "uses" in row[2] for row in found)
    answer = json.loads(cli("search", "--occupations", "phd physics", "-f", "json").out)
    assert {one["degree"] for one in answer["items"]} == {"doctorate"}
    assert cli("search", "--occupations", "xyzzy").code == 4


def test_all_that_are_called_so_are_found(cli: Cli) -> None:
    found = json.loads(cli("search", "--occupations", "professor", "-f", "json").out)
    assert len(found["items"]) == 35
    assert all(one["matched"] == ['called "professor"'] for one in found["items"])
    assert cli("search", "--occupations", "lawyer").rows[0][2] == 'title has "lawyer"'
