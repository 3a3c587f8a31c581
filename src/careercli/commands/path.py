"""`careercli path`: how to get from one role to another, and where people can go from one."""

from typing import TYPE_CHECKING, Annotated

import typer

from careercli.answers.moving import way_of
from careercli.commands.finding import find
from careercli.commands.options import (
    FormatOption,
    OutputOption,
    RolesDirOption,
    open_catalog,
    schema_option,
    several,
)
from careercli.commands.viewing import BriefOption, FullOption, PagerOption, viewing
from careercli.errors import NotFoundError, UsageError

if TYPE_CHECKING:
    from careercli.library.catalog import Catalog, Found

RolesArgument = Annotated[
    list[str], typer.Argument(metavar="ROLE [ROLE]", help="From where, and where to.", show_default=False)
]
ViaOption = Annotated[
    list[str],
    typer.Option(
        "--via",
        envvar="CAREERCLI_VIA",
        metavar="ROLE",
        callback=several,
        help="Only by way of this role; several times, in the variable parted by semicolons.",
    ),
]
AvoidOption = Annotated[
    list[str],
    typer.Option(
        "--avoid", envvar="CAREERCLI_AVOID", metavar="ROLE", callback=several, help="Never by way of this role."
    ),
]
HopsOption = Annotated[
    int | None,
    typer.Option("--max-hops", envvar="CAREERCLI_MAX_HOPS", min=1, max=5, help="At most so many moves; without it 3."),
]
ExplainOption = Annotated[
    bool, typer.Option("--explain", envvar="CAREERCLI_EXPLAIN", help="Say how a route is priced and chosen.")
]


def path(
    ctx: typer.Context,
    roles: RolesArgument,
    via: ViaOption = [],  # noqa: B006
    avoid: AvoidOption = [],  # noqa: B006
    max_hops: HopsOption = None,
    explain: ExplainOption = False,
    full: FullOption = False,
    brief: BriefOption = False,
    pager: PagerOption = None,
    format: FormatOption = None,
    output: OutputOption = None,
    roles_dir: RolesDirOption = [],  # noqa: B006
    schema: Annotated[bool, schema_option("careercli.advice.moves.path:Path")] = False,  # noqa: ARG001
) -> None:
    """How to get from one role to another: straight, or by way of roles between, with what each move asks; with one
    role, where people can go from it.

    A move costs the share of what is asked that is missing, cubed, plus 0.1; half of that where a profile names the
    move. What an earlier move taught is had on the next.
    """
    from careercli.advice.moves import MOST_HOPS, Asking
    from careercli.formats import emit

    if len(roles) > 2:
        raise UsageError(
            "Name one role, or from where and where to.", hint='careercli path "data analyst" "data engineer"'
        )
    catalog = open_catalog(roles_dir, look=True)
    ends = _profiled(catalog, roles)
    between = [[one.role.id for one in find(catalog, some)] if some else [] for some in (via, avoid)]
    asking = Asking(between[0], between[1], max_hops or MOST_HOPS, roles, explain)
    answer = way_of(catalog, ends, asking)
    emit(answer, format, output, view=viewing(ctx, full or explain, brief, pager))


def _profiled(catalog: "Catalog", roles: list[str]) -> list["Found"]:
    """The roles that were named; NotFoundError that leads on where one has no profile, UsageError for one twice."""
    try:
        found = find(catalog, roles, least=2)
    except NotFoundError as error:
        from careercli.answers.unprofiled import no_way

        if (told := no_way(catalog, roles, error)) is not error:
            raise told from None
        more = (
            "`careercli gap ROLE --skills ...` compares you with any role; `careercli match --skills ...` finds roles."
        )
        error.hint = f"{error.hint} {more}".strip()
        raise
    if len(found) == 2 and found[0].role.id == found[1].role.id:
        title = found[0].role.title
        raise UsageError(
            f"From {title} to {title} there is nothing to move.",
            hint=f'careercli path "{title}" shows the ways on; compare "junior {title}" "senior {title}" the levels.',
        )
    return found
