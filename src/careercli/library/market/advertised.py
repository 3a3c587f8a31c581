"""Rows of advertised pay -> figures: of a year, or of several that are taken together."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from careercli.model.pay import PERCENTILES, Counts, Figure, Place

Publishers = Mapping[str, str]
_AMOUNTS = (*PERCENTILES, "low", "high")


def of_a_year(place: Place, row: Sequence[str], facts: Mapping[str, str], publishers: Publishers) -> Figure:
    """A row of a role's own table."""
    last = facts["date"]  # the file ends in the middle of its last year
    date = last if last.startswith(row[2]) else row[2]
    made = {"year": int(date[:4]), "date": date, "counts": Counts(*map(int, row[12:19]))}
    return _figure(place, row[0], row[3:12], facts["source"], publishers, made)


def of_years(place: Place, row: Sequence[str], facts: Mapping[str, str], publishers: Publishers) -> Figure:
    """A row of the table of years taken together, whose first column is the role."""
    made = {"year": int(row[4]), "date": row[4], "years": (int(row[3]), int(row[4]))}
    return _figure(place, row[1], row[5:14], facts["source"], publishers, made)


def _figure(
    place: Place, level: str, cells: Sequence[str], source: str, publishers: Publishers, made: Mapping[str, Any]
) -> Figure:
    """`cells`: currency, postings, amounts."""
    amounts: dict[str, Any] = {
        name: int(cell) if cell else None for name, cell in zip(_AMOUNTS, cells[2:], strict=True)
    }
    return Figure(
        basis="advertised",
        level=level or None,
        place=place,
        currency=cells[0],
        period="year",
        n=int(cells[1]),
        **amounts,
        mean=None,
        source=source,
        publisher=publishers[source],
        **made,
    )
