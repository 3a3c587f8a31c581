"""The first screen of `search --occupations`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercli.advice.words import DEGREES, count, in_quotes, oldest, quoted, short_money
from careercli.model.screen import Column, Entry, Line, Rows, Said, Screen

if TYPE_CHECKING:
    from careercli.advice.economy.finding import FoundOccupations

_MOST = 60  # rows that are laid out; no screen shows more


def found_screen(answer: FoundOccupations) -> Screen:
    """Why each was found, its pay and its usual degree."""
    items = answer.items
    verb = "fits" if len(items) == 1 else "fit"
    said = Said(f"{count(len(items), 'occupation')} {verb} {in_quotes(answer.query)}", "answer")
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
        answer.heading(),
        [[said, Said(", most fitting first, then by the number of jobs.")]],
        [Rows(columns, lines, "occupation", hidden=len(items) - len(lines))],
        [f"careercli show {quoted(items[0].title)}", "careercli list --occupations"],
        sources=len(answer.sources),
        oldest=oldest(answer.sources),
    )
