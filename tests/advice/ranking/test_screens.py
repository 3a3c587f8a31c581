"""The first screens of lists: a made-up table of roles, each row written out."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from types import SimpleNamespace
from typing import Any

import pytest

from careercli.advice.ranking.filters import Filters
from careercli.advice.ranking.listing import list_roles
from careercli.advice.ranking.screens import list_screen
from careercli.advice.ranking.selection import Selection, select
from careercli.advice.ranking.table import Table
from careercli.model.screen import Bar, Entry, Names, Screen
from tests.advice.pay.made import POSTED, SEATTLE, few
from tests.advice.ranking.test_order import FACTS, NOTHING, ROLES, scale
from tests.conftest import Cli


def table(*, covered: Any = None, **more: Any) -> Table:
    kept: Any = SimpleNamespace(
        heads={one.id: one for one in ROLES}, covered=lambda *_: covered or {}, having=lambda *_: {},
        lists=lambda kind: {"ant": ["Emmet", "Worker"]} if kind == "aliases" else {}, values=lambda _: [],
    )  # fmt: skip
    kept.only = lambda _: kept
    finder: Any = None
    return Table(kept, NOTHING, FACTS.get, finder, more.get("scale"), None if covered is None else ["x"])


def listed(made: Table, filters: Filters = Filters(), **asked: Any) -> Selection:  # noqa: B008
    return select(made, filters, **asked)


def screen(made: Table, filters: Filters = Filters(), **asked: Any) -> Screen:  # noqa: B008
    return list_screen(listed(made, filters, **asked), "Roles", [])


def rows(found: Screen) -> list[list[Any]]:
    [piece] = found.pieces
    return [
        [
            one.text
            if isinstance(one, Entry)
            else round(one.share, 4)
            if isinstance(one, Bar)
            else getattr(one, "names", None)
            for one in line.values
        ]
        for line in piece.lines  # type: ignore[union-attr]
    ]


def columns(found: Screen) -> list[tuple[str, bool, bool]]:
    return [(one.head, one.right, one.keep) for one in found.pieces[0].columns]  # type: ignore[union-attr]


WIDER = ["Of wider occupations, without a rank"]


def test_by_growth_with_bars_and_wider_occupations_apart() -> None:
    found = screen(table(), sort="growth")
    assert rows(found) == [
        ["Bee", "+5%", 1.0, "Bakers", "300"], ["Zebra", "+5%", 1.0, "Cooks", "100"],
        ["Ant", "+5%", 1.0, "Cooks", "100"],
        ["Cat", "-2%", -0.4, "Others", "200"], WIDER, ["Eel", "+5%*", 1.0, "Bakers", "300"],
        ["Fox", "+5%*", 1.0, "Cooks", "100"], ["Dog", "none", 0.0, "none", "none"],
    ]  # fmt: skip
    assert columns(found) == [
        ("Role", False, False), ("To 2034", True, True), ("", False, False), ("Counted as", False, True),
        ("Openings", True, False),
    ]  # fmt: skip
    assert [line.inside for line in found.pieces[0].lines][4:] == [False, True, True, False]  # type: ignore[union-attr]
    assert found.unsaid == ["2 of them counted in wider occupations, without a rank", "1 in all with no forecast"]
    assert found.pieces[0].wide == "All US jobs: +3.1%."  # type: ignore[union-attr]
    assert found.next == ["careercli list --sort pay", 'careercli show "Bee"', "careercli list"]
    assert found.answer[0][0].text == "Bakers and Cooks grow fastest"


def test_by_ai_and_by_match_bars_are_of_a_hundred_percent() -> None:
    found = screen(table(), sort="ai")
    assert rows(found)[0] == ["Zebra", "20%", 0.2, "Cooks", "not said"]
    assert found.pieces[0].lines[0].values[2].full  # type: ignore[union-attr]
    matched = screen(table(covered={"ant": (1, 4), "bee": (1, 2)}), sort="match")
    assert rows(matched)[:2] == [["Bee", "50%", 0.5, "none"], ["Ant", "25%", 0.25, "none"]]
    assert [one.text for one in matched.answer[0]] == ["You cover most of what Bee asks for", ": 50%."]
    openings = screen(table(), sort="openings")
    assert rows(openings)[1] == ["Cat", "200", 0.6667, "Others", "not said"]
    assert not openings.pieces[0].lines[0].values[2].full  # type: ignore[union-attr]


def test_by_pay_with_why_there_is_none() -> None:
    medians = {"bee": replace(POSTED, p50=90_000), "ant": few()}
    paid = replace(scale(ant=100.0, bee=130.0, cat=None), medians=medians)
    found = screen(table(scale=paid), sort="pay")
    assert rows(found)[:3] == [
        ["Bee", "130", "$90,000", "+5%", "not said"], ["Ant", "100", "too few", "+5%", "not said"],
        ["Cat", "too few", "none", "-2%", "not said"],
    ]  # fmt: skip
    assert rows(found)[4][:3] == ["Eel", "none", "none"]
    assert [head for head, *_ in columns(found)] == [
        "Role", "Like for\nlike", "Median in\nfilings", "Jobs\nto 2034", "Usual\ndegree"
    ]  # fmt: skip
    assert found.pieces[0].legend == "Like for like: Data Scientist = 100."  # type: ignore[union-attr]
    assert found.pieces[0].wide == "All US jobs: +3.1%. * of a wider occupation"  # type: ignore[union-attr]
    assert found.unsaid == ["5 in all with too few visa filings to place"]
    assert found.next[0] == "careercli list --sort growth"
    local = screen(table(scale=replace(paid, place=SEATTLE)), sort="pay")
    assert [head for head, *_ in columns(local)][2] == "About,\nSeattle"
    assert rows(local)[0][2] == "$130,000"


def test_columns_that_were_asked_for_and_an_order() -> None:
    found = screen(table(), sort="growth", columns=["aliases", "title", "openings"], top=2)
    assert [head for head, *_ in columns(found)] == ["Role", "Jobs to 2034", "Also called", "Openings a year"]
    assert columns(found)[1:] == [
        ("Jobs to 2034", True, True), ("Also called", False, False), ("Openings a year", True, False)
    ]  # fmt: skip
    assert rows(found) == [["Bee", "+5%", "none", "300"], ["Zebra", "+5%", "none", "100"]]
    assert found.pieces[0].hidden == 5  # type: ignore[union-attr]
    named = screen(table(), columns=["aliases"])
    [ant, *_] = named.pieces[0].lines  # type: ignore[union-attr]
    assert ant.values == [Entry("Ant"), Names(["Emmet", "Worker"], "name")]
    assert columns(named)[1] == ("Also called", False, True)
    assert named.unsaid == []


def test_filters_are_kept_in_what_to_do_next() -> None:
    found = screen(table(), Filters("science"), sort="growth")
    assert [one.text for one in found.answer[0]] == [
        "7 of 7 roles belong to science", "; fastest growing first."
    ]  # fmt: skip
    assert found.next[0] == "careercli list --family science --sort pay"
    none = screen(table(), Filters("product", "lead"))
    assert none.answer[0][0].text.startswith("None of 7 roles belongs to product")
    assert none.next == ["careercli list --family product", "careercli list"]
    assert none.pieces == []


def test_families_with_their_roles() -> None:
    found = screen(table())
    assert [one.text for one in found.answer[0]] == [
        "7 roles in AI, machine learning and data", ", in 1 family of related work."
    ]  # fmt: skip
    assert rows(found) == [["science", "7", ["Ant", "Bee", "Cat", "Dog", "Eel", "Fox", "Zebra"]]]
    assert found.next == ["careercli list --degree none --sort pay", 'careercli show "Ant"']


@pytest.mark.parametrize(("filters", "sort", "by"), [
    (Filters(), None, "title"), (Filters("science"), None, "pay"), (Filters("science"), "ai", "ai"),
    (Filters(), "pay", "pay"),
])  # fmt: skip
def test_filtered_roles_stand_by_pay_unless_asked_otherwise(filters: Filters, sort: Any, by: str) -> None:
    assert listed(table(scale=scale(ant=100.0, bee=130.0)), filters, sort=sort).order.by == by
    assert listed(table(), filters, sort=sort).order.by == ("title" if sort is None else by)


def test_a_page_of_a_list_with_what_its_figures_are_measured_by() -> None:
    found = list_roles(
        listed(table(scale=scale(ant=100.0, bee=130.0)), sort="growth", columns=["pay"]), date(2026, 1, 1)
    )
    page = found.page()
    one, *texts = page.sections[0].blocks
    assert one.columns == ["Role", "Rank", "Like for like"]  # type: ignore[union-attr]
    assert [*one.rows[0]] == ["Bee", 1, 130]  # type: ignore[union-attr]
    remark = "2 roles counted in wider occupations, which hold many other titles, stand last, without a rank."
    assert [text.text for text in texts] == ["Like for like: Data Scientist = 100.", remark]  # type: ignore[union-attr]
    assert found.notes == [remark]
    assert found.beside_page() == []
    grown = list_roles(listed(table(), sort="growth"), date(2026, 1, 1)).page()
    assert grown.sections[0].blocks[1].text == "All US jobs: +3.1%; * of a wider occupation."  # type: ignore[union-attr]
    plain = list_roles(listed(table(), columns=["family", "openings"], top=2), date(2026, 1, 1))
    assert plain.heading() == "7 roles"
    assert [row.cells for row in plain.rows()] == [
        ("ant", "Ant", "science", "individual", 100), ("bee", "Bee", "science", "individual", 300)
    ]  # fmt: skip
    assert plain.header() == ("id", "title", "family", "track", "openings")
    assert plain.items[0] == {  # type: ignore[comparison-overlap]
        "id": "ant", "title": "Ant", "family": "science", "track": "individual", "aliases": ["Emmet", "Worker"],
        "rank": None, "openings": 100,
    }  # fmt: skip
    none = list_roles(listed(table(), Filters("product")), date(2026, 1, 1), whole=False)
    assert (none.notes, none.items) == (["No role belongs to product."], [])


def test_what_no_role_names_is_refused(cli: Cli) -> None:
    done = cli("list", "--industry", "zzz")
    assert (done.code, done.out) == (4, "")
    assert 'No role names an industry called "zzz".' in done.err
    assert "There are Advertising, " in done.err
    assert 'No role names a field of study called "zzz".' in (told := cli("list", "--field", "zzz").err)
    assert "`careercli list --columns fields` shows what roles name." in told
    assert "There are " not in told
