"""The first screens of `list`, `search` and `tips`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from careercli.advice.words import counted, in_quotes, quoted
from careercli.model.screen import Column, Entry, Line, Rows, Said, Screen

if TYPE_CHECKING:
    from careercli.advice.finding.found import FoundRole, Hit, Tip

_WHY: Mapping[str, str] = {
    "title": "in its title",
    "core": "a core skill",
    "important": "an important skill",
    "helpful": "a helpful skill",
    "tool": "a tool",
}


def search_screen(roles: Sequence[FoundRole], title: str, query: str) -> Screen:
    """The roles, and in words why each was found."""
    used = {hit.what for role in roles for hit in role.matched if hit.where in ("skill", "tool")}
    every = all(hit.where in ("skill", "tool") for role in roles for hit in role.matched)
    one = len(roles) == 1
    if every and len(used) == 1:
        first = f"{counted(len(roles), 'role')} {'uses' if one else 'use'} {next(iter(used))}"
        rest = "." if one else ", those it matters most to first."
    else:
        first = f"{counted(len(roles), 'role')} {'fits' if one else 'fit'} {in_quotes(query)}"
        rest = "." if one else ", the best match first."
    same = next(iter(used)) if every and len(used) == 1 else ""
    lines = [Line([Entry(role.title), Entry("; ".join(_why(hit, same) for hit in role.matched))]) for role in roles]
    columns = [Column("Role"), Column(f"{same} is" if same else "Why", keep=True)]
    following = [f"careercli show {quoted(roles[0].title)}"]
    return Screen(title, [[Said(first, "answer"), Said(rest)]], [Rows(columns, lines)], following)


def _why(hit: Hit, same: str) -> str:
    if hit.where == "alias":
        return f"also called {hit.what}"
    if hit.where == "title":
        return _WHY["title"]
    words = _WHY[hit.need or "tool"]
    return words if same else f"{hit.what} is {words}"


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
