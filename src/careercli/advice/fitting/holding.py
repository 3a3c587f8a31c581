"""What a person has of what a role asks for: have, near, missing in an order of learning, and how much that covers.

Needs and weights are those of `compare`: core 3, important 2, helpful 1, a tool 1. Coverage is the sum of the weights
of what the person has, divided by the sum of all. What is near counts nothing.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import Literal

from careercli.advice.roles import WEIGHTS
from careercli.model.record import record
from careercli.model.role import Need
from careercli.model.skill import Skill

NeedOrTool = Need | Literal["tool"]
NeedsOfRole = Mapping[str, NeedOrTool]
RANK: Mapping[str, int] = {"core": 0, "important": 1, "helpful": 2, "tool": 3}
_THINGS = frozenset({"library", "platform", "tool"})  # of which one can stand for another
_IDEAS = frozenset({"method", "domain"})
VIABLE = 0.25  # of the needs, from which a role is within reach
_DIGITS = 4


@record
class Holding:
    """`near`: what is lacked -> what one has that leads there; `missing` holds the rest, in order of learning."""

    have: list[str]
    near: dict[str, list[str]]
    missing: list[str]
    coverage: float


def shown_too(skills: Iterable[str], known: Mapping[str, Skill]) -> list[str]:
    """The skills, and what they show: whoever knows a dialect or a managed form knows the thing itself."""
    found: dict[str, None] = {}
    waiting = list(skills)
    while waiting:
        one = waiting.pop(0)
        if one in known and one not in found:
            found[one] = None
            waiting += known[one].shows
    return list(found)


def holding_of(held: Collection[str], needs: NeedsOfRole, known: Mapping[str, Skill]) -> Holding:
    """`held` holds what is shown too, `needs` what the role asks for at its level."""
    ordered = sorted(needs, key=lambda key: RANK[needs[key]])
    have = [key for key in ordered if key in held]
    lacking = [key for key in ordered if key not in held]
    near = {key: through for key in lacking if (through := leading_to(key, held, known))}
    missing = in_order([key for key in lacking if key not in near], known)
    return Holding(have, near, missing, covered(held, needs))


def covered(held: Collection[str], needs: NeedsOfRole) -> float:
    """The share of the needs that is held, 0 to 1."""
    total = sum([WEIGHTS[need] for need in needs.values()])
    had = sum([WEIGHTS[needs[key]] for key in needs.keys() & held])
    return round(had / total, _DIGITS) if total else 0.0


def knows_field(asked: Iterable[str], known: Mapping[str, Skill]) -> bool:
    """Whether anything of what is held and asked for is more than what everybody needs who works with people."""
    return any(known[key].category != "people" for key in asked)


def in_order(keys: Iterable[str], known: Mapping[str, Skill]) -> list[str]:
    """The same, each after those of them that it builds on, near or far; else as they are."""
    waiting = dict.fromkeys(keys)
    found: dict[str, None] = {}
    seen: set[str] = set()

    def put(key: str) -> None:
        seen.add(key)
        for base in known[key].builds_on if key in known else ():
            if base not in seen:
                put(base)
        if key in waiting:
            found[key] = None

    for key in waiting:
        if key not in seen:
            put(key)
    return list(found)


def leading_to(key: str, held: Iterable[str], known: Mapping[str, Skill]) -> list[str]:
    """What the person has that is near to a skill: it builds on that skill, or is one of its kind."""
    if key not in known:
        return []
    skill = known[key]
    above = [one for one in held if one in known and key in known[one].builds_on]
    beside = [one for one in held if one in known and _alike(known[one], skill, known)]
    return list(dict.fromkeys([*above, *beside]))


def _alike(one: Skill, other: Skill, known: Mapping[str, Skill]) -> bool:
    """Whether one of two things can stand for the other: PyTorch and TensorFlow, Airflow and Dagster, AWS and Azure.

    They build on the same method, or on just the same things if that is more than a language or a platform; or they are
    platforms on which others stand.
    """
    if one.id == other.id or one.category != other.category or one.category not in _THINGS:
        return False
    mine, theirs = set(one.builds_on), set(other.builds_on)
    if not mine and not theirs:
        return one.category == "platform" and _carries(one, known) and _carries(other, known)
    shared = mine & theirs
    if any(base in known and known[base].category in _IDEAS for base in shared):
        return True
    alone = {known[base].category for base in shared if base in known} <= {"language", "platform"}
    return mine == theirs and not (alone and len(mine) == 1 and (one.category != "platform" or shared != {"sql"}))


def _carries(platform: Skill, known: Mapping[str, Skill]) -> bool:
    return sum(platform.id in one.builds_on and one.category == "platform" for one in known.values()) > 1
