"""What a search of occupations finds, and its first screen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from careercli.advice.words import DEGREES, count, in_quotes, oldest, quoted, short_money
from careercli.model.record import record
from careercli.model.role import Degree
from careercli.model.screen import Column, Entry, Line, Rows, Said, Screen

if TYPE_CHECKING:
    from careercli.advice.words import CitedSource

_MOST = 60  # rows that are laid out; no screen shows more


@record
class MatchedOccupation:
    """An occupation, and what of the query is true of it: words of its title, technologies, a degree."""

    id: str
    title: str
    matched: list[str]
    degree: Degree | None
    median: int | None
    growth: float | None


def found_screen(items: Sequence[MatchedOccupation], query: str, sources: Sequence[CitedSource]) -> Screen:
    """Why each was found, its pay and its usual degree."""
    verb = "fits" if len(items) == 1 else "fit"
    said = Said(f"{count(len(items), 'occupation')} {verb} {in_quotes(query)}", "answer")
    lines = [
        Line(
            [
                Entry(one.title),
                Entry("; ".join(one.matched)),
                Entry(short_money(one.median, "USD") if one.median is not None else "none"),
                Entry(DEGREES[one.degree].removesuffix(" degree") if one.degree else "none"),
            ]
        )
        for one in items[:_MOST]
    ]
    columns = [
        Column("Occupation"),
        Column("Found by", keep=True),
        Column("Median\nofficially", right=True, least=70),
        Column("Usual degree", least=110),
    ]
    return Screen(
        f"{count(len(items), 'occupation')} found",
        [[said, Said(", most fitting first, then by the number of jobs.")]],
        [Rows(columns, lines, "occupation", hidden=len(items) - len(lines))],
        [f"careercli show {quoted(items[0].title)}", "careercli list --occupations"],
        sources=len(sources),
        oldest=oldest(sources),
    )
