"""Thirty people and twenty moves: answers that a good career coach would stand behind (people.yaml, routes.yaml)."""

from __future__ import annotations

import json
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
import yaml

from careercli.advice.fitting import outlines_of
from careercli.library.catalog import Catalog
from careercli.paths import places
from tests.conftest import Cli

HERE = Path(__file__).parent
PEOPLE: list[dict[str, Any]] = yaml.safe_load((HERE / "people.yaml").read_text(encoding="utf-8"))
ROUTES: list[dict[str, Any]] = yaml.safe_load((HERE / "routes.yaml").read_text(encoding="utf-8"))
LEADING = {"management", "executive"}


def having(command: str) -> list[Any]:
    asked = (one for one in PEOPLE if one["command"] in (command, "both") and one.get(command))
    return [pytest.param(person, id=person["id"]) for person in asked]


def known_roles() -> set[str]:
    return set(outlines_of(Catalog(places()).facts))


def asked(cli: Cli, command: str, *arguments: str, person: dict[str, Any]) -> dict[str, Any]:
    done = cli(command, *arguments, "--skills", ", ".join(person["skills"]), "-f", "json")
    assert done.code == 0, done.err
    for word, skill in (person.get("near") or {}).items():
        assert skill.replace("-", " ") in done.err.lower(), word
    answer: dict[str, Any] = json.loads(done.out)
    for word in person.get("not_understood") or ():
        assert word in answer["not_understood"]
    assert sorted(answer["person"]["wishes"]) == sorted(person.get("wishes") or [])
    return answer


def test_there_are_people_and_routes() -> None:
    assert len(PEOPLE) >= 30
    assert len(ROUTES) >= 20


@pytest.mark.parametrize("person", having("match"))
def test_match_says_what_a_coach_would(cli: Cli, person: dict[str, Any]) -> None:
    known = known_roles()
    if not set(person.get("waits_for") or ()) <= known:
        pytest.skip("its role is not there yet")
    wanted = person["match"]
    answer = asked(cli, "match", person=person)
    five = [one["role"]["id"] for one in answer["matches"][:5]]
    said = [(one["role"]["id"], one["score"]) for one in answer["matches"][:7]]
    if wanted["first_in"]:
        assert five[0] in wanted["first_in"], said
    assert {role for role in wanted["in_top5"] if role in known} <= set(five), said
    assert not set(wanted["never_in_top5"]) & set(five), said
    if wanted["verdict"]:
        assert answer["verdict"] == wanted["verdict"], said


@pytest.mark.parametrize("person", having("gap"))
def test_gap_says_what_a_coach_would(cli: Cli, person: dict[str, Any]) -> None:
    wanted = person["gap"]
    answer = asked(cli, "gap", wanted["role"], person=person)
    have = {one["skill"] for one in answer["have"]}
    near = {one["skill"] for one in answer["near"]}
    missing = [one["skill"] for one in answer["missing"]]
    assert set(wanted["have"]) <= {*have, *answer["unasked"]}  # a profile may have ceased to ask for one
    assert not set(wanted["never_missing"]) & set(missing)
    assert not set(wanted.get("never_have") or ()) & have
    if wanted["missing_core_any"]:
        assert set(wanted["missing_core_any"]) & ({*missing[:3]} | near)
    least, most = wanted["coverage"]
    assert least <= answer["coverage"] <= most


@pytest.mark.parametrize("person", [pytest.param(one, id=one["id"]) for one in PEOPLE if one.get("exit")])
def test_nothing_understood_is_an_error_that_names_it(cli: Cli, person: dict[str, Any]) -> None:
    for command in (("match",), ("gap", "data analyst")):
        done = cli(*command, "--skills", ", ".join(person["skills"]))
        assert done.code == person["exit"]
        assert person["not_understood"][0] in done.err
        assert done.out == ""


@pytest.mark.parametrize("move", [pytest.param(one, id=f"{one['from']}-{one['to']}") for one in ROUTES])
def test_path_says_what_a_coach_would(cli: Cli, move: dict[str, Any]) -> None:
    outlines = outlines_of(Catalog(places()).facts)
    answer = json.loads(cli("path", move["from"], move["to"], "-f", "json").out)
    direct, *others = answer["routes"]
    assert direct["bridges"] == []
    if move["direct_realistic"] is not None:
        assert answer["direct"]["realistic"] is move["direct_realistic"], answer["direct"]
    bridges = [route["bridges"] for route in others]
    if move["via_any"]:
        assert any(set(route) & set(move["via_any"]) for route in bridges), bridges
    assert not any(set(route) & set(move["never_via"]) for route in bridges), bridges
    [first] = [route for route in answer["routes"] if route["recommended"]]
    if move["first_route"]:
        assert ("bridged" if first["bridges"] else "direct") == move["first_route"], bridges
    for route in bridges:
        whole = [move["from"], *route, move["to"]]
        assert len(set(whole)) == len(whole)
        tracks = [outlines[role].track for role in whole]
        assert not any(one in LEADING and other == "individual" for one, other in pairwise(tracks))
