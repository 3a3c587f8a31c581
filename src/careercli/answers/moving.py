"""What advice on moves rests on: the routes between roles, and what makes one role better than another."""

from typing import TYPE_CHECKING

from careercli.errors import UsageError

if TYPE_CHECKING:
    from careercli.advice.matching import Facts
    from careercli.advice.moves import Asking, Known, Path
    from careercli.library.catalog import Catalog, Found
    from careercli.model.role import Needs


def way_of(catalog: "Catalog", ends: list["Found"], asking: "Asking") -> "Path":
    """The routes from the first to the second, or where people can go from a single one; UsageError for no bridge."""
    from careercli.advice.fitting import outlines_of
    from careercli.advice.moves import Map, path_of, reached_from, ways_of

    needs = catalog.needs()
    roles = Map(outlines_of(catalog.facts), needs)
    if len(ends) == 1:
        return reached_from(ends[0].role.id, roles, _known(catalog, None, needs, ends[0].role.id), asking)
    start, goal = (one.role.id for one in ends)
    if wrong := next((one for one in asking.via if one in (start, goal) or one in asking.avoid), None):
        raise UsageError(
            f"{catalog.titles()[wrong]} cannot be a bridge here.", hint="--via names a role between the two."
        )
    if len(asking.via) >= asking.most_hops:
        raise UsageError("There are more roles to pass than moves.", hint="Raise --max-hops, or name fewer with --via.")
    ways = ways_of(start, goal, roles, asking)
    passed = list(dict.fromkeys(role for way in ways for role in (start, *way.bridges, goal)))
    return path_of(ways, roles, _known(catalog, passed, needs), asking)


def _known(catalog: "Catalog", passed: list[str] | None, needs: "Needs", start: str = "") -> "Known":
    """What routes are told with: profiles of the roles that are passed, and pay like for like in the US."""
    from careercli.advice.moves import Known
    from careercli.model.market import Scope

    scopes = [Scope("advertised"), Scope("sworn")]
    fits = catalog.market.fits(scopes, passed, of=start)
    profiles = {role: catalog.role(role) for role in passed or ()}
    return Known(catalog.vocabulary, needs, profiles, fits, _growth(catalog))


def facts_of(catalog: "Catalog") -> "Facts":
    """Pay like for like in the US, and the projected growth of occupations."""
    from careercli.advice.matching import Facts, PayIndex
    from careercli.model.market import Scope

    pay: dict[str, list[PayIndex]] = {}
    for fit in catalog.market.fits([Scope("advertised"), Scope("sworn")], pairs=False):
        for role, one in fit.of.items() if fit else ():
            if fit and one.index is not None:
                pay.setdefault(role, []).append(PayIndex(fit.scope.basis, one.index, one.low, one.high, one.n))
    return Facts(pay, _growth(catalog))


def _growth(catalog: "Catalog") -> dict[str, float]:
    """Of the occupations of our roles."""
    return catalog.market.growth({head.occupation for head in catalog.facts.heads.values() if head.occupation})
