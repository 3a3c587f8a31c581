"""Values in words, once for every format."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from careercli.advice.figures import single

if TYPE_CHECKING:
    from careercli.model.pay import Figure
    from careercli.model.role import Occupation
    from careercli.model.skill import Attainment

DEGREES: Mapping[str, str] = {
    "none": "no degree",
    "associate": "associate's degree",
    "bachelor": "bachelor's degree",
    "master": "master's degree",
    "doctorate": "doctorate",
}
CLOSENESS: Mapping[str, str] = {
    "exact": "the same occupation",
    "close": "a close match",
    "broad": "a broad match that covers many other titles",
}
DOING: Mapping[str, str] = {
    "individual": "building and analyzing things yourself",
    "lead": "setting the technical direction for others while still building",
    "management": "leading the people who do the work",
    "executive": "answering for a whole function",
    "research": "finding out what nobody knows yet",
    "product": "deciding what gets built",
}
_MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]


def month_words(when: str) -> str:
    """ "2023-12" → "December 2023", "2023" → "2023"."""
    year, _, month = when.partition("-")
    return f"{_MONTHS[int(month[:2]) - 1]} {year}" if month else year


def money(amount: int | float, currency: str) -> str:
    return f"{currency} {amount:,.0f}"


def figure_words(figure: Figure) -> str:
    """One pay figure with everything that makes it a figure: basis, place, date, source, sample size."""
    statistic, value = single(figure)
    amount = money(value, figure.currency) if value is not None else "not published"
    size = f"n = {figure.n:,}" if figure.n is not None else "sample size not published"
    when = f"{figure.place.name}, {month_words(figure.date)}"
    return f"{figure.basis} {statistic} {amount} a year, {when}, {figure.publisher} ({size})"


def attainment_words(attainment: Attainment | None, occupation: Occupation | None) -> str | None:
    """Official shares of highest education, in percent; what the table leaves out is not published, never zero."""
    if attainment is None or occupation is None:
        return None
    lower = (attainment.less_than_high_school, attainment.high_school, attainment.some_college)
    shares = {
        "no degree": round(sum(part for part in lower if part is not None), 1) if None not in lower else None,
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
        f"(BLS, American Community Survey 2022-23; {match}sample size not published)"
    )


def percent(share: float) -> str:
    return f"{share:.0%}"


def listing(names: list[str]) -> str:
    """ "a", "a and b", "a, b and c"."""
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"


def count(number: int, noun: str) -> str:
    """ "1 role", "77 roles"."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
