"""Made-up occupations, of which all is known, hardly anything, or pay by the hour alone."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from syrupy.assertion import SnapshotAssertion

from careercli.advice.occupations.every import every_occupation
from careercli.advice.occupations.page import importance_range, national
from careercli.advice.occupations.sayings import no_profile, no_profile_of_them
from careercli.advice.occupations.screen import held_words, pay_entry
from careercli.advice.occupations.show import occupation_profile
from careercli.advice.pay import NO_RATES, USUAL
from careercli.model.economy.counted import Counted, Subject
from careercli.model.economy.occupation import Occupation, Rating, Technology
from careercli.model.market import Applicability, Attainment, OccupationFacts, Projection
from careercli.model.page import Range
from careercli.model.role import Occupation as Closest
from careercli.model.screen import Entry
from careercli.model.skill import Vocabulary
from tests.advice.outlook.test_words import AI, GROWING, REASONS
from tests.advice.pay.made import GERMANY, NONE, PAID, SEATTLE
from tests.formats.test_golden import expected
from tests.told import told

WORDS = Vocabulary({}, {}, {}, [], {}, {"11-0001": REASONS})
HELD = Attainment("Divers", False, 1.0, 20.5, 10.0, 8.5, 40.0, 15.0, 5.0)
OWN = Closest("11-0001", "Divers", "exact")
TOOLS = (
    Technology("Sonar", "sonar", True, True),
    *(Technology(name, None, name == "Maps", False) for name in ("Maps", "Radio")),
)
SPARSE = Projection(2024, 2034, None, None, None, None, None, None, None, None, None, None, "None", "None")


def counted(projection: Projection | None = None, ai: Applicability | None = None, **known: Any) -> Counted:
    facts = OccupationFacts("11-0001", "Divers", projection, known.pop("held", None), ai, {})
    figures = known.pop("figures", [])
    made = Occupation("11-0001", "Divers", facts=facts, **known)
    return Counted(Subject("11-0001", "Divers", OWN), made, figures, facts, words="diver")


WHOLE = counted(
    replace(GROWING, entry_experience="Less than 5 years", all_occupations_percent=None), AI, held=HELD, job_zone=4,
    technologies=TOOLS, skills=(Rating("Active Listening", 4.0, 4.12), Rating("Diving", 4.5, None)),
    knowledge=(Rating("English Language", 5.0, 4.0),), members=("11-0001.01", "11-0001.02"), degree="bachelor",
    figures=[replace(PAID, occupation=OWN), replace(PAID, place=SEATTLE, occupation=OWN, p25=None)],
)  # fmt: skip
HOURLY = replace(PAID, occupation=OWN, place=SEATTLE, note="4:  # a footnote of the official survey", **NONE)
MADE = {
    "whole": WHOLE,
    "bare": counted(),
    "sparse": counted(SPARSE, replace(AI, lower_percent=1), figures=[HOURLY], skills=(Rating("Diving", 1.0, 0.0),)),
}


@pytest.mark.parametrize("name", MADE)
def test_told(snapshot: SnapshotAssertion, name: str) -> None:
    assert told(occupation_profile(MADE[name], WORDS, date(2026, 1, 1))) == expected(snapshot, "txt")


def test_every_occupation_is_a_chapter_and_a_row() -> None:
    first, second, end = every_occupation([WHOLE, MADE["bare"]], ["Divers"], WORDS, date(2026, 1, 1), USUAL, NO_RATES)
    assert first.flat() == (
        *("11-0001", "Divers", "figures", 60_000, 80_000, 100_000, 120_000, 140_000, 101_000, "USD", "United States"),
        *(245_900, 33.5, 23_400, 87, "bachelor", "Bachelor's degree", "Less than 5 years"),
        *("Short-term on-the-job training", 4, "Sonar; Maps; Radio"),
    )
    assert second.flat() == ("11-0001", "Divers", "figures", *[None] * 17, "")
    assert len(first.flat()) == len(first.flat_columns)
    assert ([*first.titles], [*second.titles], [*end.roles]) == (["Divers"], [], [])
    assert (first.page().contents, first.page().title) == (False, "Divers")
    assert {row.cells[1] for row in first.rows()} == {"11-0001"}


@pytest.mark.parametrize(
    ("figure", "whose", "half", "entry"),
    [
        (PAID, "", True, Entry("$100,000", aside="middle half $80,000 to $120,000")),
        (PAID, "Divers", False, Entry("$100,000", wide="middle half $80,000 to $120,000", whose="Divers")),
        (replace(PAID, p75=None, place=GERMANY, currency="EUR"), "", True, Entry("EUR 100,000", whose="Germany")),
        (replace(PAID, p25=None, place=SEATTLE), "", False, Entry("$100,000", whose="Seattle-Tacoma-Bellevue")),
        (replace(PAID, period="hour", p50=48, p25=None), "x", True, Entry("$48 an hour", whose="x")),
        (HOURLY, "x", True, Entry("none", whose="only pay by the hour is published, Seattle-Tacoma-Bellevue, x")),
        (replace(HOURLY, note=""), "", True, Entry("none", whose="Seattle-Tacoma-Bellevue")),
    ],
)
def test_pay_in_one_line(figure: Any, whose: str, half: bool, entry: Entry) -> None:
    assert pay_entry(figure, whose, half=half) == entry


def test_the_three_largest_shares_of_schooling_that_are_published() -> None:
    assert held_words(HELD) == "bachelor's 40%, no degree 31.5%, master's 15%"
    unknown = replace(HELD, some_college=None, bachelor=None)
    assert held_words(unknown) == "master's 15%, associate's 8.5%, doctorate or professional 5%"


def test_the_figure_of_the_country_or_else_the_first() -> None:
    there = replace(PAID, place=SEATTLE)
    assert national([there, PAID]) == PAID
    assert national([there, replace(PAID, place=GERMANY)]) == there
    assert national([]) is None


def test_a_rating_as_a_bar_from_one_to_five() -> None:
    assert importance_range("Diving", 2.0, "Skills") == Range("Diving", (1, 1, 2.0, 2.0, 5), "2", group="Skills")
    assert importance_range("Diving", None) == Range("Diving", (None,) * 5, "not rated")


def test_what_is_said_where_there_is_no_profile() -> None:
    known = "known by official figures; careercli has no profile"
    assert no_profile([("Divers", "1")]) == f"Divers (1): {known} of its own."
    assert no_profile([("Divers", "1"), ("Cooks", "2")]) == f"Divers (1) and Cooks (2) are {known}s of its own."
    assert no_profile_of_them(["1", "2"], all_of_them=True).startswith("Both are ")
    assert no_profile_of_them(["1", "2", "3"], all_of_them=True).startswith("All 3 are ")
    assert no_profile_of_them(["1", "2"], all_of_them=False).startswith("2 of them are ")
