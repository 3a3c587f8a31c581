from typing import Annotated

import typer

from careercli.commands.options import (
    FormatOption,
    LevelOption,
    OutputOption,
    RoleArgument,
    RolesDirOption,
    SectionOption,
    find,
    open_catalog,
    schema_option,
)


def show(
    ctx: typer.Context,
    role: RoleArgument,
    section: SectionOption = [],  # noqa: B006
    level: LevelOption = None,
    format: FormatOption = None,
    output: OutputOption = None,
    roles_dir: RolesDirOption = [],  # noqa: B006
    schema: Annotated[bool, schema_option("careercli.advice.profile:Profile")] = False,  # noqa: ARG001
) -> None:
    """Show one role in full."""
    from careercli.advice.profile import profile
    from careercli.formats import emit

    catalog = open_catalog(roles_dir)
    [one] = find(catalog, [role], level)
    emit(profile(one.role, one.level, catalog.vocabulary, catalog.titles(), ctx.obj), format, output, section)
