"""A difference of two, reduced to what it can bear, and the medians beside it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Literal

from careercli.advice.differences.sides import Side
from careercli.advice.words import BASES, place_words
from careercli.model.market import FitBasis
from careercli.model.pay import ENOUGH, UNITED_STATES, Basis, Figure
from careercli.model.record import record

Reading = Literal["more", "same", "unclear"]

CLEAR = 1.03  # times; less than that is no difference
_ALIKE = (0.9, 1.1)  # within which the whole interval of "about the same" lies
_DIGITS = 4  # of a ratio; what is said is judged by the figures that are shown


@record
class PayDifference:
    """What one basis says of one pair: `higher` is paid `ratio` times what `lower` is, between `low` and `high`.

    `n`: the rows of each in the strata that have both. `said`: whether it bears a statement, which `reading` names;
    else `why_not` says why. `contrary`: why the medians that are shown point another way. Without a ratio, `higher`
    is just the one that was named first.
    """

    higher: str
    lower: str
    basis: Basis
    ratio: float | None
    low: float | None
    high: float | None
    n: dict[str, int] | None
    strata: int | None
    years: tuple[int, int] | None
    said: bool
    why_not: str | None
    reading: Reading | None = None
    contrary: str | None = None

    @property
    def share(self) -> str:
        """How much more, in whole percent."""
        return in_percent(self.ratio)

    @property
    def interval(self) -> str:
        """ "0 to 15%", "-2 to 5%"; the ends of the interval as more than nothing."""
        return f"{in_percent(self.low).removesuffix('%')} to {in_percent(self.high)}"


@record
class PayDifferences:
    """Every pair on every basis, also where nothing is said."""

    differences: list[PayDifference]


def rounded(ratio: float) -> float:
    return round(ratio, _DIGITS)


def in_percent(ratio: float | None) -> str:
    """1.07 → "7%"."""
    return f"{round(((ratio or 1) - 1) * 100) + 0:d}%"


def reduced(ratio: float, low: float | None, high: float | None) -> Reading:
    """What the ratio of the higher to the lower and its interval say; without an interval nothing is clear."""
    if low is None or high is None:
        return "unclear"
    if ratio >= CLEAR and not low <= 1 <= high:
        return "more"
    return "same" if low >= _ALIKE[0] and high <= _ALIKE[1] else "unclear"


def official_difference(one: Side, other: Side, *, compared: bool) -> PayDifference:
    """The two official medians: a ratio only between occupations that are the roles' own."""
    figures = (one.median("official"), other.median("official"))
    reasons = list(_why_not_official(one, other, *figures))
    ratio, years, ordered = None, None, (one, other)
    first, second = figures
    if not reasons and first and second:
        ratio = rounded((first.p50 or 0) / (second.p50 or 1))
        ordered = (one, other) if ratio >= 1 else (other, one)
        ratio = ratio if ratio >= 1 else rounded((second.p50 or 0) / (first.p50 or 1))
        years = (min(first.year, second.year), max(first.year, second.year))
        reasons = list(_why_unsaid(one, other, ratio, compared))
    higher, lower = ordered
    why_not = reasons[0] if reasons else None
    key = (higher.key, lower.key)
    return PayDifference(*key, "official", ratio, None, None, None, None, years, not reasons, why_not)


def _why_not_official(one: Side, other: Side, first: Figure | None, second: Figure | None) -> Iterator[str]:
    known: Mapping[str, Figure | None] = {one.name: first, other.name: second}
    without = [name for name, figure in known.items() if figure is None]
    if without:
        whom = without[0] if len(without) == 1 else "either"
        sides = [side for side in (one, other) if side.name in without]
        away = next((side.place for side in sides if side.itself and side.place != UNITED_STATES), None)
        hourly = any((found := side.figure("official")) and found.hourly for side in sides)
        if away:  # the survey may well have one, of which nothing was taken over
            yield f"careercli has no official figure for {whom} in {place_words(away)}"
        else:
            yield f"the official survey has no {'yearly figure' if hourly else 'figure'} for {whom}"
    if first is None or second is None or first.occupation is None or second.occupation is None:
        return
    if first.occupation.code == second.occupation.code:
        yield f"the official survey counts both among {first.occupation.title}"
    for name, figure in known.items():
        if figure and figure.occupation and figure.occupation.closeness == "broad":
            yield f"the official survey counts {name} among {figure.occupation.title}, a wider occupation"
    if (first.place, first.currency, first.period) != (second.place, second.currency, second.period):
        yield "the official figures are not of one place"
    if first.date != second.date:
        yield "the official figures are not of one time"


def _why_unsaid(one: Side, other: Side, ratio: float, compared: bool) -> Iterator[str]:
    if compared:
        yield "job ads or visa filings compare the two like for like"
    yield from (_filed_elsewhere(side) for side in (one, other) if not _most_filed(side))
    if ratio < CLEAR:
        yield "the official medians differ by less than 3%"


def _filed_elsewhere(side: Side) -> str:
    """That the survey's figure is not of most who have the title, or that nobody knows."""
    filed, own = side.filed, side.occupation.title if side.occupation else "its occupation"
    if filed and filed.codes and filed.filings >= ENOUGH:
        return f"employers file {side.name} under {filed.codes[0].title} more often than under {own}"
    return f"too few filings show whether employers count {side.name} among {own}"


def _most_filed(side: Side) -> bool:
    """Whether the closest occupation is the one under which employers file the title most, of enough filings."""
    filed = side.filed
    return side.itself or bool(
        filed and filed.codes and filed.filings >= ENOUGH and side.occupation
        and filed.codes[0].code == side.occupation.code
    )  # fmt: skip


def contrary_medians(higher: Side, lower: Side, basis: FitBasis, *, same: bool) -> str | None:
    """Why the medians that are shown point the other way, or apart where pay is the same; nothing if they do not."""
    one, other = higher.median(basis), lower.median(basis)
    if one is None or other is None or (one.place, one.currency) != (other.place, other.currency):
        return None
    high, low = one.p50 or 0, other.p50 or 0
    if high >= low and not (same and high >= CLEAR * low):
        return None
    return _shares(higher, lower, basis) or "the medians shown are of fewer years and places than this difference"


def _shares(one: Side, other: Side, basis: FitBasis) -> str | None:
    """The place (in job ads the level) whose shares of the two roles differ most."""
    found = (one.states, other.states) if basis == "sworn" else (one.levels, other.levels)
    totals = [sum(each.values()) for each in found]
    if not all(totals):
        return None
    mine, theirs = ({key: n / total for key, n in each.items()} for each, total in zip(found, totals, strict=True))
    widest = max(sorted({*mine, *theirs}), key=lambda key: abs(mine.get(key, 0) - theirs.get(key, 0)))
    first, second = f"{mine.get(widest, 0):.0%}", f"{theirs.get(widest, 0):.0%}"
    if first == second:
        return None
    where = f"in {widest}" if basis == "sworn" else f"at level {widest}"
    return f"{first} of the {BASES[basis]} for {one.name} are {where}, {second} of those for {other.name}"
