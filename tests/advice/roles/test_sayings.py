"""What the first screens say of a role in as few words as will do: made-up roles, each entry written out."""

from __future__ import annotations

from dataclasses import replace
from types import SimpleNamespace
from typing import Any

import pytest

from careercli.advice.differences import PayDifference
from careercli.advice.outlook import OutlookFigures
from careercli.advice.roles.overlap import change_of
from careercli.advice.roles.ranking import against_first, several_pieces, special
from careercli.advice.roles.sayings import (
    ai_entry,
    choose_words,
    condition,
    degree_words,
    growth_entry,
    last_year,
    needed,
    needs,
    occupation_words,
    pay_entry,
)
from careercli.model.market import Applicability, Projection, Reasons
from careercli.model.role import Education
from careercli.model.screen import Entry, Names, Rows
from tests.advice.pay.made import DIVERS, GERMANY, NONE, PAID, POSTED, few

GROWING = Projection(2024, 2034, 1, 1, 1, 33.5, 3.1, 1, 1, 1, None, None, None, None)


def skill(key: str, need: str = "core") -> Any:
    return SimpleNamespace(id=key, name=key.capitalize(), category="tool", need=need)


def role(key: str = "diver", *figures: Any, **changes: Any) -> Any:
    made: dict[str, Any] = {
        "key": key, "id": key, "name": key.capitalize(), "title": key.capitalize(), "level": None, "occupation": DIVERS,
        "salary": SimpleNamespace(figures=figures), "outlook_figures": OutlookFigures(GROWING), "education": None,
        "skills": [], "tools": [], "choose_short": None, "choose_if": [],
    }  # fmt: skip
    return SimpleNamespace(**(made | changes))


@pytest.mark.parametrize(
    ("figure", "basis", "entry"),
    [
        (None, "advertised", Entry("none")),
        (None, "official", Entry("none")),
        (POSTED, "advertised", Entry("$100,000", aside="100 ads of 2025", wide="middle half $80,000 to $120,000")),
        (replace(POSTED, n=1, p50=5, p25=None), "advertised", Entry("too few", aside="1 ad")),
        (replace(POSTED, p25=None), "advertised", Entry("$100,000", aside="100 ads of 2025")),
        (replace(POSTED, place=GERMANY, currency="EUR", p75=None), "advertised",
         Entry("EUR 100,000", aside="100 ads of 2025, Germany")),
        (replace(POSTED, years=(2023, 2025), p75=None), "advertised", Entry("$100,000", aside="100 ads, 23-25")),
        (replace(POSTED, years=(2025, 2025), p75=None), "advertised", Entry("$100,000", aside="100 ads of 2025")),
        (replace(POSTED, basis="sworn", years=(2022, 2024), p75=None), "sworn",
         Entry("$100,000", aside="100 filings, FY22-24")),
        (few(), "advertised", Entry("too few", aside="3 ads")),
        (replace(PAID, **NONE), "official", Entry("too few")),
        (replace(PAID, p75=None), "official", Entry("$100,000", whose="Data Scientists")),
    ],
)  # fmt: skip
def test_pay_with_what_it_rests_on(figure: Any, basis: str, entry: Entry) -> None:
    assert pay_entry(role("diver", *([figure] if figure else [])), basis) == entry


def test_pay_of_a_role_without_an_occupation_and_with_the_middle_half() -> None:
    assert pay_entry(role(occupation=None), "official").text == "none: no occupation is named"
    assert pay_entry(role(occupation=None), "sworn").text == "none"
    half = pay_entry(role("diver", POSTED), "advertised", half=True, below="b")
    assert (half.aside, half.wide, half.below) == ("middle half $80,000 to $120,000, 100 ads of 2025", "", "b")
    levels = [replace(POSTED, level="senior", p50=1), POSTED]
    assert pay_entry(role("diver", *levels), "advertised").text == "$100,000"
    assert pay_entry(role("diver", *levels, level="senior"), "advertised").text == "$1"
    assert pay_entry(role("diver", *levels, level="mid"), "advertised").text == "none"


def test_the_occupation_in_short() -> None:
    figures = OutlookFigures(GROWING, reasons=Reasons("data scientists"))
    assert occupation_words(role(outlook_figures=figures)) == "data scientists"
    assert occupation_words(role(outlook_figures=figures, occupation=replace(DIVERS, closeness="broad"))) == (
        "all data scientists"
    )
    other = replace(PAID, occupation=replace(DIVERS, code="11-1111", title="Sailors"))
    assert occupation_words(role(outlook_figures=figures), other) == "Sailors"
    assert occupation_words(role(occupation=None)) == ""
    assert occupation_words(role()) == "Data Scientists"


def test_growth_and_ai() -> None:
    assert growth_entry(role()) == Entry("+33.5%", whose="all US jobs +3.1%")
    assert growth_entry(role(), named=True) == Entry("+33.5%", whose="Data Scientists; all US jobs +3.1%")
    assert growth_entry(role(), against=False) == Entry("+33.5%")
    unknown = OutlookFigures(replace(GROWING, change_percent=None), ai=Applicability(0.5, 87, 785))
    assert growth_entry(role(outlook_figures=unknown)) == Entry("none")
    assert ai_entry(role(outlook_figures=unknown)).text == "more than 87% of occupations"
    assert ai_entry(role()).text == "none"
    later = OutlookFigures(replace(GROWING, last_year=2035))
    assert last_year([role(), role(outlook_figures=later), role(outlook_figures=OutlookFigures())]) == 2035
    assert last_year([role(outlook_figures=OutlookFigures())]) is None


