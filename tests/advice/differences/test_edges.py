"""Figures at the edges of what may be said of the pay of two, computed by hand."""

from __future__ import annotations

from dataclasses import replace
from math import log, sqrt
from typing import Any

import pytest

from careercli.advice.differences import PayDifference, Side, difference_rows, differences, scopes, sides_of
from careercli.advice.differences.blocks import difference_blocks
from careercli.advice.differences.entries import measured, told
from careercli.advice.differences.headline import opening_sentence
from careercli.advice.differences.order import order_sentence
from careercli.advice.differences.pairs import contrary_medians, official_difference
from careercli.advice.differences.sides import keyed
from careercli.model.market import Estimate, Fit, FitBasis, Meeting, Scope
from careercli.model.page import Table
from careercli.model.pay import UNITED_STATES, Basis
from tests.advice.differences.made import SAILORS, filed, made_fit, side
from tests.advice.pay.made import CANADA, GERMANY, PAID, POSTED, SEATTLE, asked, few

ONE = side("diver", figures=[PAID], filed=filed("15-2051"))
OTHER = side(
    "sailor", figures=[replace(PAID, p50=80_000, year=2023, occupation=SAILORS)], occupation=SAILORS,
    filed=filed("15-1252"),
)  # fmt: skip


def official(*, one: Side = ONE, other: Side = OTHER, compared: bool = False) -> PayDifference:
    return official_difference(one, other, compared=compared)


def priced(**changes: Any) -> Side:
    return replace(OTHER, figures=[replace(OTHER.figures[0], **changes)])


def test_official_medians_stand_the_higher_first_with_their_years() -> None:
    for found in (official(), official(one=OTHER, other=ONE)):
        assert (found.higher, found.lower, found.ratio, found.years) == ("diver", "sailor", 1.25, (2023, 2025))
        assert (found.said, found.why_not, found.share) == (True, None, "25%")
    level = official(other=priced(p50=100_000))
    assert (level.higher, level.ratio, level.share) == ("diver", 1.0, "0%")
    assert official(one=OTHER, other=replace(ONE, figures=[replace(PAID, p50=80_000)])).higher == "sailor"


@pytest.mark.parametrize(
    ("found", "why"),
    [
        (official(other=replace(OTHER, figures=[])), "the official survey has no figure for Sailor"),
        (official(one=replace(ONE, figures=[])), "the official survey has no figure for Diver"),
        (official(one=side("a"), other=side("b")), "the official survey has no figure for either"),
        (official(other=priced(occupation=PAID.occupation)), "the official survey counts both among Data Scientists"),
        (official(other=priced(occupation=replace(SAILORS, closeness="broad"))),
         "the official survey counts Sailor among Software Developers, a wider occupation"),
        (official(other=priced(currency="EUR")), "the official figures are not of one place"),
        (official(other=priced(period="hour")), "the official figures are not of one place"),
        (official(other=priced(date="2024-05")), "the official figures are not of one time"),
        (official(compared=True), "job ads or visa filings compare the two like for like"),
        (official(one=replace(ONE, filed=None), other=replace(OTHER, filed=None)),
         "too few filings show whether employers count Diver among Data Scientists"),
        (official(other=replace(OTHER, filed=replace(filed("15-1252"), filings=9))),
         "too few filings show whether employers count Sailor among Software Developers"),
        (official(other=replace(OTHER, filed=replace(filed("15-1252"), filings=10))), None),
        (official(other=replace(OTHER, filed=None, itself=True)), None),
        (official(other=priced(p50=97_097)), "the official medians differ by less than 3%"),  # 1.0299 times
        (official(other=priced(p50=97_087)), None),  # 1.03 times
    ],
)  # fmt: skip
def test_why_official_medians_are_not_compared(found: PayDifference, why: str | None) -> None:
    assert (found.why_not, found.said) == (why, why is None)


def shares(basis: Any, mine: dict[str, int], theirs: dict[str, int]) -> str | None:
    higher, lower = (
        side(key, figures=[replace(POSTED, basis=basis, p50=p50)], states=found, levels=found)
        for key, p50, found in (("a", 90_000, mine), ("b", 100_000, theirs))
    )
    return contrary_medians(higher, lower, basis, same=False)


