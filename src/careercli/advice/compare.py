"""Two or more roles side by side: what carries over, what changes, who each suits.

Carry-over, after the weighted Jaccard (Ruzicka) similarity. A core need weighs 3, an important one 2, a helpful one 1;
every tool weighs 1. What carries over from A to B is the sum of min(weight in A, weight in B) over B's items, divided
by the sum of B's weights: a skill that A needs less than B counts only as far as A needs it. The score is the sum of
the minima divided by the sum of the maxima over all roles and is the same in both directions.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from itertools import permutations
from typing import TYPE_CHECKING, ClassVar

from careercli.advice.cite import CitedSource, cite
from careercli.advice.profile import ProfiledRole, role_rows, source_ids, source_rows, view_role
from careercli.advice.words import DOING, listing, percent
from careercli.errors import UsageError
from careercli.model.level import Level
from careercli.model.record import record
from careercli.model.result import Result, Row, part
from careercli.model.role import Role

if TYPE_CHECKING:
    from careercli.model.page import Page
    from careercli.model.skill import Vocabulary

WEIGHTS: Mapping[str, int] = {"core": 3, "important": 2, "helpful": 1}
LIMITS = (2, 6)


@record
class Overlap:
    """`carries_over[a][b]`: share of b's need that a covers, 0 to 1. `shared`: in every role; `only`: in one alone."""

    score: float
    carries_over: dict[str, dict[str, float]]
    shared: list[str]
    only: dict[str, list[str]]


@record
class Overlaps:
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


@record(kw_only=True)
class Comparison(Result):
    """The answer of `compare`."""

    kind: ClassVar[str] = "comparison"
    columns: ClassVar[tuple[str, ...]] = ("section", "role", "value")

    roles: list[ProfiledRole]
    overlap: Overlaps
    change: list[Change] = part("change")
    summary: str = part("summary")
    verdict: dict[str, list[str]] = part("conclusion")
    sources: list[CitedSource] = part("sources")

    def page(self) -> Page:
        from careercli.advice.pages import comparison_page

        return comparison_page(self)

    def rows(self) -> Iterator[Row]:
        yield Row("summary", ("summary", "", self.summary))
        for role in self.roles:
            yield from role_rows(role)
        for section, overlap in (("skills", self.overlap.skills), ("tools", self.overlap.tools)):
            for origin, targets in overlap.carries_over.items():
                for target, share in targets.items():
                    yield Row(section, ("carries_over", origin, f"{section} to {target}: {percent(share)}"))
        for change in self.change:
            for step in ("stop", "less", "keep", "more", "start"):
                for phrase in getattr(change, step):
                    yield Row("change", ("change", change.from_, f"to {change.to}: {step}: {phrase}"))
        yield from source_rows(self.sources)


def compare(
    roles: Sequence[tuple[Role, Level | None]], vocabulary: Vocabulary, titles: Mapping[str, str], today: date
) -> Comparison:
    """Compare two to six different roles at the levels asked for; UsageError for other numbers or equal roles."""
    _check(roles)
    views = [view_role(role, level, vocabulary, titles) for role, level in roles]
    skills = overlap({view.id: {skill.id: WEIGHTS[skill.need] for skill in view.skills} for view in views})
    tools = overlap({view.id: {tool.id: 1 for tool in view.tools} for view in views})
    return Comparison(
        roles=views,
        overlap=Overlaps(skills, tools),
        change=[change(views[0], other) for other in views[1:]],
        summary=_summary(views, skills),
        verdict={view.id: view.choose_if for view in views},
        sources=cite(source_ids(views), vocabulary, today),
    )


