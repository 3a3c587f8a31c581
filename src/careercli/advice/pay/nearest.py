"""What comes nearest to a figure that was asked for and is not there: another level, year, place, country or role."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import field
from typing import TYPE_CHECKING, Literal, get_args

from careercli.advice.pay.figures import Wanted, in_money
from careercli.advice.words import BASES, money, place_words, when_words
from careercli.model.level import Level
from careercli.model.market import Rates
from careercli.model.pay import UNITED_STATES, Figure, Place
from careercli.model.record import record

if TYPE_CHECKING:
    from careercli.model.economy.counted import Priced

Kind = Literal["level", "all levels", "year", "wider place", "country", "role"]
_Near = tuple[Kind, str, Figure]  # in what it differs, the title of its role, and the figure
_ORDER: Sequence[str] = get_args(Level)
_COUNTRIES = 3  # that are told with their figure; the others are named


@record
class Elsewhere:
    """Where to look for what is near; empty for what has its figures.

    `abroad`: role id → its advertised figures of every country. `others`: the titles and figures of other roles in a
    country where the role has none, the most alike first. `wider`: the official figures of what an area is part of;
    `wider_filings`: the visa filings of all levels in the country.
    """

    abroad: dict[str, Sequence[Figure]] = field(default_factory=dict)
    others: dict[tuple[str, Place], Sequence[tuple[str, Figure]]] = field(default_factory=dict)
    wider: dict[tuple[str, Place], Sequence[Figure]] = field(default_factory=dict)
    wider_filings: dict[tuple[str, Place], Sequence[Figure]] = field(default_factory=dict)


@record
class Nearest:
    """A figure that is there, the title of its role, and in what it differs from the one that was asked for."""

    kind: Kind
    title: str
    figure: Figure
    words: str


@record
class Gap:
    """A figure that is not there, in words; what comes nearest, best first; further countries that have one."""

    role: str
    level: Level | None
    place: Place
    words: str
    nearest: list[Nearest]
    countries: list[str]


def lacking(asked: Priced, found: Sequence[Figure], wanted: Wanted) -> list[Place]:
    """The countries for which no advertised figure of the role at the level was found; an area counts as the US."""
    if wanted.basis not in (None, "advertised") or "advertised" not in asked.bases:
        return []
    countries = dict.fromkeys(place if place.kind == "country" else UNITED_STATES for place in asked.places)
    have = {one.place for one in found if _usable(one) and one.level == asked.level}
    return [place for place in countries if place not in have]


def unfiled(asked: Priced, found: Sequence[Figure], wanted: Wanted) -> list[Place]:
    """The places of the US for which no visa filings of the level were found, or of the role if they were asked for."""
    if "sworn" not in asked.bases or (wanted.basis != "sworn" and not (wanted.basis is None and asked.level)):
        return []
    have = [one.place for one in found if _filed(one) and one.level == asked.level]
    places = [place for place in asked.places if place.kind != "country" or place == UNITED_STATES]
    return [place for place in places if place not in have and not (have and _is_wide(place))]


def unpublished(asked: Priced, found: Sequence[Figure], wanted: Wanted) -> list[Place]:
    """The areas and states for which no official median was found; of an occupation the other countries, too."""
    if wanted.basis not in (None, "official") or wanted.year:
        return []
    have = {one.place for one in found if one.basis == "official" and one.p50 is not None}
    abroad = "advertised" not in asked.bases  # of a role job ads say more
    among = [one for one in asked.places if one.kind != "country" or (abroad and one != UNITED_STATES)]
    return [place for place in among if place not in have]


def no_official(asked: Priced, place: Place, when: str = "") -> str:
    """That a place has no official figure: because none is published, or because none was taken over."""
    title, where = asked.role.title, place_words(place)
    if any(one.place == place and one.hourly for one in asked.figures):
        return f"The official survey publishes pay by the hour alone for {title}, and careercli shows pay a year"
    ours = "advertised" in asked.bases
    if asked.located and (ours or place.kind != "country" or place == UNITED_STATES):
        return f"No official pay{when} is published for {title} in {where}"
    return f"Of {title} careercli knows the official pay of the whole United States alone, not of {where}"


def instead(asked: Priced, found: Sequence[Figure], wanted: Wanted) -> list[Figure]:
    """What is shown where the level has no figure: the nearest level that has one, and all levels together."""
    more = [figure for place in lacking(asked, found, wanted) for figure in _at_other_levels(asked, place, wanted.year)]
    more += [figure for place in unfiled(asked, found, wanted) for figure in _other_filings(asked, place, wanted.year)]
    return [*found, *(one for one in more if one not in found)]


def gaps(asked: Priced, found: Sequence[Figure], wanted: Wanted, elsewhere: Elsewhere, rates: Rates) -> Iterator[Gap]:
    """Every figure that is not among those found, with what comes nearest to it."""
    for place in lacking(asked, found, wanted):
        few = any(one.place == place and one.level == asked.level and one.too_few for one in found)
        name = f"{asked.role.title} at level {asked.level}" if asked.level else asked.role.title
        of = f" of {wanted.year}" if wanted.year else ""
        told = f"Too few job ads{of} name" if few else f"No job ads{of} name"
        abroad = _abroad(asked, place, elsewhere)
        title = asked.role.title
        near: list[_Near] = [
            *(
                ("level" if one.level else "all levels", title, one)
                for one in _at_other_levels(asked, place, wanted.year)
            ),
            *(("year", title, one) for one in _of_another_year(asked, place, wanted.year)),
            *(("country", title, one) for one in abroad[:_COUNTRIES]),
            *(("role", other, one) for other, one in elsewhere.others.get((asked.role.id, place), ())[:1]),
        ]
        further = [one.place.name for one in abroad[_COUNTRIES:]]
        words = f"{told} {name} in {place_words(place)}."
        yield Gap(asked.role.id, asked.level, place, words, [_told(one, wanted, rates) for one in near], further)
    yield from _filing_gaps(asked, found, wanted, elsewhere, rates)
    for one in _official_of_another_year(asked, wanted):
        words = f"No official pay of {wanted.year} is published for {asked.role.title} in {place_words(one.place)}."
        near_year = [_told(("year", asked.role.title, one), wanted, rates)]
        yield Gap(asked.role.id, asked.level, one.place, words, near_year, [])
    for place in unpublished(asked, found, wanted):
        wider = elsewhere.wider.get((asked.role.id, place), ())
        kind: Kind = "country" if place.kind == "country" else "wider place"
        told_wider = [_told((kind, asked.role.title, one), wanted, rates) for one in wider]
        words = f"{no_official(asked, place)}."
        yield Gap(asked.role.id, asked.level, place, words, told_wider, [])


def _filing_gaps(
    asked: Priced, found: Sequence[Figure], wanted: Wanted, elsewhere: Elsewhere, rates: Rates
) -> Iterator[Gap]:
    """Visa filings that are not there: at another level or in another year they may be, or in the whole country."""
    title, year = asked.role.title, wanted.year
    for place in unfiled(asked, found, wanted):
        few = any(one.basis == "sworn" and one.level == asked.level and one.too_few for one in found)
        name = f"{title} at level {asked.level}" if asked.level else title
        of = f" of fiscal year {year}" if year else ""
        words = f"{'Too few' if few else 'No'} visa filings{of} name {name} in {place_words(place)}."
        near: list[_Near] = [
            *(("level" if one.level else "all levels", title, one) for one in _other_filings(asked, place, year)),
            *(("year", title, one) for one in _filings_of_another_year(asked, place, year)),
            *(("wider place", title, one) for one in elsewhere.wider_filings.get((asked.role.id, place), ())),
        ]
        if near or wanted.basis:
            yield Gap(asked.role.id, asked.level, place, words, [_told(one, wanted, rates) for one in near], [])


def _at_other_levels(asked: Priced, place: Place, year: int | None) -> list[Figure]:
    """The nearest level with a figure, of two the lower, and all levels; of the year, or each of its latest."""
    if asked.level is None:
        return []
    known = [one for one in _here(asked, place) if year in (None, one.year) and one.level != asked.level]
    return _nearest_level(asked.level, known)


def _other_filings(asked: Priced, place: Place, year: int | None) -> list[Figure]:
    """The same of visa filings: those of the year, or of the years taken together."""
    if asked.level is None:
        return []
    known = [one for one in asked.figures if _filed(one) and _within(one, place) and one.level != asked.level]
    of_time = [one for one in known if (one.years is None and one.year == year) or (not year and one.years)]
    return _nearest_level(asked.level, of_time)


def _filings_of_another_year(asked: Priced, place: Place, year: int | None) -> list[Figure]:
    known = [one for one in asked.figures if _filed(one) and _within(one, place) and one.level == asked.level]
    single = [one for one in known if year and not one.years and one.year != year]
    return sorted(single, key=lambda one: (abs(one.year - (year or 0)), -one.year))[:1]


def _nearest_level(level: Level, known: Sequence[Figure]) -> list[Figure]:
    levels = [one for one in known if one.level]
    every = [one for one in known if not one.level]
    at = _ORDER.index(level)
    steps = {name: (abs(number - at), number) for number, name in enumerate(_ORDER)}
    nearest = min(levels, key=lambda one: (steps[one.level or ""], -one.year), default=None)
    same = [one for one in every if nearest and one.year == nearest.year] or every
    return [one for one in (nearest, max(same, key=lambda one: one.year, default=None)) if one]


def _of_another_year(asked: Priced, place: Place, year: int | None) -> list[Figure]:
    """The figure of the nearest year, where one was asked for."""
    known = [one for one in _here(asked, place) if year and one.year != year and one.level == asked.level]
    return sorted(known, key=lambda one: (abs(one.year - (year or 0)), -one.year))[:1]


def _official_of_another_year(asked: Priced, wanted: Wanted) -> list[Figure]:
    """The official figures that another year keeps from being shown: the survey of one year is known."""
    if not wanted.year or wanted.basis not in (None, "official"):
        return []
    return [one for one in asked.figures if one.basis == "official" and one.year != wanted.year and one.p50 is not None]


def _abroad(asked: Priced, place: Place, elsewhere: Elsewhere) -> list[Figure]:
    """The latest figure of each other country, at the level or else of all levels, that of most postings first."""
    if _here(asked, place):
        return []
    latest: dict[Place, Figure] = {}
    for one in elsewhere.abroad.get(asked.role.id, ()):
        best = latest.get(one.place)
        known = _usable(one) and one.level in (None, asked.level)
        if known and (not best or (one.level == asked.level, one.year) > (best.level == asked.level, best.year)):
            latest[one.place] = one
    return sorted((one for one in latest.values() if one.place != place), key=lambda one: -(one.n or 0))


def _told(near: _Near, wanted: Wanted, rates: Rates) -> Nearest:
    kind, title, figure = near
    one = in_money(figure, wanted, rates)
    size = f"{one.n:,} {BASES[one.basis]} of {when_words(one)}" if one.n else f"official survey, {when_words(one)}"
    differs = {"role": title, "country": one.place.name, "wider place": one.place.name}
    local = one.basis == "sworn" and one.place != UNITED_STATES  # an area has filings of its cities and its states
    what = [differs[kind]] if kind in differs else [one.place.name] * local
    what += [one.level] if one.level else []
    return Nearest(kind, title, one, f"{', '.join([*what, money(one.p50, one.currency)])} ({size})")


def _here(asked: Priced, place: Place) -> list[Figure]:
    return [one for one in asked.figures if one.place == place and _usable(one)]


def _usable(figure: Figure) -> bool:
    return figure.basis == "advertised" and not figure.too_few and figure.p50 is not None


def _filed(figure: Figure) -> bool:
    return figure.basis == "sworn" and not figure.too_few and figure.p50 is not None


def _is_wide(place: Place) -> bool:
    """Whether visa filings know the place only by its cities and states."""
    return place.kind in ("metro", "nonmetro")


def _within(figure: Figure, place: Place) -> bool:
    return figure.place == place or (_is_wide(place) and figure.place.kind in ("state", "city"))
