from typing import Annotated

import typer

from careercli.commands.options import (
    FormatOption,
    OutputOption,
    RolesArgument,
    RolesDirOption,
    find,
    open_catalog,
    schema_option,
)


def outlook(
    ctx: typer.Context,
    roles: RolesArgument,
    format: FormatOption = None,
    output: OutputOption = None,
    roles_dir: RolesDirOption = [],  # noqa: B006
    schema: Annotated[bool, schema_option("careercli.advice.outlook:OutlookAnswer")] = False,  # noqa: ARG001
) -> None:
    """Demand for roles, the effect of AI on them, and the official occupation nearest to each."""
    from careercli.advice.outlook import outlook as outlook_of
    from careercli.formats import emit

    catalog = open_catalog(roles_dir)
    found = [one.role for one in find(catalog, roles)]
    emit(outlook_of(found, catalog.vocabulary, ctx.obj), format, output)
