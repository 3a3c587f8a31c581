"""Values in words, once for every format."""

from __future__ import annotations

from collections.abc import Mapping
from math import fsum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from careercli.model.market import Attainment
    from careercli.model.pay import Amount, Figure, Place
    from careercli.model.role import Occupation

DEGREES: Mapping[str, str] = {
    "none": "no degree",
    "associate": "associate's degree",
    "bachelor": "bachelor's degree",
    "master": "master's degree",
    "doctorate": "doctorate",
}
_ARTICLES: Mapping[str, str] = {"none": "", "associate": "an "}
CLOSENESS: Mapping[str, str] = {
    "exact": "the same occupation",
    "close": "a close match",
    "broad": "a broad match that covers many other titles",
}
BASES: Mapping[str, str] = {
    "advertised": "job ads",
    "sworn": "visa filings",
    "official": "the official survey",
    "quoted": "quoted figures",
}
SWORN = "the least base pay that employers committed to for sponsored workers, without bonus or shares"
_LEVELED = ("advertised", "sworn")
DOING: Mapping[str, str] = {
    "individual": "building and analyzing things yourself",
    "lead": "setting the technical direction for others while still building",
    "management": "leading the people who do the work",
    "executive": "answering for a whole function",
    "research": "finding out what nobody knows yet",
    "product": "deciding what gets built",
}
MONTHS = "January February March April May June July August September October November December".split()


def a_degree(degree: str) -> str:
    """ "an associate's degree"."""
    return _ARTICLES.get(degree, "a ") + DEGREES[degree]


def month_words(when: str) -> str:
    """ "2023-12" → "December 2023", "2023" → "2023"."""
    year, _, month = when.partition("-")
    return f"{MONTHS[int(month[:2]) - 1]} {year}" if month else year


def called(title: str, level: str | None, grade: str | None = None) -> str:
    """A role at the level or grade that was asked for; of a grade also the level that it stands for."""
    named = f"{title} {grade}" if grade else title
    return f"{named} ({level})" if level else named


NO_PAY = "There is no pay figure for what was asked."
ERROR_IN_BRACKETS = "In brackets: relative standard error of the mean wage."
OF_THE_OCCUPATION = "From the closest US occupation on, everything is said of that occupation, not of the title."
PERIODS: Mapping[str, str] = {"year": "a year", "month": "a month", "hour": "an hour"}


def when_words(figure: Figure) -> str:
    """The time of a figure; a year of postings that the file ends in the middle of is said to.

    Visa filings are of fiscal years, by the decision: what they state was offered earlier.
    """
    if figure.years and figure.years[0] != figure.years[1]:
        first, last = figure.years
        return f"fiscal years {first} to {last}" if figure.basis == "sworn" else f"{first} to {last}"
    if figure.basis == "sworn":
        return f"fiscal year {figure.year}"
    if figure.basis == "advertised" and len(figure.date) > len("2025"):
        month, year = month_words(figure.date).split()
        return f"January to {month} {year}"
    return month_words(figure.date)


def official_level(title: str) -> str:
    """What to know of official figures where a level was asked for."""
    return f"{title}: official figures know no levels; those shown are for all of the occupation."


def size_words(figure: Figure) -> str:
    """What stands behind a figure: postings, or jobs and standard error, or that it is not known."""
    if figure.basis == "official":
        jobs = "jobs not published" if figure.jobs is None else f"about {figure.jobs:,} jobs"
        error = "not published" if figure.wage_rse is None else f"{figure.wage_rse:g}%"
        return f"{jobs}, relative standard error of the mean wage {error}"
    if figure.n is None:
        return "sample size not published"
    return f"n = {figure.n:,}"


def figure_words(figure: Figure) -> str:
    """One pay figure with everything that makes it a figure: basis, place, date, source, sample size."""
    per = PERIODS[figure.period]
    level = [f"level {figure.level}" if figure.level else "all levels"] if figure.basis in _LEVELED else []
    origin = ", ".join([*level, figure.place.name, when_words(figure), figure.publisher])
    if figure.too_few:
        return f"too few {BASES[figure.basis]} for a figure, {origin} ({size_words(figure)})"
    if figure.basis == "quoted":
        statistic, value = single(figure)
        return f"quoted {statistic} {money(value, figure.currency)} {per}, {origin} ({size_words(figure)})"
    if figure.p50 is None and figure.basis == "official":
        return f"no yearly pay in {BASES[figure.basis]}{_whose(figure)}, {origin} ({size_words(figure)})"
    median = f"median in {BASES[figure.basis]} {money(figure.p50, figure.currency)} {per} ({_spread(figure)})"
    median += f", {SWORN}" if figure.basis == "sworn" else ""
    return f"{median}{_whose(figure)}, {origin} ({size_words(figure)}){_made_words(figure)}"


