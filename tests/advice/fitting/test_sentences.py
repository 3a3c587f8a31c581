"""What `gap` says of a made-up sailor, in sentences, rows and tables, at the edges of each."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from careercli.advice.fitting import Gap, Learner, gap_of
from careercli.advice.fitting.gapscreen import shorter
from careercli.model.page import Table, Text
from careercli.model.person import Evidence, Person, Reading
from careercli.model.role import Education, Role, Skills
from careercli.model.screen import Facts, Names, Rows
from tests.advice.fitting.test_holding import KNOWN, ROLE

EVERY: Any = {
    "sailor": {},
    "rigger": {"rope": "core", "wire": "core", "sails": "core", "lamp": "core"},
    "keeper": {"lamp": "core", "manners": "core", "knots": "core", "rope": "core", "sails": "helpful"},
}
TITLES = {"sailor": "Sailor", "rigger": "Rigger", "keeper": "Keeper", "painter": "Painter"}


def gap(wanted: Role = ROLE, skills: Any = (), *, learn: Any = (), every: Any = EVERY, **told: Any) -> Gap:
    evidence = told.pop("evidence", {})
    reading = Reading(Person("2026-11", skills=[*skills], **told), evidence)
    return gap_of(wanted, None, Learner(reading, learn=[*learn]), KNOWN, {}, every, TITLES)


def asks(typical: Any, *accepted: Any) -> Role:
    return replace(ROLE, education=Education(typical, [*accepted]))


@pytest.mark.parametrize(
    ("role", "degree", "words"),
    [
        (asks("none"), None, "No degree is required."),
        (asks("none", "bachelor"), "bachelor", "No degree is required."),
        (asks("master", "none"), None, "A master's degree is usual, and none is required."),
        (asks("associate", "none"), None, "An associate's degree is usual, and none is required."),
        (asks("master"), "doctorate", "Your doctorate degree is what employers ask for."),
        (asks("master", "bachelor"), None, "The usual degree is a master's, and a bachelor's is accepted too."),
        (asks("master", "doctorate"), "none", "The usual degree is a master's; yours is no degree."),
        (
            asks("master", "associate", "bachelor"),
            "none",
            "The usual degree is a master's, and a bachelor's is accepted too; yours is no degree.",
        ),
        (asks("master", "associate"), None, "The usual degree is a master's, and an associate's is accepted too."),
        (asks("associate", "associate"), None, "The usual degree is an associate's."),
    ],
)
def test_a_degree_in_a_sentence(role: Role, degree: Any, words: str) -> None:
    assert gap(role, degree=degree).summary.endswith(f" {words}")


def test_core_skills_in_a_sentence() -> None:
    assert (
        gap().summary
        == "You cover 0% of what Sailor asks for. Of 1 core skills you have none; the first to learn is Rope."
    )
    assert gap(skills=["rope"]).summary.endswith("You have all 1 core skills; the first to learn is Cable.")
    assert gap(skills=["rope", "cable", "twine"]).summary.endswith(" Nothing that is asked for is missing.")
    two = replace(ROLE, skills=Skills({"rope": None, "knots": None}))
    assert "Of 2 core skills you have 1; the first" in gap(two, ["rope"]).summary


def test_what_nobody_waives_is_said_until_one_has_it() -> None:
    licensed = replace(ROLE, required={"license": "A sailing licence."})
    assert gap(licensed).summary.endswith("No employer waives this: A sailing licence.")
    assert "waives" not in gap(licensed, required=["a sailing licence."]).summary


def test_what_learning_opens_up_to_three_roles_by_name() -> None:
    assert gap(skills=["rope"], learn=["twine"]).summary.endswith("It would bring no further role within reach.")
    some: Any = {f"{name}-1": {"wire": "core"} for name in "abcd"} | {"sailor": {"wire": "core"}}
    titles = {key: key.upper() for key in some}
    for number, words in (
        (1, "A-1"),
        (2, "A-1 and B-1"),
        (3, "A-1, B-1 and C-1"),
        (4, "A-1, B-1, C-1 and 1 more roles"),
    ):
        every = dict([*some.items()][:number])
        learner = Learner(Reading(Person("2026-11")), learn=["wire"])
        found = gap_of(ROLE, None, learner, KNOWN, {}, {**every, "sailor": some["sailor"]}, titles)
        assert found.summary.endswith(f" It would bring {words} within reach.")
        [table] = [one for one in found.page().sections[-2].blocks if isinstance(one, Table)]
        assert table.rows == [[f"{name.upper()}-1", "0%", "100%"] for name in "abcd"[:number]]
        told = [one for piece in found.brief().pieces if isinstance(piece, Facts) for one in piece.facts]
        assert (told[-1].label, told[-1].rank) == ("Would open", 1)
        assert isinstance(told[-1].values[0], Names)
        assert [*told[-1].values[0].names] == [one.title for one in found.learning.opens]  # type: ignore[union-attr]


def test_a_role_comes_within_reach_at_a_quarter_of_its_needs() -> None:
    learned = gap(learn=["sails"]).learning
    assert learned
    assert [(one.id, one.before, one.after) for one in learned.opens] == [("rigger", 0.0, 0.25)]
    assert gap(skills=["sails"], learn=["twine"]).learning.opens == []  # type: ignore[union-attr]


def test_the_way_there_begins_at_a_role_that_people_come_from() -> None:
    from_keepers = replace(ROLE, comes_from=["keeper", "painter"])
    assert gap(from_keepers, ["rope"]).origin == "Keeper"
    assert gap(replace(ROLE, comes_from=["painter"]), ["rope", "wire"]).origin == "Rigger"
    assert gap(skills=["rope", "wire"], every={"sailor": {"rope": "core"}}).origin == ""


def test_words_that_show_a_skill_stand_beside_those_that_only_name_it() -> None:
    shown = Evidence("tied the ropes", "work, post 2", "shown", 2024)
    bare = Evidence("cables", "", "listed")
    found = gap(skills=["rope", "cable", "twine"], evidence={"rope": [shown], "cable": [bare]})
    have = next(one for one in found.page().sections if one.id == "have")
    [table, text] = have.blocks
    assert isinstance(table, Table)
    assert [*table.columns] == ["Skill", "Need", "What shows it"]
    assert table.rows == [
        ["Rope", "core", "\u201ctied the ropes\u201d (work, post 2, shown in use, 2024)"],
        ["Cable", "important", "\u201ccables\u201d (listed)"],
        ["Twine", "helpful", ""],
    ]
    assert text == Text("What is shown in use alone covers 50%.")
    typed = gap(skills=["rope"]).page().sections
    [table] = next(one for one in typed if one.id == "have").blocks
    assert table == Table(["Skill", "Need"], [["Rope", "core"]])


def test_how_somebody_was_read() -> None:
    lines = [row.cells[2] for row in gap(years=3.5, role="Sailor", level="senior").rows() if row.section == "person"]
    assert lines[2:] == ["Latest role: Sailor, senior", "Years of work: 3.5, relevant: 0"]
    told = gap(years=3.5, relevant_years=2.0, role="Sailor", wishes=["rope"])
    lines = [row.cells[2] for row in told.rows() if row.section == "person"]
    assert lines[2:] == ["Wishes, counted nowhere: Rope", "Latest role: Sailor", "Years of work: 3.5, relevant: 2"]


def test_a_row_says_two_things_that_a_skill_is_near_to_or_builds_on() -> None:
    role = replace(ROLE, skills=Skills({"knots": None}), tools=["net", "wire"], portfolio=[], tips=[])
    found = gap(role, ["sails", "cable"])
    rows = found.brief().pieces[-1]
    assert isinstance(rows, Rows)
    cells = [[one.text for one in line.values] for line in rows.lines]  # type: ignore[union-attr]
    assert [row[:3] for row in cells] == [
        ["knots", "core", "near: sails"], ["Net", "tool", "near: Cable"], ["Wire", "tool", "near: Cable"]
    ]  # fmt: skip
    facts: Any = found.brief().pieces[1].facts  # type: ignore[union-attr]
    [near] = [one for one in facts if one.label == "Near to it"]
    assert [*near.values[0].names][1:] == ["Net (Cable)", "Wire (Cable)"]
    last: Any = gap(replace(role, skills=Skills({"wire": None}), tools=[])).brief().pieces[-1]
    assert last.lines[0].values[2].text == "Rope, knots"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Charts and then " + "more " * 20, ("Charts and then " + "more " * 20).rstrip(".")),
        ("Harbors and then " + "more " * 20, "Harbors and then " + "more " * 20),
        ("Chart it all and then " + "more " * 20, "Chart it all"),
        ("Use A in this: use B: all of it", "use B: all of it"),
    ],
)
def test_a_clause_has_more_than_seven_letters(text: str, words: str) -> None:
    assert shorter(text) == words.rstrip(".")
