"""`careercli outlook`: demand, growth, openings and the effect of AI."""

from typing import Annotated

import typer

from careercli.commands.options import (
    CountriesOption,
    FormatOption,
    LevelOption,
    OutputOption,
    RolesArgument,
    RolesDirOption,
    find,
    open_catalog,
    schema_option,
)
from careercli.commands.paying import asked_of, named_places
from careercli.commands.viewing import BriefOption, FullOption, PagerOption, viewing


def outlook(
    ctx: typer.Context,
    roles: RolesArgument,
    level: LevelOption = None,
    country: CountriesOption = [],  # noqa: B006
    full: FullOption = False,
    brief: BriefOption = False,
    pager: PagerOption = None,
    format: FormatOption = None,
    output: OutputOption = None,
    roles_dir: RolesDirOption = [],  # noqa: B006
    schema: Annotated[bool, schema_option("careercli.advice.outlook.answer:OutlookAnswer")] = False,  # noqa: ARG001
) -> None:
    """Demand for roles, the effect of AI, official projections of the closest occupation, and postings that mention AI.

    A level changes nothing here: projections know occupations only. --country names whose postings to show.
    """
    from careercli.advice.outlook import outlook as outlook_of
    from careercli.formats import emit

    catalog = open_catalog(roles_dir)
    places = named_places(ctx, catalog, country or ["US"], [])
    asked = asked_of(catalog, find(catalog, roles, level), places)
    hirings = [catalog.market.hiring(place.code) for place in places]
    answer = outlook_of(asked, [one for one in hirings if one], catalog.vocabulary, ctx.obj)
    emit(answer, format, output, view=viewing(ctx, full, brief, pager))
