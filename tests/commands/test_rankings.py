"""`salary` and `outlook` without a role: every role once, those without a place last and never ranked."""

from __future__ import annotations

import json

import pytest

from careercli.library.catalog import Catalog
from careercli.paths import places
from tests.conftest import Cli


@pytest.mark.parametrize(
    ("arguments", "basis"),
    [((), "sworn"), (("--basis", "advertised"), "advertised"), (("--country", "GB"), "advertised")],
)
def test_every_role_stands_by_its_index_and_those_without_one_last(
    cli: Cli, catalog: Catalog, arguments: tuple[str, ...], basis: str
) -> None:
    answer = json.loads(cli("salary", *arguments, "-f", "json").out)
    assert answer["basis"] == basis
    first = [role["index"][0] for role in answer["roles"]]
    every = len(catalog.entries())
    assert len(first) == every
    assert {one["basis"] for one in first} == {basis}
    values = [one["value"] for one in first]
    placed = [value for value in values if value is not None]
    assert placed == sorted(placed, reverse=True)
    assert values == placed + [None] * (every - len(placed))
    assert len(placed) >= 5
    assert all(one["low"] <= one["value"] <= one["high"] for one in first if one["value"])
    assert all(one["n"] < 30 for one in first if one["value"] is None)


def test_the_ranking_and_a_pair_say_the_same(cli: Cli) -> None:
    index = {one["id"]: one["index"][0]["value"] for one in json.loads(cli("salary", "-f", "json").out)["roles"]}
    pair = json.loads(cli("salary", "data engineer", "data analyst", "-f", "json").out)["pay"]["differences"]
    [sworn] = [one for one in pair if one["basis"] == "sworn"]
    assert sworn["ratio"] == pytest.approx(index["data-engineer"] / index["data-analyst"], abs=1e-4)


def test_an_area_adds_what_the_index_comes_to_and_each_role_s_own_median(cli: Cli) -> None:
    roles = {one["id"]: one for one in json.loads(cli("salary", "--area", "Texas", "-f", "json").out)["roles"]}
    reference = roles["data-scientist"]
    [own] = reference["figures"]
    assert (own["place"]["code"], own["basis"]) == ("TX", "sworn")
    for role in roles.values():
        index = role["index"][0]
        if index["value"]:
            assert index["amount"] == pytest.approx(index["value"] / 100 * own["p50"], abs=51)


@pytest.mark.parametrize(
    "arguments", [("--offer", "1"), ("--explain",), ("--by", "state"), ("--year", "2023"), ("--basis", "official")]
)
def test_what_needs_a_role_says_so(cli: Cli, arguments: tuple[str, ...]) -> None:
    done = cli("salary", *arguments)
    assert (done.code, done.out) == (2, "")
    assert cli("salary", "--country", "JP").code == 4


def test_a_wider_occupation_has_no_rank_and_roles_counted_together_stand_together(cli: Cli, catalog: Catalog) -> None:
    answer = json.loads(cli("outlook", "-f", "json").out)
    roles = {one["id"]: one for one in answer["roles"]}
    groups = answer["occupations"]
    ranked = [one for one in groups if one["rank"]]
    assert [one["rank"] for one in groups] == [*range(1, len(ranked) + 1), *[None] * (len(groups) - len(ranked))]
    growth = [one["change_percent"] for one in ranked if one["change_percent"] is not None]
    assert growth == sorted(growth, reverse=True)
    assert len({one["code"] for one in ranked}) == len(ranked)
    for group in groups:
        broad = {roles[key]["occupation"]["closeness"] == "broad" for key in group["roles"]}
        if group["change_percent"] is None:
            assert group["rank"] is None  # nothing is published to rank it by
        else:
            assert broad == {group["rank"] is None}
    counted = [head for head in catalog.facts.heads.values() if head.occupation]
    assert sum(len(one["roles"]) for one in groups) == len(counted)
    turned = json.loads(cli("outlook", "--sort", "openings", "-r", "--top", "3", "-f", "json").out)["occupations"]
    openings = [one["openings"] for one in turned]
    assert openings == sorted(openings)
    assert cli("outlook", "mle", "--sort", "ai").code == 2


def test_where_employers_file_a_title_is_said(cli: Cli) -> None:
    filed = Catalog(places()).market.filed("machine-learning-engineer")
    assert filed
    first, second = filed.codes[:2]
    assert (first.title, second.title) == ("Software Developers", "Data Scientists")
    said = f"employers file {first.share:.0%} of these jobs as {first.title}, {second.share:.0%} as {second.title}"
    for command in ("outlook", "show"):
        out = cli(command, "mle").out
        assert said in out
        assert f"{filed.filings:,} filings" in out


def test_what_a_profile_says_of_its_filings_is_repeated(cli: Cli) -> None:
    for command in (("show",), ("salary",), ("compare", "data scientist")):
        assert "postdoctoral researchers" in cli(*command, "research scientist", "-f", "table").out.replace("\n", " ")
    assert "postdoctoral" not in cli("salary", "data scientist", "-f", "table").out
