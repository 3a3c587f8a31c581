"""Which single skill, once learned, would put another role first."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from careercli.advice.fitting import covered
from careercli.advice.matching.ranking import CLOSE, DIGITS, Placed, ahead, counts
from careercli.model.record import record
from careercli.model.role import Needs
from careercli.model.skill import Skill


@record
class Turn:
    """A skill that would put another role first."""

    skill: str
    role: str


def turns(found: Sequence[Placed], every: Needs, known: Mapping[str, Skill], most: int = 2) -> list[Turn]:
    """Which single core skill, once learned, would put one of the next roles clearly first."""
    seen: list[Turn] = []
    for other in found[1:6]:
        for key in other.lacked:
            if every[other.role.id][key] != "core" or len(seen) == most:
                break
            scores = {one.role.id: _with(one, key, every, known) for one in found[:10]}
            rest = max(score for role, score in scores.items() if role != other.role.id)
            if ahead(scores[other.role.id], rest) > CLOSE:
                seen.append(Turn(key, other.role.id))
                break
    return seen


def _with(one: Placed, key: str, every: Needs, known: Mapping[str, Skill]) -> float:
    needs, held = every[one.role.id], {*one.have, key}
    return round(covered(held, needs) * counts(one.role.track, needs, held, known), DIGITS)
