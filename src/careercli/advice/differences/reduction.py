"""A difference in pay on one basis, reduced to what it can bear: more, the same, or unclear."""

from __future__ import annotations

from typing import Literal

from careercli.model.pay import Basis
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
