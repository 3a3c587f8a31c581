"""What `gap` promises to whoever relies on it, for any skills and any role."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from careercli.advice.fitting import Gap, Learner, gap_of, outlines_of
from careercli.library.catalog import Catalog
from careercli.model.person import Evidence, Person, Reading
from careercli.model.result import dump
from careercli.paths import places
from tests.conftest import Cli

WEIGHT = {"core": 3, "important": 2, "helpful": 1, "tool": 1}


@pytest.fixture(scope="module")
def known() -> Catalog:
    return Catalog(places())


def made(catalog: Catalog, role: str, skills: list[str], level: Any = None, learn: list[str] | None = None) -> Gap:
    reading = Reading(Person(as_of="2026-11", skills=skills))
    vocabulary = catalog.vocabulary
    return gap_of(
        catalog.role(role),
        level,
        Learner(reading, learn=learn or []),
        vocabulary.skills,
        vocabulary.levels,
        catalog.needs(),
        catalog.titles(),
    )


def below(skill: str, catalog: Catalog) -> set[str]:
    found: set[str] = set()
    waiting = list(catalog.vocabulary.skills[skill].builds_on)
    while waiting:
        one = waiting.pop()
        if one not in found:
            found.add(one)
            waiting += catalog.vocabulary.skills[one].builds_on
    return found


@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_what_one_has_is_never_missing_and_every_need_is_told_once(known: Catalog, data: st.DataObject) -> None:
    ids = sorted(known.vocabulary.skills)
    skills = data.draw(st.lists(st.sampled_from(ids), max_size=40, unique=True))
    role = data.draw(st.sampled_from(sorted(outlines_of(known.facts))))
    answer = dump(made(known, role, skills, data.draw(st.sampled_from([None, "entry", "senior"]))))
    have, near, missing = ([one["skill"] for one in answer[part]] for part in ("have", "near", "missing"))
    assert not set(skills) & {*near, *missing}
    assert len({*have, *near, *missing}) == len(have) + len(near) + len(missing)
    assert set(known.needs()[role]) <= {*have, *near, *missing}
    shown = {one for skill in skills for one in known.vocabulary.skills[skill].shows}
    assert set(have) <= {*skills, *shown, *(two for one in shown for two in known.vocabulary.skills[one].shows)}
    weights = {part: sum(one["weight"] for one in answer[part]) for part in ("have", "near", "missing")}
    assert answer["coverage"] == round(weights["have"] / sum(weights.values()), 4)
    assert all(one["weight"] == WEIGHT[one["need"]] for part in ("have", "near", "missing") for one in answer[part])
    for place, one in enumerate(missing):
        assert not below(one, known) & {*missing[place + 1 :]}, "builds on what stands after it"
    assert all(set(one["through"]) <= {*skills, *shown} for one in answer["near"])


@settings(max_examples=20, deadline=None)
@given(data=st.data())
def test_learning_never_takes_anything_away(known: Catalog, data: st.DataObject) -> None:
    some = st.lists(st.sampled_from(sorted(known.vocabulary.skills)), min_size=1, max_size=8, unique=True)
    skills, learn = data.draw(some), data.draw(some)
    role = data.draw(st.sampled_from(sorted(outlines_of(known.facts))))
    answer = made(known, role, skills, learn=learn)
    assert answer.learning is not None
    assert answer.learning.before == answer.coverage <= answer.learning.after
    assert answer.learning.after == made(known, role, [*skills, *learn]).coverage
    assert all(one.before < 0.25 <= one.after for one in answer.learning.opens)


def test_everything_is_covered_by_who_has_everything(known: Catalog) -> None:
    for role, needs in known.needs().items():
        answer = made(known, role, list(needs))
        assert (answer.coverage, answer.near, answer.missing) == (1.0, [], [])
        assert "Nothing that is asked for is missing" in answer.summary


def test_nearly_every_missing_need_has_a_way_to_show_it(known: Catalog) -> None:
    without = [
        (role, one.skill) for role in outlines_of(known.facts) for one in made(known, role, []).missing if not one.how
    ]
    assert without == []


def test_a_dialect_shows_its_language_and_a_managed_form_its_tool(cli: Cli) -> None:
    answer = json.loads(cli("gap", "data engineer", "--skills", "PL/SQL", "-f", "json").out)
    assert "sql" in {one["skill"] for one in answer["have"]}
    answer = json.loads(cli("gap", "mlops engineer", "--skills", "GKE", "-f", "json").out)
    assert "kubernetes" in {one["skill"] for one in answer["have"]}


def test_a_level_asks_for_what_it_adds(cli: Cli) -> None:
    plain, senior = (json.loads(cli("gap", title, "--skills", "sql", "-f", "json").out) for title in TITLES)
    assert senior["role"]["level"] == "senior"
    assert len(senior["missing"]) + len(senior["near"]) > len(plain["missing"]) + len(plain["near"])
    assert [gate["kind"] for gate in senior["gates"]] == ["degree", "years"]
    assert senior["gates"][1]["met"] is None
    named = json.loads(cli("gap", "data analyst", "--level", "senior", "--skills", "sql", "-f", "json").out)
    assert named["missing"] == senior["missing"]


TITLES = ("data analyst", "senior data analyst")


def test_gates_are_met_not_met_or_not_known(known: Catalog) -> None:
    reading = Reading(
        Person(as_of="2026-11", skills=["sql", "python"], degree="bachelor", relevant_years=3),
        evidence={"sql": [Evidence("wrote SQL", "work, post 1", "shown", 2025)], "python": []},
    )
    arguments = (known.vocabulary.skills, known.vocabulary.levels, known.needs(), known.titles())
    answer = gap_of(known.role("research-scientist"), "senior", Learner(reading), *arguments)
    assert {gate.kind: gate.met for gate in answer.gates} == {"degree": False, "years": False}
    assert answer.coverage_shown == 0 < answer.coverage
    analyst = gap_of(known.role("data-analyst"), "mid", Learner(reading), *arguments)
    assert {gate.kind: gate.met for gate in analyst.gates} == {"degree": True, "years": True}
    asked = sum(WEIGHT[one.need] for one in analyst.have) + sum(WEIGHT[one.need] for one in analyst.to_learn())
    assert analyst.coverage_shown == round(3 / asked, 4)


def test_unknown_words_are_named_with_near_ones_and_the_rest_is_answered(cli: Cli) -> None:
    done = cli("gap", "data analyst", "--skills", "sql, tablaeu, synergy")
    assert done.code == 0
    assert 'Not understood: "tablaeu"; near: Tableau' in done.err
    assert "synergy" in done.err
    assert ["have", "sql", "core"] in done.rows
    for words, code in (("tablaeu, synergy", 4), ("", 4), (" , ;", 4)):
        assert cli("gap", "data analyst", "--skills", words).code == code
    known = cli("gap", "data analyst", "--skills", "c, sql, ruby on rails")
    assert known.err.splitlines()[:2] == [
        "None of our roles asks for C; near: C++, C#",
        "None of our roles asks for Ruby on Rails",
    ]
    assert cli("match", "--skills", "ruby on rails, synergy").err == (
        "None of our roles asks for Ruby on Rails. 1 more word is not understood.\n"
        '`careercli search "Ruby on Rails" --occupations` finds the occupations that use it.\n'
    )
    strict = cli("gap", "data analyst", "--skills", "sql, tablaeu", "--strict")
    assert (strict.code, strict.out) == (4, "")
    assert "Tableau" in strict.err


def test_wrong_usage_says_what_to_do(cli: Cli) -> None:
    done = cli("gap", "data analyst")
    assert done.code == 2
    assert "--skills" in done.err
    assert cli("gap", "data analyst", "--skills", "sql", "--as-of", "May").code == 2
    assert cli("gap", "data analyst", "--skills", "sql", "--learn", "nonsense").code == 4
    assert cli("gap", "no such role", "--skills", "sql").code == 4
    answer = json.loads(cli("gap", "data analyst", "--skills", "sql", "--as-of", "2025-05", "-f", "json").out)
    assert answer["person"]["as_of"] == "2025-05"
    assert json.loads(cli("gap", "data analyst", "--skills", "sql", "-f", "json").out)["person"]["as_of"] == "2026-11"
