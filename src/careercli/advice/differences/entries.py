"""The difference of each pair of roles on each basis: its ratio with the interval, or why there is none."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import combinations
from math import exp, log, sqrt

from careercli.advice.differences.pairs import (
    PayDifference,
    Reading,
    contrary_medians,
    official_difference,
    reduced,
    rounded,
)
from careercli.advice.differences.sides import Side, country_of
from careercli.advice.words import BASES, listing, place_words
from careercli.model.market import Estimate, Fit, FitBasis, Meeting
from careercli.model.pay import ENOUGH, UNITED_STATES

STRATA = 3  # in which both of a pair have rows; with fewer it is not said
ALIKE: tuple[FitBasis, ...] = ("advertised", "sworn")
_STRATA = {"advertised": "country, year and level", "sworn": "state and year"}


def differences(sides: Sequence[Side], fits: Sequence[Fit]) -> list[PayDifference]:
    """For each pair: job ads, visa filings, official survey."""
    by_basis = {fit.scope.basis: fit for fit in fits if not fit.scope.within}
    within = {fit.scope.within: fit for fit in fits if fit.scope.within}
    found = []
    for one, other in combinations(sides, 2):
        levels = {"advertised": within.get(one.role)} if one.role == other.role else by_basis
        alike = [_like_for_like(one, other, basis, levels.get(basis)) for basis in ALIKE]
        official = official_difference(one, other, compared=any(entry.reading for entry in alike))
        found += [*alike, replace(official, contrary=_contrary_official(one, other, alike))]
    return found


def _like_for_like(one: Side, other: Side, basis: FitBasis, fit: Fit | None) -> PayDifference:
    mine, theirs = (fit.of.get(side.key) if fit else None for side in (one, other))
    meeting = fit.meeting(one.key, other.key) if fit else None
    why_not = _why_no_pair(one, other, basis, fit, meeting)
    sizes = meeting.n if meeting else (_size(one, basis, fit), _size(other, basis, fit))
    n = dict(zip((one.key, other.key), sizes, strict=True))
    if why_not or fit is None or meeting is None:
        strata = meeting.strata if meeting else 0
        return PayDifference(one.key, other.key, basis, None, None, None, n, strata, None, False, why_not)
    ratio, low, high = _ratio(mine, theirs, meeting, fit.t)
    higher, lower = (one, other) if ratio >= 1 else (other, one)
    if ratio < 1:
        ratio, low, high = 1 / ratio, 1 / high if high else None, 1 / low if low else None
    ratio, low, high = rounded(ratio), rounded(low) if low else None, rounded(high) if high else None
    reading = reduced(ratio, low, high)
    said = reading != "unclear"
    return PayDifference(
        higher=higher.key,
        lower=lower.key,
        basis=basis,
        ratio=ratio,
        low=low,
        high=high,
        n=n,
        strata=meeting.strata,
        years=(meeting.first, meeting.last),
        said=said,
        why_not=None if said else f"{BASES[basis]} are too uncertain",
        reading=reading,
        contrary=contrary_medians(higher, lower, basis, same=reading == "same") if low else None,
    )


def _ratio(
    one: Estimate | None, other: Estimate | None, meeting: Meeting, t: float | None
) -> tuple[float, float | None, float | None]:
    """One over the other, with the 95 % interval of the jackknife if there is one."""
    first, second = (estimate.index if estimate and estimate.index else 1.0 for estimate in (one, other))
    effect = log(first / second)
    variances = [estimate.variance if estimate else None for estimate in (one, other)]
    if t is None or meeting.covariance is None or None in variances:
        return exp(effect), None, None
    spread = max(0.0, sum(each for each in variances if each is not None) - 2 * meeting.covariance)
    reach = t * sqrt(spread)
    return exp(effect), exp(effect - reach), exp(effect + reach)


def _why_no_pair(one: Side, other: Side, basis: FitBasis, fit: Fit | None, meeting: Meeting | None) -> str | None:
    """Why this basis does not have the pair: whom it does not name, or too seldom; nothing if it has it."""
    what = BASES[basis]
    levels, both = one.role == other.role, one.level and other.level
    if levels and (one.grade or other.grade) and (basis == "sworn" or one.level == other.level or not both):
        return f"{what} know no grades of one company"
    if levels and basis == "sworn":
        return "visa filings rarely name a level, so theirs are of all levels"
    if one.level != other.level and not (levels and both):
        return f"{what} are not compared across levels"
    country = country_of(one.place)
    if basis == "sworn" and country != UNITED_STATES:
        return "visa filings are of the United States alone"
    level = one.level if one.level == other.level and basis == "advertised" else None
    names = [side.title if level else side.name for side in (one, other)]
    sizes = dict(zip(names, (_size(one, basis, fit), _size(other, basis, fit)), strict=True))
    where = f" at {level} level" if level else ""
    where += "" if country == UNITED_STATES else f" in {place_words(country)}"
    nobody = [name for name, n in sizes.items() if n == 0]
    if nobody:
        return f"no {what}{where} name {'either' if len(nobody) == 2 else nobody[0]}"
    seldom = [name for name, side in zip(names, (one, other), strict=True) if fit and not _index(fit, side)]
    if seldom or fit is None:
        whom = seldom[0] if len(seldom) == 1 else "either"
        return f"too few {what}{where} name {whom}"
    if not enough(meeting):
        return f"too few {what}{where} name both in the same {strata_words(basis, one)}"
    return None


def enough(meeting: Meeting | None) -> bool:
    """Whether two roles meet in enough strata, with enough rows of each in those, for a word on their pay."""
    return meeting is not None and meeting.strata >= STRATA and min(meeting.n) >= ENOUGH


def told(fit: Fit, one: str, other: str) -> tuple[Reading, float] | None:
    """What the fit says of a pair, and how many times what `other` is paid `one` is; nothing if it does not say it."""
    found = measured(fit, one, other)
    return found[:2] if found else None


def measured(fit: Fit, one: str, other: str) -> tuple[Reading, float, float | None, float | None] | None:
    """The same with the ends of the 95 % interval."""
    meeting = fit.meeting(one, other)
    mine, theirs = fit.of.get(one), fit.of.get(other)
    if meeting is None or not enough(meeting) or not (mine and mine.index and theirs and theirs.index):
        return None
    ratio, low, high = _ratio(mine, theirs, meeting, fit.t)
    if ratio < 1:
        reading = reduced(rounded(1 / ratio), rounded(1 / high) if high else None, rounded(1 / low) if low else None)
    else:
        reading = reduced(rounded(ratio), rounded(low) if low else None, rounded(high) if high else None)
    return reading, ratio, low, high


def strata_words(basis: FitBasis, side: Side) -> str:
    """What rows have in common where they are compared, as far as it is not settled by what was asked."""
    if basis == "sworn":
        return _STRATA[basis]
    parts = ["country"] * (country_of(side.place) == UNITED_STATES) + ["year"] + ["level"] * (side.level is None)
    return listing(parts)


def _size(side: Side, basis: FitBasis, fit: Fit | None) -> int:
    estimate = fit.of.get(side.key) if fit else None
    return max(side.size(basis), estimate.n if estimate else 0)


def _index(fit: Fit, side: Side) -> float | None:
    found = fit.of.get(side.key)
    return found.index if found else None


def _contrary_official(one: Side, other: Side, alike: Sequence[PayDifference]) -> str | None:
    """Why official medians point the other way than a difference like for like that is said."""
    medians = {side.key: found.p50 or 0 for side in (one, other) if (found := side.median("official"))}
    ahead = [entry for entry in alike if entry.said and entry.reading == "more"]
    if len(medians) < 2 or not any(medians[entry.higher] < medians[entry.lower] for entry in ahead):
        return None
    return "the official figures are of occupations, not of these titles"
