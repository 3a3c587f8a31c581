"""`careercli search`: roles by any words: what they are called, use, are asked for, and where they work."""

from dataclasses import replace
from typing import TYPE_CHECKING, Annotated

import typer

from careercli.commands.narrowing import OccupationsOption
from careercli.commands.options import FormatOption, OutputOption, RolesDirOption, open_catalog, schema_option
from careercli.commands.ranking import scale_of, table_of, unranked
from careercli.commands.viewing import BriefOption, FullOption, PagerOption, viewing

if TYPE_CHECKING:
    from datetime import date

    from careercli.advice.searching import Question
    from careercli.library.catalog import Catalog
    from careercli.model.items import Items


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

    Every word counts, but for small ones; those roles come first that the thing matters most to. Of two things with
    "or" between them one is enough, and "without" leaves out who has it. A question that a sorted list answers ("which
    role pays best in Texas?") gets that list.

    With --occupations the occupations of the US economy are searched: their titles, the technologies that they use, and
    the degree that they usually take.
    """
    from careercli.advice.searching import question_of
    from careercli.advice.searching import search as search_roles
    from careercli.formats import choose, emit
    from careercli.library.titles import normalize

    query = " ".join(words)
    if occupations:
        from careercli.answers.economy import occupations_found

        found = occupations_found(open_catalog(roles_dir), query, ctx.obj)
        emit(found, format, output, view=viewing(ctx, full, brief, pager))
        return
    catalog = open_catalog(roles_dir, look=True)
    question = question_of(query, table_of(catalog), normalize, catalog.market.areas)
    if question:
        answer: Items = _listed(ctx, catalog, question, ctx.obj)
    else:
        table = table_of(catalog, scale_of(ctx, catalog, [], basis=None))
        chosen = choose(format, output)
        answer = search_roles(query, table, ctx.obj, normalize, whole=chosen in ("json", "yaml"))
    emit(answer, format, output, view=viewing(ctx, full, brief, pager))


def _listed(ctx: typer.Context, catalog: "Catalog", question: "Question", today: "date") -> "Items":
    """The sorted list that answers the question: of all roles, of those that pass filters, or of those found."""
    from careercli.advice.ranking import Filters, list_roles, select
    from careercli.advice.searching import found_by
    from careercli.library.titles import normalize

    wish, line = question.wish, question.line()
    table = table_of(catalog)
    also = [] if line else [found_by(wish.rest, table, today, normalize)]
    if wish.sort == "pay":
        places = [question.place] if question.place else []
        scale = scale_of(ctx, catalog, places, basis=None)
        if scale is None:
            raise unranked(catalog, None, places)
        table = table_of(catalog, scale)
    filters = question.filters or Filters()
    selection = select(table, filters, sort=wish.sort, reverse=wish.reverse, top=wish.top, also=also)
    answer = list_roles(selection, today)
    read_as = [f"Read as: {line}"] if line else []
    return replace(answer, notes=[*read_as, *question.notes, *answer.notes])
