"""Levels of one role side by side, and what a level changes between two roles."""

from __future__ import annotations

import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from careercli.library.catalog import Catalog
from tests.conftest import Cli

LEVELS = ["intern", "entry", "mid", "senior", "lead", "staff", "principal", "executive"]
TITLES = [
    "Data Analyst",
    "AI Engineer",
    "DS Manager",
    "Head of Data",
    "AI Scientist",
    "Product Manager",
    "AI Architect",
]


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.sampled_from(TITLES), st.permutations(["", *LEVELS]), st.integers(2, 6))
def test_every_map_and_row_uses_the_key_of_a_level(cli: Cli, title: str, levels: list[str], count: int) -> None:
    asked = [f"{level} {title}".strip() for level in levels[:count]]
    answer = json.loads(cli("compare", *asked, "-f", "json").out)
    keys = [role["key"] for role in answer["roles"]]
    [role_id] = {role["id"] for role in answer["roles"]}
    assert keys == [f"{role_id}@{level}" if level else role_id for level in levels[:count]]
    assert list(answer["verdict"]) == keys
    for overlap in answer["overlap"].values():
        assert list(overlap["carries_over"]) == list(overlap["only"]) == keys
        assert all({key, *shares} == set(keys) for key, shares in overlap["carries_over"].items())
    rows = cli("compare", *asked).rows
    assert {row[1] for row in rows if row[0] == "title"} == set(keys)
    assert {row[1] for row in rows} <= {*keys, ""}


def test_what_is_expected_and_added_stands_side_by_side_and_the_rest_once(cli: Cli, catalog: Catalog) -> None:
    text = cli("compare", "junior data analyst", "senior data analyst", "-f", "markdown").out
    levels = catalog.vocabulary.levels["individual"]
    for level in ("entry", "senior"):
        assert levels[level].scope in text
        assert levels[level].autonomy in text
        assert all(line in text for line in levels[level].expected)
    role = catalog.role("data-analyst")
    assert text.count(role.definition) == text.count(role.tips[0]) == text.count(role.choose_if[0]) == 1
    assert text.count(role.responsibilities[0]) == 1
    assert "Data Analyst (senior) is also asked for mentoring, problem framing and stakeholder management." in text
    assert "Data Analyst (entry) is also asked for attention to detail and keeping up with the field." in text


def test_a_level_beside_the_plain_role_and_beside_another_role(cli: Cli) -> None:
    answer = json.loads(cli("compare", "data analyst", "senior data analyst", "-f", "json").out)
    assert [role["key"] for role in answer["roles"]] == ["data-analyst", "data-analyst@senior"]
    three = json.loads(
        cli("compare", "junior data analyst", "Senior Data Engineer", "senior data analyst", "-f", "json").out
    )
    keys = ["data-analyst@entry", "data-engineer", "data-analyst@senior"]
    assert [role["key"] for role in three["roles"]] == keys
    assert [change["to"] for change in three["change"]] == ["data-engineer"]
    filled = cli("compare", "data analyst", "senior data analyst", "--level", "entry").rows
    assert {row[1] for row in filled if row[0] == "title"} == {"data-analyst@entry", "data-analyst@senior"}


@pytest.mark.parametrize(
    "asked",
    [
        ("data analyst", "Data Analyst"),
        ("junior data analyst", "entry-level data analyst"),
        ("data analyst", "data analyst", "--level", "senior"),
        ("data analyst", "senior data analyst", "--level", "senior"),
        ("senior data analyst", "data engineer", "Sr. Data Analyst"),
    ],
)
def test_the_very_same_role_and_level_is_wrong_usage(cli: Cli, asked: tuple[str, ...]) -> None:
    done = cli("compare", *asked)
    assert done.code == 2
    assert done.out == ""
    assert "same role" in done.err
    assert "Data Analyst" in done.err


