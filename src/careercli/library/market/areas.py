"""Places found by what people call them: codes, official names, single cities of a name, and nicknames."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from functools import cached_property
from typing import Literal

from careercli.errors import NotFoundError, on_one_line
from careercli.model.pay import KnownPlace, Place, PlaceKind, PriceLevel

_FILLERS = re.compile(r"\b(the|greater|metro|metropolitan|nonmetropolitan|area|region|city|of)\b")
_STATE = re.compile(r"\b(?:state of (.+)|(.+) state)$")
_SHORT = {"saint": "st", "ft": "fort", "mt": "mount"}
_CLOSE = 75  # of 100; how alike a name must be to be offered
_MANY = 8
Named = dict[str, list[KnownPlace]]


class Areas:
    """Every place there is. `sources` names the source ids of the price levels."""

    def __init__(self, known: Sequence[KnownPlace], sources: Mapping[str, str]) -> None:
        self.sources = sources
        self._known = {(one.place.kind, one.place.code): one for one in known}

    def known(self, place: Place) -> KnownPlace:
        return self._known[place.kind, place.code]

    def of_kind(self, *kinds: PlaceKind) -> list[Place]:
        return [one.place for one in self._known.values() if one.place.kind in kinds]

    def inside(self, states: Collection[str]) -> list[Place]:
        """The metropolitan and nonmetropolitan areas of these states (postal codes), or of all if none is named."""
        areas = self.of_kind("metro", "nonmetro")
        return [place for place in areas if not states or self.known(place).state in states]

    def prices(self, places: Collection[Place]) -> dict[Place, PriceLevel]:
        """The price level of each of the places that has one; sectors of the economy have none."""
        levels = {place: self.price(place) for place in places if place.kind != "sector"}
        return {place: level for place, level in levels.items() if level}

    def country(self, text: str) -> Place:
        """The country with this code (ISO 3166 alpha-2) or name; raises NotFoundError."""
        countries = [one for one in self._known.values() if one.place.kind == "country"]
        wanted = _plain(text)
        for one in countries:
            if wanted in (one.place.code.lower(), *map(_plain, (one.place.name, *one.aliases))):
                return one.place
        near = _near(wanted, {_plain(one.place.name): one.place.name for one in countries})
        raise NotFoundError(
            f'No country called "{on_one_line(text)}".', candidates=near, hint="Give its two-letter code, such as DE."
        )

    def area(self, text: str) -> Place:
        """The US state or area that people mean; raises NotFoundError, with the choices for a name of several."""
        found = self._found(text)
        if len(found) == 1:
            return found[0].place
        hint = "`careercli salary ROLE --by area` lists the areas of the US. For other countries there is --country."
        if found:
            several = [_written(one) for one in found[:_MANY]]
            raise NotFoundError(f'"{on_one_line(text)}" is the name of several places.', candidates=several, hint=hint)
        names = {name: _written(found[0]) for name, found in {**self._by_city, **self._by_name}.items()}
        raise NotFoundError(
            f'No US state or area called "{on_one_line(text)}".', candidates=_near(_plain(text), names), hint=hint
        )

    def price(self, place: Place) -> PriceLevel | None:
        """The price level of a place, or that of its state for a metropolitan area that has none of its own."""
        one = self.known(place)
        if one.price_level is None and place.kind == "metro":
            one = self._known["state", one.state]
        if one.price_level is None or one.price_year is None:
            return None
        method: Literal["PPP", "RPP"] = "PPP" if place.kind == "country" else "RPP"
        source = self.sources["purchasing_power" if method == "PPP" else "regional_prices"]
        return PriceLevel(method, one.price_level, one.currency, one.place.name, one.price_year, source)

    def _us(self) -> Iterator[KnownPlace]:
        return (one for one in self._known.values() if one.place.kind in ("state", "metro", "nonmetro"))

    def _with_postal_code(self, text: str) -> str:
        """ "austin texas" → "austin tx"; a state alone stays as it is."""
        for one in self._known.values():
            name = f" {_plain(one.place.name)}"
            if one.place.kind == "state" and text.endswith(name):
                return text.removesuffix(name) + f" {one.place.code.lower()}"
        return text

    def _found(self, text: str) -> list[KnownPlace]:
        """The places of the first way of reading the text that gives any."""
        wanted = self._with_postal_code(_plain(text))
        state = _STATE.fullmatch(wanted)
        if state:
            named = self._by_name.get(state.group(1) or state.group(2), [])
            found = [one for one in named if one.place.kind == "state"]
            if found:
                return found
        short = " ".join(_FILLERS.sub(" ", wanted).split())
        return self._by_name.get(wanted) or self._by_city.get(wanted) or self._by_loose_name.get(short, [])

    @cached_property
    def _by_name(self) -> Named:
        return self._named(_codes_and_names)

    @cached_property
    def _by_city(self) -> Named:
        return self._named(_cities)

    @cached_property
    def _by_loose_name(self) -> Named:
        return self._named(_loose)

    def _named(self, reading: Callable[[KnownPlace], set[str]]) -> Named:
        """Name → the places that it stands for in this way of reading, in their order."""
        found: Named = {}
        for one in self._us():
            for name in reading(one) - {""}:
                found.setdefault(name, []).append(one)
        return found


def _codes_and_names(one: KnownPlace) -> set[str]:
    """Codes, the whole name, nicknames, and the first city or cities of a metropolitan area."""
    place = one.place
    codes = {place.code, f"us {place.code}"} if place.kind == "state" else {place.code, f"00{place.code}"}
    names = {_plain(place.name), *map(_plain, one.aliases)}
    if place.kind == "metro":
        cities = _split(place.name)[0]
        names |= set(_with_states([" ".join(cities[:size]) for size in range(1, len(cities) + 1)], place.name))
    return {code.lower() for code in codes} | names


def _cities(one: KnownPlace) -> set[str]:
    """Each city of a metropolitan area's name, alone and with each of its states."""
    return set(_with_states(_split(one.place.name)[0], one.place.name)) if one.place.kind == "metro" else set()


def _loose(one: KnownPlace) -> set[str]:
    """Names without the words that people leave out or add: "Boise" for Boise City, "Seattle area" for Seattle."""
    names = {_plain(one.place.name), *_cities(one), *map(_plain, one.aliases)}
    return {" ".join(_FILLERS.sub(" ", name).split()) for name in names}


def _split(name: str) -> tuple[list[str], list[str]]:
    """ "Portland-Vancouver-Hillsboro, OR-WA" → its cities and its states."""
    cities, _, states = name.partition(", ")
    return [_plain(city) for city in re.split(r"-+|/", cities)], states.lower().split("-")


def _with_states(cities: Collection[str], name: str) -> Iterator[str]:
    states = _split(name)[1]
    for city in cities:
        yield city
        yield from (f"{city} {state}" for state in states)


def _written(one: KnownPlace) -> str:
    """A name that leads back to just this place."""
    return f"{one.place.name} state" if one.place.kind == "state" else one.place.name


def _plain(text: str) -> str:
    """Small letters and digits in words: no accents, no punctuation, "saint" as "st"."""
    bare = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower().replace("'", "")
    words = re.sub(r"[^a-z0-9]+", " ", bare.replace(".", "")).split()
    return " ".join(_SHORT.get(word, word) for word in words)


def _near(wanted: str, names: Mapping[str, str]) -> list[str]:
    """The names that look like what was typed, best first."""
    from rapidfuzz import fuzz, process

    found = process.extract(wanted, list(names), scorer=fuzz.ratio, score_cutoff=_CLOSE, limit=10)
    return list(dict.fromkeys(names[name] for name, *_ in found))[:5]
