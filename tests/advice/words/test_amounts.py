"""Amounts of pay, at the edges of what is read."""

from __future__ import annotations

import pytest

from careercli.advice.words import typed_amount
from careercli.errors import UsageError


@pytest.mark.parametrize(
    ("text", "amount", "currencies", "period"),
    [
        ("145000", 145_000, (), None),
        ("0.01", 0.01, (), None),
        ("999999999999", 999_999_999_999, (), None),
        ("145k", 145_000, (), None),
        ("145 tsd", 145_000, (), None),
        ("145 thousand", 145_000, (), None),
        ("1.2m", 1_200_000, (), None),
        ("1,2 mn", 1_200_000, (), None),
        ("2 million", 2_000_000, (), None),
        ("145,000", 145_000, (), None),
        ("0,145k", 145, (), None),
        ("0.145", 0.145, (), None),
        ("12,00,000.5", 1_200_000.5, (), None),
        ("145 000,50", 145_000.5, (), None),
        ("$145k USD", 145_000, ("USD",), None),
        ("kr 500k", 500_000, ("SEK", "NOK", "DKK", "ISK"), None),
        ("kr 500k sek", 500_000, ("SEK",), None),
        ("nzd 9", 9, ("NZD",), None),
        ("145k a year", 145_000, (), "year"),
        ("145k per annum", 145_000, (), "year"),
        ("145k annually", 145_000, (), "year"),
        ("6k/mo", 6_000, (), "month"),
        ("6k monthly.", 6_000, (), "month"),
        ("72 each hr", 72, (), "hour"),
        ("72 hourly", 72, (), "hour"),
        ("m 5", None, (), None),
        ("1000000000000", None, (), None),
        ("0", None, (), None),
        ("145k dollarx", None, (), None),
        ("5 \u00e4\u00f6\u00fc", None, (), None),
        ("$5 eur", None, (), None),
    ],
)
def test_amounts(text: str, amount: float | None, currencies: tuple[str, ...], period: str | None) -> None:
    if amount is None:
        with pytest.raises(UsageError):
            typed_amount(text)
        return
    found = typed_amount(text)
    assert (found.amount, found.currencies, found.period) == (amount, currencies, period)


@pytest.mark.parametrize(
    ("text", "both"),
    [
        ("145.000", "145k or --offer 145"),
        ("1.000", "1k or --offer 1"),
        ("1.500k", "1500k or --offer 1500"),
        ("12.345", "12345 or --offer 12.35"),
        ("1.250", "1250 or --offer 1.25"),
        ("145,500k", "145500k or --offer 145500"),
    ],
)
def test_both_readings_are_offered_in_a_form_that_is_read_in_one_way(text: str, both: str) -> None:
    with pytest.raises(UsageError) as refused:
        typed_amount(text)
    assert refused.value.hint == f"Write --offer {both}."
    assert refused.value.message == f'"{text}" can be read as {both.replace("--offer", "as")}.'
