"""`search` says what the thing is that it was asked for."""

from __future__ import annotations

import json

import pytest

from careercli.library.catalog import Catalog
from tests.conftest import Cli


def test_what_a_thing_is_stands_above_the_roles_that_use_it(cli: Cli, catalog: Catalog) -> None:
    what = catalog.vocabulary.skills["kafka"].what
    for form in ("table", "markdown", "html"):
        out = " ".join(cli("search", "who uses kafka?", "-f", form).out.split())
        assert out.index(f"Apache Kafka: {what}.") < out.index("Data Engineer")
    screen = " ".join(cli("search", "kafka", "--brief", "-f", "table").out.split())
    assert f"Apache Kafka: {what}." in screen


@pytest.mark.slow
def test_a_product_is_found_by_its_old_name_and_says_the_new_one(cli: Cli, catalog: Catalog) -> None:
    renamed = [skill for skill in catalog.vocabulary.skills.values() if skill.formerly]
    assert len(renamed) >= 10
    for skill in renamed:
        for name in skill.formerly:
            done = cli("search", name, "-f", "json")
            if done.code == 0:  # otherwise no role uses it
                [thing] = json.loads(done.out)["things"]
                assert (thing["id"], thing["formerly"]) == (skill.id, skill.formerly)
    out = " ".join(cli("search", "vertex ai", "-f", "table").out.split())
    assert "Gemini Enterprise Agent Platform: " in out
    assert "Called Vertex AI until April 2026" in out


def test_pipes_get_the_same_columns_as_ever_then_degree_and_pay_and_titles_no_description(cli: Cli) -> None:
    rows = cli("search", "kafka").rows
    assert {len(row) for row in rows} == {5}
    assert {row[3] for row in rows} <= {"none", "associate", "bachelor", "master", "doctorate", ""}
    assert all(row[4] == "" or float(row[4]) > 10_000 for row in rows)
    answer = json.loads(cli("search", "architect", "-f", "json").out)
    assert answer["items"]
    assert answer["things"] == []
