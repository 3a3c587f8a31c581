"""Countries by name, and the large cities in them: what people type who look for pay outside of the US."""

from __future__ import annotations

from careercli.library.market.gazetteer import Gazetteer
from careercli.library.market.naming import key, parts, plain, trimmed
from careercli.model.pay import UNITED_STATES, Place


class Abroad:
    """Every country; the cities of each stand by size, the largest first."""

    def __init__(self, places: Gazetteer) -> None:
        self._places = places
        self._by_name = places.spelled("country")
        self._by_city = places.spelled("city")
        self._by_largest_city = places.spelled("largest")

    def country(self, text: str) -> Place | None:
        """The country with this code or name."""
        found = self._by_name.one(text.strip().lower()) or self._by_name.one(key(text))  # MT is a code, and no mountain
        return found.place if found else None

    def names(self) -> dict[str, str]:
        """The spelling of each name → the name of the country."""
        return {name: one.place.name for name, (one,) in self._by_name.items() if len(name) > 3}

    def of_city(self, text: str, state: str = "") -> list[Place]:
        """The countries, other than the US, that the text can mean: their own name, or that of a city in them.

        Behind a city the name of its country decides, and `state`, the code of a US state, leaves just the country of
        the same code, as in "Berlin, DE".
        """
        names, words = parts(text), plain(text)
        itself = None if state else self.country(text)
        whole = [] if itself else self._by_city.get(key(words), [])  # also "Bogotá D.C.", which ends like a state
        behind = itself or (None if state or whole else self.country(names[-1] if names else ""))
        less = [*trimmed(words), *(parts(text.partition(",")[0])[:1] if "," in text else ())]
        found = whole or next((self._by_city[key(name)] for name in less if key(name) in self._by_city), [])
        if not (found or state):
            behind = behind or self._at_the_end(words)
        if behind:
            return [] if behind == UNITED_STATES else [behind]
        return [one.place for one in found if whole or state in ("", one.place.code)]

    def foremost(self, name: str) -> list[Place]:
        """The countries of this name, or with a largest city of this name."""
        country = self._by_name.one(key(name))
        named = [country.place] if country and country.place != UNITED_STATES else []
        return named + [one.place for one in self._by_largest_city.get(key(name), [])]

    def _at_the_end(self, words: str) -> Place | None:
        """ "paris france" → France."""
        name = next((name for name in self._plain_names() if words.endswith(f" {name}")), None)
        return self.country(name) if name else None

    def _plain_names(self) -> list[str]:
        known = self._places.all("country")
        return [plain(name) for one in known for name in (one.place.name, *one.aliases) if len(name) > 3]
