"""`careercli show`: one role in full."""

from typing import Annotated

import typer

from careercli.commands.options import (
    AreasOption,
    CountriesOption,
    CurrencyOption,
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
from careercli.commands.paying import asked_of, money, one_place
from careercli.commands.viewing import BriefOption, FullOption, PagerOption, viewing


def show(
    ctx: typer.Context,
    role: RoleArgument,
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
    schema: Annotated[bool, schema_option("careercli.advice.roles.show:Profile")] = False,  # noqa: ARG001
) -> None:
    """Show one role in full."""
    from careercli.advice.roles import profile
    from careercli.formats import emit

    catalog = open_catalog(roles_dir)
    [one] = asked_of(catalog, find(catalog, [role], level), one_place(ctx, catalog, country, area))
    ladder = catalog.market.ladder(one.role.id)
    answer = profile(one, catalog.vocabulary, catalog.titles(), ctx.obj, *money(catalog, currency), ladder)
    emit(answer, format, output, section, viewing(ctx, full, brief, pager))
