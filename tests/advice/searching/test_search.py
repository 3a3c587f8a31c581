"""Search: whole words first, the most central first, the reason in words, and what is not understood is named."""

from __future__ import annotations

import json

import pytest

from careercli.advice.ranking import same_word
from careercli.advice.searching.everyday import EVERYDAY
from careercli.library.catalog import Catalog
from careercli.model.skill import words_of
from tests.conftest import Cli


def found(cli: Cli, *words: str) -> list[dict[str, object]]:
    items: list[dict[str, object]] = json.loads(cli("search", *words, "-f", "json").out)["items"]
    return items


def things(role: dict[str, object]) -> set[str]:
    return {hit["what"].lower() for hit in role["matched"]}  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("word", "names"),
    [("Go", {"go"}), ("R", {"r"}), (".NET", {"c#"}), ("c++", {"c++"}), ("C#", {"c#"})],
)
def test_a_short_name_never_matches_inside_another_word(cli: Cli, word: str, names: set[str]) -> None:
    roles = found(cli, word)
    assert roles
    for role in roles:
        said = things(role)
        assert said <= names or all(word.lower() in words_of(one) for one in said), role["id"]


def test_ci_is_a_word_of_a_name_and_never_a_part_of_one(cli: Cli) -> None:
    for role in found(cli, "CI"):
        assert any({"ci", "ci/cd"} & {*words_of(one)} for one in things(role)), role["id"]


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("ciencia de datos", "data-scientist"),
        ("data science", "data-scientist"),
        ("ml engineer", "machine-learning-engineer"),
        ("Dateningenieur", "data-engineer"),
        ("statistician", "statistician"),
    ],
)
def test_a_title_in_other_words_comes_first(cli: Cli, query: str, first: str) -> None:
    assert cli("search", query).rows[0][0] == first


@pytest.mark.parametrize(
    ("query", "where"),
    [
        ("healthcare", {"industry"}),
        ("physics phd", {"field", "degree"}),
        ("no degree", {"degree"}),
        ("sql teacher", {"skill", "tool", "alias", "title", "activity"}),
        ("who uses PyTorch?", {"skill", "tool"}),
        ("bank", {"industry", "field"}),
    ],
)
def test_each_kind_of_thing_is_found_and_says_where(cli: Cli, query: str, where: set[str]) -> None:
    roles = found(cli, query)
    assert roles
    assert {hit["where"] for role in roles for hit in role["matched"]} <= where  # type: ignore[attr-defined]


def test_more_central_comes_first(cli: Cli) -> None:
    ranks = {"core": 0, "important": 1, "helpful": 2, None: 3}
    needs = [role["matched"][0]["need"] for role in found(cli, "python")]  # type: ignore[index]
    assert len(set(needs)) > 1
    assert [ranks[need] for need in needs] == sorted(ranks[need] for need in needs)
    usual = [role["matched"][0]["need"] for role in found(cli, "master's degree")]  # type: ignore[index]
    assert usual == sorted(usual, key=["typical", "accepted"].index)


def test_words_that_are_nothing_are_named_and_left_out(cli: Cli) -> None:
    done = cli("search", "python", "zzyzx")
    assert done.code == 0
    assert done.rows == cli("search", "python").rows
    assert '"zzyzx"' in done.err
    assert json.loads(cli("search", "python zzyzx", "-f", "json").out)["not_understood"] == ["zzyzx"]


def test_what_no_role_has_together_is_told_with_how_many_have_each(cli: Cli) -> None:
    done = cli("search", "cobol genetics dashboards")
    assert done.code in (0, 4)
    done = cli("search", "genetics", "vba")
    assert (done.code, done.out) == (4, "")
    assert "No role has all of this" in done.err
    assert 'for "genetics"' in done.err


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("physics", "physicists"),
        ("economics", "economist"),
        ("statistics", "statistician"),
        ("biology", "biologists"),
        ("accounting", "accountants"),
        ("forecasting", "forecasts"),
        ("science", "scientist"),
        ("analysis", "analyst"),
        ("ciencia", "cientifico"),
        ("visualization", "visualizations"),
    ],
)
def test_forms_of_one_word(one: str, other: str) -> None:
    assert same_word(one, other)
    assert same_word(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("physics", "physical"),
        ("kubernets", "kubernetes"),
        ("go", "google"),
        ("r", "rust"),
        ("data", "date"),
        ("java", "javascript"),
        ("ci", "city"),
        ("spark", "sparse"),
    ],
)
def test_other_words(one: str, other: str) -> None:
    assert not same_word(one, other)


