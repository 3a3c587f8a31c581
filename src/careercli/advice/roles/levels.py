"""What levels change: what they ask for, why carry-over moved; ladders by grade, official ones and a company's own."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import permutations
from typing import TYPE_CHECKING, get_args

from careercli.advice.roles.overlap import Overlap, overlap_of, weights_of
from careercli.advice.roles.sayings import growth_entry, last_year, name_list, needed, pay_entry
from careercli.advice.words import band_words, bands_words, in_text, listing, month_words, percent
from careercli.model.level import Level
from careercli.model.screen import Entry, Fact, Facts, Piece, Said, Sentence

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


def spoken_name(role: ProfiledRole) -> str:
    """ "Senior Data Analyst", as people say it; the bare title where no level was asked for."""
    if role.level is None:
        return role.title
    return f"{role.title} Intern" if role.level == "intern" else f"{_level_word(role)} {role.title}"


def spoken(sentence: str, roles: Sequence[ProfiledRole]) -> str:
    """The sentence with the roles as people say them."""
    for role in roles:
        sentence = sentence.replace(role.name, spoken_name(role)) if role.level else sentence
    return sentence


def _level_word(role: ProfiledRole) -> str:
    level = role.level or ""
    return f"{level.capitalize()}{'-level' * (level in ('entry', 'mid'))}"


def level_sentence(roles: Sequence[ProfiledRole]) -> Sentence:
    """What the higher of two levels is asked for besides."""
    higher, lower = sorted(roles, key=standing, reverse=True)
    added = _beyond(higher, lower)
    if not added:
        return [Said("Both are asked for the same skills and tools.")]
    more = f", and {len(added) - _SAID} more skills" if len(added) > _SAID else ""
    listed = ", ".join(added[:_SAID]) if more else listing(added)
    return [Said(f"What is added is {listed}{more}; the tools stay the same.")]


def standing(role: ProfiledRole) -> int:
    """How high the level is; lowest of all where none was asked for."""
    return get_args(Level).index(role.level) if role.level else -1


def _beyond(role: ProfiledRole, other: ProfiledRole) -> list[str]:
    theirs = needed(other)
    return [name for key, (name, _) in needed(role).items() if key not in theirs]


def level_pieces(roles: Sequence[ProfiledRole]) -> list[Piece]:
    """Pay by level, what is expected at each, what both ask for and what each adds."""
    first, other = roles
    everyone = pay_entry(first, "sworn")
    rarely = replace(everyone, whose="of all levels" if everyone.aside else "")
    year = last_year(roles)
    facts = [
        Fact("In job ads", [pay_entry(role, "advertised") for role in roles]),
        Fact("In visa filings", [rarely]),
        Fact("Official survey", [replace(pay_entry(first, "official"), wide="")]),
        Fact(f"jobs to {year}" if year else "jobs", [growth_entry(first)], inside=True),
        Fact("Experience", [Entry(_expected(role, "years").split(",")[0]) for role in roles]),
        Fact("Works on", [Entry(_expected(role, "scope_short")) for role in roles]),
        Fact("Is trusted to", [Entry(_expected(role, "autonomy_short")) for role in roles]),
    ]
    theirs = needed(other)
    both = [name for key, (name, _) in needed(first).items() if key in theirs]
    added = [Fact("Both", [name_list(both, "skill")])]
    for role, beside in ((first, other), (other, first)):
        if role.level:
            added.append(Fact(f"{_level_word(role)} adds", [name_list(_beyond(role, beside), "skill")]))
    return [Facts("Median pay", [spoken_name(role) for role in roles], facts), Facts("", (), added)]


def _expected(role: ProfiledRole, what: str) -> str:
    return str(getattr(role.at_level, what)) if role.at_level else "differs by level"


_SAID = 4  # skills that a sentence can name


def grade_lines(grade: OwnGrade | None) -> list[str]:
    """What a company says of a grade of its own, a sentence each."""
    if grade is None:
        return []
    level = f"Closest level of ours: {grade.level}." if grade.level else "It stands for no level of ours."
    band = [f"Pay band: {bands_words(grade.paid)} a year, gross."] if grade.paid else []
    return [f"Grade {grade.name} of the company's ladder.", level, *band, *grade.expected]


def own_ladder_rows(grades: Sequence[OwnGrade]) -> Iterator[tuple[str, str]]:
    """Label and words: the grades of a company's own ladder, their bands, what is expected at each."""
    yield from (("own_grade", f"{grade.name}: {grade.level or 'no level of ours'}") for grade in grades)
    yield from (("own_band", f"{grade.name}: {band_words(band)} a year") for grade in grades for band in grade.paid)
    for grade in grades:
        yield from (("own_expected", f"{grade.name}: {line}") for line in grade.expected)


def own_ladder_blocks(views: Sequence[ProfiledRole]) -> list[Block]:
    """The company's own ladder of each role, in rising order: level and band of each grade, then what is expected."""
    from careercli.model.page import Side, Sides, Table, Text

    blocks: list[Block] = []
    for view in {view.id: view for view in views if view.grades}.values():
        rows = [
            [grade.name, grade.level or "no level of ours", bands_words(grade.paid) or "none"] for grade in view.grades
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
    known = [{band.country: band for band in view.at_grade.paid} if view.at_grade else {} for view in views]
    country = next((one for one in known[0] if all(one in bands for bands in known)), "")
    if country == "" or len({view.id for view in views}) > 1:
        return ""  # bands of one country alone are said side by side
    banded = [(view, bands[country]) for view, bands in zip(views, known, strict=True)]
    order = sorted(banded, key=lambda one: (-one[1].high, -one[1].low))
    said = listing([f"{band_words(band)} at {view.grade}" for view, band in order])
    return f"By its ladder, {views[0].title} pays {said}."
