"""Advertised salaries: rows → postings. Range ends are paired, reposts removed, currencies mended and converted.

The flaws that this answers are those of the file itself: consecutive rows are the two ends of an advertised range, half
of the rows repeat others, and "$" was taken for US dollars in countries with dollars or pesos of their own.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from statistics import median
from typing import NamedTuple

from tools.build_market.files import Row

FIRST_YEAR = 2022  # before it the rows are answers to a survey, which differ in kind
OWN_DOLLAR = {"AU": "AUD", "CA": "CAD", "NZ": "NZD", "SG": "SGD"}  # amounts labeled USD match the local dollar there
FARTHEST = 5  # times: how far the ends of a range, and a midpoint from its country's median, may lie apart
Rates = Mapping[
    tuple[int, str], float
]  # (year, currency) → units per US dollar, average of the year; US dollars themselves are 1


class Posting(NamedTuple):
    """One advertised range, gross a year in `currency`; `mended` and `converted` say what was done to it."""

    year: int
    level: str
    title: str
    country: str
    currency: str
    low: float
    high: float
    mended: bool
    converted: bool
    full_time: bool

    @property
    def midpoint(self) -> float:
        return (self.low + self.high) / 2


class Group(NamedTuple):
    """What statistics are made of; `level` is the code of the file: EN, MI, SE or EX."""

    year: int
    level: str
    title: str
    country: str


class Cleaned(NamedTuple):
    """The postings; rows read for each group, and rows or postings lost for each group and reason."""

    postings: list[Posting]
    rows: Counter[Group]
    lost: Counter[tuple[Group, str]]


UNPAIRED, REPOST, FOREIGN, IMPOSSIBLE = "unpaired", "repost", "currency", "impossible"


def clean(rows: Iterable[Row], currencies: Mapping[str, str], rates: Rates) -> Cleaned:
    """Every posting from FIRST_YEAR on; `currencies`: country → its currency. Titles are left as they are."""
    counts: Counter[Group] = Counter()
    lost: Counter[tuple[Group, str]] = Counter()

    def counted() -> Iterator[Row]:
        for row in rows:
            if int(row["work_year"]) >= FIRST_YEAR:
                counts[group(row)] += 1
                yield row

    found: list[Posting] = []
    seen: set[tuple[str, ...]] = set()
    for high, low in paired(counted(), lost):
        key = (*high.values(), low["salary"])
        if key in seen:
            lost[group(high), REPOST] += 1
            continue
        seen.add(key)
        posting = in_local_money(high, float(low["salary"]), float(high["salary"]), currencies, rates)
        if posting is None:
            lost[group(high), FOREIGN] += 1
        else:
            found.append(posting)
    return Cleaned(list(_possible(found, rates, lost)), counts, lost)


def group(row: Row) -> Group:
    return Group(int(row["work_year"]), row["experience_level"], row["job_title"], row["employee_residence"])


def paired(rows: Iterable[Row], lost: Counter[tuple[Group, str]]) -> Iterator[tuple[Row, Row]]:
    """Consecutive rows alike in everything but pay, larger first: the ends of one range. Others are counted as lost."""
    waiting: Row | None = None
    for row in rows:
        if waiting is None:
            waiting = row
        elif _alike(waiting, row) and float(waiting["salary"]) >= float(row["salary"]):
            yield waiting, row
            waiting = None
        else:
            lost[group(waiting), UNPAIRED] += 1
            waiting = row
    if waiting is not None:
        lost[group(waiting), UNPAIRED] += 1


def in_local_money(row: Row, low: float, high: float, currencies: Mapping[str, str], rates: Rates) -> Posting | None:
    """The range in the country's currency at the average rate of its year; nothing if it cannot be told.

    US dollars outside the US are left out where local money has a rate: they are pesos, or US ranges filed elsewhere
    (in Great Britain they match US pay of the title, at twice what is advertised in pounds). So is other money inside
    the US. Where no rate of the local money is known, amounts are in US dollars.
    """
    year, country, currency = int(row["work_year"]), row["employee_residence"], row["salary_currency"]
    mended = currency == "USD" and country in OWN_DOLLAR
    if mended:
        currency = OWN_DOLLAR[country]
    target = currencies.get(country, "USD")
    if (year, target) not in rates:
        target = "USD"
    if (year, currency) not in rates or (currency != target and "USD" in (currency, currencies.get(country))):
        return None
    factor = rates[year, target] / rates[year, currency]
    head = (year, row["experience_level"], row["job_title"], country, target)
    full_time = row["employment_type"] == "FT"
    return Posting(*head, low * factor, high * factor, mended, converted=currency != target, full_time=full_time)


def _alike(first: Row, second: Row) -> bool:
    return all(first[name] == second[name] for name in first if name not in ("salary", "salary_in_usd"))


def _possible(postings: list[Posting], rates: Rates, lost: Counter[tuple[Group, str]]) -> Iterator[Posting]:
    """Postings whose ends lie within a factor of FARTHEST of each other, and the midpoint of its country's median."""

    def dollars(posting: Posting) -> float:
        return posting.midpoint / rates[posting.year, posting.currency]

    by_country: dict[str, list[float]] = {}
    for posting in postings:
        by_country.setdefault(posting.country, []).append(dollars(posting))
    middle = {country: median(found) for country, found in by_country.items()}
    for posting in postings:
        ratio = dollars(posting) / middle[posting.country]
        if posting.low * FARTHEST < posting.high or not 1 / FARTHEST <= ratio <= FARTHEST:
            lost[Group(posting.year, posting.level, posting.title, posting.country), IMPOSSIBLE] += 1
        else:
            yield posting
