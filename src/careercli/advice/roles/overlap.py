"""How much carries over between roles, and how the working week changes.

The needs of a role are its skills and its tools. A core skill weighs 3, an important one 2, a helpful one 1, and a tool
1; what is a skill and a tool counts once, as the heavier. What carries over from A to B, after the weighted
Jaccard (Ruzicka) similarity, is the sum of min(weight in A, weight in B) over what B needs, divided by the sum of B's
weights: what A needs less than B counts only as far as A needs it. The score is the sum of the minima divided by the
sum of the maxima over all roles and is the same in both directions.

A thing is one thing, whether a role names it among its skills or among its tools: where skills or tools are looked at
alone, a tool that is among a role's skills is had by it, and a skill among its tools too, with the weight of a tool.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import permutations
from typing import TYPE_CHECKING, Literal

from careercli.model.record import record
from careercli.model.result import part

if TYPE_CHECKING:
    from careercli.advice.roles.view import ProfiledRole
    from careercli.model.role import Need

WEIGHTS: Mapping[str, int] = {"core": 3, "important": 2, "helpful": 1, "tool": 1}


@record
class Overlap:
    """`carries_over[a][b]`: share of b's need that a covers, 0 to 1. `shared`: had by every role; `only`: by one alone.

    A tool that is among a role's skills is had by it, and a skill among its tools too.
    """

    score: float
    carries_over: dict[str, dict[str, float]]
    shared: list[str]
    only: dict[str, list[str]]


@record
class Overlaps:
    """By all needs, and by their two kinds alone."""

    needs: Overlap = part("summary")
    skills: Overlap = part("skills")
    tools: Overlap = part("tools")


@record
class Change:
    """How the working week changes from one role to another, as phrases that finish "you stop ..."."""

    from_: str
    to: str
    stop: list[str]
    less: list[str]
    keep: list[str]
    more: list[str]
    start: list[str]


def weights_of(needs: Mapping[str, Need | Literal["tool"]], tools: Iterable[str] = ()) -> dict[str, int]:
    """Id of a skill or tool → weight, skills first. `needs` may hold tools already, as those of Catalog.needs do."""
    return {**{key: WEIGHTS[need] for key, need in needs.items()}, **{key: 1 for key in tools if key not in needs}}


def score_of(*weights: Mapping[str, int], items: Iterable[str] | None = None) -> float:
    """How alike roles are, 0 to 1, given as item id → weight; see the formula at the top of this module.

    `items`: those that are looked at, where that is not all of them.
    """
    items = set().union(*weights) if items is None else items
    least = sum(min(needs.get(item, 0) for needs in weights) for item in items)
    most = sum(max(needs.get(item, 0) for needs in weights) for item in items)
    return round(least / most, 4) if most else 0.0


def overlaps_of(skills: Mapping[str, Mapping[str, Need]], tools: Mapping[str, Sequence[str]]) -> Overlaps:
    """The overlaps of roles given as role id → what it needs of each skill, and role id → tools.

    No thing is shared in one of them and one role's alone in another.
    """
    needs = {key: weights_of(skills[key], tools[key]) for key in skills}
    alike = {key: dict.fromkeys(needed, WEIGHTS["tool"]) for key, needed in needs.items()}
    return Overlaps(
        needs=overlap_of(needs),
        skills=overlap_of({key: weights_of(needed) for key, needed in skills.items()}, needs),
        tools=overlap_of({key: weights_of({}, named) for key, named in tools.items()}, alike),
    )


def overlap_of(weights: Mapping[str, Mapping[str, int]], had: Mapping[str, Mapping[str, int]] | None = None) -> Overlap:
    """The overlap of roles given as role id → item id → weight; see the formula at the top of this module.

    `had`: what each role brings, where that is more than the items that are looked at.
    """
    had = had or weights
    items = list(dict.fromkeys(item for needs in weights.values() for item in needs))
    carries_over: dict[str, dict[str, float]] = {role: {} for role in weights}
    for origin, target in permutations(weights, 2):
        wanted = weights[target]
        covered = sum(min(had[origin].get(item, 0), weight) for item, weight in wanted.items())
        carries_over[origin][target] = round(covered / sum(wanted.values()), 4) if wanted else 0.0
    holders = {item: [role for role, brought in had.items() if item in brought] for item in items}
    return Overlap(
        score=score_of(*had.values(), items=items),
        carries_over=carries_over,
        shared=[item for item in items if len(holders[item]) == len(weights)],
        only={role: [item for item in items if holders[item] == [role]] for role in weights},
    )


def change_of(origin: ProfiledRole, target: ProfiledRole) -> Change:
    """What the week loses and gains between two roles, worked out from their activities."""
    before, after = _shares(origin), _shares(target)
    both = [phrase for phrase in before if phrase in after]
    return Change(
        from_=origin.key,
        to=target.key,
        stop=[phrase for phrase in before if phrase not in after],
        less=[phrase for phrase in both if before[phrase] > after[phrase]],
        keep=[phrase for phrase in both if before[phrase] == after[phrase]],
        more=[phrase for phrase in both if before[phrase] < after[phrase]],
        start=[phrase for phrase in after if phrase not in before],
    )


def _shares(role: ProfiledRole) -> dict[str, int]:
    return dict.fromkeys(role.activities["much"], 2) | dict.fromkeys(role.activities["some"], 1)
