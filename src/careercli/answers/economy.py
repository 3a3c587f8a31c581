"""The occupations of the US economy as lists."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from careercli.answers.opening import finder_of
from careercli.errors import NotFoundError

if TYPE_CHECKING:
    from datetime import date

    from careercli.advice.economy import FoundOccupations, OccupationListing, Wish
    from careercli.advice.occupations import OccupationProfiles
    from careercli.library.catalog import Catalog
    from careercli.model.pay import Place


def occupations_listed(
    catalog: "Catalog", wish: "Wish", technologies: "Sequence[str]", place: "Place | None", today: "date"
) -> "OccupationListing":
    """The occupations that pass, in order. `technologies`: what they all use; `place`: where pay is to be of."""
    from careercli.advice.economy import list_occupations, select

    using = list(_used(catalog, technologies))
    paid = {code: row[_MEDIAN] for code, row in catalog.market.official_in(place).items()} if place else None
    selected = select(catalog.occupations.all(), replace(wish, using=using, place=place, paid=paid))
    return list_occupations(selected, catalog.vocabulary, catalog.market.occupation, today)


def _used(catalog: "Catalog", named: "Sequence[str]") -> "Iterator[tuple[str, Collection[str]]]":
    """Each technology and the occupations that use it: a skill or tool of ours, or whatever has all these words in its
    name; NotFoundError for what is neither."""
    from careercli.advice.words import in_quotes, quoted
    from careercli.library.occupations import words_of
    from careercli.library.terms import read_typed

    occupations, known = catalog.occupations, catalog.vocabulary.skills
    typed = read_typed(", ".join(named), finder_of(catalog))
    for one in typed.skills:
        yield known[one].name, {user.code for user in occupations.using(one)}
    for words in typed.not_understood:
        found = occupations.used(words_of(words))
        if not found:
            told = f"No technology of an occupation is called {in_quotes(words)}."
            hint = f"careercli search --occupations {quoted(words)}"
            raise NotFoundError(told, candidates=typed.near.get(words, []), hint=f"`{hint}` looks everywhere.")
        yield next(iter(found)) if len(found) == 1 else in_quotes(words), frozenset().union(*found.values())


_MEDIAN = 4  # of what a row of official pay holds


def occupations_found(catalog: "Catalog", query: str, today: "date") -> "FoundOccupations":
    """The occupations that the query is a name of, or that every word of it is true of."""
    from careercli.advice.economy import find_occupations
    from careercli.library.occupations import words_of

    known = catalog.occupations
    found = (known.called(query), words_of, known.used)
    return find_occupations(query, known.all(), *found, catalog.vocabulary, today)


def every_occupation_of(
    catalog: "Catalog", places: "Sequence[Place]", today: "date", currency: str | None
) -> "Iterator[OccupationProfiles]":
    """Every occupation in full, each read when it is asked for."""
    from careercli.advice.occupations import every_occupation
    from careercli.answers.figures import money
    from careercli.answers.occupied import counted_of, occupation_coded
    from careercli.model.pay import UNITED_STATES

    rows = catalog.occupations.all()
    every = (counted_of(catalog, occupation_coded(catalog, row.code), places or [UNITED_STATES]) for row in rows)
    return every_occupation(every, [row.title for row in rows], catalog.vocabulary, today, *money(catalog, currency))


def place_in_the_us(places: "Sequence[Place]") -> "Place | None":
    """The part of the United States whose pay was asked for, if one was; NotFoundError for another country."""
    from careercli.advice.words import place_words
    from careercli.model.pay import UNITED_STATES

    for place in places:
        if place.kind == "country" and place != UNITED_STATES:
            told = f"Occupations are known by the figures of the United States, not of {place_words(place)}."
            raise NotFoundError(told, hint="Leave out --country, or name a state or area: --area Texas")
    return next((place for place in places if place != UNITED_STATES), None)