def _spread(figure: Figure) -> str:
    outer = f"10th to 90th percentile {amount_words(figure.p10)} to {amount_words(figure.p90)}"
    if figure.p25 is None and figure.p75 is None:
        return outer
    return f"{outer}, 25th to 75th {amount_words(figure.p25)} to {amount_words(figure.p75)}"


def _whose(figure: Figure) -> str:
    return f" of {figure.occupation.title} {figure.occupation.code}" if figure.occupation else ""


def _made_words(figure: Figure) -> str:
    """What was done to a figure that its reader has to know of."""
    said = []
    if figure.counts and figure.counts.mended:
        said.append(f"{figure.counts.mended:,} of them labeled USD and read as {local_money(figure)}")
    if figure.conversion:
        said.append(conversion_words(figure))
    if figure.native:
        said.append(native_words(figure))
    return "".join(f"; {one}" for one in said)


def native_words(figure: Figure) -> str:
    """What a figure of another country is, and how it was published where that is not what is shown."""
    one = figure.native
    if one is None:
        return ""
    published = ""
    if one.median is not None and one.period != "year" and one.in_a_year:
        amount = money(one.median, one.currency)
        published = f" Published as {amount} {PERIODS[one.period]}, times {one.in_a_year:g}."
    return f"{one.note}{published}".removesuffix(".")


def local_money(figure: Figure) -> str:
    """The currency that the figure was in before it was converted."""
    return figure.conversion.currency if figure.conversion else figure.currency


def conversion_words(figure: Figure) -> str:
    one = figure.conversion
    return f"converted at {one.rate:.6g} {figure.currency} per {one.currency}, average of {one.year}" if one else ""


def amount_words(amount: int | float | None) -> str:
    """120,000; cents only where there are any, as in hourly pay."""
    if amount is None:
        return "not published"
    return f"{amount:,.2f}" if isinstance(amount, float) else f"{amount:,}"


def money(amount: int | float | None, currency: str) -> str:
    return f"{currency} {amount_words(amount)}" if amount is not None else "not published"


def dollars(figure: Figure) -> str:
    """The median as people write it: $139,500, EUR 62,376, CAD 44.10 an hour."""
    if figure.p50 is None:
        return amount_words(None)
    period = "" if figure.period == "year" else f" {PERIODS[figure.period]}"
    amount = amount_words(figure.p50)
    return (f"${amount}" if figure.currency == "USD" else f"{figure.currency} {amount}") + period


def attainment_words(attainment: Attainment | None, occupation: Occupation | None) -> str | None:
    """Official shares of highest education, in percent; what the table leaves out is not published, never zero."""
    if attainment is None or occupation is None:
        return None
    lower = (attainment.less_than_high_school, attainment.high_school, attainment.some_college)
    shares = {
        "no degree": round(fsum(part for part in lower if part is not None), 1) if None not in lower else None,
        "associate's": attainment.associate,
        "bachelor's": attainment.bachelor,
        "master's": attainment.master,
        "doctorate or professional": attainment.doctorate,
    }
    figures = ", ".join(
        f"{name} {'not published' if share is None else f'{share:g}%'}" for name, share in shares.items()
    )
    match = "approximate match; " if attainment.approximate else ""
    return (
        f"{attainment.title} ({occupation.code}), US workers aged 25 and over: {figures} "
        f"(BLS, from the American Community Survey; {match}sample size not published)"
    )


def headcount(people: int) -> str:
    """How many, as projections count them, which are rounded to 100."""
    return f"{people:,}" if people else "fewer than 50"


def percent(share: float) -> str:
    return f"{share:.0%}"


def listing(names: list[str], last: str = "and") -> str:
    """ "a", "a and b", "a, b and c"; after a "no" the `last` word is "or"."""
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} {last} {names[-1]}"


def count(number: int, noun: str) -> str:
    """ "1 role", "77 roles"."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


def place_words(place: Place) -> str:
    """The name of a place inside a sentence: "the United Kingdom", "Canada"."""
    return f"the {place.name}" if place.name.startswith(("United ", "Netherlands", "Philippines")) else place.name


def single(figure: Figure) -> tuple[str, Amount]:
    """What a figure without percentiles states: its statistic and its value."""
    return ("mean", figure.mean) if figure.mean is not None else ("median", figure.p50)


_COMMON = frozenset({"method", "domain", "people"})  # categories whose names are common nouns


def in_text(name: str, category: str) -> str:
    """The name of a skill as it stands inside a sentence: "Problem framing" → "problem framing"; "SQL" stays."""
    common = category in _COMMON and name.partition(" ")[0][1:].islower() and not name.startswith("Bayes")
    return name[0].lower() + name[1:] if common else name


def ordinal(number: float) -> str:
    """ "91st", of the whole number that is nearest."""
    whole = round(number)
    ending = "th" if whole % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(whole % 10, "th")
    return f"{whole}{ending}"
