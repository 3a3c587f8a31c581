"""Columns and filters of lists, and the ladder of pay: a made-up table of roles."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from types import SimpleNamespace
from typing import Any

import pytest

from careercli.advice.ranking import filters
from careercli.advice.ranking.columns import (
    asks_index,
    asks_pay,
    asks_person,
    cell,
    column_names,
    heads,
    shown,
)
from careercli.advice.ranking.filters import Filters, options, passing
from careercli.advice.ranking.order import Placed
from careercli.advice.ranking.salaries import anchor_words, ranking_scopes, salary_ranking
from careercli.advice.ranking.selection import visible
from careercli.advice.ranking.table import Scale, Table
from careercli.errors import NotFoundError, UsageError
from careercli.model.market import Estimate, Fit, Scope
from careercli.model.pay import UNITED_STATES
from careercli.model.role import Head
from careercli.model.screen import Entry, Reach
from careercli.model.skill import Skill, Vocabulary
from tests.advice.pay.made import CANADA, POSTED, SEATTLE, few
from tests.advice.ranking.test_order import A, grown

SKILLS = {key: Skill(key, key.upper(), "language") for key in ("sql", "r", "git")}
VOCABULARY = Vocabulary(SKILLS, {}, {}, [], {}, {})
BEE = Head("bee", "Bee", "machine-learning", "individual", "bachelor", 1, *A, "broad")
ANT = Head("ant", "Ant", "science", "lead", None, 0, None, None, None)
TRAITS: dict[str, Any] = {"degree": {"bee": ["none"]}, "industry": {"bee": ["Finance"]}, "field": {}}
NEEDS: dict[str, Any] = {"bee": {"sql": "core", "r": "important", "git": "tool", "lost": "core"}}
LISTS: dict[str, Any] = {
    **TRAITS, "aliases": {"bee": ["Buzzer", "Fly"]}, "core": {"bee": ["sql", "lost"]}, "important": {"bee": ["r"]},
    "tool": {"bee": ["git"]},
    "tools": {"bee": ["git", "sql"]},
}  # fmt: skip


def fit(basis: Any, **indices: float | None) -> Fit:
    of = {key: Estimate(50, 9, value, value and value - 5, value and value + 5, 0.01) for key, value in indices.items()}
    return Fit(Scope(basis), "ant", 2.0, 2022, 2025, of, {})


def table(scale: Scale | None = None, skills: Any = None) -> Table:
    def having(trait: str, wanted: Any) -> dict[str, Any]:
        return {
            role: [(one, n) for n, one in enumerate(values) if one in wanted]
            for role, values in TRAITS[trait].items()
            if {*values} & {*wanted}
        }

    facts: Any = SimpleNamespace(
        heads={"bee": BEE, "ant": ANT}, having=having, lists=lambda kind: LISTS[kind],
        values=lambda trait: [x for one in TRAITS[trait].values() for x in one],
        covered=lambda *_: {"bee": (4, 6)},
        asking=lambda key: {"bee": NEEDS["bee"][key]} if key in NEEDS["bee"] else {},
    )  # fmt: skip

    def items(name: str) -> tuple[list[str], list[str]]:
        words = name.split()
        return [one for one in words if one in SKILLS], [one for one in words if one not in SKILLS]

    finder: Any = SimpleNamespace(items=items)
    return Table(facts, VOCABULARY, {A[0]: grown(-2.0, 100, 20)}.get, lambda: finder, scale, skills)


PAID = Scale(
    [fit("sworn", bee=112.4, ant=100.0), fit("advertised", bee=98.6)], UNITED_STATES, "visa filings", POSTED,
    {"bee": replace(POSTED, n=40, p50=90_000), "ant": few()},
)  # fmt: skip


@pytest.mark.parametrize(
    ("name", "bee", "ant"),
    [
        ("aliases", "Buzzer; Fly", ""),
        ("degree", "bachelor", None),
        ("accepted", "none", ""),
        ("entry", "yes", "no"),
        ("core", "SQL", ""),
        ("tools", "GIT; SQL", ""),
        ("occupation_code", "11-0001", None),
        ("growth", -2.0, None),
        ("openings", 100, None),
        ("ai", 20, None),
        ("pay", 112.4, 100.0),
        ("pay_low", 107.4, 95.0),
        ("pay_n", 50, 50),
        ("amount", 112_400, 100_000),
        ("advertised", 98.6, None),
        ("advertised_n", 50, 0),
        ("median", 90_000, None),
        ("median_n", 40, 3),
        ("currency", "USD", "USD"),
        ("place", "United States", "United States"),
        ("pay_basis", "sworn", "sworn"),
        ("match", 0.6667, 0.0),
        ("missing", "", ""),
        ("rank", 1, 2),
    ],
)
def test_a_fact_as_rows_say_it(name: str, bee: Any, ant: Any) -> None:
    made = table(PAID, ["sql", "git"])
    assert cell(made, Placed(BEE, 1, None, wide=False), name) == bee
    assert cell(made, Placed(ANT, 2, None, wide=False), name) == ant


@pytest.mark.parametrize(
    ("name", "bee", "ant"),
    [
        ("family", "machine learning", "science"),
        ("track", "hands-on work", "leading the technical work"),
        ("degree", "bachelor's degree", "not said"),
        ("growth", "-2%*", "none"),
        ("ai", "20%", "none"),
        ("pay", 112, 100),
        ("advertised_high", 104, "none"),
        ("amount", "$112,400", "$100,000"),
        ("median", "$90,000", "none"),
        ("match", "67%", "0%"),
        ("closeness", "broad", "none"),
    ],
)
def test_the_same_as_people_read_it(name: str, bee: Any, ant: Any) -> None:
    made = table(PAID, ["sql"])
    assert shown(made, [Placed(BEE, 1, None, wide=False)], name) == [bee]
    assert shown(made, [Placed(ANT, 2, None, wide=False)], name) == [ant]


def test_without_pay_and_without_a_person_nothing_is_known_of_them() -> None:
    one = Placed(BEE, None, None, wide=False)
    for name in ("pay", "amount", "median", "currency", "place", "pay_basis", "match", "missing"):
        assert cell(table(), one, name) is None
    assert cell(table(PAID, []), one, "missing") == "SQL"
    assert shown(table(), [one], "rank") == [""]
    assert shown(table(), [one], "missing") == [""]


def test_columns_that_are_shown_and_asked_for() -> None:
    assert visible(table(), "title", []) == ["family", "track", "aliases"]
    assert visible(table(PAID), "pay", []) == ["rank", "pay", "pay_low", "pay_high", "median", "growth"]
    area = replace(PAID, place=SEATTLE)
    assert "amount" in visible(table(area), "pay", [])
    assert visible(table(), "ai", ["title", "ai", "rank"]) == ["rank", "ai"]
    assert column_names(["Pay-Low, title,", "title"]) == ["pay_low", "title"]
    with pytest.raises(UsageError) as refused:
        column_names(["grwth"])
    assert refused.value.message == 'There is no column "grwth". Did you mean growth?'
    with pytest.raises(UsageError) as refused:
        column_names(["zzzzzz"])
    assert refused.value.message == 'There is no column "zzzzzz".'
    assert [asks_pay([one]) for one in ("median_n", "amount", "sworn_low", "growth")] == [True, True, True, False]
    assert [asks_index([one]) for one in ("median_n", "pay_low", "sworn", "growth")] == [False, True, True, False]
    assert [asks_person([one]) for one in ("match", "missing", "pay")] == [True, True, False]
    assert heads(table(PAID), ["growth", "median", "amount", "pay"]) == [
        "Jobs to 2034", "Median in visa filings", "About, United States", "Like for like"
    ]  # fmt: skip
    assert heads(table(), ["title", "median"]) == ["Role", "Median"]


def passed(**wanted: Any) -> tuple[list[str], list[str], list[str]]:
    found = filters.tests(table(), Filters(**wanted))
    every = [one.title for one in passing(table(), found)]
    return every, [one.one for one in found], [one.several for one in found]


@pytest.mark.parametrize(
    ("wanted", "roles", "one", "several"),
    [
        ({"family": "machine-learning"}, ["Bee"], "belongs to machine learning", "belong to machine learning"),
        ({"track": "lead"}, ["Ant"], "is about leading the technical work", "are about leading the technical work"),
        ({"degree": "none"}, ["Bee"], "accepts no degree", "accept no degree"),
        ({"degree": "bachelor"}, ["Bee"], "accepts a bachelor's degree", "accept a bachelor's degree"),
        ({"degree": "associate"}, [], "accepts an associate's degree", "accept an associate's degree"),
        ({"entry": True}, ["Bee"], "takes people without another role", "take people without another role"),
        ({"skills": ["r"]}, ["Bee"], "asks for R", "ask for R"),
        ({"tools": ["git"]}, ["Bee"], "uses GIT", "use GIT"),
        ({"industries": ["finance"]}, ["Bee"], "works in Finance", "work in Finance"),
    ],
)
def test_filters_and_what_passes_them(wanted: dict[str, Any], roles: list[str], one: str, several: str) -> None:
    assert passed(**wanted) == (roles, [one], [several])


def test_filters_that_mean_nothing_are_refused_and_several_hold_together() -> None:
    assert passed(skills=["sql r"])[1] == ["asks for SQL", "asks for R"]
    assert passed()[0] == ["Ant", "Bee"]
    for wanted, hint in (
        (["nothing"], "`careercli search nothing` looks everywhere."),
        ([" "], "Name one, such as SQL."),
    ):
        with pytest.raises(NotFoundError) as refused:
            filters.tests(table(), Filters(skills=wanted))
        assert refused.value.hint == hint
    with pytest.raises(NotFoundError):
        filters.tests(table(), Filters(skills=["sql zz"]))
    assert not Filters()
    assert Filters(entry=True)
    asked = Filters("science", None, "none", ["sql"], ["a b"], entry=True)
    assert options(asked) == ["--family science", "--degree none", "--entry", "--skill sql", '--tool "a b"']


def test_the_fits_that_rank() -> None:
    ads, filings = Scope("advertised"), Scope("sworn")
    assert ranking_scopes(UNITED_STATES, None, None) == [filings, ads]
    assert ranking_scopes(UNITED_STATES, None, "advertised") == [ads, filings]
    assert ranking_scopes(UNITED_STATES, None, "sworn") == [filings, ads]
    senior = Scope("advertised", level="senior")
    assert ranking_scopes(UNITED_STATES, "senior", None) == [senior, filings]
    assert ranking_scopes(UNITED_STATES, "senior", "sworn") == [filings, senior]
    assert ranking_scopes(CANADA, None, "sworn") == [Scope("advertised", "CA")]


def ladder(scale: Scale = PAID, **more: Any) -> Any:
    return salary_ranking(table(scale), scale, date(2026, 1, 1), **more)


def cells(values: Any) -> list[Any]:
    return [one.text if isinstance(one, Entry) else (one.low, one.high) for one in values]


def test_the_ladder_of_pay_on_a_page_and_a_screen() -> None:
    found = ladder()
    assert [role.id for role in found.roles] == ["bee", "ant"]
    assert [role.id for role in ladder(reverse=True).roles] == ["ant", "bee"]
    assert [role.id for role in ladder(top=1).roles] == ["bee"]
    assert found.roles[1].figures == [few()]
    text, drawn = found.page().sections[0].blocks
    assert drawn.table.columns == [
        "Role", "Index", "95%", "Visa filings", "Index in job ads", "About, United States", "Median there", "Ads there"
    ]  # fmt: skip
    assert drawn.table.rows == [
        ["Bee", 112, "107 to 117", 50, 99, 112_400, "90,000", 40],
        ["Ant", 100, "95 to 105", 50, "none", 100_000, "too few", 3],
    ]
    assert "Data Scientist = 100, in visa filings, of the same source, fiscal year and state." in text.text
    assert "Median there: of job ads in United States, 2025." in text.text.replace("the United", "United")
    screen = found.brief()
    assert [cells(line.values) for line in screen.pieces[0].lines] == [
        ["Bee", "112", (107.4, 117.4), "$112,400", "99"], ["Ant", "100", (95.0, 105.0), "$100,000", "none"]
    ]  # fmt: skip
    assert isinstance(screen.pieces[0].lines[0].values[2], Reach)
    assert (screen.pieces[0].scale.low, screen.pieces[0].scale.high) == (90.0, 120.0)
    assert screen.next == ["careercli salary --area Texas", 'careercli salary "Bee"', "careercli salary"]
    assert screen.unsaid == []
    assert "About: at what" not in screen.pieces[0].legend


def test_a_ladder_at_a_level_and_the_money_of_a_table() -> None:
    level = replace(PAID.fits[0], scope=Scope("advertised", level="senior"))
    found = ladder(replace(PAID, fits=[level]))
    assert {role.level for role in found.roles} == {"senior"}
    assert {role.level for role in ladder().roles} == {None}
    kinds = found.page().sections[0].blocks[1].table.kinds
    assert kinds == ["text", "number", "text", "number", "number", "number", "number"]
    assert table().occupation(ANT) is None
    assert table().short_occupation(BEE) == A[1]
    assert table().short_occupation(ANT) is None
    assert table(PAID).last_year() == 2034
    assert table().everyone() == 3.1


def test_roles_that_cannot_be_placed_and_an_area_that_was_named() -> None:
    local = replace(PAID, fits=[fit("advertised", bee=120.0, ant=None)], place=SEATTLE, medians={})
    found = ladder(local)
    placed, others, _ = found.page().sections
    assert others.blocks[0].text == "Ant (50); in brackets their job ads."
    assert placed.blocks[1].table.rows == [["Bee", 120, "115 to 125", 50, 120_000]]
    screen = found.brief()
    assert screen.unsaid == ["1 with too few job ads"]
    assert screen.next[0] == 'careercli salary "Bee"'
    assert screen.pieces[0].columns[3].head == "About,\nSeattle"
    assert screen.pieces[0].legend.endswith(
        "ads of the same country, year and level. About: at what Data Scientist is paid in job ads in the United States"
    )
    none = ladder(replace(local, fits=[fit("advertised", ant=None)], anchor=None))
    assert none.brief().pieces == []
    assert none.brief().next == ["careercli salary", "careercli salary"]
    assert anchor_words(replace(POSTED, basis="sworn", years=(2022, 2026))) == (
        "the median of Data Scientist in visa filings in the United States, fiscal years 2022 to 2026"
    )