def test_the_page_says_why_a_level_moved_what_carries_over(cli: Cli) -> None:
    seniors = json.loads(cli("compare", "Senior Data Scientist", "Senior Data Engineer", "-f", "json").out)
    plain = json.loads(cli("compare", "Data Scientist", "Data Engineer", "-f", "json").out)
    key = ("data-scientist", "data-engineer")
    now, before = (one["overlap"]["needs"]["carries_over"][key[0]][key[1]] for one in (seniors, plain))
    assert now > before
    assert plain["level_effects"] == []
    [both, alone, there, *_] = seniors["level_effects"]
    assert both == "At these levels both are also asked for mentoring and stakeholder management."
    assert alone == "Data Engineer (senior) is also asked for problem framing."
    assert there == (
        f"From Data Scientist (senior) to Data Engineer (senior) you keep {now:.0%} of what is asked, "
        f"without the levels {before:.0%}."
    )
    for format in ("table", "markdown", "plain"):
        shown = " ".join(cli("compare", "Senior Data Scientist", "Senior Data Engineer", "-f", format).out.split())
        assert both in shown
        assert there in shown


def test_the_official_ladder_is_shown_by_grade_and_cited(cli: Cli) -> None:
    rows = cli("show", "Data Scientist", "--section", "ladder", "--section", "sources").rows
    assert [
        "ladder_skill",
        "data-scientist",
        "Programming and build (data science): Head of data science: working",
    ] in rows
    assert any(row[0] == "sources" and "Capability Framework" in row[2] for row in rows)
    levels = cli("compare", "junior data scientist", "staff data scientist", "-f", "table").out
    assert "Head of data science" in levels
    assert "No grade of it stands for the level staff." in " ".join(levels.split())
    assert "UK Government Digital Service" in levels


def test_a_role_without_a_counterpart_says_so_and_two_roles_show_none_unasked(cli: Cli) -> None:
    nothing = cli("show", "NLP Engineer", "--section", "ladder")
    assert (nothing.code, nothing.out) == (0, "")
    assert "Nothing is known of: ladder." in nothing.err
    assert not any(row[0].startswith("ladder") for row in cli("compare", "Data Scientist", "Data Engineer").rows)
    asked = cli("compare", "Data Scientist", "Data Engineer", "--section", "ladder").rows
    assert {row[1] for row in asked if row[0] == "ladder"} == {"data-scientist", "data-engineer"}


def test_pay_of_two_levels_is_said_like_for_like_of_job_ads_and_filings_say_that_they_rarely_name_one(cli: Cli) -> None:
    answer = json.loads(cli("compare", "junior data analyst", "senior data analyst", "-f", "json").out)
    entries = {entry["basis"]: entry for entry in answer["pay"]["differences"]}
    ads = entries["advertised"]
    assert (ads["higher"], ads["lower"], ads["said"]) == ("data-analyst@senior", "data-analyst@entry", True)
    assert set(ads["n"]) == {"data-analyst@entry", "data-analyst@senior"}
    assert 1 < ads["low"] < ads["ratio"] < ads["high"]
    assert entries["sworn"]["said"] is False
    assert "rarely name a level" in entries["sworn"]["why_not"]
    assert entries["official"]["said"] is False
    share = f"{ads['ratio'] - 1:.0%}"
    assert answer["summary"].startswith(f"Data Analyst (senior) pays about {share} more ")
    assert "in job ads of the same country and year; visa filings rarely name a level" in answer["summary"]
    medians = {
        role["key"]: [figure["p50"] for figure in role["salary"]["figures"] if figure["basis"] == "advertised"]
        for role in answer["roles"]
    }
    assert medians["data-analyst@entry"] < medians["data-analyst@senior"]


def test_a_level_that_no_ads_name_or_no_level_at_all_is_never_given_a_percentage_of_pay(cli: Cli) -> None:
    for asked in (
        ("data analyst", "senior data analyst"),
        ("lead data analyst", "senior data analyst"),
        ("junior nlp engineer", "senior nlp engineer"),
    ):
        answer = json.loads(cli("compare", *asked, "-f", "json").out)
        assert {entry["said"] for entry in answer["pay"]["differences"]} == {False}
        assert all(entry["why_not"] for entry in answer["pay"]["differences"])
        paid = answer["summary"].partition(" From ")[0]
        assert "%" not in paid


