"""The first screen of `compare` for two roles: made-up roles, each line written out."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from careercli.advice.roles.comparing import comparison_screen
from careercli.model.page import Page, Section, Text
from careercli.model.screen import Entry, Names, Screen
from tests.advice.pay.made import POSTED
from tests.advice.roles.test_sayings import entry, role, skill

KEPT = {"diver": {"sailor": 0.456, "cook": 0.1, "mate": 0.2}}
NONE = "No fair comparison of pay is published: nothing is known."
MORE = {"family": "science", "track": "individual", "grade": None, "at_grade": None}


def made(key: str, *figures: Any, **changes: Any) -> Any:
    return role(key, *figures, **{**MORE, **changes})


DIVER = made("diver", replace(POSTED, p75=None), skills=[skill("sql"), skill("r")], choose_short="You like water")
SAILOR = made("sailor", skills=[skill("sql"), skill("go")], track="management")
COOK = made("cook")


def screen(*roles: Any, said: tuple[str, str] = ("", NONE), apart: Any = (), page: Any = ()) -> Screen:
    sections = [Section(one, one, [Text("x")]) for one in page]
    words = [one.title for one in roles]
    return comparison_screen(roles, KEPT, apart, said, [], Page("Title", "", sections), words)


def text(found: Screen) -> list[str]:
    return ["".join(one.text for one in sentence) for sentence in found.answer]


def facts(found: Screen) -> list[tuple[str, list[Any]]]:
    return [(fact.label, [*fact.values]) for piece in found.pieces for fact in piece.facts]  # type: ignore[union-attr]


def test_what_one_keeps_and_how_the_work_turns() -> None:
    assert text(screen(DIVER, SAILOR)) == [
        "No fair comparison of pay is published; what is known of each is below.",
        "From Diver to Sailor you keep 46% of what is asked; building things yourself gives way to leading those who "
        "do.",
    ]
    assert text(screen(DIVER, COOK))[1] == "From Diver to Cook you keep 10% of what is asked."
    short: Any = screen(DIVER, SAILOR).shorter
    assert "".join(one.text for one in short[1]) == "From Diver to Sailor you keep 46% of what is asked."


def test_the_bands_of_a_ladder_speak_first() -> None:
    banded = "In its ladder G2 pays more."
    assert text(screen(DIVER, SAILOR, said=(banded, NONE)))[:1] == ["In its ladder G2 pays more."]
    assert len(text(screen(DIVER, SAILOR, said=(banded, NONE)))) == 2
    found = screen(DIVER, SAILOR, said=(banded, "Diver pays 9% more, like for like, in job ads."))
    assert text(found)[:2] == ["In its ladder G2 pays more.", "Diver pays 9% more, like for like, in job ads."]
    assert [one.style for one in found.answer[0]] == ["answer", ""]
    assert {one.style for one in found.answer[1]} == {""}


def test_pay_and_what_else_stands_side_by_side() -> None:
    contrary = replace(
        entry("sailor", "diver", 1.25, "more", basis="advertised"),
        contrary="30% of the job ads for Sailor are at level mid, 80% of those for Diver",
    )
    found = dict(facts(screen(DIVER, SAILOR, apart=[contrary])))
    assert [one.text for one in found["In job ads"]] == ["$100,000", "none"]
    assert found["jobs to 2034"] == [Entry("+33.5%", whose="all US jobs +3.1%"), Entry("+33.5%")]
    assert "Choose it if" not in found
    assert "In its ladder" not in found
    assert found["Keep"] == [Names(["Sql"], "skill", "yours")]
    assert found["Add"] == [Names(["Go"], "skill")]
    assert found["Leave"] == [Names(["R"], "skill")]
    both = dict(facts(screen(DIVER, replace_role(SAILOR, choose_short="You sail."))))
    assert both["Choose it if"] == [Entry("you like water"), Entry("you sail")]


def replace_role(one: Any, **changes: Any) -> Any:
    return type(one)(**{**vars(one), **changes})


def test_why_medians_point_another_way_stands_below_the_one_it_is_of() -> None:
    contrary = replace(
        entry("sailor", "diver", 1.25, "more", basis="advertised"),
        contrary="30% of the job ads for Sailor are at level mid, 80% of those for Diver",
    )
    paid = replace_role(SAILOR, salary=DIVER.salary)
    found = dict(facts(screen(DIVER, paid, apart=[contrary])))
    assert [one.below for one in found["In job ads"]] == ["80% at level mid", "30% at level mid"]
    assert [one.below for one in found["In visa filings"]] == ["", ""]
    plain = dict(facts(screen(DIVER, paid, apart=[replace(contrary, contrary="another reason")])))
    assert [one.below for one in plain["In job ads"]] == ["", ""]


@pytest.mark.parametrize(("number", "many"), [(2, False), (3, True)])
def test_what_to_do_next_and_what_is_left_out(number: int, many: bool) -> None:
    found = screen(*[DIVER, SAILOR, COOK][:number], page=["pay", "definition", "tips", "sources"])
    assert found.next[0] == 'careercli path "Diver" "Sailor"'
    assert found.next[-1] == "careercli list"
    assert (found.many, found.parts, found.unsaid) == (many, 2, [])


def test_of_three_what_one_keeps_of_each_and_of_four_nothing() -> None:
    assert text(screen(DIVER, SAILOR, COOK))[1] == "From Diver you keep 46% of what Sailor asks for, 10% of Cook."
    assert len(text(screen(DIVER, SAILOR, COOK, made("mate")))) == 1
