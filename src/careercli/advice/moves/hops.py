"""One hop of a route in full: what is kept, added and left, what one stops and starts, pay, growth and gates."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import field

from careercli.advice.fitting import Gate, gates_of, in_order
from careercli.advice.moves.paying import PayStep, pay_steps
from careercli.advice.moves.travel import Hop, Map, Way
from careercli.advice.roles import WEIGHTS
from careercli.model.market import Fit
from careercli.model.person import Person
from careercli.model.record import record
from careercli.model.role import Needs, Role
from careercli.model.skill import Skill, Vocabulary


@record
class Step:
    """A hop. `carries_over`: the share of the needs that one has by then; `alone`: without earlier hops.

    `keep` is had and asked for, `add` is not had, `deepen` is had and asked for as more, `idle` is not asked for; most
    needed first, `add` in order of learning. `named`: a profile names the move; `note` says why people make it.
    `stop` and `start` are phrases that finish "you stop ...". `growth`: of the closest occupation, percent.
    """

    from_: str
    to: str
    cost: float
    carries_over: float
    alone: float
    named: bool
    keep: list[str]
    add: list[str]
    deepen: list[str]
    idle: list[str]
    stop: list[str]
    start: list[str]
    pay: list[PayStep]
    growth: float | None
    gates: list[Gate]
    note: str | None


@record
class Route:
    """`cost` is the sum of its hops; `bridges` are the roles between; `recommended`: what a coach would say first."""

    cost: float
    bridges: list[str]
    recommended: bool
    hops: list[Step]


@record
class Known:
    """What routes are told with."""

    vocabulary: Vocabulary
    needs: Needs
    roles: Mapping[str, Role] = field(default_factory=dict)
    fits: Sequence[Fit | None] = ()
    growth: Mapping[str, float] = field(default_factory=dict)


def route_of(way: Way, roles: Map, known: Known, *, recommended: bool) -> Route:
    """The route with every hop in full."""
    weights = {key: WEIGHTS[need] for key, need in known.needs[way.hops[0].origin].items()}
    steps = []
    for hop in way.hops:
        steps.append(_step(hop, weights, roles, known))
        for key, need in known.needs[hop.target].items():
            weights[key] = max(weights.get(key, 0), WEIGHTS[need])
    return Route(way.cost, list(way.bridges), recommended, steps)


def _step(hop: Hop, held: Mapping[str, int], roles: Map, known: Known) -> Step:
    skills: Mapping[str, Skill] = known.vocabulary.skills
    asked = {key: WEIGHTS[need] for key, need in known.needs[hop.target].items()}
    wanted = sorted(asked, key=lambda key: -asked[key])
    here, there = known.roles[hop.origin], known.roles[hop.target]
    before, after = ([*role.work.much, *role.work.some] for role in (here, there))
    phrases = known.vocabulary.activities
    nobody = Person(as_of="", required=list(here.required.values()))
    outline = roles.outlines[hop.target]
    return Step(
        from_=hop.origin,
        to=hop.target,
        cost=hop.cost,
        carries_over=hop.kept,
        alone=roles.kept(roles.bits(hop.origin), hop.target),
        named=hop.named,
        keep=[key for key in wanted if key in held],
        add=in_order([key for key in wanted if key not in held], skills),
        deepen=[key for key in wanted if key in held and held[key] < asked[key]],
        idle=[key for key in sorted(held, key=lambda key: -held[key]) if key not in asked],
        stop=[phrases[key] for key in before if key not in after],
        start=[phrases[key] for key in after if key not in before],
        pay=pay_steps(hop.origin, hop.target, known.fits),
        growth=known.growth.get(outline.occupation or ""),
        gates=gates_of(outline.degrees, outline.required, nobody),
        note=there.move_notes.get(hop.origin) or here.move_notes.get(hop.target),
    )
