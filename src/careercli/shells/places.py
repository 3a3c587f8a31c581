"""Places, currencies and years that there are figures of; the program reads each as the place that it means."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from careercli.errors import NotFoundError
from careercli.model.pay import KnownPlace
from careercli.shells.values import Asked

_CODE = 2  # letters of the codes of states and countries


def areas(asked: Asked) -> list[tuple[str, str]]:
    """States and areas of the US by one name each: the whole or, where that begins otherwise, a city or another name.

    A code besides, where it was begun.
    """
    if "--by" in asked.options and asked.options["--by"] != ["area"]:
        return []
    market = asked.catalog.market
    every = market.areas.of_kind("state", "metro", "nonmetro")
    # the whole name of an area always leads to it, and so does that of a state which no area begins with
    first = {re.split("[-,/]", place.name)[0] for place in every if place.kind != "state"}
    sure = {place.name for place in every if place.kind != "state" or place.name not in first}
    found: list[tuple[str, str]] = []
    for one in map(market.areas.known, every):
        if one.place.kind != "state" and "--by" in asked.options:
            continue
        named = (pair for pair in _names(one, asked.begun) if asked.begins(pair[0]))
        fitting = (pair for pair in named if pair[0] in sure or _leads(asked, pair[0]))
        found += filter(None, [next(fitting, None)])
        code = one.place.code
        if asked.begun and asked.begins(code) and (one.place.kind != "state" or _leads(asked, code)):
            found.append((code, one.place.name))
    return _other(asked, found, "--area")


def _names(one: KnownPlace, begun: str) -> Iterator[tuple[str, str]]:
    place = one.place
    if place.kind == "state":
        yield place.name, "state"
        yield f"{place.name} state", "state"
    else:
        yield place.name, {"metro": "metropolitan area", "nonmetro": "outside of the metropolitan areas"}[place.kind]
    if begun:
        yield from ((name, place.name) for name in one.aliases)
    if begun and place.kind == "metro" and begun.lower() in place.name.lower():
        yield from ((city, place.name) for city in re.split(r"-+|/", place.name.partition(", ")[0]))


def _leads(asked: Asked, word: str) -> bool:
    try:
        return bool(asked.catalog.market.areas.area(word))
    except NotFoundError:
        return False


def countries(asked: Asked) -> list[tuple[str, str]]:
    """Countries by name, else by another name; by code besides. With --sort pay, those that rank roles."""
    market = asked.catalog.market
    known = [market.areas.known(place) for place in market.areas.of_kind("country")]
    if asked.command == "list" and "pay" in asked.options.get("--sort", ()):
        ranked = {"US", *market.ranked_countries()}
        known = [one for one in known if one.place.code in ranked]
    found: list[tuple[str, str]] = []
    for one in known:
        place = one.place
        other = [(name, place.name) for name in one.aliases] if asked.begun else []
        named = ((place.name, place.code), *other)
        fitting = (pair for pair in named if asked.begins(pair[0]) and _country(asked, pair[0]))
        found += filter(None, [next(fitting, None)])
        found += [(place.code, place.name)] if 0 < len(asked.begun) <= _CODE else []
    return _other(asked, found, "--country")


def _country(asked: Asked, word: str) -> bool:
    try:
        return bool(asked.catalog.market.areas.country(word))
    except NotFoundError:
        return False


def _other(asked: Asked, found: Iterable[tuple[str, str]], option: str) -> list[tuple[str, str]]:
    """Those that fit and do not stand in the line already."""
    before = {one.lower() for one in asked.options.get(option, ())}
    return [pair for pair in asked.fitting(found) if pair[0].lower() not in before]


def currencies(asked: Asked) -> list[tuple[str, str]]:
    """Codes that there are exchange rates of, with the countries that have the money."""
    market = asked.catalog.market
    used: dict[str, list[str]] = {}
    for one in map(market.areas.known, market.areas.of_kind("country")):
        used.setdefault(one.currency, []).append(one.place.name)
    codes = sorted({code for _, code in market.rates} | {"USD"})
    return asked.fitting((code, _some(used.get(code, []))) for code in codes)


def _some(names: list[str]) -> str:
    return ", ".join(names[:3]) + (f" and {len(names) - 3} more" if len(names) > 3 else "")


def years(asked: Asked) -> list[tuple[str, str]]:
    """Years that there are figures of, the last first."""
    return asked.fitting((str(year), "") for year in sorted(asked.catalog.market.years(), reverse=True))
