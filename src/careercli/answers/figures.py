"""What answers rest on, asked of the catalog: roles with their figures, pay like for like, money."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from careercli.errors import NotFoundError, UsageError, on_one_line

R = TypeVar("R", bound="Result")

if TYPE_CHECKING:
    from datetime import date

    from careercli.advice.occupations import OccupationProfile
    from careercli.advice.pay import Wanted
    from careercli.advice.roles import Comparison, Profile
    from careercli.library.catalog import Catalog, Found
    from careercli.model.economy.counted import FoundOccupation, Priced
    from careercli.model.level import Ladder
    from careercli.model.market import Asked, Fit, Rates
    from careercli.model.pay import Place
    from careercli.model.result import Result


def asked_of(
    catalog: "Catalog", found: Iterable["Found"], places: list["Place"], *, detail: bool = True
) -> list["Asked"]:
    """The roles with their figures for these places, or for the United States if none is named."""
    from careercli.model.pay import UNITED_STATES

    asked = (
        (one, catalog.market.asked(one.role, one.level, places or [UNITED_STATES], detail=detail)) for one in found
    )
    return [replace(figures, words=one.asked, grade=one.grade) for one, figures in asked]


def priced_of(
    catalog: "Catalog", found: "Iterable[Found | FoundOccupation]", places: list["Place"], *, detail: bool = True
) -> list["Priced"]:
    """The same where some of the titles may stand for occupations."""
    from careercli.answers.occupied import counted_of
    from careercli.library.catalog import Found
    from careercli.model.pay import UNITED_STATES

    return [
        asked_of(catalog, [one], places, detail=detail)[0]
        if isinstance(one, Found)
        else counted_of(catalog, one, places or [UNITED_STATES])
        for one in found
    ]


def compared_of(
    catalog: "Catalog",
    found: "Iterable[Found | FoundOccupation]",
    places: list["Place"],
    today: "date",
    currency: str | None,
    *,
    ladder: bool,
) -> "Comparison":
    """The comparison of what was found: of profiles, or where one has none of official figures."""
    from careercli.library.catalog import Found

    every = list(found)
    ours = [one for one in every if isinstance(one, Found)]
    if len(ours) < len(every):
        from careercli.answers.occupied import mixed

        return mixed(catalog, every, places, today, money(catalog, currency))
    from careercli.advice.roles import compare

    asked = asked_of(catalog, ours, places, detail=False)
    shown = (*money(catalog, currency), fits_of(catalog, asked), ladders_of(catalog, asked, wanted=ladder))
    return compare(asked, catalog.vocabulary, catalog.titles(), today, *shown)


def shown_of(
    catalog: "Catalog",
    one: "Found | FoundOccupation",
    places: list["Place"],
    today: "date",
    currency: str | None,
) -> "Profile | OccupationProfile":
    """All that is known of one role or occupation."""
    from careercli.library.catalog import Found

    if isinstance(one, Found):
        from careercli.advice.roles import profile

        [asked] = asked_of(catalog, [one], places)
        shown = (*money(catalog, currency), catalog.market.ladder(one.role.id))
        return profile(asked, catalog.vocabulary, catalog.titles(), today, *shown)
    from careercli.answers.occupied import occupation_of

    return occupation_of(catalog, one, places, today, money(catalog, currency))


def told(found: "Sequence[Found | FoundOccupation]", answer: R) -> R:
    """The answer with what to know of the occupations in it: how they were read, and that nobody described them."""
    from careercli.library.catalog import Found

    if all(isinstance(one, Found) for one in found):
        return answer
    from careercli.answers.occupied import readings, remarks

    return replace(answer, notes=[*remarks(found), *answer.notes, *readings(found)])


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


def money(catalog: "Catalog", currency: str | None) -> tuple["Wanted", "Rates"]:
    """Figures in this currency, with the rates that it takes; in local money without one."""
    from careercli.advice.pay import USUAL, Wanted

    code = currency_code(currency)
    return (Wanted(currency=code), catalog.market.rates) if code else (USUAL, {})
