"""Ordinary least squares of log pay on one kind of label with an effect for each stratum, and its cluster jackknife.

Strata are partialled out: a stratum of n rows, n_k of them with label k, adds diag(n_k) - n_k n_k' / n to the left of
the normal equations and Y_k - n_k Y / n to the right, where Y are sums of log pay. A stratum lies in one cluster, so
the fit without a cluster is the whole system less what that cluster added. Standard library only.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple


class Observation(NamedTuple):
    """One row: labels are compared within a stratum, and rows of a cluster move together."""

    label: str
    stratum: tuple[str, ...]
    cluster: tuple[str, ...]
    value: float  # log of pay


class Fit(NamedTuple):
    """Effects in logs, that of `reference` being zero, of every label that strata join to it.

    `covariance` is by the jackknife, both ways round, and knows only labels that stay comparable whichever cluster is
    left out. `rows` are those of the labels; `strata` and `clusters` those in which at least two of them meet.
    """

    reference: str
    effects: dict[str, float]
    covariance: dict[tuple[str, str], float]
    rows: int
    strata: int
    clusters: int


class System(NamedTuple):
    """Normal equations without the strata, and the labels that meet in each stratum."""

    left: dict[tuple[str, str], float]
    right: dict[str, float]
    meetings: list[frozenset[str]]


def fitted(observations: Sequence[Observation], reference: str) -> Fit | None:
    """The joint fit; nothing if no two labels meet in a stratum.

    Zero is `reference` if it can be compared with another label whichever cluster is left out, else the label with
    the most rows of the largest group that can.
    """
    sizes = Counter(row.label for row in observations)
    parts = _systems(observations)
    if not parts:
        return None
    whole = _sum(parts.values())
    left_out = {cluster: [links for key, part in parts.items() if key != cluster for links in part.meetings]
                for cluster in parts}  # fmt: skip
    homes = _always_together(sizes, [_groups(whole.meetings), *map(_groups, left_out.values())])
    home = next((group for group in homes if reference in group and len(group) > 1), None) or max(
        homes, key=lambda group: (len(group), sum(sizes[label] for label in group), min(group))
    )
    zero = reference if reference in home else max(home, key=lambda label: (sizes[label], label))
    effects = _solved(whole, None, _group_of(zero, whole.meetings), zero)
    replicates = [
        _solved(whole, part, _group_of(zero, left_out[cluster]), zero)
        for cluster, part in parts.items()
        if len(home) > 1 and any(len(links & effects.keys()) > 1 for links in part.meetings)
    ]
    met = [sum(len(links & effects.keys()) > 1 for links in part.meetings) for part in parts.values()]
    rows = sum(sizes[label] for label in effects)
    return Fit(zero, effects, _covariance(effects, replicates, sorted(home)), rows, sum(met), sum(map(bool, met)))


def _systems(observations: Sequence[Observation]) -> dict[tuple[str, ...], System]:
    """Cluster → what its strata add, those with one label left out, for they add nothing."""
    strata: dict[tuple[str, ...], dict[str, list[float]]] = {}
    clusters: dict[tuple[str, ...], tuple[str, ...]] = {}
    for row in observations:
        strata.setdefault(row.stratum, {}).setdefault(row.label, []).append(row.value)
        clusters[row.stratum] = row.cluster
    grouped: dict[tuple[str, ...], list[System]] = {}
    for stratum, values in sorted(strata.items()):
        if len(values) > 1:
            grouped.setdefault(clusters[stratum], []).append(_of_stratum(values))
    return {cluster: _sum(found) for cluster, found in sorted(grouped.items())}


def _of_stratum(values: Mapping[str, Sequence[float]]) -> System:
    counts = {label: len(found) for label, found in sorted(values.items())}
    sums = {label: math.fsum(found) for label, found in sorted(values.items())}
    rows, mean = sum(counts.values()), math.fsum(sums.values()) / sum(counts.values())
    left = {(a, b): (n if a == b else 0) - n * m / rows for a, n in counts.items() for b, m in counts.items()}
    right = {label: math.fsum((sums[label], -counts[label] * mean)) for label in counts}
    return System(left, right, [frozenset(counts)])


def _sum(systems: Iterable[System]) -> System:
    left: dict[tuple[str, str], list[float]] = {}
    right: dict[str, list[float]] = {}
    meetings: list[frozenset[str]] = []
    for system in systems:
        for pair, value in system.left.items():
            left.setdefault(pair, []).append(value)
        for label, value in system.right.items():
            right.setdefault(label, []).append(value)
        meetings += system.meetings
    return System(
        {pair: math.fsum(values) for pair, values in left.items()},
        {label: math.fsum(values) for label, values in right.items()},
        meetings,
    )


def _groups(meetings: Iterable[frozenset[str]]) -> list[set[str]]:
    """Labels that strata join with each other, directly or through others."""
    groups: list[set[str]] = []
    for links in set(meetings):
        apart = [group for group in groups if not group & links]
        groups = [*apart, set(links).union(*(group for group in groups if group & links))]
    return groups


def _group_of(label: str, meetings: Iterable[frozenset[str]]) -> list[str]:
    return sorted(next(group for group in _groups(meetings) if label in group))


def _always_together(labels: Iterable[str], partitions: Sequence[Sequence[set[str]]]) -> list[set[str]]:
    """The groups of labels that every one of these partitions leaves together."""
    found: dict[tuple[str, ...], set[str]] = {}
    for label in labels:
        homes = (next((group for group in groups if label in group), {label}) for groups in partitions)
        found.setdefault(tuple(map(min, homes)), set()).add(label)
    return list(found.values())


def _solved(whole: System, less: System | None, labels: Sequence[str], zero: str) -> dict[str, float]:
    """The effects of `labels` by Gaussian elimination; the matrix is positive definite, so no rows change places."""
    others = [label for label in labels if label != zero]
    out, gone = (less.left, less.right) if less else ({}, {})
    matrix = [
        [
            *(whole.left.get((a, b), 0.0) - out.get((a, b), 0.0) for b in others),
            whole.right[a] - gone.get(a, 0.0),
        ]
        for a in others
    ]
    size = len(others)
    for step in range(size):
        pivot = matrix[step]
        for row in matrix[step + 1 :]:
            times = row[step] / pivot[step]
            if times:
                row[step:] = [value - times * above for value, above in zip(row[step:], pivot[step:], strict=True)]
    effects = [0.0] * size
    for step in reversed(range(size)):
        known = math.fsum(matrix[step][after] * effects[after] for after in range(step + 1, size))
        effects[step] = (matrix[step][size] - known) / matrix[step][step]
    return {zero: 0.0, **dict(zip(others, effects, strict=True))}


def _covariance(
    effects: Mapping[str, float], replicates: Sequence[Mapping[str, float]], labels: Sequence[str]
) -> dict[tuple[str, str], float]:
    """(G - 1) / G times the sum of squares and products about the whole fit, of the fits that leave out one of G."""
    if len(replicates) < 2:
        return {}
    moved = {label: [replicate[label] - effects[label] for replicate in replicates] for label in labels}
    factor = (len(replicates) - 1) / len(replicates)
    return {
        (a, b): factor * math.fsum(one * other for one, other in zip(moved[a], moved[b], strict=True))
        for a in labels
        for b in labels
    }


def t_quantile(degrees: int) -> float:
    """Student's t that leaves 2.5 % above it, by bisection of the finite series for whole degrees of freedom."""
    low, high = 0.0, 1e3
    for _ in range(100):
        middle = (low + high) / 2
        low, high = (middle, high) if _within(middle, degrees) < 0.95 else (low, middle)
    return low


def _within(t: float, degrees: int) -> float:
    """The probability that Student's t lies within -t and t (Abramowitz and Stegun, 26.7.3 and 26.7.4)."""
    angle = math.atan(t / math.sqrt(degrees))
    square = math.cos(angle) ** 2
    term = math.cos(angle) if degrees % 2 else 1.0
    terms = []
    for step in range(1 + degrees % 2, degrees, 2):
        terms.append(term)
        term *= square * step / (step + 1)
    if degrees % 2:
        return 2 / math.pi * (angle + math.sin(angle) * math.fsum(terms))
    return math.sin(angle) * math.fsum(terms)
