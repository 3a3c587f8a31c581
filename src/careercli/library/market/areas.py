"""Every place there is, by kind, by name and with its prices; what nobody knows is refused with what is near."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Literal

from careercli.errors import NotFoundError, SeveralError, on_one_line
from careercli.library.market.abroad import Abroad
from careercli.library.market.gazetteer import Gazetteer
from careercli.library.market.naming import anywhere, in_america, key, near, plain, zip_code
from careercli.library.market.usplaces import UsPlaces, written
from careercli.model.pay import UNITED_STATES, KnownPlace, Place, PlaceKind, PriceLevel

_MANY = 8
_LONGEST = 200  # letters; no place is called by more, and what is longer is not read
_HINT = "`careercli salary ROLE --by area` lists the areas of the US. For other countries there is --country."


class Areas:
    """Every place there is. `sources` names the source ids of the price levels."""

    def __init__(self, places: Gazetteer, sources: Mapping[str, str]) -> None:
        self.sources = sources
        self._places = places
        self._us = UsPlaces(places)
        self._abroad = Abroad(places)

    def known(self, place: Place) -> KnownPlace:
        return self._places.one(place.kind, place.code)

    def of_kind(self, *kinds: PlaceKind) -> list[Place]:
        return [one.place for one in self._places.all(*kinds)]

    def inside(self, states: Collection[str]) -> list[Place]:
        """The metropolitan and nonmetropolitan areas of these states (postal codes), or of all if none is named."""
        areas = self.of_kind("metro", "nonmetro")
        return [place for place in areas if not states or self.known(place).state in states]

    def prices(self, places: Collection[Place]) -> dict[Place, PriceLevel]:
        """The price level of each of the places that has one; sectors of the economy have none."""
        levels = {place: self.price(place) for place in places if place.kind != "sector"}
        return {place: level for place, level in levels.items() if level}

    def country(self, text: str) -> Place:
        """The country with this code (ISO 3166 alpha-2) or name; raises NotFoundError, with what is near."""
        told = f'No country called "{on_one_line(text)}".'
        if len(text) > _LONGEST:
            raise NotFoundError(told, hint="Give its two-letter code, such as DE.")
        found = self._abroad.country(text)
        if found:
            return found
        cities = [place.code for place in self._abroad.of_city(text)]
        if cities:
            raise NotFoundError(told, candidates=cities, hint="A country is named by its code or its name.")
        if self._us.found(text):
            raise NotFoundError(told, hint=f'For a place in the US: --area "{on_one_line(text)}".')
        names = self._abroad.names()
        near_ones = list(dict.fromkeys(names[name] for name in near(key(text), names)))
        raise NotFoundError(told, candidates=near_ones, hint="Give its two-letter code, such as DE.")

    def area(self, text: str) -> Place:
        """The US state or area that people mean; raises NotFoundError, with the choices for a name of several."""
        if len(text) > _LONGEST:
            raise NotFoundError(f'No US state or area called "{on_one_line(text)}".', hint=_HINT)
        everywhere, rest = anywhere(text)
        if everywhere:
            raise self._no_area(text, rest)
        found = self._us.found(text)
        abroad = self._rivals(text, found)
        if len(found) == 1 and not abroad:
            return found[0].place
        told = f'"{on_one_line(text)}"'
        if found:
            several = [written(one) for one in found[:_MANY]]
            raise SeveralError(f"{told} is the name of several places.", candidates=[*several, *abroad], hint=_HINT)
        if zip_code(text):
            hint = f"ZIP codes are not known; name the city or the state. {_HINT}"
            raise NotFoundError(f"No US state or area called {told}.", hint=hint)
        raise self._unknown(text)

    def price(self, place: Place) -> PriceLevel | None:
        """The price level of a place, or that of its state for a metropolitan area that has none of its own."""
        one = self.known(place)
        if one.price_level is None and place.kind == "metro":
            one = self._places.one("state", one.state)
        if one.price_level is None or one.price_year is None:
            return None
        method: Literal["PPP", "RPP"] = "PPP" if place.kind == "country" else "RPP"
        source = self.sources["purchasing_power" if method == "PPP" else "regional_prices"]
        return PriceLevel(method, one.price_level, one.currency, one.place.name, one.price_year, source)

    def _rivals(self, text: str, found: Sequence[KnownPlace]) -> list[str]:
        """The countries that a bare name of a US city can stand for just as well: Melbourne, Athens."""
        metro = bool(found) and all(one.place.kind == "metro" for one in found)
        said = self._us.state_of(text) is not None or in_america(text) != plain(text)
        if not metro or said or self._us.nickname(found[0], text):
            return []
        places = self._abroad.foremost(text)
        if not all(self._us.leads(one, text) for one in found):
            places += self._abroad.of_city(text)
        return _options(places)

    def _no_area(self, text: str, rest: str) -> NotFoundError:
        """For work that is done anywhere: the place that is named beside that, if one is."""
        named = [written(one) for one in self._us.found(rest)] if rest else []
        hint = "Name the place where the pay is set, or leave --area out for all of the US."
        return NotFoundError(f'"{on_one_line(text)}" is no area.', candidates=named[:_MANY], hint=hint)

    def _unknown(self, text: str) -> NotFoundError:
        """For what is no US place: the country that it is in, or what is spelled like it."""
        told = f'No US state or area called "{on_one_line(text)}".'
        state = self._us.state_of(text)
        if plain(text) and not in_america(text):
            return NotFoundError(told, candidates=_options([UNITED_STATES]), hint="Without --area it is all of the US.")
        abroad = self._abroad.of_city(text, state.place.code if state else "")
        if abroad:
            return NotFoundError(told, candidates=_options(abroad), hint=f"--area is for places in the US. {_HINT}")
        hint = _HINT
        state = state or self._us.state_in_front(text)
        if state:
            of = f"`careercli salary ROLE --by area --area {state.place.code}` lists the areas of {state.place.name}"
            hint = f"{of}; a town has the pay of the area that it lies in."
        return NotFoundError(told, candidates=self._us.offers(text), hint=hint)


def _options(places: Sequence[Place]) -> list[str]:
    """The countries as an option takes them."""
    return list(dict.fromkeys(f"--country {place.code}" for place in places))
