"""Where commands look when pay that was asked for is not there: other countries, other roles, wider places."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from careercli.advice.pay import Elsewhere, Wanted
    from careercli.library.catalog import Catalog
    from careercli.model.economy.counted import Priced, Subject
    from careercli.model.pay import Figure, Place
    from careercli.model.role import Role


_ALIKE = 1 / 3  # of the needs of the other role; where less carries over, it is another trade


def look_elsewhere(catalog: "Catalog", asked: Iterable["Priced"], wanted: "Wanted") -> "Elsewhere":
    """What is near to each figure that is not there; nothing is read where none lacks."""
    from careercli.advice.pay import Elsewhere, lacking, shown, unfiled, unpublished
    from careercli.model.pay import UNITED_STATES

    near = Elsewhere()
    for one in asked:
        found = shown(one, wanted, levels=True)
        for place in lacking(one, found, wanted):
            if not any(figure.place == place and figure.p50 for figure in one.figures if figure.basis == "advertised"):
                near.abroad[one.role.id] = _abroad(catalog, one.role)
                near.others[one.role.id, place] = _others(catalog, one.role, place)
        for place in unpublished(one, found, wanted):
            near.wider[one.role.id, place] = _wider(catalog, one.role, place)
        for place in unfiled(one, found, wanted):
            if place != UNITED_STATES:
                filings = catalog.market.sworn(one.role.id, [UNITED_STATES], detail=False)
                near.wider_filings[one.role.id, place] = [figure for figure in filings if figure.p50 is not None]
    return near


def _abroad(catalog: "Catalog", role: "Role | Subject") -> list["Figure"]:
    """The advertised figures of the role in every country that has enough postings."""
    market = catalog.market
    codes = market.countries(role.id)
    return market.advertised(role.id, [place for place in market.areas.of_kind("country") if place.code in codes])


def _others(catalog: "Catalog", role: "Role | Subject", place: "Place") -> list[tuple[str, "Figure"]]:
    """The role there that most of what this one needs carries over to: its title and its latest figure of all levels.

    None where too little carries over to any: another trade is no answer.
    """
    from careercli.advice.roles import overlap_of, weights_of

    titles, found = catalog.titles(), catalog.needs()
    among = [other for other in catalog.market.roles_in(place.code) if other in titles and other != role.id]
    weights = {key: weights_of(found[key]) for key in (role.id, *among)}
    shares = {
        other: overlap_of({role.id: weights[role.id], other: weights[other]}).carries_over[role.id][other]
        for other in among
    }
    best = max(among, key=lambda other: shares[other], default=None)
    if best is None or shares[best] < _ALIKE:
        return []
    figures = [one for one in catalog.market.advertised(best, [place]) if one.p50 and not one.level]
    return [(titles[best], max(figures, key=lambda one: one.year))]


def _wider(catalog: "Catalog", role: "Role | Subject", place: "Place") -> list["Figure"]:
    """The official figure of the state that an area is in, or else of the country."""
    from careercli.model.pay import UNITED_STATES

    if role.occupation is None:
        return []
    state = catalog.market.areas.known(place).state
    states = [one for one in catalog.market.areas.of_kind("state") if one.code == state and one != place]
    found = catalog.market.official(role.occupation, [*states, UNITED_STATES])
    return [one for one in found if one.p50 is not None][:1]
