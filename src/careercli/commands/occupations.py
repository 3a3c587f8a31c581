"""`careercli list --occupations`: what it takes of the options of `list`, and why it refuses the others."""

from typing import TYPE_CHECKING

import typer

from careercli.commands.paying import typed
from careercli.commands.ranking import one_area
from careercli.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from careercli.advice.economy import OccupationListing
    from careercli.library.catalog import Catalog
    from careercli.model.role import Degree

_PROFILES = {
    "family": "families",
    "track": "kinds of work",
    "industry": "industries",
    "field": "fields of study",
    "entry": "roles that people start in",
    "skills": "needs that skills could cover",
}


def list_of_occupations(
    ctx: typer.Context,
    catalog: "Catalog",
    *,
    sort: str | None,
    reverse: bool,
    degree: "Degree | None",
    technologies: "Sequence[str]",
    columns: "Sequence[str]",
    top: int | None,
    country: "Sequence[str]",
    area: "Sequence[str]",
) -> "OccupationListing":
    """The occupations that pass every filter; UsageError for what only a profile could answer."""
    from careercli.advice.economy import Wish, column_names
    from careercli.answers.economy import occupations_listed, place_in_the_us

    _refuse(ctx, sort)
    wish = Wish(
        by="title" if sort in (None, "match") else sort,  # type: ignore[arg-type]
        reverse=reverse,
        degree=degree,
        columns=column_names(columns),
        top=top,
    )
    place = place_in_the_us(one_area(ctx, catalog, country, area))
    return occupations_listed(catalog, wish, technologies, place, ctx.obj)


def _refuse(ctx: typer.Context, sort: str | None) -> None:
    """What was typed and takes a profile; what only stands in the settings is passed over."""
    hint = "With --occupations go --sort pay, growth, openings, ai or title, --degree, --skill, --tool and --area."
    for name, what in _PROFILES.items():
        if typed(ctx, name):
            raise UsageError(f"Occupations have no profile, so no {what}: --{name} is of roles.", hint=hint)
    if sort == "match" and typed(ctx, "sort"):
        raise UsageError("Occupations have no profile, so nothing of them can be covered: --sort match.", hint=hint)
    if typed(ctx, "basis") and ctx.params.get("basis") not in (None, "official"):
        raise UsageError("Occupations are known by official pay alone.", hint="Leave out --basis.")
