"""What the answers of `salary` say of one role and of an offer."""

from __future__ import annotations

from dataclasses import field

from careercli.advice.pay.offer import Offer, Standing, Worth
from careercli.model.level import Level
from careercli.model.pay import Figure
from careercli.model.record import record


@record
class PlaceRank:
    """A place with its rank among all that have a figure, by plain and by price-adjusted median, from 1."""

    code: str
    rank: int
    adjusted_rank: int | None


@record
class PaidRole:
    """`trend` holds the advertised figures of every year, oldest first; `ranks` those of its figures' places."""

    id: str
    title: str
    level: Level | None
    figures: list[Figure]
    trend: list[Figure]
    ranks: list[PlaceRank] = field(default_factory=list)


@record
class OfferAnswer:
    """An offer with where it stands among each basis, and what buys as much elsewhere."""

    offer: Offer
    standings: list[Standing]
    worth: list[Worth]
