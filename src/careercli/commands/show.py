"""`careercli show`: one role in full."""

from typing import TYPE_CHECKING, Annotated

import typer

from careercli.commands.finding import find_any
from careercli.commands.narrowing import OccupationsOption
from careercli.commands.options import (
    AreasOption,
    CountriesOption,
    CurrencyOption,
    FormatOption,
    LevelName,
    LevelOption,
    OutputOption,
    RolesDirOption,
    SectionOption,
    open_catalog,
    schema_option,
)
from careercli.commands.paying import money, one_place, shown_of, typed
from careercli.commands.ranking import scale_of, table_of
from careercli.commands.viewing import BriefOption, FullOption, PagerOption, viewing
from careercli.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from careercli.library.catalog import Catalog
    from careercli.model.items import Chapter
    from careercli.model.level import Level
    from careercli.model.pay import Place

_ONE = "careercli.advice.mixing.shown:Shown"
_OCCUPATIONS = "careercli.advice.occupations.every:OccupationProfiles"  # the answer of --all --occupations
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
    occupations: OccupationsOption = False,
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
    schema: Annotated[bool, schema_option(_ONE, occupations=_OCCUPATIONS, all=_ALL)] = False,  # noqa: ARG001
) -> None:
    """Show one role in full, or every role with --all.

    A title that is none of our roles may name an occupation of the US economy: then its official figures are shown.
    """
    from careercli.formats import emit

    if all:
        if role is not None:
            raise UsageError("--all shows every role.", hint="Name a role, or give --all.")
        from careercli.formats.asked import watched
        from careercli.formats.streaming import emit_chapters
        from careercli.progress import metered

        if occupations and level and typed(ctx, "level"):
            raise UsageError("Official figures of occupations know no levels.", hint="Leave out --level.")
        catalog = open_catalog(roles_dir, look=not occupations)
        places = one_place(ctx, catalog, country, area)
        every = (_occupations if occupations else _every)(ctx, catalog, places, level, currency)
        told = metered(every, "Writing roles", watched(written=output is None))
        emit_chapters(told, format, output, section)
        return
    if occupations and typed(ctx, "occupations"):
        raise UsageError("--occupations goes with --all.", hint="careercli show --all --occupations -f json")
    if role is None:
        example = 'For example: careercli show "data engineer"'
        raise UsageError(
            "careercli show needs a role.", hint=f"{example}\n`careercli show --help` shows how it is used."
        )
    catalog = open_catalog(roles_dir)
    [one] = find_any(catalog, [role], level)
    answer = shown_of(catalog, one, one_place(ctx, catalog, country, area), ctx.obj, currency)
    emit(answer, format, output, section, viewing(ctx, full, brief, pager))


def _every(
    ctx: typer.Context, catalog: "Catalog", places: "list[Place]", level: LevelName | None, currency: str | None
) -> "Iterator[Chapter]":
    """Every role by title, each read when it is written."""
    from careercli.advice.ranking import every_profile
    from careercli.model.pay import UNITED_STATES

    at: Level | None = level.value if level else None
    table = table_of(catalog, scale_of(ctx, catalog, places, basis=None, level=at, currency=currency))
    market = catalog.market
    every = (
        (market.asked(catalog.role(head.id), at, places or [UNITED_STATES]), market.ladder(head.id))
        for head in table.rows
    )
    return every_profile(every, table, ctx.obj, *money(catalog, currency))


def _occupations(
    ctx: typer.Context, catalog: "Catalog", places: "list[Place]", _: LevelName | None, currency: str | None
) -> "Iterator[Chapter]":
    """Every occupation by title, likewise; of a level nothing is known."""
    from careercli.answers.economy import every_occupation_of

    return every_occupation_of(catalog, places, ctx.obj, currency)
