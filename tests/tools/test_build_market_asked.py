"""How often job ads ask for a skill: shares of the publisher's counts, of titles that are the same role alone."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from tools.build_market.demand import asked_rows
from tools.build_market.files import InputError, load_yaml
from tools.build_market.readings import DATA

from careercli.library.catalog import Catalog


def count(skill: str, ads: int, title: str = "Tide Reader") -> dict[str, str]:
    return {
        "job_title_short": title,
        "skill": skill,
        "postings_mentioning_skill": str(ads),
        "postings_with_any_skill_listed": "40",
    }


ROWS = [count("sql", 10), count("git", 20), count("github", 30), count("rare", 9), count("sql", 40, "Fog Reader")]
MAPPING: dict[str, Any] = {
    "roles": {"Tide Reader": "tide-reader"},
    "keywords": {"sql": ["sql"], "git": ["git", "github"], "rare": ["rare"]},
}


def test_the_most_frequent_keyword_counts_and_few_ads_are_left_out() -> None:
    found = [*asked_rows(ROWS, MAPPING, "2023", ["tide-reader"], ["sql", "git", "rare"])]
    assert found == [("tide-reader", "git", 0.75, 40, 2023), ("tide-reader", "sql", 0.25, 40, 2023)]


@pytest.mark.parametrize(
    ("part", "value", "told"),
    [
        ("roles", {"Sea Reader": "tide-reader"}, "no title is called Sea Reader"),
        ("roles", {"Tide Reader": "sea-reader"}, "no role is called sea-reader"),
        ("keywords", {"salt": ["sql"]}, "no skill is called salt"),
        ("keywords", {"sql": ["pepper"]}, "no keyword is called pepper"),
    ],
)
def test_what_there_is_not_is_an_error(part: str, value: Any, told: str) -> None:
    with pytest.raises(InputError, match=told):
        list(asked_rows(ROWS, {**MAPPING, part: value}, "2023", ["tide-reader"], ["sql", "git", "rare"]))


def test_what_ships_is_of_our_roles_and_skills_and_leaves_out_what_is_counted_wrongly(catalog: Catalog) -> None:
    mapping = load_yaml(DATA / "asked.yaml")
    lines = [line.split("\t") for line in Path(DATA / "market" / "asked.tsv").read_text().splitlines()[2:]]
    assert len(lines) > 300
    assert {role for role, *_ in lines} == {*mapping["roles"].values()} <= catalog.titles().keys()
    assert {skill for _, skill, *_ in lines} <= mapping["keywords"].keys() <= catalog.vocabulary.skills.keys()
    assert not {"go", "r", "c"} & {one for named in mapping["keywords"].values() for one in named}
    assert all(0 < float(share) <= 1 and int(n) >= 100 and year == "2023" for *_, share, n, year in lines)
