"""Where people can go from a role: four kinds, by two things that can be looked up.

The same kind of work or another: the same family, and the same way of working in it (hands-on or leading the technical
work, managing or running a function, research, product). Pays more or not: like for like, in job ads or visa filings.
"Pays more" is never called progress. Within reach is a role of which one keeps a quarter, or a move that a profile
names.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal

from careercli.advice.fitting import Outline, in_order
from careercli.advice.moves.hops import Known
from careercli.advice.moves.paying import PayStep, Sum, pay_steps, summed
from careercli.advice.moves.travel import Map, direct_way, heads_at_once
from careercli.advice.roles import WEIGHTS
from careercli.model.record import record

Kind = Literal["next_step", "sideways", "nearby", "leap"]
WITHIN = 0.25  # of the needs, from which a role is within reach
_WAYS = {"individual": "hands-on", "lead": "hands-on", "management": "leading", "executive": "leading"}


@record
class Reached:
    """A role within reach. `pays`: what the bases of `pay` say together; `add`: in order of learning."""

    id: str
    title: str
    carries_over: float
    named: bool
    pays: Sum
    pay: list[PayStep]
    add: list[str]
    growth: float | None
    degree: str | None


@record
class Reach:
    """Four kinds, in each what carries over most first. `others`: how many roles are out of reach."""

    next_step: list[Reached]
    sideways: list[Reached]
    nearby: list[Reached]
    leap: list[Reached]

    def every(self) -> Iterator[tuple[Kind, Reached]]:
        yield from (("next_step", one) for one in self.next_step)
        yield from (("sideways", one) for one in self.sideways)
        yield from (("nearby", one) for one in self.nearby)
        yield from (("leap", one) for one in self.leap)


def same_kind(one: Outline, other: Outline) -> bool:
    """Whether two roles are the same kind of work."""
    mine, theirs = (_WAYS.get(each.track, each.track) for each in (one, other))
    return one.family == other.family and mine == theirs


def kind_of(here: Outline, there: Outline, pays: Sum) -> Kind:
    if same_kind(here, there):
        return "next_step" if pays == "more" else "sideways"
    return "leap" if pays == "more" else "nearby"


def reach_of(origin: str, roles: Map, known: Known, avoid: Sequence[str] = ()) -> Reach:
    """Every role within reach, by kind."""
    found: dict[Kind, list[Reached]] = {"next_step": [], "sideways": [], "nearby": [], "leap": []}
    here = roles.outlines[origin]
    for key, there in roles.outlines.items():
        if key == origin or key in avoid:
            continue
        [hop] = direct_way(roles, origin, key).hops
        if not hop.named and (hop.kept < WITHIN or heads_at_once(roles, origin, key)):
            continue
        pay = pay_steps(origin, key, known.fits)
        pays = summed(pay)
        found[kind_of(here, there, pays)].append(_reached(there, hop.kept, hop.named, pay, pays, here, known))
    return Reach(**{kind: sorted(some, key=lambda one: (-one.carries_over, one.title)) for kind, some in found.items()})


def _reached(
    there: Outline, kept: float, named: bool, pay: list[PayStep], pays: Sum, here: Outline, known: Known
) -> Reached:
    mine, asked = known.needs[here.id], known.needs[there.id]
    lacked = [key for key in sorted(asked, key=lambda key: -WEIGHTS[asked[key]]) if key not in mine]
    return Reached(
        id=there.id,
        title=there.title,
        carries_over=kept,
        named=named,
        pays=pays,
        pay=pay,
        add=in_order(lacked, known.vocabulary.skills),
        growth=known.growth.get(there.occupation or ""),
        degree=there.degrees[0] if there.degrees else None,
    )
