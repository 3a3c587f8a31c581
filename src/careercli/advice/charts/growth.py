"""The projected growth of the occupations closest to roles, against that of all occupations."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from careercli.advice.words import signed
from careercli.model.market import Projection
from careercli.model.page import Bar, Bars, Chart

_ABOUT = "Projections are made for occupations; what is wider than the role is said of many other titles, too."


def growth_chart(found: Sequence[tuple[str, str, Projection | None]]) -> Iterator[Chart]:
    """`found`: role, its closest occupation and what is projected for that; nothing where nothing is projected."""
    known = [projection for _, _, projection in found if projection and projection.change_percent is not None]
    if not known:
        return
    bars = [
        Bar(name, projection.change_percent, f"{signed(projection.change_percent)}%", occupation)
        if projection and projection.change_percent is not None
        else Bar(name, None, "not published", occupation)
        for name, occupation, projection in found
    ]
    first = known[0]
    if first.all_occupations_percent is not None:
        all_jobs = first.all_occupations_percent
        bars.append(Bar("All occupations", all_jobs, f"{signed(all_jobs)}%", "all US jobs", yardstick=True))
    years = f"{first.first_year} to {first.last_year}"
    yield Chart("outlook", f"Projected jobs, {years}", Bars(bars, "percent"), _ABOUT)
