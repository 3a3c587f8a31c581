"""The official occupation closest to a role in words: how close it is, what is projected for it and why."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import field
from typing import TYPE_CHECKING

from careercli.advice.words import CLOSENESS, attainment_words, count, headcount, signed
from careercli.model.market import Applicability, Attainment, Filed, OccupationFacts, Projection, Reasons
from careercli.model.pay import ENOUGH
from careercli.model.record import record
from careercli.model.role import Occupation, Outlook

if TYPE_CHECKING:
    from careercli.model.skill import Vocabulary

LABELS = {
    "demand": "Demand",
    "effect_of_ai": "Effect of AI",
    "closest_occupation": "Closest US occupation",
    "filed_as": "Filed by employers as",
    "filed_growth": "Growth of those",
    "what_it_covers": "What it covers",
    "jobs": "Jobs",
    "projected_change": "Projected change",
    "openings": "Openings",
    "entry": "Usual entry",
    "why_more": "Why more jobs",
    "why_fewer": "Why fewer jobs",
    "ai_applicability": "AI applicability",
    "education_shares": "Education of its workers",
}
Fact = tuple[str, str]  # a key of LABELS and the words


@record
class OutlookFigures:
    """Official figures of the occupation, not of the title; None is not published. `sources`: part → source id."""

    projection: Projection | None = None
    attainment: Attainment | None = None
    ai: Applicability | None = None
    reasons: Reasons | None = None
    sources: dict[str, str] = field(default_factory=dict)


@record
class FiledOutlook:
    """An occupation under which employers file the title: its share of the filings, and what is projected for it."""

    code: str
    title: str
    short: str
    share: float
    change_percent: float
    openings: int | None


@record
class RoleOutlook:
    """`figures` are the occupation's, not the title's; `filed_outlooks` those of all that hold many of its jobs."""

    id: str
    title: str
    occupation: Occupation | None
    figures: OutlookFigures
    demand: str | None
    ai_effect: str | None
    filed_as: Filed | None = None
    filed_outlooks: list[FiledOutlook] = field(default_factory=list)

    @property
    def itself(self) -> bool:
        """Whether it is an occupation that was asked for, and no role."""
        return self.occupation is not None and self.occupation.code == self.id


@record
class CountedTogether:
    """An occupation with the roles that are counted in it. `rank` is None where it is wider than these roles.

    `lower_percent`: the share of occupations that AI can assist less with.
    """

    rank: int | None
    code: str
    title: str
    roles: list[str]
    change_percent: float | None
    openings: int | None
    lower_percent: int | None


def occupation_words(occupation: Occupation) -> str:
    """Title, code and how close the occupation is to the role."""
    return f"{occupation.title} {occupation.code}, {CLOSENESS[occupation.closeness]}"


def outlook_facts(
    outlook: Outlook, occupation: Occupation | None, figures: OutlookFigures, filed: Filed | None = None
) -> Iterator[Fact]:
    """What the profile says of the demand and of AI, then what is known of the occupation."""
    if outlook.demand:
        yield "demand", outlook.demand
    if outlook.ai_effect:
        yield "effect_of_ai", outlook.ai_effect
    if occupation:
        short = figures.reasons.short if figures.reasons else occupation.title
        named = "" if short.lower() == occupation.title.lower() else f"; in short, {short}"
        yield "closest_occupation", occupation_words(occupation) + named
    if filed:
        yield "filed_as", filed_words(filed)
    yield from occupation_facts(occupation, figures)


def filed_words(filed: Filed) -> str:
    """ "employers file 63% of these jobs as Software Developers, 23% as Data Scientists; 5,534 filings"."""
    whose = [" of these jobs", *[""] * len(filed.codes)]
    shares = [f"{one.share:.0%}{whose} as {one.title}" for whose, one in zip(whose, filed.codes, strict=False)]
    years = f"fiscal years {filed.first} to {filed.last}"
    size = count(filed.filings, "filing")
    if filed.filings < ENOUGH:
        return f"too few to say: {size}, {years}"
    return f"employers file {', '.join(shares)}; {size}, {years}"


def occupation_facts(occupation: Occupation | None, figures: OutlookFigures) -> Iterator[Fact]:
    """What is known of the occupation; all of it is the occupation's, not the title's."""
    if occupation is None:
        return
    notes = [occupation.note, figures.reasons.note if figures.reasons else None]
    if any(notes):
        yield "what_it_covers", " ".join(f"{note[0].upper()}{note[1:].rstrip('.')}." for note in notes if note)
    if figures.projection:
        yield from _projection_facts(figures.projection)
    for key, found in (("why_more", "up"), ("why_fewer", "down")):
        sentences = getattr(figures.reasons, found) if figures.reasons else []
        if sentences:
            yield key, " ".join(sentences)
    if figures.ai:
        yield "ai_applicability", _applicability_words(figures.ai)


def education_words(occupation: Occupation | None, figures: OutlookFigures) -> str | None:
    """The schooling of the people who work in the occupation."""
    return attainment_words(figures.attainment, occupation)


def change_words(projection: Projection) -> str:
    """ "+33.5% from 2024 to 2034 (+82,500 jobs); all occupations +3.1%"."""
    if projection.change_percent is None or projection.change is None:
        return "not published"
    years = f"from {projection.first_year} to {projection.last_year}"
    everyone = projection.all_occupations_percent
    against = f"; all occupations {signed(everyone)}%" if everyone is not None else ""
    return f"{signed(projection.change_percent)}% {years} ({signed(projection.change)} jobs){against}"


def _projection_facts(projection: Projection) -> Iterator[Fact]:
    if projection.jobs is not None:
        own = projection.self_employed_percent
        share = f", {own:g}% of them self-employed" if own is not None else ""
        yield "jobs", f"{projection.jobs:,} in {projection.first_year}{share}"
    yield "projected_change", change_words(projection)
    if projection.openings is not None:
        yield "openings", _opening_words(projection)
    yield "entry", ", ".join(_entry_words(projection))


def _opening_words(projection: Projection) -> str:
    words = f"{_about(projection.openings or 0)} a year on average"
    if projection.leaving is None or projection.changing is None:
        return words
    return (
        f"{words}; each year {_about(projection.leaving)} people leave the labor force "
        f"and {headcount(projection.changing)} move to another occupation"
    )


def _about(people: int) -> str:
    return f"about {headcount(people)}" if people else headcount(people)


def _entry_words(projection: Projection) -> Iterator[str]:
    parts = (
        ("degree", projection.entry_education),
        ("related experience", projection.entry_experience),
        ("training on the job", projection.entry_training),
    )
    for what, found in parts:
        if found and what == "degree":
            yield found
        elif found:
            yield f"no {what}" if found == "None" else f"{what}: {found[0].lower()}{found[1:]}"


def _applicability_words(ai: Applicability) -> str:
    return (
        f"score {ai.score:g} of 1, higher than that of {ai.lower_percent}% of {ai.occupations} occupations: how far "
        "its activities overlap with what people used an AI chat assistant for; it says nothing of jobs gained or lost"
    )


def outlook_figures(facts: OccupationFacts | None, vocabulary: Vocabulary) -> OutlookFigures:
    """The official figures of the occupation, with the reasons behind them."""
    if facts is None:
        return OutlookFigures()
    reasons = vocabulary.reasons.get(facts.code)
    return OutlookFigures(facts.projection, facts.attainment, facts.ai, reasons, facts.sources)