@pytest.mark.parametrize(
    ("typical", "also", "words"),
    [
        ("bachelor", [], "bachelor's"),
        ("bachelor", ["none"], "bachelor's, or no degree"),
        ("master", ["bachelor"], "master's"),
        ("none", [], "no degree"),
        ("none", ["none"], "no degree"),
    ],
)
def test_the_usual_degree(typical: Any, also: Any, words: str) -> None:
    assert degree_words(role(education=Education(typical, also))) == words
    assert degree_words(role()) == "none stated"


def test_needs_and_for_whom_it_is() -> None:
    made = role(
        skills=[skill("sql", "important"), skill("git", "helpful"), skill("r")], tools=[skill("git"), skill("x")]
    )
    assert needed(made) == {"r": ("R", 3), "sql": ("Sql", 2), "git": ("Git", 1), "x": ("X", 1)}
    assert needs(made, "core", "helpful") == ["R", "Git"]
    assert choose_words(role(choose_if=["You like water.", "x"])) == "you like water"
    assert choose_words(role(choose_if=["x"], choose_short="short")) == "short"
    assert choose_words(role()) == ""
    said = [condition(one) for one in ("Your day", "You're in", "Youth matters.", " We do. ")]
    assert said == ["your day", "you're in", "Youth matters", "We do"]


def entry(higher: str, lower: str, ratio: float | None, reading: Any, **more: Any) -> PayDifference:
    basis, n, why = more.get("basis", "sworn"), more.get("n", {higher: 9, lower: 9}), more.get("why_not")
    return PayDifference(higher, lower, basis, ratio, None, None, n, 3, None, bool(reading), why, reading)


ROLES = [role("a"), role("b"), role("c")]


@pytest.mark.parametrize(
    ("found", "said"),
    [
        (entry("b", "a", 1.25, "more"), "+25%"),
        (entry("a", "b", 1.25, "more"), "-20%"),
        (entry("b", "a", 1.25, "same"), "alike"),
        (entry("b", "a", 1.25, "unclear"), "alike"),
        (entry("b", "a", None, None), "too few"),
        (entry("b", "a", None, None, n={"a": 9, "b": 0}), "none"),
        (entry("b", "a", None, None, n=None), "none"),
        (entry("b", "a", None, None, why_not="job ads are not compared across levels"), "level"),
        (entry("b", "a", None, None, why_not="too few job ads at mid level name either"), "too few"),
    ],
)
def test_pay_against_the_first(found: PayDifference, said: str) -> None:
    assert against_first(ROLES[:2], [found]).rows == [["B", "none", said]]


def test_a_row_for_each_of_several() -> None:
    wide = role("c", occupation=replace(DIVERS, closeness="broad"), choose_short="c")
    roles = [role("a", POSTED, choose_short="a"), role("b", choose_short="b"), wide]
    kept = {"a": {"b": 0.456, "c": 0.1}}
    levels = entry("c", "a", None, None, why_not="no levels", basis="advertised")
    pieces: Any = several_pieces(roles, kept, [entry("b", "a", 1.25, "more"), levels])
    rows = [[one.text for one in line.values] for line in pieces[0].lines]
    assert rows == [
        ["A", "-", "-", "$100,000", "none", "+33.5%", "start", "none stated"],
        ["B", "none", "+25%", "none", "none", "+33.5%", "46%", "none stated"],
        ["C", "level", "none", "none", "none", "+33.5%*", "10%", "none stated"],
    ]
    assert pieces[0].legend == (
        "All US jobs: +3.1% to 2034. * of a wider occupation; level: not compared, as levels differ"
    )
    assert pieces[0].columns[5].head == "Jobs\nto 2034"
    assert [[one.text for one in line.values] for line in pieces[2].lines] == [
        ["A", "if a"],
        ["B", "if b"],
        ["C", "if c"],
    ]
    four = [*roles, role("d", choose_short="d")]
    assert len(several_pieces(four, {"a": {"b": 0, "c": 0, "d": 0}}, [])) == 3
    assert len(several_pieces([*four, role("e", choose_short="e")], {"a": dict.fromkeys("bcde", 0.0)}, [])) == 2
    assert len(several_pieces([*roles[:2], role("d")], {"a": {"b": 0, "d": 0}}, [])) == 2
    plain = several_pieces(roles[:2], kept, [])[0]
    assert isinstance(plain, Rows)
    assert plain.legend == "All US jobs: +3.1% to 2034."


def test_what_each_asks_for_more_than_the_others() -> None:
    one = role("a", skills=[skill("sql"), skill("r", "helpful")], tools=[skill("git")])
    other = role("b", skills=[skill("sql", "important"), skill("r", "helpful")])
    assert special([one, other]) == {"a": ["Sql", "Git"], "b": []}
    pieces: Any = several_pieces([one, other], {"a": {"b": 0.5}}, [])
    assert [line.values[1] for line in pieces[1].lines] == [Names(["Sql", "Git"], "skill"), Entry("none")]


def test_how_the_week_changes() -> None:
    before = role("a", activities={"much": ["p", "q", "r"], "some": ["s"]})
    after = role("b", activities={"much": ["q", "s"], "some": ["r", "t"]})
    found = change_of(before, after)
    assert (found.stop, found.less, found.keep, found.more, found.start) == (["p"], ["r"], ["q"], ["s"], ["t"])