def test_medians_that_point_the_other_way_are_explained_by_where_shares_differ_most() -> None:
    mine, theirs = {"CA": 30, "TX": 50, "NY": 20}, {"CA": 8, "TX": 2}
    assert shares("sworn", mine, theirs) == (
        "30% of the visa filings for A are in CA, 80% of those for B"  # 50 points; Texas differs by 30, New York by 20
    )
    assert shares("advertised", {"mid": 1, "senior": 3}, {"mid": 1}) == (
        "25% of the job ads for A are at level mid, 100% of those for B"
    )
    plain = "the medians shown are of fewer years and places than this difference"
    assert shares("sworn", mine, {}) == plain
    assert shares("sworn", {}, theirs) == plain
    assert shares("sworn", {"CA": 1000, "TX": 1}, {"CA": 1001, "TX": 1}) == plain  # the same in whole percent
    assert shares("sworn", {"CA": 1}, {"NY": 1}) == "100% of the visa filings for A are in CA, 0% of those for B"


def test_only_states_explain_filings_and_only_levels_ads() -> None:
    bases: list[tuple[Basis, FitBasis, str]] = [
        ("sworn", "sworn", "in CA"),
        ("advertised", "advertised", "at level mid"),
    ]
    for shown, basis, word in bases:
        figures = [replace(POSTED, basis=shown, p50=p50) for p50 in (90_000, 100_000)]
        higher, lower = (
            side(key, figures=[figure], states={"CA": n, "TX": 9}, levels={"mid": n, "x": 9})
            for key, figure, n in zip("ab", figures, (1, 91), strict=True)
        )
        found = contrary_medians(higher, lower, basis, same=False)
        assert found
        assert word in found


def two(basis: Any = "sworn", **changes: Any) -> Fit:
    """Diver at 120 with a variance of 0.0004, Sailor at 100 with one of 0.0009, covariance 0.0002."""
    of = {
        "diver": Estimate(40, 5, 120.0, None, None, 0.0004),
        "sailor": Estimate(30, 5, 100.0, None, None, 0.0009),
    }
    meeting = Meeting(3, (10, 12), 2021, 2024, 0.0002)
    return replace(Fit(Scope(basis), "diver", 2.0, 2020, 2025, of, {("diver", "sailor"): meeting}), **changes)


def met(**changes: Any) -> Fit:
    fit = two()
    return replace(fit, meetings={("diver", "sailor"): replace(fit.meetings["diver", "sailor"], **changes)})


def test_a_ratio_and_its_interval_are_those_of_the_jackknife() -> None:
    # the standard error is sqrt(0.0004 + 0.0009 - 2 * 0.0002) = 0.03, so the ends are exp(log 1.2 -+ 0.06)
    entry = differences([side("diver"), side("sailor")], [two()])[1]
    assert (entry.ratio, entry.low, entry.high) == (1.2, 1.1301, 1.2742)
    assert (entry.interval, entry.share) == ("13 to 27%", "20%")
    assert (entry.n, entry.strata, entry.years) == ({"diver": 10, "sailor": 12}, 3, (2021, 2024))
    turned = differences([side("sailor"), side("diver")], [two()])[1]
    assert (turned.higher, turned.ratio, turned.low, turned.high) == ("diver", 1.2, 1.1301, 1.2742)
    assert turned.n == {"sailor": 12, "diver": 10}


def test_a_variance_that_the_covariance_outgrows_is_none() -> None:
    found = measured(met(covariance=0.1), "diver", "sailor")
    assert found
    assert found[1:] == pytest.approx((1.2, 1.2, 1.2))


