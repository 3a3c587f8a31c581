"""An independent count of what lists answer, from `show --all -f json` alone."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from tests.conftest import Cli

Role = dict[str, Any]
WEIGHTS = {"core": 3, "important": 2, "helpful": 1}


def all_roles(cli: Cli, *options: str) -> list[Role]:
    """Every role as `show --all` has it."""
    roles: list[Role] = json.loads(cli("show", "--all", "-f", "json", *options).out)["roles"]
    assert len(roles) > 5
    return roles


def things(role: Role) -> set[str]:
    return {one["id"] for one in (*role["skills"], *role["tools"])}


def degrees(role: Role) -> list[str]:
    education = role["education"]
    return [education["typical"], *education["also_accepted"]] if education else []


def passes(role: Role, option: str, value: str) -> bool:
    """Whether the role passes a filter, whose value is written out in full."""
    known: Mapping[str, Callable[[], bool]] = {
        "family": lambda: role["family"] == value,
        "track": lambda: role["track"] == value,
        "degree": lambda: value in degrees(role),
        "skill": lambda: value in things(role),
        "tool": lambda: value in things(role),
        "industry": lambda: value in [one["name"] for one in role["industries"]],
        "field": lambda: value in (role["education"] or {"fields": []})["fields"],
        "entry": lambda: bool(role["entry"]),
    }
    return known[option]()


def index(role: Role, basis: str = "sworn") -> float | None:
    return next((one["value"] for one in role["index"] if one["basis"] == basis), None)


def coverage(role: Role, skills: Iterable[str]) -> float:
    weights = dict.fromkeys((one["id"] for one in role["tools"]), 1)
    weights |= {one["id"]: WEIGHTS[one["need"]] for one in role["skills"]}
    return round(sum(weights.get(one, 0) for one in skills) / sum(weights.values()), 4) if weights else 0.0


def measured(role: Role, sort: str, skills: Iterable[str] = ()) -> float | None:
    """What a list sorts by."""
    if sort == "pay":
        return index(role)
    if sort == "match":
        return coverage(role, skills)
    figures = role["outlook_figures"]
    found = figures["ai"] if sort == "ai" else figures["projection"]
    names = {"growth": "change_percent", "openings": "openings", "ai": "lower_percent"}
    return found[names[sort]] if found else None


def in_order(roles: Sequence[Role], sort: str, *, reverse: bool = False, skills: Iterable[str] = ()) -> list[str]:
    """Ids in the order that the contract says: ranked, then those of wider occupations, then those without a value."""
    by_title = sorted(roles, key=lambda role: role["title"].lower())
    if sort == "title":
        return [role["id"] for role in (reversed(by_title) if reverse else by_title)]
    values = {role["id"]: measured(role, sort, skills) for role in roles}
    grouped = sort in ("growth", "openings", "ai")
    sign = 1 if (sort == "ai") != reverse else -1

    def key(role: Role) -> tuple[int, float, str, int]:
        value, occupation = values[role["id"]], role["occupation"]
        if value is None:
            return (2, 0.0, "", 0)
        if not grouped:
            return (0, sign * value, "", 0)
        fit = ["exact", "close", "broad"].index(occupation["closeness"])
        return (int(fit == 2), sign * value, occupation["title"], fit)

    return [role["id"] for role in sorted(by_title, key=key)]
