"""Skills in a database: the same as in the files, and read no further than an answer needs."""

from __future__ import annotations

import sqlite3
from dataclasses import asdict, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careercli.library.catalog import Catalog
from careercli.library.files import check_vocabulary
from careercli.library.store import database as db
from careercli.library.store import skilltables
from careercli.model.skill import Skill
from careercli.paths import places
from tests.conftest import Cli

WORDS = st.text(st.characters(codec="utf-8", exclude_characters="\x00"), max_size=9)
LISTS = st.lists(WORDS, max_size=4)
SKILLS = st.builds(
    Skill,
    id=st.just(""),
    name=WORDS,
    category=st.sampled_from(["tool", "method"]),
    aliases=LISTS,
    builds_on=LISTS,
    what=st.none() | WORDS,
    formerly=st.dictionaries(WORDS, WORDS, max_size=3),
    counts=st.dictionaries(WORDS, st.sampled_from(["capital", "list", "neighbor"]), max_size=3),
    shows=LISTS,
)


def read_again(skills: list[Skill]) -> tuple[dict[str, Skill], sqlite3.Connection]:
    connection = db.empty()
    skilltables.write_skills(connection, skills)
    return skilltables.skills_of(db.Database(connection)), connection


@given(st.lists(SKILLS, max_size=5))
def test_a_skill_is_read_as_it_was_written(made: list[Skill]) -> None:
    skills = [replace(skill, id=f"skill-{number}") for number, skill in enumerate(made)]
    found, _ = read_again(skills)
    assert list(found.values()) == skills
    assert list(map(asdict, found.values())) == list(map(asdict, skills))
    assert [repr(skill) for skill in found.values()] == [repr(skill) for skill in skills]
    assert all(hash(replace(skill)) == hash(replace(skill)) for skill in found.values())


def test_each_other_field_is_read_once_for_all_skills_when_it_is_asked_for() -> None:
    skills = [Skill(f"skill-{number}", "Skill", "tool", ["s"], what="a thing") for number in range(3)]
    found, connection = read_again(skills)
    asked: list[str] = []
    connection.set_trace_callback(asked.append)
    assert [skill.name for skill in found.values()] == ["Skill"] * 3
    assert asked == []
    for _ in range(2):
        assert [skill.what for skill in found.values()] == ["a thing"] * 3
        assert len(asked) == 1
    for _ in range(2):
        assert [skill.aliases for skill in found.values()] == [["s"]] * 3
        assert len(asked) == 2


def test_our_skills_are_those_of_the_file(catalog: Catalog) -> None:
    written = check_vocabulary(places().data).skills
    assert len(written) >= 370
    assert catalog.vocabulary.skills == written


def test_a_comparison_reads_no_more_than_names(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    assert cli("compare", "data engineer", "data analyst").code == 0  # what is not kept yet is compiled

    def never(*_: object) -> None:
        raise AssertionError("aliases and descriptions were read")

    monkeypatch.setattr(skilltables, "_rest", never)
    for question in (("compare", "data engineer", "data analyst"), ("show", "data engineer")):
        assert cli(*question).code == 0
    assert cli("search", "pytorch").code == 1
