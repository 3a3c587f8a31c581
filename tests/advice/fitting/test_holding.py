"""What is held of a role's needs, which gates are shut, and how a skill is shown: made-up skills, counted by hand."""

from __future__ import annotations

from typing import Any

import pytest

from careercli.advice.fitting.gapscreen import shorter
from careercli.advice.fitting.gates import gates_of, least_years
from careercli.advice.fitting.holding import (
    NeedsOfRole,
    covered,
    holding_of,
    in_order,
    knows_field,
    leading_to,
    shown_too,
)
from careercli.advice.fitting.ways import way_to_show
from careercli.model.level import LevelAddition
from careercli.model.person import Person
from careercli.model.role import Role, Skills
from careercli.model.skill import Skill


def skill(key: str, category: str = "tool", *builds_on: str, **more: Any) -> Skill:
    return Skill(key, more.pop("name", key.capitalize()), category, builds_on=[*builds_on], **more)  # type: ignore[arg-type]


KNOWN = {
    one.id: one
    for one in (
        skill("knots", "method"),
        skill("sails", "method", "knots"),
        skill("rope", "language"),
        skill("wire", "library", "rope", "knots"),
        skill("cable", "library", "rope", "knots"),
        skill("chain", "library", "rope"),
        skill("twine", "library", "rope"),
        skill("manners", "people"),
        skill("dock", "platform"),
        skill("quay", "platform"),
        skill("crane", "platform", "dock"),
        skill("gantry", "platform", "dock"),
        skill("berth", "platform", "quay"),
        skill("pier", "platform", "quay"),
        skill("lighthouse", "platform"),
        skill("jetty", "platform"),
        skill("ferry", "platform", "jetty"),
        skill("net", "library", "knots", "sails"),
        skill("ghost", "library", "unheard"),
        skill("wraith", "library", "unheard"),
        skill("wick", "library", "lamp"),
        skill("oil", "library", "lamp"),
        skill("lamp", "tool", "lighthouse"),
        skill("torch", "tool", "lighthouse"),
        skill("knotdialect", "language", shows=["knots"]),
        skill("knotcloud", "platform", shows=["knotdialect"]),
    )
}
NEEDS: NeedsOfRole = {"lamp": "tool", "manners": "helpful", "knots": "core", "sails": "important"}


def test_coverage_is_the_weight_of_what_is_held() -> None:
    assert covered({"knots"}, NEEDS) == 0.4286  # 3 of 3 + 2 + 1 + 1
    assert covered({"sails", "lamp"}, NEEDS) == 0.4286
    assert covered({"manners", "rope"}, NEEDS) == 0.1429
    assert covered(set(KNOWN), NEEDS) == 1.0
    assert covered(set(), NEEDS) == 0.0
    assert covered({"knots"}, {}) == 0.0
    every = holding_of({"lamp", "manners", "sails", "knots"}, NEEDS, KNOWN)
    assert every.have == ["knots", "sails", "manners", "lamp"]


def test_what_is_held_stands_by_need_and_what_is_missing_after_what_it_builds_on() -> None:
    found = holding_of({"lamp", "knots"}, {**NEEDS, "torch": "tool", "wire": "core"}, KNOWN)
    assert found.have == ["knots", "lamp"]
    assert found.missing == ["wire", "sails", "manners", "torch"]
    assert (found.near, found.coverage) == ({}, round(4 / 11, 4))
    near = holding_of({"sails", "cable"}, {"knots": "core", "wire": "helpful", "sails": "tool"}, KNOWN)
    assert near.near == {"knots": ["sails", "cable"], "wire": ["cable"]} or near.near == {
        "knots": ["cable", "sails"], "wire": ["cable"]
    }  # fmt: skip
    assert (near.have, near.missing) == (["sails"], [])


def test_dialects_show_the_thing_itself_once_and_however_far() -> None:
    assert shown_too(["knotcloud", "rope", "rope", "unheard"], KNOWN) == ["knotcloud", "rope", "knotdialect", "knots"]


def test_an_order_of_learning_goes_by_what_lies_under_also_where_it_is_not_asked_for() -> None:
    assert in_order(["sails", "wire", "knots"], KNOWN) == ["knots", "sails", "wire"]
    far = {**KNOWN, "regatta": skill("regatta", "domain", "sails")}
    assert in_order(["regatta", "manners", "knots"], far) == ["knots", "regatta", "manners"]
    assert in_order(["unheard", "knots"], KNOWN) == ["unheard", "knots"]
    turning = {"a": skill("a", "method", "b"), "b": skill("b", "method", "a")}
    assert in_order(["a", "b"], turning) == ["b", "a"]


