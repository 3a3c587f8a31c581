"""Which figures are shown, in other money and at other prices, ranked by place: values worked out by hand."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from careercli.advice.pay import (
    Offer,
    Offered,
    Wanted,
    common_year,
    in_money,
    ranking,
    shown,
    source_ids,
    trend,
    worth,
)
from careercli.advice.pay.figures import PayBand, at_prices, bands_of
from careercli.advice.pay.offer import beside_band, offered
from careercli.advice.pay.places import places_screen
from careercli.model.level import Band, OwnGrade
from careercli.model.page import Page
from careercli.model.pay import UNITED_STATES, Adjusted, Figure, Place, PriceLevel, Spread
from careercli.model.screen import Entry, Reach, Rows, Screen
from careercli.model.skill import Vocabulary
from tests.advice.pay.made import CANADA, GERMANY, NONE, PAID, POSTED, RATES, ROLE, SEATTLE, asked, few

SWORN = replace(POSTED, basis="sworn", years=(2022, 2024), year=2024)
QUOTED = replace(POSTED, basis="quoted", n=None)
NOTHING = Vocabulary({}, {}, {}, [], {}, {})
RPP = PriceLevel("RPP", 125.0, "USD", "Seattle", 2023, "bea-rpp-2023")
PPP = PriceLevel("PPP", 0.5, "EUR", "Germany", 2024, "worldbank-ppp")


def test_bases_stand_in_their_order_and_one_can_be_asked_for() -> None:
    every = asked(QUOTED, SWORN, POSTED, PAID)
    assert shown(every, Wanted()) == [PAID, POSTED, SWORN, QUOTED]
    assert shown(every, Wanted("sworn")) == [SWORN]
    assert shown(every, Wanted("band")) == []


def test_filings_of_several_years_are_shown_together_unless_a_year_is_asked_for() -> None:
    years = [replace(SWORN, years=None, year=year) for year in (2022, 2023, 2024)]
    every = asked(*years, SWORN)
    assert shown(every, Wanted()) == [SWORN]
    assert shown(every, Wanted(year=2023)) == [years[1]]
    assert shown(every, Wanted(year=2024)) == [years[2]]
    levels = [replace(SWORN, level=level) for level in ("senior", "entry")]
    assert shown(asked(*levels, SWORN), Wanted()) == [SWORN]
    assert shown(asked(*levels, SWORN), Wanted(), levels=True) == [SWORN, levels[1], levels[0]]
    assert shown(asked(*levels, SWORN, level="senior"), Wanted(), levels=True) == [SWORN, levels[0]]
    assert shown(asked(*levels, SWORN, level="senior"), Wanted()) == [SWORN]


def test_years_that_are_taken_together_stand_for_a_thin_last_one() -> None:
    pooled = replace(POSTED, years=(2023, 2025), year=2025)
    assert shown(asked(few(), pooled), Wanted()) == [pooled]
    assert shown(asked(POSTED, pooled), Wanted()) == [POSTED]  # the last year has enough itself
    older = replace(POSTED, year=2024)
    assert shown(asked(few(), older, pooled), Wanted()) == [pooled]
    assert shown(asked(few(), pooled), Wanted(), year=2025) == [few()]
    thin = replace(few(), years=(2023, 2025))
    assert shown(asked(few(), older, thin), Wanted()) == [older]
    senior = replace(pooled, level="senior")
    assert shown(asked(few(), senior), Wanted()) == [few()]


def test_places_stay_together_in_the_order_of_the_data() -> None:
    german = [replace(POSTED, place=GERMANY, level=level) for level in ("senior", None, "entry")]
    home = [replace(POSTED, level=level) for level in ("mid", None)]
    found = shown(asked(*german, *home), Wanted(), levels=True)
    assert [(one.place, one.level) for one in found] == [
        (GERMANY, None), (GERMANY, "entry"), (GERMANY, "senior"), (UNITED_STATES, None), (UNITED_STATES, "mid")
    ]  # fmt: skip


def test_a_common_year_is_of_figures_of_one_year_at_the_level() -> None:
    pooled = replace(POSTED, years=(2023, 2025))
    assert common_year([asked(pooled), asked(POSTED)]) is None
    assert common_year([asked(replace(POSTED, n=10)), asked(POSTED)]) == 2025
    assert common_year([asked(replace(POSTED, n=9)), asked(POSTED)]) is None
    assert common_year([asked(POSTED, level="mid")]) is None


def test_a_trend_is_of_job_ads_and_then_of_filings_at_the_level() -> None:
    filings = replace(SWORN, years=None)
    senior = replace(POSTED, level="senior")
    assert trend(asked(filings, SWORN, POSTED, PAID, QUOTED, senior)) == [POSTED, filings]
    assert trend(asked(filings, senior, level="senior")) == [senior]


def test_money_by_the_hour_has_cents_and_by_the_month_none() -> None:
    hourly = in_money(replace(POSTED, p50=100_001), Wanted(period="hour"), {})
    assert (hourly.p50, hourly.p10, hourly.period) == (48.08, 28.85, "hour")
    monthly = in_money(POSTED, Wanted(period="month"), {})
    assert (monthly.p50, monthly.p90, monthly.mean) == (8_333, 11_667, None)
    published = replace(PAID, period="hour", p50=50.0)
    assert in_money(published, Wanted(period="month"), {}) == published
    euros = in_money(published, Wanted(currency="EUR"), RATES)
    assert (euros.p50, euros.period) == (40.0, "hour")  # 0.8 euros of the nearest year, the later of two
    assert in_money(replace(published, p50=33.33), Wanted(currency="EUR"), RATES).p50 == 26.66
    assert in_money(replace(POSTED, p50=33), Wanted(currency="EUR"), RATES).p50 == 26


def test_other_parts_of_a_figure_go_along() -> None:
    spread = Spread(9, 1_000, 2_000, 3_000, 4_000, 5_000)
    found = in_money(replace(SWORN, midpoint=spread), Wanted(currency="EUR", period="month"), RATES)
    assert found.midpoint
    assert found.midpoint.p50 == 125  # half as many euros in 2024, and a twelfth of it
    here = at_prices(replace(POSTED, place=SEATTLE), RPP)
    assert here.adjusted
    assert (here.adjusted.p50, here.adjusted.currency) == (80_000, "USD")
    abroad = in_money(here, Wanted(currency="EUR", period="month"), RATES)
    assert abroad.adjusted
    assert (abroad.adjusted.p50, abroad.adjusted.currency, abroad.p50) == (5_333, "EUR", 6_667)
    german = at_prices(replace(POSTED, place=GERMANY, currency="EUR"), PPP)
    assert german.adjusted
    assert (german.adjusted.p50, german.adjusted.currency) == (200_000, "international dollars")
    dollars = in_money(german, Wanted(currency="USD"), RATES)
    assert dollars.adjusted == german.adjusted  # international dollars are no money to convert


def test_the_sources_of_a_figure_with_its_rates_and_prices() -> None:
    euros = in_money(replace(POSTED, also=("other",)), Wanted(currency="EUR"), RATES)
    priced = at_prices(replace(PAID, place=SEATTLE), RPP)
    assert source_ids([euros, priced]) == ["aijobs-salaries", "other", "ecb-rates", "bls-oews-2025", "bea-rpp-2023"]


def test_bands_of_a_level_a_grade_or_a_country() -> None:
    usd, eur = Band(1, 2, "USD"), Band(3, 4, "EUR", "DE")
    grades = [OwnGrade("G1", "mid", usd), OwnGrade("G2", "senior", bands=[usd, eur]), OwnGrade("G3")]
    named = [(one.grade, one.low, one.country) for one in bands_of(grades, None, None, [])]
    assert named == [("G1", 1, None), ("G2", 1, None), ("G2", 3, "DE")]
    assert [one.grade for one in bands_of(grades, "mid", None, [])] == ["G1"]
    assert [one.low for one in bands_of(grades, "mid", "G2", [])] == [1, 3]
    assert [one.low for one in bands_of(grades, "senior", None, ["DE"])] == [1, 3]
    assert [one.low for one in bands_of(grades, "senior", None, ["FR"])] == [1]


@pytest.mark.parametrize(
    ("amount", "share", "words"),
    [
        (60_000, 0.0, "0% of the way up the band of G1, $60,000 to $80,000 a year"),
        (65_001, 0.25, "25% of the way up the band of G1, $60,000 to $80,000 a year"),
        (80_000, 1.0, "100% of the way up the band of G1, $60,000 to $80,000 a year"),
        (80_001, None, "above the band of G1, $60,000 to $80,000 a year"),
        (59_999, None, "below the band of G1, $60,000 to $80,000 a year"),
    ],
)
def test_an_offer_beside_a_band(amount: float, share: float | None, words: str) -> None:
    band = PayBand("G1", "mid", 60_000, 80_000, "USD")
    found = beside_band(ROLE, band, Offer(amount, "USD", "year"))
    assert found
    assert (found.share, found.words) == (share if share is None else pytest.approx(share, abs=1e-4), words)
    assert beside_band(ROLE, band, Offer(amount, "EUR", "year")) is None
    point = beside_band(ROLE, replace(band, high=60_000), Offer(5_000, "USD", "month"))
    assert point
    assert point.share == 0.0


def test_an_offer_is_made_in_the_first_place_whose_money_it_is_in() -> None:
    money = {UNITED_STATES: "USD", GERMANY: "EUR"}
    found = offered("100k eur", Wanted(), [UNITED_STATES, GERMANY], {}, money)
    assert (found.offer, found.places) == (Offer(100_000, "EUR", "year"), [GERMANY, UNITED_STATES])
    levels = {UNITED_STATES: replace(PPP, level=1.0, currency="USD"), GERMANY: PPP}
    [there] = worth(Offered(Offer(1_000.4, "USD", "year"), [UNITED_STATES, GERMANY], levels), RATES)
    assert (there.amount, there.currency) == (500, "EUR")


TEXAS, MAINE, NEVADA = (Place("state", key, name) for key, name in (("TX", "Texas"), ("ME", "Maine"), ("NV", "Nevada")))


def ranked(*figures: Figure, wanted: Wanted = Wanted("official"), **more: Any) -> Any:  # noqa: B008
    return ranking(
        [asked(*figures, places=[one.place for one in figures], level=more.pop("level", None))],
        NOTHING, date(2026, 1, 1), wanted=wanted, rates=RATES, prices=more.pop("prices", {}), **more,
    )  # fmt: skip


OFFICIAL = [replace(PAID, place=place, p50=p50) for place, p50 in ((TEXAS, 90_000), (MAINE, 80_000), (NEVADA, 90_000))]
PRICES = {TEXAS: replace(RPP, level=120.0), MAINE: replace(RPP, level=80.0)}


def test_places_stand_by_their_median_with_a_rank_at_the_prices_of_each() -> None:
    [role] = ranked(*OFFICIAL, prices=PRICES).roles
    assert [one.place.code for one in role.figures] == ["TX", "NV", "ME"]
    assert [(one.rank, one.adjusted_rank) for one in role.ranks] == [(1, 2), (1, None), (3, 1)]
    [top] = ranked(*OFFICIAL, prices=PRICES, top=1).roles
    assert (len(top.figures), len(top.ranks)) == (1, 1)


def test_places_without_a_figure_are_counted_with_the_reason() -> None:
    some = [*OFFICIAL[:1], replace(OFFICIAL[1], **NONE)]
    assert ranked(*some).notes == ["Diver: 1 place left out, with no published median."]
    assert ranked(*some, level="mid").notes[0].startswith("Diver: official figures know no levels")
    filings = [replace(SWORN, place=place, **changes) for place, changes in ((TEXAS, {}), (MAINE, NONE))]
    assert ranked(*filings, wanted=Wanted("sworn")).notes == ["Diver: 1 place left out, with too few visa filings."]
    old = replace(SWORN, place=MAINE, year=2023)
    assert ranked(filings[0], old, wanted=Wanted("sworn")).notes == []  # filings of several years are pooled
    ads = [replace(POSTED, place=CANADA), replace(POSTED, place=GERMANY, year=2024)]
    found = ranked(*ads)
    assert found.notes == ["Diver: 1 place left out, with too few postings in 2025."]
    [role] = found.roles
    assert [(one.place, one.currency, one.basis) for one in role.figures] == [(CANADA, "USD", "advertised")]
    euros = ranked(replace(POSTED, place=CANADA), wanted=Wanted(currency="EUR")).roles[0].figures
    assert [one.currency for one in euros] == ["EUR"]


def places(*figures: Figure, **more: Any) -> Screen:
    found = ranked(*figures, **more)
    return places_screen(found.roles, found.words, [], Page("Pay, ranked", "", []))


def text(screen: Screen, at: int = 0) -> str:
    return "".join(one.text for one in screen.answer[at])


def test_the_first_screen_of_places() -> None:
    screen = places(*OFFICIAL, prices=PRICES)
    assert text(screen) == (
        "Diver is paid most in Texas: $90,000 at the median in the official survey, counted as Data Scientists; at "
        "local prices it is worth most in Maine, $100,000."
    )
    assert screen.next == ['careercli salary "Diver" --area Texas', 'careercli salary "Diver"', "careercli salary"]
    [rows] = screen.pieces
    assert isinstance(rows, Rows)
    values: Any = [line.values for line in rows.lines]
    assert [[one.text if isinstance(one, Entry) else (one.low, one.high) for one in each] for each in values] == [
        ["Texas", "$90,000", (80_000, 120_000), "$75,000", "5,000"],
        ["Nevada", "$90,000", (80_000, 120_000), "none", "5,000"],
        ["Maine", "$80,000", (80_000, 120_000), "$100,000", "5,000"],
    ]
    assert isinstance(values[0][2], Reach)
    assert rows.scale
    assert (rows.scale.low, rows.scale.high, rows.scale.least, rows.scale.most) == (80_000, 120_000, "$80k", "$120k")
    assert (rows.noun, rows.hidden, rows.legend) == (
        "place",
        0,
        "At local prices: what it buys, in average US dollars.",
    )
    odd = places(replace(OFFICIAL[0], p25=79_999, p75=120_001)).pieces[0].scale  # type: ignore[union-attr]
    assert odd
    assert (odd.low, odd.high) == (60_000, 140_000)


def test_where_it_pays_most_is_named_as_one_types_it() -> None:
    area = replace(PAID, place=SEATTLE)
    assert places(area).next[0] == 'careercli salary "Diver" --area "Seattle, WA"'
    assert text(places(area)).startswith("Diver is paid most in Seattle-Tacoma-Bellevue: ") or text(
        places(area)
    ).startswith("Diver is paid most in Seattle: ")
    country = places(replace(POSTED, place=GERMANY, currency="EUR", p25=None, p75=None))
    assert country.next[0] == 'careercli salary "Diver" --country Germany'
    none = places(replace(PAID, **NONE))
    assert text(none) == "No place has a figure for Diver."
    assert (none.pieces, none.next[0]) == ([], 'careercli salary "Diver"')
    sector = places(replace(PAID, place=Place("sector", "52", "Finance")))
    assert sector.next[0] == 'careercli salary "Diver"'
    assert sector.pieces[0].noun == "sector"  # type: ignore[union-attr]


def test_several_roles_show_a_few_places_each() -> None:
    figures = [replace(PAID, place=Place("state", f"S{n}", f"S{n}"), p50=90_000 - n) for n in range(9)]
    role = ranked(*figures).roles[0]
    for number, each in ((1, 9), (2, 5), (3, 4), (4, 2)):
        screen = places_screen([role] * number, [], [], Page("Pay, ranked", "", []))
        [rows] = screen.pieces
        assert isinstance(rows, Rows)
        heads = number if number > 1 else 0
        assert (len(rows.lines), rows.hidden) == (number * each + heads, number * (9 - each))
        assert screen.many == (number > 2)
        assert len(screen.answer) == number


def test_the_record_of_prices_keeps_what_is_not_published() -> None:
    found = at_prices(replace(POSTED, p10=None), replace(RPP, level=100.0)).adjusted
    assert found == Adjusted("USD", replace(RPP, level=100.0), None, 80_000, 100_000, 120_000, 140_000, None)
