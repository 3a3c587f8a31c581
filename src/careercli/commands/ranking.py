"""What the commands that rank all roles share: the table of facts, with pay in the place that was named."""

from typing import TYPE_CHECKING

import typer

from careercli.commands.paying import currency_code, named_places, typed
from careercli.errors import NotFoundError, UsageError, on_one_line
from careercli.formats.remarks import remark

if TYPE_CHECKING:
    from collections.abc import Sequence

    from careercli.advice.ranking import Scale, Table
    from careercli.library.catalog import Catalog
    from careercli.model.level import Level
    from careercli.model.market import Fit
    from careercli.model.pay import Figure, Place


def table_of(catalog: "Catalog", scale: "Scale | None" = None, skills: "Sequence[str] | None" = None) -> "Table":
    """All roles, with what is known of their occupations."""
    from careercli.advice.ranking import Table

    return Table(catalog.facts, catalog.vocabulary, catalog.market.occupation, scale, skills)


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
    from careercli.advice.differences import scope_words
    from careercli.advice.pay import Wanted
    from careercli.advice.ranking import Scale, ranking_scopes
    from careercli.model.pay import UNITED_STATES

    country = next((place for place in places if place.kind == "country"), UNITED_STATES)
    area = next((place for place in places if place.kind != "country"), None)
    _refuse_basis(basis, typed=typed(ctx, "basis"), abroad=country != UNITED_STATES)
    fits = [fit for fit in catalog.market.fits(ranking_scopes(country, level, basis)) if fit]
    if not fits:
        return None
    where = scope_words(fits[0].scope.basis, level, country)
    anchors = _anchors(catalog, fits[0], area or country, level)
    anchor = next((one for one in anchors if one.p50 is not None and not one.too_few), None)
    scale = Scale(fits, area or country, where, anchor, _medians(catalog, fits[0], area or country))
    code = currency_code(currency)
    return scale.in_money(Wanted(currency=code), catalog.market.rates) if code else scale


def _medians(catalog: "Catalog", fit: "Fit", place: "Place") -> "dict[str, Figure]":
    """Each role's own figure there, of the basis that ranks; job ads know countries alone."""
    from careercli.model.pay import UNITED_STATES

    market = catalog.market
    if place.kind == "country" and fit.scope.basis == "advertised":
        return market.ads_in(place)
    known = [one for one in market.filed_in(place) if one.kind != "city"]
    if fit.scope.basis == "advertised":
        return market.filings_in(known[0]) if known else market.ads_in(UNITED_STATES)
    return market.filings_in(known[0]) if known else {}


def _anchors(catalog: "Catalog", fit: "Fit", place: "Place", level: "Level | None") -> "list[Figure]":
    """What the role that stands at 100 is paid there, the figure closest to what was asked for first.

    Of the basis that ranks where it knows the place, else the official one.
    """
    market, reference = catalog.market, fit.reference
    if level and place.kind != "country":
        return []  # no figure of a level is known there
    if place.kind == "country" and fit.scope.basis == "advertised":
        known = [one for one in market.advertised(reference, [place]) if (one.level or None) == level]
        return sorted(known, key=lambda one: -one.year)
    filed = [] if fit.scope.basis == "advertised" else market.filed_in(place)
    figures = [figure for one in filed for figure in market.sworn(reference, [one], detail=False)]
    states = [one for one in figures if one.place.kind != "city"]
    cities = [one for one in figures if one.place.kind == "city"]
    occupation = catalog.role(reference).occupation if reference in catalog.facts.heads else None
    close = occupation is not None and occupation.closeness != "broad"
    official = market.official(occupation, [place]) if occupation and close else []
    return [*cities, *official, *states] if place.kind in ("metro", "nonmetro") else [*states, *official]


def _refuse_basis(basis: str | None, *, typed: bool, abroad: bool) -> None:
    """UsageError for a basis that ranks no roles or is not of the country; one of the settings is passed over."""
    if typed and basis in ("official", "quoted"):
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
    from careercli.advice.ranking import near_skills, skill_ids

    words = [word.strip() for one in text for word in one.split(",") if word.strip()]
    found, unknown = skill_ids(words, catalog.vocabulary)
    told = []
    for word in unknown:
        close = near_skills(word, catalog.vocabulary)
        told.append((word, close))
    if not found:
        first, close = told[0] if told else ("", [])
        hint = "Name some, such as --skills sql,python; `careercli search` knows what roles ask for."
        raise NotFoundError(f'No skill or tool called "{on_one_line(first)}".', candidates=close, hint=hint)
    for word, close in told:
        meant = f"; near it: {', '.join(close)}" if close else ""
        remark(f'Note: no skill or tool called "{on_one_line(word)}"{meant}')
    return found
