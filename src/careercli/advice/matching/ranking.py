"""Roles by how well they suit a person: first which are within reach, then which of those is preferred.

Within reach is a role of which a quarter of the needs is covered, unless all that one has of it is people skills and it
leads people, or a gate is shut. Whoever names few things covers little of anything: where a role that is covered best
asks for two thirds of what is named, three things at least and two of them core (two important ones count as one),
three quarters of its coverage are enough. Where nobody asks for anything else, the best covered comes first; near ties
are broken by what is shown in use, then by the lower usual degree where none is told, then by core skills, then by what
few roles ask for. Of roles of which nothing counts those of the kind of what one has come first, leaders last. A role
that leads people counts in full only for who has a third of what it asks of its field and a third of what it asks of a
leader; below that it shrinks in proportion, or whoever knows people would manage engineers.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import field
from math import log
from typing import Literal

from careercli.advice.fitting import DEGREES, VIABLE, Gate, NeedsOfRole, Outline, covered, gates_of, knows_field
from careercli.advice.roles import WEIGHTS
from careercli.model.market import FitBasis
from careercli.model.person import Person
from careercli.model.record import changed, record
from careercli.model.role import Needs
from careercli.model.skill import Skill

Wish = Literal["skills", "pay", "growth"]
CLOSE = 0.02  # of the needs, within which two roles are too close to call
LEADING = frozenset({"management", "executive"})
_LED = {"management": 1, "executive": 2}  # how far up, where nothing of a role is had
_THIRD = 3
# a short list: of so many things, so much is asked for; then so much of the best coverage will do, but no less
SEVERAL, OF_CORE, ASKED, ENOUGH, LEAST = 3, 2, 2 / 3, 0.75, 0.13
_IMPORTANT = 0.5  # of a core skill
_BAND = log(1.05)  # pay that differs by less counts as the same
DIGITS = 4


@record
class PayIndex:
    """Pay like for like, where Data Scientist is 100; `n`: rows that it rests on."""

    basis: FitBasis
    value: float
    low: float | None
    high: float | None
    n: int


@record
class Facts:
    """What is known of roles beside their needs: role id -> index of pay by basis, and projected growth in percent."""

    pay: Mapping[str, Sequence[PayIndex]]
    growth: Mapping[str, float]


@record
class Placed:
    """`score` is `coverage` times `in_full`; `core`: held, asked for; `shown`: the coverage of what is shown in use.

    `important`: how many of these are held. `telling`: the weight of what is had, by how few roles ask for it. `kin`:
    the share of the needs that are of the kinds of what the person has.
    """

    role: Outline
    coverage: float
    in_full: float
    score: float
    viable: bool
    core: tuple[int, int]
    shown: float
    gates: list[Gate]
    have: list[str]
    lacked: list[str]
    pay: list[PayIndex] = field(default_factory=list)
    growth: float | None = None
    important: int = 0
    telling: float = 0.0
    kin: float = 0.0


def placed(
    outline: Outline,
    needs: NeedsOfRole,
    held: Collection[str],
    in_use: Collection[str],
    person: Person,
    known: Mapping[str, Skill],
    facts: Facts,
    rare: Mapping[str, float],
) -> Placed:
    """One role, as it stands for the person; `needs` are core first, as the catalog has them."""
    coverage, in_full = covered(held, needs), counts(outline.track, needs, held, known)
    score = round(coverage * in_full, DIGITS)
    core = [key for key, need in needs.items() if need == "core"]
    have, shut = [key for key in needs if key in held], gates_of(outline.degrees, outline.required, person)
    return Placed(
        role=outline,
        coverage=coverage,
        in_full=in_full,
        score=score,
        viable=_of_its_field(outline.track, have, coverage, known) and not any(gate.met is False for gate in shut),
        core=(sum(key in held for key in core), len(core)),
        shown=covered(in_use, needs) if in_use else 0.0,
        gates=shut,
        have=have,
        lacked=[key for key in needs if key not in held],
        pay=list(facts.pay.get(outline.id, ())),
        growth=facts.growth.get(outline.occupation or ""),
        important=[needs[key] for key in have].count("important"),
        telling=round(sum(WEIGHTS[needs[key]] * rare[key] for key in have), DIGITS),
        kin=0.0 if score else _kin(needs, held, known),
    )


def _kin(needs: NeedsOfRole, held: Collection[str], known: Mapping[str, Skill]) -> float:
    kinds = {known[key].category for key in held if key in known}
    return covered([key for key in needs if known[key].category in kinds], needs)


def _of_its_field(track: str, have: Sequence[str], coverage: float, known: Mapping[str, Skill]) -> bool:
    """Whether more is had than what everybody needs who works with people, or such skills are what the role is."""
    return knows_field(have, known) or (track not in LEADING and coverage >= VIABLE)


def counts(track: str, needs: NeedsOfRole, held: Collection[str], known: Mapping[str, Skill]) -> float:
    """How much of its coverage counts, 0 to 1: all of it, but for roles that lead people."""
    if track not in LEADING:
        return 1.0
    skills = {key: need for key, need in needs.items() if need != "tool"}
    people = {key: need for key, need in skills.items() if known[key].category == "people"}
    trade = {key: need for key, need in skills.items() if key not in people}
    least = min(covered(held, part) for part in (people, trade) if part)
    return round(min(1.0, _THIRD * least), DIGITS)


def ranked(found: Sequence[Placed], prefer: Sequence[Wish], named: int) -> list[Placed]:
    """Those within reach first, and among them what is preferred; the others by score and near ties.

    `named`: how many things the person has.
    """
    best = sorted(found, key=lambda one: (-one.score, one.role.title))
    least = reach(best, named)
    best = [changed(one, viable=False) if one.viable and one.score < least else one for one in best]
    near = _by_near_ties([one for one in best if one.viable])
    wanted = [wish for wish in prefer if wish != "skills"] if prefer[:1] != ["skills"] else []
    if wanted:
        near.sort(key=lambda one: [_wished(one, wish) for wish in wanted])
    return [*near, *_by_near_ties([one for one in best if not one.viable])]


def reach(best: Sequence[Placed], named: int) -> float:
    """The score from which a role is within reach; `best`: by score."""
    first = [one for one in best if one.viable and ahead(best[0].score, one.score) <= CLOSE]
    several = max(SEVERAL, ASKED * named)
    top = next((one for one in first if len(one.have) >= several and _central(one) >= OF_CORE), None)
    return min(VIABLE, max(LEAST, round(ENOUGH * top.score, DIGITS))) if top else VIABLE


def ahead(score: float, other: float) -> float:
    """By how much, to as many digits as scores have: 0.32 is 0.02 ahead of 0.3, and no more."""
    return round(score - other, DIGITS)


def _central(one: Placed) -> float:
    return one.core[0] + _IMPORTANT * one.important


def _wished(one: Placed, wish: Wish) -> float:
    """Lower is better; what has no figure comes last. Pay is that of visa filings alone: bases are never mixed."""
    if wish == "growth":
        return -round(one.growth) if one.growth is not None else float("inf")
    filed = next((index.value for index in one.pay if index.basis == "sworn"), None)
    return -round(log(filed) / _BAND) if filed else float("inf")


def _by_near_ties(best: Sequence[Placed]) -> list[Placed]:
    """Groups that lie within a near tie of their first, each by what is shown, then by core skills."""
    ordered: list[Placed] = []
    group: list[Placed] = []
    for one in best:
        if group and ahead(group[0].score, one.score) > CLOSE:
            ordered += _settled(group)
            group = []
        group.append(one)
    return ordered + _settled(group)


def _settled(group: Sequence[Placed]) -> list[Placed]:
    def key(one: Placed) -> tuple[float, ...]:
        core = one.core[0] / max(one.core[1], 1) if one.in_full else 0.0
        if one.score == 0:  # nothing of it is had: the more of its kind comes first, and who leads people last
            return -one.shown, 1.0, _LED.get(one.role.track, 0), -one.kin, _untold(one)
        return -one.shown, 0.0, _untold(one), -core, -one.telling, -one.score

    return sorted(group, key=lambda one: (*key(one), one.role.title))


def _untold(one: Placed) -> int:
    """The usual degree, where nothing is told of the person's: what asks for less is surer to be within reach."""
    unknown = any(gate.kind == "degree" and gate.have is None for gate in one.gates)
    return DEGREES.index(one.role.degrees[0]) if unknown and one.role.degrees else 0


def place_all(
    outlines: Mapping[str, Outline],
    every: Needs,
    held: Collection[str],
    in_use: Collection[str],
    person: Person,
    known: Mapping[str, Skill],
    facts: Facts,
) -> list[Placed]:
    """Every role as it stands for the person, in no order."""
    keys, used = frozenset(held), frozenset(in_use)
    rare = rarity(keys, every)
    return [placed(one, every[key], keys, used, person, known, facts, rare) for key, one in outlines.items()]


def rarity(held: Collection[str], every: Needs) -> dict[str, float]:
    """How much each thing that is held tells: the fewer roles ask for it, the more; 0 where all do."""
    asking = {key: sum(key in needs for needs in every.values()) for key in held}
    return {key: log(len(every) / number) for key, number in asking.items() if number}


def too_close(found: Sequence[Placed]) -> bool:
    """Whether the first two cannot be told apart."""
    return len(found) > 1 and found[1].viable and abs(ahead(found[0].score, found[1].score)) <= CLOSE
