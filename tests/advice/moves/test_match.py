"""What `match` promises: two tests in turn, coverage as gap has it, leading roles scaled, honest verdicts."""

from __future__ import annotations

import json
from itertools import combinations, pairwise
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from careercli.advice.fitting import outlines_of
from careercli.advice.matching import Facts, Match, Wanted, match_of
from careercli.library.catalog import Catalog
from careercli.model.person import Evidence, Person, Reading
from careercli.paths import places
from tests.conftest import Cli

NOTHING = Facts({}, {})
WEIGHTS = {"core": 3, "important": 2, "helpful": 1, "tool": 1}
ANALYST = "sql, excel, power bi, dax, dashboards, data analysis"


def match(cli: Cli, skills: str, *arguments: str) -> Any:
    done = cli("match", "--skills", skills, "-f", "json", *arguments)
    assert done.code == 0, done.err
    return json.loads(done.out)


def made(catalog: Catalog, reading: Reading, wanted: Wanted = Wanted(top=200)) -> Match:  # noqa: B008
    return match_of(reading, outlines_of(catalog.facts), catalog.needs(), catalog.vocabulary.skills, NOTHING, wanted)


@pytest.fixture(scope="module")
def known() -> Catalog:
    return Catalog(places())


@settings(max_examples=8, deadline=None)
@given(data=st.data())
def test_coverage_is_that_of_gap_and_what_is_within_reach_comes_first(known: Catalog, data: st.DataObject) -> None:
    ids = sorted(known.vocabulary.skills)
    skills = data.draw(st.lists(st.sampled_from(ids), min_size=1, max_size=25, unique=True))
    answer = made(known, Reading(Person(as_of="2026-11", skills=skills)))
    for one in answer.matches:
        needs = known.needs()[one.role.id]
        assert {*one.have, *one.missing} == set(needs)
        held = sum(WEIGHTS[needs[key]] for key in one.have)
        assert one.coverage == round(held / sum(WEIGHTS[need] for need in needs.values()), 4)
        assert one.score == round(one.coverage * one.in_full, 4)
        if outlines_of(known.facts)[one.role.id].track not in ("management", "executive"):
            assert one.in_full == 1
    viable = [one.viable for one in answer.matches]
    assert viable == sorted(viable, reverse=True)
    assert answer.viable == sum(viable)
    assert len(answer.matches) == answer.considered
    rest = [one.score for one in answer.matches if not one.viable and not any(gate.met is False for gate in one.gates)]
    assert all(one >= round(max(rest[place:]) - 0.02, 4) for place, one in enumerate(rest)), (
        "but for near ties by score"
    )


def test_same_input_same_bytes(cli: Cli) -> None:
    first = cli("match", "--skills", ANALYST, "--as-of", "2026-05", "-f", "json").out
    assert first == cli("match", "--skills", ANALYST, "--as-of", "2026-05", "-f", "json").out
    assert '"as_of": "2026-05"' in first


def test_who_knows_people_alone_leads_no_engineers(cli: Cli) -> None:
    answer = match(cli, "hiring, coaching, people management, stakeholder management, negotiation, communication")
    assert answer["verdict"] == "none_suits"
    assert answer["summary"].startswith("None of these roles suits")
    assert len(answer["matches"]) == 10
    every = match(cli, "hiring, coaching, people management, team planning", "--track", "management")
    assert all(one["in_full"] < 1 and any("field" in words for words in one["against"]) for one in every["matches"])


def test_one_skill_tells_no_roles_apart(cli: Cli) -> None:
    answer = match(cli, "python")
    assert answer["verdict"] == "one_skill"
    assert "One skill cannot tell these roles apart" in answer["summary"]
    assert len(answer["matches"]) == 10


def test_the_first_two_may_be_too_close_to_call(cli: Cli) -> None:
    answer = match(cli, ANALYST)
    first, second = answer["matches"][:2]
    assert answer["close"] == (abs(first["score"] - second["score"]) <= 0.02)
    assert answer["close"] == ("too close to call" in answer["summary"])


