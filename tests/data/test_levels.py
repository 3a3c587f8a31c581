"""A level in a title changes what is shown, in show and in compare."""

from __future__ import annotations

import json

import pytest

from careercli.library.catalog import Catalog
from tests.conftest import Cli

LEVELS = ["intern", "entry", "mid", "senior", "lead", "staff", "principal", "executive"]


def test_a_senior_differs_in_what_is_shown(cli: Cli, catalog: Catalog) -> None:
    plain = json.loads(cli("show", "Data Scientist", "-f", "json").out)["role"]
    senior = json.loads(cli("show", "Senior Data Scientist", "-f", "json").out)["role"]
    addition = catalog.vocabulary.levels["individual"]["senior"]
    assert plain["at_level"] is None
    assert senior["at_level"]["scope"] == addition.scope
    assert senior["responsibilities"] == plain["responsibilities"] + addition.responsibilities
    added = {skill["id"] for skill in senior["skills"]} - {skill["id"] for skill in plain["skills"]}
    assert added == set(addition.skills) - {skill["id"] for skill in plain["skills"]}
    text = cli("show", "Senior Data Scientist", "-f", "table").out
    assert "Data Scientist (senior)" in text
    assert "At this level" in text
    assert "At this level" not in cli("show", "Data Scientist", "-f", "table").out


def test_compare_shows_the_level_of_the_one_that_has_it(cli: Cli) -> None:
    rows = cli("compare", "Senior Data Scientist", "Lead Machine Learning Engineer").rows
    assert {row[1] for row in rows if row[0] == "at_level"} == {"data-scientist"}
    assert ["level", "data-scientist", "senior"] in rows
    text = cli("compare", "Senior Data Scientist", "Lead Machine Learning Engineer", "-f", "table").out
    assert "no level was named" in text


def test_the_option_fills_in_where_a_title_names_none(cli: Cli) -> None:
    answer = json.loads(cli("compare", "Senior Data Scientist", "mle", "--level", "staff", "-f", "json").out)
    assert [role["level"] for role in answer["roles"]] == ["senior", "staff"]


@pytest.mark.parametrize("level", LEVELS)
@pytest.mark.parametrize(
    "title",
    ["Data Scientist", "Lead ML Engineer", "DS Manager", "Head of Data Science", "AI Scientist", "Product Manager"],
)
def test_every_level_of_every_track_can_be_asked_for(cli: Cli, title: str, level: str) -> None:
    done = cli("show", title, "--level", level, "--section", "level")
    assert done.code == 0
    assert len(done.rows) >= 5
    assert all(row[0] == "at_level" for row in done.rows)
