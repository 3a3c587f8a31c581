"""The page of `show` for an occupation: what is published of it, part by part."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from careercli.advice.occupations.sayings import (
    education_facts,
    entry_words,
    jobs_words,
    known_by,
    openings_words,
    rest_unknown,
    zone_words,
)
from careercli.advice.outlook import LABELS, change_words, occupation_facts
from careercli.advice.pay import pay_blocks
from careercli.advice.words import dollars, listing, source_section
from careercli.model.page import Block, Page, Range, Ranges, Section, Table, Text
from careercli.model.pay import UNITED_STATES
from careercli.model.record import Cell

if TYPE_CHECKING:
    from careercli.advice.occupations.view import OccupationRole
    from careercli.advice.words import CitedSource
    from careercli.model.economy.occupation import Rating, Technology
    from careercli.model.pay import Figure

IMPORTANCE = "importance from 1, not important, to 5, extremely important"


def occupation_page(role: OccupationRole, sources: Sequence[CitedSource]) -> Page:
    sections = [
        Section("summary", "At a glance", [Table(["", role.title], _glance(role))]),
        Section("pay", "Pay", _pay(role)),
        Section("outlook", "Outlook", _outlook(role)),
        Section("education", "Education", _education(role)),
        Section("tools", "Technologies", technology_blocks(role.technologies)),
        Section("skills", "Skills and knowledge", [*_rated(role)]),
        source_section(sources),
    ]
    lead = f"{known_by(role.title, role.id)}. {rest_unknown(role.title)}"
    return Page(role.title, lead, sections, contents=True)


def national(figures: Sequence[Figure]) -> Figure | None:
    """The figure of the whole country, or else the first."""
    return next((one for one in figures if one.place == UNITED_STATES), next(iter(figures), None))


def _glance(role: OccupationRole) -> list[list[Cell]]:
    figures, projection, ai = role.salary.figures, role.outlook_figures.projection, role.outlook_figures.ai
    paid = [f"{dollars(one)}, {one.place.name}" for one in figures if one.p50 is not None]
    rows: list[list[Cell]] = [
        ["Occupation", f"{role.title} {role.id}"],
        ["Median officially", "; ".join(paid) or "none published"],
        ["Jobs", jobs_words(projection)],
        ["Projected jobs", change_words(projection) if projection else "none published"],
        ["Openings a year", openings_words(projection)],
        ["Usual entry", entry_words(role.education.entry)],
        ["AI can assist", f"more than {ai.lower_percent}% of occupations" if ai else "none published"],
    ]
    if role.job_zone:
        rows.append(["Job zone", zone_words(role.job_zone)])
    return rows


def _pay(role: OccupationRole) -> list[Block]:
    found = [(role.title, figure) for figure in role.salary.figures]
    return pay_blocks(found) or [Text(f"There is no figure of the pay of {role.title} for what was asked.")]


def _outlook(role: OccupationRole) -> list[Block]:
    facts = list(occupation_facts(role.occupation, role.outlook_figures))
    return [Table(["", role.title], [[LABELS[key], words] for key, words in facts])] if facts else []


def _education(role: OccupationRole) -> list[Block]:
    rows = [[label.capitalize(), words] for label, words in education_facts(role)]
    return [Table(["", role.title], rows)] if rows else []


def technology_blocks(technologies: Sequence[Technology]) -> list[Block]:
    """Software by how often job ads ask for it, as O*NET marks it."""
    groups = {
        "Often asked for in job ads of this occupation": [one for one in technologies if one.in_demand],
        "Often asked for in job ads of all kinds": [one for one in technologies if one.hot and not one.in_demand],
        "Also used": [one for one in technologies if not one.hot and not one.in_demand],
    }
    told = [f"{head}: {listing([one.name for one in found])}." for head, found in groups.items() if found]
    return [Text(words) for words in told]


def _rated(role: OccupationRole) -> list[Block]:
    blocks: list[Block] = []
    for head, ratings in (("Skill", role.ratings.skills), ("Knowledge", role.ratings.knowledge)):
        if ratings:
            blocks.append(_ranges(head, ratings))
    if blocks:
        parts = f" It is published for its parts: {listing(role.ratings.members)}." if role.ratings.members else ""
        blocks.insert(0, Text(f"How important each is to the occupation, and at what level it is used.{parts}"))
    return blocks


def _ranges(head: str, ratings: Sequence[Rating]) -> Ranges:
    ordered = sorted(ratings, key=lambda one: (-one.importance, one.name))
    rows: list[list[Cell]] = [[one.name, one.importance, one.level] for one in ordered]
    table = Table([head, "Importance, 1 to 5", "Level, 0 to 7"], rows, ["text", "number", "number"])
    drawn = [importance_range(one.name, one.importance) for one in ordered]
    return Ranges(table, drawn, IMPORTANCE, shares=True)


def importance_range(label: str, importance: float | None, group: str = "") -> Range:
    """A bar on the scale from 1 to 5; without a rating none."""
    if importance is None:
        return Range(label, (None,) * 5, "not rated", group=group)
    return Range(label, (1, 1, importance, importance, 5), f"{importance:g}", group=group)
