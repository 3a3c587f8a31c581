"""Where a role has what was asked for, how central it is to the role, and the same in words."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import field
from typing import TYPE_CHECKING, NamedTuple

from careercli.advice.ranking import words_of
from careercli.advice.words import DEGREES, in_text, listing, month_words
from careercli.model.record import record

if TYPE_CHECKING:
    from careercli.advice.ranking import Table
    from careercli.advice.searching.parts import Part
    from careercli.model.role import Head, Trait

# how central a thing is, most central first
_RANKS = {
    "title": 0,
    "alias": 1,
    "core": 2,
    "typical": 2,
    "important": 3,
    "much": 3,
    "accepted": 3,
    "named": 3,
    "helpful": 4,
    "some": 4,
    "tool": 5,
}
_SHARES: tuple[Trait, Trait] = ("much", "some")
_MAIN = 3  # tools that are named first


@record
class Hit:
    """Where something was found: title, alias, skill, tool, industry, field, activity, degree or entry.

    `need`: core, important or helpful; typical or accepted, of a degree; much or some, of an activity. `place`: how
    many of its kind are named before it, or how much else a name says.
    """

    where: str
    what: str
    need: str | None
    place: int = 0

    @property
    def rank(self) -> tuple[int, int]:
        return _RANKS[self.need or (self.where if self.where in _RANKS else "named")], self.place

    @property
    def is_name(self) -> bool:
        return self.where in ("title", "alias")

    def words(self) -> str:
        """The reason in words."""
        return f"{self.what} is {self.how()}" if self.where in ("skill", "tool") else self.how()

    def how(self) -> str:
        """The same where it is clear what was looked for."""
        if self.where == "tool":
            return "a main tool" if self.place < _MAIN else "a tool"
        if self.where == "degree":
            return f"{self.what} {'usual' if self.need == 'typical' else 'accepted'}"
        article = "an" if self.need == "important" else "a"
        return _HOW[self.where].format(what=self.what, need=self.need, article=article)


_HOW = {
    "title": "in its title",
    "alias": "also called {what}",
    "skill": "{article} {need} skill",
    "industry": "works in {what}",
    "field": "takes {what}",
    "activity": "{need} {what}",
    "entry": "people start here",
}


class Named(NamedTuple):
    """A title or alias, and its words."""

    where: str
    name: str
    words: frozenset[str]


@record
class FoundRole:
    """`median`: of visa filings in the US, in dollars a year; None is too few or none. `degree`: the usual one.

    `core`: names of its core skills.
    """

    id: str
    title: str
    matched: list[Hit]
    degree: str | None
    median: int | float | None
    median_n: int | None
    core: list[str]


@record
class FoundThing:
    """A skill or tool that the words named: what it is, and the month until which it had another name."""

    id: str
    name: str
    what: str
    formerly: dict[str, str] = field(default_factory=dict)

    def words(self) -> str:
        """In a line, as people read it."""
        old = [f"{name} until {month_words(month)}" for name, month in self.formerly.items()]
        return f"{self.name}: {self.what}." + (f" Called {listing(old)}." if old else "")


def names_of(table: Table, role: Head, normalize: Callable[[str], str]) -> list[Named]:
    """The title and aliases of a role; `normalize` makes words of them that can be compared."""
    aliases = table.facts.aliases.get(role.id, ())
    named = [("title", role.title), *(("alias", alias) for alias in aliases)]
    return [Named(where, name, _words(name, normalize)) for where, name in named]


def words_in(names: Iterable[Iterable[Named]]) -> frozenset[str]:
    """Every word of all of them."""
    return frozenset(word for several in names for one in several for word in one.words)


def _words(name: str, normalize: Callable[[str], str]) -> frozenset[str]:
    """Letters are words of a name only where they stand alone: an R&D engineer has nothing to do with R."""
    words = normalize(name).split()
    alone = words_of(name) if any(len(word) == 1 for word in words) else words
    return frozenset(word for word in words if len(word) > 1 or word in alone)


def best_first(names: Sequence[Named], parts: Sequence[Part]) -> Sequence[Named]:
    """The title and aliases of a role, those that have most of the parts first."""
    if len(parts) < 2:
        return names
    return sorted(names, key=lambda one: -sum(_in_name(part, one) is not None for part in parts))


def hit_of(table: Table, role: Head, part: Part, names: Sequence[Named]) -> Hit | None:
    """The most central place in which the role has what the part asks for."""
    found = [*_in_names(part, names), *_in_needs(table, role, part), *_in_traits(table, role, part)]
    return min(found, key=lambda hit: hit.rank, default=None)


def _in_names(part: Part, names: Sequence[Named]) -> Iterator[Hit]:
    """The first of the names that has the part."""
    for one in names:
        beside = _in_name(part, one)
        if beside is not None:
            yield Hit(one.where, one.name, None, beside)
            return


def _in_name(part: Part, one: Named) -> int | None:
    """How much else the name says, twice its words, and one more where it has the word in another form."""
    if any(one.words.isdisjoint(form) for form in part.forms):
        return None
    return 2 * (len(one.words) - len(part.words)) + (not one.words.issuperset(part.words))


def _in_needs(table: Table, role: Head, part: Part) -> Iterator[Hit]:
    if not part.skills:
        return
    needs = table.facts.needs.get(role.id, {})
    tools = [key for key, need in needs.items() if need == "tool"]
    for place, (key, need) in enumerate(needs.items()):
        if key in part.skills:
            skill = table.vocabulary.skills[key]
            name = in_text(skill.name, skill.category)
            if need == "tool":
                yield Hit("tool", name, None, tools.index(key))
            else:
                yield Hit("skill", name, need, place)


def _in_traits(table: Table, role: Head, part: Part) -> Iterator[Hit]:
    named: tuple[tuple[Trait, Collection[str]], ...] = (("industry", part.industries), ("field", part.fields))
    for trait, wanted in named:
        for place, value in enumerate(table.traits(role, trait)) if wanted else ():
            if value in wanted:
                yield Hit(trait, value, None, place)
    for need in _SHARES if part.activities else ():
        for place, key in enumerate(table.traits(role, need)):
            if key in part.activities:
                yield Hit("activity", table.vocabulary.activities[key], need, place)
    if part.degree and part.degree in table.degrees(role):
        place = table.degrees(role).index(part.degree)
        yield Hit("degree", DEGREES[part.degree], "accepted" if place else "typical", place)
    if part.entry and role.entry:
        yield Hit("entry", "entry", None)
