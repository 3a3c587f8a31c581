"""Rows of official pay in the US -> figures of an occupation."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from careercli.model.pay import PERCENTILES, Figure, Place
from careercli.model.role import Occupation


def of_occupation(
    occupation: Occupation,
    place: Place,
    row: Sequence[str],
    facts: Mapping[str, str],
    publishers: Mapping[str, str],
) -> Figure:
    """`row`: jobs with their error, amounts, the error of the wage, the publisher's footnotes."""
    names = (*PERCENTILES, "mean")
    amounts = {name: int(cell) if cell else None for name, cell in zip(names, row[2:8], strict=True)}
    return Figure(
        basis="official",
        level=None,
        place=place,
        currency="USD",
        period="year",
        n=None,
        **amounts,
        year=int(facts["date"][:4]),
        date=facts["date"],
        source=facts["source"],
        publisher=publishers[facts["source"]],
        jobs=int(row[0]) if row[0] else None,
        jobs_rse=float(row[1]) if row[1] else None,
        wage_rse=float(row[8]) if row[8] else None,
        occupation=occupation,
        note=row[9],
    )
