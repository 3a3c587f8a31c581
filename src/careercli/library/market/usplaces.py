"""US states and areas by name: "Texas, USA", "Greater Seattle Area", "Winston–Salem", "Morgantown, West Virginia"."""  # noqa: RUF002

from __future__ import annotations

from collections.abc import Iterable, Sequence

from careercli.library.market.gazetteer import Gazetteer
from careercli.library.market.naming import (
    cities_and_states,
    in_america,
    key,
    least,
    named_state,
    near,
    parts,
    plain,
    trimmed,
)
from careercli.model.pay import KnownPlace

_AROUND = frozenset(
    "north northern south southern east eastern west western central middle mid upper lower upstate downstate coastal "
    "inland northeast northeastern northwest northwestern southeast southeastern southwest southwestern rural".split()
)
_MANY = 8
Named = dict[str, list[KnownPlace]]


class UsPlaces:
    """The states, metropolitan and nonmetropolitan areas."""

    def __init__(self, places: Gazetteer) -> None:
        self._states = places.spelled("state")
        self._by_key = places.spelled("name")
        self._counties = places.spelled("county")
        self._nicknames = places.spelled("nickname")
        self._outside = places.spelled("outside")

    def found(self, text: str) -> list[KnownPlace]:
        """The places that the text can mean, by the first way of reading it that gives any; several are a choice."""
        words = in_america(text)
        state = self._states.one(named_state(words))
        if state:
            return [state]
        readings = [(words, False), *((less, True) for less in trimmed(words))]
        found = (self._named(reading, area) for reading, area in readings if reading)
        return next(filter(None, found), []) or self._together(text) or self._state_first(words)

    def state_of(self, text: str) -> KnownPlace | None:
        """The state that the text names behind something else, or as the whole of it."""
        words = in_america(text)
        behind = self._split(words)[1]
        return behind[0] if behind else self._states.one(words)

    def state_in_front(self, text: str) -> KnownPlace | None:
        """The state that something begins with: "Texas City" may well be there."""
        words = in_america(text).split()
        begins = (" ".join(words[:size]) for size in (3, 2, 1))
        return next((one for begin in begins if len(begin) > 2 and (one := self._states.one(begin))), None)

    def leads(self, one: KnownPlace, text: str) -> bool:
        """Whether the text is more than the name of a later city of an area: of its first one, a code, a pair."""
        return key(least(plain(text))) not in map(key, cities_and_states(one.place.name)[0][1:])

    def nickname(self, one: KnownPlace, text: str) -> bool:
        """Whether the data says that people call the place so, whatever else bears the name."""
        return key(least(plain(text))) in map(key, one.aliases)

    def offers(self, text: str) -> list[str]:
        """Names that are near to what was typed, each of which leads to one place; none for what is far from all."""
        words = in_america(text)
        head, states = self._split(words)
        name = least(head)
        alone = self._states.one(least(words))
        if alone or (states and set(name.split()) <= _AROUND):
            return [written(alone or states[0])]
        shared = self._sharing(text, name, states)
        if shared:
            return shared
        # every name that somebody may have misspelled; codes are no names
        names = [spelled for spelled in self._by_key if not spelled.isdecimal() and len(spelled) > 3]
        close = near(key(name), dict.fromkeys([*self._outside, *names]))
        found = (self._by_key.get(spelled) or self._outside[spelled] for spelled in close)
        return self._in_states((one for places in found for one in places), states)

    def _sharing(self, text: str, name: str, states: Sequence[KnownPlace]) -> list[str]:
        """The areas of the cities that the text names among others, or of X for "X City"."""
        names = parts(text)
        if len(names) > 1 + len(states):
            return self._in_states((one for one_name in names for one in self._cities(one_name)), states)
        city = name.removesuffix(" city")
        if city != name and city not in self._states:
            return self._in_states(self._cities(city), states)
        return []

    def _in_states(self, found: Iterable[KnownPlace], states: Sequence[KnownPlace]) -> list[str]:
        codes = {one.place.code for one in states}
        return list(dict.fromkeys(written(one) for one in found if not codes or codes & _states_of(one)))[:_MANY]

    def _named(self, words: str, area: bool) -> list[KnownPlace]:
        """The places of this name, no states where an `area` is asked for, with a state behind the name or without."""
        whole = self._by_key.get(key(words), [])
        states = [one for one in whole if _is_state(one)]
        if states:  # Wyoming is the state, not a suburb of Grand Rapids
            whole = [one for one in whole if _is_state(one) or self.leads(one, words)]
        if area:
            whole = [one for one in whole if not _is_state(one)]
            whole = whole or self._nicknames.get(key(words), []) or self._of_their_name(states)
        return whole or self._outside.get(key(words), []) or self._in_state(*self._split(words))

    def _of_their_name(self, states: Sequence[KnownPlace]) -> list[KnownPlace]:
        """The areas that bear the name of the state that they are in: "NY metro"."""
        return [
            one
            for state in states
            for one in self._by_key[key(state.place.name)]
            if not _is_state(one) and state.place.code in _states_of(one)
        ]

    def _in_state(self, head: str, states: Sequence[KnownPlace]) -> list[KnownPlace]:
        codes = {one.place.code for one in states}
        for name in (head, *trimmed(head)) if head and states else ():
            named = self._by_key.get(key(name), []) + self._counties.get(key(name), [])
            found = [one for one in named if not _is_state(one) and codes & _states_of(one)]
            found = found or self._outside.get(key(f"{name} {states[0].place.name}"), [])
            if found:
                return found
        return []

    def _together(self, text: str) -> list[KnownPlace]:
        """The areas of all of the cities that dashes or commas part; if none holds them all, those of each."""
        cities, _, last = text.rpartition(",")
        rest, states = self._split(f"all {in_america(last)}") if cities else ("", [])
        names = parts(cities if rest == "all" else text)
        found = [self._cities(name) for name in names if in_america(name)]
        if len(found) < 2 or not all(found):
            return []
        codes = {one.place.code for one in states} if rest == "all" else set()
        every = list({one.place.code: one for cities in found for one in cities}.values())
        common = [one for one in every if all(one in cities for cities in found)]
        return [one for one in common or every if not codes or codes & _states_of(one)]

    def _cities(self, name: str) -> list[KnownPlace]:
        """The areas of a city, with a state behind it or without."""
        found = [one for one in self._by_key.get(key(name), []) if not _is_state(one)]
        return found or self._in_state(*self._split(name))

    def _state_first(self, words: str) -> list[KnownPlace]:
        """The city that stands behind its state: "Texas, Austin"."""
        for size in (3, 2, 1):
            begin, rest = " ".join(words.split()[:size]), " ".join(words.split()[size:])
            if rest and begin in self._states:
                return self._in_state(rest, self._states[begin])
        return []

    def _split(self, words: str) -> tuple[str, list[KnownPlace]]:
        """ "morgantown west virginia" → "morgantown" and the state; several states only by their codes."""
        head, states = words.split(), list[KnownPlace]()
        for size in (3, 2, 1):
            behind = " ".join(head[-size:])
            if len(head) > size and behind in self._states:
                head, states = head[:-size], list(self._states[behind])
                break
        while states and len(head) > 1 and len(head[-1]) == 2 and head[-1] in self._states:
            states += self._states[head.pop()]
        return " ".join(head), states


def written(one: KnownPlace) -> str:
    """A name that leads back to just this place."""
    return f"{one.place.name} state" if _is_state(one) else one.place.name


def _is_state(one: KnownPlace) -> bool:
    return one.place.kind == "state"


def _states_of(one: KnownPlace) -> set[str]:
    return set(cities_and_states(one.place.name)[1]) if one.place.kind == "metro" else {one.state}
