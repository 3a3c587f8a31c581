"""Places, currencies and years that there are figures of; the program reads each as the place that it means."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator

from careercli.errors import NotFoundError
from careercli.model.pay import KnownPlace, Place, PlaceKind
from careercli.shells.values import Asked

_CODE = 2  # letters of the codes of states and countries


def areas(asked: Asked) -> list[tuple[str, str]]:
    """States and areas of the US: by name; by code, city or another name where that was begun."""
    if "--by" in asked.options and asked.options["--by"] != ["area"]:
        return []
    whole: tuple[PlaceKind, ...] = ("state",) if "--by" in asked.options else ("state", "metro", "nonmetro")
    found = asked.catalog.market.areas
    named: dict[str, str] = {}
    meant: dict[str, KnownPlace] = {}
    for place in found.of_kind(*whole):
        one = found.known(place)
        for word, meaning in _names(one, asked.begun):
            named.setdefault(word, meaning)
            meant.setdefault(word.lower(), one)
    given = {one.lower() for one in asked.options.get("--area", ())}
    fitting = [pair for pair in asked.fitting(named.items()) if pair[0].lower() not in given]
    kept: dict[str, str] = {}
    for word, meaning in fitting:
        if _leads(asked, word, meant[word.lower()], kept):
            kept[word] = meaning
    return [*kept.items()]


def _names(one: KnownPlace, begun: str) -> Iterator[tuple[str, str]]:
    place = one.place
    if place.kind == "state":
        yield place.name, "state"
        yield f"{place.name} state", "state"
    else:
        yield place.name, {"metro": "metropolitan area", "nonmetro": "outside of the metropolitan areas"}[place.kind]
    if not begun:
        return
    if place.kind != "state" or len(begun) <= _CODE:
        yield place.code, place.name
    yield from ((name, place.name) for name in one.aliases)
    if place.kind == "metro" and begun.lower() in place.name.lower():
        yield from ((city, place.name) for city in re.split(r"-+|/", place.name.partition(", ")[0]))


def _leads(asked: Asked, word: str, one: KnownPlace, kept: Container[str]) -> bool:
    """Whether the word is read as one place. That of an area always is; of a state, its name or the longer."""
    place = one.place
    if place.kind != "state" and word.lower() == place.name.lower():
        return True
    if word.lower() == f"{place.name} state".lower():
        return word.removesuffix(" state") not in kept
    return bool(_read(asked, word))


def _read(asked: Asked, word: str) -> Place | None:
    try:
        return asked.catalog.market.areas.area(word)
    except NotFoundError:
        return None


def countries(asked: Asked) -> list[tuple[str, str]]:
    """Countries by name; by code or another name where that was begun. With --sort pay, those that rank roles."""
    market = asked.catalog.market
    known = [market.areas.known(place) for place in market.areas.of_kind("country")]
    if asked.command == "list" and "pay" in asked.options.get("--sort", ()):
        ranked = {"US", *market.ranked_countries()}
        known = [one for one in known if one.place.code in ranked]
    named = [(one.place.name, one.place.code) for one in known]
    if asked.begun:
        codes = known if len(asked.begun) <= _CODE else []
        named += [(one.place.code, one.place.name) for one in codes]
        named += [(name, one.place.name) for one in known for name in one.aliases]
    given = {one.lower() for one in asked.options.get("--country", ())}
    return [pair for pair in asked.fitting(named) if pair[0].lower() not in given and _country(asked, pair[0])]


def _country(asked: Asked, word: str) -> bool:
    try:
        return bool(asked.catalog.market.areas.country(word))
    except NotFoundError:
        return False


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
