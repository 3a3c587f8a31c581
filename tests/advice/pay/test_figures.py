"""Which figures answer, other money, and an offer, at the edges."""

from __future__ import annotations

from dataclasses import replace

import pytest

from careercli.advice.pay import (
    Offer,
    Offered,
    Wanted,
    common_year,
    in_money,
    rate,
    salary,
    shown,
    standing,
    trend,
    worth,
)
from careercli.advice.pay.figures import at_prices
from careercli.errors import NotFoundError
from careercli.library.catalog import Catalog
from careercli.model.pay import UNITED_STATES, Figure, PriceLevel
from tests.advice.pay.made import CANADA, GERMANY, NONE, PAID, POSTED, RATES, ROLE, SEATTLE, asked, few
from tests.conftest import TODAY, Cli


def test_a_trend_and_levels_are_in_order_whatever_the_order_of_the_data() -> None:
    years = [replace(POSTED, year=year, date=str(year)) for year in (2024, 2022, 2025)]
    assert [one.year for one in trend(asked(*years))] == [2022, 2024, 2025]
    ladder = ["intern", "entry", "mid", "senior", "lead", "staff", "principal", "executive"]
    found = [replace(POSTED, level=level) for level in [*reversed(ladder)]]
    assert [one.level for one in shown(asked(*found, POSTED), Wanted(), levels=True)] == [None, *ladder]
    assert shown(asked(*found, POSTED), Wanted()) == [POSTED]
    assert [one.level for one in shown(asked(*found, level="lead"), Wanted(), levels=True)] == ["lead"]


def test_each_country_has_its_latest_year_with_enough_postings() -> None:
    thin, old = few(year=2025), replace(POSTED, year=2024)
    german = replace(POSTED, place=GERMANY, currency="EUR")
    assert shown(asked(german, thin, old), Wanted()) == [german, old]
    assert shown(asked(thin, replace(thin, year=2023)), Wanted()) == [thin]  # too few says more than nothing
    assert shown(asked(PAID, thin, old), Wanted(year=2025)) == [PAID, thin]
    assert shown(asked(PAID, thin, old), Wanted("advertised"), year=2024) == [old]


def test_roles_are_compared_in_a_year_that_all_of_them_have() -> None:
    old, new = replace(POSTED, year=2024), replace(POSTED, year=2025)
    assert common_year([asked(old, new), asked(old, few(year=2025)), asked(old, new, PAID)]) == 2024
    assert common_year([asked(new), asked(old)]) is None
    assert common_year([asked(replace(new, level="lead"), level="lead"), asked(old, new)]) == 2025
    assert common_year([]) is None


def test_a_rate_is_that_of_the_nearest_year_and_of_two_the_later() -> None:
    assert rate(RATES, "EUR", 2025) == (0.8, 2026, "ecb-rates")
    assert rate(RATES, "EUR", 2023) == (0.5, 2024, "ecb-rates")
    with pytest.raises(NotFoundError) as refused:
        rate(RATES, "XYZ", 2025)
    assert refused.value.hint == "Known are CAD, EUR, USD."


def test_money_goes_by_the_dollar_and_names_both_sources_once_each() -> None:
    euros = in_money(replace(POSTED, currency="CAD", low=50_000, high=90_000), Wanted(currency="EUR"), RATES)
    assert (euros.currency, euros.p50, euros.low, euros.high) == ("EUR", 50_000, 25_000, 45_000)
    assert euros.conversion
    assert (euros.conversion.currency, euros.conversion.rate, euros.conversion.year) == ("CAD", 0.5, 2026)
    assert [*euros.conversion.sources] == ["ecb-rates", "boc-rates"]
    dollars = in_money(replace(POSTED, currency="EUR"), Wanted(currency="USD"), RATES)
    assert dollars.conversion
    assert [*dollars.conversion.sources] == ["ecb-rates"]
    assert in_money(POSTED, Wanted(currency="USD"), {}) == POSTED
    quoted = replace(POSTED, basis="quoted")
    assert in_money(quoted, Wanted(currency="EUR", period="hour"), RATES) == quoted


@pytest.mark.parametrize(
    ("amount", "n", "percentile", "low", "high"),
    [
        # Wilson's 95 % intervals of 5 of 10, 40 of 50 and 10 of 40, as textbooks print them
        (100_000, 10, 50, 24, 76),
        (126_667, 50, 80, 67, 89),
        (80_000, 40, 25, 14, 40),
        (100_000, 1000, 50, 47, 53),
        (66_667, 20, 15, None, 36),
        (133_333, 20, 85, 64, None),
        (60_000, 1000, 10, None, 12),
        (140_000, 1000, 90, 88, None),
        (59_999, 1000, None, None, None),
        (140_001, 1000, None, None, None),
    ],
)
def test_the_place_of_an_offer_among_postings_is_as_sure_as_their_number(
    amount: int, n: int, percentile: int | None, low: int | None, high: int | None
) -> None:
    found = standing(ROLE, replace(POSTED, n=n), Offer(amount, "USD", "year"), {})
    assert (found.percentile, found.low, found.high) == (percentile, low, high)


