"""Titles read in batches: rows beside the columns that they came with, what is refused, and what is counted."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from careercli.advice.finding.coded import Coding
from careercli.advice.finding.found import Tip
from careercli.advice.finding.lists import tips_screen
from careercli.advice.finding.resolving import Resolving
from careercli.model.screen import Entry

KNOWN: dict[str, Any] = {
    "Sr. DE": ("data-engineer", "Data Engineer", "senior", 0.98, []),
    "DS/DE": ("data-scientist", "Data Scientist", None, 0.5, ["data-engineer"]),
    "near": (None, None, None, 0.0, ["web-analyst"]),
}


def read(title: str) -> Any:
    return KNOWN.get(title, (None, None, None, 0.0, []))


TITLES = ["Sr. DE", "Barista", "DS/DE", " ", "near", "Sr. DE"]


def test_each_title_keeps_its_row_and_what_is_not_understood_is_counted() -> None:
    resolving = Resolving(read)
    found = resolving(TITLES)
    assert [found.cells(item) for item in found.items] == [
        ("Sr. DE", "data-engineer", "Data Engineer", "senior", 0.98), ("Barista", None, None, None, None),
        ("DS/DE", "data-scientist", "Data Scientist", None, 0.5), (" ", None, None, None, None),
        ("near", None, None, None, None), ("Sr. DE", "data-engineer", "Data Engineer", "senior", 0.98),
    ]  # fmt: skip
    assert [found.shown(item) for item in found.items][2:5] == [
        ("DS/DE", "Data Scientist", "-", 0.5, "data engineer"), (" ", "-", "-", "-", "-"),
        ("near", "-", "-", "-", "web analyst"),
    ]  # fmt: skip
    assert found.heading() == "3 of 6 titles understood"
    assert resolving.remark() == "6 titles: 2 not understood, 1 empty"
    resolving(["Barista"])
    assert resolving.remark() == "7 titles: 3 not understood, 1 empty"
    alone = Resolving(read)
    assert alone(["Sr. DE"]).heading() == "1 of 1 title understood"
    assert alone.remark() == ""
    one = Resolving(read)
    one(["x"])
    assert one.remark() == "1 title: 1 not understood"


def test_what_is_less_sure_than_asked_for_is_refused_and_becomes_a_candidate() -> None:
    resolving = Resolving(read, least=0.6)
    [sure, unsure] = resolving(["Sr. DE", "DS/DE"]).items
    assert sure.role == "data-engineer"
    assert (unsure.role, unsure.title, unsure.confidence) == (None, None, 0.0)
    assert unsure.candidates == ["data-scientist", "data-engineer"]
    assert resolving.remark() == "2 titles: 1 below confidence 0.6"
    assert Resolving(read, least=0.5)(["DS/DE"]).items[0].role == "data-scientist"


def test_columns_that_titles_came_with_stand_before_and_ours_never_take_their_names() -> None:
    found = Resolving(read, beside=["role", "a", "a", "careercli_role"])(["Sr. DE"], [["-1.5", "-x", "-01", None]])
    assert found.header() == (
        "role", "a", "a", "careercli_role", "careercli_careercli_role", "title", "level", "confidence"
    )  # fmt: skip
    [item] = found.items
    assert item.row == {"role": "-1.5", "a": "-x", "a (2)": "-01", "careercli_role": None}  # type: ignore[attr-defined]
    assert found.cells(item) == (-1.5, "-x", "-01", None, "data-engineer", "Data Engineer", "senior", 0.98)
    assert found.shown(item) == ("-1.5", "-x", "-01", "", "Data Engineer", "senior", 0.98, "-")
    assert found.heads()[4:] == ("Role", "Level", "Sure", "Could be")
    three = Resolving(read, beside=["a", "a", "a"])(["x"], [["-7", "7", "-"]])
    assert [*three.items[0].row] == ["a", "a (2)", "a (3)"]  # type: ignore[attr-defined]
    assert three.cells(three.items[0])[:3] == (-7, "7", "-")


def occupied(title: str) -> Any:
    code = {"Barista": "35-3023", "near": "15-0000"}.get(title)
    return SimpleNamespace(code=code, title=code and "Fast Food Workers", how="title" if code else None)


@pytest.mark.parametrize("beside", [(), ("x",)])
def test_what_is_no_role_may_be_an_occupation_unless_roles_come_near(beside: tuple[str, ...]) -> None:
    coding = Coding(Resolving(read, beside=beside), lambda title: KNOWN.get(title), occupied)
    found = coding(TITLES, [["1"]] * 6 if beside else ())
    codes = [item.occupation and item.occupation.code for item in found.items]  # type: ignore[attr-defined]
    assert codes == [None, "35-3023", None, None, None, None]
    assert found.cells(found.items[1])[-3:] == ("35-3023", "Fast Food Workers", "title")
    assert found.cells(found.items[0])[-3:] == (None, None, None)
    assert found.shown(found.items[1])[-1] == "Fast Food Workers (35-3023)"
    assert found.shown(found.items[0])[-1] == "-"
    assert coding.remark() == "6 titles: 2 not understood, 1 empty; 1 of them an occupation"
    assert found.header()[: len(beside)] == beside


def tips(*texts: str, roles: Any = ("a",)) -> list[Tip]:
    return [Tip(text, [*roles]) for text in texts]


def test_tips_of_one_role_are_numbered_and_those_of_several_named() -> None:
    one = tips_screen(tips("First.", "Second."), {"a": "Ant"}, "Tips")
    assert [part.text for part in one.answer[0]] == ["", "First."]
    assert [line.values for line in one.pieces[0].lines] == [[Entry("2."), Entry("Second.")]]  # type: ignore[union-attr]
    assert one.next == ['careercli show "Ant"']
    two = tips_screen(tips("First.", "Second.", roles=("a", "b")), {"a": "Ant", "b": "Bee"}, "Tips")
    assert [part.text for part in two.answer[0]] == ["For Ant and Bee: ", "First."]
    assert [line.values for line in two.pieces[0].lines] == [[Entry("Ant, Bee"), Entry("Second.")]]  # type: ignore[union-attr]
    none = tips_screen([], {}, "Tips")
    assert ([part.text for part in none.answer[0]], none.next) == (["No tip is known."], ["careercli list"])
    assert tips_screen(tips("First."), {"a": "Ant"}, "Tips").pieces == []
