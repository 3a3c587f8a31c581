"""What is said of figures that are not there, and of those that stand on little."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from careercli.advice.pay import Wanted, missing, missing_places
from careercli.advice.pay.gaps import uncertain
from careercli.model.pay import UNITED_STATES
from tests.advice.pay.made import CANADA, NONE, PAID, POSTED, SEATTLE, asked, few


def told(*figures: Any, wanted: Wanted = Wanted(), **more: Any) -> list[str]:  # noqa: B008
    one = asked(*figures, **more)
    return list(missing([(one, figures)], wanted))


SWORN = replace(POSTED, basis="sworn")


@pytest.mark.parametrize(
    ("found", "said"),
    [
        (told(PAID, POSTED), []),
        (told(POSTED), ["No official pay is published for Diver in the United States."]),
        (told(replace(PAID, **NONE), POSTED), ["No official pay is published for Diver in the United States."]),
        (told(PAID), ["No job ads name Diver in the United States."]),
        (told(PAID, few()), []),
        (told(PAID, level="mid"), ["No job ads name Diver at level mid in the United States."]),
        (told(PAID, wanted=Wanted("official", 2024)), []),
        (
            told(wanted=Wanted("official", 2024)),
            ["No official pay of 2024 is published for Diver in the United States."],
        ),
        (told(wanted=Wanted("advertised", 2024)), ["No job ads of 2024 name Diver in the United States."]),
        (told(wanted=Wanted("sworn")), ["No visa filings name Diver in the United States."]),
        (told(wanted=Wanted("sworn", 2024)), ["No visa filings of fiscal year 2024 name Diver in the United States."]),
        (told(SWORN, wanted=Wanted("sworn")), []),
        (told(wanted=Wanted("quoted")), ["No pay is quoted for Diver."]),
        (told(replace(POSTED, basis="quoted"), wanted=Wanted("quoted")), []),
        (told(places=[CANADA]), ["No job ads name Diver in Canada."]),
        (told(places=[CANADA], wanted=Wanted("sworn")), []),
        (told(places=[SEATTLE]), ["No official pay is published for Diver in Seattle-Tacoma-Bellevue, WA."]),
    ],
)
def test_what_is_missing_is_said_by_place_and_basis(found: list[str], said: list[str]) -> None:
    assert found == said


def test_an_occupation_that_is_not_in_the_data() -> None:
    one = replace(asked(PAID, POSTED), facts=None)
    assert list(missing([(one, [PAID, POSTED])], Wanted())) == [
        "Diver: occupation 15-2051 is not part of the data, so nothing official is known."
    ]


def test_answers_that_are_not_about_pay_say_it_only_of_a_place_that_was_asked_for() -> None:
    assert missing_places([(asked(), [])], Wanted()) == []
    assert missing_places([(asked(places=[CANADA]), [])], Wanted()) == ["No job ads name Diver in Canada."]
    both: list[Any] = [(asked(), []), (asked(places=[UNITED_STATES, CANADA]), [])]
    assert missing_places(both, Wanted()) != []


def test_figures_that_stand_on_little() -> None:
    assert list(uncertain("Diver", [POSTED, PAID])) == []
    [same] = uncertain("Diver", [replace(POSTED, p25=60_000)])
    assert same.startswith(
        "Diver, all levels, United States, 2025: the 10th and the 25th percentile in job ads are the"
    )
    [level] = uncertain("Diver", [replace(POSTED, level="mid", p25=60_000)])
    assert level.startswith("Diver, mid, United States")
    assert list(uncertain("Diver", [replace(POSTED, p10=None, p25=None)])) == []
    [jobs] = uncertain("Diver", [replace(PAID, jobs_rse=45.5)])
    assert jobs == (
        "Diver, United States, May 2025: its 5,000 jobs are an estimate with a relative standard error of 45.5%."
    )
    [unknown] = uncertain("Diver", [replace(PAID, jobs_rse=45.5, jobs=None)])
    assert ": the number of its jobs is an estimate" in unknown
