"""Roles beside occupations: how many, none twice, levels that official figures do not know, and what to do next."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from careercli.advice.measures import Tool
from careercli.advice.measures.paying import official_entries
from careercli.advice.mixing.comparison import compare_mixed
from careercli.advice.mixing.screen import mixed_screen
from careercli.errors import UsageError
from careercli.model.level import LevelAddition
from careercli.model.page import Page
from careercli.model.skill import Skill, Vocabulary
from tests.advice.measures.test_measures import one
from tests.advice.occupations.test_made import WHOLE
from tests.advice.pay.made import PAID, ROLE, asked
from tests.conftest import Cli

PYTHON = Skill("python", "Python", "language")
ADDED = LevelAddition("y", "s", "a", "s", "a", [], [], {})
WORDS = Vocabulary({"python": PYTHON}, {}, {}, [], {"individual": {"senior": ADDED, "entry": ADDED}}, {})


def compared(*every: Any, **known: Any) -> Any:
    return compare_mixed(every, known, WORDS, {}, date(2026, 1, 1))


def other(number: int) -> Any:
    role = replace(WHOLE.role, id=f"11-000{number}")
    return replace(WHOLE, role=role, known=replace(WHOLE.known, code=role.id, title=f"Divers {number}"))


def test_two_to_six_and_none_twice() -> None:
    with pytest.raises(UsageError, match="compare takes 2 to 6 roles, not 1"):
        compared(WHOLE)
    with pytest.raises(UsageError, match="compare takes 2 to 6 roles, not 7"):
        compared(*map(other, range(2, 9)))
    assert len(compared(asked(PAID), *map(other, range(2, 7))).roles) == 6
    with pytest.raises(UsageError, match="Two of the titles are the same occupation: Divers"):
        compared(asked(PAID), WHOLE, WHOLE)
    with pytest.raises(UsageError, match="Two of the titles are the same role: Diver"):
        compared(WHOLE, asked(PAID), asked(PAID))


def test_what_is_said_of_levels() -> None:
    plain = compared(WHOLE, asked(PAID))
    assert not [note for note in plain.notes if "level" in note]
    assert [one.name for one in plain.every] == ["Divers", "Diver"]
    senior = compared(replace(WHOLE, named_level="senior"), asked(PAID, level="senior"))
    assert [note.split(":")[0] for note in senior.notes] == ["Divers", "Diver"]
    assert [one.name for one in senior.every] == ["Divers", "Diver"]
    both = compared(WHOLE, asked(PAID, level="senior"), asked(PAID, level="entry"))
    assert [one.name for one in both.every] == ["Divers", "Diver (senior)", "Diver (entry)"]


def test_ratings_of_a_role_are_those_of_its_occupation_where_they_are_known() -> None:
    occupation: Any = ROLE.occupation
    known = replace(WHOLE.known, code=occupation.code, sources={"ratings": "onet"})
    _, mine = compared(WHOLE, asked(PAID), **{occupation.code: known}).measures
    assert (mine.job_zone, len(mine.skills), len(mine.knowledge)) == (4, 2, 1)
    _, mine = compared(WHOLE, asked(PAID)).measures
    assert (mine.job_zone, mine.skills, mine.knowledge) == (None, [], [])
    _, mine = compared(WHOLE, asked(role=replace(ROLE, occupation=None)), **{occupation.code: known}).measures
    assert (mine.job_zone, mine.occupation) == (None, None)


def test_only_official_pay_is_compared() -> None:
    found = compared(WHOLE, asked(PAID), asked(PAID, role=replace(ROLE, id="sailor", title="Sailor")))
    assert [entry.basis for entry in found.pay.differences].count("official") == 3
    assert len(found.pay.differences) > 3
    assert len(found.official()) == 3


def test_next_is_what_of_the_role_the_technologies_of_the_occupation_cover() -> None:
    tools = [Tool(key, key.upper()) for key in ("a", "b", "c", "d")]
    role, occupation = one("a", itself=False, technologies=[Tool(None, "Z"), *tools]), one("b", technologies=tools)

    def following(*every: Any) -> list[str]:
        found = mixed_screen(every, official_entries(every), ("", ""), [], Page("", "", []), ["first", "second"])
        return [line for line in found.next if "gap" in line]

    assert following(occupation, role) == ['careercli gap "second" --skills a,b,c', 'careercli gap "second" --skills a']
    assert following(role, occupation)[0] == 'careercli gap "first" --skills a,b,c'
    assert following(occupation, replace(role, technologies=tools[3:])) == ['careercli gap "second" --skills d'] * 2
    assert following(occupation, replace(role, technologies=[])) == []
    assert following(role, replace(role, key="c")) == []


def test_a_profile_beside_an_occupation_keeps_its_quoted_pay(made_up: Cli) -> None:
    told = made_up("compare", "harbor pilot", "electricians", "tide reader", "-f", "markdown").out
    assert "## Pay: Harbor Pilot" in told
    assert "## Pay: Tide Reader" not in told
    assert told.count("\n## Pay\n") == 1
    assert told.index("\n## Pay\n") < told.index("## Pay: Harbor Pilot")
