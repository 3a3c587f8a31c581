"""Official pay against official: who is paid more by the survey, and where that would be no fair comparison."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import combinations
from typing import TYPE_CHECKING

from careercli.advice.differences import official_difference
from careercli.advice.words import dollars, listing
from careercli.model.screen import Said, Sentence

_AT = "at the median"

if TYPE_CHECKING:
    from careercli.advice.differences import PayDifference
    from careercli.advice.measures.measured import Measured
    from careercli.model.pay import Figure


def official_entries(every: Sequence[Measured]) -> list[PayDifference]:
    """An entry for each pair, also where nothing is said."""
    return [official_difference(one.side, other.side, compared=False) for one, other in combinations(every, 2)]


def official_sentence(every: Sequence[Measured], entries: Sequence[PayDifference], *, short: bool = False) -> Sentence:
    """Who is paid more, without a percentage, or why that cannot be said; the answer in bold. `short`: without the
    medians, where they stand below."""
    if len(every) > 2:
        return _of_several(every, entries)
    told = _of_two(every, entries[0])
    return [told[0], Said(".")] if short and told[0].text.startswith(("Official pay", "The official")) else told


def _of_two(every: Sequence[Measured], entry: PayDifference) -> Sentence:
    by_key = {one.key: one for one in every}
    higher, lower = by_key[entry.higher], by_key[entry.lower]
    first, second = _median(higher), _median(lower)
    if entry.said and first and second:
        return [
            Said(f"Official pay is higher for {higher.name}", "answer"),
            Said(f": {_amount(first, higher)} against {_amount(second, lower)} for {lower.name}, {_AT}."),
        ]
    if entry.ratio is not None and first and second and "less than 3%" in (entry.why_not or ""):
        both = f"{_amount(first, higher)} for {higher.name}, {_amount(second, lower)} for {lower.name}"
        return [Said("The official medians differ by less than 3%", "answer"), Said(f": {both}.")]
    return [Said("No fair comparison of pay is published", "answer"), Said(f": {entry.why_not}.")]


def _of_several(every: Sequence[Measured], entries: Sequence[PayDifference]) -> Sentence:
    """The highest and the lowest of those that can be compared with each other, and who cannot be."""
    ranked = sorted(comparable(every, entries), key=lambda one: -(_paid(one)))
    high, low = _end(ranked, entries), _end(ranked[::-1], entries)
    if not ranked or high[-1] is ranked[-1]:
        several = sum(not one.itself for one in every) > 1  # roles that are compared with each other on other bases
        among = f" with {_names([one for one in every if one.itself])}" if several else ""
        told = Said(f"No fair comparison of pay{among} is published", "answer")
        return [told, Said("; what is known of each is below.")]
    others = [one.name for one in every if one not in ranked]
    rest = f"; {listing(others)} cannot be placed among them fairly" if others else ""
    return [
        Said(f"Official pay is highest for {_names(high)}", "answer"),
        Said(f", {_amounts(high)} {_AT}, and lowest for {_names(low)}, {_amounts(low)}{rest}."),
    ]


def _end(ranked: Sequence[Measured], entries: Sequence[PayDifference]) -> list[Measured]:
    """The first, with the roles that follow it: official figures say nothing of two roles that are compared otherwise,
    or that are counted in one occupation."""
    said = {frozenset((one.higher, one.lower)) for one in entries if one.said}
    count = 1
    while count < len(ranked) and not any(one.itself for one in (ranked[0], ranked[count])):
        if frozenset((ranked[0].key, ranked[count].key)) in said:
            break
        count += 1
    return [*ranked[:count]]


def _names(end: Sequence[Measured]) -> str:
    return listing([one.name for one in end])


def _amounts(end: Sequence[Measured]) -> str:
    """Their medians, one of the same occupation once."""
    return listing([*dict.fromkeys(_amount(found, one) for one in end if (found := _median(one)))])


def comparable(every: Sequence[Measured], entries: Sequence[PayDifference]) -> list[Measured]:
    """Those of which something is said against each of the others that stay; who is in the way of most goes first.

    Two roles are in nobody's way: they are compared on other bases.
    """
    said = {frozenset((one.higher, one.lower)) for one in entries if one.said or "less than 3%" in (one.why_not or "")}
    left = list(every)
    while len(left) > 1:
        blocked = {one.key: _blocked(one, left, said) for one in left}
        worst = max(left, key=lambda one: blocked[one.key])
        if not blocked[worst.key]:
            break
        left.remove(worst)
    return left


def _blocked(one: Measured, left: Sequence[Measured], said: Collection[frozenset[str]]) -> float:
    """The share of those that it is to be placed among, against whom nothing is said."""
    others = [other for other in left if other is not one and (one.itself or other.itself)]
    return sum(frozenset((one.key, other.key)) not in said for other in others) / max(1, len(others))


def _median(one: Measured) -> Figure | None:
    return one.side.median("official")


def _paid(one: Measured) -> float:
    found = _median(one)
    return float(found.p50 or 0) if found else 0.0


def _amount(figure: Figure, one: Measured) -> str:
    """The median, with the occupation where that is not what was asked for."""
    return f"{dollars(figure)} ({one.short})" if one.short else dollars(figure)
