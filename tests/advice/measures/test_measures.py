"""Occupations side by side: what sets them apart, what they share, and what official pay can say of several."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from syrupy.assertion import SnapshotAssertion

from careercli.advice.measures.measured import Measured, Tool
from careercli.advice.measures.page import measured_sections
from careercli.advice.measures.paying import comparable, official_entries, official_sentence
from careercli.advice.measures.ratings import apart, rating_blocks, rating_rows, ratings_of
from careercli.advice.measures.rows import measured_rows
from careercli.advice.measures.screen import measured_pieces
from careercli.advice.measures.sharing import own_tools, shared_tools, uses
from careercli.advice.outlook.occupation import OutlookFigures
from careercli.model.economy.occupation import Rating
from careercli.model.market import Attainment, Reasons
from careercli.model.page import Ranges, Table, Text
from careercli.model.role import Occupation
from careercli.model.screen import Bar
from tests.advice.differences.made import side
from tests.advice.outlook.test_words import AI, GROWING
from tests.advice.pay.made import NONE, PAID, SEATTLE
from tests.formats.test_golden import expected
from tests.told import laid_out

CODES = {"a": "11-0001", "b": "11-0002", "c": "11-0003", "d": "11-0004"}


def one(key: str, median: int | None = None, **changes: Any) -> Measured:
    own = Occupation(CODES[key], f"Workers {key.upper()}", changes.pop("closeness", "exact"))
    figures = [replace(PAID, p50=median, occupation=own)] if median else []
    mine = side(key, occupation=own, figures=figures, itself=True)
    made = Measured(key, key.upper(), True, own, figures, OutlookFigures(), [], [], [], 4, mine)
    return replace(made, **changes)


def rating(name: str, importance: float, level: float | None = None) -> Rating:
    return Rating(name, importance, level)


def said(*every: Measured, short: bool = False) -> str:
    return "".join(part.text for part in official_sentence(every, official_entries(every), short=short))


def test_official_pay_of_two() -> None:
    assert said(one("a", 80_000), one("b", 100_000)) == (
        "Official pay is higher for B: $100,000 against $80,000 for A, at the median."
    )
    assert said(one("a", 80_000), one("b", 100_000), short=True) == "Official pay is higher for B."
    assert said(one("a", 100_000), one("b", 99_000)) == (
        "The official medians differ by less than 3%: $100,000 for A, $99,000 for B."
    )
    assert said(one("a", 100_000), one("b", 99_000), short=True) == "The official medians differ by less than 3%."
    unknown = "No fair comparison of pay is published: the official survey has no figure for B."
    assert said(one("a", 100_000), one("b")) == said(one("a", 100_000), one("b"), short=True) == unknown
    wide = one("b", 100_000, itself=False, closeness="broad")
    assert said(one("a", 80_000), wide).startswith("No fair comparison of pay is published: ")
    close = one("b", 100_000, itself=False)
    assert said(one("a", 80_000), close) == (
        "Official pay is higher for B: $100,000 (Workers B) against $80,000 for A, at the median."
    )


def test_official_pay_of_several_is_told_of_those_that_can_be_compared_with_each_other() -> None:
    three = [one("a", 80_000), one("b", 100_000), one("c", 60_000)]
    assert said(*three) == "Official pay is highest for B, $100,000 at the median, and lowest for C, $60,000."
    assert said(*three, one("d")) == (
        "Official pay is highest for B, $100,000 at the median, and lowest for C, $60,000; D cannot be placed among "
        "them fairly."
    )
    level = [one("a", 80_000), one("b", 80_500), one("d")]
    assert [each.key for each in comparable(level, official_entries(level))] == ["a", "b"]
    nothing = [one("a"), one("b"), one("c", 60_000)]
    assert said(*nothing) == "No fair comparison of pay is published; what is known of each is below."
    assert len(comparable(nothing, official_entries(nothing))) == 1


def beside(occupation: Measured, *roles: Measured) -> str:
    """What is said where official figures say nothing of two roles."""
    every = [occupation, *roles]
    entries = [
        entry if occupation.key in (entry.higher, entry.lower) else replace(entry, said=False, why_not="like for like")
        for entry in official_entries(every)
    ]
    return "".join(part.text for part in official_sentence(every, entries))


def test_two_roles_are_in_nobodys_way_and_are_not_put_in_order_by_the_survey() -> None:
    both = [one("b", 100_000, itself=False), one("c", 90_000, itself=False)]
    assert beside(one("a", 80_000), *both) == (
        "Official pay is highest for B and C, $100,000 (Workers B) and $90,000 (Workers C) at the median, and lowest "
        "for A, $80,000."
    )
    assert beside(one("a", 95_000), *both) == (
        "Official pay is highest for B, $100,000 (Workers B) at the median, and lowest for C, $90,000 (Workers C)."
    )
    wide = one("d", 100_000, itself=False, closeness="broad")
    assert "; D cannot be placed among them fairly." in beside(one("a", 80_000), *both, wide)
    assert beside(one("a"), *both) == "No fair comparison of pay with A is published; what is known of each is below."


PYTHON, SQL, EXCEL = Tool("python", "Python"), Tool("sql", "SQL"), Tool(None, "Microsoft Excel")


def test_tools_that_all_use_are_named_as_a_role_calls_them() -> None:
    role = one("a", itself=False, technologies=[SQL, PYTHON, EXCEL])
    occupation = one("b", technologies=[EXCEL, Tool("sql", "Structured query language"), Tool(None, "Python")])
    assert shared_tools([occupation, role]) == [SQL, PYTHON, EXCEL]
    assert shared_tools([occupation, replace(occupation, key="c")]) == [*occupation.technologies]
    other = one("c", technologies=[EXCEL, Tool(None, "SAP"), Tool(None, "COBOL")])
    assert shared_tools([occupation, role, other]) == [EXCEL]
    assert own_tools(other, [occupation, role, other]) == [Tool(None, "SAP"), Tool(None, "COBOL")]
    assert own_tools(role, [occupation, role]) == []
    twice = one("a", itself=False, technologies=[SQL, Tool("sql", "SQL server")])
    assert shared_tools([twice, occupation]) == [SQL]
    assert [uses(occupation, tool) for tool in (PYTHON, Tool("python", "Py"), Tool(None, "SQL"), SQL)] == [
        True, False, False, True
    ]  # fmt: skip


FIRST = one("a", skills=[rating("Reading", 4.0, 3.5), rating("Math", 2.0)], knowledge=[rating("Law", 1.5)])
SECOND = one("b", skills=[rating("Reading", 3.0), rating("Talk", 5.0), rating("Math", 4.5)], knowledge=[])


def names(rows: Any) -> list[str]:
    return [name for name, _ in rows]


def test_ratings_stand_by_what_matters_most_to_any_and_apart_by_how_far_they_lie() -> None:
    assert names(ratings_of([FIRST, SECOND], "skills")) == ["Talk", "Math", "Reading"]
    assert names(ratings_of([FIRST, SECOND], "knowledge")) == ["Law"]
    assert names(apart([FIRST, SECOND])) == ["Math", "Reading", "Law", "Talk"]  # 2.5, 1, and what one has not
    assert names(ratings_of([replace(FIRST, skills=[rating("B", 2), rating("A", 2)])], "skills")) == ["A", "B"]


def test_rows_of_the_first_screen() -> None:
    rows = rating_rows([FIRST, SECOND])
    assert rows
    values: Any = [line.values for line in rows.lines]
    assert [[part.share if isinstance(part, Bar) else part and part.text for part in each] for each in values] == [
        ["Math", "2.0", 0.25, "4.5", 0.875], ["Reading", "4.0", 0.75, "3.0", 0.5], ["Law", "1.5", 0.125, "none", None],
        ["Talk", "none", None, "5.0", 1.0],
    ]  # fmt: skip
    assert rows.hidden == 0
    many = replace(FIRST, skills=[rating(f"S{n}", 2.0) for n in range(9)])
    found = rating_rows([many, SECOND])
    assert found
    assert (len(found.lines), found.hidden) == (7, 6)
    assert rating_rows([FIRST, one("b")]) is None
    long = replace(FIRST, name="health services managers of all kinds")
    head = rating_rows([long, SECOND]).columns[1].head  # type: ignore[union-attr]
    assert head == "Health\nservices..."
    assert rating_rows([replace(FIRST, name="web developers"), SECOND]).columns[1].head == "Web\ndevelopers"  # type: ignore[union-attr]


def test_a_page_of_ratings_says_whose_they_are_and_of_whom_there_are_none() -> None:
    assert rating_blocks([one("a"), one("b")]) == []
    closest = replace(SECOND, itself=False)
    head, drawn, *tables = rating_blocks([FIRST, closest])
    assert isinstance(head, Text)
    assert head.text == "Ratings are of the whole occupation. Those beside B are of Workers B 11-0002."
    assert isinstance(drawn, Ranges)
    assert drawn.table.columns[1:] == ["A", "B (Workers B)"]
    assert drawn.table.rows == [["Math", 2.0, 4.5], ["Reading", 4.0, 3.0], ["Law", 1.5, None], ["Talk", None, 5.0]]
    found = [block for block in tables if isinstance(block, Table)]
    assert found[0].rows == [
        ["Talk", "not rated", "5"], ["Math", "2", "4.5"], ["Reading", "4, level 3.5", "3"]
    ]  # fmt: skip
    assert found[1].rows == [["Law", "1.5", "not rated"]]
    head, none, *_ = rating_blocks([FIRST, one("b"), one("c")])
    assert isinstance(none, Text)
    assert none.text == "None are published for B and C."
    many = [replace(each, skills=[rating(f"S{n}", 2.0) for n in range(20)]) for each in (FIRST, SECOND, one("c"))]
    for number, rows in ((2, 24), (3, 18)):  # twelve of two, six of more
        drawings = [block for block in rating_blocks(many[:number]) if isinstance(block, Ranges)]
        assert len(drawings[0].ranges) == rows


@pytest.mark.parametrize(
    ("changes", "short", "counted"),
    [
        ({}, "", "A"),
        ({"itself": False}, "Workers A", "A (Workers A)"),
        ({"itself": False, "closeness": "broad"}, "all Workers A", "A (all Workers A)"),
        ({"itself": False, "outlook": OutlookFigures(reasons=Reasons("workers"))}, "workers", "A (workers)"),
        ({"itself": False, "occupation": None}, "", "A"),
    ],
)
def test_whose_figures_are_shown(changes: dict[str, Any], short: str, counted: str) -> None:
    made = one("a", **changes)
    assert (made.short, made.counted) == (short, counted)
    assert made.wide == short.startswith("all ")


KNOWN = OutlookFigures(
    replace(GROWING, openings=None), Attainment("A", False, 1.0, 2.0, 3.0, 4.0, 50.0, 30.0, 10.0), AI
)
LATER = replace(GROWING, last_year=2035, all_occupations_percent=None, entry_education=None, entry_experience=None)
RATED = [rating("Reading", 4.0, 3.5)]
SPARSE = OutlookFigures(replace(GROWING, change_percent=None, jobs=None))
WHOLE = one("a", 80_000, outlook=KNOWN, technologies=[SQL, EXCEL], skills=RATED)
THERE = replace(PAID, place=SEATTLE, p50=70_000)
ROLE = one(
    "b", 90_000, itself=False, closeness="broad", outlook=OutlookFigures(LATER), technologies=[SQL], skills=RATED
)
COMPARED = {
    "two": [WHOLE, replace(ROLE, figures=[THERE, *ROLE.figures])],
    "two-of-which-one-is-unknown": [replace(WHOLE, job_zone=None), one("c", figures=[replace(THERE, **NONE)])],
    "two-of-which-one-has-no-occupation": [one("c", occupation=None, itself=False), WHOLE],
    "two-without-figures": [one("a", outlook=SPARSE, job_zone=None), one("b", itself=False)],
    "three": [one("d"), WHOLE, ROLE],
    "three-of-which-one-has-no-occupation": [replace(ROLE, technologies=[]), WHOLE, one("c", occupation=None)],
}


@pytest.mark.parametrize("name", COMPARED)
def test_what_is_laid_out_of_several(snapshot: SnapshotAssertion, name: str) -> None:
    every = COMPARED[name]
    entries = official_entries(every)
    rows = [" | ".join(map(str, row.cells)) for row in measured_rows(every, entries)]
    parts = (*measured_pieces(every), *measured_sections(every, entries), rows)
    assert "\n".join(line for part in parts for line in laid_out(part)) == expected(snapshot, "txt")
