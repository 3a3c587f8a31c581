import re
from dataclasses import replace
from typing import TYPE_CHECKING, Annotated

import typer

from careercli.commands.options import (
    AreasOption,
    CountriesOption,
    CurrencyOption,
    FormatOption,
    LevelOption,
    OutputOption,
    RolesArgument,
    RolesDirOption,
    find,
    open_catalog,
    schema_option,
)
from careercli.commands.paying import asked_of, currency_code, named_places
from careercli.commands.salaryoptions import (
    AdjustOption,
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
from careercli.errors import UsageError

if TYPE_CHECKING:
    from careercli.advice.figures import Wanted
    from careercli.advice.offer import Offered
    from careercli.library.catalog import Catalog
    from careercli.model.pay import Place, PriceLevel


def salary(
    ctx: typer.Context,
    roles: RolesArgument,
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
    format: FormatOption = None,
    output: OutputOption = None,
    roles_dir: RolesDirOption = [],  # noqa: B006
    schema: Annotated[bool, schema_option("careercli.advice.salary:SalaryAnswer")] = False,  # noqa: ARG001
) -> None:
    """Pay of roles: official percentiles, advertised ranges by level and year, quoted figures; each with its source.

    Gross pay a year in local money. Bases are never compared: an official figure is that of the closest US occupation,
    an advertised one comes from job postings. Fewer than 10 postings are said to be too few.
    """
    from careercli.advice.figures import Wanted
    from careercli.advice.ranking import ranking
    from careercli.advice.salary import salary as salary_of
    from careercli.formats import emit

    catalog = open_catalog(roles_dir)
    found = find(catalog, roles, level)
    places = named_places(ctx, catalog, country, area)
    wanted = Wanted(basis.value if basis else None, year, currency_code(currency), period.value)
    if top and not by:
        raise UsageError("--top goes with --by.", hint="For example: --by state --top 10")
    if by:
        _refuse(by, wanted, places, {"--offer": offer, "--explain": explain, "--adjust": adjust})
        places, wanted = _ranked(catalog, by, places, [one.role.id for one in found]), _of_places(wanted, by)
    asked = asked_of(catalog, found, places)
    vocabulary, rates = catalog.vocabulary, catalog.market.rates
    prices = _prices(catalog, places) if adjust or by else None
    if by:
        ranked = ranking(asked, vocabulary, ctx.obj, wanted=wanted, rates=rates, prices=prices or {}, top=top)
        emit(ranked, format, output)
        return
    titles = {one.role.id: catalog.market.titles(one.role.id) for one in found} if explain else None
    offered = _offered(catalog, amount(offer), wanted, places) if offer else None
    answer = salary_of(
        asked, vocabulary, ctx.obj, wanted=wanted, rates=rates, prices=prices, titles=titles, offered=offered
    )
    emit(answer, format, output)


def amount(text: str) -> float:
    """Pay as people write it: 145000, 145,000, $145k; UsageError for anything else, and for 145.000, which is two."""
    plain = re.fullmatch(r"[^\w.,-]*([\d,_ ]*\d(?:\.\d{1,2})?)\s*(k?)[^\w.,]*", text.strip(), re.IGNORECASE | re.ASCII)
    found = float(re.sub(r"[,_ ]", "", plain[1])) * (1000 if plain[2] else 1) if plain else 0.0
    if not 0 < found < 1e12:
        raise UsageError(f'--offer takes an amount, not "{text}".', hint="For example: --offer 145000, or --offer 145k")
    return found


def _refuse(by: By, wanted: "Wanted", places: list["Place"], others: dict[str, object]) -> None:
    """UsageError for options that make no sense with --by."""
    only = "advertised" if by is By.country else "official"
    wrong = [name for name, value in others.items() if value]
    if wrong:
        raise UsageError(
            f"{wrong[0]} does not go with --by.", hint="Ask for the ranking and for that one after the other."
        )
    if wanted.basis not in (None, only):
        raise UsageError(f"--by {by} ranks {only} pay; there is no {wanted.basis} pay by {by}.")
    if places and not (by is By.area and all(place.kind == "state" for place in places)):
        raise UsageError(
            f"--by {by} ranks all places there are.", hint="With --by area, --area may name states whose areas to rank."
        )


def _ranked(catalog: "Catalog", by: By, places: list["Place"], roles: list[str]) -> list["Place"]:
    """The places to rank; where a state is named with --by area, those inside it."""
    areas = catalog.market.areas
    if by is By.country:
        known = {code for role in roles for code in catalog.market.countries(role)}
        return [place for place in areas.of_kind("country") if place.code in known]
    if by is By.area:
        states = {place.code for place in places if place.kind == "state"}
        inside = areas.of_kind("metro", "nonmetro")
        return [place for place in inside if not states or areas.known(place).state in states]
    return areas.of_kind("state" if by is By.state else "sector")


def _of_places(wanted: "Wanted", by: By) -> "Wanted":
    """Countries can only be ranked by advertised pay, in one currency; all others only by official pay."""
    if by is By.country:
        return replace(wanted, basis="advertised", currency=wanted.currency or "USD")
    return replace(wanted, basis="official")


def _prices(catalog: "Catalog", places: list["Place"]) -> dict["Place", "PriceLevel"]:
    """The price level of each place that has one."""
    levels = {place: catalog.market.areas.price(place) for place in places if place.kind != "sector"}
    return {place: level for place, level in levels.items() if level}


def _offered(catalog: "Catalog", pay: float, wanted: "Wanted", places: list["Place"]) -> "Offered":
    """The offer with its places: it is made in the first one whose money it is in."""
    from careercli.advice.offer import Offer, Offered

    money = {place: catalog.market.areas.known(place).currency for place in places}
    if not wanted.currency and len(set(money.values())) > 1:
        raise UsageError(
            "The offer could be in the money of each of these places.", hint="Add --currency, such as EUR."
        )
    currency = wanted.currency or next(iter(money.values()), "USD")
    ordered = sorted(places, key=lambda place: money[place] != currency)
    return Offered(Offer(pay, currency, wanted.period), ordered, _prices(catalog, ordered))
