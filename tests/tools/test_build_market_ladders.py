"""Official ladders are taken as published; whatever data/ladders.yaml names must be there."""

from __future__ import annotations

from typing import Any

import pytest
from tools.build_market.files import InputError, load_yaml
from tools.build_market.ladders import ladder_rows
from tools.build_market.readings import DATA


def cell(grade: str, skill: str, known: str, role: str = "Tide reader") -> dict[str, str]:
    return {"role_family": "Sea", "role": role, "role_level": grade, "skill": skill, "skill_level": known}


ROWS = [
    cell("Tide reader", "Tides", "working"),
    cell("Tide reader", "Tides", "working"),
    cell("Senior tide reader", "Tides", "expert"),
    cell("Senior tide reader", "Fog", "not in use"),
]


def mapping(role: dict[str, Any] | None = None, grades: dict[str, str | None] | None = None) -> dict[str, Any]:
    one = {"ladder": "Tide reader", "closeness": "exact", **(role or {})}
    return {
        "roles": {"tide-reader": one},
        "ladders": {"Tide reader": grades or {"Tide reader": "mid", "Senior tide reader": None}},
    }


def test_each_cell_stands_once_and_what_is_not_in_use_is_none() -> None:
    head = ("tide-reader", "Sea", "Tide reader", "exact", 0)
    assert [*ladder_rows(ROWS, mapping())] == [
        (*head, 0, "Tide reader", "mid", "Tides", "working"),
        (*head, 1, "Senior tide reader", None, "Tides", "expert"),
    ]
    own = [row[4] for row in ladder_rows(ROWS, mapping({"grade": "Senior tide reader"}))]
    assert own == [0, 1]


@pytest.mark.parametrize(
    ("rows", "named"),
    [
        (ROWS, mapping(grades={"Chief tide reader": "executive"})),
        (ROWS, mapping(grades={"Tide reader": "boss"})),
        (ROWS, mapping({"grade": "Fog reader"})),
        ([*ROWS, cell("Tide reader", "Tides", "expert")], mapping()),
    ],
)
def test_what_is_not_published_or_published_twice_is_an_error(rows: list[dict[str, str]], named: Any) -> None:
    with pytest.raises(InputError):
        list(ladder_rows(rows, named))


def test_every_role_of_the_mapping_is_one_of_ours() -> None:
    ids = {path.stem for path in (DATA / "roles").glob("*.yaml")}
    named = load_yaml(DATA / "ladders.yaml")
    assert len(named["roles"]) >= 12
    assert set(named["roles"]) <= ids
    assert {one["ladder"] for one in named["roles"].values()} == set(named["ladders"])
