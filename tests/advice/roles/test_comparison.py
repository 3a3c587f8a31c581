"""Properties of the figures that we work out ourselves."""

from __future__ import annotations

from dataclasses import FrozenInstanceError
from datetime import date
from typing import Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careercli.advice.roles import overlap_of, weights_of
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