@pytest.mark.parametrize(
    ("fit", "reading"),
    [
        (two(), "more"),
        (met(strata=2), None),
        (met(strata=3), "more"),
        (met(n=(9, 50)), None),
        (met(n=(50, 9)), None),
        (met(covariance=None), "unclear"),
        (two(t=None), "unclear"),
        (two(t=7.0), "unclear"),  # 0.21, more than log 1.2
        (two(t=6.0), "more"),
        (two(of={**two().of, "sailor": Estimate(30, 5)}), None),
        (two(of={"diver": two().of["diver"]}), None),
        (two(meetings={}), None),
    ],
)
def test_what_a_fit_says_of_a_pair_both_ways_round(fit: Fit, reading: str | None) -> None:
    one, other = told(fit, "diver", "sailor"), told(fit, "sailor", "diver")
    assert (one and one[0], other and other[0]) == (reading, reading)
    if one and other:
        assert one[1] == pytest.approx(1.2)
        assert other[1] == pytest.approx(1 / 1.2)
    found = measured(fit, "sailor", "diver")
    if found and found[2] and found[3]:
        spread = (fit.t or 0) * sqrt(0.0009)
        assert log(found[2]) == pytest.approx(-log(1.2) - spread)
        assert log(found[3]) == pytest.approx(-log(1.2) + spread)


def why(one: Side, other: Side, fit: Fit | None = None, *, at: int = 0) -> str | None:
    return differences([one, other], [fit] if fit else [])[at].why_not


def test_why_a_basis_does_not_have_a_pair() -> None:
    plain, none = side("diver"), side("sailor", ads=0, filings=0)
    senior = {key: side(key, level="senior") for key in ("diver", "sailor")}
    grades = [replace(side("diver", grade=one, level="mid"), key=f"diver@{one}") for one in ("G1", "G2")]
    assert why(grades[0], grades[1]) == "job ads know no grades of one company"
    assert why(grades[0], grades[1], at=1) == "visa filings know no grades of one company"
    assert why(grades[0], replace(grades[1], level="senior"), at=1) == "visa filings know no grades of one company"
    ladder = [replace(side("diver", level=one), key=f"diver@{one}") for one in ("mid", "senior")]
    assert why(ladder[0], ladder[1], at=1) == "visa filings rarely name a level, so theirs are of all levels"
    assert why(plain, senior["sailor"]) == "job ads are not compared across levels"
    assert why(side("diver", place=CANADA), side("sailor", place=CANADA), at=1) == (
        "visa filings are of the United States alone"
    )
    assert why(plain, none) == "no job ads name Sailor"
    assert why(none, plain, at=1) == "no visa filings name Sailor"
    assert why(side("diver", ads=0), none) == "no job ads name either"
    assert why(senior["diver"], replace(senior["sailor"], ads=0)) == "no job ads at senior level name Sailor"
    assert why(replace(plain, place=GERMANY), replace(none, place=GERMANY)) == "no job ads in Germany name Sailor"
    assert why(plain, side("sailor"), at=1) == "too few visa filings name either"
    alone = two(of={**two().of, "sailor": Estimate(30, 5)})
    assert why(plain, side("sailor"), alone, at=1) == "too few visa filings name Sailor"
    assert why(plain, side("sailor"), met(strata=2), at=1) == (
        "too few visa filings name both in the same state and year"
    )
    by_level = replace(two("advertised"), scope=Scope("advertised", level="senior"), meetings={})
    assert (
        why(senior["diver"], senior["sailor"], by_level)
        == "too few job ads at senior level name both in the same country and year"
    )


def test_of_two_that_are_level_the_first_named_stands_first() -> None:
    level = two(of={key: replace(one, index=100.0) for key, one in two().of.items()})
    for first, second in (("diver", "sailor"), ("sailor", "diver")):
        entry = differences([side(first), side(second)], [level])[1]
        assert (entry.higher, entry.ratio, entry.reading) == (first, 1.0, "same")


def test_medians_are_explained_that_lie_apart_where_pay_is_the_same() -> None:
    level = two(of={key: replace(one, index=100.0) for key, one in two().of.items()})
    apart = [
        side(key, figures=[replace(POSTED, basis="sworn", p50=p50)])
        for key, p50 in (("diver", 103_000), ("sailor", 100_000))
    ]
    assert differences(apart, [level])[1].contrary
    assert differences(apart, [two()])[1].contrary is None
    assert differences(apart, [two(t=None)])[1].contrary is None


