"""What the commands that rank all roles share: the table of facts, with pay in the place that was named."""

from typing import TYPE_CHECKING

import typer

from careercli.answers.opening import finder_of
from careercli.answers.scales import pay_scale
from careercli.answers.scales import table_of as table_of
from careercli.commands.paying import named_places, typed
from careercli.errors import NotFoundError, UsageError, on_one_line
from careercli.formats.remarks import remark

if TYPE_CHECKING:
    from collections.abc import Sequence

    from careercli.advice.ranking import Scale
    from careercli.library.catalog import Catalog
    from careercli.model.level import Level
    from careercli.model.pay import Place


def scale_of(
    ctx: typer.Context,
    catalog: "Catalog",
    places: "Sequence[Place]",
    *,
    basis: str | None,
    level: "Level | None" = None,
    currency: str | None = None,
) -> "Scale | None":
    """Pay like for like in the place and basis that were asked for; None where too few are known to rank roles."""
    from careercli.model.pay import UNITED_STATES

    abroad = any(place.kind == "country" and place != UNITED_STATES for place in places)
    _refuse_basis(basis, typed=typed(ctx, "basis"), abroad=abroad)
    return pay_scale(catalog, places, basis=basis, level=level, currency=currency)


def _refuse_basis(basis: str | None, *, typed: bool, abroad: bool) -> None:
    """UsageError for a basis that ranks no roles or is not of the country; one of the settings is passed over."""
    if typed and basis in ("official", "quoted", "band"):
        hint = "--basis advertised and --basis sworn compare roles like for like."
        raise UsageError(f"Roles are not ranked by {basis} pay.", hint=hint)
    if typed and abroad and basis == "sworn":
        raise UsageError("Visa filings are of the United States alone.", hint="Elsewhere --basis advertised ranks.")


def unranked(catalog: "Catalog", level: "Level | None", places: "Sequence[Place]") -> NotFoundError:
    """What to say where roles cannot be ranked by pay."""
    from careercli.advice.differences import scope_words
    from careercli.advice.words import listing, place_words
    from careercli.model.pay import UNITED_STATES

    country = next((place for place in places if place.kind == "country"), UNITED_STATES)
    market = catalog.market
    known = listing(sorted(place_words(market.areas.country(code)) for code in market.ranked_countries()))
    few = scope_words("advertised", level, country)
    without = "Try without --level. " if level else ""
    hint = f"{without}Roles are ranked in {known}; without --country by visa filings in the US."
    return NotFoundError(f"Too few {few} to rank roles.", hint=hint)


def one_area(
    ctx: typer.Context, catalog: "Catalog", countries: "Sequence[str]", areas: "Sequence[str]"
) -> "list[Place]":
    """The place of a ranking: UsageError where two are typed, the first of the settings otherwise."""
    found = named_places(ctx, catalog, countries, areas)
    if len(found) > 1 and typed(ctx, "country", "area"):
        raise UsageError("Roles are ranked in one place.", hint="Name one country or one area.")
    return found[:1]


def skills_of(catalog: "Catalog", text: "Sequence[str]") -> list[str]:
    """Ids of the skills that are listed, parted by commas; what is none is told; NotFoundError if nothing is one."""
    from careercli.library.terms import read_typed

    typed = read_typed(", ".join(text), finder_of(catalog))
    if not typed.skills:
        first = next(iter(typed.not_understood), "")
        hint = "Name some, such as --skills sql,python; `careercli search` knows what roles ask for."
        raise NotFoundError(
            f'No skill or tool called "{on_one_line(first)}".', candidates=typed.near.get(first, []), hint=hint
        )
    for word, close in typed.near.items():
        meant = f"; near it: {', '.join(close)}" if close else ""
        remark(f'Note: no skill or tool called "{on_one_line(word)}"{meant}')
    return typed.skills
