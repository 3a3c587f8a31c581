"""The first screen and the page of `salary`: made-up figures, each line written out."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from careercli.advice.pay import Offer, Offered, Wanted, pay_blocks, salary
from careercli.advice.pay.blocks import band_blocks
from careercli.advice.pay.figures import PayBand
from careercli.model.level import Band, OwnGrade
from careercli.model.market import Estimate, Fit, Scope
from careercli.model.page import Ranges, Table, Text
from careercli.model.pay import UNITED_STATES, Adjusted, Conversion, Counts, Figure, Place, PriceLevel, Spread
from careercli.model.role import Pay
from careercli.model.screen import Entry, Reach, Rows, Screen
from careercli.model.skill import Vocabulary
from tests.advice.pay.made import CANADA, GERMANY, NONE, OTHER, PAID, POSTED, RATES, ROLE, SEATTLE, asked, few

NOTHING = Vocabulary({}, {}, {}, [], {}, {})
SWORN = replace(POSTED, basis="sworn", years=(2022, 2024), year=2024)
QUOTED = replace(POSTED, basis="quoted", n=None, p50=None, mean=90_000, p10=None, p25=None, p75=None, p90=None)
OFFER = Offered(Offer(110_000, "USD", "year"), [UNITED_STATES], {})


def answer(*every: Any, **options: Any) -> Any:
    return salary(every, NOTHING, date(2026, 1, 1), rates=RATES, **options)


def said(found: Screen) -> list[str]:
    return ["".join(one.text for one in sentence) for sentence in found.answer]


def rows(found: Screen) -> list[list[Any]]:
    table: Any = next(piece for piece in found.pieces if isinstance(piece, Rows) and piece.noun == "figure")
    return [
        [one.text if isinstance(one, Entry) else (one.low, one.middle, one.high) if isinstance(one, Reach) else one
         for one in line.values]
        for line in table.lines
    ]  # fmt: skip


def table(found: Screen) -> Rows:
    return next(piece for piece in found.pieces if isinstance(piece, Rows) and piece.noun == "figure")


HALF = (80_000, 100_000, 120_000)


def test_one_role_with_every_basis_on_one_scale() -> None:
    found = answer(asked(QUOTED, PAID, SWORN, POSTED)).brief()
    assert said(found) == ["Diver: $100,000 in job ads, $100,000 in visa filings, at the median."]
    assert rows(found) == [
        ["Job ads, 2025", "$100,000", HALF, "100 ads"], ["Visa filings", "$100,000", HALF, "100 filings, FY22-24"],
        ["Official survey, 2025", "$100,000", HALF, "Data Scientists"],
        ["Quoted, 2025", "$90,000", None, "one publisher"],
    ]  # fmt: skip
    kept = table(found)
    assert kept.scale
    assert (kept.scale.low, kept.scale.high, kept.scale.yours) == (80_000, 120_000, None)
    assert kept.legend == "\u2501 the middle half, \u2503 the median; gross US dollars a year, United States"
    assert found.next == [
        'careercli salary "Diver" --area Seattle --offer 165k', 'careercli salary "Diver"', "careercli list"
    ]  # fmt: skip


def test_a_scale_needs_four_amounts_in_one_money() -> None:
    few_ends = replace(POSTED, p25=None)
    alone = answer(asked(few_ends)).brief()
    assert rows(alone) == [["Job ads, 2025", "$100,000", "100 ads"]]
    assert table(alone).legend == "gross US dollars a year, United States"
    four = answer(asked(few_ends, replace(PAID, p25=None))).brief()
    assert table(four).scale
    other = answer(asked(POSTED, replace(PAID, currency="EUR"))).brief()
    assert table(other).scale is None
    assert table(other).legend == "gross EUR and USD a year, United States"


def test_levels_stand_below_and_a_level_that_was_asked_for_is_told() -> None:
    senior = replace(POSTED, level="senior")
    found = answer(asked(POSTED, senior)).brief()
    assert [row[0] for row in rows(found)] == ["Job ads, 2025", "senior"]
    assert [(line.inside, line.rank) for line in table(found).lines] == [(False, 0), (True, 1)]
    filings = replace(SWORN, level="senior")
    levels = answer(asked(senior, SWORN, filings, PAID, level="senior")).brief()
    assert [row[0] for row in rows(levels)] == [
        "Job ads, 2025", "Visa filings, all levels", "Visa filings, senior", "Official survey, 2025"
    ]  # fmt: skip
    assert said(levels) == [
        "Diver (senior): $100,000 in job ads, $100,000 in visa filings of all levels, at the median."
    ]


def test_places_are_named_where_there_are_several() -> None:
    german = replace(POSTED, place=GERMANY, currency="EUR")
    found = answer(asked(POSTED, german, places=[UNITED_STATES, GERMANY])).brief()
    assert [row[0] for row in rows(found)] == ["Job ads, 2025", "Job ads, Germany, 2025"]
    assert table(found).legend == "gross USD and EUR a year"
    local = answer(asked(replace(PAID, place=SEATTLE), places=[SEATTLE])).brief()
    assert said(local) == ["Diver: $100,000 in the official survey (Seattle), at the median."]
    assert [row[0] for row in rows(local)] == ["Official survey, 2025"]


@pytest.mark.parametrize(
    ("figure", "cells"),
    [
        (few(), ["Job ads, 2025", "too few", None, "3 ads"]),
        (replace(PAID, **NONE), ["Official survey, 2025", "none", None, "Data Scientists"]),
        (replace(PAID, occupation=None, **NONE), ["Official survey, 2025", "none", None, "its occupation"]),
        (replace(QUOTED, n=1), ["Quoted, 2025", "$90,000", None, "1 figure"]),
    ],
)
def test_what_has_no_median_says_why(figure: Figure, cells: list[Any]) -> None:
    found = answer(asked(figure, SWORN, replace(PAID, place=CANADA), places=[UNITED_STATES, CANADA])).brief()
    assert cells in rows(found)


def test_an_offer_is_marked_and_placed_in_each_figure() -> None:
    found = answer(asked(PAID, POSTED, few(level="senior")), offered=OFFER).brief()
    assert said(found)[0] == ("$110,000 is above the middle for Diver, above about 62% of pay in the official survey.")
    # Wilson's interval of 62.5 of 100, and amounts 3.92 % (1.96 errors of 2 %) above and below
    assert [row[3] for row in rows(found)] == ["62% (53 to 71)", "unknown", "62% (57 to 68)"]
    assert table(found).scale.yours == 110_000  # type: ignore[union-attr]
    assert table(found).legend.startswith("\u2501 the middle half, \u2503 the median, \u25c6 yours; ")
    assert found.next[0] == 'careercli salary "Diver" --by state'
    high = answer(asked(PAID), offered=replace(OFFER, offer=Offer(150_000, "USD", "year"))).brief()
    assert rows(high)[0][2] == "over 90%"
    low = answer(asked(PAID), offered=replace(OFFER, offer=Offer(50_000, "USD", "year"))).brief()
    assert rows(low)[0][2] == "under 10%"
    monthly = answer(asked(PAID, POSTED), offered=replace(OFFER, offer=Offer(9_000, "USD", "month"))).brief()
    assert table(monthly).scale.yours is None  # type: ignore[union-attr]


def test_bands_of_a_ladder() -> None:
    ladder = replace(ROLE, grades=[OwnGrade("G1", "mid", Band(60_000, 80_000, "USD")), OwnGrade("G2")])
    one = asked(POSTED, role=ladder)
    banded = answer(one, wanted=Wanted("band")).brief()
    assert said(banded) == ["Diver: 1 pay band in its ladder."]
    assert banded.shorter == []
    both = answer(one, asked(POSTED, role=OTHER), wanted=Wanted("band"))
    assert said(both.brief()) == ["Diver: 1 pay band and Sailor: 0 pay bands in their ladders."]
    assert both.notes[0] == "No pay band of Sailor is known; role files hold those of a company's ladder."
    none = answer(asked(POSTED), wanted=Wanted("band", countries=["DE", "FR"]))
    assert said(none.brief()) == ["No pay band of Diver is known."]
    assert none.notes[0].startswith("No pay band of Diver in DE or FR is known; ")
    graded = answer(replace(one, grade="G1", level="mid")).brief()
    assert said(graded)[0] == "Diver G1 (mid): $60,000 to $80,000 in its ladder."
    euros = answer(one, offered=replace(OFFER, offer=Offer(9, "EUR", "year")))
    assert "The bands are in USD, and the offer is in EUR." in euros.notes
    assert "The bands are in USD, and the offer is in USD." not in answer(one, offered=OFFER).notes


def test_where_it_stands_like_for_like_and_what_is_missing() -> None:
    of = {"diver": Estimate(50, 9, 112.4, 105.0, 120.0, 0.01)}
    fits = [Fit(Scope(basis), "x", 2.0, 2022, 2025, of, {}) for basis in ("sworn", "advertised")]
    found = answer(asked(POSTED, PAID), fits=fits)
    assert said(found.brief())[1] == (
        "Like for like it stands at 112 in visa filings and 112 in job ads, where Data Scientist is 100."
    )
    assert [one.basis for one in answer(asked(POSTED), fits=fits, wanted=Wanted("sworn")).roles[0].index] == ["sworn"]
    assert answer(asked(POSTED, role=OTHER), fits=fits).roles[0].index == []
    nothing = answer(asked()).brief()
    assert said(nothing) == ["There is no pay figure for Diver for what was asked."]
    assert nothing.pieces == []


def test_whose_filings_they_are_is_noted_where_they_are_shown() -> None:
    noted = replace(ROLE, pay=Pay(sworn_note="Filed by hospitals."))
    assert "Diver: Filed by hospitals." in answer(asked(SWORN, role=noted)).notes
    assert "Diver: Filed by hospitals." not in answer(asked(POSTED, role=noted)).notes
    assert "Diver: Filed by hospitals." not in answer(asked(replace(SWORN, n=3), role=noted)).notes


def test_a_trend_is_of_the_usual_question_alone() -> None:
    years = [replace(POSTED, year=year) for year in (2024, 2025)]
    assert len(answer(asked(*years)).roles[0].trend) == 2
    assert answer(asked(*years), wanted=Wanted(year=2024)).roles[0].trend == []
    assert answer(asked(*years), wanted=Wanted("official")).roles[0].trend == []
    assert answer(asked(*years), wanted=Wanted("sworn")).roles[0].trend == []
    twice = answer(asked(POSTED), asked(POSTED))
    assert len(twice.roles) == 1


def blocks(*figures: tuple[str, Figure], **more: Any) -> list[Any]:
    return pay_blocks(figures, **more)


def test_a_table_for_each_basis_with_who_has_no_figure() -> None:
    found = blocks(("A", POSTED), ("A", few(level="senior")), ("B", few()), ("A", SWORN), names=["A", "B", "C"],
                   notes={"A": "Note."})  # fmt: skip
    drawn = [block for block in found if isinstance(block, Ranges)]
    assert drawn[0].table.rows == [
        ["A, all levels", 60_000, 80_000, 100_000, 120_000, 140_000, 100], ["B", "", "", "too few", "", "", ""],
        ["C", "", "", "none", "", "", ""],
    ]  # fmt: skip
    assert drawn[1].table.rows[1:] == [["B", "", "", "none", "", "", "", ""], ["C", "", "", "none", "", "", "", ""]]
    assert [block.name for block in drawn] == ["Job ads, 2025", "Visa filings, fiscal years 2022 to 2024"]
    texts = [block.text for block in found if isinstance(block, Text)]
    assert "A: Note." in texts
    assert texts[-1] == (
        "Too few for a figure: job ads for A, senior, United States, 2025 (n = 3) and job ads for B, all levels, "
        "United States, 2025 (n = 3)."
    )


def test_labels_say_what_tells_figures_apart_and_captions_the_rest() -> None:
    two = [("A", POSTED), ("A", replace(POSTED, level="mid")), ("A", replace(POSTED, place=CANADA))]
    [text, drawn] = blocks(*two)
    assert [one.label for one in drawn.ranges] == [
        "all levels, United States", "mid, United States", "all levels, Canada"
    ]  # fmt: skip
    assert text.text == ("Job ads, gross USD a year, midpoints of the ranges in job postings; aijobs.net, 2025.")
    assert drawn.table.columns[0] == "A"
    mended = replace(POSTED, counts=Counts(9, 0, 0, 0, 0, 5, 0), conversion=Conversion("EUR", 1.1, 2024, ()))
    [text, _] = blocks(("A", mended), ("B", replace(mended, date="2024")))
    assert text.text == (
        "Job ads, gross USD a year, midpoints of the ranges in job postings; aijobs.net, United States; converted at "
        "1.1 USD per EUR, average of 2024. In United States, amounts labeled USD are read as local dollars: that is "
        "what they match."
    )
    [_, official] = blocks(("A", PAID), ("B", PAID))
    assert [one.label for one in official.ranges] == ["A", "B"]
    assert official.table.columns[0] == "Role"
    [_, sworn] = blocks(("A", replace(SWORN, midpoint=Spread(9, 1, 2, 3, 4, 5))), ("A", replace(SWORN, level="mid")))
    assert [one.label for one in sworn.ranges] == ["all levels", "mid"]
    assert [row[-2] for row in sworn.table.rows] == [3, None]
    assert len(blocks(("A", POSTED), ("B", replace(POSTED, currency="EUR")))) == 4


def test_what_the_official_survey_is_of() -> None:
    [text, _] = blocks(("A", PAID), ("Data Scientists", PAID))
    assert (
        " Of a role they are figures of the closest occupation, not of the title. A: Data Scientists 15-2051"
        in text.text
    )
    [own, _] = blocks(("Data Scientists", PAID))
    assert "not of the title" not in own.text
    [role, _] = blocks(("A", PAID))
    assert " They are figures of the closest occupation" in role.text


def test_adjusted_pay_has_a_table_of_its_own_for_each_money() -> None:
    prices = PriceLevel("RPP", 125.0, "USD", "Seattle", 2023, "x")
    rpp = replace(PAID, adjusted=Adjusted("USD", prices, 1, 2, 3, 4, 5, 3))
    there = replace(prices, method="PPP", level=0.7, place="United States")
    ppp = replace(PAID, adjusted=Adjusted("international dollars", there, 1, 2, 3, 4, 5, 3))
    _, _, text, drawn, other, _ = blocks(("A", rpp), ("A", ppp))
    assert drawn.table.rows == [["A", 1, 2, 3, 4, 5, "125, Seattle"]]
    assert "in USD a year at average US prices. Price level: US = 100, regional price parities" in text.text
    assert "Price level: local currency per international dollar" in other.text
    assert blocks(("A", rpp), ("A", ppp))[-1].table.rows[0][-1] == "0.7"


def test_a_table_of_bands() -> None:
    assert band_blocks([]) == []
    plain = PayBand("G1", "mid", 1, 2, "USD")
    _, one = band_blocks([("A", plain), ("A", replace(plain, grade="G2", level=None))])
    assert isinstance(one, Table)
    assert one.rows == [["G1", "mid", 1, 2, "USD"], ["G2", "no level of ours", 1, 2, "USD"]]
    _, two = band_blocks([("A", plain), ("B", replace(plain, country="DE"))])
    assert isinstance(two, Table)
    assert two.rows == [["A G1", "mid", 1, 2, "USD", "any"], ["B G1", "mid", 1, 2, "USD", "DE"]]
    assert two.columns[-1] == "Country"


def test_a_place_in_a_word() -> None:
    texas = Place("state", "TX", "Texas-Land, US")
    found = answer(asked(replace(PAID, place=texas), places=[texas])).brief()
    assert said(found) == ["Diver: $100,000 in the official survey (Texas-Land), at the median."]