def test_official_pay_gives_way_to_one_basis_that_compares_the_two() -> None:
    assert differences([ONE, OTHER], [two()])[2].why_not == "job ads or visa filings compare the two like for like"
    assert differences([ONE, OTHER], [])[2].said


def test_fits_of_levels_compare_the_levels_of_one_role_alone() -> None:
    ladder = [replace(side("diver", level=one), key=f"diver@{one}") for one in ("mid", "senior")]
    of = {"diver@mid": two().of["sailor"], "diver@senior": two().of["diver"]}
    met = {("diver@mid", "diver@senior"): Meeting(3, (10, 12), 2021, 2024, 0.0002)}
    levels = replace(two("advertised"), scope=Scope("advertised", within="diver"), of=of, meetings=met)
    found = differences(ladder, [levels, two("advertised")])[0]
    assert (found.higher, found.ratio) == ("diver@senior", 1.2)
    assert differences([side("diver"), side("sailor")], [two("advertised"), levels])[0].ratio == 1.2


def test_one_line_for_each_pair_and_basis() -> None:
    names = {"diver": "Diver", "sailor": "Sailor"}
    rows = [
        *difference_rows(differences([side("diver"), side("sailor")], [two()]), names),
        *difference_rows(differences([ONE, replace(OTHER, ads=0, filings=0)], []), names),
        *difference_rows(differences([side("diver"), side("sailor")], [two(t=None)])[1:2], names),
        *difference_rows(differences([side("sailor"), side("diver")], [two(t=7.0)])[1:2], names),
    ]
    assert rows == [
        ("diver", "job ads, Diver and Sailor: not compared: too few job ads name either; job ads: 100 for Diver and "
                  "100 for Sailor, 0 strata"),
        ("diver", "visa filings, Diver and Sailor: Diver pays 20% more (13 to 27%); visa filings: 10 for Diver and 12 "
                  "for Sailor, 3 strata, 2021 to 2024"),
        ("diver", "the official survey, Diver and Sailor: not compared: the official survey has no figure for either"),
        ("diver", "job ads, Diver and Sailor: not compared: no job ads name Sailor; job ads: 100 for Diver and 0 for "
                  "Sailor, 0 strata"),
        ("diver", "visa filings, Diver and Sailor: not compared: no visa filings name Sailor; visa filings: 100 for "
                  "Diver and 0 for Sailor, 0 strata"),
        ("diver", "the official survey, Diver and Sailor: Diver is paid more at the median"),
        ("diver", "visa filings, Diver and Sailor: too uncertain; visa filings: 10 for Diver and 12 for Sailor, 3 "
                  "strata, 2021 to 2024"),
        ("diver", "visa filings, Diver and Sailor: cannot be told apart: Diver paid -3 to 48% more; visa filings: 12 "
                  "for Sailor and 10 for Diver, 3 strata, 2021 to 2024"),
    ]  # fmt: skip


def test_a_table_of_every_pair_and_the_medians_that_point_another_way() -> None:
    assert difference_blocks([], {}) == []
    lower = side("diver", figures=[replace(POSTED, basis="sworn", p50=90_000)])
    higher = side("sailor", figures=[replace(POSTED, basis="sworn")])
    _, table, *lines = difference_blocks(differences([lower, higher], [two()]), {"diver": "Diver", "sailor": "Sailor"})
    assert isinstance(table, Table)
    assert [row[1:] for row in table.rows] == [
        ["job ads", "not compared: too few job ads name either", "100 and 100", 0],
        ["visa filings", "Diver pays 20% more (13 to 27%)", "10 and 12", 3],
        ["the official survey", "not compared: the official survey has no figure for either", "", ""],
    ]
    assert [line.text for line in lines] == [  # type: ignore[union-attr]
        "The medians in visa filings point another way than the difference: the medians shown are of fewer years and "
        "places than this difference."
    ]


