"""Why the medians that are shown can point the other way than pay like for like."""

from __future__ import annotations

from collections.abc import Sequence

from careercli.advice.differences.reduction import CLEAR, PayDifference
from careercli.advice.differences.sides import Side
from careercli.advice.words import BASES
from careercli.model.likeforlike import FitBasis


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


def contrary_official(one: Side, other: Side, alike: Sequence[PayDifference]) -> str | None:
    """Why official medians point the other way than a difference like for like that is said."""
    medians = {side.key: found.p50 or 0 for side in (one, other) if (found := side.median("official"))}
    ahead = [entry for entry in alike if entry.said and entry.reading == "more"]
    if len(medians) < 2 or not any(medians[entry.higher] < medians[entry.lower] for entry in ahead):
        return None
    return "the official figures are of occupations, not of these titles"
