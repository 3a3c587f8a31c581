"""What levels change: what they ask for, why carry-over moved, and official ladders by grade."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import permutations
from typing import TYPE_CHECKING

from careercli.advice.roles.overlap import Overlap, overlap_of, weights_of
from careercli.advice.words import in_text, listing, month_words, percent

if TYPE_CHECKING:
    from careercli.advice.roles.view import ProfiledRole
    from careercli.model.level import Ladder
    from careercli.model.market import Asked
    from careercli.model.page import Block


def level_effects(asked: Sequence[Asked], views: Sequence[ProfiledRole], needs: Overlap) -> list[str]:
    """What the levels ask for beyond the roles, and how much would carry over without them, a sentence each."""
    added = {view.key: _added(one, view) for one, view in zip(asked, views, strict=True)}
    if not any(added.values()):
        return []
    everyone = [skill for skill in added[views[0].key] if all(skill in skills for skills in added.values())]
    found = []
    if everyone:
        found.append(f"At these levels {'both' if len(views) == 2 else 'all'} are also asked for {listing(everyone)}.")
    for view in views:
        alone = [skill for skill in added[view.key] if skill not in everyone]
        if alone:
            found.append(f"{view.name} is also asked for {listing(alone)}.")
    bare = overlap_of(
        {view.key: weights_of(one.role.needs(), one.role.tools) for one, view in zip(asked, views, strict=True)}
    )
    moved = [
        f"From {origin.name} to {target.name} you keep {percent(now)} of what is asked, "
        f"without the levels {percent(before)}."
        for origin, target in permutations(views, 2)
        if origin.id != target.id
        and (origin is views[0] or len(views) == 2)
        and percent(now := needs.carries_over[origin.key][target.key])
        != percent(before := bare.carries_over[origin.key][target.key])
    ]
    return found + moved


def _added(asked: Asked, view: ProfiledRole) -> list[str]:
    """The names of the skills that the level asks for and the role itself does not."""
    own = asked.role.needs()
    return [in_text(skill.name, skill.category) for skill in view.skills if skill.id not in own]


def ladder_rows(ladder: Ladder) -> Iterator[tuple[str, str]]:
    """Label and words: whose ladder it is, its grades, and each cell."""
    yield "ladder", _whose(ladder)
    yield from (("ladder_grade", f"{grade.name}: {grade.level or 'no level of ours'}") for grade in ladder.grades)
    for grade in ladder.grades:
        for skill, known in grade.skills.items():
            yield "ladder_skill", f"{skill}: {grade.name}: {known}"


def ladder_blocks(views: Sequence[ProfiledRole]) -> list[Block]:
    """A table of skill by grade for each ladder that stands for one of the roles."""
    from careercli.model.page import Table, Text

    blocks: list[Block] = []
    for ladder in _distinct(views):
        skills = sorted({skill for grade in ladder.grades for skill in grade.skills})
        heads = [f"{grade.name} ({grade.level})" if grade.level else grade.name for grade in ladder.grades]
        rows = [[skill, *(grade.skills.get(skill, "not asked") for grade in ladder.grades)] for skill in skills]
        blocks += [Text(f"{_whose(ladder)} {_SCALE}"), Table(["Skill", *heads], rows, steps=_STEPS)]
        known = {grade.level for grade in ladder.grades}
        without = dict.fromkeys(view.level for view in views if view.level and view.level not in known)
        if without:
            blocks.append(Text(f"No grade of it stands for the level {listing([*without])}."))
    return blocks


_STEPS = ("awareness", "working", "practitioner", "expert")
_SCALE = (
    "In brackets: the level of ours that a grade comes closest to. Proficiency rises from awareness to working, "
    "practitioner and expert. It is the ladder of one employer, and no weight of ours rests on it."
)


def _whose(ladder: Ladder) -> str:
    close = "" if ladder.closeness == "exact" else " Most of its work is the same."
    own = f" This role is its grade {ladder.own}." if ladder.own else ""
    return (
        f"In the capability framework of the UK government, as of {month_words(ladder.date)}, the counterpart is "
        f"{ladder.role} ({ladder.family}).{close}{own}"
    )


def _distinct(views: Sequence[ProfiledRole]) -> list[Ladder]:
    found: list[Ladder] = []
    for view in views:
        if view.ladder and view.ladder not in found:
            found.append(view.ladder)
    return found
