"""`careercli tips`: practical tips."""

from typing import Annotated

import typer

from careercli.commands.finding import find
from careercli.commands.options import (
    FormatOption,
    OutputOption,
    RolesDirOption,
    SomeRolesArgument,
    open_catalog,
    schema_option,
)
from careercli.commands.viewing import BriefOption, FullOption, PagerOption, viewing
from careercli.errors import NotFoundError


def tips(
    ctx: typer.Context,
    roles: SomeRolesArgument = [],  # noqa: B006
    count: Annotated[
        int | None,
        typer.Option(envvar="CAREERCLI_COUNT", min=1, help="At most so many tips, for each role if any is named."),
    ] = None,
    full: FullOption = False,
    brief: BriefOption = False,
    pager: PagerOption = None,
    format: FormatOption = None,
    output: OutputOption = None,
    roles_dir: RolesDirOption = [],  # noqa: B006
    schema: Annotated[bool, schema_option("careercli.advice.finding.practice:Tips")] = False,  # noqa: ARG001
) -> None:
    """Practical tips for roles, or a general selection without one."""
    from careercli.advice.finding import tips as tips_for
    from careercli.formats import emit

    catalog = open_catalog(roles_dir)
    try:
        found = [one.role for one in find(catalog, roles)]
    except NotFoundError as error:
        from careercli.answers.unprofiled import no_tips

        raise no_tips(catalog, roles, error) from None
    answer = tips_for(found, catalog.vocabulary.tips, count)
    emit(answer, format, output, view=viewing(ctx, full, brief, pager))
