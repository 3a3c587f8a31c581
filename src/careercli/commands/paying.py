"""What the commands that show pay share: places and money as options name them, and the roles with their figures."""

import sys
from collections.abc import Iterable
from typing import TYPE_CHECKING

import typer

from careercli.errors import UsageError
from careercli.formats.text import tell

if TYPE_CHECKING:
    from careercli.advice.figures import Wanted
    from careercli.library.catalog import Catalog, Found
    from careercli.model.market import Asked, Rates
    from careercli.model.pay import Place


def named_places(
    ctx: typer.Context, catalog: "Catalog", countries: Iterable[str | None], areas: Iterable[str | None]
) -> list["Place"]:
    """The places that options name, areas first, each once; raises NotFoundError for one that nobody knows.

    A country from the settings gives way to an area on the command line, and the other way round. At a terminal, how an
    area was read is said on stderr.
    """
    from careercli.model.pay import UNITED_STATES

    typed = {name for name in ("country", "area") if _typed(ctx, name)}
    found = []
    for area in areas:
        if area and typed != {"country"}:
            found.append(catalog.market.areas.area(area))
            if sys.stderr.isatty() and found[-1].name.lower() != area.lower():
                tell(f'"{area}" read as {found[-1].name}')
    for country in countries:
        if country and typed != {"area"}:
            plain = country.strip().lower() in ("us", "usa")
            found.append(UNITED_STATES if plain else catalog.market.areas.country(country))
    return list(dict.fromkeys(found))


def _typed(ctx: typer.Context, name: str) -> bool:
    source = ctx.get_parameter_source(name)
    return source is not None and source.name == "COMMANDLINE"


def one_place(ctx: typer.Context, catalog: "Catalog", country: str | None, area: str | None) -> list["Place"]:
    """The place of an answer that is about one; UsageError where options name two."""
    found = named_places(ctx, catalog, [country], [area])
    if len(found) > 1:
        raise UsageError(
            "Name a country or an area, not both.", hint="Official figures know areas, advertised ones countries."
        )
    return found


def asked_of(catalog: "Catalog", found: Iterable["Found"], places: list["Place"]) -> list["Asked"]:
    """The roles with their figures for these places, or for the United States if none is named."""
    from careercli.model.pay import UNITED_STATES

    return [catalog.market.asked(one.role, one.level, places or [UNITED_STATES]) for one in found]


def currency_code(text: str | None) -> str | None:
    """An ISO 4217 code in capitals; UsageError for what cannot be one."""
    code = (text or "").strip().upper()
    if code and not (len(code) == 3 and code.isascii() and code.isalpha()):
        raise UsageError(f'"{text}" is no currency code.', hint="Give three letters, such as EUR.")
    return code or None


def money(catalog: "Catalog", currency: str | None) -> tuple["Wanted", "Rates"]:
    """Figures in this currency, with the rates that it takes; in local money without one."""
    from careercli.advice.figures import USUAL, Wanted

    code = currency_code(currency)
    return (Wanted(currency=code), catalog.market.rates) if code else (USUAL, {})