def overlap(weights: Mapping[str, Mapping[str, int]]) -> Overlap:
    """The overlap of roles given as role id → item id → weight; see the formula at the top of this module."""
    items = list(dict.fromkeys(item for needs in weights.values() for item in needs))
    least = sum(min(needs.get(item, 0) for needs in weights.values()) for item in items)
    most = sum(max(needs.get(item, 0) for needs in weights.values()) for item in items)
    carries_over: dict[str, dict[str, float]] = {role: {} for role in weights}
    for origin, target in permutations(weights, 2):
        wanted = weights[target]
        covered = sum(min(weights[origin].get(item, 0), weight) for item, weight in wanted.items())
        carries_over[origin][target] = round(covered / sum(wanted.values()), 4) if wanted else 0.0
    holders = {item: [role for role, needs in weights.items() if item in needs] for item in items}
    return Overlap(
        score=round(least / most, 4) if most else 0.0,
        carries_over=carries_over,
        shared=[item for item in items if len(holders[item]) == len(weights)],
        only={role: [item for item in items if holders[item] == [role]] for role in weights},
    )


def change(origin: ProfiledRole, target: ProfiledRole) -> Change:
    """What the week loses and gains between two roles, worked out from their activities."""
    before, after = _shares(origin), _shares(target)
    both = [phrase for phrase in before if phrase in after]
    return Change(
        from_=origin.id,
        to=target.id,
        stop=[phrase for phrase in before if phrase not in after],
        less=[phrase for phrase in both if before[phrase] > after[phrase]],
        keep=[phrase for phrase in both if before[phrase] == after[phrase]],
        more=[phrase for phrase in both if before[phrase] < after[phrase]],
        start=[phrase for phrase in after if phrase not in before],
    )


def _shares(role: ProfiledRole) -> dict[str, int]:
    return dict.fromkeys(role.activities["much"], 2) | dict.fromkeys(role.activities["some"], 1)


def _check(roles: Sequence[tuple[Role, Level | None]]) -> None:
    if not LIMITS[0] <= len(roles) <= LIMITS[1]:
        raise UsageError(
            f"compare takes {LIMITS[0]} to {LIMITS[1]} roles, not {len(roles)}.",
            hint='For example: careercli compare "ML Engineer" "Data Science Manager"',
        )
    seen: dict[str, Level | None] = {}
    for role, level in roles:
        if role.id in seen:
            levels = " at two levels" if seen[role.id] != level else ""
            raise UsageError(
                f"Two of the titles are the same role{levels}: {role.title}.",
                hint=f'Name another role, or see this one alone: careercli show "{role.title}"',
            )
        seen[role.id] = level


def _summary(views: list[ProfiledRole], skills: Overlap) -> str:
    if len(views) == 2:
        first, second = views
        there, back = skills.carries_over[first.id][second.id], skills.carries_over[second.id][first.id]
        return (
            f"From {first.name} to {second.name}, {percent(there)} of the skills needed carry over, "
            f"and {percent(back)} the other way; {_pay(views)}; {_turn(first, second)}."
        )
    shares = {(a.name, b.name): skills.carries_over[a.id][b.id] for a, b in permutations(views, 2)}
    closest, farthest = max(shares, key=lambda pair: shares[pair]), min(shares, key=lambda pair: shares[pair])
    return (
        f"Of {listing([view.name for view in views])}, the shortest step is from {closest[0]} to {closest[1]} "
        f"({percent(shares[closest])} of the skills needed carry over) "
        f"and the longest from {farthest[0]} to {farthest[1]} ({percent(shares[farthest])}); {_pay(views)}."
    )


def _pay(views: list[ProfiledRole]) -> str:
    quoted = sum(any(figure.basis == "quoted" for figure in view.salary.figures) for view in views)
    if quoted == len(views):
        return "pay is quoted for each of them, but single quoted figures are not compared"
    return "pay is not compared, for want of figures on one basis"


def _turn(first: ProfiledRole, second: ProfiledRole) -> str:
    if first.track == second.track:
        return f"both are about {DOING[first.track]}, so what changes is the subject of the work"
    return f"the work turns from {DOING[first.track]} to {DOING[second.track]}"
