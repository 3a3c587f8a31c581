"""Under which spellings each place is found: worked out when the data is derived, since it takes long."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from careercli.library.market.naming import cities_and_states, key, plain, trimmed
from careercli.model.pay import KnownPlace

Spelling = tuple[str, str, int, str, str]  # how it names, as naming.key spells it, rank, kind and code of the place


def spellings(known: Sequence[KnownPlace]) -> Iterator[Spelling]:
    """Every spelling of every sort.

    state: a name of a state, in plain words and in one ("w va", "wva"). name: codes, names and cities of US places.
    county: of an area, which needs its state, as half of them have a Jefferson County. nickname: without the words
    that say that an area is meant ("dc" of "DC metro"). outside: nonmetropolitan areas without those words. country: a
    name or code. city: a large one abroad. largest: the largest one of a country.
    """
    american = [one for one in known if one.place.kind in ("state", "metro", "nonmetro")]
    states = [one for one in american if one.place.kind == "state"]
    countries = [one for one in known if one.place.kind == "country"]
    yield from _alone("state", ((spell(name), one) for one in states for name in names(one) for spell in (plain, key)))
    yield from _ranked("name", american, names)
    yield from _ranked("county", american, lambda one: [name for name in cities(one) if name.endswith(" county")])
    yield from _ranked("nickname", american, _nicknames)
    yield from _ranked("outside", american, lambda one: _short(one.place.name) if one.place.kind == "nonmetro" else ())
    called = [(key(name), one) for one in countries for name in (one.place.name, *one.aliases)]
    yield from _alone("country", [*((one.place.code.lower(), one) for one in countries), *called])
    yield from _ranked("city", countries, lambda one: one.cities)
    yield from _ranked("largest", countries, lambda one: one.cities[:1])


def _nicknames(one: KnownPlace) -> Iterator[str]:
    return (less for name in one.aliases for less in trimmed(plain(name)))


def _alone(how: str, pairs: Iterable[tuple[str, KnownPlace]]) -> Iterator[Spelling]:
    """A spelling stands for one place; the last one that has it wins."""
    for spelled, one in dict(pairs).items():
        yield how, spelled, 0, one.place.kind, one.place.code


def _ranked(how: str, known: Iterable[KnownPlace], called: Callable[[KnownPlace], Iterable[str]]) -> Iterator[Spelling]:
    """A spelling may stand for several places."""
    ranks: dict[str, int] = {}
    for one in known:
        for spelled in dict.fromkeys(map(key, called(one))):
            ranks[spelled] = ranks.get(spelled, -1) + 1
            yield how, spelled, ranks[spelled], one.place.kind, one.place.code


def names(one: KnownPlace) -> Iterator[str]:
    """Codes, the whole name, nicknames; of a metropolitan area each city, and the first two, three or more together."""
    place = one.place
    yield from (place.code, place.name, *one.aliases)
    if place.kind != "state":
        yield f"00{place.code}"
    if place.kind == "metro":
        own = cities(one)
        yield from (city for city in own if not city.endswith(" county"))
        yield from cities_and_states(place.name)[0][:1]
        yield from (" ".join(own[:size]) for size in range(2, len(own) + 1))


def cities(one: KnownPlace) -> list[str]:
    return [city.removesuffix(" town") for city in cities_and_states(one.place.name)[0]]


def _short(name: str) -> Iterator[str]:
    words = [word for word in plain(name).split() if word not in ("nonmetropolitan", "area")]
    yield " ".join(words)
    yield " ".join(word for word in words if word != "noncontiguous")
    yield " ".join(word for word in words if word not in ("of", "region"))
    yield f"nonmetropolitan {' '.join(words)}"
