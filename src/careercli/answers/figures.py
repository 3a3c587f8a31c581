"""What answers rest on, asked of the catalog: roles with their figures, pay like for like, money."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from careercli.errors import NotFoundError, UsageError, on_one_line

if TYPE_CHECKING:
    from careercli.advice.pay import Wanted
    from careercli.library.catalog import Catalog, Found
    from careercli.model.economy.counted import FoundOccupation, Priced
    from careercli.model.level import Ladder
    from careercli.model.market import Asked, Fit, Rates
    from careercli.model.pay import Place


def asked_of(
    catalog: "Catalog", found: Iterable["Found"], places: list["Place"], *, detail: bool = True
) -> list["Asked"]:
    """The roles with their figures for these places, or for the United States if none is named."""
    from careercli.model.pay import UNITED_STATES

    asked = (
        (one, catalog.market.asked(one.role, one.level, places or [UNITED_STATES], detail=detail)) for one in found
    )
    return [replace(figures, words=one.asked, grade=one.grade) for one, figures in asked]


def fits_of(catalog: "Catalog", asked: "Sequence[Priced]") -> list["Fit"]:
    """What can be said of the pay of these roles like for like; of occupations nothing can."""
    from careercli.advice.differences import keyed, scopes

    asked = [one for one in asked if "advertised" in one.bases]
    if not asked:
        return []
    wanted, named = scopes(asked), {one.role.id for one in asked}
    levels = [scope for scope in wanted if scope.within]
    found = catalog.market.fits(levels) + catalog.market.fits([one for one in wanted if not one.within], named)
    return [keyed(fit, asked) for fit in found if fit]


def ladders_of(catalog: "Catalog", asked: list["Asked"], *, wanted: bool) -> dict[str, "Ladder"]:
    """The official ladders of roles that are compared at several levels; of every role where they are wanted."""
    times = Counter(one.role.id for one in asked)
    found = {role: catalog.market.ladder(role) for role, number in times.items() if wanted or number > 1}
    return {role: ladder for role, ladder in found.items() if ladder}


def known_year(catalog: "Catalog", found: "Iterable[Found | FoundOccupation]", year: int | None) -> int | None:
    """The year if any pay of it is in the data; else NotFoundError with the years that are."""
    from careercli.library.catalog import Found

    quoted = {int(quote.date[:4]) for one in found if isinstance(one, Found) for quote in one.role.pay.quoted}
    years = sorted(catalog.market.years() | quoted)
    if year is not None and year not in years:
        listed = ", ".join(map(str, years))
        raise NotFoundError(f"No pay of {year} is in the data.", hint=f"There are figures of these years: {listed}.")
    return year


def currency_code(text: str | None) -> str | None:
    """An ISO 4217 code in capitals; UsageError for what cannot be one."""
    code = (text or "").strip().upper()
    if code and not (len(code) == 3 and code.isascii() and code.isalpha()):
        raise UsageError(f'"{on_one_line(text or "")}" is no currency code.', hint="Give three letters, such as EUR.")
    return code or None


def wanted_of(
    catalog: "Catalog",
    found: "Iterable[Found | FoundOccupation]",
    places: "Sequence[Place]",
    basis: str | None,
    year: int | None,
    currency: str | None,
    period: str,
) -> "Wanted":
    """Which figures to show of these and in what money; NotFoundError for a year of which nothing is in the data."""
    from careercli.advice.pay import Wanted
    from careercli.model.pay import UNITED_STATES

    year = known_year(catalog, found, year)
    countries = [one.code if one.kind == "country" else UNITED_STATES.code for one in places]
    return Wanted(basis, year, currency_code(currency), period, countries)  # type: ignore[arg-type]


def money(catalog: "Catalog", currency: str | None) -> tuple["Wanted", "Rates"]:
    """Figures in this currency, with the rates that it takes; in local money without one."""
    from careercli.advice.pay import USUAL, Wanted

    code = currency_code(currency)
    return (Wanted(currency=code), catalog.market.rates) if code else (USUAL, {})
