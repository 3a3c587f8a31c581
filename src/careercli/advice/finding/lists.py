"""The first screens of `list`, `search` and `tips`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from careercli.advice.words import counted, family_words, in_quotes, kind_words, quoted
from careercli.model.screen import Column, Entry, Line, Names, Remark, Rows, Said, Screen

if TYPE_CHECKING:
    from careercli.advice.finding.found import FoundRole, FoundThing, Hit, ListedRole, Tip

_WHY: Mapping[str, str] = {
    "title": "in its title",
    "core": "a core skill",
    "important": "an important skill",
    "helpful": "a helpful skill",
    "tool": "a tool",
}


def list_screen(roles: Sequence[ListedRole], title: str, family: str | None, track: str | None) -> Screen:
    """Families with their roles; with a filter, the roles that are left."""
    if not roles:
        return Screen(title, [[Said("No role is in that family and on that track.", "answer")]], [], ["careercli list"])
    if family or track:
        return _filtered(roles, title, family, track)
    groups: dict[str, list[str]] = {}
    for role in roles:
        groups.setdefault(family_words(role.family), []).append(role.title)
    lines = [
        Line([Entry(name), Entry(str(len(titles))), Names(titles, "role", lines=2)])
        for name, titles in sorted(groups.items(), key=lambda group: -len(group[1]))
    ]
    answer = [
        Said(f"{counted(len(roles), 'role')} in AI, machine learning and data", "answer"),
        Said(f", in {counted(len(groups), 'family', 'families')} of related work."),
    ]
    one = roles[0]
    table = Rows([Column("Family"), Column("Roles", right=True, keep=True), Column("", keep=True)], lines, "family")
    show = f"careercli show {quoted(one.title)}"
    following = [f"{show}, careercli list --family {one.family}", show]
    return Screen(title, [answer], [table], following, unsaid=["all titles and other names"])


def _filtered(roles: Sequence[ListedRole], title: str, family: str | None, track: str | None) -> Screen:
    where = [f"belong to {family_words(family)}"] if family else []
    where += [f"are {kind_words(track)}"] if track else []
    verb = " and ".join(where)
    if len(roles) == 1:
        verb = verb.replace("belong", "belongs").replace("are ", "is ")
    answer = [Said(f"{counted(len(roles), 'role')} {verb}", "answer"), Said(".")]
    columns = [Column("Role"), Column("Kind of work", keep=True), Column("Also called", least=70)]
    lines = [
        Line([Entry(role.title), Entry(kind_words(role.track)), Names(role.aliases, "other name")]) for role in roles
    ]
    following = f"careercli compare {quoted(roles[0].title)} {quoted(roles[1].title)}" if len(roles) > 1 else ""
    alone = f"careercli show {quoted(roles[0].title)}"
    return Screen(title, [answer], [Rows(columns, lines)], [following or alone, alone])


_TOLD = 3  # things that the words named, said what they are


def search_screen(roles: Sequence[FoundRole], things: Sequence[FoundThing], title: str, query: str) -> Screen:
    """What was named, and the roles, in words why each was found."""
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
    told = [Remark([Said(thing.words())], rank=1) for thing in things[:_TOLD]]
    return Screen(title, [[Said(first, "answer"), Said(rest)]], [*told, Rows(columns, lines)], following)


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
