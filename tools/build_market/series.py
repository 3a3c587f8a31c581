"""Yearly exchange rates, and the monthly share of job postings that mention AI."""

from __future__ import annotations

from collections.abc import Iterable
from statistics import mean

from tools.build_market.files import Row, Value
from tools.build_market.postings import FIRST_YEAR

# what the Federal Reserve's table is used for: a currency that the European Central Bank does not quote
_MORE = {"Taiwan": "TWD"}
_WHOLE_YEAR = 200  # business days; a rate of fewer is no average of the year


def exchange_rates(ecb: Iterable[Row], fed: Iterable[Row]) -> dict[tuple[int, str], tuple[float, str]]:
    """(year, currency) → units per US dollar, average of the year, and which input it comes from."""
    found = {
        (int(row["year"]), row["currency"]): (float(row["units_per_usd_avg"]), "rates")
        for row in ecb
        if int(row["days"]) >= _WHOLE_YEAR
    }
    for row in fed:
        key = (int(row["Date"][:4]), _MORE.get(row["Country"], ""))
        if key[1]:
            found.setdefault(key, (float(row["Exchange rate"]), "more_rates"))
    for year, _ in list(found):
        found[year, "USD"] = (1.0, "rates")
    return {key: value for key, value in sorted(found.items()) if key[0] >= FIRST_YEAR}


def ai_postings(rows: Iterable[Row]) -> list[tuple[Value, ...]]:
    """Country, month and the mean over its days of the share of postings that mention AI terms, in percent."""
    days: dict[tuple[str, str], list[float]] = {}
    for row in rows:
        days.setdefault((row["jobcountry"], row["date"][:7]), []).append(float(row["AI_share_postings"]))
    return [(country, month, round(mean(shares), 3)) for (country, month), shares in sorted(days.items())]
