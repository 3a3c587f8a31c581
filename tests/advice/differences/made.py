"""Every built-in role with its pay, and a fit that was made up, to take apart."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import combinations
from math import exp

from careercli.advice.differences import (
    PayDifference,
    Side,
    differences,
    pay_sentence,
    scopes,
    sides_of,
)
from careercli.advice.pay import USUAL, common_year, shown
from careercli.library.catalog import Catalog
from careercli.model.market import Asked, Estimate, Filed, FiledCode, Fit, FitBasis, Meeting, Scope
from careercli.model.pay import UNITED_STATES, Place
from careercli.model.role import Occupation

DIVERS = Occupation("15-2051", "Data Scientists", "exact")
SAILORS = Occupation("15-1252", "Software Developers", "close")


def every_role(catalog: Catalog, place: Place = UNITED_STATES) -> list[Asked]:
    return [catalog.market.asked(catalog.role(entry.id), None, [place]) for entry in catalog.entries()]


def every_fit(catalog: Catalog, asked: Sequence[Asked]) -> list[Fit]:
    return [fit for fit in catalog.market.fits(scopes(asked)) if fit]


def compared(asked: Sequence[Asked], fits: Sequence[Fit]) -> tuple[list[Side], list[PayDifference], str]:
    """What `compare` says of the pay of these roles."""
    year = common_year(asked)
    sides = sides_of(asked, [shown(one, USUAL, year=year) for one in asked])
    found = differences(sides, fits)
    return sides, found, pay_sentence(sides, found, fits)


def side(key: str, **changes: object) -> Side:
    made = Side(key, key, key.capitalize(), None, UNITED_STATES, DIVERS, None, [], 100, 100, {}, {})
    return replace(made, **changes)  # type: ignore[arg-type]


def filed(code: str) -> Filed:
    return Filed(100, 2022, 2025, [FiledCode(code, code, 90, 0.9)], 10, "oflc-titles")


def made_fit(basis: FitBasis, effects: dict[str, tuple[float, float]], *, strata: int = 9, rows: int = 50) -> Fit:
    """Effects and standard errors by role, all of them independent and met in as many strata."""
    of = {
        key: Estimate(rows, strata, 100 * exp(effect), 100 * exp(effect - 2 * error), 100 * exp(effect + 2 * error),
                      error**2)
        for key, (effect, error) in effects.items()
    }  # fmt: skip
    met = {pair: Meeting(strata, (rows, rows), 2022, 2025, 0.0) for pair in combinations(sorted(effects), 2)}
    return Fit(Scope(basis), "data-scientist", 2.0, 2022, 2025, of, met)
