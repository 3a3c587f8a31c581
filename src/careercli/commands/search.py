"""`careercli search`: roles by any words: what they are called, use, are asked for, and where they work."""

from dataclasses import replace
from typing import TYPE_CHECKING, Annotated

import typer

from careercli.commands.narrowing import OccupationsOption
from careercli.commands.options import FormatOption, OutputOption, RolesDirOption, open_catalog, schema_option
from careercli.commands.ranking import scale_of, table_of, unranked
from careercli.commands.viewing import BriefOption, FullOption, PagerOption, viewing
from careercli.errors import NotFoundError

if TYPE_CHECKING:
    from datetime import date

    from careercli.advice.ranking import Table
    from careercli.advice.searching import Wish
    from careercli.library.catalog import Catalog
    from careercli.model.items import Items
    from careercli.model.pay import Place


_ROLES = "careercli.advice.searching.answer:Search"
_OCCUPATIONS = "careercli.advice.economy.finding:FoundOccupations"  # the answer of --occupations


def search(
    ctx: typer.Context,
    words: Annotated[
        list[str],
        typer.Argument(
            metavar="WORDS...",
            help='What to look for: "PyTorch", "physics phd", "who uses dbt?".',
            show_default=False,
        ),
    ],
    occupations: OccupationsOption = False,
    full: FullOption = False,
    brief: BriefOption = False,
    pager: PagerOption = None,
    format: FormatOption = None,
    output: OutputOption = None,
    roles_dir: RolesDirOption = [],  # noqa: B006
    schema: Annotated[bool, schema_option(_ROLES, occupations=_OCCUPATIONS)] = False,  # noqa: ARG001
) -> None:
    """Find roles by title, other names, skill, tool, industry, field of study, degree or activity, in your own words.

    Every word counts, but for small ones; those roles come first that the thing matters most to. A question that a
    sorted list answers ("which role pays best in Texas?") gets that list.

    With --occupations the occupations of the US economy are searched: their titles, the technologies that they use, and
    the degree that they usually take.
    """
    from careercli.advice.searching import search as search_roles
    from careercli.advice.searching import wish_of
    from careercli.formats import choose, emit
    from careercli.library.titles import normalize

    query = " ".join(words)
    if occupations:
        from careercli.answers.economy import occupations_found

        found = occupations_found(open_catalog(roles_dir), query, ctx.obj)
        emit(found, format, output, view=viewing(ctx, full, brief, pager))
        return
    catalog = open_catalog(roles_dir, look=True)
    wish = wish_of(query)
    if wish:
        answer: Items = _listed(ctx, catalog, wish, ctx.obj)
    else:
        table = table_of(catalog, scale_of(ctx, catalog, [], basis=None))
        chosen = choose(format, output)
        answer = search_roles(query, table, ctx.obj, normalize, whole=chosen in ("json", "yaml"))
    emit(answer, format, output, view=viewing(ctx, full, brief, pager))


def _listed(ctx: typer.Context, catalog: "Catalog", wish: "Wish", today: "date") -> "Items":
    """The sorted list that answers the question: of all roles, of those that pass filters, or of those found."""
    from careercli.advice.ranking import Filters, list_roles, options, select
    from careercli.advice.searching import filters_of, found_by, told_of
    from careercli.library.titles import normalize

    table = table_of(catalog)
    wish, places, place = _placed(catalog, wish, table)
    wish, told = told_of(wish, table, normalize)
    filters = filters_of(wish, table, normalize)
    also = [] if filters is not None else [found_by(wish.rest, table, today, normalize)]
    if wish.sort == "pay":
        scale = scale_of(ctx, catalog, places, basis=None)
        if scale is None:
            raise unranked(catalog, None, places)
        table = table_of(catalog, scale)
    selection = select(table, filters or Filters(), sort=wish.sort, reverse=wish.reverse, also=also)
    answer = list_roles(selection, today)
    answer = replace(answer, notes=[*told, *answer.notes])
    if also:
        return answer
    turned = ["-r"] if wish.reverse else []
    line = ["careercli list", *options(selection.filters), f"--sort {wish.sort}", *turned, *place]
    return replace(answer, notes=[f"Read as: {' '.join(line)}", *answer.notes])


def _placed(catalog: "Catalog", wish: "Wish", table: "Table") -> tuple["Wish", "list[Place]", list[str]]:
    """The question without the place that it names, the place, and the option that stands for it."""
    from careercli.advice.searching import is_name
    from careercli.advice.words import quoted

    areas = catalog.market.areas
    for text in wish.places():
        if is_name(text, table):
            break
        for option, ask in (("--area", areas.area), ("--country", areas.country)):
            try:
                found = ask(text)
            except NotFoundError as error:
                names = tuple(f"{text.lower()}{mark}" for mark in (" ", "-", ","))
                if any(one.lower().startswith(names) for one in error.candidates):
                    raise  # it is the name of several
                continue
            return wish.without(text), [found], [option, text if text.isalnum() else quoted(text)]
    return wish, [], []
