"""Pay like for like: the joint fit and its jackknife, against dummy variables, refits from rows and known answers."""

from __future__ import annotations

import math
from collections.abc import Sequence
from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tools.build_market.fit import Fit, Observation, fitted, t_quantile
from tools.build_market.likeforlike import REFERENCE, ROWS, Result, Sampled, results, write_results

from tests.tables import rows_of

EFFECTS = {"data-scientist": 0.0, "pilot": 0.25, "baker": -0.5, "diver": 0.1}


def sample(seed: int, noise: float, roles: Sequence[str] = tuple(EFFECTS), states: int = 6) -> list[Observation]:
    """Rows whose roles are spread unevenly over states that pay differently, two years each."""
    random = Random(seed)  # noqa: S311
    rows = []
    for state in range(states):
        for year in ("1", "2"):
            level = random.uniform(10, 13)
            for role in roles:
                for _ in range(random.choice((0, 1, 2, 9)) if role != REFERENCE else 3):
                    pay = level + EFFECTS[role] + random.gauss(0, noise)
                    rows.append(Observation(role, (str(state), year), (str(state),), pay))
    return rows


def dummies(rows: Sequence[Observation], reference: str) -> dict[str, float]:
    """Least squares with a column for each role but one and for each stratum, by Gauss and Jordan on all columns."""
    strata = sorted({row.stratum for row in rows})
    others = sorted({row.label for row in rows} - {reference})
    columns: list[object] = [*others, *strata]
    place = {column: number for number, column in enumerate(columns)}
    size = len(columns)
    table = [[0.0] * (size + 1) for _ in range(size)]
    for row in rows:
        ones = [place[row.stratum], *([place[row.label]] if row.label != reference else [])]
        for one in ones:
            table[one][size] += row.value
            for other in ones:
                table[one][other] += 1
    for step in range(size):
        best = max(range(step, size), key=lambda number: abs(table[number][step]))
        table[step], table[best] = table[best], table[step]
        table[step] = [value / table[step][step] for value in table[step]]
        for number in range(size):
            if number != step and table[number][step]:
                times = table[number][step]
                table[number] = [mine - times * theirs for mine, theirs in zip(table[number], table[step], strict=True)]
    return {reference: 0.0, **{role: table[place[role]][size] for role in others}}


def fit_of(rows: Sequence[Observation]) -> Fit:
    found = fitted(rows, REFERENCE)
    assert found
    return found


def test_effects_that_are_exact_are_found_exactly() -> None:
    fit = fit_of(sample(1, noise=0))
    assert fit.reference == REFERENCE
    assert fit.effects == pytest.approx(EFFECTS, abs=1e-10)
    assert max(map(abs, fit.covariance.values())) < 1e-18


@pytest.mark.parametrize("seed", range(5))
def test_the_fit_is_that_of_dummy_variables(seed: int) -> None:
    rows = sample(seed, noise=0.3)
    assert fit_of(rows).effects == pytest.approx(dummies(rows, REFERENCE), abs=1e-9)


def test_the_jackknife_is_that_of_refits_from_rows() -> None:
    rows = sample(7, noise=0.3)
    fit, whole = fit_of(rows), dummies(rows, REFERENCE)
    without = [dummies([row for row in rows if row.cluster != (str(state),)], REFERENCE) for state in range(6)]
    for one in EFFECTS:
        for other in EFFECTS:
            products = [(left[one] - whole[one]) * (left[other] - whole[other]) for left in without]
            assert fit.covariance[one, other] == pytest.approx(5 / 6 * sum(products), abs=1e-12)
    assert (fit.rows, fit.clusters) == (len(rows), 6)


def test_where_a_job_is_does_not_count_for_its_title() -> None:
    """Both titles are paid alike wherever they are; one of them is mostly where everybody is paid double."""
    rows = [
        Observation(role, (state,), (state,), math.log(pay))
        for role, state, pay, number in [
            (REFERENCE, "CA", 200, 40), (REFERENCE, "TX", 100, 10), (REFERENCE, "OH", 80, 10),
            ("manager", "CA", 220, 10), ("manager", "TX", 110, 40), ("manager", "OH", 88, 30),
        ]
        for _ in range(number)
    ]  # fmt: skip
    assert math.exp(fit_of(rows).effects["manager"]) == pytest.approx(1.1)


def test_a_label_that_one_cluster_holds_up_has_an_effect_and_no_interval() -> None:
    rows = [row for row in sample(3, noise=0.2) if row.label != "diver" or row.cluster == ("0",)]
    rows.append(Observation("diver", ("0", "1"), ("0",), 11.0))
    fit = fit_of(rows)
    assert "diver" in fit.effects
    assert {label for pair in fit.covariance for label in pair} == EFFECTS.keys() - {"diver"}


