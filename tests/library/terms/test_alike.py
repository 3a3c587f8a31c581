"""What is recognized in one place is recognized in all: a list of skills, --skill, a query, a résumé."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from careercli.advice.ranking import Table
from careercli.advice.searching import search
from careercli.errors import NotFoundError
from careercli.library.catalog import Catalog
from careercli.library.terms import Finder, read_typed
from careercli.library.titles import normalize
from careercli.paths import places

CATALOG = Catalog(places())
FINDER = Finder(CATALOG.vocabulary.skills)
NAMES = sorted({name for skill in CATALOG.vocabulary.skills.values() for name in (skill.name, *skill.aliases)})
SPELLINGS = (str, str.lower, str.upper, lambda name: name.replace("-", " "), lambda name: name.replace(" ", "-"))
# words that hold a name, and what they mean
FALSE_FRIENDS = {
    "I excel at": [],
    "lidar com": [],
    "X-ray": [],
    "airflow conditions": [],
    "TF-IDF": [],
    "R&D": [],
    "John Doe": [],
    "go to market": [],
    "rust belt": [],
    "TS/SCI": [],
    "no SQL": [],
    "C#": ["c-sharp"],
    ".NET": ["c-sharp"],
    "C/C++": ["c-plus-plus"],
    "llama.cpp": ["local-llms"],
    "AWS EMR": ["amazon-emr"],
    "TS": ["typescript"],
    "statistical analysis plan (SAP)": [],
}


def in_a_resume(text: str) -> list[str]:
    return list(dict.fromkeys(one.skill for one in FINDER.find(text, listed=True)))


def asked_for(text: str) -> list[str]:
    return list(dict.fromkeys(one.skill for one in FINDER.in_words(text) if one.skill))


@given(st.sampled_from(NAMES), st.sampled_from(SPELLINGS), st.sampled_from(("", "advanced ", "5 years of ")))
@settings(max_examples=400, deadline=None)
def test_a_name_in_any_spelling_is_the_same_everywhere(name: str, spelling: object, before: str) -> None:
    written = f"{before}{spelling(name)}"  # type: ignore[operator]
    found = read_typed(written, FINDER).skills
    if found:
        assert in_a_resume(written) == found == asked_for(written) == list(dict.fromkeys(FINDER.items(written)[0]))


@pytest.mark.parametrize("text", FALSE_FRIENDS)
def test_false_friends_are_the_same_everywhere(text: str) -> None:
    means = FALSE_FRIENDS[text]
    told = read_typed(text, FINDER).skills
    assert [one for one in told if one != "statistics"] == means
    assert [one for one in in_a_resume(text) if one != "statistics"] == means
    assert [one for one in asked_for(text) if one != "statistics"] == means
    assert FINDER.items(text.split(" (")[0])[0] == means


@pytest.mark.parametrize("text", [text for text in FALSE_FRIENDS if text not in ("go to market", "no SQL")])
def test_a_search_knows_the_same_false_friends(text: str) -> None:
    CATALOG.look()
    table = Table(CATALOG.facts, CATALOG.vocabulary, CATALOG.market.occupation, lambda: FINDER)
    try:
        found = search(text, table, date(2026, 11, 1), normalize).items
    except NotFoundError:
        assert FALSE_FRIENDS[text] == []
        return
    hits = {hit.what for role in found for hit in role.matched if hit.where in ("skill", "tool")}
    assert hits == {CATALOG.vocabulary.skills[key].name for key in FALSE_FRIENDS[text]}


@given(st.text(max_size=40))
@settings(max_examples=100, deadline=None)
def test_any_words_are_read_without_fault(text: str) -> None:
    for skill, start, end in FINDER.in_words(text):
        assert 0 <= start < end <= len(text)
        assert not skill or skill in CATALOG.vocabulary.skills
