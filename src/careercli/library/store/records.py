"""Roles as JSON can say them, and back without checking anything again."""

from __future__ import annotations

from dataclasses import asdict
from datetime import date
from typing import Any

from careercli.library.titles import normalize
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
        "occupation": Occupation(**found["occupation"]) if found["occupation"] else None,
        "reviewed": date.fromisoformat(found["reviewed"]) if found["reviewed"] else None,
        "confirmed": {claim: date.fromisoformat(day) for claim, day in found["confirmed"].items()},
    }
    return Role(**{**found, **parts})


def names_of(role: Role) -> list[str]:
    """What the role is called, normalized: its title first, then its id and aliases."""
    # a title in another script normalizes to nothing, and is found as it is written
    title = normalize(role.title) or role.title.strip().lower()
    others = (normalize(name) for name in (role.id.replace("-", " "), *role.aliases))
    return list(dict.fromkeys([title, *(name for name in others if name)]))
