"""What may be said of the pay of three roles or more: their order like for like, and who cannot be told apart."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import combinations

from careercli.advice.differences.entries import ALIKE
from careercli.advice.differences.pairs import PayDifference
from careercli.advice.differences.sentence import basis_words, known
from careercli.advice.differences.sides import Side
from careercli.advice.words import BASES, listing
from careercli.model.market import Fit, FitBasis
from careercli.model.pay import Basis

Pairs = Mapping[tuple[Basis, frozenset[str]], PayDifference]


def order_sentence(sides: Sequence[Side], found: Sequence[PayDifference], fits: Sequence[Fit]) -> str:
    """The order on the basis that has most of the roles, job ads only if they have more; pairs never contradict it."""
    pairs = {(entry.basis, frozenset((entry.higher, entry.lower))): entry for entry in found}
    one_role = len({side.role for side in sides}) == 1  # else what is known of the levels of one is no order of all
    if not one_role and len({side.level for side in sides}) > 1:
        return _across_levels(sides, found)
    orders = {fit.scope.basis: _order(sides, fit, pairs) for fit in fits if one_role or not fit.scope.within}
    basis = max(orders, key=lambda one: (len(orders[one]), one == "sworn" and sides[0].level is None), default=None)
    if basis is None or len(orders[basis]) < 2:
        return f"No fair comparison of pay is published: {known(sides)}."
    order, names = orders[basis], {side.key: side.name for side in sides}
    parts = [
        _first(basis, order, pairs, sides),
        *_together(basis, order, pairs, names),
        *_against(basis, order, pairs, names),
        *_without(basis, order, sides),
    ]
    return f"{'; '.join(parts)}."


def _across_levels(sides: Sequence[Side], found: Sequence[PayDifference]) -> str:
    """What is said of roles that are not all of one level: the pairs that can be compared, and who is in none."""
    names = {side.key: side.name for side in sides}
    said: dict[tuple[str, str], list[PayDifference]] = {}
    for entry in found:
        if entry.reading == "more":
            said.setdefault((entry.higher, entry.lower), []).append(entry)
    if not said:
        return f"No fair comparison of pay is published: {known(sides)}."
    parts = []
    for (higher, lower), entries in said.items():
        shares = [f"about {entry.share} more than {names[lower]} in {BASES[entry.basis]}" for entry in entries]
        first, *others = (share.replace(f" than {names[lower]}", "") if n else share for n, share in enumerate(shares))
        parts.append(f"{names[higher]} pays {' and '.join([first, *others])}")
    met = {key for pair in said for key in pair}
    alone = [side.name for side in sides if side.key not in met]
    parts += [f"{listing(alone)} {'is' if len(alone) == 1 else 'are'} not compared, as levels differ"] if alone else []
    return f"Like for like, {'; '.join(parts)}."


def _order(sides: Sequence[Side], fit: Fit, pairs: Pairs) -> list[str]:
    """The roles that the basis places, from the highest pay: those with an index that meet another of them."""
    index = {side.key: found.index for side in sides if (found := fit.of.get(side.key)) and found.index}
    met = {key for (basis, keys), entry in pairs.items() if basis == fit.scope.basis and entry.reading for key in keys}
    return sorted((key for key in index if key in met), key=lambda key: -index[key])


def _first(basis: FitBasis, order: Sequence[str], pairs: Pairs, sides: Sequence[Side]) -> str:
    """Who pays most and how the others follow; a percentage only between the ends, and only if it is said."""
    names = {side.key: side.name for side in sides}
    ends = pairs[basis, frozenset((order[0], order[-1]))]
    where = basis_words(basis, sides)
    if not any(entry.reading == "more" for entry in _within(basis, order, pairs)):
        return f"Pay of {listing([names[key] for key in order])} cannot be told apart in {where}"
    steps = ", then ".join(names[key] for key in order)
    gap = ""
    if ends.reading == "more":
        gap = f"; {names[ends.higher]} is paid about {ends.share} more than {names[ends.lower]}"
        other = _other(basis)
        alike = pairs[other, frozenset((ends.higher, ends.lower))].reading == "same"
        gap += f", about the same in {BASES[other]}" if alike else ""
    return f"Like for like, pay in {where} is highest for {steps}{gap}"


def _other(basis: FitBasis) -> FitBasis:
    return next(one for one in ALIKE if one != basis)


def _within(basis: FitBasis, keys: Sequence[str], pairs: Pairs) -> list[PayDifference]:
    return [pairs[basis, frozenset(pair)] for pair in combinations(keys, 2)]


def _together(basis: FitBasis, order: Sequence[str], pairs: Pairs, names: Mapping[str, str]) -> list[str]:
    """The longest runs of the order in which no two can be told apart, unless that is all of them."""
    runs: list[Sequence[str]] = []
    for start in range(len(order)):
        end = start + 1
        while end < len(order) and not _apart(basis, order[start : end + 1], pairs):
            end += 1
        if end - start > 1 and not (runs and set(order[start:end]) <= set(runs[-1])):
            runs.append(order[start:end])
    if runs == [order]:
        return []
    return [f"{listing([names[key] for key in run])} cannot be told apart" for run in runs]


def _apart(basis: FitBasis, keys: Sequence[str], pairs: Pairs) -> bool:
    return any(entry.reading == "more" for entry in _within(basis, keys, pairs))


def _against(basis: FitBasis, order: Sequence[str], pairs: Pairs, names: Mapping[str, str]) -> list[str]:
    """Pairs that the other basis has the other way round."""
    other = _other(basis)
    turned: dict[str, list[str]] = {}
    for entry in _within(basis, order, pairs):
        theirs = pairs[other, frozenset((entry.higher, entry.lower))]
        if entry.reading == theirs.reading == "more" and entry.higher != theirs.higher:
            turned.setdefault(theirs.higher, []).append(names[theirs.lower])
    return [f"{BASES[other]} put {names[higher]} above {listing(lower)}" for higher, lower in turned.items()]


def _without(basis: FitBasis, order: Sequence[str], sides: Sequence[Side]) -> list[str]:
    """Whom the basis does not place."""
    missing = [side for side in sides if side.key not in order]
    nobody = [side.name for side in missing if side.size(basis) == 0]
    seldom = [side.name for side in missing if side.size(basis) > 0]
    said = [f"no {BASES[basis]} name {listing(nobody)}"] if nobody else []
    return [*said, *([f"too few {BASES[basis]} name {listing(seldom)}"] if seldom else [])]