def test_official_medians_against_a_difference_like_for_like_are_explained() -> None:
    against = replace(ONE, figures=[replace(PAID, p50=70_000)])
    reason = "the official figures are of occupations, not of these titles"
    assert differences([against, OTHER], [two()])[2].contrary == reason
    for sides, fit in (
        ((ONE, OTHER), two()),
        ((replace(against, figures=[replace(PAID, p50=80_000)]), OTHER), two()),
        ((against, OTHER), two(t=7.0)),
        ((against, replace(OTHER, figures=[])), two()),
    ):
        assert differences(sides, [fit])[2].contrary is None


@pytest.mark.parametrize(
    ("paid", "short", "answer", "rest"),
    [
        ("Diver pays 27% more, like for like, in job ads.", False, "Diver pays 27% more",
         ", like for like, in job ads."),
        ("Pay is about the same, like for like, in job ads; x.", True, "Pay is about the same",
         ", like for like, in job ads."),
        ("Pay is about the same, like for like, in job ads; x.", False, "Pay is about the same",
         ", like for like, in job ads; x."),
        ("No fair comparison of pay is published: Diver has a median.", False,
         "No fair comparison of pay is published", "; what is known of each is below."),
        ("Something else.", False, "Something else.", ""),
    ],
)  # fmt: skip
def test_the_answer_is_what_the_sentence_begins_with(paid: str, short: bool, answer: str, rest: str) -> None:
    assert [one.text for one in opening_sentence(paid, short=short)] == [answer, rest]


def test_levels_of_different_roles_are_told_apart_pair_by_pair() -> None:
    sides = [side("diver", level="mid"), side("sailor", level="mid"), side("cook", level="senior")]
    fit = replace(two("advertised"), scope=Scope("advertised", level="mid"))
    assert order_sentence(sides, differences(sides, [fit]), [fit]) == (
        "Like for like, Diver (mid) pays about 20% more than Sailor (mid) in job ads; Cook (senior) is not compared, "
        "as levels differ."
    )
    assert order_sentence(sides, differences(sides, []), []).startswith("No fair comparison of pay is published: ")
    every = [side("diver"), side("sailor"), side("cook", level="senior")]
    filings = two()
    assert order_sentence(every, differences(every, [filings]), [filings]) == (
        "Like for like, Diver pays about 20% more than Sailor in visa filings; Cook (senior) is not compared, as "
        "levels differ."
    )
    more = [*every, side("pilot", level="mid")]
    both = [filings, made_fit("advertised", {"diver": (0.3, 0.01), "sailor": (0.0, 0.01)})]
    found = [*differences(more[:2], both), *differences(more[2:], [])]
    assert order_sentence(more, found, both) == (
        "Like for like, Diver pays about 35% more than Sailor in job ads and about 20% more in visa filings; Cook "
        "(senior) and Pilot (mid) are not compared, as levels differ."
    )


def test_ads_set_the_order_only_where_they_place_more_roles() -> None:
    sides = [side("diver"), side("sailor"), side("cook")]
    filings = made_fit("sworn", {"diver": (0.2, 0.01), "sailor": (0.0, 0.01)})
    ads = made_fit("advertised", {"diver": (0.0, 0.01), "sailor": (0.2, 0.01)})
    told = order_sentence(sides, differences(sides, [ads, filings]), [ads, filings])
    assert told.startswith("Like for like, pay in visa filings is highest for Diver, then Sailor; ")
    wider = made_fit("advertised", {"diver": (0.0, 0.01), "sailor": (0.2, 0.01), "cook": (0.1, 0.01)})
    told = order_sentence(sides, differences(sides, [wider, filings]), [wider, filings])
    assert told == (
        "Like for like, pay in job ads is highest for Sailor, then Cook, then Diver; Sailor is paid about 22% more "
        "than Diver; visa filings put Diver above Sailor."
    )


