"""The reduction of a difference, and the sentence of each case."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careercli.advice.differences import Side, differences, order_sentence, pay_sentence
from careercli.advice.differences.pairs import contrary_medians, reduced
from careercli.model.market import Fit
from tests.advice.differences.made import SAILORS, filed, made_fit, side
from tests.advice.pay.made import CANADA, PAID, POSTED


@pytest.mark.parametrize(
    ("ratio", "low", "high", "reading"),
    [
        (1.07, 1.001, 1.15, "more"),
        (1.03, 1.01, 1.05, "more"),
        (1.0299, 1.01, 1.05, "same"),
        (1.02, 0.95, 1.1, "same"),
        (1.02, 0.95, 1.11, "unclear"),
        (1.02, 0.89, 1.05, "unclear"),
        (1.05, 0.99, 1.09, "same"),
        (1.05, 1.0, 1.12, "unclear"),
        (1.4, 0.9, 2.1, "unclear"),
        (1.4, None, None, "unclear"),
        (1.4, None, 2.1, "unclear"),
        (1.4, 1.1, None, "unclear"),
    ],
)
def test_a_difference_is_more_the_same_or_unclear(
    ratio: float, low: float | None, high: float | None, reading: str
) -> None:
    assert reduced(ratio, low, high) == reading


@given(st.floats(1, 3), st.floats(0.3, 1), st.floats(1, 3))
def test_more_and_the_same_exclude_each_other_and_nothing_uncertain_is_either(
    ratio: float, below: float, above: float
) -> None:
    low, high = ratio * below, ratio * above
    reading = reduced(ratio, low, high)
    if reading == "more":
        assert low > 1
        assert ratio >= 1.03
    elif reading == "same":
        assert low >= 0.9
        assert high <= 1.1
    else:
        assert low < 0.9 or high > 1.1


def said(ads: Fit | None, filings: Fit | None, *, one: Side | None = None, other: Side | None = None) -> str:
    sides = [one or side("diver"), other or side("sailor")]
    return pay_sentence(sides, differences(sides, [fit for fit in (ads, filings) if fit]))


def ads(effect: float, error: float = 0.01) -> Fit:
    return made_fit("advertised", {"diver": (effect, error), "sailor": (0, 0)})


def filings(effect: float, error: float = 0.01) -> Fit:
    return made_fit("sworn", {"diver": (effect, error), "sailor": (0, 0)})


def test_both_say_more() -> None:
    assert said(ads(0.29), filings(0.24)) == (
        "Diver pays 27 to 34% more, like for like: 27% in visa filings, 34% in job ads."
    )
    assert said(ads(-0.24), filings(-0.24)) == ("Sailor pays 27% more, like for like, in job ads and in visa filings.")


def test_more_on_one_and_the_same_on_the_other() -> None:
    assert said(ads(0.01), filings(0.15)) == (
        "Diver pays about 16% more in visa filings (14 to 19%), about the same in job ads; like for like."
    )


def test_the_sources_disagree() -> None:
    assert said(ads(0.05), filings(-0.04)) == (
        "The sources disagree on pay. Like for like, Diver pays about 5% more in job ads, Sailor about 4% more in "
        "visa filings."
    )


def test_one_basis_alone_says_what_the_other_has() -> None:
    begin = "Diver pays about 7% more (5 to 9%) in visa filings of the same state and year"
    nobody = replace(side("sailor"), ads=0)
    assert said(None, filings(0.07), other=nobody) == f"{begin}; no job ads name Sailor."
    assert said(None, filings(0.07)) == f"{begin}; too few job ads name either."
    assert said(ads(0.1, 0.3), filings(0.07)) == f"{begin}; job ads are too uncertain."
    apart = made_fit("advertised", {"diver": (0.1, 0.01), "sailor": (0, 0)}, strata=2)
    both = "too few job ads name both in the same country, year and level"
    assert said(apart, filings(0.07)) == f"{begin}; {both}."
    few = made_fit("advertised", {"diver": (0.1, 0.01), "sailor": (0, 0)}, rows=9)
    assert said(few, filings(0.07)) == f"{begin}; {both}."


def test_the_same_names_only_the_bases_that_say_so() -> None:
    assert said(ads(0.01), filings(0.01)) == ("Pay is about the same, like for like, in job ads and in visa filings.")
    assert said(ads(0.01), filings(0.01, 0.2)) == (
        "Pay is about the same, like for like, in job ads; visa filings are too uncertain."
    )


def test_unclear_is_said_without_a_percentage() -> None:
    assert said(ads(0.3, 0.4), filings(0.1, 0.2)) == "Pay cannot be told apart in visa filings or in job ads."
    assert said(None, filings(0.1, 0.2), other=side("sailor", ads=0)) == (
        "Pay cannot be told apart in visa filings; no job ads name Sailor."
    )


def test_official_medians_speak_last_without_a_percentage_and_only_for_occupations_of_their_own() -> None:
    mine = side("diver", ads=0, filings=0, figures=[replace(PAID, p50=139_500)], filed=filed("15-2051"))
    theirs = replace(PAID, p50=120_230, occupation=SAILORS)
    other = side("sailor", ads=0, filings=0, figures=[theirs], occupation=SAILORS, filed=filed("15-1252"))
    assert said(None, None, one=mine, other=other) == (
        "Officially Diver is paid more: $139,500 (Data Scientists) against $120,230 (Software Developers) at the "
        "median, of the occupations, not like for like."
    )
    broad = replace(SAILORS, closeness="broad")
    for changed in (
        replace(other, occupation=broad, figures=[replace(theirs, occupation=broad)]),
        replace(other, figures=[replace(theirs, p50=137_000)]),
        replace(other, filed=filed("15-2051")),
        replace(other, filed=None),
        replace(other, figures=[replace(theirs, date="2024-05")]),
    ):
        assert said(None, None, one=mine, other=changed).startswith("No fair comparison of pay is published: ")
    assert not said(ads(0.3, 0.4), None, one=mine, other=other).startswith("Officially")


def test_what_is_known_of_each_stands_with_its_own_size() -> None:
    mine = side("diver", figures=[replace(POSTED, n=1234)])
    assert said(None, None, one=mine, other=side("sailor", ads=0, filings=0)) == (
        "No fair comparison of pay is published: Diver has a median of $100,000 in job ads (1,234 ads, 2025); "
        "nothing is known of the pay of Sailor."
    )


def test_those_of_whom_nothing_is_known_stand_together_with_the_country() -> None:
    assert said(None, None, one=side("diver", place=CANADA), other=side("sailor", place=CANADA)) == (
        "No fair comparison of pay is published: nothing is known of the pay of Diver and Sailor in Canada."
    )


def test_medians_against_an_unclear_difference_are_explained_too() -> None:
    lower = side("diver", figures=[replace(POSTED, p50=90_000)])
    entry, *_ = differences([lower, side("sailor", figures=[POSTED])], [ads(0.1, 0.3)])
    assert (entry.said, entry.higher) == (False, "diver")
    assert entry.contrary


def test_levels_and_countries_are_said() -> None:
    seniors = [side("diver", level="senior"), side("sailor", level="senior")]
    assert pay_sentence(seniors, differences(seniors, [ads(0.29), filings(0.24)])) == (
        "Diver (senior) pays 27 to 34% more, like for like: 27% in visa filings of all levels, 34% in job ads at "
        "senior level."
    )
    assert pay_sentence(seniors, differences(seniors, [filings(0.07)])) == (
        "Diver (senior) pays about 7% more (5 to 9%) in visa filings of all levels, of the same state and year; "
        "too few job ads at senior level name either."
    )
    mixed = [side("diver", level="senior"), side("sailor")]
    found = differences(mixed, [ads(0.29), filings(0.24)])
    assert {entry.said for entry in found} == {False}
    assert pay_sentence(mixed, found).startswith("No fair comparison of pay is published")
    abroad = [side("diver", place=CANADA), side("sailor", place=CANADA)]
    assert pay_sentence(abroad, differences(abroad, [ads(0.29)])) == (
        "Diver pays about 34% more (31 to 36%) in job ads in Canada of the same year and level; visa filings are of "
        "the United States alone."
    )


def test_several_roles_stand_in_their_order_and_those_alike_are_named() -> None:
    sides = [side("diver"), side("sailor"), side("cook"), side("pilot", filings=3), side("smith", filings=0)]
    fit = made_fit("sworn", {"diver": (0.0, 0.01), "sailor": (0.3, 0.01), "cook": (0.31, 0.05)})
    assert order_sentence(sides, differences(sides, [fit]), [fit]) == (
        "Like for like, pay in visa filings is highest for Cook, then Sailor, then Diver; Cook is paid about 36% more "
        "than Diver; Cook and Sailor cannot be told apart; no visa filings name Smith; too few visa filings name Pilot."
    )
    alike = made_fit("sworn", {"diver": (0.0, 0.1), "sailor": (0.1, 0.1), "cook": (0.05, 0.1)})
    assert order_sentence(sides[:3], differences(sides[:3], [alike]), [alike]) == (
        "Pay of Sailor, Cook and Diver cannot be told apart in visa filings."
    )
    turned = made_fit("advertised", {"diver": (0.2, 0.01), "sailor": (0.0, 0.01)})
    told = order_sentence(sides[:3], differences(sides[:3], [turned, fit]), [turned, fit])
    assert told.endswith("job ads put Diver above Sailor.")
    turned = made_fit("advertised", {"diver": (0.4, 0.01), "sailor": (0.0, 0.01), "cook": (0.0, 0.01)})
    told = order_sentence(sides[:3], differences(sides[:3], [turned, fit]), [turned, fit])
    assert told.endswith("job ads put Diver above Cook and Sailor.")
    assert order_sentence(sides[3:], differences(sides[3:], []), []).startswith("No fair comparison of pay")


@pytest.mark.parametrize(("median", "same", "told"), [
    (99_999, False, True),
    (100_000, False, False),
    (102_900, True, False),
    (103_000, True, True),
    (103_000, False, False),
])  # fmt: skip
def test_medians_that_point_the_other_way_or_apart_by_three_percent_are_explained(
    median: int, same: bool, told: bool
) -> None:
    higher, lower = (side(key, figures=[replace(POSTED, p50=p50)]) for key, p50 in (("a", median), ("b", 100_000)))
    assert bool(contrary_medians(higher, lower, "advertised", same=same)) == told
