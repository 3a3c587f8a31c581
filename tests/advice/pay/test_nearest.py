"""No dead ends: what comes nearest to a figure that is not there, by rule."""

from __future__ import annotations

from dataclasses import replace
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careercli.advice.pay import Elsewhere, Wanted
from careercli.advice.pay.gaps import uncertain
from careercli.advice.pay.nearest import gaps, instead
from careercli.model.level import Level
from careercli.model.pay import Figure
from tests.advice.pay.made import CANADA, GERMANY, NONE, PAID, POSTED, RATES, ROLE, SEATTLE, asked, few

LEVELS: list[Level] = list(get_args(Level))


@given(st.sampled_from(LEVELS), st.sets(st.sampled_from(LEVELS)), st.booleans())
def test_the_nearest_level_and_all_levels_are_shown_where_a_level_has_none(
    level: Level, known: set[Level], every: bool
) -> None:
    figures = [replace(POSTED, level=one) for one in sorted(known)] + [POSTED] * every
    found = [one for one in figures if one.level == level]
    shown = instead(asked(*figures, level=level), found, Wanted())
    if level in known:
        assert shown == found
        return
    distances = {one: abs(LEVELS.index(one) - LEVELS.index(level)) for one in known}
    levels = [one.level for one in shown if one.level]
    assert [distances[one] for one in levels if one in distances] == sorted(distances.values())[:1]
    assert [one for one in shown if not one.level] == [POSTED] * every


def test_too_few_postings_are_no_figure_and_the_latest_year_counts() -> None:
    old, new = replace(POSTED, level="senior", year=2023), replace(POSTED, level="senior")
    thin = few(replace(POSTED, level="lead"))
    shown = instead(asked(old, new, thin, level="staff"), [], Wanted())
    assert shown == [new]
    [gap] = gaps(asked(old, new, thin, level="lead"), [thin], Wanted(), Elsewhere(), RATES)
    assert gap.words == "Too few job ads name Diver at level lead in the United States."
    assert [near.figure for near in gap.nearest] == [new]


def test_another_year_is_named_and_not_shown_where_one_was_asked_for() -> None:
    years = [replace(POSTED, year=year, date=str(year)) for year in (2022, 2024, 2025)]
    person = asked(*years, PAID)
    assert instead(person, [], Wanted(year=2023)) == []
    posted, official = gaps(person, [], Wanted(year=2023), Elsewhere(), RATES)
    assert [(near.kind, near.figure.year) for near in posted.nearest] == [("year", 2024)]
    assert official.words == "No official pay of 2023 is published for Diver in the United States."
    assert [near.figure for near in official.nearest] == [PAID]


def test_countries_come_by_their_postings_at_the_level_if_they_have_it() -> None:
    def of(country: str, n: int, **changes: object) -> Figure:
        return replace(POSTED, place=replace(GERMANY, code=country, name=country), n=n, **changes)  # type: ignore[arg-type]

    figures = [
        *(
            of("FR", 30),
            of("ES", 900, year=2022),
            of("ES", 20),
            few(of("PL", 3)),
            of("IT", 40),
            of("IT", 15, level="lead"),
        ),
        *(of("NL", 12), replace(POSTED, place=GERMANY, n=999, level="mid")),
    ]
    person = asked(level="lead", places=[GERMANY])
    [gap] = gaps(person, [], Wanted(), Elsewhere({ROLE.id: figures}), RATES)
    assert [(near.figure.place.code, near.figure.n) for near in gap.nearest] == [("FR", 30), ("ES", 20), ("IT", 15)]
    assert gap.countries == ["NL"]


def test_figures_elsewhere_are_in_the_money_that_was_asked_for() -> None:
    elsewhere = Elsewhere({}, {(ROLE.id, CANADA): [("Sailor", replace(POSTED, year=2024, date="2024"))]})
    [gap] = gaps(asked(places=[CANADA]), [], Wanted(currency="EUR"), elsewhere, RATES)
    assert [near.words for near in gap.nearest] == ["Sailor, EUR 50,000 (100 job ads of 2024)"]


def test_an_area_without_a_median_has_its_state() -> None:
    hidden, state = replace(PAID, place=SEATTLE, **NONE), replace(PAID, place=replace(SEATTLE, name="Washington"))
    person = asked(hidden, POSTED, places=[SEATTLE])
    [gap] = gaps(person, [hidden, POSTED], Wanted(), Elsewhere(wider={(ROLE.id, SEATTLE): [state]}), RATES)
    assert [near.words for near in gap.nearest] == ["Washington, USD 100,000 (official survey, May 2025)"]


@pytest.mark.parametrize(
    ("figure", "said"),
    [
        (PAID, []),
        (replace(PAID, jobs_rse=10.0), []),
        (replace(PAID, jobs_rse=10.1), ["its 5,000 jobs are an estimate with a relative standard error of 10.1%."]),
        (
            replace(PAID, p10=80_000),
            ["percentile in the official survey are the same amount, which"],
        ),
        (
            replace(POSTED, p10=80_000),
            ["the 10th and the 25th percentile in job ads are the same amount, which"],
        ),
        (replace(PAID, **NONE), []),
    ],
)
def test_what_stands_on_little_is_said(figure: Figure, said: list[str]) -> None:
    found = list(uncertain("Diver", [figure]))
    assert len(found) == len(said)
    assert all(part in one for part, one in zip(said, found, strict=True))