def test_runs_that_cannot_be_told_apart_are_the_longest_ones() -> None:
    sides = [side(key) for key in ("diver", "sailor", "cook", "pilot")]
    effects = {"diver": (0.3, 0.04), "sailor": (0.2, 0.04), "cook": (0.1, 0.04), "pilot": (-0.5, 0.01)}
    fit = made_fit("sworn", effects)
    # differences of 0.1 are within 2 * sqrt(2) * 0.04 = 0.11, those of 0.2 are not
    assert order_sentence(sides, differences(sides, [fit]), [fit]) == (
        "Like for like, pay in visa filings is highest for Diver, then Sailor, then Cook, then Pilot; Diver is paid "
        "about 123% more than Pilot; Diver and Sailor cannot be told apart; Sailor and Cook cannot be told apart."
    )


def test_a_side_has_the_figures_of_its_place_and_the_sizes_of_its_country() -> None:
    levels = [replace(POSTED, level=level, n=n) for level, n in (("mid", 40), ("senior", 60))]
    older = [replace(POSTED, year=2024, n=70), replace(POSTED, level="mid", year=2024, n=5)]
    sworn = [replace(POSTED, basis="sworn", n=n, year=year) for n, year in ((30, 2023), (90, 2024))]
    texas = replace(POSTED, basis="sworn", n=500, place=SEATTLE)
    senior = replace(POSTED, basis="sworn", n=700, level="senior")
    every = asked(POSTED, senior, *levels, *older, *sworn, texas, places=[SEATTLE])
    [found] = sides_of([every], [[POSTED, texas]])
    assert (found.ads, found.filings, found.levels) == (170, 90, {"mid": 40, "senior": 60})
    assert (found.place, found.key, found.name) == (SEATTLE, "diver", "Diver")
    assert found.figure("advertised") == POSTED
    assert found.figure("sworn") == texas
    assert found.figure("official") is None
    assert (found.size("advertised"), found.size("sworn")) == (170, 90)
    thin = replace(found, figures=[few()])
    assert (thin.figure("advertised"), thin.median("advertised")) == (few(), None)


def test_roles_that_are_there_twice_have_their_level_or_grade_in_the_key() -> None:
    mid, senior = asked(POSTED, level="mid"), asked(POSTED, level="senior")
    found = sides_of([mid, senior, replace(senior, grade="G7")], [[], [], []])
    assert [one.key for one in found] == ["diver@mid", "diver@senior", "diver@G7"]
    assert [one.key for one in sides_of([asked(), mid], [[], []])] == ["diver", "diver@mid"]
    assert [one.key for one in sides_of([mid], [[]])] == ["diver"]
    of = {"mid": Estimate(9, 3), "senior": Estimate(8, 3)}
    fit = Fit(Scope("advertised", within="diver"), "mid", 2.0, 2020, 2025, of,
              {("mid", "senior"): Meeting(3, (1, 2), 2020, 2025, None)})  # fmt: skip
    changed = keyed(fit, [mid, senior])
    assert changed.of == {"diver@mid": of["mid"], "diver@senior": of["senior"]}
    assert [*changed.meetings] == [("diver@mid", "diver@senior")]
    assert keyed(replace(fit, scope=Scope("advertised")), [mid, senior]).of == of


def test_the_fits_that_can_compare_roles() -> None:
    mid, senior = asked(level="mid"), asked(level="senior")
    sailor = replace(asked(level="mid"), role=replace(mid.role, id="sailor"))
    plain = [asked(), replace(asked(), role=sailor.role)]
    assert scopes(plain) == [Scope("advertised"), Scope("sworn")]
    assert scopes([mid, sailor]) == [Scope("advertised", level="mid"), Scope("sworn")]
    assert scopes([mid, senior]) == [Scope("advertised", within="diver")]
    assert scopes([mid, senior, sailor]) == [
        Scope("advertised", within="diver"), Scope("advertised", level="mid"), Scope("sworn")
    ]  # fmt: skip
    abroad = [replace(one, places=[CANADA]) for one in plain]
    assert scopes(abroad) == [Scope("advertised", "CA")]
    assert scopes([replace(one, places=[SEATTLE]) for one in plain]) == [Scope("advertised"), Scope("sworn")]
    assert UNITED_STATES.code == "US"
