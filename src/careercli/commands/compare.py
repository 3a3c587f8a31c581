"""`careercli compare`: two to six roles side by side."""

from typing import TYPE_CHECKING, Annotated

import typer

from careercli.commands.finding import find_any
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
    open_catalog,
    schema_option,
)
from careercli.commands.paying import compared_of, one_place
from careercli.commands.viewing import BriefOption, FullOption, PagerOption, viewing

if TYPE_CHECKING:
    from careercli.advice.roles import Comparison


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
    schema: Annotated[bool, schema_option("careercli.advice.mixing.comparison:MixedComparison")] = False,  # noqa: ARG001
) -> None:
    """Compare two to six roles, or levels of one role: work, skills, schooling, tools, industries, pay, outlook, and whom each suits.

    A title that is none of our roles may name an occupation of the US economy, which is known by its official figures:
    then those are compared.

    With - a pair a line is read from standard input, the two roles with a tab between them.

    How much carries over from A to B: for each skill and tool that B needs, the smaller of its weights in A and in B (core 3, important 2, helpful 1, a tool 1, not needed 0), added up and divided by the sum of B's weights.
    """  # noqa: E501
    from careercli.formats import emit

    catalog = open_catalog(roles_dir)

    def answer(titles: list[str]) -> "Comparison":
        found = find_any(catalog, titles, level, least=2)
        places = one_place(ctx, catalog, country, area)
        return compared_of(catalog, found, places, ctx.obj, currency, ladder="ladder" in section)

    if roles == ["-"]:
        from careercli.commands.pairs import compare_lines

        one_place(ctx, catalog, country, area)  # what is wrong with it is no fault of a line
        if not compare_lines(answer, format, output, section):
            raise typer.Exit(4)
        return
    emit(answer(roles), format, output, section, viewing(ctx, full, brief, pager))
