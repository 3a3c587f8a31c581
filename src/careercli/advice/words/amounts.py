"""An amount of pay as people type it, with the currency and the period that it names: "$145k", "82,5k EUR", "72/hour".

What can be read in two ways is refused with both: an offer that was read wrong is worse than one that was not read.
"""

from __future__ import annotations

import re
import unicodedata

from careercli.errors import UsageError, on_one_line
from careercli.model.pay import Period
from careercli.model.record import record

_MOST = 1e12  # of any currency, a year
_LIKE_THIS = "For example: --offer 145000, or --offer 145k"
_TIMES = {"": 1, "k": 1_000, "thousand": 1_000, "tsd": 1_000, "m": 1_000_000, "mn": 1_000_000, "million": 1_000_000}
# signs and words, and the currencies that they stand for; the first is meant where nothing says otherwise
_MONEY = """
$: USD CAD AUD NZD SGD HKD TWD MXN ARS CLP COP UYU BSD BBD JMD TTD
us$ usd$: USD
c$ ca$ cad$: CAD
a$ au$ aud$: AUD
nz$ nzd$: NZD
s$ sg$ sgd$: SGD
hk$ hkd$: HKD
nt$ twd$: TWD
mx$ mxn$: MXN
r$: BRL
dollar dollars: USD CAD AUD NZD SGD HKD TWD
€ euro euros: EUR
£ pound pounds: GBP
¥ ￥: JPY CNY
yen: JPY
rmb yuan: CNY
₹: INR
rs rupees: INR PKR LKR NPR
₩ won: KRW
₪: ILS
₺: TRY
₽: RUB
₴: UAH
₫: VND
฿: THB
₱: PHP
₦: NGN
zł: PLN
kč: CZK
kr: SEK NOK DKK ISK
fr sfr: CHF
"""
_SIGNS = {
    sign: tuple(codes.split())
    for signs, codes in (line.split(":") for line in _MONEY.strip().splitlines())
    for sign in signs.split()
}
_PERIODS: dict[Period, str] = {
    "year": r"(?:/ ?|(?:an?|per|each) )(?:y|yr|year|annum)|annually|yearly|p\.?a\.?",
    "month": r"(?:/ ?|(?:an?|per|each) )(?:mo|month)|monthly",
    "hour": r"(?:/ ?|(?:an?|per|each) )(?:h|hr|hour)|hourly",
}
_PLAIN = re.compile(r"\d+(?:[.,]\d{1,2})?")
_GROUPED = re.compile(
    r"\d{1,3}(?:[ _']\d{3})+(?:[.,]\d{1,2})?"
    r"|\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?"
    r"|\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d{1,2})?"  # of India: 12,00,000
    r"|\d{1,3}(?:\.\d{3})+(?:,\d{1,2})?"
)
_ONE_MARK = re.compile(r"(\d{1,3})([.,])(\d{3})")
_AMOUNT = re.compile(
    r"(?P<before>[^\d\s.,_'-]*)\s*(?P<number>\d(?:[\d.,_' ]*\d)?)"
    r"\s*(?:(?P<times>k|thousand|tsd|mn|million|m)(?![a-z]))?"
    r"\s*(?P<after>[^\d\s.,_'-]*)",
    re.ASCII,
)


@record
class Typed:
    """What was typed: the amount, the currencies that its sign or code can mean, likeliest first, and its period."""

    amount: float
    currencies: tuple[str, ...]
    period: Period | None


def typed_amount(text: str) -> Typed:
    """Pay as people write it: 145000, 145,000, 145 000, $145k, 82,5k, 145k EUR a year; UsageError for anything else."""
    plain = unicodedata.normalize("NFC", text).strip().lower().replace("\u2019", "'")
    period, plain = _period(" ".join(plain.split()))
    found = _AMOUNT.fullmatch(plain)
    if not found or (found["before"] and found["after"] and _agreed(found) is None):
        raise _refused(text)
    readings = _readings(found["number"], bool(found["times"]))
    amounts = [float(one) * _TIMES[found["times"] or ""] for one in readings]
    if len(amounts) > 1:
        told = f'"{on_one_line(text)}" can be read as {_short(amounts[0])} or as {_short(amounts[1])}.'
        raise UsageError(told, hint=f"Write --offer {_short(amounts[0])} or --offer {_short(amounts[1])}.")
    if not amounts or not 0 < amounts[0] < _MOST:
        raise _refused(text)
    currencies = _agreed(found)
    if currencies is None:
        raise _refused(text)
    return Typed(amounts[0], currencies, period)


def _refused(text: str) -> UsageError:
    return UsageError(f'--offer takes an amount, not "{on_one_line(text)}".', hint=_LIKE_THIS)


def _period(text: str) -> tuple[Period | None, str]:
    """The period that the text ends with, and the text before that."""
    for period, words in _PERIODS.items():
        found = re.search(rf"(?:(?<=\w)(?=/)|(?<![a-z]) ?|(?<=[a-z]) )(?:{words})\.?$", text)
        if found:
            return period, text[: found.start()].rstrip()
    return None, text


def _agreed(found: re.Match[str]) -> tuple[str, ...] | None:
    """What the sign or code before and the one behind both mean, nothing where there is none; None for other words."""
    both = [_currencies(found[side]) for side in ("before", "after") if found[side]]
    if not both:
        return ()
    return tuple(one for one in both[0] if all(one in other for other in both)) or None


def _currencies(word: str) -> tuple[str, ...]:
    if word in _SIGNS:
        return _SIGNS[word]
    return (word.upper(),) if len(word) == 3 and word.isascii() and word.isalpha() else ()


def _readings(number: str, multiplied: bool) -> list[str]:
    """The plain numbers that this can be, the likeliest first; none for commas and points in odd places.

    145,000 is one number, as pay is written so where pay is in dollars; 145.000 is two, and so is 145,500k.
    """
    mark = _ONE_MARK.fullmatch(number)
    if mark and (mark[2] == "." or multiplied):
        decimal = f"{mark[1]}.{mark[3]}"
        return [decimal] if mark[1].startswith("0") else [f"{mark[1]}{mark[3]}", decimal]
    if _PLAIN.fullmatch(number):
        return [number.replace(",", ".")]
    if not _GROUPED.fullmatch(number):
        return []
    decimals = re.search(r"[.,](\d{1,2})$", number)
    whole = number[: decimals.start()] if decimals else number
    return [re.sub(r"\D", "", whole) + (f".{decimals[1]}" if decimals else "")]


def _short(amount: float) -> str:
    """145000 as "145k"; a form that is read in one way."""
    if amount >= 1000 and amount % 1000 == 0:
        return f"{amount / 1000:.0f}k"
    return f"{amount:.2f}".rstrip("0").rstrip(".")
