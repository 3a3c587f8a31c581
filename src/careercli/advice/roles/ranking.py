"""Three roles or more on the first screen of `compare`: a row for each, against the first."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from careercli.advice.roles.sayings import (
    choose_words,
    degree_words,
    growth_entry,
    last_year,
    name_list,
    needed,
    pay_entry,
)
from careercli.advice.words import percent, signed
from careercli.model.page import Table
from careercli.model.pay import Basis
from careercli.model.screen import Column, Entry, Line, Piece, Rows

if TYPE_CHECKING:
    from careercli.advice.differences import PayDifference
    from careercli.advice.roles.view import ProfiledRole

_CHOOSING = 4  # roles up to which there is room for whom each suits


def several_pieces(
    roles: Sequence[ProfiledRole], kept: Mapping[str, Mapping[str, float]], apart: Sequence[PayDifference]
) -> list[Piece]:
    """Pay, growth and what one keeps; what each asks for beyond the others; whom each suits."""
    pieces: list[Piece] = [_table(roles, kept, apart)]
    own = special(roles)
    lines = [Line([Entry(role.name), name_list(own[role.key], "skill")]) for role in roles]
    heading = "What each asks for and the others do not ask for as much"
    pieces.append(Rows([Column(""), Column("", keep=True)], lines, heading=heading, rank=3, least=70, whole=True))
    if len(roles) <= _CHOOSING and all(choose_words(role) for role in roles):
        single = {role.id: role for role in roles}  # a level suits whom the role suits
        suits = [
            Line([Entry(role.name if len(single) == len(roles) else role.title), Entry(f"if {choose_words(role)}")])
            for role in single.values()
        ]
        pieces.append(Rows([Column(""), Column("", keep=True)], suits, heading="Choose", rank=5, least=70, whole=True))
    return pieces


def _table(
    roles: Sequence[ProfiledRole], kept: Mapping[str, Mapping[str, float]], apart: Sequence[PayDifference]
) -> Rows:
    first = roles[0]
    pairs = {(entry.basis, frozenset((entry.higher, entry.lower))): entry for entry in apart}
    year = last_year(roles)
    columns = [
        Column("Against the first,\nlike for like"),
        Column("Job\nads", right=True, keep=True),
        Column("Visa\nfilings", right=True, keep=True),
        Column("Median\nin ads", right=True, least=70),
        Column("Median\nin filings", right=True, least=110),
        Column(f"Jobs\nto {year}" if year else "Jobs", right=True),
        Column("You\nkeep", right=True, keep=True),
        Column("Usual\ndegree", least=110),
    ]
    lines = []
    for role in roles:
        start = role is first
        alike = [_against(role.key, pairs.get((basis, frozenset((first.key, role.key))))) for basis in _BASES]
        keep = Entry("start") if start else Entry(percent(kept[first.key][role.key]), "yours")
        medians = [Entry(pay_entry(role, basis).text) for basis in _BASES]
        growth = f"{growth_entry(role).text}{'*' * _wide(role)}"
        values = [Entry(role.name), *([Entry("-")] * 2 if start else alike), *medians, Entry(growth), keep]
        lines.append(Line([*values, Entry(degree_words(role))]))
    apart_by_level = any(value == Entry(_LEVELS) for line in lines for value in line.values)
    legend = [_legend(roles), *(["level: not compared, as levels differ"] if apart_by_level else [])]
    return Rows(columns, lines, legend="; ".join(filter(None, legend)), whole=True)


_LEVELS = "level"
_BASES: tuple[Basis, ...] = ("advertised", "sworn")


def _against(key: str, entry: PayDifference | None) -> Entry:
    """How much more or less than the first, in whole percent; "alike", "too few" or "none" where nothing is said."""
    if entry is None or entry.ratio is None or entry.reading is None:
        if entry and "level" in (entry.why_not or "") and "too few" not in (entry.why_not or ""):
            return Entry(_LEVELS)
        few = entry is not None and entry.n is not None and all(entry.n.values())
        return Entry("too few" if few else "none")
    if entry.reading != "more":
        return Entry("alike")
    ratio = entry.ratio if entry.higher == key else 1 / entry.ratio
    return Entry(f"{(ratio - 1) * 100:+.0f}%")


def against_first(roles: Sequence[ProfiledRole], apart: Sequence[PayDifference]) -> Table:
    """The same for the full page: how much more or less each is paid than the first, like for like."""
    pairs = {(entry.basis, frozenset((entry.higher, entry.lower))): entry for entry in apart}
    first, *others = roles
    rows = []
    for role in others:
        entries = [pairs.get((basis, frozenset((first.key, role.key)))) for basis in _BASES]
        rows.append([role.name, *(_against(role.key, entry).text for entry in entries)])
    return Table(
        [f"Against {first.name}, like for like", "Job ads", "Visa filings"], rows, ["text", "number", "number"]
    )


def _wide(role: ProfiledRole) -> bool:
    return bool(role.occupation and role.occupation.closeness == "broad" and role.outlook_figures.projection)


def _legend(roles: Sequence[ProfiledRole]) -> str:
    known = [role.outlook_figures.projection for role in roles if role.outlook_figures.projection]
    everyone = next((one.all_occupations_percent for one in known if one.all_occupations_percent is not None), None)
    said = [f"All US jobs: {signed(everyone)}% to {known[0].last_year}."] if everyone is not None else []
    return " ".join([*said, *(["* of a wider occupation"] if any(_wide(role) for role in roles) else [])])


def special(roles: Sequence[ProfiledRole]) -> dict[str, list[str]]:
    """Role → what it asks for, and none of the others as much, the most needed first."""
    weights = {role.key: needed(role) for role in roles}
    found: dict[str, list[str]] = {}
    for role in roles:
        others = [weights[other.key] for other in roles if other.key != role.key]
        found[role.key] = [
            name
            for key, (name, weight) in weights[role.key].items()
            if all(key not in other or other[key][1] < weight for other in others)
        ]
    return found
