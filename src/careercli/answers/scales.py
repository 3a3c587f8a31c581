"""The table of all roles, and the scale of pay on which they are ranked in a place."""

from functools import cache, partial
from typing import TYPE_CHECKING

from careercli.answers.figures import currency_code
from careercli.answers.opening import finder_of

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

    return Table(
        catalog.facts, catalog.vocabulary, catalog.market.occupation, cache(partial(finder_of, catalog)), scale, skills
    )


def pay_scale(
    catalog: "Catalog",
    places: "Sequence[Place]",
    *,
    basis: str | None = None,
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
