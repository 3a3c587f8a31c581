"""What levels change: what they ask for, why carry-over moved; ladders by grade, official ones and a company's own."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import permutations
from typing import TYPE_CHECKING

from careercli.advice.roles.overlap import Overlap, overlap_of, weights_of
from careercli.advice.words import band_words, in_text, listing, month_words, percent

if TYPE_CHECKING:
    from careercli.advice.roles.view import ProfiledRole
    from careercli.model.level import Ladder, OwnGrade
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


def grade_lines(grade: OwnGrade | None) -> list[str]:
    """What a company says of a grade of its own, a sentence each."""
    if grade is None:
        return []
    level = f"Closest level of ours: {grade.level}." if grade.level else "It stands for no level of ours."
    band = [f"Pay band: {band_words(grade.pay)} a year, gross."] if grade.pay else []
    return [f"Grade {grade.name} of the company's ladder.", level, *band, *grade.expected]


def own_ladder_rows(grades: Sequence[OwnGrade]) -> Iterator[tuple[str, str]]:
    """Label and words: the grades of a company's own ladder, their bands, what is expected at each."""
    yield from (("own_grade", f"{grade.name}: {grade.level or 'no level of ours'}") for grade in grades)
    yield from (("own_band", f"{grade.name}: {band_words(grade.pay)} a year") for grade in grades if grade.pay)
    for grade in grades:
        yield from (("own_expected", f"{grade.name}: {line}") for line in grade.expected)


def own_ladder_blocks(views: Sequence[ProfiledRole]) -> list[Block]:
    """The company's own ladder of each role, in rising order: level and band of each grade, then what is expected."""
    from careercli.model.page import Side, Sides, Table, Text

    blocks: list[Block] = []
    for view in {view.id: view for view in views if view.grades}.values():
        rows = [
            [grade.name, grade.level or "no level of ours", band_words(grade.pay) if grade.pay else "none"]
            for grade in view.grades
        ]
        blocks.append(Table([f"Grade of {view.title}", "Closest level of ours", "Pay band, gross a year"], rows))
        for grade in view.grades:
            if grade.expected:
                blocks += [Text(f"Expected at {grade.name}:"), Sides([Side(grade.name, grade.expected)])]
    return blocks


def band_sentence(views: Sequence[ProfiledRole]) -> str:
    """What the bands say of roles compared at grades of one ladder; nothing for any others.

    The amounts stand side by side: a band is a company's plan, and no percentage is made of it.
    """
    banded = [(view, view.at_grade.pay) for view in views if view.at_grade and view.at_grade.pay]
    if len(banded) < len(views) or len({view.id for view in views}) > 1:
        return ""
    order = sorted(banded, key=lambda one: (-one[1].high, -one[1].low))
    said = listing([f"{band_words(band)} at {view.grade}" for view, band in order])
    return f"By its ladder, {views[0].title} pays {said}."
