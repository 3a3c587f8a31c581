"""show, list, search, tips, salary, outlook, sources, where: each through the real program."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest

from careercli.paths import places
from tests.conftest import MADE_UP, Cli


def test_show_tells_everything_that_the_file_says(made_up: Cli) -> None:
    rows = made_up("show", "Dockmaster").rows
    assert rows[0] == ["title", "dock-master", "Dock Master"]
    facts = {(row[0], row[2]) for row in rows}
    assert {
        ("definition", "Runs the dock and the people on it."),
        ("activities", "much: one-to-ones, feedback and career conversations"),
        ("skills", "People management"),
        ("skill_need", "People management: core, forty dockers"),
        ("skill_need", "Hiring: important"),
        ("education", "typical: no degree"),
        ("industry_work", "Logistics: container terminals"),
        ("pay", "quoted median USD 80,000 a year, United States, 2023, Glassdoor (n = 120)"),
        ("comes_from", "Harbor Pilot"),
        ("choose_if", "You like people."),
    } <= facts


def test_show_of_a_role_that_says_little(made_up: Cli) -> None:
    for format in ("table", "plain", "json", "markdown", "html", "csv", "yaml"):
        done = made_up("show", "Tide Reader", "-f", format)
        assert (done.code, done.err) == (0, "")
        assert "Predicts the tide." in done.out
    assert "No pay figure is published for Tide Reader." in made_up("show", "Tide Reader", "-f", "table").out


def test_list_filters_by_family_and_track(made_up: Cli) -> None:
    rows = made_up("list").rows
    assert ["tide-reader", "Tide Reader", "science", "research"] in rows
    assert [row[1] for row in rows] == sorted((row[1] for row in rows), key=str.lower)
    chosen = made_up("list", "--family", "engineering", "--track", "lead").rows
    assert ["lead-harbor-pilot", "Lead Harbor Pilot", "engineering", "lead"] in chosen
    assert {tuple(row[2:]) for row in chosen} == {("engineering", "lead")}


def test_an_empty_list_is_an_answer(cli: Cli) -> None:
    done = cli("list", "--family", "science", "--track", "product")
    assert (done.code, done.out) == (0, "")
    assert "No role belongs to science and is about deciding what is built." in done.err


def test_search_finds_who_uses_a_tool(made_up: Cli) -> None:
    ids = [row[0] for row in made_up("search", "who uses PostgreSQL?").rows]
    assert "harbor-pilot" in ids
    assert "tide-reader" not in ids
    assert ids == [row[0] for row in made_up("search", "postgres").rows]


def test_search_puts_titles_before_skills(cli: Cli) -> None:
    rows = cli("search", "machine learning").rows
    kinds = [row[2].split()[0] for row in rows]
    assert kinds[0] == "title"
    assert kinds == sorted(kinds, key=["title", "alias", "skill", "tool"].index)


def test_search_wants_every_word(made_up: Cli) -> None:
    assert [row[0] for row in made_up("search", "harbor", "excel").rows] == []
    assert [row[0] for row in made_up("search", "harbor", "git").rows] == ["harbor-pilot", "lead-harbor-pilot"]


def test_search_without_a_match_offers_what_looks_alike(cli: Cli) -> None:
    done = cli("search", "kubernets")
    assert (done.code, done.out) == (4, "")
    assert 'Did you mean "Kubernetes"?' in done.err


def test_tips_in_general_are_stable_and_counted(cli: Cli) -> None:
    every = cli("tips").rows
    assert len(every) >= 10
    assert every == cli("tips").rows
    assert cli("tips", "--count", "3").rows == every[:3]
    assert all(role == "" and tip for role, tip in every)


def test_tips_for_roles_name_a_common_one_once(made_up: Cli) -> None:
    assert made_up("tips", "harbor pilot", "dock master").rows == [
        ["harbor-pilot,dock-master", "Learn the tides by heart."],
        ["harbor-pilot", "Sail with an old pilot."],
        ["dock-master", "Keep a log."],
    ]
    assert "No tip is known for Tide Reader." in made_up("tips", "tide reader").err
    assert made_up("tips", "harbor pilot", "--count", "1").rows == [["harbor-pilot", "Learn the tides by heart."]]


def test_salary_rows_have_the_promised_columns(made_up: Cli) -> None:
    done = made_up("salary", "harbor pilot", "dock master", "tide reader", "--basis", "quoted", "-f", "csv")
    header, *rows = csv.reader(io.StringIO(done.out))
    assert header[:12] == [
        "role",
        "basis",
        "level",
        "place",
        "currency",
        "n",
        "p10",
        "p25",
        "p50",
        "p75",
        "p90",
        "year",
    ]
    common = {"basis": "quoted", "place": "US", "currency": "USD", "year": "2023", "period": "year"}
    blank = {
        **dict.fromkeys(header, ""),
        **common,
        "place_name": "United States",
        "date": "2023-12",
        "source": "glassdoor-2023-12",
    }
    assert [dict(zip(header, row, strict=True)) for row in rows] == [
        {**blank, "role": "harbor-pilot", "mean": "90000"},
        {**blank, "role": "dock-master", "p50": "80000", "n": "120", "date": "2023"},
    ]
    assert "No pay is quoted for Tide Reader." in done.err


def test_salary_says_not_published_to_people(made_up: Cli) -> None:
    text = made_up("salary", "harbor pilot", "-f", "table").out
    assert "90,000" in text
    assert "not published" in text
    assert "2 years 11 months old" in text


def test_outlook_is_labelled_as_the_occupation_s(cli: Cli) -> None:
    [role] = json.loads(cli("outlook", "mle", "-f", "json").out)["roles"]
    assert role["occupation"]["code"] == "15-1252"
    assert role["occupation"]["closeness"] == "close"
    projection = role["figures"]["projection"]
    assert (projection["jobs"], projection["change_percent"], projection["openings"]) == (1693800, 15.8, 115200)
    assert projection["all_occupations_percent"] == 3.1
    assert 0 < role["figures"]["ai"]["score"] < 1
    filed = role["filed_as"]
    assert [one["code"] for one in filed["codes"]][:2] == ["15-1252", "15-2051"]
    assert sum(one["count"] for one in filed["codes"]) + filed["others"] == filed["filings"]
    assert role["demand"]


def test_sources_name_publisher_vintage_licence_and_address(cli: Cli) -> None:
    items = json.loads(cli("sources", "-f", "json").out)["items"]
    assert len(items) >= 5
    for item in items:
        assert all(item[key] for key in ("id", "publisher", "vintage", "licence", "url", "used_for"))
    ages = {item["id"]: item["age_months"] for item in items}
    assert ages["glassdoor-2023-12"] == 35
    assert ages["aijobs-article-head-lead"] is None


def test_where_names_every_place_and_whether_it_is_there(made_up: Cli, home: Path) -> None:
    items = {item["what"]: item for item in json.loads(made_up("where", "-f", "json").out)["items"]}
    assert items["your roles"] == {
        "what": "your roles",
        "path": str(home / "data" / "roles"),
        "access": "read",
        "exists": False,
        "remark": "",
    }
    assert items["roles (--roles-dir)"]["path"] == str(MADE_UP)
    assert items["cache"]["access"] == "write"
    assert Path(items["built-in roles"]["path"]) == places().data / "roles"


@pytest.mark.parametrize("command", ["show", "salary", "outlook", "tips"])
def test_an_unknown_role_is_refused_by_every_command(cli: Cli, command: str) -> None:
    done = cli(command, "Dragon Tamer")
    assert (done.code, done.out) == (4, "")
    assert 'No role called "Dragon Tamer".' in done.err
    assert "careercli list" in done.err


def test_an_alias_of_two_roles_is_refused_with_both(made_up: Cli) -> None:
    done = made_up("show", "Lamp Keeper")
    assert done.code == 4
    assert '"Fog Keeper" or "Lead Harbor Pilot"' in done.err
