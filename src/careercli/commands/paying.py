"""What the commands that show pay share: places and money as options name them, and the roles with their figures."""

import sys
from collections.abc import Collection, Iterable
from typing import TYPE_CHECKING

import typer

from careercli.answers.anything import compared_of as compared_of
from careercli.answers.anything import priced_of as priced_of
from careercli.answers.anything import shown_of as shown_of
from careercli.answers.anything import told as told
from careercli.answers.figures import asked_of as asked_of
from careercli.answers.figures import fits_of as fits_of
from careercli.answers.figures import ladders_of as ladders_of
from careercli.answers.figures import money as money
from careercli.answers.figures import wanted_of as wanted_of
from careercli.errors import UsageError
from careercli.formats.remarks import remark

if TYPE_CHECKING:
    from careercli.library.catalog import Catalog
    from careercli.library.market import Market
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