def test_three_levels_stand_in_their_order_and_abroad_in_their_own_country(cli: Cli) -> None:
    three = json.loads(cli("compare", "junior DA", "mid-level data analyst", "senior data analyst", "-f", "json").out)
    assert "highest for Data Analyst (senior), then Data Analyst (mid), then Data Analyst (entry)" in three["summary"]
    abroad = cli("compare", "junior data analyst", "senior data analyst", "--country", "GB").out
    assert "in job ads in the United Kingdom of the same year" in abroad


def test_beside_another_role_the_levels_are_still_compared_with_each_other(cli: Cli) -> None:
    asked = ("junior data analyst", "data engineer", "senior data analyst")
    answer = json.loads(cli("compare", *asked, "-f", "json").out)
    ads = {
        frozenset((entry["higher"], entry["lower"])): entry
        for entry in answer["pay"]["differences"]
        if entry["basis"] == "advertised"
    }
    assert ads[frozenset(("data-analyst@entry", "data-analyst@senior"))]["said"] is True
    others = [entry for pair, entry in ads.items() if "data-engineer" in pair]
    assert {entry["why_not"] for entry in others} == {"job ads are not compared across levels"}
    assert answer["summary"].startswith("Like for like, Data Analyst (senior) pays about ")
    assert (
        "more than Data Analyst (entry) in job ads; Data Engineer is not compared, as levels differ."
        in answer["summary"]
    )


def test_roles_of_one_level_are_compared_beside_another_level(cli: Cli) -> None:
    asked = ("junior data analyst", "senior data analyst", "senior data engineer")
    answer = json.loads(cli("compare", *asked, "-f", "json").out)
    two = json.loads(cli("compare", *asked[1:], "-f", "json").out)
    said = {
        (entry["basis"], entry["higher"].split("@")[0], entry["ratio"])
        for entry in answer["pay"]["differences"]
        if entry["said"] and {entry["higher"], entry["lower"]} == {"data-analyst@senior", "data-engineer"}
    }
    assert said == {(one["basis"], one["higher"], one["ratio"]) for one in two["pay"]["differences"] if one["said"]}
    assert len(said) == 2


def test_figures_of_all_levels_stand_once(cli: Cli) -> None:
    asked = ("compare", "junior data analyst", "senior data analyst", "--section", "pay")
    roles = json.loads(cli(*asked, "-f", "json").out)["roles"]
    text = cli(*asked, "-f", "markdown").out
    shared = [figure for figure in roles[0]["salary"]["figures"] if figure["basis"] in ("official", "sworn")]
    assert len(shared) == 2
    assert all(figure in roles[1]["salary"]["figures"] for figure in shared)
    assert all(text.count(f"{figure['p90']:,}") == 1 for figure in shared)


@settings(max_examples=10, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.sampled_from(TITLES), st.permutations(["", *LEVELS]), st.integers(2, 4))
def test_salary_says_of_levels_what_compare_says(cli: Cli, title: str, levels: list[str], count: int) -> None:
    asked = [f"{level} {title}".strip() for level in levels[:count]]
    paid = json.loads(cli("salary", *asked, "-f", "json").out)
    compared = json.loads(cli("compare", *asked, "-f", "json").out)
    assert paid["pay"] == compared["pay"]
    assert [role["key"] for role in paid["roles"]] == [role["key"] for role in compared["roles"]]
    assert paid["summary"]
    assert compared["summary"].startswith(paid["summary"])


def test_filings_of_all_levels_are_told_from_those_of_the_level_asked_for(cli: Cli) -> None:
    screen = cli("salary", "junior data scientist", "senior data scientist", "--brief", "-f", "table").out
    assert screen.startswith("Data Scientist (senior) pays about ")
    labels = [line.split("  ")[1].strip() for line in screen.splitlines() if line.strip().startswith("Visa filings")]
    assert labels == [
        "Visa filings, all levels",
        "Visa filings, entry",
        "Visa filings, all levels",
        "Visa filings, senior",
    ]
