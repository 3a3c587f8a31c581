"""Pay like for like: what one fit estimates of each role, and of each pair that meets in the same strata."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, NamedTuple

from careercli.model.record import record

FitBasis = Literal["advertised", "sworn"]


class Scope(NamedTuple):
    """What a fit is made of: a country and a level, or all of them where these are empty.

    With `within` the levels of that role are compared instead of roles.
    """

    basis: FitBasis
    country: str = ""
    level: str = ""
    within: str = ""


@record
class Estimate:
    """A role in a fit: its rows, its index with the 95 % interval, and the jackknife variance of its logarithm.

    The index is None where the role has too few rows to be in the fit.
    """

    n: int
    strata: int
    index: float | None = None
    low: float | None = None
    high: float | None = None
    variance: float | None = None


@record
class Meeting:
    """Two roles in the strata that have rows of both: how many strata, the rows of each, the years, the covariance."""

    strata: int
    n: tuple[int, int]
    first: int
    last: int
    covariance: float | None


@record
class Fit:
    """The estimates of one fit: those that were asked for, by id, and the meetings of each pair, ids in their order.

    `reference` stands at 100, `t` is the 97.5 % quantile that the intervals are made with.
    """

    scope: Scope
    reference: str
    t: float | None
    first: int
    last: int
    of: Mapping[str, Estimate]
    meetings: Mapping[tuple[str, str], Meeting]

    def meeting(self, one: str, other: str) -> Meeting | None:
        """The meeting of two roles, the rows of `one` first."""
        found = self.meetings.get((min(one, other), max(one, other)))
        if found is None or one <= other:
            return found
        return Meeting(found.strata, (found.n[1], found.n[0]), found.first, found.last, found.covariance)
