"""What was asked of pay and is not there, said in so many words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from careercli.advice.pay.figures import Wanted
from careercli.advice.pay.nearest import Gap, Kind, no_official
from careercli.advice.words import BASES, listing, place_words, when_words
from careercli.model.page import Block, Page, Side, Sides, Text
from careercli.model.pay import UNITED_STATES, Basis, Figure, Place, PriceLevel
from careercli.model.role import Role

if TYPE_CHECKING:
    from careercli.model.economy.counted import Priced, Subject

    Answered = Sequence[tuple[Priced, Sequence[Figure]]]  # each role with the figures that the answer shows

_UNSURE = 10  # percent; a number of jobs with a larger relative standard error is said to be uncertain
_LABELS: dict[Kind, str] = {
    "level": "Another level",
    "all levels": "All levels",
    "year": "Another year",
    "wider place": "Wider place",
    "country": "Another country",
    "role": "Another role",
}


def missing(answered: Answered, wanted: Wanted) -> Iterator[str]:
    """A sentence for each place and basis without a figure, and for each occupation that is not part of the data."""
    for asked, _ in answered:
        if asked.role.occupation and not asked.facts and "advertised" in asked.bases:
            yield (
                f"{asked.role.title}: occupation {asked.role.occupation.code} is not part of the data, "
                "so nothing official is known."
            )
    for place in dict.fromkeys(place for asked, _ in answered for place in asked.places):
        yield from _of_place(place, answered, wanted)
    if wanted.basis == "quoted":
        without = [asked.role.title for asked, figures in answered if not figures]
        yield from [f"No pay is quoted for {listing(without)}."] if without else []


def missing_places(answered: Answered, wanted: Wanted) -> list[str]:
    """The same for answers that are not about pay: only where a place was asked for."""
    named = any(place != UNITED_STATES for asked, _ in answered for place in asked.places)
    return list(missing(answered, wanted)) if named else []


def uncertain(title: str, figures: Sequence[Figure]) -> Iterator[str]:
    """What to know of figures that stand on little, or hold one amount twice."""
    for one in figures:
        what = f"{title}, {one.level or 'all levels'}" if one.basis == "advertised" else title
        where = f"{what}, {one.place.name}, {when_words(one)}"
        if one.p10 is not None and one.p10 == one.p25:
            yield (
                f"{where}: the 10th and the 25th percentile in {BASES[one.basis]} are the same amount, "
                "which at least 15% are paid."
            )
        if one.jobs_rse is not None and one.jobs_rse > _UNSURE:
            jobs = f"its {one.jobs:,} jobs are" if one.jobs is not None else "the number of its jobs is"
            yield f"{where}: {jobs} an estimate with a relative standard error of {one.jobs_rse:g}%."


def _of_place(place: Place, answered: Answered, wanted: Wanted) -> Iterator[str]:
    when = f" of {wanted.year}" if wanted.year else ""
    american = place == UNITED_STATES or place.kind != "country"
    if wanted.basis == "official" or (american and wanted.basis is None):
        without = [one for one, figures in answered if not _has(figures, "official", place)]
        published = [one.role.title for one in without if one.located]
        if published:
            yield f"No official pay{when} is published for {listing(published)} in {place_words(place)}."
        yield from (f"{no_official(one, place, when)}." for one in without if not one.located)
    if place.kind == "country" and wanted.basis in (None, "advertised"):
        unnamed = [
            _name(one.role, one.level)
            for one, figures in answered
            if "advertised" in one.bases and not _has(figures, "advertised", place)
        ]
        if unnamed:
            yield f"No job ads{when} name {listing(unnamed, 'or')} in {place_words(place)}."
    yield from _of_occupations(place, answered, wanted, american=american)

    if american and wanted.basis == "sworn":
        of = f" of fiscal year {wanted.year}" if wanted.year else ""
        unfiled = [
            _name(one.role, one.level)
            for one, found in answered
            if "sworn" in one.bases and all(each.basis != "sworn" for each in found)
        ]
        if unfiled:
            names = listing(unfiled, "or")
            yield f"No visa filings{of} name {names} in {place_words(place)}."


def _of_occupations(place: Place, answered: Answered, wanted: Wanted, *, american: bool) -> Iterator[str]:
    """What is not known of occupations that were asked for as roles are: abroad, and on any other basis."""
    every = [(one, found) for one, found in answered if "advertised" not in one.bases]
    if every and wanted.basis not in (None, "official", "band"):  # of bands that is said for roles too
        titles = listing([one.role.title for one, _ in every])
        yield f"Nothing but official figures is known of {titles}: no {BASES[wanted.basis]}."
    elif not american and wanted.basis is None:
        yield from (f"{no_official(one, place)}." for one, found in every if not _has(found, "official", place))


def _has(figures: Sequence[Figure], basis: Basis, place: Place) -> bool:
    """Whether a figure is there; one of too few postings is, as it says so itself."""
    return any(one.basis == basis and one.place == place and (one.p50 is not None or one.too_few) for one in figures)


def _name(role: Role | Subject, level: str | None) -> str:
    return f"{role.title} at level {level}" if level else role.title


def with_gaps(page: Page, found: Sequence[Gap]) -> Page:
    """The page with the gaps above its figures."""
    told = list(_blocks(found))
    sections = [replace(one, blocks=[*told, *one.blocks]) if one.id == "pay" else one for one in page.sections]
    return replace(page, sections=sections)


def _blocks(found: Sequence[Gap]) -> Iterator[Block]:
    for one in found:
        if one.nearest:
            yield Text(f"{one.words} Nearest that is:")
            lines = [f"{_LABELS[near.kind]}: {near.words}" for near in one.nearest]
            lines += [f"More countries: {listing(one.countries)}"] if one.countries else []
            yield Sides([Side("Nearest that is", lines)])


def gap_notes(found: Sequence[Gap]) -> Iterator[str]:
    """The same, a line each."""
    for one in found:
        if one.nearest:
            near = [f"{_LABELS[near.kind].lower()}: {near.words}" for near in one.nearest]
            near += [f"more countries: {listing(one.countries)}"] if one.countries else []
            yield f"{one.words} Nearest that is: {'; '.join(near)}."


def unadjusted(asked: Sequence[Priced], prices: Mapping[Place, PriceLevel]) -> Iterator[str]:
    """What --adjust cannot do."""
    without = [
        place.name for place in dict.fromkeys(place for one in asked for place in one.places) if place not in prices
    ]
    if not prices and without == [UNITED_STATES.name]:
        yield "Nothing is adjusted for prices: name an area or another country."
    elif without:
        yield f"No price level is published for {listing(without)}."
