"""Pay figures, from profiles and in words."""

from __future__ import annotations

from collections.abc import Mapping

from careercli.model.pay import Figure, Place
from careercli.model.role import Pay


def quoted_figures(pay: Pay, publishers: Mapping[str, str]) -> list[Figure]:
    """What the profile quotes; a mean and a median stay what they are. `publishers`: source id → who published it."""
    return [
        Figure(
            basis="quoted",
            level=None,
            place=Place("country", quote.place, quote.place),
            currency=quote.currency,
            period="year",
            n=quote.n,
            p10=None,
            p25=None,
            p50=quote.amount if quote.statistic == "median" else None,
            p75=None,
            p90=None,
            mean=quote.amount if quote.statistic == "mean" else None,
            year=int(quote.date[:4]),
            date=quote.date,
            source=quote.source,
            publisher=publishers[quote.source],
        )
        for quote in pay.quoted
    ]


def single(figure: Figure) -> tuple[str, int | None]:
    """What a figure without percentiles states: its statistic and its value."""
    return ("mean", figure.mean) if figure.mean is not None else ("median", figure.p50)
