"""`careercli compare`: two to six roles side by side."""

from typing import Annotated

import typer

from careercli.commands.options import (
    AreasOption,
    CountriesOption,
    CurrencyOption,
    FormatOption,
    LevelOption,
    OutputOption,
    RolesArgument,
    RolesDirOption,
    SectionOption,
    find,
    open_catalog,
    schema_option,
)
from careercli.commands.paying import asked_of, fits_of, ladders_of, money, one_place
from careercli.commands.viewing import BriefOption, FullOption, PagerOption, viewing


def compare(
    ctx: typer.Context,
    roles: RolesArgument,
    section: SectionOption = [],  # noqa: B006
    level: LevelOption = None,
    country: CountriesOption = [],  # noqa: B006
    area: AreasOption = [],  # noqa: B006
    currency: CurrencyOption = None,
    full: FullOption = False,
    brief: BriefOption = False,
    pager: PagerOption = None,
    format: FormatOption = None,
    output: OutputOption = None,
    roles_dir: RolesDirOption = [],  # noqa: B006
    schema: Annotated[bool, schema_option("careercli.advice.roles.comparison:Comparison")] = False,  # noqa: ARG001
) -> None:
    """Compare two to six roles, or levels of one role: work, skills, schooling, tools, industries, pay, outlook, and whom each suits.

    How much carries over from A to B: for each skill and tool that B needs, the smaller of its weights in A and in B (core 3, important 2, helpful 1, a tool 1, not needed 0), added up and divided by the sum of B's weights.
    """  # noqa: E501
    from careercli.advice.roles import compare as compare_roles
    from careercli.formats import emit

    catalog = open_catalog(roles_dir)
    found = find(catalog, roles, level)
    asked = asked_of(catalog, found, one_place(ctx, catalog, country, area), detail=False)
    shown = (*money(catalog, currency), fits_of(catalog, asked), ladders_of(catalog, asked, wanted="ladder" in section))
    answer = compare_roles(asked, catalog.vocabulary, catalog.titles(), ctx.obj, *shown)
    emit(answer, format, output, section, viewing(ctx, full, brief, pager))
