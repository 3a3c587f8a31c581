from dataclasses import replace
from enum import StrEnum
from math import isfinite
from typing import TYPE_CHECKING, Annotated

import typer

from careercli.commands.options import (
    AreasOption,
    CountriesOption,
    CurrencyOption,
    FormatOption,
    LevelOption,
    OutputOption,
    RolesArgument,
    RolesDirOption,
    asked_of,
    find,
    named_places,
    open_catalog,
    schema_option,
)
from careercli.errors import UsageError

if TYPE_CHECKING:
    from careercli.advice.figures import Wanted
    from careercli.advice.offer import Offered
    from careercli.advice.salary import SalaryAnswer
    from careercli.library.catalog import Catalog
    from careercli.model.pay import Place, PriceLevel


class BasisName(StrEnum):
    """What a figure is."""

    official = "official"
    advertised = "advertised"
    quoted = "quoted"


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


def salary(
    ctx: typer.Context,
    roles: RolesArgument,
    level: LevelOption = None,
    country: CountriesOption = [],  # noqa: B006
    area: AreasOption = [],  # noqa: B006
    currency: CurrencyOption = None,
    basis: Annotated[
        BasisName | None, typer.Option(envvar="CAREERCLI_BASIS", help="Only figures of this basis.")
    ] = None,
    year: Annotated[
        int | None,
        typer.Option(envvar="CAREERCLI_YEAR", help="Only figures of this year; without it the latest."),
    ] = None,
    period: Annotated[
        PeriodName,
        typer.Option(envvar="CAREERCLI_PERIOD", help="Pay a year, a month (a twelfth) or an hour (of 2,080 a year)."),
    ] = PeriodName.year,
    adjust: Annotated[
        bool,
        typer.Option(
            "--adjust",
            envvar="CAREERCLI_ADJUST",
            help="Beside the plain figures, what they buy at the prices of the place.",
        ),
    ] = False,
    offer: Annotated[
        float | None,
        typer.Option(
            envvar="CAREERCLI_OFFER",
            min=0.01,
            max=1e12,
            help="Where an offer stands, per --period in --currency; with two places, what it is worth in the other.",
        ),
    ] = None,
    by: Annotated[
        By | None, typer.Option(envvar="CAREERCLI_BY", help="Rank places for each role by median pay.")
    ] = None,
    top: Annotated[
        int | None, typer.Option(envvar="CAREERCLI_TOP", min=1, help="With --by: just the first so many.")
    ] = None,
    explain: Annotated[
        bool, typer.Option("--explain", envvar="CAREERCLI_EXPLAIN", help="Say how each figure came about.")
    ] = False,
    format: FormatOption = None,
    output: OutputOption = None,
    roles_dir: RolesDirOption = [],  # noqa: B006
    schema: Annotated[bool, schema_option("careercli.advice.salary:SalaryAnswer")] = False,  # noqa: ARG001
) -> None:
    """Pay of roles: official percentiles, advertised ranges by level and year, quoted figures; each with its source.

    Gross pay a year in local money. Bases are never compared: an official figure is that of the closest US occupation,
    an advertised one comes from job postings. Fewer than 10 postings are said to be too few.
    """
    from careercli.advice.figures import Wanted
    from careercli.advice.ranking import ranking
    from careercli.advice.salary import salary as salary_of
    from careercli.formats import emit

    catalog = open_catalog(roles_dir)
    found = find(catalog, roles, level)
    places = named_places(catalog, country, area)
    wanted = Wanted(basis.value if basis else None, year, currency.strip().upper() if currency else None, period.value)
    if by:
        ranked = _ranked(catalog, by, places, [one.role.id for one in found])
        answer: SalaryAnswer = ranking(
            asked_of(catalog, found, ranked),
            catalog.vocabulary,
            ctx.obj,
            wanted=_of_places(wanted, by),
            rates=catalog.market.rates,
            prices=_prices(catalog, ranked),
            top=top,
        )
    else:
        answer = salary_of(
            asked_of(catalog, found, places),
            catalog.vocabulary,
            ctx.obj,
            wanted=wanted,
            rates=catalog.market.rates,
            prices=_prices(catalog, places) if adjust else {},
            titles={one.role.id: catalog.market.titles(one.role.id) for one in found} if explain else None,
            offered=_offered(catalog, offer, wanted, places) if offer is not None else None,
        )
    emit(answer, format, output)


def _ranked(catalog: "Catalog", by: By, places: list["Place"], roles: list[str]) -> list["Place"]:
    """The places to rank; where a state is named with --by area, those inside it."""
    areas = catalog.market.areas
    if by is By.country:
        known = {code for role in roles for code in catalog.market.countries(role)}
        return [place for place in areas.of_kind("country") if place.code in known]
    if by is By.area:
        states = {place.code for place in places if place.kind == "state"}
        inside = areas.of_kind("metro", "nonmetro")
        return [place for place in inside if not states or areas.known(place).state in states]
    return areas.of_kind("state" if by is By.state else "sector")


def _of_places(wanted: "Wanted", by: By) -> "Wanted":
    """Countries can only be ranked by advertised pay, in one currency; all others only by official pay."""
    if by is By.country:
        return replace(wanted, basis="advertised", currency=wanted.currency or "USD")
    return replace(wanted, basis="official")


def _prices(catalog: "Catalog", places: list["Place"]) -> dict["Place", "PriceLevel"]:
    """The price level of each place that has one, the United States if none is named."""
    from careercli.model.pay import UNITED_STATES

    levels = {place: catalog.market.areas.price(place) for place in places or [UNITED_STATES] if place.kind != "sector"}
    return {place: level for place, level in levels.items() if level}


def _offered(catalog: "Catalog", amount: float, wanted: "Wanted", places: list["Place"]) -> "Offered":
    """The offer in the currency asked for, else in that of the first place, with the prices of all of them."""
    from careercli.advice.offer import Offer, Offered

    if not isfinite(amount):
        raise UsageError(f"--offer takes an amount, not {amount}.", hint="For example: --offer 145000")
    local = catalog.market.areas.known(places[0]).currency if places else "USD"
    return Offered(Offer(amount, wanted.currency or local, wanted.period), places, _prices(catalog, places))
