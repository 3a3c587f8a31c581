"""Properties of the figures that we work out ourselves."""

from __future__ import annotations

from dataclasses import FrozenInstanceError
from datetime import date
from itertools import combinations
from typing import Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careercli.advice.roles import Overlaps, overlap_of, overlaps_of, weights_of
from careercli.advice.words import cite, listing, month_words
from careercli.library.catalog import Catalog
from careercli.model.role import Need
from careercli.model.skill import Skill

NEEDS = st.dictionaries(st.sampled_from("abcdefgh"), st.sampled_from([1, 2, 3]), min_size=1)


@given(st.lists(NEEDS, min_size=2, max_size=6))
def test_overlap_is_a_share(needs: list[dict[str, int]]) -> None:
    found = overlap_of({str(n): one for n, one in enumerate(needs)})
    assert 0 <= found.score <= 1
    assert all(0 <= share <= 1 for shares in found.carries_over.values() for share in shares.values())
    assert set(found.shared) == set.intersection(*map(set, needs))
    assert not set(found.shared) & {item for only in found.only.values() for item in only}


@given(NEEDS)
def test_a_role_covers_itself(needs: dict[str, int]) -> None:
    found = overlap_of({"a": needs, "b": dict(needs)})
    assert found.score == found.carries_over["a"]["b"] == found.carries_over["b"]["a"] == 1


@given(NEEDS, NEEDS)
def test_the_score_has_no_direction(first: dict[str, int], second: dict[str, int]) -> None:
    there, back = overlap_of({"a": first, "b": second}), overlap_of({"b": second, "a": first})
    assert there.score == back.score
    assert there.carries_over == back.carries_over


@given(NEEDS, st.sampled_from("xyz"))
def test_more_skills_never_carry_less(needs: dict[str, int], extra: str) -> None:
    wanted = {"a": 3, "x": 2, "y": 1}
    before = overlap_of({"from": needs, "to": wanted}).carries_over["from"]["to"]
    after = overlap_of({"from": {**needs, extra: 3}, "to": wanted}).carries_over["from"]["to"]
    assert after >= before


THINGS = st.dictionaries(st.sampled_from("abcdefgh"), st.sampled_from(["core", "important", "helpful"]), min_size=1)


@given(THINGS, st.lists(st.sampled_from("abcdefghij"), unique=True))
def test_what_is_a_skill_and_a_tool_counts_once_as_the_heavier(skills: dict[str, Need], tools: list[str]) -> None:
    found = weights_of(skills, tools)
    assert set(found) == {*skills, *tools}
    weight = {"core": 3, "important": 2, "helpful": 1}
    assert all(found[key] == weight[skills[key]] if key in skills else found[key] == 1 for key in found)
    together: dict[str, Need | Literal["tool"]] = {**dict.fromkeys(tools, "tool"), **skills}
    assert weights_of(together) == found


@given(THINGS, THINGS, st.lists(st.sampled_from("xyz"), unique=True))
def test_needs_carry_over_by_the_formula(one: dict[str, Need], other: dict[str, Need], tools: list[str]) -> None:
    mine, theirs = weights_of(one, tools), weights_of(other, ["x"])
    found = overlap_of({"one": mine, "other": theirs})
    covered = sum(min(mine.get(key, 0), weight) for key, weight in theirs.items())
    assert found.carries_over["one"]["other"] == round(covered / sum(theirs.values()), 4)


def one_thing_one_line(found: Overlaps) -> None:
    """Nothing is shared here and one role's alone there, nor one role's here and another's there."""
    shared = {item for one in (found.needs, found.skills, found.tools) for item in one.shared}
    owners: dict[str, str] = {}
    for one in (found.needs, found.skills, found.tools):
        for role, only in one.only.items():
            assert not shared & set(only)
            assert {owners.setdefault(item, role) for item in only} <= {role}


TOOLS = st.lists(st.sampled_from("abcdefghij"), unique=True)


@given(st.lists(st.tuples(THINGS, TOOLS), min_size=2, max_size=6))
def test_a_thing_is_never_shared_and_one_roles_alone(needs: list[tuple[dict[str, Need], list[str]]]) -> None:
    skills = {str(n): one for n, (one, _) in enumerate(needs)}
    tools = {str(n): one for n, (_, one) in enumerate(needs)}
    found = overlaps_of(skills, tools)
    one_thing_one_line(found)
    assert set(found.needs.shared) == set.intersection(*({*skills[key], *tools[key]} for key in skills))
    assert found.needs == overlap_of({key: weights_of(skills[key], tools[key]) for key in skills})
    for one in (found.skills, found.tools):
        assert 0 <= one.score <= 1
        assert all(0 <= share <= 1 for shares in one.carries_over.values() for share in shares.values())


def test_no_pair_of_our_roles_calls_a_thing_shared_and_one_roles_alone(catalog: Catalog) -> None:
    roles = {entry.id: catalog.role(entry.id) for entry in catalog.entries()}
    skills = {key for role in roles.values() for key in role.needs()}
    assert skills & {key for role in roles.values() for key in role.tools}  # otherwise this shows nothing
    for pair in combinations(roles.values(), 2):
        found = overlaps_of({one.id: one.needs() for one in pair}, {one.id: one.tools for one in pair})
        one_thing_one_line(found)


def test_words() -> None:
    assert month_words("2023-12") == "December 2023"
    assert month_words("2023") == "2023"
    assert listing(["a"]) == "a"
    assert listing(["a", "b", "c"]) == "a, b and c"


@pytest.mark.parametrize(
    ("today", "age"),
    [
        (date(2026, 11, 22), "2 years 11 months old"),
        (date(2023, 12, 6), "less than a month old"),
        (date(2024, 1, 5), "less than a month old"),
        (date(2024, 1, 6), "1 month old"),
        (date(2025, 1, 6), "1 year 1 month old"),
        (date(2024, 12, 6), "1 year old"),
    ],
)
def test_the_age_of_a_source(catalog: Catalog, today: date, age: str) -> None:
    [source] = cite(["glassdoor-2023-12", "glassdoor-2023-12"], catalog.vocabulary, today)
    assert source.age() == age


def test_records_are_frozen_and_equal_by_value() -> None:
    skill = Skill("a", "A", "tool")
    assert skill == Skill("a", "A", "tool")
    assert skill != Skill("b", "A", "tool")
    assert repr(skill).startswith("Skill(id='a', name='A', category='tool', aliases=[], builds_on=[], ")
    with pytest.raises(FrozenInstanceError):
        skill.name = "B"  # type: ignore[misc]
    with pytest.raises(FrozenInstanceError):
        del skill.name
