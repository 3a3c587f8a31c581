"""Roles as JSON can say them, and back without checking anything again."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict
from datetime import date
from typing import Any

from careercli.library.titles import LEVELS, Graded, as_in_script, as_written, normalize
from careercli.model.level import Band, OwnGrade
from careercli.model.role import Education, Occupation, Outlook, Pay, QuotedPay, Role, Skills, Work


def dehydrate(role: Role) -> dict[str, Any]:
    """The role as JSON can say it; `revive` is the way back."""
    days = {claim: day.isoformat() for claim, day in role.confirmed.items()}
    return {**asdict(role), "reviewed": role.reviewed.isoformat() if role.reviewed else None, "confirmed": days}


def revive(found: dict[str, Any]) -> Role:
    """A role from its compiled form, without checking anything again."""
    parts: dict[str, Any] = {
        "skills": Skills(**found["skills"]),
        "work": Work(**found["work"]),
        "education": Education(**found["education"]) if found["education"] else None,
        "outlook": Outlook(**found["outlook"]),
        "pay": Pay([QuotedPay(**quote) for quote in found["pay"]["quoted"]], found["pay"].get("sworn_note")),
        "grades": [_grade(**grade) for grade in found["grades"]],
        "occupation": Occupation(**found["occupation"]) if found["occupation"] else None,
        "reviewed": date.fromisoformat(found["reviewed"]) if found["reviewed"] else None,
        "confirmed": {claim: date.fromisoformat(day) for claim, day in found["confirmed"].items()},
    }
    return Role(**{**found, **parts})


def _grade(pay: dict[str, Any] | None, bands: list[dict[str, Any]], **rest: Any) -> OwnGrade:
    return OwnGrade(**rest, pay=Band(**pay) if pay else None, bands=[Band(**band) for band in bands])


def names_of(role: Role) -> list[str]:
    """What the role is called, normalized: its title first, then its id and aliases."""
    # a title in another script normalizes to nothing, and is found as it is written
    title = as_in_script(role.title) or normalize(role.title) or role.title.strip().lower()
    others = (as_in_script(name) or normalize(name) for name in (role.id.replace("-", " "), *role.aliases))
    return list(dict.fromkeys([title, *(name for name in others if name)]))


def graded_names(role: Role) -> Iterator[tuple[str, Graded]]:
    """What each grade of the role is called, normalized: "data engineer l4", "l4 data engineer".

    A word of seniority stays what it is: "Data Engineer Senior" names a level whatever the grades are called. Where
    normalizing loses the name of the grade, it is asked for as it is written.
    """
    names = names_of(role)
    for grade in role.grades:
        if normalize(grade.name) in LEVELS:
            continue
        found = Graded(role.id, grade.name, grade.level)
        titles = (role.title, role.id.replace("-", " "), *role.aliases)
        for written in (f"{title} {grade.name}" for title in titles):
            name = normalize(written)
            yield (as_written(written) if name in names or not name else name), found
        for title in titles:
            turned = normalize(f"{grade.name} {title}")
            if turned and turned not in names:
                yield turned, found
