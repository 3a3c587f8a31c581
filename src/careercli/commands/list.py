"""`careercli list`: the roles there are, filtered, sorted, with the columns that one asks for."""

from typing import TYPE_CHECKING, Annotated

import typer

from careercli.commands.narrowing import (
    ColumnsOption,
    DegreeOption,
    EntryOption,
    FamilyOption,
    FieldOption,
    IndustryOption,
    OccupationsOption,
    ReverseOption,
    SkillOption,
    SkillsOption,
    Sort,
    SortOption,
    ToolOption,
    TopOption,
    TrackOption,
)
from careercli.commands.options import (
    AreasOption,
    CountriesOption,
    FormatOption,
    OutputOption,
    RolesDirOption,
    open_catalog,
    schema_option,
)
from careercli.commands.paying import typed
from careercli.commands.ranking import one_area, scale_of, skills_of, table_of, unranked
from careercli.commands.salaryoptions import BasisName, BasisOption
from careercli.commands.viewing import BriefOption, FullOption, PagerOption, viewing
from careercli.errors import UsageError

if TYPE_CHECKING:
    from careercli.advice.ranking import Filters, Scale, Sorting
    from careercli.library.catalog import Catalog
    from careercli.model.pay import Place
    from careercli.model.result import Result

_ROLES = "careercli.advice.ranking.listing:Listing"
_OCCUPATIONS = "careercli.advice.economy.listing:OccupationListing"  # the answer of --occupations


def list_(
    ctx: typer.Context,
    family: FamilyOption = None,
    track: TrackOption = None,
    degree: DegreeOption = None,
    skill: SkillOption = [],  # noqa: B006
    tool: ToolOption = [],  # noqa: B006
    industry: IndustryOption = [],  # noqa: B006
    field: FieldOption = [],  # noqa: B006
    entry: EntryOption = False,
    sort: SortOption = None,
    reverse: ReverseOption = False,
    columns: ColumnsOption = [],  # noqa: B006
    top: TopOption = None,
    skills: SkillsOption = [],  # noqa: B006
    country: CountriesOption = [],  # noqa: B006
    area: AreasOption = [],  # noqa: B006
    occupations: OccupationsOption = False,
    basis: BasisOption = None,
    full: FullOption = False,
    brief: BriefOption = False,
    pager: PagerOption = None,
    format: FormatOption = None,
    output: OutputOption = None,
    roles_dir: RolesDirOption = [],  # noqa: B006
    schema: Annotated[bool, schema_option(_ROLES, occupations=_OCCUPATIONS)] = False,  # noqa: ARG001
) -> None:
    """List the roles there are: all of them, or those that pass every filter, in the order that is asked for.

    Filtered roles stand by pay, all of them by title, with --skills those first that you cover most of, unless --sort
    says otherwise; what has no value comes last. Pay is compared like for like, Data Scientist = 100: in visa filings
    in the US, in job ads elsewhere. Growth, openings and AI are those of the closest occupation; roles for which it is
    too wide stand after the others, without a rank.

    With --occupations the occupations of the US economy are listed, by their official figures: pay is the median of all
    who work in them, a degree the usual one at entry.
    """
    from careercli.formats import choose, emit

    answer: Result
    if occupations:
        from careercli.commands.occupations import list_of_occupations

        answer = list_of_occupations(
            ctx,
            open_catalog(roles_dir),
            sort=sort.value if sort else None,
            reverse=reverse,
            degree=degree.value if degree else None,
            technologies=[*skill, *tool],
            columns=columns,
            top=top,
            country=country,
            area=area,
        )
    else:
        from careercli.advice.ranking import Filters, column_names, list_roles, select

        wanted = column_names(columns)
        by = _sorting(ctx, sort, wanted, skills)
        whole = choose(format, output) in ("json", "yaml")
        catalog = open_catalog(roles_dir, look=True)
        filters = Filters(family, track, degree.value if degree else None, skill, tool, industry, field, entry)
        places = one_area(ctx, catalog, country, area)
        scale = _scale(ctx, catalog, places, basis, by, wanted, filters)
        table = table_of(catalog, scale, skills_of(catalog, skills) if skills else None)
        selection = select(table, filters, sort=by, reverse=reverse, columns=wanted, top=top)
        answer = list_roles(selection, ctx.obj, whole=whole)
    emit(answer, format, output, view=viewing(ctx, full, brief, pager))


def _scale(
    ctx: typer.Context,
    catalog: "Catalog",
    places: "list[Place]",
    basis: BasisName | None,
    by: "Sorting | None",
    columns: list[str],
    filters: "Filters",
) -> "Scale | None":
    """Pay like for like, where it sorts or is shown; what filters leave stands by it, too, if there is any."""
    from careercli.advice.ranking import asks_pay

    asked = by == "pay" or asks_pay(columns)
    scale = scale_of(ctx, catalog, places, basis=basis) if asked or (filters and not by) else None
    if asked and scale is None:
        raise unranked(catalog, None, places)
    return scale


def _sorting(ctx: typer.Context, sort: Sort | None, columns: list[str], skills: list[str]) -> "Sorting | None":
    """What sorts; UsageError where a person's skills are asked for and not given."""
    from careercli.advice.ranking import asks_person

    if sort is Sort.match and not skills and not typed(ctx, "sort"):
        sort = None  # one of the settings, which is passed over
    if (sort is Sort.match or asks_person(columns)) and not skills:
        hint = "For example: careercli list --sort match --skills sql,python"
        raise UsageError("How much you cover takes --skills.", hint=hint)
    if typed(ctx, "skills") and not sort and not asks_person(columns):
        sort = Sort.match  # which is all that --skills is for
    return sort.value if sort else None
