"""Roles: compared, shown, their pay and their outlook."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from careercli.answers.figures import asked_of, currency_code, fits_of, known_year, ladders_of, money
from careercli.answers.opening import Folders, named, one_of, opened, placed

if TYPE_CHECKING:
    from careercli.advice.outlook import OutlookAnswer
    from careercli.advice.pay import Offered, SalaryAnswer, Wanted
    from careercli.advice.roles import Comparison, Profile
    from careercli.library.market import Areas
    from careercli.model.pay import Place


def compare(
    *roles: str,
    level: str | None = None,
    country: str | None = None,
    area: str | None = None,
    currency: str | None = None,
    ladder: bool = False,
    roles_dirs: Folders = (),
    today: date | None = None,
) -> Comparison:
    """Two to six roles, or levels of one, side by side: `careercli compare`. `today` gives the age of the sources."""
    from careercli.advice.roles import compare as compared

    catalog = opened(roles_dirs)
    found = named(catalog, roles, level)
    asked = asked_of(catalog, found, placed(catalog, country, area), detail=False)
    shown = (*money(catalog, currency), fits_of(catalog, asked), ladders_of(catalog, asked, wanted=ladder))
    return compared(asked, catalog.vocabulary, catalog.titles(), today or date.today(), *shown)


def show(
    role: str,
    *,
    level: str | None = None,
    country: str | None = None,
    area: str | None = None,
    currency: str | None = None,
    roles_dirs: Folders = (),
    today: date | None = None,
) -> Profile:
    """All that is known of one role: `careercli show`."""
    from careercli.advice.roles import profile

    catalog = opened(roles_dirs)
    [one] = asked_of(catalog, named(catalog, [role], level), placed(catalog, country, area))
    shown = (*money(catalog, currency), catalog.market.ladder(one.role.id))
    return profile(one, catalog.vocabulary, catalog.titles(), today or date.today(), *shown)


def salary(
    role: str,
    *more: str,
    level: str | None = None,
    country: str | None = None,
    area: str | None = None,
    currency: str | None = None,
    basis: str | None = None,
    year: int | None = None,
    period: str = "year",
    offer: str | None = None,
    roles_dirs: Folders = (),
    today: date | None = None,
) -> SalaryAnswer:
    """What roles pay, and what an `offer` such as "150k" is worth: `careercli salary`."""
    from careercli.advice.pay import Wanted
    from careercli.advice.pay import salary as paid
    from careercli.answers.elsewhere import look_elsewhere
    from careercli.model.pay import UNITED_STATES

    one_of("basis", basis, ("advertised", "sworn", "official", "quoted", "band"))
    one_of("period", period, ("year", "month", "hour"))
    catalog = opened(roles_dirs)
    found = named(catalog, [role, *more], level)
    where = placed(catalog, country, area)
    of = [one.code if one.kind == "country" else UNITED_STATES.code for one in where]
    year = known_year(catalog, found, year)
    wanted = Wanted(basis, year, currency_code(currency), period, of)  # type: ignore[arg-type]
    asked = asked_of(catalog, found, where)
    market = catalog.market
    return paid(
        asked,
        catalog.vocabulary,
        today or date.today(),
        wanted=wanted,
        rates=market.rates,
        offered=_offer(offer, wanted, where, market.areas) if offer else None,
        elsewhere=look_elsewhere(catalog, asked, wanted),
        fits=fits_of(catalog, asked),
    )


def outlook(
    role: str,
    *more: str,
    level: str | None = None,
    country: str | None = None,
    roles_dirs: Folders = (),
    today: date | None = None,
) -> OutlookAnswer:
    """Demand, growth, openings and the effect of AI: `careercli outlook`."""
    from careercli.advice.outlook import outlook as foreseen

    catalog = opened(roles_dirs)
    where = placed(catalog, country or "US", None)
    asked = asked_of(catalog, named(catalog, [role, *more], level), where)
    hirings = [catalog.market.hiring(place.code) for place in where]
    found = [one for one in hirings if one]
    return foreseen(asked, found, catalog.vocabulary, today or date.today(), catalog.market.occupation)


def _offer(text: str, wanted: Wanted, where: list[Place], areas: Areas) -> Offered:
    from careercli.advice.pay import offered
    from careercli.model.pay import UNITED_STATES

    among = where or [UNITED_STATES]
    money = {place: areas.known(place).currency for place in among}
    return offered(text, wanted, among, areas.prices(among), money, firm=bool(wanted.currency))
