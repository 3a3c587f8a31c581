"""What the commands that show pay share: places and money as options name them, and the roles with their figures."""

import sys
from collections import Counter
from collections.abc import Collection, Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

import typer

from careercli.errors import NotFoundError, UsageError, on_one_line
from careercli.formats.remarks import remark

if TYPE_CHECKING:
    from careercli.advice.pay import Wanted
    from careercli.library.catalog import Catalog, Found
    from careercli.library.market import Market
    from careercli.model.level import Ladder
    from careercli.model.market import Asked, Fit, Rates
    from careercli.model.pay import Place


def named_places(
    ctx: typer.Context, catalog: "Catalog", countries: Iterable[str], areas: Iterable[str]
) -> list["Place"]:
    """The places that options name, areas first, each once; raises NotFoundError for one that nobody knows.

    A country from the settings gives way to an area on the command line, and the other way round. At a terminal, how an
    area was read is said on stderr.
    """
    from careercli.model.pay import UNITED_STATES

    found = []
    for area in areas if typed(ctx, "area") or not typed(ctx, "country") else ():
        found.append(catalog.market.areas.area(area))
        if sys.stderr.isatty() and found[-1].name.lower() != area.lower():
            remark(f'"{area}" read as {found[-1].name}')
    for country in countries if typed(ctx, "country") or not typed(ctx, "area") else ():
        plain = country.strip().lower() in ("us", "usa")
        found.append(UNITED_STATES if plain else catalog.market.areas.country(country))
    return list(dict.fromkeys(found))


def typed(ctx: typer.Context, *names: str) -> bool:
    """Whether one of these options stands on the command line, and not just in the settings."""
    sources = (ctx.get_parameter_source(name) for name in names)
    return any(source is not None and source.name == "COMMANDLINE" for source in sources)


def one_place(ctx: typer.Context, catalog: "Catalog", countries: list[str], areas: list[str]) -> list["Place"]:
    """The place of an answer that is about one: UsageError where two are typed, the first of the settings otherwise."""
    found = named_places(ctx, catalog, countries, areas)
    if len(found) > 1 and typed(ctx, "country", "area"):
        raise UsageError("Name one country or one area.", hint="`careercli salary` takes several of them.")
    return found[:1]


def asked_of(
    catalog: "Catalog", found: Iterable["Found"], places: list["Place"], *, detail: bool = True
) -> list["Asked"]:
    """The roles with their figures for these places, or for the United States if none is named."""
    from careercli.model.pay import UNITED_STATES

    asked = (
        (one, catalog.market.asked(one.role, one.level, places or [UNITED_STATES], detail=detail)) for one in found
    )
    return [replace(figures, words=one.asked, grade=one.grade) for one, figures in asked]


def fits_of(catalog: "Catalog", asked: list["Asked"]) -> list["Fit"]:
    """What can be said of the pay of these roles like for like."""
    from careercli.advice.differences import keyed, scopes

    wanted = scopes(asked)
    named = None if any(scope.within for scope in wanted) else {one.role.id for one in asked}
    found = catalog.market.fits(wanted, named) if wanted else []
    return [keyed(fit, asked) for fit in found if fit]


def ladders_of(catalog: "Catalog", asked: list["Asked"], *, wanted: bool) -> dict[str, "Ladder"]:
    """The official ladders of roles that are compared at several levels; of every role where they are wanted."""
    times = Counter(one.role.id for one in asked)
    found = {role: catalog.market.ladder(role) for role, number in times.items() if wanted or number > 1}
    return {role: ladder for role, ladder in found.items() if ladder}


def known_year(catalog: "Catalog", found: Iterable["Found"], year: int | None) -> int | None:
    """The year if any pay of it is in the data; else NotFoundError with the years that are."""
    quoted = {int(quote.date[:4]) for one in found for quote in one.role.pay.quoted}
    years = sorted(catalog.market.years() | quoted)
    if year is not None and year not in years:
        listed = ", ".join(map(str, years))
        raise NotFoundError(f"No pay of {year} is in the data.", hint=f"There are figures of these years: {listed}.")
    return year


def currency_code(text: str | None) -> str | None:
    """An ISO 4217 code in capitals; UsageError for what cannot be one."""
    code = (text or "").strip().upper()
    if code and not (len(code) == 3 and code.isascii() and code.isalpha()):
        raise UsageError(f'"{on_one_line(text or "")}" is no currency code.', hint="Give three letters, such as EUR.")
    return code or None


def money(catalog: "Catalog", currency: str | None) -> tuple["Wanted", "Rates"]:
    """Figures in this currency, with the rates that it takes; in local money without one."""
    from careercli.advice.pay import USUAL, Wanted

    code = currency_code(currency)
    return (Wanted(currency=code), catalog.market.rates) if code else (USUAL, {})


def by_places(market: "Market", by: str, named: Collection["Place"], roles: Collection[str]) -> list["Place"]:
    """The places to rank by area, state, sector or country: the areas of states that are named, else all there are.

    Of countries only those in which one of the roles has enough postings.
    """
    if by == "area":
        return market.areas.inside([place.code for place in named if place.kind == "state"])
    if by == "country":
        known = {code for role in roles for code in market.countries(role)}
        return [place for place in market.areas.of_kind("country") if place.code in known]
    return market.areas.of_kind("state" if by == "state" else "sector")
