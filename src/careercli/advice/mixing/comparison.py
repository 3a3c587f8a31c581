"""Two to six, of which one at least is an occupation: figures of all, and the profiles of those that have one."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from itertools import combinations
from typing import TYPE_CHECKING, Any

from careercli.advice.differences import (
    PayDifference,
    PayDifferences,
    Side,
    difference_rows,
    differences,
    keys_of,
    pay_sentence,
    sides_of,
)
from careercli.advice.measures import (
    Comparable,
    Measured,
    Shared,
    measured_rows,
    official_entries,
    official_sentence,
    own_tools,
    shared_tools,
)
from careercli.advice.mixing.measuring import of_occupation, of_role
from careercli.advice.occupations import (
    OccupationRole,
    level_unknown,
    no_profile,
    occupation_rows,
    view_occupation,
)
from careercli.advice.occupations import source_ids as occupation_source_ids
from careercli.advice.pay import NO_RATES, USUAL, Wanted, missing_places, shown_in_money
from careercli.advice.roles import LIMITS, Comparison, Overlaps, ProfiledRole, role_rows, view_role
from careercli.advice.roles import source_ids as role_source_ids
from careercli.advice.words import cite, official_level, source_rows, stale
from careercli.errors import UsageError
from careercli.model.economy.counted import Counted, Priced
from careercli.model.market import Fit, Rates
from careercli.model.record import record
from careercli.model.result import Row, aside, part

if TYPE_CHECKING:
    from careercli.model.economy.occupation import Occupation
    from careercli.model.page import Page
    from careercli.model.pay import Figure
    from careercli.model.screen import Screen
    from careercli.model.skill import Vocabulary

_NUMBERS = ("no", "one", "two", "three", "four", "five", "six")


@record(kw_only=True)
class MixedComparison(Comparison):
    """The answer of `compare`. Of an occupation no needs are known, so `overlap` is null where one is compared.

    `measures` and `technologies` are there where one is.
    """

    roles: list[ProfiledRole | OccupationRole]  # type: ignore[assignment]
    overlap: Overlaps | None  # type: ignore[assignment]
    measures: list[Comparable] = part("skills")
    technologies: Shared = part("tools")
    every: Any = aside(default=())  # Measured of each, which no schema could describe
    alike: str = aside(default="")

    def brief(self) -> Screen:
        from careercli.advice.mixing.screen import mixed_screen

        said = (self.alike, self.known_by())
        return mixed_screen(self.every, self.official(), said, self.sources, self.page(), self.words)

    def page(self) -> Page:
        from careercli.advice.mixing.page import mixed_page

        return mixed_page(self.roles, self.every, self.official(), self.of_roles(), self.summary, self.sources)

    def rows(self) -> Iterator[Row]:
        yield Row("summary", ("summary", "", self.summary))
        for role in self.roles:
            yield from occupation_rows(role) if isinstance(role, OccupationRole) else role_rows(role)
        yield from measured_rows(self.every, self.official())
        for key, words in difference_rows(self.of_roles(), {role.key: role.name for role in self.roles}):
            yield Row("pay", ("pay_difference", key, words))
        yield from source_rows(self.sources)

    def official(self) -> list[PayDifference]:
        """What the official survey says of each pair."""
        return [one for one in self.pay.differences if one.basis == "official"]

    def of_roles(self) -> list[PayDifference]:
        """What job ads and visa filings say of each pair of roles."""
        return [one for one in self.pay.differences if one.basis != "official"]

    def known_by(self) -> str:
        """Which of them are known by their figures alone."""
        return no_profile([(one.title, one.id) for one in self.roles if isinstance(one, OccupationRole)])


def compare_mixed(
    asked: Sequence[Priced],
    occupations: Mapping[str, Occupation],
    vocabulary: Vocabulary,
    titles: Mapping[str, str],
    today: date,
    wanted: Wanted = USUAL,
    rates: Rates = NO_RATES,
    fits: Sequence[Fit] = (),
) -> MixedComparison:
    """Compare two to six; `occupations`: those closest to the roles among them, by code."""
    keys = keys_of(asked)
    _check(asked, keys)
    shown = [shown_in_money(one, wanted, rates) for one in asked]
    views = [_view(*each, vocabulary, titles) for each in zip(asked, shown, keys, strict=True)]
    sides = sides_of(asked, shown)
    every = [_measured(view, side, occupations) for view, side in zip(views, _plain(sides), strict=True)]
    entries = _entries(every, differences([side for side in sides if not side.itself], fits))
    official = [one for one in entries if one.basis == "official"]
    paid = "".join(said.text for said in official_sentence(every, official))
    alike = _of_roles([side for side in sides if not side.itself], entries, fits)
    ids = [key for view in views for key in _sources(view, occupations)]
    answer = MixedComparison(
        roles=views,
        overlap=None,
        level_effects=[],
        change=[],
        pay=PayDifferences(entries),
        measures=[_comparable(one) for one in every],
        technologies=Shared(shared_tools(every), {one.key: own_tools(one, every) for one in every}),
        summary=paid,
        verdict={view.key: view.choose_if for view in views if isinstance(view, ProfiledRole)},
        sources=cite(ids, vocabulary, today),
        words=[one.words or one.role.title for one in asked],
        every=every,
        alike=alike,
        notes=[*_levels(asked), *_missing(asked, views, wanted)],
        warnings=stale(ids, vocabulary, today),
    )
    return replace(answer, summary=" ".join(filter(None, [paid, alike, answer.known_by()])))


def _view(
    one: Priced, figures: list[Figure], key: str, vocabulary: Vocabulary, titles: Mapping[str, str]
) -> ProfiledRole | OccupationRole:
    if isinstance(one, Counted):
        return view_occupation(one, figures, vocabulary)
    return view_role(one, figures, vocabulary, titles, key)


def _plain(sides: Sequence[Side]) -> list[Side]:
    """The same without levels, which official figures do not know, but where they tell two of one role apart."""
    times = [side.role for side in sides]
    return [side if times.count(side.role) > 1 else replace(side, level=None, grade=None) for side in sides]


def _comparable(one: Measured) -> Comparable:
    return Comparable(one.key, one.occupation, one.job_zone, list(one.skills), list(one.knowledge))


def _measured(view: ProfiledRole | OccupationRole, side: Side, occupations: Mapping[str, Occupation]) -> Measured:
    if isinstance(view, OccupationRole):
        return of_occupation(view, side)
    return of_role(view, occupations.get(view.occupation.code) if view.occupation else None, side)


def _entries(every: Sequence[Measured], ours: Sequence[PayDifference]) -> list[PayDifference]:
    """Two roles are compared on every basis, of which `ours` are; an occupation with anything by the survey alone."""
    found: list[PayDifference] = []
    for one, other in combinations(every, 2):
        if one.itself or other.itself:
            found += official_entries([one, other])
        else:
            found += [entry for entry in ours if {entry.higher, entry.lower} == {one.key, other.key}]
    return found


def _of_roles(sides: Sequence[Side], entries: Sequence[PayDifference], fits: Sequence[Fit]) -> str:
    """What job ads and visa filings say of the roles, if they say anything."""
    keys = {side.key for side in sides}
    ours = [one for one in entries if {one.higher, one.lower} <= keys]
    if not any(one.reading for one in ours):
        return ""
    said = pay_sentence(sides, ours, fits)
    if not said.startswith(tuple(side.name for side in sides)):
        said = f"{said[0].lower()}{said[1:]}"
    what = "roles" if len({side.role for side in sides}) > 1 else "levels"
    return f"Of the {_NUMBERS[len(sides)]} {what} alone: {said}"


def _sources(view: ProfiledRole | OccupationRole, occupations: Mapping[str, Occupation]) -> Collection[str]:
    if isinstance(view, OccupationRole):
        return occupation_source_ids([view])
    known = occupations.get(view.occupation.code) if view.occupation else None
    return [*role_source_ids([view]), *(known.sources.values() if known else ())]


def _check(asked: Sequence[Priced], keys: Sequence[str]) -> None:
    if not LIMITS[0] <= len(asked) <= LIMITS[1]:
        raise UsageError(
            f"compare takes {LIMITS[0]} to {LIMITS[1]} roles, not {len(asked)}.",
            hint='For example: careercli compare "accountant" "data analyst"',
        )
    for number, (key, one) in enumerate(zip(keys, asked, strict=True)):
        if key in keys[:number]:
            what = "occupation" if isinstance(one, Counted) else "role"
            raise UsageError(
                f"Two of the titles are the same {what}: {one.role.title}.",
                hint=f'Name another, or see this one alone: careercli show "{one.role.title}"',
            )


def _levels(asked: Sequence[Priced]) -> Iterator[str]:
    for one in asked:
        if isinstance(one, Counted):
            if one.named_level:
                yield level_unknown(one.role.title, one.named_level)
        elif one.level or one.grade:
            yield official_level(one.role.title)


def _missing(asked: Sequence[Priced], views: Sequence[ProfiledRole | OccupationRole], wanted: Wanted) -> list[str]:
    """What is not known of a place that was named."""
    return missing_places([(one, view.salary.figures) for one, view in zip(asked, views, strict=True)], wanted)
