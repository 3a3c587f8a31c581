"""The first screen of `search`: the roles, and in words why each was found."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from careercli.advice.searching.hits import LAID_OUT
from careercli.advice.words import DEGREES, amount_words, counted, in_quotes, oldest, quoted
from careercli.model.screen import Column, Entry, Line, Remark, Rows, Said, Screen

if TYPE_CHECKING:
    from careercli.advice.searching.hits import FoundRole, FoundThing
    from careercli.advice.words import CitedSource

_TOLD = 3  # things that the query names, said what they are
_SAYING = {
    "skill": ("uses", "use"),
    "tool": ("uses", "use"),
    "industry": ("works in", "work in"),
    "field": ("takes", "take"),
    "track": ("is about", "are about"),
    "without": ("does without", "do without"),
}


def search_screen(
    roles: Sequence[FoundRole],
    things: Sequence[FoundThing],
    title: str,
    query: str,
    parts: Sequence[str],
    sources: Sequence[CitedSource],
) -> Screen:
    """What was named, and the roles that were found, the most central first."""
    one = len(roles) == 1
    same = _same(roles) if len(parts) == 1 else ""
    kinds = {hit.where for role in roles for hit in role.matched}
    kind = next(iter(kinds)) if len(kinds) == 1 else "skill"
    if same:
        verb = _SAYING[kind][0 if one else 1]
        answer = f"{counted(len(roles), 'role')} {verb} {same}"
        rest = "." if one or kind in ("without", "track") else _most_first(roles)
    else:
        answer = f"{counted(len(roles), 'role')} {'fits' if one else 'fit'} {in_quotes(query)}"
        rest = "." if one else ", the best match first."
    of_skill = bool(same) and kinds <= {"skill", "tool"}
    alike = bool(same) and not of_skill  # the same reason in every row says nothing
    lines = [_line(role, of_skill=of_skill, alike=alike) for role in roles[:LAID_OUT]]
    why = f"{same[:1].upper()}{same[1:]} is" if of_skill else "First core skill" if alike else "Why"
    columns = [
        Column("Role"),
        Column(why, keep=True),
        Column("Median in\nfilings", right=True, least=60),
        Column("Usual degree", least=70),
    ]
    told = [Remark([Said(thing.words())], rank=1) for thing in things[:_TOLD]]
    return Screen(
        title,
        [[Said(answer, "answer"), Said(rest)]],
        [*told, Rows(columns, lines, hidden=max(len(roles) - LAID_OUT, 0))],
        [*_following(roles[0], things), f"careercli show {quoted(roles[0].title)}", "careercli list"],
        sources=len(sources),
        oldest=oldest(sources),
    )


def _most_first(roles: Sequence[FoundRole]) -> str:
    """In what order roles stand that have one thing in common, or that all of them need it alike."""
    needs = {hit.need for role in roles for hit in role.matched if hit.where == "skill"}
    alike = len(needs) == 1 and all(hit.where == "skill" for role in roles for hit in role.matched)
    return f", all as {roles[0].matched[0].how()}." if alike else ", those it matters most to first."


def _following(first: FoundRole, things: Sequence[FoundThing]) -> list[str]:
    """What one lacks for the first role who has what was searched for; fewer of several where the line is long."""
    ids = [thing.id for thing in things[:_TOLD]]
    return [
        f"careercli gap {quoted(first.title)} --skills {','.join(ids[:number])}" for number in range(len(ids), 0, -1)
    ]


def _same(roles: Sequence[FoundRole]) -> str:
    """The one thing that all of the roles were found by, if it is one that a sentence can name."""
    hits = [hit for role in roles for hit in role.matched]
    things = {hit.what for hit in hits}
    kinds = {hit.where for hit in hits}
    uniform = kinds <= {"skill", "tool"} or (len(kinds) == 1 and kinds <= set(_SAYING))
    return next(iter(things)) if uniform and len(things) == 1 else ""


def _line(role: FoundRole, *, of_skill: bool, alike: bool) -> Line:
    why = Entry("; ".join(hit.how() if of_skill else hit.words() for hit in role.matched))
    second = Entry(next(iter(role.core), "none")) if alike else why
    return Line([Entry(role.title), second, Entry(median_words(role)), Entry(degree_words(role))])


def degree_words(role: FoundRole) -> str:
    return DEGREES[role.degree].removesuffix(" degree") if role.degree else "not said"


def median_words(role: FoundRole) -> str:
    return f"${amount_words(role.median)}" if role.median is not None else "too few" if role.median_n else "none"