@pytest.mark.parametrize(
    ("figure", "amount", "words"),
    [
        (PAID, 100_000, "about the 50th percentile (from the 45th to the 55th if the percentiles are as exact as the"
         " mean wage) of pay in the official survey, closest occupation, United States, May 2025"),
        (POSTED, 100_800, "about the 51st percentile (from the 41st to the 61st with 95% confidence) of pay in job"
         " ads, all levels, United States, 2025"),
        (replace(POSTED, level="lead", date="2025-08"), 59_000,
         "below the 10th percentile of pay in job ads, lead, United States, January to August 2025"),
        (POSTED, 150_000, "above the 90th percentile of pay in job ads, all levels, United States, 2025"),
        (replace(POSTED, **NONE), 150_000,
         "not to be placed, as percentiles are not published, of pay in job ads, all levels, United States, 2025"),
        (replace(POSTED, n=1000, p25=60_000), 60_001,
         "about the 25th percentile (from the 22nd to the 28th with 95% confidence) of pay in job ads, all levels,"
         " United States, 2025"),
        (replace(PAID, wage_rse=60.0), 100_000, "about the 50th percentile (from below the 10th to above the 90th"
         " if the percentiles are as exact as the mean wage) of pay in the official survey, closest occupation, United"
         " States, May 2025"),
    ],
)  # fmt: skip
def test_the_place_of_an_offer_in_words(figure: Figure, amount: int, words: str) -> None:
    assert standing(ROLE, figure, Offer(amount, "USD", "year"), {}).words == words


@pytest.mark.parametrize(
    ("percent", "word"),
    [(11, "11th"), (12, "12th"), (13, "13th"), (21, "21st"), (22, "22nd"), (23, "23rd"), (24, "24th"), (61, "61st")],
)
def test_ordinals(percent: int, word: str) -> None:
    even = replace(POSTED, p10=10_000, p25=25_000, p50=50_000, p75=75_000, p90=90_000)
    found = standing(ROLE, even, Offer(percent * 1000, "USD", "year"), {})
    assert (found.percentile, found.words.startswith(f"about the {word} percentile")) == (percent, True)


def test_an_offer_among_percentiles_that_are_all_one_is_in_their_middle() -> None:
    flat = replace(POSTED, p10=70_000, p25=100_000, p50=100_000)
    assert standing(ROLE, replace(flat, p10=100_000), Offer(100_000, "USD", "year"), {}).percentile == 18
    assert standing(ROLE, replace(flat, p25=None), Offer(85_000, "USD", "year"), {}).percentile == 30


def test_an_offer_by_the_month_in_other_money_is_the_same_offer() -> None:
    monthly = standing(ROLE, POSTED, Offer(100_000 / 12 * 0.8, "EUR", "month"), RATES)
    assert monthly.percentile == 50
    assert Offer(35.556, "USD", "hour").words() == "USD 35.56 an hour"
    assert Offer(120_000.0, "EUR", "year").words() == "EUR 120,000 a year"


def test_what_buys_as_much_elsewhere_is_in_money_and_cents_of_there() -> None:
    levels = {
        UNITED_STATES: PriceLevel("PPP", 1.0, "USD", "United States", 2024, "worldbank-ppp"),
        GERMANY: PriceLevel("PPP", 0.7, "EUR", "Germany", 2024, "worldbank-ppp"),
        SEATTLE: PriceLevel("RPP", 125.0, "USD", "Seattle", 2023, "bea-rpp-2023"),
    }
    offer = Offer(50.0, "USD", "hour")
    found = worth(Offered(offer, [UNITED_STATES, GERMANY, CANADA, SEATTLE], levels), {})
    assert [(one.from_, one.to, one.amount, one.currency) for one in found] == [
        (UNITED_STATES, GERMANY, 35.0, "EUR"),
        (UNITED_STATES, SEATTLE, 62.5, "USD"),
    ]
    assert found[1].words == (
        "USD 50 an hour in United States buys about as much as USD 62.50 an hour in Seattle-Tacoma-Bellevue, WA "
        "(gross, by PPP 2024 and RPP 2023; taxes are not part of it)"
    )
    [there] = worth(Offered(replace(offer, currency="EUR"), [UNITED_STATES, GERMANY], levels), RATES)
    assert there.amount == round(50 / 0.5 * 0.7, 2)  # the rate of the year of the prices
    assert worth(Offered(offer, [CANADA, GERMANY], levels), {}) == []
    assert worth(Offered(offer, [UNITED_STATES], levels), {}) == []


def test_an_offer_is_never_placed_among_quoted_pay_or_too_few_postings(catalog: Catalog) -> None:
    quoted = replace(POSTED, basis="quoted", source="glassdoor-2023-12")
    offered = Offered(Offer(100_000, "USD", "year"), [UNITED_STATES], {})
    for figures in ([PAID, POSTED, quoted], [PAID, few(), quoted], [quoted]):
        found = salary([asked(*figures)], catalog.vocabulary, TODAY, offered=offered)
        assert found.roles[0].figures == figures
        assert found.offer
        enough = [one.basis for one in figures if one in (PAID, POSTED)]
        assert [one.basis for one in found.offer.standings] == enough


def test_people_see_where_the_offer_stands_and_what_it_is_worth(cli: Cli) -> None:
    asked = ("salary", "data scientist", "--offer", "145k", "-f", "markdown", "--area")
    seen = cli(*asked, "Seattle", "--area", "SF").out
    assert "about the 41st percentile" in seen
    assert "buys about as much as USD 151,724 a year in San Francisco" in seen
    assert "not to be placed, as percentiles are not published," in cli(*asked, "Bangor", "--basis", "official").out


def test_a_price_level_in_other_money_is_not_applied() -> None:
    german = replace(POSTED, place=GERMANY, currency="EUR")
    prices = PriceLevel("PPP", 0.7, "EUR", "DE", 2024, "worldbank-ppp")
    adjusted = at_prices(german, prices).adjusted
    assert adjusted
    assert (adjusted.currency, adjusted.p50) == ("international dollars", 142_857)
    for currency in ("USD", "CHF", ""):
        assert at_prices(german, replace(prices, currency=currency)) == german
    assert at_prices(german, None) == german
    assert at_prices(replace(german, basis="quoted"), prices).adjusted is None
