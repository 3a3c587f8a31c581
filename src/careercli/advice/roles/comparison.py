"""Two or more roles side by side: what carries over, what changes, whom each suits."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from itertools import permutations
from typing import TYPE_CHECKING, ClassVar

from careercli.advice.differences import (
    PayDifferences,
    difference_rows,
    differences,
    pay_sentence,
    sides_of,
)
from careercli.advice.pay import NO_RATES, USUAL, Wanted, common_year, shown_in_money
from careercli.advice.roles.facts import role_rows
from careercli.advice.roles.overlap import WEIGHTS, Change, Overlap, Overlaps, change_of, overlap_of
from careercli.advice.roles.view import ProfiledRole, figure_source_ids, source_ids, view_role
from careercli.advice.words import DOING, CitedSource, cite, listing, percent, source_rows, stale
from careercli.errors import UsageError
from careercli.model.level import Level
from careercli.model.market import Asked, Fit, Rates
from careercli.model.pay import UNITED_STATES
from careercli.model.record import record
from careercli.model.result import Result, Row, aside, part
from careercli.model.role import Role

if TYPE_CHECKING:
    from careercli.model.page import Page
    from careercli.model.screen import Screen
    from careercli.model.skill import Vocabulary

LIMITS = (2, 6)


@record(kw_only=True)
class Comparison(Result):
    """The answer of `compare`."""

    kind: ClassVar[str] = "comparison"
    columns: ClassVar[tuple[str, ...]] = ("section", "role", "value")

    roles: list[ProfiledRole]
    overlap: Overlaps
    pay: PayDifferences = part("pay")
    change: list[Change] = part("change")
    summary: str = part("summary")
    verdict: dict[str, list[str]] = part("conclusion")
    sources: list[CitedSource] = part("sources")
    paid: str = aside(default="")
    words: list[str] = aside(default_factory=list)

    def brief(self) -> Screen:
        from careercli.advice.roles.comparing import comparison_screen

        kept, apart = self.overlap.skills.carries_over, self.pay.differences
        return comparison_screen(self.roles, kept, apart, self.paid, self.sources, self.page(), self.words)

    def page(self) -> Page:
        from careercli.advice.roles.pages import comparison_page

        return comparison_page(self.roles, self.overlap, self.change, self.pay.differences, self.summary, self.sources)

    def rows(self) -> Iterator[Row]:
        yield Row("summary", ("summary", "", self.summary))
        for role in self.roles:
            yield from role_rows(role)
        names = {role.id: role.name for role in self.roles}
        for key, words in difference_rows(self.pay.differences, names):
            yield Row("pay", ("pay_difference", key, words))
        for section, overlap in (("skills", self.overlap.skills), ("tools", self.overlap.tools)):
            yield Row(section, ("likeness", "", f"{section}: {percent(overlap.score)}"))
            for origin, targets in overlap.carries_over.items():
                for target, share in targets.items():
                    yield Row(section, ("carries_over", origin, f"{section} to {target}: {percent(share)}"))
        for change in self.change:
            for step in ("stop", "less", "keep", "more", "start"):
                for phrase in getattr(change, step):
                    yield Row("change", ("change", change.from_, f"to {change.to}: {step}: {phrase}"))
        yield from source_rows(self.sources)


def compare(
    asked: Sequence[Asked],
    vocabulary: Vocabulary,
    titles: Mapping[str, str],
    today: date,
    wanted: Wanted = USUAL,
    rates: Rates = NO_RATES,
    fits: Sequence[Fit] = (),
) -> Comparison:
    """Compare two to six different roles at the levels asked for; UsageError for other numbers or equal roles.

    `wanted` says which pay to show, `rates` convert it; `fits` are those that can compare the pay of these roles.
    """
    _check([(one.role, one.level) for one in asked])
    year = common_year(asked)
    views = [view_role(one, shown_in_money(one, wanted, rates, year=year), vocabulary, titles) for one in asked]
    sides = sides_of(asked, [view.salary.figures for view in views])
    apart = differences(sides, fits)
    paid = pay_sentence(sides, apart, fits)
    skills = overlap_of({view.id: {skill.id: WEIGHTS[skill.need] for skill in view.skills} for view in views})
    tools = overlap_of({view.id: {tool.id: 1 for tool in view.tools} for view in views})
    return Comparison(
        roles=views,
        overlap=Overlaps(skills, tools),
        pay=PayDifferences(apart),
        paid=paid,
        words=[one.words or one.role.title for one in asked],
        change=[change_of(views[0], other) for other in views[1:]],
        summary=f"{paid} {_carried(views, skills)}",
        verdict={view.id: view.choose_if for view in views},
        sources=cite(source_ids(views), vocabulary, today),
        notes=_missing(asked, views, wanted),
        warnings=stale(figure_source_ids(views), vocabulary, today),
    )


def _missing(asked: Sequence[Asked], views: Sequence[ProfiledRole], wanted: Wanted) -> list[str]:
    """What is not known of a place that was named."""
    if all(one.places == [UNITED_STATES] for one in asked):
        return []
    from careercli.advice.pay import missing_places

    return missing_places([(one, view.salary.figures) for one, view in zip(asked, views, strict=True)], wanted)


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


def _carried(views: list[ProfiledRole], skills: Overlap) -> str:
    """What carries over, as a sentence."""
    if len(views) == 2:
        first, second = views
        there, back = skills.carries_over[first.id][second.id], skills.carries_over[second.id][first.id]
        return (
            f"From {first.name} to {second.name}, {percent(there)} of the skills needed carry over, "
            f"and {percent(back)} the other way; {_turn(first, second)}."
        )
    shares = {(a.name, b.name): skills.carries_over[a.id][b.id] for a, b in permutations(views, 2)}
    closest, farthest = max(shares, key=lambda pair: shares[pair]), min(shares, key=lambda pair: shares[pair])
    return (
        f"Of {listing([view.name for view in views])}, the shortest step is from {closest[0]} to {closest[1]} "
        f"({percent(shares[closest])} of the skills needed carry over) "
        f"and the longest from {farthest[0]} to {farthest[1]} ({percent(shares[farthest])})."
    )


def _turn(first: ProfiledRole, second: ProfiledRole) -> str:
    if first.track == second.track:
        return f"both are about {DOING[first.track]}, so what changes is the subject of the work"
    return f"the work turns from {DOING[first.track]} to {DOING[second.track]}"
