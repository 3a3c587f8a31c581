"""What the cells of a list of occupations hold, for programs and for people."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from careercli.advice.words import DEGREES, headcount, short_money, signed
from careercli.model.record import Cell, Kind, record
from careercli.model.role import Degree

HEADS: Mapping[str, str] = {
    "title": "Occupation",
    "pay": "Median, {place}",
    "jobs": "Jobs",
    "growth": "Jobs to {year}",
    "openings": "Openings a year",
    "ai": "AI can assist more than",
    "degree": "Usual degree at entry",
    "job_zone": "Job zone",
}
KINDS: Mapping[str, Kind] = {"title": "text", "degree": "text"}
_WORDS: Mapping[str, Callable[[Any], Cell]] = {
    "pay": lambda found: short_money(found, "USD"),
    "growth": lambda found: f"{signed(found)}%",
    "jobs": lambda found: f"{found:,}",
    "openings": headcount,
    "ai": lambda found: f"{found}%",
    "degree": lambda found: DEGREES[found],
}


@record
class ListedOccupation:
    """An occupation; `id` is its code. `pay`: the official median, of the place that was named or the United States;
    `ai`: the share of occupations, in percent, that AI can assist less with; `degree`: the usual one at entry."""

    id: str
    title: str
    family: None
    track: None
    rank: int | None
    pay: int | None
    jobs: int | None
    growth: float | None
    openings: int | None
    ai: int | None
    degree: Degree | None
    job_zone: int | None


def cell(item: ListedOccupation, name: str) -> Cell:
    found: Cell = getattr(item, name)
    return found


def shown(item: ListedOccupation, name: str) -> Cell:
    """The same as a person reads it."""
    found = cell(item, name)
    if found is None:
        return "none"
    words = _WORDS.get(name)
    return words(found) if words else found
