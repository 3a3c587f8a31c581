"""The first screen of `tips`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from careercli.advice.words import quoted
from careercli.model.screen import Column, Entry, Line, Rows, Said, Screen

if TYPE_CHECKING:
    from careercli.advice.finding.found import Tip


def tips_screen(tips: Sequence[Tip], titles: Mapping[str, str], title: str) -> Screen:
    """The first tip as the answer, and the others below it."""
    names = list(titles.values())
    following = [f"careercli show {quoted(names[0])}"] if names else ["careercli list"]
    if not tips:
        return Screen(title, [[Said("No tip is known.", "answer")]], [], following)
    first, rest = tips[0], tips[1:]
    whose = f"For {' and '.join(titles[role] for role in first.roles)}: " if len(titles) > 1 else ""
    pieces = _tip_rows(tips, titles) if rest else []
    return Screen(title, [[Said(whose), Said(first.tip, "answer")]], pieces, following)


def _tip_rows(tips: Sequence[Tip], titles: Mapping[str, str]) -> list[Rows]:
    """A row for each tip but the first; where several roles were named, with whose it is."""
    if len(titles) > 1:
        columns = [Column("Role"), Column("Tip", keep=True)]
        lines = [Line([Entry(", ".join(titles[role] for role in tip.roles)), Entry(tip.tip)]) for tip in tips[1:]]
    else:
        columns = [Column(""), Column("", keep=True)]
        lines = [Line([Entry(f"{number}."), Entry(tip.tip)]) for number, tip in enumerate(tips[1:], 2)]
    return [Rows(columns, lines, "tip")]
