"""Ways from one role to another, and what each costs.

A hop costs the share of the needs that is missing, cubed, and 0.1 for the change itself; half of that where a profile
names the move. The cube is what makes a bridge worth its while: two halves of a gap cost a quarter of the whole. What
one learned on an earlier hop is had on the next. The needs of a role are the bits of one number, as many for each
thing as it weighs, since `path` asks for the cost of thousands of hops.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import pairwise
from math import fsum
from typing import NamedTuple

from careercli.advice.fitting import DEGREES, Outline
from careercli.advice.roles import WEIGHTS
from careercli.model.record import record
from careercli.model.role import Needs

EXPONENT, PER_HOP, NAMED = 3, 0.1, 0.5
REALISTIC = 0.4  # cost up to which a direct move is realistic: a third is kept, or an eighth on a move that is named
MOST_HOPS = 3
CLOSE = 0.02  # of cost, within which the shorter of two routes comes first
_SLACK = 0.12  # how much dearer than the best a route may be and still be among the choice
BRIDGED = 3  # routes with bridges that are offered at most
_HEIGHT = {"individual": 0, "research": 0, "product": 1, "lead": 1, "management": 2, "executive": 3}
_LEAPING = 3  # from hands-on work to the head of a function is never one hop of a route
_DIGITS = 4
NOTHING = 0.005  # below which a share is none in whole percent

Bits = int  # three for each thing, the first so many of which are set; what one has of two roles is one | other


class Hop(NamedTuple):
    """`kept`: the share of what the role asks for that one has by then, earlier hops counted."""

    origin: str
    target: str
    kept: float
    cost: float
    named: bool


@record
class Way:
    """A route of one hop or several."""

    hops: tuple[Hop, ...]

    @property
    def cost(self) -> float:
        return round(fsum(hop.cost for hop in self.hops), _DIGITS)

    @property
    def bridges(self) -> tuple[str, ...]:
        return tuple(hop.target for hop in self.hops[:-1])


def hop_cost(kept: float, *, named: bool) -> float:
    """What a hop costs of which this share is kept."""
    return round(((1 - kept) ** EXPONENT + PER_HOP) * (NAMED if named else 1), _DIGITS)


class Map:
    """The roles, with the needs of each as bits."""

    def __init__(self, outlines: Mapping[str, Outline], needs: Needs) -> None:
        self.outlines = outlines
        places = {key: 3 * place for place, key in enumerate({key for one in needs.values() for key in one})}
        ones = {need: (1 << weight) - 1 for need, weight in WEIGHTS.items()}
        self._named = {(one.id, role) for one in outlines.values() for role in one.goes_to}
        self._named |= {(role, one.id) for one in outlines.values() for role in one.comes_from}
        self._bits: dict[str, Bits] = {}
        self._total: dict[str, int] = {}
        for role in outlines:
            self._bits[role] = bits = sum(ones[need] << places[key] for key, need in needs[role].items())
            self._total[role] = bits.bit_count()

    def bits(self, role: str) -> Bits:
        return self._bits[role]

    def height(self, role: str) -> int:
        """From hands-on work, 0, to the head of a function, 3."""
        return _HEIGHT[self.outlines[role].track]

    def kept(self, held: Bits, target: str) -> float:
        """The share of what the target asks for that is held, as `compare` counts what carries over."""
        total = self._total[target]
        return round((held & self._bits[target]).bit_count() / total, _DIGITS) if total else 0.0

    def named(self, origin: str, target: str) -> bool:
        """Whether a profile names the move."""
        return (origin, target) in self._named

    def cost(self, origin: str, target: str, held: Bits) -> float:
        return hop_cost(self.kept(held, target), named=(origin, target) in self._named)

    def hop(self, origin: str, target: str, held: Bits) -> Hop:
        kept, named = self.kept(held, target), self.named(origin, target)
        return Hop(origin, target, kept, hop_cost(kept, named=named), named)

    def way(self, roles: Sequence[str]) -> Way:
        """The route along these roles."""
        held = self._bits[roles[0]]
        hops = []
        for origin, target in pairwise(roles):
            hops.append(self.hop(origin, target, held))
            held |= self._bits[target]
        return Way(tuple(hops))


def direct_way(roles: Map, origin: str, target: str) -> Way:
    return roles.way([origin, target])


def realistic(roles: Map, way: Way) -> bool:
    """Whether people make the move at once: it is not too dear, and nobody heads a function before leading anything."""
    [hop] = way.hops
    return way.cost <= REALISTIC and not heads_at_once(roles, hop.origin, hop.target)


def heads_at_once(roles: Map, origin: str, target: str) -> bool:
    """Whether the move leads from hands-on work to the head of a function."""
    return roles.height(target) - roles.height(origin) >= _LEAPING


def bridged(
    roles: Map, origin: str, target: str, *, via: Sequence[str] = (), avoid: Collection[str] = (), most: int = MOST_HOPS
) -> list[Way]:
    """All routes with bridges that are worth a thought, the cheapest first, of near ties the shorter one.

    They go through all of `via` and none of `avoid`. Where the direct move is realistic, dearer ones are left out.
    """
    open_to = [role for role in roles.outlines if role not in avoid and _may_bridge(roles, origin, role, target)]
    open_to += [role for role in via if role not in open_to]  # whoever asks for a bridge gets it
    direct = direct_way(roles, origin, target)
    limit = direct.cost if realistic(roles, direct) and not via else float("inf")
    search = _Search(roles, target, open_to, frozenset(via), most, limit)
    found = [roles.way([origin, *between, target]) for between in search.between((), origin, roles.bits(origin), 0.0)]
    return sorted(found, key=lambda way: (round(way.cost / CLOSE), len(way.hops), way.cost, way.bridges))


class _Search:
    """Looks along the cheapest hops first, and turns back where a way costs `_SLACK` more than the best one found."""

    def __init__(
        self, roles: Map, target: str, open_to: Sequence[str], via: frozenset[str], most: int, limit: float
    ) -> None:
        self._roles, self._target, self._open, self._via, self._most = roles, target, open_to, via, most
        self._best = limit

    def between(self, path: tuple[str, ...], here: str, held: Bits, spent: float) -> Iterator[tuple[str, ...]]:
        """The bridges of each route, in their order."""
        if len(path) >= self._most - 1:
            return
        open_to = (role for role in self._open if role not in path and self._steps(here, role))
        costs = [(self._roles.cost(here, role, held), place, role) for place, role in enumerate(open_to)]
        for hop, _, role in sorted(costs):
            cost = spent + hop
            if cost + NAMED * PER_HOP > self._best + _SLACK:
                return
            longer, after = (*path, role), held | self._roles.bits(role)
            if self._via <= set(longer) and self._steps(role, self._target):
                whole = cost + self._roles.cost(role, self._target, after)
                if whole <= self._best + _SLACK:
                    self._best = min(self._best, whole)
                    yield longer
            yield from self.between(longer, role, after, cost)

    def _steps(self, origin: str, target: str) -> bool:
        """Whether a hop of a route goes up or stays, and does not leap; what was asked for may."""
        if origin in self._via or target in self._via:
            return True
        return 0 <= self._roles.height(target) - self._roles.height(origin) < _LEAPING


def _may_bridge(roles: Map, origin: str, role: str, target: str) -> bool:
    """Whether a role can lie between: no higher than the goal, no lower than the start, no degree beyond both."""
    if role in (origin, target):
        return False
    start, one, goal = (roles.outlines[key] for key in (origin, role, target))
    low, height, high = (roles.height(key) for key in (origin, role, target))
    if not min(low, high) <= height <= high:
        return False
    if high == _LEAPING and height == 0:
        return False  # an executive is never made by way of hands-on work
    return _degree(one) <= max(_degree(start), _degree(goal)) and not set(one.required) - {
        *start.required,
        *goal.required,
    }


def _degree(one: Outline) -> int:
    return DEGREES.index(one.degrees[0]) if one.degrees else 0


def offered(direct: Way, found: Sequence[Way], *, possible: bool, asked: bool = False) -> list[Way]:
    """At most three routes with bridges that make it easier, none of which is another with detours.

    One at least where the direct move is not realistic, or where bridges were `asked` for.
    """
    chosen: list[Way] = []
    for way in found:
        easier = way.cost < direct.cost
        needed = not chosen and (asked or not possible)
        if not easier and not needed and not asked:
            break
        if len(chosen) < BRIDGED and not any(set(one.bridges) <= set(way.bridges) for one in chosen):
            chosen.append(way)
    return chosen
