"""`careercli outlook`: demand, growth, openings and the effect of AI."""

from enum import StrEnum
from typing import Annotated

import typer

from careercli.commands.finding import find_any
from careercli.commands.options import (
    CountriesOption,
    FormatOption,
    LevelOption,
    OutputOption,
    RolesDirOption,
    SomeRolesArgument,
    open_catalog,
    schema_option,
)
from careercli.commands.paying import named_places, priced_of, told, typed
from careercli.commands.ranking import table_of
from careercli.commands.viewing import BriefOption, FullOption, PagerOption, viewing
from careercli.errors import UsageError


class Sort(StrEnum):
    """What ranks occupations."""

    growth = "growth"
    openings = "openings"
    ai = "ai"


SortOption = Annotated[
    Sort | None,
    typer.Option(
        "--sort",
        envvar="CAREERCLI_SORT",
        help="Without a role: rank by this, highest first, ai lowest.",
    ),
]
ReverseOption = Annotated[
    bool, typer.Option("--reverse", "-r", envvar="CAREERCLI_REVERSE", help="Without a role: turn the order around.")
]
TopOption = Annotated[
    int | None,
    typer.Option("--top", envvar="CAREERCLI_TOP", min=1, help="Without a role: just the first so many occupations."),
]


def outlook(
    ctx: typer.Context,
    roles: SomeRolesArgument = [],  # noqa: B006
    level: LevelOption = None,
    country: CountriesOption = [],  # noqa: B006
    sort: SortOption = None,
    reverse: ReverseOption = False,
    top: TopOption = None,
    full: FullOption = False,
    brief: BriefOption = False,
    pager: PagerOption = None,
    format: FormatOption = None,
    output: OutputOption = None,
    roles_dir: RolesDirOption = [],  # noqa: B006
    schema: Annotated[bool, schema_option("careercli.advice.outlook.answer:OutlookAnswer")] = False,  # noqa: ARG001
) -> None:
    """Demand for roles, the effect of AI, official projections of the closest occupation, and postings that mention AI.

    A level changes nothing here: projections know occupations only. --country names whose postings to show. Without a role every role is ranked by the outlook of its occupation; an occupation that is wider than a role has no rank.
    """  # noqa: E501
    from careercli.advice.outlook import outlook as outlook_of
    from careercli.advice.ranking import Order, Sorting, outlook_ranking
    from careercli.formats import choose, emit

    catalog = open_catalog(roles_dir, look=not roles)
    if not roles:
        by: Sorting = (sort or Sort.growth).value
        order = Order(by, reverse)
        whole = choose(format, output) in ("json", "yaml")
        ranked = outlook_ranking(table_of(catalog), ctx.obj, order=order, top=top, whole=whole)
        emit(ranked, format, output, view=viewing(ctx, full, brief, pager))
        return
    if typed(ctx, "sort", "reverse", "top"):
        raise UsageError("--sort, --reverse and --top go without a role.", hint="careercli outlook --sort openings")
    places = named_places(ctx, catalog, country or ["US"], [])
    found = find_any(catalog, roles, level)
    asked = priced_of(catalog, found, places)
    hirings = [catalog.market.hiring(place.code) for place in places]
    answer = outlook_of(asked, [one for one in hirings if one], catalog.vocabulary, ctx.obj, catalog.market.occupation)
    emit(told(found, answer), format, output, view=viewing(ctx, full, brief, pager))
