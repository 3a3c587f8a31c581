"""Titles that differ in number, punctuation or small words alone are one; what is no title is none."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careercli.library.occupations import heads, key_of
from careercli.library.occupations.naming import held, keys_of, parts, readable, respaced, singular

WORDS = st.lists(st.text("abcdefghijklmnopqrstuvwxyz", min_size=1, max_size=12), min_size=1, max_size=6)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Registered Nurses", "registered nurse"),
        ("Sheriff's Patrol Officers", "Sheriffs Patrol Officer"),
        ("Secretaries and Administrative Assistants", "secretary, administrative assistant"),
        ("Waitresses", "waitress"),
        ("Salesmen", "salesman"),
        ("Midwives", "Midwife"),
        ("Coaches", "coach"),
        ("Director of Nursing", "Directors, Nursing"),
        ("Sr. Mgr.", "Senior Manager"),
        ("Caf\u00e9 Managers", "cafe manager"),
        ("R.N.", "RN"),
        ("Tractor-Trailer Drivers", "tractor trailer driver"),
    ],
)
def test_two_spellings_of_one_title(one: str, other: str) -> None:
    assert key_of(one) == key_of(other)


@pytest.mark.parametrize("word", "nurse class bus analysis gas boss campus".split())
def test_what_is_no_plural_stays(word: str) -> None:
    assert singular(word) == word


@given(st.from_regex(r"[a-z]{3,9}[bdfgklmnprtvw]", fullmatch=True))
def test_one_and_many_are_one_word(word: str) -> None:
    assert singular(word + "s") == singular(word)


@given(WORDS)
def test_punctuation_and_capitals_count_for_nothing(words: list[str]) -> None:
    assert key_of(" ".join(words)) == key_of(", ".join(words).title()) == key_of("  ".join(words).upper())


@pytest.mark.parametrize(
    ("title", "people", "words"),
    [
        ("Cooks, Restaurant", {"cook"}, {"cook", "restaurant"}),
        ("Musicians and Singers", {"musician", "singer"}, {"musician", "singer"}),
        ("Architects, Except Landscape and Naval", {"architect"}, {"architect"}),
        ("Elementary School Teachers, Except Special Education", {"teacher"}, {"elementary", "school", "teacher"}),
        ("Engineers, All Other", {"engineer"}, {"engineer"}),
        ("First-Line Supervisors of Retail Sales Workers", {"supervisor"}, None),
        ("Helpers--Electricians", {"helper"}, None),
    ],
)
def test_the_people_that_an_official_title_names(title: str, people: set[str], words: set[str] | None) -> None:
    assert heads(title) == people
    assert words is None or held(title) == words
    assert all(part for part in parts(title))


def test_what_a_title_leaves_out_is_none_of_its_words() -> None:
    assert "special" not in held("Elementary School Teachers, Except Special Education")
    assert not held("Sales Workers, All Other") & {"all", "other"}


@pytest.mark.parametrize(
    "title",
    [
        "<b>nurse</b>",
        "=nurse()",
        "nurse\x1b[31m",
        "nurse \u62a4\u58eb",
        "https://example.org/nurse",
        "$(nurse)",
        "nurse; rm -rf",
        "nurse|nurse",
        "{nurse}",
        "nurse" * 400,
    ],
)
def test_what_is_no_title_is_not_read(title: str) -> None:
    assert not readable(title)


def test_brackets_are_dropped_for_one_who_looks_and_kept_for_thousands() -> None:
    title = "Programmer Analyst (Bioinformatics)"
    assert "programmer analyst" in list(keys_of(title, bold=True))
    assert "programmer analyst" not in list(keys_of(title, bold=False))
    assert "registered nurse" in list(keys_of("Registered Nurse (RN)", bold=False))
    assert "registered nurse" in list(keys_of("Registered Nurse (m/f/d)", bold=False))


def test_a_compound_is_found_as_two_words_and_as_one() -> None:
    assert "cabinetmaker" in list(respaced("cabinet maker"))
    assert "cabinet maker" in list(respaced("cabinetmaker"))
