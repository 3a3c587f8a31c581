"""What the figures rest on and how fresh the profiles are: three made-up sources, and roles that were reviewed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from careercli.advice.about import Where, sources
from careercli.model.items import Spot
from careercli.model.screen import Column, Rows
from careercli.model.skill import Source, Vocabulary
from tests.advice.pay.made import ROLE
from tests.told import words_in

OLD = Source("old", "P", "Old", "May 2024", "CC0", "https://u", "pay", released=date(2024, 5, 31), period="2023")
MADE = {
    "old": OLD,
    "never": replace(OLD, id="never", title="Never", released=None, period=None, files={"a.csv": "0f", "b.csv": "1e"}),
    "fresh": replace(OLD, id="fresh", title="Fresh", vintage="May 2026", released=date(2026, 5, 2)),
}


def listed(*roles: Any, known: Any = MADE) -> Any:
    return sources(Vocabulary({}, {}, known, [], {}, {}), roles, date(2026, 5, 31))


def test_the_newest_come_first_and_the_undated_last() -> None:
    screen = listed().brief()
    assert "".join(one.text for one in screen.answer[0]) == (
        "3 sources stand behind the figures, the newest first; the oldest is of May 2024."
    )
    [rows] = screen.pieces
    assert isinstance(rows, Rows)
    assert [words_in(line.values) for line in rows.lines] == [
        ["Fresh", "less than a month old", "P"], ["Old", "2 years old", "P"], ["Never", "undated", "P"]
    ]  # fmt: skip
    assert [*rows.columns] == [Column("Data"), Column("Age", keep=True), Column("Publisher", least=110)]
    undated = listed(known={key: replace(MADE["never"], id=key) for key in "ab"}).brief()
    assert "".join(one.text for one in undated.answer[0]) == "2 sources stand behind the figures."


def test_every_file_stands_with_its_sum() -> None:
    found = listed()
    assert [item.id for item in found.items] == ["fresh", "never", "old"]
    assert found.cells(found.items[1])[4:] == (None, "CC0", "https://u", "pay", None, "a.csv=0f b.csv=1e")
    *_, reviewed, files = found.page().sections
    assert reviewed.blocks[0].text == ""
    assert files.blocks[0].rows == [("Never", "a.csv", "0f"), ("Never", "b.csv", "1e")]


def test_how_fresh_the_profiles_are() -> None:
    seen = replace(ROLE, reviewed=date(2026, 1, 2), confirmed={"the exam": date(2026, 3, 1), "a law": date(2026, 2, 1)})
    later = replace(ROLE, id="x", title="X", reviewed=date(2026, 4, 4), confirmed={"a product": date(2026, 2, 2)})
    profiles = listed(later, seen, replace(ROLE, id="never")).profiles
    assert (profiles.roles, profiles.claims, profiles.claim, profiles.role) == (2, 3, "a law", "Diver")
    assert profiles.words() == (
        "2 profiles were reviewed, the first on 2026-01-02. 3 claims on exams, products and laws were looked up, the "
        "first on 2026-02-01."
    )
    unclaimed = listed(replace(later, confirmed={}), replace(seen, confirmed={})).profiles
    assert unclaimed.words() == "2 profiles were reviewed, the first on 2026-01-02."
    assert listed(ROLE).profiles.words() == ""


def test_a_place_is_told_with_whether_it_is_there(tmp_path: Path) -> None:
    there = Where(items=[Spot("cache", str(tmp_path), "read", True, ""), Spot("config", "x", "read", False, "none")])
    assert [there.cells(item) for item in there.items] == [
        ("cache", str(tmp_path), "read", "yes", ""), ("config", "x", "read", "no", "none")
    ]  # fmt: skip