def test_everyday_words_stand_for_things_that_there_are(catalog: Catalog) -> None:
    known = {name.lower() for skill in catalog.vocabulary.skills.values() for name in (skill.id, skill.name)}
    known |= set(catalog.vocabulary.activities)
    known |= {one.lower() for values in catalog.facts.lists("industry").values() for one in values}
    for means in EVERYDAY.values():
        for one in means.split("; "):
            assert one in known, one


def needs(catalog: Catalog, role: str) -> set[str]:
    return {*catalog.facts.needs[role]}


@pytest.mark.parametrize(
    ("query", "has", "lacks"),
    [
        ("python but not sql", "python", "sql"),
        ("which role needs SQL and no Python?", "sql", "python"),
        ("excel without tableau", "excel", "tableau"),
        ("python sin sql", "python", "sql"),
        ("no SQL", None, "sql"),
        ("python, no sql", "python", "sql"),
        ("roles that don't need python or sql", None, "sql"),
    ],
)
def test_what_is_not_wanted_is_left_out(cli: Cli, catalog: Catalog, query: str, has: str | None, lacks: str) -> None:
    roles = {str(role["id"]) for role in found(cli, query)}
    assert roles
    assert not any(lacks in needs(catalog, role) for role in roles)
    assert all(has in needs(catalog, role) for role in roles if has)


@pytest.mark.parametrize("query", ["jobs without coding", "no programming", "Stelle ohne Programmieren"])
def test_an_everyday_word_that_is_not_wanted_means_all_that_it_stands_for(
    cli: Cli, catalog: Catalog, query: str
) -> None:
    roles = found(cli, query)
    assert roles
    for role in roles:
        assert not {"python", "r", "java", "go", "c-plus-plus"} & needs(catalog, str(role["id"]))
        assert [hit["where"] for hit in role["matched"]] == ["without"]  # type: ignore[attr-defined]


def test_a_degree_that_is_not_wanted_may_be_accepted_but_is_not_the_usual_one(cli: Cli) -> None:
    roles = found(cli, "data scientist without a phd")
    assert roles[0]["id"] == "data-scientist"
    assert {role["degree"] for role in roles}.isdisjoint({"doctorate"})


@pytest.mark.parametrize(
    ("query", "field"),
    [
        ("math degree jobs", "mathematics"),
        ("degree in economics", "economics"),
        ("i studied physics", "physics"),
        ("biology graduates", "computational biology"),
        ("philosophy major", "philosophy"),
        ("cs background", "computer science"),
        ("mba", "business administration"),
    ],
)
def test_what_was_studied_is_looked_for_among_fields_of_study(
    cli: Cli, catalog: Catalog, query: str, field: str
) -> None:
    roles = found(cli, query)
    assert {hit["where"] for role in roles for hit in role["matched"]} == {"field"}  # type: ignore[attr-defined]
    taking = {role for role, fields in catalog.facts.lists("field").items() if field in fields}
    assert taking <= {role["id"] for role in roles}


@pytest.mark.parametrize(
    ("query", "of"),
    [("remote", "where people work"), ("part-time jobs", "working hours"), ("is it stressful?", "stressful")],
)
def test_what_nobody_publishes_is_said_with_what_is_known(cli: Cli, query: str, of: str) -> None:
    done = cli("search", query)
    assert (done.code, done.out) == (4, "")
    assert "Nothing is known of" in done.err
    assert of in done.err
    assert "`careercli" in done.err


@pytest.mark.parametrize(
    ("query", "without"),
    [("remote kubernetes", "kubernetes"), ("part time sql jobs", "sql"), ("best paid remote jobs", "best paid jobs")],
)
def test_the_rest_of_the_question_is_answered(cli: Cli, query: str, without: str) -> None:
    done = cli("search", query)
    assert done.rows == cli("search", without).rows
    assert "Note: Nothing is known of" in done.err


def test_a_name_of_several_words_is_no_question_of_where_one_works(cli: Cli) -> None:
    done = cli("search", "remote sensing")
    assert done.rows
    assert "Nothing is known" not in done.err
