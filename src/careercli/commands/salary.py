from typing import Annotated

import typer

from careercli.commands.options import (
    FormatOption,
    LevelOption,
    OutputOption,
    RolesArgument,
    RolesDirOption,
    find,
    open_catalog,
    schema_option,
)


def salary(
    ctx: typer.Context,
    roles: RolesArgument,
    level: LevelOption = None,
    format: FormatOption = None,
    output: OutputOption = None,
    roles_dir: RolesDirOption = [],  # noqa: B006
    schema: Annotated[bool, schema_option("careercli.advice.salary:SalaryAnswer")] = False,  # noqa: ARG001
) -> None:
    """Pay of roles, gross per year, each figure with its source, date and sample size."""
    from careercli.advice.salary import salary as salary_of
    from careercli.formats import emit

    catalog = open_catalog(roles_dir)
    found = [(one.role, one.level) for one in find(catalog, roles, level)]
    emit(salary_of(found, catalog.vocabulary, ctx.obj), format, output)
