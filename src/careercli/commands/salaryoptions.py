"""The options that only `salary` has."""

from enum import StrEnum
from typing import Annotated

import typer


class BasisName(StrEnum):
    """What a figure is."""

    official = "official"
    advertised = "advertised"
    sworn = "sworn"
    quoted = "quoted"
    band = "band"


class PeriodName(StrEnum):
    """What pay is stated for."""

    year = "year"
    month = "month"
    hour = "hour"


class By(StrEnum):
    """What --by ranks: all US areas, only states, sectors of the economy, or countries."""

    area = "area"
    state = "state"
    sector = "sector"
    country = "country"


BasisOption = Annotated[
    BasisName | None,
    typer.Option(
        "--basis",
        envvar="CAREERCLI_BASIS",
        help="Only figures of this basis; band: of your company's ladder. Of a list of all roles the basis that ranks.",
    ),
]
YearOption = Annotated[
    int | None,
    typer.Option("--year", envvar="CAREERCLI_YEAR", help="Only figures of this year; without it the latest."),
]
PeriodOption = Annotated[
    PeriodName,
    typer.Option(
        "--period", envvar="CAREERCLI_PERIOD", help="Pay a year, a month (a twelfth) or an hour (of 2,080 a year)."
    ),
]
AdjustOption = Annotated[
    bool,
    typer.Option(
        "--adjust",
        envvar="CAREERCLI_ADJUST",
        help="Beside the plain figures, what they buy at the prices of the place.",
    ),
]
OfferOption = Annotated[
    str | None,
    typer.Option(
        "--offer",
        envvar="CAREERCLI_OFFER",
        metavar="AMOUNT",
        help="Where an offer stands, per --period in --currency; with two places, what it is worth in the other.",
    ),
]
ByOption = Annotated[
    By | None, typer.Option("--by", envvar="CAREERCLI_BY", help="Rank places for each role by median pay.")
]
TopOption = Annotated[
    int | None,
    typer.Option("--top", envvar="CAREERCLI_TOP", min=1, help="With --by, or without a role: just the first so many."),
]
ExplainOption = Annotated[
    bool, typer.Option("--explain", envvar="CAREERCLI_EXPLAIN", help="Say how each figure came about.")
]
