"""`careercli salary`: pay of roles, places ranked, and what an offer is worth."""

from typing import TYPE_CHECKING, Annotated

import typer

from careercli.answers.elsewhere import look_elsewhere
from careercli.commands.finding import find_any
from careercli.commands.options import (
    AreasOption,
    CountriesOption,
    CurrencyOption,
    FormatOption,
    LevelName,
    LevelOption,
    OutputOption,
    RolesDirOption,
    SomeRolesArgument,
    open_catalog,
    schema_option,
)
from careercli.commands.paying import (
    by_places,
    fits_of,
    named_places,
    priced_of,
    told,
    typed,
    wanted_of,
)
from careercli.commands.ranking import scale_of, table_of, unranked
from careercli.commands.salaryoptions import (
    AdjustOption,
    BasisName,
    BasisOption,
    By,
    ByOption,
    ExplainOption,
    OfferOption,
    PeriodName,
    PeriodOption,
    TopOption,
    YearOption,
)
from careercli.commands.viewing import BriefOption, FullOption, PagerOption, viewing
from careercli.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from careercli.advice.pay import Offered, SalaryAnswer, Wanted
    from careercli.advice.ranking import Ladder
    from careercli.library.catalog import Catalog, Found
    from careercli.library.market import Areas
    from careercli.model.economy.counted import FoundOccupation
    from careercli.model.level import Level
    from careercli.model.pay import Place
    from careercli.model.result import Result


def salary(
    ctx: typer.Context,
    roles: SomeRolesArgument = [],  # noqa: B006
    level: LevelOption = None,
    country: CountriesOption = [],  # noqa: B006
    area: AreasOption = [],  # noqa: B006
    currency: CurrencyOption = None,
    basis: BasisOption = None,
    year: YearOption = None,
    period: PeriodOption = PeriodName.year,
    adjust: AdjustOption = False,
    offer: OfferOption = None,
    by: ByOption = None,
    top: TopOption = None,
    explain: ExplainOption = False,
    full: FullOption = False,
    brief: BriefOption = False,
    pager: PagerOption = None,
    format: FormatOption = None,
    output: OutputOption = None,
    roles_dir: RolesDirOption = [],  # noqa: B006
    schema: Annotated[bool, schema_option("careercli.advice.pay.answer:SalaryAnswer")] = False,  # noqa: ARG001
) -> None:
    """Pay of roles: official percentiles, advertised ranges by level and year, quoted figures; each with its source.

    Gross pay a year in local money. Bases are never compared: an official figure is that of the closest US occupation,
    an advertised one comes from job postings. Fewer than 10 postings are said to be too few.
    """
    from careercli.formats import emit

    catalog = open_catalog(roles_dir, look=not roles)
    answer: Result
    if roles:
        found = find_any(catalog, roles, level)
        if by and not typed(ctx, "by") and typed(ctx, "offer", "explain", "basis", "country", "area"):
            by = None  # a setting gives way to what was typed
        if top and not by and typed(ctx, "top"):
            raise UsageError("--top goes with --by, or with no role.", hint="For example: --by state --top 10")
        places = named_places(ctx, catalog, country, area)
        wanted = wanted_of(catalog, found, places, basis.value if basis else None, year, currency, period.value)
        if by:
            _refuse(ctx, by, basis)
            answer = _by(ctx, catalog, found, by, places, wanted, top)
        else:
            answer = _paid(ctx, catalog, found, places, wanted, offer, adjust=adjust, explain=explain)
        answer = told(found, answer)
    else:
        answer = _ranking(ctx, catalog, named_places(ctx, catalog, country, area), level, basis, currency, top)
    emit(answer, format, output, view=viewing(ctx, full, brief, pager))


def _paid(
    ctx: typer.Context,
    catalog: "Catalog",
    found: "Sequence[Found | FoundOccupation]",
    places: "list[Place]",
    wanted: "Wanted",
    offer: str | None,
    *,
    adjust: bool,
    explain: bool,
) -> "SalaryAnswer":
    """What these pay in these places."""
    from careercli.advice.pay import salary as salary_of

    market = catalog.market
    asked = priced_of(catalog, found, places)
    return salary_of(
        asked,
        catalog.vocabulary,
        ctx.obj,
        wanted=wanted,
        rates=market.rates,
        prices=market.areas.prices(places) if adjust else None,
        titles={one.role.id: market.titles(one.role.id) for one in asked} if explain else None,
        offered=_offer(ctx, offer or "", wanted, places, market.areas) if offer or typed(ctx, "offer") else None,
        elsewhere=look_elsewhere(catalog, asked, wanted),
        fits=fits_of(catalog, asked),
        about=market.notes("sworn") if explain else {},
    )


def _by(
    ctx: typer.Context,
    catalog: "Catalog",
    found: "Sequence[Found | FoundOccupation]",
    by: By,
    places: "list[Place]",
    wanted: "Wanted",
    top: int | None,
) -> "Result":
    """Places by what these pay there."""
    from careercli.advice.pay import ranking
    from careercli.library.catalog import Found

    market = catalog.market
    ours = [one.role.id for one in found if isinstance(one, Found)]
    among = by_places(market, by.value, places if typed(ctx, "area") else [], ours)
    prices = market.areas.prices(among)
    asked = priced_of(catalog, found, among)
    return ranking(asked, catalog.vocabulary, ctx.obj, wanted=wanted, rates=market.rates, prices=prices, top=top)


def _ranking(
    ctx: typer.Context,
    catalog: "Catalog",
    places: list["Place"],
    level: LevelName | None,
    basis: BasisName | None,
    currency: str | None,
    top: int | None,
) -> "Ladder":
    """Every role by its pay like for like."""
    from careercli.advice.ranking import salary_ranking

    for name in ("offer", "explain", "by", "year", "period", "adjust"):
        if typed(ctx, name):
            raise UsageError(f"--{name} needs a role.", hint='For example: careercli salary "data engineer"')
    at: Level | None = level.value if level else None
    scale = scale_of(ctx, catalog, places, basis=basis, level=at, currency=currency)
    if scale is None:
        raise unranked(catalog, at, places)
    return salary_ranking(table_of(catalog, scale), scale, ctx.obj, top=top)


def _refuse(ctx: typer.Context, by: By, basis: BasisName | None) -> None:
    """UsageError for what was typed and makes no sense with --by; a setting is passed over."""
    ranked = [BasisName.advertised] if by is By.country else [BasisName.official]
    ranked += [BasisName.sworn] if by is By.state else []
    for name in ("offer", "explain"):
        if typed(ctx, name):
            raise UsageError(f"--{name} does not go with --by.", hint="Ask for the one, then for the other.")
    if typed(ctx, "basis") and basis and basis not in ranked:
        message = f"--by {by} ranks {' or '.join(ranked)} pay; there is no {basis} pay by {by}."
        raise UsageError(message, hint="Leave out --basis, or rank other places.")
    if typed(ctx, "country") or (typed(ctx, "area") and by is not By.area):
        hint = "With --by area, --area may name states whose areas to rank."
        raise UsageError(f"--by {by} ranks all places there are.", hint=hint)


def _offer(ctx: typer.Context, text: str, wanted: "Wanted", places: list["Place"], areas: "Areas") -> "Offered":
    """The offer with what is known of the places that it is about."""
    from careercli.advice.pay import offered

    money = {place: areas.known(place).currency for place in places}
    return offered(text, wanted, places, areas.prices(places), money, firm=typed(ctx, "currency"))