def test_near_ties_go_to_what_is_shown_rather_than_listed(known: Catalog) -> None:
    turned = 0
    needs = known.needs()
    for one, other in combinations(
        ["data-analyst", "reporting-analyst", "web-analyst", "data-engineer", "etl-developer"], 2
    ):
        reading = Reading(Person(as_of="2026-11", skills=[key for key in needs[one] if key in needs[other]]))
        plain = made(known, reading)
        if not plain.close:
            continue
        first, second = (match.role.id for match in plain.matches[:2])
        heavier = [key for key in needs[second] if _weight(known, second, key) > _weight(known, first, key)]
        heavier = [key for key in heavier if key in reading.person.skills]
        shown = {key: [Evidence("built it", "work, post 1", "shown", 2025)] for key in heavier}
        after = made(known, Reading(reading.person, evidence=shown)).matches
        tied = {match.role.id for match in after if abs(match.score - plain.matches[0].score) <= 0.02}
        assert not shown or (after[0].role.id != first and after[0].role.id in tied)
        turned += bool(shown)
    assert turned


def _weight(known: Catalog, role: str, key: str) -> int:
    need = known.needs()[role].get(key)
    return WEIGHTS[need] if need else 0


def test_a_degree_that_is_lacking_puts_a_role_behind(known: Catalog) -> None:
    needs = known.needs()["research-scientist"]
    some = list(needs)[:14]
    assert made(known, Reading(Person(as_of="2026-11", skills=some))).matches[0].role.id == "research-scientist"
    answer = made(known, Reading(Person(as_of="2026-11", skills=some, degree="bachelor")))
    one = next(one for one in answer.matches if one.role.id == "research-scientist")
    assert not one.viable
    assert any(words.startswith("asks for a doctorate") or "asks for doctorate" in words for words in one.against)


def test_a_preference_orders_what_is_within_reach_and_nothing_else(cli: Cli) -> None:
    plain, paid = match(cli, ANALYST, "--top", "100"), match(cli, ANALYST, "--prefer", "pay", "--top", "100")
    reach = [{one["role"]["id"] for one in answer["matches"] if one["viable"]} for answer in (plain, paid)]
    assert reach[0] == reach[1]
    filed = [
        next((index["value"] for index in one["pay"] if index["basis"] == "sworn"), 0)
        for one in paid["matches"]
        if one["viable"]
    ]
    assert all(one >= other * 0.95 for one, other in pairwise(filed))
    growing = match(cli, ANALYST, "--prefer", "growth,pay")
    grown = [round(one["growth"]) for one in growing["matches"] if one["viable"]]
    assert grown == sorted(grown, reverse=True)
    assert cli("match", "--skills", "sql", "--prefer", "fame").code == 2


def test_filters_and_top(cli: Cli) -> None:
    answer = match(cli, ANALYST, "--family", "engineering", "--top", "3")
    outlines = outlines_of(Catalog(places()).facts)
    assert len(answer["matches"]) == 3
    assert all(outlines[one["role"]["id"]].family == "engineering" for one in answer["matches"])
    nothing = match(cli, "sql", "--family", "product", "--track", "executive")
    assert nothing["matches"] == []
    assert nothing["notes"]


def test_what_would_change_it_changes_it(cli: Cli) -> None:
    skills = ["sql", "excel", "python", "power-bi", "statistics", "dbt"]
    answer = match(cli, ",".join(skills))
    for turn in answer["would_change"]:
        after = match(cli, ",".join([*skills, turn["skill"]]))
        assert after["matches"][0]["role"]["id"] == turn["role"]


def test_no_reason_is_empty_and_no_role_is_without_one(cli: Cli) -> None:
    for one in match(cli, ANALYST)["matches"]:
        assert one["for"]
        assert one["against"]
        assert all(words.strip() == words != "" for words in (*one["for"], *one["against"]))
