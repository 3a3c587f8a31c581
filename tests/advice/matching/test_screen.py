"""The first screen of `match` and its verdicts, of a made-up answer."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from careercli.advice.fitting.gates import Gate
from careercli.advice.matching import Match
from careercli.advice.matching.facts import Matched, MatchedRole, WouldChange
from careercli.advice.matching.matchpage import pay_cells, person_lines
from careercli.advice.matching.ranking import PayIndex
from careercli.advice.matching.reasons import match_sentences
from careercli.model.person import Person
from careercli.model.screen import Bar, Entry, Names


def matched(title: str, **changes: Any) -> Matched:
    made = Matched(
        MatchedRole(title.lower(), title), True, 0.5, 0.5, 1.0, (2, 4), ["sql"], ["r"], [], ["core skills you lack: R"],
        [], [PayIndex("sworn", 112.4, None, None, 9)], 4.5, ["r"],
    )  # fmt: skip
    return replace(made, **changes)


def answer(*found: Matched, **changes: Any) -> Match:
    names = {"sql": "SQL", "r": "R", "go": "Go"}
    made: Any = {
        "verdict": "suits", "summary": "A suits you best: you cover 50%.", "close": False, "viable": 1, "considered": 9,
        "prefer": [], "matches": [*found], "would_change": [], "person": Person("2026-11", skills=["sql", "go"]),
        "not_understood": [], "names": names, "spoken": names, "titles": {"a": "A", "b": "B"}, "typed": "sql, go",
    }  # fmt: skip
    return Match(**(made | changes))


A, B = matched("A"), matched("B", viable=False, coverage=0.25, core=(1, 4), lacks=[], pay=[], growth=None)


def test_rows_of_roles_with_a_line_before_what_is_not_within_reach() -> None:
    screen: Any = answer(A, B).brief()
    rows = [
        [one.text if isinstance(one, Entry) else one.share if isinstance(one, Bar) else one for one in line.values]
        for line in screen.pieces[0].lines
    ]
    assert rows == [
        ["A", 0.5, "50%", "too few", "112", "+4.5%", "R"],
        ["Not within reach yet", None, None, None, None, None, None],
        ["B", 0.25, "25%", "too few", "too few", "none", "none"],
    ]
    assert [line.inside for line in screen.pieces[0].lines] == [False, False, True]
    assert [column.right for column in screen.pieces[0].columns] == [False, False, True, True, True, True, False]
    assert screen.pieces[0].legend == ""
    none: Any = answer(B, viable=0).brief()
    assert [line.inside for line in none.pieces[0].lines] == [False]


def test_the_verdict_what_is_left_out_and_what_to_do_next() -> None:
    screen: Any = answer(A).brief()
    assert [one.text for one in screen.answer[0]] == ["A suits you best", ": you cover 50%."]
    assert screen.unsaid == ["8 roles beyond these 1", "the reasons for and against each"]
    assert screen.next == ["careercli gap \"A\" --skills 'sql, go'", 'careercli show "A"', "careercli list"]
    assert screen.options == "--full, --top 30; pay or growth first: --prefer pay"
    semicolon: Any = answer(A, summary="Too close; you cover it", considered=1, typed="", resume="cv.pdf").brief()
    assert [one.text for one in semicolon.answer[0]] == ["Too close", "; you cover it"]
    assert semicolon.unsaid == ["the reasons for and against each"]
    assert semicolon.next[0] == 'careercli gap "A" --resume cv.pdf'
    plain: Any = answer(summary="Nothing.").brief()
    assert ([one.text for one in plain.answer[0]], plain.next) == (["Nothing.", ""], ["careercli list"])
    lines: Any = answer(A, typed="sql\ngo").brief()
    assert lines.next[0] == 'careercli show "A"'
    preferred: Any = answer(A, prefer=["pay"]).brief()
    assert preferred.options == "--full, --top 30"
    assert preferred.pieces[0].legend == "Pay: like for like, Data Scientist = 100"
    assert [column.least for column in preferred.pieces[0].columns] == [0, 100, 0, 0, 0, 100, 60]


def test_how_one_was_read_and_what_would_change_it() -> None:
    gated = replace(A, against=["core skills you lack: R", "asks for a doctorate; you have bachelor's"])
    told = answer(
        B, gated, not_understood=["xyz"], would_change=[WouldChange("r", "b")],
        person=Person("2026-11", skills=["sql"], wishes=["go"]),
    )  # fmt: skip
    screen: Any = told.brief()
    assert [(one.label, one.values) for one in screen.pieces[1].facts] == [
        ("Read as", [Names(["SQL"], "skill", lines=2)]),
        ("Not counted", [Names(['"xyz"'], "word")]),
        ("Wishes", [Names(["Go"], "skill")]),
        ("Speaks against", [Entry("A: asks for a doctorate; you have bachelor's")]),
        ("Would change it", [Entry("R puts B first")]),
    ]
    assert list(person_lines(told)) == [
        "As of: November 2026", "Skills: SQL", "Wishes, counted nowhere: Go", "Not counted: xyz"
    ]  # fmt: skip
    alone: Any = answer(A).brief()
    assert [one.label for one in alone.pieces[1].facts] == ["Read as"]
    fourth: Any = answer(A, A, A, gated).brief()
    assert [one.label for one in fourth.pieces[1].facts] == ["Read as"]


def test_a_page_and_rows_of_a_match() -> None:
    found = answer(A, would_change=[WouldChange("r", "b")])
    page = found.page()
    assert [one.id for one in page.sections] == ["summary", "matches", "change", "person"]
    assert page.sections[1].sections[0].heading == "A, 50%"
    rows = [row.cells for row in found.rows()]
    for row in (
        ("match", "a", "0.5"), ("coverage", "a", "0.5"), ("within_reach", "a", "yes"), ("have", "a", "sql"),
        ("missing", "a", "r"), ("pay", "a", "112.4 in visa filings, Data Scientist = 100"), ("growth", "a", "4.5"),
    ):  # fmt: skip
        assert row in rows
    assert "growth" not in {row.cells[0] for row in answer(B).rows()}
    assert pay_cells(replace(A, pay=[PayIndex("advertised", 99.5, None, None, 9)], growth=-1.0)) == [
        "100", "too few", "-1%"
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("found", "asking", "words"),
    [
        (answer(), 0, ["No role is in that family and on that track."]),
        (answer(A, verdict="one_skill"), 1,
         ["One skill cannot tell these roles apart: 1 role of 9 asks for SQL.", "Name what else you work with."]),
        (answer(A, verdict="one_skill", person=Person("2026-11", skills=["x", "go"])), 7,
         ["One skill cannot tell these roles apart: 7 roles of 9 ask for Go.", "Name what else you work with."]),
        (answer(A, prefer=["pay"]), 1,
         ["Of 1 role within your reach A pays most of them, like for like in visa filings; you cover 50% of it."]),
        (answer(A, prefer=["growth"], viable=3), 1,
         ["Of 3 roles within your reach A grows most of them; you cover 50% of it."]),
        (answer(A, prefer=["skills"]), 1,
         ["A suits you best: you cover 50% of what it asks for, 2 of its 4 core skills."]),
        (answer(replace(A, core=(0, 4))), 1,
         ["A suits you best: you cover 50% of what it asks for, none of its core skills."]),
        (answer(A, B, close=True), 1, ["A and B are too close to call: you cover 50% and 25%."]),
        (answer(A, replace(A, role=B.role), close=True), 1, ["A and B are too close to call: you cover 50% of both."]),
        (answer(A, close=True), 1, ["A suits you best: you cover 50% of what it asks for, 2 of its 4 core skills."]),
        (answer(B, verdict="none_suits"), 1,
         ["None of these roles suits yet: with these 2 skills alone none is within reach; the closest is B, of which"
          " you cover 25%."]),
        (answer(replace(B, gates=[Gate("degree", "a doctorate", "none", False)]), verdict="none_suits",
                person=Person("2026-11", skills=["sql"])), 1,
         ["None of these roles suits yet: with this skill alone none is within reach; the closest is B, of which you"
          " cover 25%, and it asks for a doctorate."]),
        (answer(replace(B, coverage=0), verdict="none_suits"), 0,
         ["None of these roles suits: no role asks for what you named."]),
        (answer(replace(B, coverage=0), verdict="none_suits"), 2,
         ["None of these roles suits: 2 roles ask for what you named, but to lead people one must know their field."]),
    ],
)  # fmt: skip
def test_the_verdict_in_words(found: Match, asking: int, words: list[str]) -> None:
    assert match_sentences(found, asking) == words
