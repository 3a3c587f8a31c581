"""What comes nearest to a figure that is not there: made-up figures at other levels, in other years and places."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from careercli.advice.pay import Elsewhere, Wanted, lacking, unfiled, unpublished
from careercli.advice.pay.nearest import gaps, instead
from careercli.model.level import Level
from careercli.model.pay import UNITED_STATES, Figure, Place
from tests.advice.pay.made import CANADA, GERMANY, NONE, PAID, POSTED, RATES, SEATTLE, asked, few

SWORN = replace(POSTED, basis="sworn", years=(2022, 2024), year=2024)


def at(level: str | None, figure: Figure = POSTED, **changes: Any) -> Figure:
    return replace(figure, level=level, **changes)


def near(*figures: Figure, level: Level | None = "senior", wanted: Wanted = Wanted(), **more: Any) -> list[Any]:  # noqa: B008
    elsewhere, places = more.get("elsewhere", Elsewhere()), more.get("places")
    one = asked(*figures, level=level, places=places)
    found = gaps(one, more.get("found", []), wanted, elsewhere, RATES)
    return [(gap.words, [(each.kind, each.words) for each in gap.nearest], gap.countries) for gap in found]


ADS = Wanted("advertised")


def test_the_nearest_level_of_two_the_lower_and_all_levels_together() -> None:
    figures = [at("mid", n=50), at("lead", n=60), at("entry"), at(None, n=99), at("staff", n=3)]
    assert near(*figures, wanted=ADS) == [
        ("No job ads name Diver at level senior in the United States.",
         [("level", "mid, USD 100,000 (50 job ads of 2025)"), ("all levels", "USD 100,000 (99 job ads of 2025)")], [])
    ]  # fmt: skip
    assert near(at("lead"), at("entry"), wanted=ADS)[0][1][0][0] == "level"
    assert near(at("lead"), at("entry"), wanted=ADS)[0][1][0][1].startswith("lead, ")
    years = [at("mid", year=2024, date="2024"), at("mid"), at(None, year=2024, date="2024"), at(None, year=2023)]
    assert [words for _, words in near(*years, wanted=ADS)[0][1]] == [
        "mid, USD 100,000 (100 job ads of 2025)", "USD 100,000 (100 job ads of 2024)"
    ]  # fmt: skip
    assert near(at("mid"), wanted=Wanted("advertised", 2024))[0] == (
        "No job ads of 2024 name Diver at level senior in the United States.", [], []
    )  # fmt: skip


def test_the_nearest_year_of_two_the_later_and_too_few() -> None:
    figures = [at("senior", year=year, date=str(year)) for year in (2021, 2023, 2025)]
    asked_for = Wanted("advertised", 2022)
    assert near(*figures, wanted=asked_for)[0][1] == [("year", "senior, USD 100,000 (100 job ads of 2023)")]
    thin = few(level="senior")
    assert near(thin, found=[thin], wanted=ADS)[0][0] == (
        "Too few job ads name Diver at level senior in the United States."
    )


def test_other_countries_with_the_most_postings_first_and_another_role() -> None:
    places = [Place("country", code, f"Land {code}") for code in "ABCDE"]
    abroad = [at(None, place=place, n=10 + number) for number, place in enumerate(places)]
    abroad += [at(None, place=places[0], year=2024, n=999), at("senior", place=places[1], n=50), few(place=GERMANY)]
    elsewhere = Elsewhere({"diver": abroad}, {("diver", CANADA): [("Sailor", at(None, place=CANADA)), ("X", POSTED)]})
    [(words, nearest, countries)] = near(places=[CANADA], elsewhere=elsewhere, wanted=ADS)
    assert words == "No job ads name Diver at level senior in Canada."
    assert nearest == [
        ("country", "Land B, senior, USD 100,000 (50 job ads of 2025)"),
        ("country", "Land E, USD 100,000 (14 job ads of 2025)"),
        ("country", "Land D, USD 100,000 (13 job ads of 2025)"), ("role", "Sailor, USD 100,000 (100 job ads of 2025)"),
    ]  # fmt: skip
    assert countries == ["Land C", "Land A"]
    here = near(at("mid", place=CANADA), places=[CANADA], elsewhere=elsewhere, wanted=ADS)[0]
    assert [kind for kind, _ in here[1]] == ["level", "role"]


@pytest.mark.parametrize(
    ("found", "wanted", "level", "places", "without"),
    [
        ([POSTED], Wanted(), None, [SEATTLE], []),
        ([], Wanted(), None, [SEATTLE], [UNITED_STATES]),
        ([few()], Wanted(), None, None, [UNITED_STATES]),
        ([at("mid")], Wanted(), None, None, [UNITED_STATES]),
        ([], Wanted("official"), None, None, []),
        ([], Wanted(), None, [CANADA, GERMANY, CANADA], [CANADA, GERMANY]),
    ],
)
def test_countries_without_job_ads(found: Any, wanted: Wanted, level: Any, places: Any, without: list[Place]) -> None:
    assert lacking(asked(level=level, places=places), found, wanted) == without


@pytest.mark.parametrize(
    ("found", "wanted", "level", "places", "without"),
    [
        ([], Wanted(), None, None, []),
        ([], Wanted(), "senior", None, [UNITED_STATES]),
        ([], Wanted("sworn"), None, None, [UNITED_STATES]),
        ([SWORN], Wanted("sworn"), None, None, []),
        ([SWORN], Wanted("sworn"), "senior", None, [UNITED_STATES]),
        ([], Wanted("sworn"), None, [CANADA], []),
        ([], Wanted("advertised"), "senior", None, []),
        ([replace(SWORN, place=Place("city", "WA/Seattle", "Seattle"))], Wanted("sworn"), None, [SEATTLE], []),
        ([], Wanted("sworn"), None, [SEATTLE], [SEATTLE]),
    ],
)
def test_places_without_visa_filings(found: Any, wanted: Wanted, level: Any, places: Any, without: list[Place]) -> None:
    assert unfiled(asked(level=level, places=places), found, wanted) == without


def test_filings_at_another_level_in_another_year_or_in_the_whole_country() -> None:
    figures = [at("mid", SWORN), at("senior", SWORN, years=None, year=2021), SWORN]
    found = near(*figures, wanted=Wanted("sworn"))
    assert found == [
        ("No visa filings name Diver at level senior in the United States.",
         [("level", "mid, USD 100,000 (100 visa filings of fiscal years 2022 to 2024)"),
          ("all levels", "USD 100,000 (100 visa filings of fiscal years 2022 to 2024)")], [])
    ]  # fmt: skip
    years = [at(None, SWORN, years=None, year=year) for year in (2021, 2023, 2025)]
    [(words, nearest, _)] = near(*years, level=None, wanted=Wanted("sworn", 2022))
    assert words == "No visa filings of fiscal year 2022 name Diver in the United States."
    assert nearest == [("year", "USD 100,000 (100 visa filings of fiscal year 2023)")]
    wider = Elsewhere(wider_filings={("diver", SEATTLE): [SWORN]})
    [(_, nearest, _)] = near(level=None, places=[SEATTLE], wanted=Wanted("sworn"), elsewhere=wider)
    assert nearest[0][0] == "wider place"
    assert nearest[0][1].startswith("United States, USD 100,000 (")
    assert near(level="senior", wanted=Wanted(), found=[at("senior"), PAID]) == []


def test_official_pay_of_another_year_or_of_the_wider_place() -> None:
    [(words, nearest, _)] = near(PAID, level=None, wanted=Wanted("official", 2024))
    assert words == "No official pay of 2024 is published for Diver in the United States."
    assert nearest == [("year", "USD 100,000 (official survey, May 2025)")]
    assert near(PAID, level=None, wanted=Wanted("official")) == []
    wider = Elsewhere(wider={("diver", SEATTLE): [PAID]})
    [(words, nearest, _)] = near(level=None, places=[SEATTLE], wanted=Wanted("official"), elsewhere=wider)
    assert words == "No official pay is published for Diver in Seattle-Tacoma-Bellevue, WA."
    assert nearest == [("wider place", "United States, USD 100,000 (official survey, May 2025)")]
    local = replace(PAID, place=SEATTLE)
    assert unpublished(asked(places=[SEATTLE]), [local], Wanted()) == []
    assert unpublished(asked(places=[SEATTLE]), [replace(local, **NONE)], Wanted()) == [SEATTLE]
    assert unpublished(asked(places=[SEATTLE]), [], Wanted("official", 2024)) == []
    assert unpublished(asked(places=[CANADA]), [], Wanted()) == []


def test_what_is_shown_instead_is_added_once() -> None:
    mid, every = at("mid"), at(None)
    one = asked(mid, every, level="senior")
    assert instead(one, [], Wanted()) == [mid, every]
    assert instead(one, [every], Wanted()) == [every, mid]
    assert instead(asked(mid, every), [every], Wanted()) == [every]
