"""Two or more roles side by side: what carries over, what changes, whom each suits."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from itertools import permutations
from typing import TYPE_CHECKING, ClassVar

from careercli.advice.differences import (
    PayDifferences,
    difference_rows,
    differences,
    keys_of,
    pay_sentence,
    sides_of,
)
from careercli.advice.pay import NO_RATES, USUAL, Wanted, common_year, shown_in_money
from careercli.advice.roles.facts import role_rows
from careercli.advice.roles.overlap import Change, Overlap, Overlaps, change_of, overlaps_of
from careercli.advice.roles.view import ProfiledRole, figure_source_ids, source_ids, view_role
from careercli.advice.words import CitedSource, cite, listing, percent, source_rows, stale, turn_words
from careercli.errors import UsageError
from careercli.model.level import Ladder, Level
from careercli.model.market import Asked, Fit, Rates
from careercli.model.pay import UNITED_STATES
from careercli.model.record import record
from careercli.model.result import Result, Row, aside, part
from careercli.model.role import Role

if TYPE_CHECKING:
    from careercli.model.page import Chart, Page
    from careercli.model.screen import Screen
    from careercli.model.skill import Vocabulary

LIMITS = (2, 6)
NO_LADDERS: Mapping[str, Ladder] = {}


@record(kw_only=True)
class Comparison(Result):
    """The answer of `compare`."""

    kind: ClassVar[str] = "comparison"
    columns: ClassVar[tuple[str, ...]] = ("section", "role", "value")

    roles: list[ProfiledRole]
    overlap: Overlaps
    level_effects: list[str] = part("skills")
    pay: PayDifferences = part("pay")
    change: list[Change] = part("change")
    summary: str = part("summary")
    verdict: dict[str, list[str]] = part("conclusion")
    sources: list[CitedSource] = part("sources")
    banded: str = aside(default="")
    paid: str = aside(default="")
    words: list[str] = aside(default_factory=list)

    def brief(self) -> Screen:
        from careercli.advice.roles.comparing import comparison_screen

        kept, apart = self.overlap.needs.carries_over, self.pay.differences
        said = (self.banded, self.paid)
        return comparison_screen(self.roles, kept, apart, said, self.sources, self.page(), self.words)

    def keys(self) -> list[str]:
        return [role.key for role in self.roles]

    def page(self) -> Page:
        from careercli.advice.roles.pages import comparison_page

        page = comparison_page(
            self.roles,
            self.overlap,
            self.level_effects,
            self.change,
            self.pay.differences,
            self.summary,
            self.sources,
        )
        return replace(page, charts=[*self._charts(page)])

    def _charts(self, page: Page) -> Iterator[Chart]:
        from careercli.advice.charts import apart_chart, kept_chart, pay_charts, shares_chart
        from careercli.advice.roles.facts import growth_of
        from careercli.advice.roles.sayings import needed

        names = {role.key: role.name for role in self.roles}
        yield from pay_charts([block for one in page.sections if one.id == "pay" for block in one.blocks])
        yield from apart_chart(self.pay.differences, names)
        yield from growth_of(self.roles)
        first, *others = self.roles
        kept = self.overlap.needs.carries_over[first.key]
        if len(others) > 1:
            yield from shares_chart(first.name, [(other.name, kept[other.key]) for other in others])
            return
        [mine, theirs] = [{key: name for key, (name, _) in needed(role).items()} for role in self.roles]
        yield from kept_chart((first.name, others[0].name), mine, theirs, kept[others[0].key])

    def rows(self) -> Iterator[Row]:
        yield Row("summary", ("summary", "", self.summary))
        for role in self.roles:
            yield from role_rows(role)
        names = {role.key: role.name for role in self.roles}
        for key, words in difference_rows(self.pay.differences, names):
            yield Row("pay", ("pay_difference", key, words))
        for name, overlap in vars(self.overlap).items():
            section = name if name != "needs" else "summary"
            yield Row(section, ("likeness", "", f"{name}: {percent(overlap.score)}"))
            for origin, targets in overlap.carries_over.items():
                for target, share in targets.items():
                    yield Row(section, ("carries_over", origin, f"{name} to {target}: {percent(share)}"))
        yield from (Row("skills", ("level_effect", "", line)) for line in self.level_effects)
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
    ladders: Mapping[str, Ladder] = NO_LADDERS,
) -> Comparison:
    """Compare two to six roles or levels of one; UsageError for other numbers, or for the same role and level twice.

    `wanted` says which pay to show, `rates` convert it; `fits` are those that can compare the pay of these roles;
    `ladders`: role id → its official ladder, to be shown.
    """
    _check([(one.role, one.level, one.grade) for one in asked])
    year = common_year(asked)
    views = [
        view_role(one, shown_in_money(one, wanted, rates, year=year), vocabulary, titles, key, ladders.get(one.role.id))
        for one, key in zip(asked, keys_of(asked), strict=True)
    ]
    sides = sides_of(asked, [view.salary.figures for view in views])
    apart = differences(sides, fits)
    paid = pay_sentence(sides, apart, fits)
    overlap, banded = _overlaps(views), _bands(views)
    return Comparison(
        roles=views,
        overlap=overlap,
        level_effects=_level_effects(asked, views, overlap.needs),
        pay=PayDifferences(apart),
        banded=banded,
        paid=paid,
        words=[one.words or one.role.title for one in asked],
        change=[change_of(views[0], other) for other in views[1:] if other.id != views[0].id],
        summary=" ".join([*([banded] if banded else []), paid, _carried(views, overlap.needs)]),
        verdict={view.key: view.choose_if for view in views},
        sources=cite(source_ids(views), vocabulary, today),
        notes=_missing(asked, views, wanted),
        warnings=stale(figure_source_ids(views), vocabulary, today),
    )


def _level_effects(asked: Sequence[Asked], views: Sequence[ProfiledRole], needs: Overlap) -> list[str]:
    if not any(one.level for one in asked):
        return []
    from careercli.advice.roles.levels import level_effects

    return level_effects(asked, views, needs)


def _bands(views: Sequence[ProfiledRole]) -> str:
    if not any(view.at_grade for view in views):
        return ""
    from careercli.advice.roles.levels import band_sentence

    return band_sentence(views)


def _overlaps(views: Sequence[ProfiledRole]) -> Overlaps:
    skills = {view.key: {skill.id: skill.need for skill in view.skills} for view in views}
    return overlaps_of(skills, {view.key: [tool.id for tool in view.tools] for view in views})


def _missing(asked: Sequence[Asked], views: Sequence[ProfiledRole], wanted: Wanted) -> list[str]:
    """What is not known of a place that was named."""
    if all(one.places == [UNITED_STATES] for one in asked):
        return []
    from careercli.advice.pay import missing_places

    return missing_places([(one, view.salary.figures) for one, view in zip(asked, views, strict=True)], wanted)


def _check(roles: Sequence[tuple[Role, Level | None, str | None]]) -> None:
    if not LIMITS[0] <= len(roles) <= LIMITS[1]:
        raise UsageError(
            f"compare takes {LIMITS[0]} to {LIMITS[1]} roles, not {len(roles)}.",
            hint='For example: careercli compare "ML Engineer" "Data Science Manager"',
        )
    seen: set[tuple[str, Level | str | None]] = set()
    for role, level, grade in roles:
        if (role.id, grade or level) in seen:
            at = f" at grade {grade}" if grade else f" at level {level}" if level else ""
            raise UsageError(
                f"Two of the titles are the same role{at}: {role.title}.",
                hint=f'Name another role, another level, or see this one alone: careercli show "{role.title}"',
            )
        seen.add((role.id, grade or level))


def _carried(views: list[ProfiledRole], needs: Overlap) -> str:
    """What carries over, as a sentence."""
    if len(views) == 2:
        first, second = views
        kept = percent(needs.carries_over[first.key][second.key])
        turn = turn_words((first.track, first.family), (second.track, second.family))
        return f"From {first.name} to {second.name} you keep {kept} of what is asked{f'; {turn}' if turn else ''}."
    shares = {(a.name, b.name): needs.carries_over[a.key][b.key] for a, b in permutations(views, 2)}
    closest, farthest = max(shares, key=lambda pair: shares[pair]), min(shares, key=lambda pair: shares[pair])
    return (
        f"Of {listing([view.name for view in views])}, the shortest step is from {closest[0]} to {closest[1]}, "
        f"where you keep {percent(shares[closest])} of what is asked, and the longest from {farthest[0]} to "
        f"{farthest[1]}, where you keep {percent(shares[farthest])}."
    )
