"""How to get from one role to another, and where people can go from one."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from careercli.advice.moves.facts import Direct, End, Formula, PathFacts
from careercli.advice.moves.hops import Known, route_of
from careercli.advice.moves.reach import reach_of
from careercli.advice.moves.travel import (
    MOST_HOPS,
    NOTHING,
    Map,
    Way,
    bridged,
    direct_way,
    heads_at_once,
    offered,
    realistic,
)
from careercli.advice.words import in_text, percent
from careercli.model.record import record
from careercli.model.result import Row

if TYPE_CHECKING:
    from careercli.model.page import Page
    from careercli.model.screen import Screen

_NEAR = 0.05  # of cost, by which a bridge must be cheaper before it is recommended over a direct move that is realistic


@record(kw_only=True)
class Path(PathFacts):
    """The answer of `path`: with two roles `direct` and `routes`, with one `reach`; the others are null or empty.

    The direct move is the first route. `names`: of every skill and tool; `titles`: of every role.
    """

    def page(self) -> Page:
        if self.reach is not None:
            from careercli.advice.moves.reachpage import reach_page

            return reach_page(self, self.reach)
        from careercli.advice.moves.pathpage import path_page

        return path_page(self)

    def brief(self) -> Screen | None:
        if self.explained:
            return None
        if self.reach is not None:
            from careercli.advice.moves.reachpage import reach_screen

            return reach_screen(self, self.reach)
        from careercli.advice.moves.pathscreen import path_screen

        return path_screen(self)

    def rows(self) -> Iterator[Row]:
        if self.reach is not None:
            from careercli.advice.moves.reachpage import reach_rows

            return reach_rows(self, self.reach)
        from careercli.advice.moves.pathpage import path_rows

        return path_rows(self)


@record
class Asking:
    """`via`: roles that every route passes; `avoid`: roles that none does; `words`: how the reader called the roles."""

    via: Sequence[str] = ()
    avoid: Collection[str] = ()
    most_hops: int = MOST_HOPS
    words: Sequence[str] = ()
    explained: bool = False


def ways_of(origin: str, target: str, roles: Map, asking: Asking) -> list[Way]:
    """The direct move, and at most three routes with bridges."""
    direct = direct_way(roles, origin, target)
    found = bridged(roles, origin, target, via=asking.via, avoid=asking.avoid, most=asking.most_hops)
    return [direct, *offered(direct, found, possible=realistic(roles, direct), asked=bool(asking.via))]


def path_of(ways: Sequence[Way], roles: Map, known: Known, asking: Asking) -> Path:
    """The routes in full; `known.roles` holds every role on them."""
    from careercli.advice.moves.pathpage import path_sentences

    direct = ways[0]
    possible = realistic(roles, direct)
    best = _best(ways, possible=possible, asked=bool(asking.via))
    routes = [route_of(way, roles, known, recommended=way is best) for way in ways]
    [hop] = direct.hops
    answer = Path(
        from_=_end(hop.origin, roles),
        to=_end(hop.target, roles),
        direct=Direct(possible, _why(direct, roles, routes[0].hops[0].note)),
        routes=routes,
        reach=None,
        beyond=0,
        **_common(asking),
    )
    keys = [key for route in routes for one in route.hops for key in (*one.keep, *one.add, *one.idle)]
    answer = _named(
        answer, keys, [role for way in ways for role in (hop.origin, *way.bridges, hop.target)], roles, known
    )
    return replace(answer, summary=" ".join(path_sentences(answer)))


def reached_from(origin: str, roles: Map, known: Known, asking: Asking) -> Path:
    """Where people can go from a role."""
    from careercli.advice.moves.reachpage import reach_sentences

    reach = reach_of(origin, roles, known, list(asking.avoid))
    answer = Path(
        from_=_end(origin, roles),
        to=None,
        direct=None,
        routes=[],
        reach=reach,
        beyond=len(roles.outlines) - 1 - len([*reach.every()]),
        **_common(asking),
    )
    found = [one for _, one in reach.every()]
    answer = _named(
        answer, [key for one in found for key in one.add], [origin, *(one.id for one in found)], roles, known
    )
    return replace(answer, summary=" ".join(reach_sentences(answer, reach)))


def _common(asking: Asking) -> dict[str, Any]:
    told: dict[str, Any] = {"summary": "", "formula": Formula(), "names": {}, "titles": {}}
    return told | {"words": list(asking.words), "explained": asking.explained}


def _named(answer: Path, keys: Iterable[str], ids: Iterable[str], roles: Map, known: Known) -> Path:
    """The answer with the names of all that it mentions."""
    skills = {key: known.vocabulary.skills[key] for key in dict.fromkeys(keys)}
    return replace(
        answer,
        names={key: skill.name for key, skill in skills.items()},
        spoken={key: in_text(skill.name, skill.category) for key, skill in skills.items()},
        titles={key: roles.outlines[key].title for key in dict.fromkeys(ids)},
    )


def _end(role: str, roles: Map) -> End:
    return End(role, roles.outlines[role].title)


def _best(ways: Sequence[Way], *, possible: bool, asked: bool) -> Way:
    """The direct move where it is realistic and no bridge makes it clearly easier; else the first with bridges."""
    direct, *others = ways
    if not others or (possible and not asked and direct.cost <= others[0].cost + _NEAR):
        return direct
    return others[0]


def _why(direct: Way, roles: Map, note: str | None) -> str:
    [hop] = direct.hops
    title = roles.outlines[hop.target].title
    share = percent(hop.kept) if hop.kept >= NOTHING else "nothing"
    if heads_at_once(roles, hop.origin, hop.target):
        return f"You keep {share} of what {title} asks for, and nobody heads a function before having led people."
    if note:
        return f"You keep {share} of what {title} asks for. {note}"
    if realistic(roles, direct):
        often = "and people make this move" if hop.named else "enough for a move at once"
        return f"You keep {share} of what {title} asks for, {often}."
    only = "" if share == "nothing" else "only "
    return f"You keep {only}{share} of what {title} asks for, too little for a move at once."
