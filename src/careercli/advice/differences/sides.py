"""Whom a comparison of pay is about: each role or level with its figures, and the fits that can compare them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import combinations
from typing import TYPE_CHECKING

from careercli.advice.words import called
from careercli.model.level import Level
from careercli.model.market import Filed, Fit, FitBasis, Scope
from careercli.model.pay import UNITED_STATES, Figure, Place
from careercli.model.record import record
from careercli.model.role import Occupation

if TYPE_CHECKING:
    from careercli.model.economy.counted import Priced


@record
class Side:
    """A role with the figures that the answer shows; `ads` and `filings` are all there are of it, shown or not.

    `levels`: level → postings of the place and year that is shown; `states`: state → pooled filings. `grade`: of the
    role's own ladder. `itself`: an occupation was asked for, and is its own.
    """

    key: str
    role: str
    title: str
    level: Level | None
    place: Place
    occupation: Occupation | None
    filed: Filed | None
    figures: Sequence[Figure]
    ads: int
    filings: int
    levels: Mapping[str, int]
    states: Mapping[str, int]
    grade: str | None = None
    itself: bool = False

    @property
    def name(self) -> str:
        return called(self.title, self.level, self.grade)

    def figure(self, basis: str) -> Figure | None:
        """The figure of this basis that speaks for the role: at its level in job ads, of all levels elsewhere."""
        level = self.level if basis == "advertised" else None
        here = (one for one in self.figures if one.basis == basis and is_for(one, self))
        return next((one for one in here if one.level == level), None)

    def median(self, basis: str) -> Figure | None:
        """The same, if it has a median and enough observations."""
        found = self.figure(basis)
        return found if found and found.p50 is not None and not found.too_few else None

    def size(self, basis: str) -> int:
        return self.ads if basis == "advertised" else self.filings


def is_for(figure: Figure, side: Side) -> bool:
    """Whether a figure is of the place that the comparison is about; a US area has filings of its country as well."""
    return figure.place == side.place or (figure.basis != "official" and figure.place == country_of(side.place))


def country_of(place: Place) -> Place:
    return place if place.kind == "country" else UNITED_STATES


def sides_of(asked: Sequence[Priced], shown: Sequence[Sequence[Figure]]) -> list[Side]:
    """The roles with the figures that the answer shows of them, in the place that was named first."""
    return [_side(*one) for one in zip(asked, shown, keys_of(asked), strict=True)]


def keys_of(asked: Sequence[Priced]) -> list[str]:
    """What tells the roles of an answer apart: the id, with `@grade` or `@level` where the role is there twice."""
    times = Counter(one.role.id for one in asked)
    return [_key(one.role.id, one.grade or one.level) if times[one.role.id] > 1 else one.role.id for one in asked]


def _key(role: str, level: str | None) -> str:
    return f"{role}@{level}" if level else role


def keyed(fit: Fit, asked: Sequence[Priced]) -> Fit:
    """A fit of the levels of one role by the keys of what was asked for at those levels; any other as it is."""
    role = fit.scope.within
    if not role:
        return fit
    pairs = zip(keys_of(asked), asked, strict=True)
    levels = {key: one.level for key, one in pairs if one.role.id == role and one.level}
    met = {
        (one, other): found
        for one, other in combinations(sorted(levels), 2)
        if (found := fit.meeting(levels[one], levels[other]))
    }
    of = {key: fit.of[level] for key, level in levels.items() if level in fit.of}
    return replace(fit, of=of, meetings=met)


def _side(asked: Priced, figures: Sequence[Figure], key: str) -> Side:
    place = next(iter(asked.places), UNITED_STATES)
    country = country_of(place)
    here = [one for one in asked.figures if one.place == country and one.years is None]
    ads = [one for one in here if one.basis == "advertised" and one.level == asked.level]
    sworn = [one for one in asked.figures if one.basis == "sworn" and one.place == country and one.level is None]
    year = next((one.year for one in figures if one.basis == "advertised" and one.place == country), None)
    levels = {one.level: one.n or 0 for one in here if one.basis == "advertised" and one.level and one.year == year}
    return Side(
        key=key,
        role=asked.role.id,
        title=asked.role.title,
        level=asked.level,
        place=place,
        occupation=asked.role.occupation,
        filed=asked.filed,
        figures=figures,
        ads=sum(one.n or 0 for one in ads),
        filings=max((one.n or 0 for one in sworn), default=0),
        levels=levels,
        states=asked.states,
        grade=asked.grade,
        itself=asked.bases == ("official",),
    )


def scopes(asked: Sequence[Priced]) -> list[Scope]:
    """The fits that can compare these roles, those of a level with each other and the levels of one role.

    Job ads alone name levels. Visa filings are of the US alone.
    """
    country = country_of(next(iter(asked[0].places), UNITED_STATES))
    times = Counter(one.role.id for one in asked)
    ads = _scope("advertised", country, None)
    several = len({one.level for one in asked}) > 1
    within = [ads._replace(within=role) for role, number in times.items() if number > 1] if several else []
    levels = {one.level: {other.role.id for other in asked if other.level == one.level} for one in asked}
    shared = [_scope("advertised", country, level) for level, roles in levels.items() if len(roles) > 1 or not several]
    return [*within, *shared, *([Scope("sworn")] if shared and country == UNITED_STATES else [])]


def _scope(basis: FitBasis, country: Place, level: Level | None) -> Scope:
    # the strata of the US outnumber all others, so the fit of all countries stands for it
    return Scope(basis, "" if country == UNITED_STATES else country.code, level or "")
