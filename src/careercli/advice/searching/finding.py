"""The roles that have each part of a query, and where: asked of all roles at once, a column at a time."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from careercli.advice.ranking import STEM
from careercli.advice.searching.hits import RANKS, Hit
from careercli.advice.words import DEGREES, a_degree, in_quotes, in_text, kind_words

if TYPE_CHECKING:
    from careercli.advice.ranking import Table
    from careercli.advice.searching.parts import Part
    from careercli.model.role import Head, Trait


class Where(NamedTuple):
    """A place in which a role has what was asked for, the most central first: what a Hit says in full.

    `key`: a place among the names of the role, the id of a skill or an activity, or what is named as it is written.
    """

    rank: int
    place: int
    where: str
    need: str | None
    key: str | int


class _Name(NamedTuple):
    """A title or alias: its place among the names of the role, how many words it has, and those that are asked for."""

    place: int
    size: int
    words: set[str]


def wheres(table: Table, parts: Sequence[Part]) -> list[dict[str, Where]]:
    """For each part the roles that have it, each with the most central place in which it does."""
    found: list[dict[str, Where]] = [_without(table, part) if part.unwanted else {} for part in parts]
    wanted = [(part, roles) for part, roles in zip(parts, found, strict=True) if not part.unwanted]
    asked = [part for part, _ in wanted]
    for role, names in _names(table, asked).items():
        own = _best_first(names, asked)
        for part, roles in wanted:
            where = _in_names(part, own)
            if where:
                roles[role] = where
    for part, roles in wanted:
        for role, where in chain(_in_needs(table, part), _in_traits(table, part)):
            if role not in roles or where[:2] < roles[role][:2]:
                roles[role] = where
    return found


def either(parts: Sequence[Part], found: Sequence[dict[str, Where]]) -> tuple[list[Part], list[dict[str, Where]]]:
    """The same with the parts of which one is enough taken together: each role with the more central of its places."""
    some: list[Part] = []
    places: list[dict[str, Where]] = []
    for part, roles in zip(parts, found, strict=True):
        if part.either and some:
            some[-1] = replace(some[-1], text=f"{some[-1].text} or {part.text}")
            places[-1] |= {role: min(where, places[-1].get(role, where), key=_rank) for role, where in roles.items()}
        else:
            some.append(part)
            places.append({**roles})
    return some, places


def _rank(where: Where) -> tuple[int, int]:
    return where[:2]


class Hits:
    """The same in full, of roles that may be thousands."""

    def __init__(self, table: Table) -> None:
        self._table = table
        self._known: dict[Where, Hit] = {}
        self._together: dict[tuple[Where, ...], list[Hit]] = {}

    def of(self, role: Head, places: tuple[Where, ...]) -> list[Hit]:
        """What was found in these places; the very same list for roles that share it, as nobody shares a name."""
        found = self._together.get(places)
        if found is None:
            found = self._each(role, places)
            if not any(isinstance(one.key, int) for one in places):
                self._together[places] = found
        return found

    def _each(self, role: Head, places: Sequence[Where]) -> list[Hit]:
        # what stands for several parts is told once
        once = {(one.where, one.key): one for one in reversed(places)}
        return [self._in(role, one) for one in reversed(once.values())]

    def _in(self, role: Head, found: Where) -> Hit:
        if isinstance(found.key, int):
            names = self._table.facts.lists("aliases")[role.id] if found.key else ()
            return Hit(found.where, names[found.key - 1] if names else role.title, found.need, found.place)
        if found not in self._known:
            self._known[found] = Hit(found.where, self._what(found.where, found.key), found.need, found.place)
        return self._known[found]

    def _what(self, where: str, key: str) -> str:
        if where in ("skill", "tool"):
            skill = self._table.vocabulary.skills[key]
            return in_text(skill.name, skill.category)
        if where == "track":
            return kind_words(key)
        return self._table.vocabulary.activities[key] if where == "activity" else key


def _without(table: Table, part: Part) -> dict[str, Where]:
    """The roles that have nothing of an unwanted part: neither name it in their title, nor need or usually ask it."""
    named = {
        role
        for role, names in _names(table, [part]).items()
        if _in_names(part, [one for one in names if not one.place])
    }
    has = {role for role, where in chain(_in_needs(table, part), _in_traits(table, part)) if where.need != "accepted"}
    [*skills] = part.skills
    key = table.vocabulary.skills[skills[0]].name if len(skills) == 1 and not part.activities else in_quotes(part.text)
    if part.degree or part.track:
        key = a_degree(part.degree) if part.degree else kind_words(part.track or "")
    where = Where(RANKS["without"], 0, "without", None, key)
    return {role.id: where for role in table.rows if role.id not in named and role.id not in has}


def _names(table: Table, parts: Sequence[Part]) -> dict[str, list[_Name]]:
    """The titles and aliases that have a word of the query in some form, by role."""
    wanted = {word for part in parts for form in part.forms for word in form}
    found: dict[str, dict[int, _Name]] = {}
    for start in {word[:STEM]: word for word in sorted(wanted)}.values():
        for role, rows in table.spelled(start).items():
            for word, place, size in rows:
                if word in wanted:
                    names = found.setdefault(role, {})
                    names.setdefault(place, _Name(place, size, set())).words.add(word)
    return {role: [names[place] for place in sorted(names)] for role, names in found.items()}


def _best_first(names: Sequence[_Name], parts: Sequence[Part]) -> Sequence[_Name]:
    """Those first that have most of the parts."""
    if len(parts) == 1:
        return names
    return sorted(names, key=lambda one: -sum(_in_name(part, one) is not None for part in parts))


def _in_names(part: Part, names: Sequence[_Name]) -> Where | None:
    """The first of the names that has the part."""
    for one in names:
        beside = _in_name(part, one)
        if beside is not None:
            where = "alias" if one.place else "title"
            return Where(RANKS[where], beside, where, None, one.place)
    return None


def _in_name(part: Part, one: _Name) -> int | None:
    """How much else the name says, twice its words, and one more where it has the word in another form."""
    if any(one.words.isdisjoint(form) for form in part.forms):
        return None
    return 2 * (one.size - len(part.words)) + (not one.words.issuperset(part.words))


def _in_needs(table: Table, part: Part) -> Iterator[tuple[str, Where]]:
    known: dict[tuple[str, str, int], Where] = {}  # few, of whatever many roles
    for role, rows in table.facts.needing(part.skills).items():
        for row in rows:
            if part.need and row[1] != part.need:
                continue
            if row not in known:
                key, need, place = row
                kind, need_said = ("tool", None) if need == "tool" else ("skill", need)
                known[row] = Where(RANKS[need], place, kind, need_said, key)
            yield role, known[row]


def _in_traits(table: Table, part: Part) -> Iterator[tuple[str, Where]]:
    named: tuple[tuple[Trait, Collection[str]], ...] = (("industry", part.industries), ("field", part.fields))
    for trait, wanted in named:
        yield from _having(table.facts.having(trait, wanted), RANKS["named"], trait, None)
    shares: tuple[Trait, Trait] = ("much", "some")
    for share in shares:
        yield from _having(table.facts.having(share, part.activities), RANKS[share], "activity", share)
    if part.degree:
        yield from _with_degree(table, part.degree)
    if part.track:
        where = Where(RANKS["named"], 0, "track", None, part.track)
        yield from ((role.id, where) for role in table.rows if role.track == part.track)
    if part.entry:
        yield from ((role.id, Where(RANKS["named"], 0, "entry", None, "entry")) for role in table.rows if role.entry)


def _having(
    roles: Mapping[str, Sequence[tuple[str, int]]], rank: int, where: str, need: str | None
) -> Iterator[tuple[str, Where]]:
    return ((role, Where(rank, place, where, need, value)) for role, rows in roles.items() for value, place in rows)


def _with_degree(table: Table, degree: str) -> Iterator[tuple[str, Where]]:
    """The usual degree stands before those that are accepted too."""
    heads = table.facts.heads
    for role in heads.values():
        if role.degree == degree:
            yield role.id, Where(RANKS["typical"], 0, "degree", "typical", DEGREES[role.degree])
    for role_id, [(value, place), *_] in table.facts.having("degree", [degree]).items():
        at = place + (heads[role_id].degree is not None)
        need = "accepted" if at else "typical"
        yield role_id, Where(RANKS[need], at, "degree", need, DEGREES[value])
