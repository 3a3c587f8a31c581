"""Pay like for like: the samples of each basis, the fits that the product asks for, and the tables of their results."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations
from pathlib import Path
from typing import NamedTuple

from careercli.model.pay import ENOUGH
from tools.build_market.advertised import GENERIC, LEVELS, Named
from tools.build_market.files import Value, write_table
from tools.build_market.fit import Fit, Observation, fitted, t_quantile
from tools.build_market.postings import Posting
from tools.build_market.sworn import Filing

REFERENCE = "data-scientist"  # stands at 100
ROWS = 30  # of a label; with fewer it is left out of the fit
STRATA = 3  # in which both of a pair have rows, ENOUGH of each in all; with fewer a pair is not said
HOME = "US"  # its strata outnumber all others, so a fit of its own would say what that of all countries says
SCOPE = ("basis", "country", "level", "within")
FITS = (*SCOPE, "rows", "strata", "clusters", "labels", "first", "last", "reference", "t")
INDEX = (*SCOPE, "label", "n", "strata", "index", "low", "high", "variance")
PAIRS = (*SCOPE, "one", "other", "strata", "n_one", "n_other", "first", "last", "covariance")
Scope = tuple[str, str, str, str]


class Sampled(NamedTuple):
    """One row of a basis, with what scopes choose it by; `observation` is labeled with the role."""

    country: str
    level: str
    year: int
    observation: Observation


class Result(NamedTuple):
    """One fit with its sample; labels with too few rows are in the sample alone."""

    scope: Scope
    sample: list[Sampled]
    fit: Fit


def sworn_sample(filings: Iterable[Filing]) -> list[Sampled]:
    """Strata: source, fiscal year and state, by the lower end. Clusters: states. A filing without a state is out."""
    return [
        Sampled("US", one.level, one.year, Observation(one.role, stratum, (one.state,), math.log(one.low)))
        for one in filings
        if one.state
        for stratum in [(one.source, str(one.year), one.state)]
    ]


def advertised_sample(postings: Iterable[Posting], named: Named) -> list[Sampled]:
    """Strata: country, year and level, by the midpoint of full-time postings. Clusters: country and year."""
    sample = []
    for one in postings:
        role, level = (None, None) if one.title in GENERIC else named(one.title)
        if role and one.full_time:
            level = level or LEVELS[one.level]
            cluster = (one.country, str(one.year))
            row = Observation(role, (*cluster, level), cluster, math.log(one.midpoint))
            sample.append(Sampled(one.country, level, one.year, row))
    return sample


def results(basis: str, sample: Sequence[Sampled], *, restricted: bool) -> Iterator[Result]:
    """The fit of the whole sample and, if `restricted`, those by country and level and of the levels of each role.

    A restricted fit in which no pair can be said is left out.
    """
    whole = _result((basis, "", "", ""), list(sample))
    if whole:
        yield whole
    if restricted:
        parts: dict[Scope, list[Sampled]] = {}
        for row in sample:
            for scope in _scopes(basis, row):
                of_levels = scope[3] != ""
                parts.setdefault(scope, []).append(_of_level(row) if of_levels else row)
        for scope, rows in sorted(parts.items()):
            found = _result(scope, rows)
            if found and any(strata >= STRATA and min(n) >= ENOUGH for _, strata, n, _ in _meetings(found)):
                yield found


def _scopes(basis: str, row: Sampled) -> Iterator[Scope]:
    countries = ("",) if row.country == HOME else ("", row.country)
    for country in countries:
        yield (basis, country, row.level, "")
        yield (basis, country, "", row.observation.label)
    if row.country != HOME:
        yield (basis, row.country, "", "")


def _of_level(row: Sampled) -> Sampled:
    """The same row labeled with its level, within country and year."""
    one = row.observation
    return row._replace(observation=Observation(row.level, one.cluster, one.cluster, one.value))


def _result(scope: Scope, sample: list[Sampled]) -> Result | None:
    sizes = Counter(row.observation.label for row in sample)
    enough = [row.observation for row in sample if sizes[row.observation.label] >= ROWS]
    fit = fitted(enough, REFERENCE)
    return Result(scope, sample, fit) if fit else None


def _meetings(result: Result) -> Iterator[tuple[tuple[str, str], int, tuple[int, int], tuple[int, int]]]:
    """Each pair of labels that meet: in how many strata, the rows of each in those, the first and last year."""
    tables: dict[tuple[str, ...], Counter[str]] = {}
    years: dict[tuple[str, ...], int] = {}
    for row in result.sample:
        if row.observation.label in result.fit.effects:
            tables.setdefault(row.observation.stratum, Counter())[row.observation.label] += 1
            years[row.observation.stratum] = row.year
    for one, other in combinations(sorted(result.fit.effects), 2):
        shared = [key for key, counts in tables.items() if one in counts and other in counts]
        if shared:
            rows = (sum(tables[key][one] for key in shared), sum(tables[key][other] for key in shared))
            when = [years[key] for key in shared]
            yield (one, other), len(shared), rows, (min(when), max(when))


def write_results(folder: Path, found: Sequence[Result], facts: dict[str, str]) -> None:
    """Three tables: the fits, the index of every label, and the pairs that meet in a stratum."""
    write_table(folder / "fits.tsv", FITS, map(_fit_row, found), facts)
    write_table(folder / "index.tsv", INDEX, (row for one in found for row in _index_rows(one)), facts)
    write_table(folder / "pairs.tsv", PAIRS, (row for one in found for row in _pair_rows(one)), facts)


def _fit_row(result: Result) -> list[Value]:
    fit, years = result.fit, [row.year for row in result.sample if row.observation.label in result.fit.effects]
    t = _six(t_quantile(fit.clusters - 1)) if fit.clusters > 1 else None
    size: list[Value] = [fit.rows, fit.strata, fit.clusters, len(fit.effects)]
    return [*result.scope, *size, min(years), max(years), fit.reference, t]


def _index_rows(result: Result) -> Iterator[list[Value]]:
    fit = result.fit
    strata: dict[str, set[tuple[str, ...]]] = {}
    for row in result.sample:
        strata.setdefault(row.observation.label, set()).add(row.observation.stratum)
    for label, n in sorted(Counter(row.observation.label for row in result.sample).items()):
        marks: list[Value] = [None] * 4
        if label in fit.effects:
            effect, variance = fit.effects[label], fit.covariance.get((label, label))
            reach = None if variance is None else t_quantile(fit.clusters - 1) * math.sqrt(variance)
            ends = [None, None] if reach is None else [_index(effect - reach), _index(effect + reach)]
            marks = [_index(effect), *ends, None if variance is None else _six(variance)]
        yield [*result.scope, label, n, len(strata[label]), *marks]


def _pair_rows(result: Result) -> Iterator[list[Value]]:
    for pair, strata, rows, years in _meetings(result):
        covariance = result.fit.covariance.get(pair)
        yield [*result.scope, *pair, strata, *rows, *years, None if covariance is None else _six(covariance)]


def _index(effect: float) -> float:
    return _six(100 * math.exp(effect))


def _six(value: float) -> float:
    return float(f"{value:.6g}")
