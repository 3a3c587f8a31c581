"""The parts of a page where an occupation is among the compared: a column for each, its occupation at the head."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from careercli.advice.measures.ratings import rating_blocks
from careercli.advice.measures.sharing import own_tools, shared_tools
from careercli.advice.occupations import BY_FIGURES, entry_words, jobs_words, openings_words, zone_words
from careercli.advice.outlook import LABELS, change_words, education_words, occupation_facts
from careercli.advice.pay import pay_blocks
from careercli.advice.words import CLOSENESS, dollars, listing
from careercli.model.page import Block, Section, Table, Text

if TYPE_CHECKING:
    from careercli.advice.differences import PayDifference
    from careercli.advice.measures.measured import Measured, Tool
    from careercli.model.record import Cell

NO_OCCUPATION = "none: no occupation is named"


def measured_sections(every: Sequence[Measured], entries: Sequence[PayDifference]) -> list[Section]:
    """At a glance, pay, outlook, education, technologies, ratings."""
    return [
        Section("summary", "At a glance", [Table(["", *_heads(every)], _glance(every)), *_whose(every)]),
        Section("pay", "Pay", [*_pay(every), *_differences(every, entries)]),
        Section("outlook", "Outlook", _facts(every, _outlook)),
        Section("education", "Education", _facts(every, _education)),
        Section("tools", "Technologies", _tools(every)),
        Section("skills", "Skills and knowledge", rating_blocks(every)),
    ]


def _heads(every: Sequence[Measured]) -> list[str]:
    return [one.counted for one in every]


def _whose(every: Sequence[Measured]) -> list[Block]:
    """How close the occupation of a role is, whose figures stand in its column."""
    told = [
        f"The figures for {one.name} are of {one.occupation.title} {one.occupation.code}, "
        f"{CLOSENESS[one.occupation.closeness]}."
        for one in every
        if one.occupation and not one.itself
    ]
    return [Text(" ".join(told))] if told else []


def _glance(every: Sequence[Measured]) -> list[list[Cell]]:
    asked: list[tuple[str, Callable[[Measured], str]]] = [
        (
            "Known by",
            lambda one: BY_FIGURES.removeprefix("known by ").split(";")[0] if one.itself else "a profile of careercli",
        ),
        (
            "Occupation",
            lambda one: f"{one.occupation.title} {one.occupation.code}" if one.occupation else NO_OCCUPATION,
        ),
        ("Median officially", _paid),
        ("Jobs", lambda one: jobs_words(one.outlook.projection)),
        (
            "Projected jobs",
            lambda one: change_words(one.outlook.projection) if one.outlook.projection else "none published",
        ),
        ("Openings a year", lambda one: openings_words(one.outlook.projection)),
        (
            "Usual entry",
            lambda one: entry_words(one.outlook.projection.entry_education if one.outlook.projection else None),
        ),
        ("AI can assist", ai_words),
        ("Job zone", lambda one: zone_words(one.job_zone) or "none published"),
    ]
    return [[label, *map(words, every)] for label, words in asked]


def _paid(one: Measured) -> str:
    paid = [f"{dollars(figure)}, {figure.place.name}" for figure in one.figures if figure.p50 is not None]
    return "; ".join(paid) or ("none" if one.occupation else NO_OCCUPATION)


def ai_words(one: Measured) -> str:
    ai = one.outlook.ai
    return f"more than {ai.lower_percent}% of occupations" if ai else "none published"


def _pay(every: Sequence[Measured]) -> list[Block]:
    found = [(one.name, figure) for one in every for figure in one.figures]
    without = [one.name for one in every if not one.figures]
    told = [Text(f"There is no official figure for {listing(without)} for what was asked.")] if without else []
    return [*pay_blocks(found, [one.name for one in every] if found else ()), *told]


def _differences(every: Sequence[Measured], entries: Sequence[PayDifference]) -> list[Block]:
    names = {one.key: one.name for one in every}
    rows: list[list[Cell]] = [
        [f"{names[entry.higher]} and {names[entry.lower]}", official_words(entry, names)] for entry in entries
    ]
    text = (
        "The survey is of occupations: who works in them differs in place, age and employer, so a difference of "
        "medians is none of two equal people, and no percentage is made of it."
    )
    return [Text(text), Table(["Pair", "Official pay"], rows)]


def official_words(entry: PayDifference, names: Mapping[str, str]) -> str:
    """Whose official median is higher, or why that is not said."""
    return f"higher for {names[entry.higher]}" if entry.said else f"not compared: {entry.why_not}"


def _facts(every: Sequence[Measured], ask: Callable[[Measured], Iterator[tuple[str, str]]]) -> list[Block]:
    facts = [dict(ask(one)) for one in every]
    labels = list(dict.fromkeys(label for known in facts for label in known))
    rows = [[label, *(known.get(label, "none published") for known in facts)] for label in labels]
    return [Table(["", *_heads(every)], rows), *_whose(every)] if rows else []


def _outlook(one: Measured) -> Iterator[tuple[str, str]]:
    return ((LABELS[key], words) for key, words in occupation_facts(one.occupation, one.outlook))


def _education(one: Measured) -> Iterator[tuple[str, str]]:
    projection = one.outlook.projection
    if projection:
        known = {
            "Usual entry": projection.entry_education,
            "Experience in a related occupation": projection.entry_experience,
            "Training on the job": projection.entry_training,
        }
        yield from ((label, words) for label, words in known.items() if words)
    if one.job_zone:
        yield "Job zone", zone_words(one.job_zone)
    shares = education_words(one.occupation, one.outlook)
    if shares:
        yield "Its workers", shares


def _tools(every: Sequence[Measured]) -> list[Block]:
    if not any(one.technologies for one in every):
        return []
    rows: list[list[Cell]] = [["Used by all", _names(shared_tools(every))]]
    rows += [[f"Only {one.name}", _names(own_tools(one, every))] for one in every]
    about = "Of an occupation: software that O*NET lists for it. Of a role: what its profile asks for."
    return [Text(about), Table(["", "Technologies"], rows)]


def _names(tools: Sequence[Tool]) -> str:
    return ", ".join(tool.name for tool in tools) or "none"
