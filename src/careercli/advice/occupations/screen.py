"""The first screen of `show` for an occupation: who counts it, what it pays, how it grows, what it takes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import fsum
from typing import TYPE_CHECKING

from careercli.advice.occupations.sayings import entry_words, known_by, rest_unknown, zone_words
from careercli.advice.words import PERIODS, headcount, oldest, quoted, short_money, signed
from careercli.model.pay import UNITED_STATES
from careercli.model.screen import Entry, Fact, Facts, Names, Piece, Remark, Said, Screen

if TYPE_CHECKING:
    from careercli.advice.occupations.view import OccupationRole
    from careercli.advice.words import CitedSource
    from careercli.model.market import Attainment
    from careercli.model.page import Page
    from careercli.model.pay import Figure

_SHOWN = {"summary", "pay", "education", "tools", "sources"}
_PROPER = frozenset(["English"])


def occupation_screen(role: OccupationRole, sources: Sequence[CitedSource], page: Page, words: str) -> Screen:
    """`words`: how the reader called it."""
    own = quoted(words or role.title)
    answer = [Said(known_by(role.title, role.id), "answer"), Said(".")]
    pieces: list[Piece] = [
        Facts("", (), [*_figures(role)]),
        Facts("", (), [*_held(role)]),
        Remark([Said(rest_unknown(role.title))]),
    ]
    return Screen(
        role.title,
        [answer],
        pieces,
        [f'careercli compare {own} "data analyst"', f"careercli salary {own}", "careercli list --occupations"],
        parts=len([one for one in page.headings() if one not in _SHOWN]),
        sources=len(sources),
        oldest=oldest(sources),
        chart=page.chart(),
    )


def _figures(role: OccupationRole) -> Iterator[Fact]:
    for number, figure in enumerate(role.salary.figures):
        yield Fact("officially" if number else "Pay officially", [pay_entry(figure)], inside=number > 0)
    if not role.salary.figures:
        yield Fact("Pay officially", [Entry("none")])
    yield from _growth(role)
    yield Fact("Usual entry", [Entry(_entry(role))])
    if role.attainment:
        yield Fact("Its workers have", [Entry(held_words(role.attainment))], rank=3)
    if role.job_zone:
        yield Fact("Job zone", [Entry(zone_words(role.job_zone))], rank=5)
    if role.outlook_figures.ai:
        yield Fact("AI can assist", [Entry(f"more than {role.outlook_figures.ai.lower_percent}% of occupations")])


def _held(role: OccupationRole) -> Iterator[Fact]:
    """What matters most to the occupation, of what is rated, and what it works with."""
    rated = {"Skills": (role.ratings.skills, "skill"), "Knowledge of": (role.ratings.knowledge, "field")}
    for label, (ratings, noun) in rated.items():
        if ratings:
            yield Fact(label, [Names([_small(one.name) for one in ratings], noun, lines=2)], rank=2)
    if role.technologies:
        yield Fact("Technologies", [Names([one.name for one in role.technologies], "program", lines=2)], rank=2)


def _growth(role: OccupationRole) -> Iterator[Fact]:
    projection, reasons = role.outlook_figures.projection, role.outlook_figures.reasons
    if projection and projection.change_percent is not None:
        everyone = projection.all_occupations_percent
        whose = f"all US jobs {signed(everyone)}%" if everyone is not None else ""
        yield Fact(f"Jobs to {projection.last_year}", [Entry(f"{signed(projection.change_percent)}%", whose=whose)])
    if projection and projection.openings is not None:
        jobs = f"of {projection.jobs:,} jobs in {projection.first_year}" if projection.jobs is not None else ""
        yield Fact("Openings a year", [Entry(headcount(projection.openings), whose=jobs)])
    for label, found in (("Why more", reasons.up if reasons else []), ("Why fewer", reasons.down if reasons else [])):
        if found:
            yield Fact(label, [Entry(found[0].removesuffix("."))], rank=6)


def pay_entry(figure: Figure, whose: str = "", *, half: bool = True) -> Entry:
    """The median, and its place if that is not the whole United States; with the middle `half`, or where it is wide."""
    where = [] if figure.place == UNITED_STATES else [figure.place.name.split(",")[0]]
    beside = ", ".join([*where, *([whose] if whose else [])])
    if figure.p50 is None:
        why = "only pay by the hour is published" if figure.hourly else ""
        return Entry("none", whose=", ".join(filter(None, [why, beside])))
    middle = ""
    if figure.p25 is not None and figure.p75 is not None:
        middle = f"middle half {short_money(figure.p25, figure.currency)} to {short_money(figure.p75, figure.currency)}"
    period = "" if figure.period == "year" else f" {PERIODS[figure.period]}"
    amount = f"{short_money(figure.p50, figure.currency)}{period}"
    return Entry(amount, aside=middle if half else "", wide="" if half else middle, whose=beside)


def held_words(attainment: Attainment) -> str:
    """Highest education of its workers in a few words: "bachelor's 60%, master's 15%"; the largest shares first."""
    shares = {
        "no degree": _sum(attainment.less_than_high_school, attainment.high_school, attainment.some_college),
        "associate's": attainment.associate,
        "bachelor's": attainment.bachelor,
        "master's": attainment.master,
        "doctorate or professional": attainment.doctorate,
    }
    known = sorted(((share, name) for name, share in shares.items() if share), key=lambda one: -one[0])
    return ", ".join(f"{name} {share:g}%" for share, name in known[:3])


def _sum(*shares: float | None) -> float | None:
    known = [share for share in shares if share is not None]
    return round(fsum(known), 1) if len(known) == len(shares) else None


def _entry(role: OccupationRole) -> str:
    """The usual way in, in one line."""
    education = role.education
    known, trained = education.experience, education.training
    experience = f"{_small(known)} of related experience" if known else ""
    experience = "no related experience" if known == "None" else experience
    training = "no training on the job" if trained == "None" else _small(trained) if trained else ""
    return "; ".join(filter(None, [entry_words(education.entry), experience, training]))


def _small(name: str) -> str:
    """ "Education and Training" → "education and training"."""
    return " ".join(word if word in _PROPER else word.lower() for word in name.split())
