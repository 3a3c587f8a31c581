"""Answers of whatever titles stand for: roles with a profile, occupations with figures alone, or some of both."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from careercli.answers.figures import asked_of, fits_of, ladders_of, money

if TYPE_CHECKING:
    from datetime import date

    from careercli.advice.occupations import OccupationProfile
    from careercli.advice.roles import Comparison, Profile
    from careercli.library.catalog import Catalog, Found
    from careercli.model.economy.counted import FoundOccupation, Priced
    from careercli.model.pay import Place
    from careercli.model.result import Result

R = TypeVar("R", bound="Result")


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
        from careercli.answers.occupied import mixed, readings

        every_asked = priced_of(catalog, every, places, detail=False)
        answer = mixed(catalog, every_asked, fits_of(catalog, every_asked), today, money(catalog, currency))
        return replace(answer, notes=[*answer.notes, *readings(every)])
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
