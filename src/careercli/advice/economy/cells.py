"""What the cells of a list of occupations hold, for programs and for people."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from careercli.advice.words import DEGREES, short_money
from careercli.model.record import Cell, Kind

if TYPE_CHECKING:
    from careercli.advice.economy.listing import ListedOccupation

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
    "growth": lambda found: f"{found:+g}%",
    "jobs": lambda found: f"{found:,}",
    "openings": lambda found: f"{found:,}",
    "ai": lambda found: f"{found}%",
    "degree": lambda found: DEGREES[found],
}


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
