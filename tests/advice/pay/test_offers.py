"""Offers as people type them: read right, or refused with what to write; never read wrong."""

from __future__ import annotations

import csv
import os
import shlex
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careercli.advice.pay import Wanted, offered
from careercli.advice.words import typed_amount
from careercli.errors import UsageError
from careercli.model.pay import UNITED_STATES, Place
from tests.advice.pay.made import CANADA, GERMANY

CASES = Path(os.environ.get("CAREERCLI_CASES", Path(__file__).parents[4] / "shared" / "cases"))
MONEY = {UNITED_STATES: "USD", CANADA: "CAD", GERMANY: "EUR"}


def refusal(text: str) -> UsageError:
    with pytest.raises(UsageError) as refused:
        typed_amount(text)
    return refused.value


@given(st.integers(1, 10**9), st.integers(0, 99))
def test_every_usual_way_of_writing_is_the_same_amount(whole: int, cents: int) -> None:
    english, plain = f"{whole:,}", str(whole)
    for mark in (" ", "_", "'", "\u2019", "\u00a0", "\u202f", ","):
        assert typed_amount(english.replace(",", mark)).amount == whole
    for mark in (" ", "'", ".", ","):
        decimal = "." if mark == "," else ","
        assert typed_amount(f"{english.replace(',', mark)}{decimal}{cents:02}").amount == float(f"{whole}.{cents:02}")
    assert typed_amount(f"{plain},{cents:02}").amount == float(f"{whole}.{cents:02}")
    if plain.endswith("000"):
        assert typed_amount(f"{plain[:-3]}k").amount == whole


@given(st.integers(1, 999), st.integers(0, 999), st.sampled_from([("", "."), ("k", "."), ("k", ",")]))
def test_what_can_be_read_in_two_ways_is_refused_with_both(first: int, last: int, kind: tuple[str, str]) -> None:
    times, mark = kind
    error = refusal(f"{first}{mark}{last:03}{times}")
    assert "can be read as" in error.message
    one, two = error.hint.removeprefix("Write --offer ").removesuffix(".").split(" or --offer ")
    assert typed_amount(one).amount == (first * 1000 + last) * (1000 if times else 1)
    assert typed_amount(two).amount == pytest.approx((first + last / 1000) * (1000 if times else 1), abs=0.01)


@given(st.text("0123456789,. ", min_size=1, max_size=12))
def test_no_comma_or_point_is_passed_over(text: str) -> None:
    try:
        amount = typed_amount(text).amount
    except UsageError:
        return
    digits = "".join(one for one in text if one.isdigit())
    # all digits count: as the whole amount, or with one or two decimals
    assert any(amount == pytest.approx(int(digits) / scale) for scale in (1, 10, 100, 1000))
    assert ",," not in text.strip()
    assert not text.strip().endswith((",", "."))


@pytest.mark.parametrize(
    "text",
    [
        *("1,4,5,0,0,0", ",145", "145,", "145,,000", "14,5000", "1450,000", "145 00", "145..000", "145,000,00"),
        *("", " ", "nan", "inf", "-1", "\u2212145k", "0", "1e5", "0x91", "145k+", "~145k", "145-165k", "(145k)"),
        *(
            "145k k",
            "$$145k",
            "145$ EUR",
            "\u20ac145k $",
            "\uff11\uff14\uff15",
            "9" * 20,
            "a lot",
            "145 thousand dollars-ish",
        ),
    ],
)
def test_what_is_no_amount_is_refused_with_an_example(text: str) -> None:
    error = refusal(text)
    assert error.message.startswith("--offer takes an amount, not")
    assert "--offer 145k" in error.hint


@pytest.mark.parametrize(
    ("text", "amount", "currency", "period"),
    [
        ("\u20ac145k", 145000, "EUR", None),
        ("145k\u20ac", 145000, "EUR", None),
        ("\u00a3145k", 145000, "GBP", None),
        ("\u00a5145k", 145000, "JPY", None),
        ("CHF 145'000", 145000, "CHF", None),
        ("145000USD", 145000, "USD", None),
        ("US$145k", 145000, "USD", None),
        ("C$ 145k", 145000, "CAD", None),
        ("$145k CAD", 145000, "CAD", None),
        ("\u20b912,00,000", 1200000, "INR", None),
        ("145k EUR/year", 145000, "EUR", "year"),
        ("$70 an hour", 70, "USD", "hour"),
        ("72,5\u20ac/h", 72.5, "EUR", "hour"),
        ("5.000,00 \u20ac per month", 5000, "EUR", "month"),
        ("$145k p.a.", 145000, "USD", "year"),
    ],
)
def test_signs_codes_and_periods(text: str, amount: float, currency: str, period: str | None) -> None:
    found = typed_amount(text)
    assert (found.amount, found.currencies[0], found.period) == (amount, currency, period)


def offer(text: str, currency: str | None, places: list[Place], *, firm: bool = True) -> str:
    return offered(
        text, Wanted(currency=currency), places, {}, {one: MONEY[one] for one in places}, firm=firm
    ).offer.currency


@pytest.mark.parametrize(
    ("text", "currency", "places", "read"),
    [
        ("145k", None, [], "USD"),
        ("145k", None, [GERMANY], "EUR"),
        ("145k", "CAD", [GERMANY], "CAD"),
        ("$145k", None, [GERMANY], "USD"),
        ("$145k", None, [CANADA], "CAD"),
        ("$145k", "CAD", [], "CAD"),
        ("$145k", None, [GERMANY, CANADA], "CAD"),
        ("\u20ac145k", None, [UNITED_STATES, GERMANY], "EUR"),
        ("\u20ac145k", None, [], "EUR"),
    ],
)
def test_the_money_of_an_offer(text: str, currency: str | None, places: list[Place], read: str) -> None:
    assert offer(text, currency, places) == read


@pytest.mark.parametrize(
    ("text", "currency", "places", "said"),
    [
        ("$145k", "EUR", [], '"$145k" is in USD, but --currency is EUR.'),
        ("145k GBP", "EUR", [GERMANY], '"145k GBP" is in GBP, but --currency is EUR.'),
        ("145k", None, [UNITED_STATES, GERMANY], "could be in the money of each of these places"),
        ("$145k", None, [UNITED_STATES, CANADA], "could be in the money of each of these places"),
        ("$70/hour", None, [], '"$70/hour" is by the hour, but the answer is by the year.'),
    ],
)
def test_a_contradiction_is_said_with_the_way_out(
    text: str, currency: str | None, places: list[Place], said: str
) -> None:
    with pytest.raises(UsageError) as refused:
        offer(text, currency, places)
    assert said in refused.value.message
    assert "--" in refused.value.hint


def test_a_sign_that_is_typed_goes_before_a_currency_of_the_settings() -> None:
    assert offer("$145k", "EUR", [], firm=False) == "USD"


@pytest.mark.skipif(not (CASES / "offers.csv").is_file(), reason="the cases are not at hand")
def test_the_cases_that_went_wrong() -> None:
    rows = list(csv.DictReader((CASES / "offers.csv").open(encoding="utf-8")))
    assert len(rows) >= 10
    for row in rows:
        options = shlex.split(row["options"])
        given = dict(zip(options[::2], options[1::2], strict=True))
        wanted = Wanted(currency=given.get("--currency"), period=given.get("--period", "year"))  # type: ignore[arg-type]
        try:
            found = offered(row["offer"], wanted, [], {}, {}).offer
        except UsageError:
            assert "refused" in row["right"], row
        else:
            assert row["right"].split(" or ")[0] in (found.currency, f"{found.amount:g}", str(int(found.amount))), row
