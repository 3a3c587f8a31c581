"""What the answers of `salary` say of one role and of an offer."""

from __future__ import annotations

from dataclasses import field

from careercli.advice.pay.offer import Offer, Standing, Worth
from careercli.model.level import Level
from careercli.model.pay import Basis, Figure
from careercli.model.record import record


@record
class PlaceRank:
    """A place with its rank among all that have a figure, by plain and by price-adjusted median, from 1."""

    code: str
    rank: int
    adjusted_rank: int | None


@record
class Index:
    """Pay like for like, Data Scientist = 100, with its 95 % interval; None where the role has too few rows.

    `amount`: what the index comes to where Data Scientist has the median of the place that was named.
    """

    basis: Basis
    value: float | None
    low: float | None
    high: float | None
    n: int
    amount: int | None = None


@record
class PaidRole:
    """`trend` holds the advertised and sworn figures of every year, oldest first; `ranks` those of its figures' places.

    `index`: the role like for like, one basis after the other; `sworn_note`: what to know of its filings.
    """

    id: str
    title: str
    level: Level | None
    figures: list[Figure]
    trend: list[Figure]
    ranks: list[PlaceRank] = field(default_factory=list)
    index: list[Index] = field(default_factory=list)
    sworn_note: str | None = None


@record
class OfferAnswer:
    """An offer with where it stands among each basis, and what buys as much elsewhere."""

    offer: Offer
    standings: list[Standing]
    worth: list[Worth]
