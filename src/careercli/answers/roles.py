"""Roles: compared, shown, their pay and their outlook."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from careercli.answers.anything import compared_of, priced_of, shown_of, told
from careercli.answers.figures import fits_of, wanted_of
from careercli.answers.opening import Folders, any_named, checking, one_of, opened, placed

if TYPE_CHECKING:
    from careercli.advice.occupations import OccupationProfile
    from careercli.advice.outlook import OutlookAnswer
    from careercli.advice.pay import Offered, SalaryAnswer, Wanted
    from careercli.advice.roles import Comparison, Profile
    from careercli.library.market import Areas
    from careercli.model.pay import Place


@checking
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
    """Two to six roles, occupations or levels of a role: `careercli compare`. `today` gives the age of the sources."""
    catalog = opened(roles_dirs)
    found = any_named(catalog, roles, level)
    return compared_of(catalog, found, placed(catalog, country, area), today or date.today(), currency, ladder=ladder)


@checking
def show(
    role: str,
    *,
    level: str | None = None,
    country: str | None = None,
    area: str | None = None,
    currency: str | None = None,
    roles_dirs: Folders = (),
    today: date | None = None,
) -> Profile | OccupationProfile:
    """All that is known of one role, or of an occupation that is none: `careercli show`."""
    catalog = opened(roles_dirs)
    [one] = any_named(catalog, [role], level)
    return shown_of(catalog, one, placed(catalog, country, area), today or date.today(), currency)


@checking
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
    from careercli.advice.pay import salary as paid
    from careercli.answers.elsewhere import look_elsewhere

    one_of("basis", basis, ("advertised", "sworn", "official", "quoted", "band"))
    one_of("period", period, ("year", "month", "hour"))
    catalog = opened(roles_dirs)
    found = any_named(catalog, [role, *more], level)
    where = placed(catalog, country, area)
    wanted = wanted_of(catalog, found, where, basis, year, currency, period)
    asked = priced_of(catalog, found, where)
    market = catalog.market
    answer = paid(
        asked,
        catalog.vocabulary,
        today or date.today(),
        wanted=wanted,
        rates=market.rates,
        offered=_offer(offer, wanted, where, market.areas) if offer else None,
        elsewhere=look_elsewhere(catalog, asked, wanted),
        fits=fits_of(catalog, asked),
    )
    return told(found, answer)


@checking
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
    found = any_named(catalog, [role, *more], level)
    asked = priced_of(catalog, found, where)
    hirings = [one for one in (catalog.market.hiring(place.code) for place in where) if one]
    day = today or date.today()
    return told(found, foreseen(asked, hirings, catalog.vocabulary, day, catalog.market.occupation))


def _offer(text: str, wanted: Wanted, where: list[Place], areas: Areas) -> Offered:
    from careercli.advice.pay import offered
    from careercli.model.pay import UNITED_STATES

    among = where or [UNITED_STATES]
    money = {place: areas.known(place).currency for place in among}
    return offered(text, wanted, among, areas.prices(among), money, firm=bool(wanted.currency))