@pytest.mark.parametrize(
    ("key", "held", "through"),
    [
        ("wire", ["cable"], ["cable"]),  # both are built on the same method
        ("chain", ["twine"], []),  # a language alone says nothing
        ("chain", ["wire"], []),
        ("knots", ["sails"], ["sails"]),  # it builds on it
        ("sails", ["knots"], []),
        ("manners", ["manners"], []),
        ("dock", ["quay"], ["quay"]),  # platforms on which several stand
        ("dock", ["lighthouse"], []),
        ("lighthouse", ["dock"], []),
        ("crane", ["gantry"], []),  # platforms on another platform alone
        ("crane", ["berth"], []),
        ("lamp", ["torch"], []),  # tools on a platform alone
        ("dock", ["jetty"], []),  # on which just one stands
        ("dock", ["crane", "lamp"], ["crane"]),
        ("wire", ["net"], ["net"]),  # one method in common is enough
        ("chain", ["net"], []),
        ("ghost", ["wraith"], []),
        ("wick", ["oil"], ["oil"]),  # on the same tool
        ("chain", ["ghost"], []),
        ("dock", ["crane", "quay", "gantry"], ["crane", "gantry", "quay"]),
        ("unheard", ["knots"], []),
        ("wire", ["unheard"], []),
    ],
)
def test_what_leads_to_a_skill(key: str, held: list[str], through: list[str]) -> None:
    assert leading_to(key, held, KNOWN) == through


def test_tools_on_several_same_things_can_stand_for_each_other() -> None:
    known = {one.id: one for one in (
        skill("x", "tool", "rope", "dock"), skill("y", "tool", "dock", "rope"), skill("z", "tool", "rope", "quay"),
        skill("on-sql", "platform", "sql"), skill("also-sql", "platform", "sql"), skill("sql", "language"),
        *KNOWN.values(),
    )}  # fmt: skip
    assert leading_to("x", ["y", "z"], known) == ["y"]
    assert leading_to("on-sql", ["also-sql"], known) == ["also-sql"]  # one warehouse for another


def test_people_skills_alone_are_no_field() -> None:
    assert not knows_field(["manners"], KNOWN)
    assert not knows_field([], KNOWN)
    assert knows_field(["manners", "knots"], KNOWN)


@pytest.mark.parametrize(
    ("rule", "years"),
    [
        ("usually five to eight years", 5),
        ("up to two years", 0),
        ("straight from school", 0),
        ("at least 12 years", 12),
        ("a few years", 2),
        ("a decade or more", 10),
        ("no experience", 0),
        ("none", 0),
        ("one year", 1),
        ("twenty years", 20),
        ("eleven years", 11),
        ("any", 0),
    ],
)
def test_the_least_years_of_a_rule_of_thumb(rule: str, years: int) -> None:
    assert least_years(rule) == years


def level(years: str) -> LevelAddition:
    return LevelAddition(years, "s", "a", "s", "a", [], [], {})


def gates(degrees: list[str], person: Person, **more: Any) -> list[tuple[str, str, str | None, bool | None]]:
    return [
        (one.kind, one.asked, one.have, one.met)
        for one in gates_of(degrees, more.get("required", {}), person, more.get("level"))
    ]


def person(**facts: Any) -> Person:
    return Person("2026-11", **facts)


@pytest.mark.parametrize(
    ("degrees", "have", "asked", "met"),
    [
        (["master", "bachelor", "doctorate"], "bachelor", "master's; accepted too: bachelor's or doctorate", True),
        (["master", "bachelor"], "associate", "master's; accepted too: bachelor's", False),
        (["master"], "doctorate", "master's", True),
        (["master", "doctorate"], "bachelor", "master's; accepted too: doctorate", False),
        (["master"], None, "master's", None),
        (["none"], None, "no degree", True),
        (["bachelor", "none"], "none", "bachelor's; accepted too: no degree", True),
        (["associate"], "none", "associate's", False),
    ],
)
def test_a_degree_is_met_from_the_lowest_that_is_accepted(
    degrees: list[str], have: Any, asked: str, met: bool | None
) -> None:
    [(kind, words, had, found)] = gates(degrees, person(degree=have))
    assert (kind, words, found) == ("degree", asked, met)
    assert (had is None) == (have is None)
    assert gates([], person(degree=have)) == []


