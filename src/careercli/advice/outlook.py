"""Demand for roles: what the profile says in words, and the official occupation that stands nearest to it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any, ClassVar

from careercli.advice.cite import CitedSource, cite
from careercli.advice.view import source_rows
from careercli.advice.words import CLOSENESS
from careercli.model.record import record
from careercli.model.result import Result, Row
from careercli.model.role import Occupation, Role

if TYPE_CHECKING:
    from careercli.model.page import Page
    from careercli.model.skill import Vocabulary


@record
class RoleOutlook:
    """`figures` are the occupation's, not the title's; empty where none is known."""

    id: str
    title: str
    occupation: Occupation | None
    figures: dict[str, Any]
    demand: str | None
    ai_effect: str | None


@record(kw_only=True)
class OutlookAnswer(Result):
    """The answer of `outlook`."""

    kind: ClassVar[str] = "outlook"
    columns: ClassVar[tuple[str, ...]] = ("fact", "role", "value")

    roles: list[RoleOutlook]
    sources: list[CitedSource]

    def rows(self) -> Iterator[Row]:
        for role in self.roles:
            for label, value in _facts(role):
                if value:
                    yield Row("", (label, role.id, value))
        yield from source_rows(self.sources)

    def page(self) -> Page:
        from careercli.advice.pages import source_section
        from careercli.model.page import Page, Section, Table

        facts = [dict(_facts(role)) for role in self.roles]
        labels = list(dict.fromkeys(label for known in facts for label in known))
        rows = [[_LABELS[label], *(known.get(label) or "not stated" for known in facts)] for label in labels]
        table = Table(["", *(role.title for role in self.roles)], rows)
        return Page("Outlook", "", [Section("outlook", "", [table]), source_section(self.sources)])


def outlook(roles: Sequence[Role], vocabulary: Vocabulary, today: date) -> OutlookAnswer:
    """What is known of the demand for each role; `today` dates the sources."""
    answers = [RoleOutlook(r.id, r.title, r.occupation, {}, r.outlook.demand, r.outlook.ai_effect) for r in roles]
    return OutlookAnswer(
        roles=answers,
        sources=cite([key for role in roles for key in role.sources], vocabulary, today),
        notes=["The outlook is given in words; projections and openings are not part of this version."],
    )


def _facts(role: RoleOutlook) -> Iterator[tuple[str, str | None]]:
    yield "demand", role.demand
    yield "effect_of_ai", role.ai_effect
    if role.occupation:
        words = f"{role.occupation.title} ({role.occupation.code}), {CLOSENESS[role.occupation.closeness]}"
        yield "closest_occupation", words
        yield "what_it_covers", role.occupation.note


_LABELS = {
    "demand": "Demand",
    "effect_of_ai": "Effect of AI",
    "closest_occupation": "Closest US occupation",
    "what_it_covers": "What it covers",
}
