"""Roles by the words of a title or alias, or by a skill or tool they use ("who uses PyTorch?")."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import field, replace
from typing import TYPE_CHECKING, ClassVar, Literal

from careercli.advice.finding.found import FoundRole, FoundThing, Hit
from careercli.advice.words import count
from careercli.errors import NotFoundError, UsageError, on_one_line
from careercli.model import limits
from careercli.model.items import Items
from careercli.model.record import Cell, record
from careercli.model.result import aside
from careercli.model.role import Entry, Need, Needs

if TYPE_CHECKING:
    from careercli.model.page import Page
    from careercli.model.screen import Screen
    from careercli.model.skill import Vocabulary

_FILLER = frozenset(
    "a an and are at for in is of on or role roles that the to use used uses using what which who with works".split()
)
_RANK = {"title": 0, "alias": 1, "core": 2, "important": 3, "tool": 4, "helpful": 5}


@record(kw_only=True)
class Search(Items):
    """The answer of `search`, best match first. `things`: skills and tools among what matched, and what they are."""

    kind: ClassVar[str] = "search"
    columns: ClassVar[tuple[str, ...]] = ("id", "title", "matched")
    headings: ClassVar[tuple[str, ...]] = ("Role", "Why it was found")

    items: list[FoundRole]
    things: list[FoundThing] = field(default_factory=list)
    query: str = aside(default="")

    def heading(self) -> str:
        return f"{count(len(self.items), 'role')} found"

    def cells(self, item: FoundRole) -> tuple[Cell, ...]:
        hits = (f"{hit.where} {hit.what}" + (f" ({hit.need})" if hit.need else "") for hit in item.matched)
        return (item.id, item.title, "; ".join(hits))

    def shown(self, item: FoundRole) -> tuple[Cell, ...]:
        return self.cells(item)[1:]

    def page(self) -> Page:
        from careercli.model.page import Text

        page = super().page()
        section = page.sections[0]
        told = [Text(thing.words()) for thing in self.things]
        return replace(page, sections=[replace(section, blocks=[*told, *section.blocks])])

    def brief(self) -> Screen:
        from careercli.advice.finding.lists import search_screen

        return search_screen(self.items, self.things, self.heading(), self.query)


def search(
    query: str,
    entries: Iterable[Entry],
    needs: Needs,
    vocabulary: Vocabulary,
    normalize: Callable[[str], str],
    named_in: Callable[[str], Iterable[tuple[str, int, int]]],
) -> Search:
    """Roles in which every part of the query is found; raises NotFoundError, with skills that look alike, if none.

    Raises UsageError for a query that goes on and on.

    `normalize` turns titles and queries into comparable words, as the catalog does for its names; `named_in` finds the
    skills and tools that a text names: id, start, end.
    """
    if len(query) > limits.QUERY:
        raise UsageError(f"The words to search for are longer than {limits.QUERY} characters.", hint=_HINT)
    named, rest = _named_skills(query, vocabulary, named_in)
    wanted = named | {word: "" for word in normalize(rest).split() if word not in _FILLER}
    found = []
    for entry in entries if wanted else ():
        names = [(where, normalize(name), name) for where, name in _names(entry)]
        hits = [
            _hit_of_name(normalize(text), names) or _hit_of_skill(skill, needs[entry.id], vocabulary)
            for text, skill in wanted.items()
        ]
        known = [hit for hit in hits if hit]
        if len(known) == len(hits):
            rank = sorted(_RANK[hit.need or hit.where] for hit in known)
            found.append((rank, entry.title, FoundRole(entry.id, entry.title, list(dict.fromkeys(known)))))
    if not found:
        raise NotFoundError(
            f'No role, skill or tool matches "{on_one_line(query)}".', candidates=_near(query, vocabulary), hint=_HINT
        )
    items = [role for *_, role in sorted(found, key=lambda item: item[:2])]
    return Search(items=items, things=list(_things(items, named.values(), vocabulary)), query=query)


_HINT = "Try one word, such as a tool; `careercli list` shows every role there is."


def _named_skills(
    query: str, vocabulary: Vocabulary, named_in: Callable[[str], Iterable[tuple[str, int, int]]]
) -> tuple[dict[str, str], str]:
    """The skills and tools named in the query, as text → id; and what is left of the query."""
    if query.lower() in vocabulary.skills:
        return {query.lower(): query.lower()}, ""
    rest = query.lower() if len(query.lower()) == len(query) else query
    named: dict[str, str] = {}
    for skill, start, end in named_in(query):
        named[query[start:end].lower()] = skill
        rest = rest[:start] + " " * (end - start) + rest[end:]
    return named, rest


def _names(entry: Entry) -> Iterator[tuple[str, str]]:
    yield "title", entry.title
    yield from (("alias", alias) for alias in entry.aliases)


def _hit_of_name(text: str, names: Iterable[tuple[str, str, str]]) -> Hit | None:
    """The title or alias that has the text, each word at the start of one of theirs."""
    for where, normalized, name in names:
        parts = normalized.split()
        if text and all(any(_begins(part, word) for part in parts) for word in text.split()):
            return Hit(where, name, None)
    return None


def _hit_of_skill(skill: str, needed: Mapping[str, Need | Literal["tool"]], vocabulary: Vocabulary) -> Hit | None:
    if skill not in needed:
        return None
    name, need = vocabulary.skills[skill].name, needed[skill]
    return Hit("tool", name, None) if need == "tool" else Hit("skill", name, need)


def _things(roles: Iterable[FoundRole], named: Iterable[str], vocabulary: Vocabulary) -> Iterator[FoundThing]:
    """What was named and is needed by a role that was found, as far as the vocabulary says what it is."""
    matched = {hit.what for role in roles for hit in role.matched if hit.where in ("skill", "tool")}
    for key in dict.fromkeys(named):
        skill = vocabulary.skills[key]
        if skill.name in matched and skill.what:
            yield FoundThing(key, skill.name, skill.what, skill.formerly)


def _begins(part: str, word: str) -> bool:
    """A single letter must be the whole word: R is a language."""
    return part.startswith(word) if len(word) > 1 else part == word


def _near(query: str, vocabulary: Vocabulary) -> list[str]:
    from rapidfuzz import fuzz, process

    names = [skill.name for skill in vocabulary.skills.values()]
    words = [word for word in re.findall(r"[\w+#.]+", query) if word.lower() not in _FILLER]
    best = [process.extractOne(word, names, scorer=fuzz.ratio, processor=str.lower, score_cutoff=70) for word in words]
    return list(dict.fromkeys(found[0] for found in best if found))