def test_what_nobody_waives_and_years() -> None:
    asked = {"license": "the licence of a harbor pilot (HPL)", "clearance": "a clearance"}
    assert gates([], person(required=["HPL since 2020"]), required=asked) == [
        ("clearance", "a clearance", None, None),
        ("license", "the licence of a harbor pilot (HPL)", "HPL since 2020", True),
    ]
    assert gates([], person(required=["A  Clearance"]), required=asked)[0][2:] == ("A  Clearance", True)
    assert gates([], person(required=["a clearance, active"]), required=asked)[0][3] is True
    assert gates([], person(required=["driving licence (DL)"]), required=asked)[1][3] is None
    for years, met in ((4.5, False), (5.0, True), (0.0, False), (None, None)):
        [gate] = gates([], person(relevant_years=years), level=level("usually five to eight years"))
        assert gate == ("years", "usually five to eight years", None if years is None else f"{years:g}", met)


ROLE = Role(
    "sailor", "Sailor", "science", "individual", "Sails.", Skills({"rope": "ties it"}, {"cable": None}, {"twine": "t"}),
    portfolio=["Build a wire bridge", "A boat with sails", "One more wire"], tips=["Learn knots early"],
)  # fmt: skip


@pytest.mark.parametrize(
    ("key", "used", "text", "from_"),
    [
        ("wire", [], "Build a wire bridge", "portfolio"),
        ("wire", ["Build a wire bridge"], "One more wire", "portfolio"),
        ("wire", ["Build a wire bridge", "One more wire"], "Build a wire bridge", "portfolio"),
        ("knots", [], "Learn knots early", "tips"),
        ("rope", [], "ties it", "profile"),
        ("twine", [], "t", "profile"),
        ("crane", [], "does it", "profile"),
        ("cable", [], "Use Cable in a project such as this: Build a wire bridge", "portfolio"),
        ("manners", [], "Use Manners in a project such as this: Build a wire bridge", "portfolio"),
        ("regatta", [], "Use Regatta in a project such as this: A boat with sails", "portfolio"),
    ],
)
def test_how_a_skill_is_shown(key: str, used: list[str], text: str, from_: str) -> None:
    known = {**KNOWN, "regatta": skill("regatta", "domain", "sails")}
    way = way_to_show(key, ROLE, known, used, {"crane": "does it"})
    assert way
    assert (way.text, way.from_) == (text, from_)


def test_without_projects_the_vocabulary_speaks_if_it_says_anything() -> None:
    bare = Role("a", "A", "science", "individual", "A.", Skills({"rope": None}))
    assert way_to_show("rope", bare, KNOWN) is None
    told = way_to_show("x", bare, {"x": skill("x", what="What it is.")})
    assert told
    assert (told.text, told.from_) == ("What it is.", "vocabulary")


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Write it in R", True),
        ("write it for r", False),
        ("Use R++", False),
        ("Use .R", False),
        ("Read on excel sheets", False),
        ("Read on Excel sheets", True),
        ("learn sailing gear", True),
        ("SAILING GEARS", False),
        ("about rigging", True),
        ("about masts", True),
    ],
)
def test_a_short_or_ordinary_name_counts_with_its_capital(text: str, named: bool) -> None:
    known = {
        "r": skill("r", name="R"),
        "excel": skill("excel", name="Excel", counts={"Excel": "capital"}),
        "gear": skill("gear", name="Sailing gear"),
        "both": skill("both", name="Rigging and Masts"),
    }
    role = Role("a", "A", "science", "individual", "A.", Skills({"r": None}), tips=[text])
    assert any((way := way_to_show(key, role, known)) and way.from_ == "tips" for key in known) == named


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Build a boat.", "Build a boat"),
        ("Use Rope in a project such as this: Build a boat.", "Build a boat"),
        ("Use it and see", "Use it and see"),
    ],
)
def test_a_way_to_show_a_skill_in_a_few_words(text: str, words: str) -> None:
    assert shorter(text) == words
    long = f"{text.rstrip('.')}, {'again ' * 20}"
    assert shorter(long) == words
