"""Official ladders by grade, as rows and on a page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from careercli.advice.words import listing, month_words

if TYPE_CHECKING:
    from careercli.advice.roles.view import ProfiledRole
    from careercli.model.level import Ladder
    from careercli.model.page import Block


def ladder_rows(ladder: Ladder | None) -> Iterator[tuple[str, str]]:
    """Label and words: whose ladder it is, its grades, and each cell."""
    if ladder is None:
        return
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
        blocks += [Text(f"{_whose(ladder)} {_SCALE}"), Table(["Skill", *heads], rows)]
        known = {grade.level for grade in ladder.grades}
        without = dict.fromkeys(view.level for view in views if view.level and view.level not in known)
        if without:
            blocks.append(Text(f"No grade of it stands for the level {listing([*without])}."))
    return blocks


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
