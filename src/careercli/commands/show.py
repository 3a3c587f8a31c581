"""`careercli show`: one role in full."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from careercli.commands.options import (
    AreasOption,
    CountriesOption,
    CurrencyOption,
    FormatOption,
    LevelName,
    LevelOption,
    OutputOption,
    RolesDirOption,
    SectionName,
    SectionOption,
    find,
    open_catalog,
    schema_option,
)
from careercli.commands.paying import asked_of, money, one_place
from careercli.commands.ranking import scale_of, table_of
from careercli.commands.viewing import BriefOption, FullOption, PagerOption, viewing
from careercli.errors import UsageError
from careercli.formats import Format

if TYPE_CHECKING:
    from careercli.model.level import Level

_ALL = "careercli.advice.ranking.profiles:Profiles"  # the answer of --all


def show(
    ctx: typer.Context,
    role: Annotated[
        str | None, typer.Argument(metavar="ROLE", help="A role, in your own words.", show_default=False)
    ] = None,
    all: Annotated[
        bool,
        typer.Option(
            "--all",
            is_eager=True,  # --schema looks at it
            help="Every role, one after the other: as json, yaml, csv, markdown or plain.",
        ),
    ] = False,
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
    schema: Annotated[bool, schema_option("careercli.advice.roles.show:Profile", _ALL)] = False,  # noqa: ARG001
) -> None:
    """Show one role in full, or every role with --all."""
    from careercli.advice.roles import profile
    from careercli.formats import emit

    if all:
        if role is not None:
            raise UsageError("--all shows every role.", hint="Name a role, or give --all.")
        _every(ctx, level, country, area, currency, format, output, section, roles_dir)
        return
    if role is None:
        example = 'For example: careercli show "data engineer"'
        raise UsageError(
            "careercli show needs a role.", hint=f"{example}\n`careercli show --help` shows how it is used."
        )
    catalog = open_catalog(roles_dir)
    [one] = asked_of(catalog, find(catalog, [role], level), one_place(ctx, catalog, country, area))
    ladder = catalog.market.ladder(one.role.id)
    answer = profile(one, catalog.vocabulary, catalog.titles(), ctx.obj, *money(catalog, currency), ladder)
    emit(answer, format, output, section, viewing(ctx, full, brief, pager))


def _every(
    ctx: typer.Context,
    level: LevelName | None,
    country: list[str],
    area: list[str],
    currency: str | None,
    format: Format | None,
    output: Path | None,
    section: list[SectionName],
    roles_dir: list[Path],
) -> None:
    """Every role by title, each read when it is written."""
    from careercli.advice.ranking import every_profile
    from careercli.formats.asked import watched
    from careercli.formats.streaming import emit_chapters
    from careercli.model.pay import UNITED_STATES
    from careercli.progress import counted

    catalog = open_catalog(roles_dir, look=True)
    places = one_place(ctx, catalog, country, area)
    at: Level | None = level.value if level else None
    table = table_of(catalog, scale_of(ctx, catalog, places, basis=None, level=at, currency=currency))
    market = catalog.market
    every = (
        (market.asked(catalog.role(head.id), at, places or [UNITED_STATES]), market.ladder(head.id))
        for head in counted(table.rows, "Writing roles", watched(written=output is None))
    )
    emit_chapters(every_profile(every, table, ctx.obj, *money(catalog, currency)), format, output, section)
