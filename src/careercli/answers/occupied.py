"""Titles that are none of our roles and name an occupation: read as that, with its official figures."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from careercli.errors import NotFoundError, on_one_line

if TYPE_CHECKING:
    from datetime import date

    from careercli.advice.occupations import OccupationProfile
    from careercli.advice.pay import Wanted
    from careercli.advice.roles import Comparison
    from careercli.library.catalog import Catalog, Found
    from careercli.model.economy.counted import Counted, FoundOccupation, Priced
    from careercli.model.economy.occupation import Occupation
    from careercli.model.level import Level
    from careercli.model.market import Asked, Fit, Rates
    from careercli.model.pay import Place

    Anything = Found | FoundOccupation


def occupied(catalog: "Catalog", titles: "Sequence[str]", level: "Level | None" = None) -> "list[Anything]":
    """What the titles stand for, at `level` where one names none: a role wherever there is one, else an occupation.

    NotFoundError for what is neither, with roles that come near, or else occupations.
    """
    try:
        return [one.at(level) for one in catalog.find(titles)]
    except NotFoundError as error:
        found = otherwise(catalog, titles, level)
        if found is None:
            raise refused(catalog, titles, error) from None
        return found


def otherwise(catalog: "Catalog", titles: "Sequence[str]", level: "Level | None") -> "list[Anything] | None":
    """The same for titles of which one at least is no role; nothing where one is neither."""
    found = [_one(catalog, title, level) for title in titles]
    return None if None in found else [one for one in found if one]


def refused(catalog: "Catalog", titles: "Sequence[str]", error: NotFoundError) -> NotFoundError:
    """What is wrong with the first title that is neither; with occupations where no role comes near it, or where
    another title is one."""
    from careercli.advice.words import quoted
    from careercli.library.occupations import is_code

    found = [_one(catalog, title, None) for title in titles]
    title = titles[found.index(None)]
    try:
        catalog.find([title])
    except NotFoundError as own:
        error = own
    near = _near(catalog, title)
    several = len(near) if near and catalog.occupations.named(title).known else 0
    if near and not _occupations(found):
        near = _offered(catalog, title, near, error.candidates)
    if near or is_code(title):
        told = f'No role or single occupation is called "{on_one_line(title)}".'
        told = f'No occupation has the code "{title}".' if is_code(title) else told
        more = f"{several} occupations are called so: careercli search --occupations {quoted(title)}\n"
        answer = NotFoundError(told, candidates=near, hint=f"{more if several > _OFFERED else ''}{_BOTH}")
        answer.instead = _put_right(titles, title, found, near)
        return answer
    if _of_several(catalog, title) or not all(_leads_too(title, role) for role in error.candidates):
        return error
    return NotFoundError(f'No role called "{on_one_line(title)}".', hint=_BOTH)


def _put_right(titles: "Sequence[str]", wrong: str, found: "Sequence[Anything | None]", near: list[str]) -> list[str]:
    """The titles with the only one that is near in place of the only one that is wrong; nothing where it is there."""
    if len(near) != 1 or list(found).count(None) > 1 or near[0] in [one.known.title for one in _occupations(found)]:
        return []
    return [near[0] if title == wrong else title for title in titles]


def _offered(catalog: "Catalog", title: str, near: list[str], roles: "Sequence[str]") -> list[str]:
    """These occupations, or nothing where roles come nearer: a name of several occupations is theirs, but roles that
    hold all its words are offered beside them; of a title that is none, roles that are akin to it come first."""
    from careercli.library.occupations import words_of

    if catalog.occupations.named(title).known:
        beside = [role for role in roles if {*words_of(title)} <= {*words_of(role)}][:_BESIDE]
        return [*near[:_BESIDE], *beside, *near[_BESIDE:]][: len(near) + len(beside)]
    return [] if any(_akin(title, role) for role in roles) else near


def _akin(title: str, role: str) -> bool:
    """Whether a role holds a word of the title or looks like it; that both lead or are managers says nothing."""
    from rapidfuzz import fuzz

    mine, theirs = _told_apart(title, role)
    return bool({*mine} & {*theirs}) or fuzz.ratio(" ".join(mine), " ".join(theirs)) >= _ALIKE


def _told_apart(title: str, role: str) -> tuple[list[str], list[str]]:
    """The words of both, without those that say of both that they lead, and which people they are."""
    from careercli.library.occupations import words_of

    asked, held = words_of(title), words_of(role)
    idle = _LEADING & {*asked} & {*held} | {*asked[-1:]} & {*held[-1:]}
    return [word for word in asked if word not in idle], [word for word in held if word not in idle]


def _leads_too(title: str, role: str) -> bool:
    """Whether nothing but such words brought the role near: "Head of AI" is no head of nursing."""
    return len(_told_apart(title, role)[1]) < len(role.split()) and not _akin(title, role)


def _near(catalog: "Catalog", title: str) -> list[str]:
    """Occupations that the title may name, or that come near it; none where it is a name of several of our roles."""
    if _of_several(catalog, title):
        return []
    return [one.title for one in catalog.occupations.named(title).candidates]


def _one(catalog: "Catalog", title: str, level: "Level | None") -> "Anything | None":
    """The role or else the occupation; nothing for what is neither, and for what names several roles."""
    try:
        [found] = catalog.find([title])
    except NotFoundError:
        return None if _of_several(catalog, title) else occupation_named(catalog, title, level)
    return found.at(level)


def _of_several(catalog: "Catalog", title: str) -> bool:
    """Whether it is a name of several of our roles, of which one has to be chosen."""
    reading = catalog.names.known(title)
    return bool(reading and (reading.role or reading.candidates))


def occupation_named(catalog: "Catalog", title: str, level: "Level | None" = None) -> "FoundOccupation | None":
    """The occupation that a title names, and the level of seniority in it, or else this one."""
    from careercli.library.titles import LEVELS
    from careercli.model.economy.counted import FoundOccupation

    reading = catalog.occupations.named(title)
    if reading.code is None:
        return None
    named = next((found for word in title.lower().split() if (found := LEVELS.get(word))), None)
    known = catalog.occupations.get(reading.code)
    return FoundOccupation(title, reading, known, (named if reading.standing else None) or level)


def occupation_coded(catalog: "Catalog", code: str) -> "FoundOccupation":
    """The occupation of a code."""
    from careercli.model.economy.counted import FoundOccupation

    return FoundOccupation(code, catalog.occupations.named(code), catalog.occupations.get(code))


def readings(found: "Iterable[Anything]") -> list[str]:
    """How titles were read that are no name of the occupation alone."""
    from careercli.advice.occupations import read_as

    return [note for one in _occupations(found) if (note := read_as(one))]


def _occupations(found: "Iterable[Anything | None]") -> "list[FoundOccupation]":
    from careercli.model.economy.counted import FoundOccupation

    return [one for one in found if isinstance(one, FoundOccupation)]


def remarks(found: "Sequence[Anything]") -> list[str]:
    """Whom nobody described, in an answer that was made for roles, and levels of which nothing is known."""
    from careercli.advice.occupations import level_unknown, no_profile

    every = _occupations(found)
    names = dict.fromkeys((one.known.title, one.known.code) for one in every)
    levels = [level_unknown(one.known.title, one.level) for one in every if one.level]
    return [no_profile([*names]), *levels]


_BOTH = "`careercli list` shows every role, `careercli list --occupations` every occupation."
_LEADING = frozenset("chief head lead".split())
_BESIDE = 2  # roles that are offered beside occupations
_ALIKE = 75  # percent
_OFFERED = 3  # in a message


def counted_of(catalog: "Catalog", found: "FoundOccupation", places: "Sequence[Place]") -> "Counted":
    """The occupation with its official figures for these places."""
    from careercli.model.economy.counted import Counted, Subject
    from careercli.model.pay import UNITED_STATES
    from careercli.model.role import Occupation as Code

    known = found.known
    code = Code(known.code, known.title, "exact")
    american = [place for place in places if place.kind != "country" or place == UNITED_STATES]
    foreign = [place for place in places if place.kind == "country" and place != UNITED_STATES]
    paid = catalog.occupations.pay(known.code, american) if american else []
    return Counted(
        Subject(known.code, known.title, code),
        known,
        [*paid, *catalog.market.abroad(code, foreign)],
        known.facts,
        list(places),
        found.asked,
        found.level,
    )


def occupation_of(
    catalog: "Catalog",
    found: "FoundOccupation",
    places: "Sequence[Place]",
    today: "date",
    money: "tuple[Wanted, Rates]",
) -> "OccupationProfile":
    """All that is known of an occupation."""
    from careercli.advice.occupations import occupation_profile
    from careercli.model.pay import UNITED_STATES

    counted = counted_of(catalog, found, places or [UNITED_STATES])
    answer = occupation_profile(counted, catalog.vocabulary, today, *money)
    return replace(answer, notes=[*readings([found]), *answer.notes])


def mixed(
    catalog: "Catalog",
    asked: "Sequence[Priced]",
    fits: "Sequence[Fit]",
    today: "date",
    money: "tuple[Wanted, Rates]",
) -> "Comparison":
    """The comparison of these, of which one at least is an occupation; `fits` are of the roles among them."""
    from careercli.advice.mixing import compare_mixed
    from careercli.model.market import Asked

    known = _closest(catalog, [one for one in asked if isinstance(one, Asked)])
    return compare_mixed(asked, known, catalog.vocabulary, catalog.titles(), today, *money, fits)


def _closest(catalog: "Catalog", ours: "Sequence[Asked]") -> "dict[str, Occupation]":
    """What is published of the occupations closest to these roles, by code."""
    codes = {one.role.occupation.code for one in ours if one.role.occupation}
    return {code: catalog.occupations.get(code) for code in codes if code in catalog.occupations.titles}
