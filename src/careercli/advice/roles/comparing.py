"""The first screen of `compare`: who is paid more, what one keeps, and what stands beside that."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from careercli.advice.differences import opening_sentence
from careercli.advice.roles.sayings import (
    ai_entry,
    choose_words,
    degree_words,
    growth_entry,
    last_year,
    name_list,
    needed,
    pay_entry,
)
from careercli.advice.words import bands_words, commands, oldest, percent, quoted, turn_words
from careercli.model.screen import Entry, Fact, Facts, Piece, Said, Screen, Sentence

if TYPE_CHECKING:
    from careercli.advice.differences import PayDifference
    from careercli.advice.roles.view import ProfiledRole
    from careercli.advice.words import CitedSource
    from careercli.model.page import Page

_SAID = 3  # roles up to which a sentence can say what one keeps
_LEVELS = 8  # that a title can name
_SHOWN = frozenset("summary pay outlook education skills tools change sources".split())
_ROWS = {"advertised": "In job ads", "sworn": "In visa filings", "official": "Official survey"}
_APART = re.compile(r"(\d+%) of the .* are (.*), (\d+%) of those for .*")


def comparison_screen(
    roles: Sequence[ProfiledRole],
    kept: Mapping[str, Mapping[str, float]],
    apart: Sequence[PayDifference],
    said: tuple[str, str],
    sources: Sequence[CitedSource],
    page: Page,
    words: Sequence[str],
) -> Screen:
    """`kept`: from role to role, the share of what is asked; `said`: what the bands of one ladder say of pay, and
    what is published; `words`: of the reader."""
    several = len(roles) > 2
    graded = any(role.grade for role in roles)  # what a company asks of its grades stands on the full page
    levels = not several and not graded and len({role.id for role in roles}) == 1
    keeping = [_keeping(roles, kept)] if len(roles) <= _SAID else []
    shorter = [] if several else [_keeping(roles, kept, short=True)]
    if levels:
        from careercli.advice.roles.levels import level_sentence, spoken

        said, keeping = (said[0], spoken(said[1], roles)), [level_sentence(roles)]
        shorter = keeping
    return Screen(
        page.title,
        [*_paid(*said), *keeping],
        _pieces(roles, kept, apart, levels=levels),
        [*_following(roles, words), *commands("salary", words), "careercli list"],
        shorter=[*_paid(*said, short=True), *shorter],
        parts=len([one for one in page.headings() if one not in _SHOWN and not (levels and one == "level")]),
        unsaid=[f"{_LEVELS - sum(1 for role in roles if role.level)} more levels"] if levels else [],
        sources=len(sources),
        oldest=oldest(sources),
        chart=page.chart(),
        many=several,
    )


def _pieces(
    roles: Sequence[ProfiledRole],
    kept: Mapping[str, Mapping[str, float]],
    apart: Sequence[PayDifference],
    *,
    levels: bool,
) -> list[Piece]:
    if levels:
        from careercli.advice.roles.levels import level_pieces

        return level_pieces(roles)
    if len(roles) > 2:
        from careercli.advice.roles.ranking import several_pieces

        return several_pieces(roles, kept, apart)
    facts = Facts("Median pay", [role.name for role in roles], [*_pair(roles, apart)])
    return [facts, Facts("", (), [*_moves(*roles)])]


def _following(roles: Sequence[ProfiledRole], words: Sequence[str]) -> Iterator[str]:
    """The way from the first to the next role, or what one lacks for the higher of two levels."""
    other = next((place for place, role in enumerate(roles) if role.id != roles[0].id), 0)
    if other:
        yield f"careercli path {quoted(words[0])} {quoted(words[other])}"
        return
    from careercli.advice.roles.levels import standing

    higher, word = max(zip(roles, words, strict=False), key=lambda one: standing(one[0]))
    core = [skill.id for skill in higher.skills if skill.need == "core"][:2]
    yield from (f"careercli gap {quoted(word)} --skills {','.join(core[:n])}" for n in range(len(core), 0, -1))


def _paid(banded: str, published: str, *, short: bool = False) -> list[Sentence]:
    """What is said of pay: a ladder's own bands first, and what is published only where that compares its levels."""
    if not banded:
        return [opening_sentence(published, short=short)]
    bands: Sentence = [Said(banded.removesuffix("."), "answer"), Said(".")]
    if published.startswith("No fair comparison"):
        return [bands]
    return [bands, [Said(one.text) for one in opening_sentence(published, short=short)]]


def _keeping(
    roles: Sequence[ProfiledRole], kept: Mapping[str, Mapping[str, float]], *, short: bool = False
) -> Sentence:
    """What one keeps of the first role; `short`: without how the work turns."""
    first, *others = roles
    shares = [percent(kept[first.key][other.key]) for other in others]
    keep = Said(f"keep {shares[0]}", "yours")
    if len(others) > 1:
        rest = [f"{share} of {other.name}" for share, other in zip(shares[1:], others[1:], strict=True)]
        also = f" of what {others[0].name} asks for, {', '.join(rest)}."
        return [Said(f"From {first.name} you "), keep, Said(also)]
    other = others[0]
    turned = None if short else turn_words((first.track, first.family), (other.track, other.family))
    turn = f"; {turned}" if turned else ""
    return [Said(f"From {first.name} to {other.name} you "), keep, Said(f" of what is asked{turn}.")]


def _pair(roles: Sequence[ProfiledRole], apart: Sequence[PayDifference]) -> Iterator[Fact]:
    bands = [role.at_grade.paid if role.at_grade else [] for role in roles]
    if any(bands):
        yield Fact("In its ladder", [Entry(bands_words(several) or "none") for several in bands])
    contrary = {entry.basis: entry for entry in apart if entry.contrary}
    for basis, label in _ROWS.items():
        below = _reasons(roles, contrary.get(basis))  # type: ignore[call-overload]
        yield Fact(label, [pay_entry(role, basis, below=why) for role, why in zip(roles, below, strict=True)])
    year = last_year(roles)
    yield Fact(
        f"jobs to {year}" if year else "jobs",
        [growth_entry(role, against=role is roles[0]) for role in roles],
        inside=True,
    )
    yield Fact("AI can assist", [ai_entry(role) for role in roles], rank=8, inside=True)
    yield Fact("Usual degree", [Entry(degree_words(role)) for role in roles])
    if all(choose_words(role) for role in roles):
        yield Fact("Choose it if", [Entry(choose_words(role)) for role in roles], rank=3, least=70)


def _reasons(roles: Sequence[ProfiledRole], entry: PayDifference | None) -> list[str]:
    """Why the medians point another way than the headline: what sets the two samples apart."""
    found = _APART.fullmatch(entry.contrary or "") if entry else None
    if entry is None or found is None:
        return [""] * len(roles)
    share = {entry.higher: found[1], entry.lower: found[3]}
    return [f"{share[role.key]} {found[2]}" for role in roles]


def _moves(first: ProfiledRole, other: ProfiledRole) -> Iterator[Fact]:
    mine, theirs = needed(first), needed(other)
    keep = [name for key, (name, _) in theirs.items() if key in mine]
    add = [name for key, (name, _) in theirs.items() if key not in mine]
    leave = [name for key, (name, _) in mine.items() if key not in theirs]
    yield Fact("Keep", [name_list(keep, "skill", "yours" if keep else "")])
    yield Fact("Add", [name_list(add, "skill")])
    yield Fact("Leave", [name_list(leave, "skill")], rank=7)
