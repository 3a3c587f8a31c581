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
from careercli.commands.paying import asked_of, money, one_place


def compare(
    ctx: typer.Context,
    roles: RolesArgument,
    section: SectionOption = [],  # noqa: B006
    level: LevelOption = None,
    country: CountriesOption = [],  # noqa: B006
    area: AreasOption = [],  # noqa: B006
    currency: CurrencyOption = None,
    format: FormatOption = None,
    output: OutputOption = None,
    roles_dir: RolesDirOption = [],  # noqa: B006
    schema: Annotated[bool, schema_option("careercli.advice.roles.comparison:Comparison")] = False,  # noqa: ARG001
) -> None:
    """Compare two to six roles: work, skills, schooling, tools, industries, pay, outlook, and whom each suits.

    How much carries over from A to B: for each skill that B needs, the smaller of its weights in A and in B (core 3, important 2, helpful 1, not needed 0), added up and divided by the sum of B's weights. Every tool weighs 1.
    """  # noqa: E501
    from careercli.advice.roles import compare as compare_roles
    from careercli.formats import emit

    catalog = open_catalog(roles_dir)
    asked = asked_of(catalog, find(catalog, roles, level, least=2), one_place(ctx, catalog, country, area))
    answer = compare_roles(asked, catalog.vocabulary, catalog.titles(), ctx.obj, *money(catalog, currency))
    emit(answer, format, output, section)