def test_labels_that_no_stratum_joins_are_not_compared() -> None:
    apart = [Observation(role, ("9", "9"), ("9",), 12.0) for role in ("cook", "waiter")]
    assert fit_of([*sample(4, noise=0.2), *apart]).effects.keys() == EFFECTS.keys()
    assert fitted([Observation("cook", (str(year),), ("9",), 12.0) for year in range(40)], REFERENCE) is None


def test_without_the_reference_the_label_with_most_rows_is_zero() -> None:
    rows = [row for row in sample(5, noise=0.2) if row.label != REFERENCE]
    fit = fit_of(rows)
    sizes = {label: sum(row.label == label for row in rows) for label in fit.effects}
    assert fit.effects[fit.reference] == 0
    assert sizes[fit.reference] == max(sizes.values())


def test_a_single_cluster_gives_no_interval() -> None:
    fit = fit_of([row._replace(cluster=("all",)) for row in sample(6, noise=0.2)])
    assert (fit.covariance, fit.clusters) == ({}, 1)


@pytest.mark.parametrize(("degrees", "printed"), [(1, 12.706), (2, 4.303), (3, 3.182), (10, 2.228), (50, 2.009)])
def test_students_t_as_tables_print_it(degrees: int, printed: float) -> None:
    assert round(t_quantile(degrees), 3) == printed


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 10_000), st.sampled_from(sorted(EFFECTS)))
def test_no_pair_depends_on_what_the_index_is_counted_from(seed: int, reference: str) -> None:
    rows = sample(seed, noise=0.3)
    one, other = fit_of(rows), fitted(rows, reference)
    assert other
    for a in one.effects:
        for b in one.effects:
            difference = other.effects[a] - other.effects[b]
            assert one.effects[a] - one.effects[b] == pytest.approx(difference, abs=1e-9)
            assert _variance(one, a, b) == pytest.approx(_variance(other, a, b), abs=1e-12)


def _variance(fit: Fit, one: str, other: str) -> float | None:
    if (one, other) not in fit.covariance:
        return None
    return fit.covariance[one, one] + fit.covariance[other, other] - 2 * fit.covariance[one, other]


@pytest.fixture
def found() -> list[Result]:
    rows = [Sampled("US", "senior", 2024, row) for seed in range(12) for row in sample(11, noise=0.1 + seed / 100)]
    rows += [Sampled("DE", "mid", 2024, row) for row in sample(12, noise=0.1) if row.label == "baker"]
    few = [Observation("rare", ("0", "1"), ("0",), 11.0)] * (ROWS - 1)
    return list(results("sworn", [*rows, *(Sampled("US", "mid", 2024, row) for row in few)], restricted=False))


def test_a_label_with_too_few_rows_is_listed_without_an_index(found: list[Result], tmp_path: Path) -> None:
    write_results(tmp_path, found, {})
    index = {row["label"]: row for row in rows_of(tmp_path / "index.tsv")}
    assert index.keys() == {*EFFECTS, "rare"}
    assert (index["rare"]["n"], index["rare"]["index"], index["rare"]["low"]) == (str(ROWS - 1), "", "")
    assert (index[REFERENCE]["index"], index[REFERENCE]["low"], index[REFERENCE]["variance"]) == ("100", "100", "0")
    assert not [row for row in rows_of(tmp_path / "pairs.tsv") if "rare" in (row["one"], row["other"])]


def test_restricted_fits_are_by_country_and_level_and_of_the_levels_of_one_role() -> None:
    rows = [
        Sampled(country, level, year, Observation(role, (country, str(year), level), (country, str(year)), pay))
        for country in ("US", "DE")
        for level in ("mid", "senior")
        for year in (2022, 2023, 2024)
        for role, pay in ((REFERENCE, 11.0), ("pilot", 11.2))
        for pay in [pay + (level == "senior") / 4 + year % 7 / 50] * 30
    ]
    found = {one.scope[1:]: one.fit for one in results("advertised", rows, restricted=True)}
    levels = [("", "", role) for role in (REFERENCE, "pilot")] + [("DE", "", role) for role in (REFERENCE, "pilot")]
    places_and_levels = [("", "", ""), ("DE", "", ""), ("DE", "mid", ""), ("DE", "senior", "")]
    assert found.keys() == {*places_and_levels, ("", "mid", ""), ("", "senior", ""), *levels}
    for (_, _, within), fit in found.items():
        one, other, ratio = ("senior", "mid", 0.25) if within else ("pilot", REFERENCE, 0.2)
        assert fit.effects[one] - fit.effects[other] == pytest.approx(ratio)


def test_a_restricted_fit_that_can_say_nothing_of_any_pair_is_left_out() -> None:
    rows = [
        Sampled("DE", "mid", year, Observation(role, ("DE", str(year), "mid"), ("DE", str(year)), 11.0))
        for role in (REFERENCE, "pilot")
        for year in (2023, 2024)
        for _ in range(40)
    ]
    assert [one.scope[1:] for one in results("advertised", rows, restricted=True)] == [("", "", "")]
