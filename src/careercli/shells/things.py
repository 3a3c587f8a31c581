"""Skills, tools, industries and fields of study, by the names that the command in question knows."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from careercli.shells.values import Asked, listed

if TYPE_CHECKING:
    from careercli.model.role import Trait
    from careercli.model.skill import Skill

_TOOLS = ("language", "library", "platform", "tool")


def skills(asked: Asked) -> list[tuple[str, str]]:
    """One name of each skill or tool that begins so."""
    return asked.fitting(pair for one in asked.catalog.vocabulary.skills.values() for pair in _named(one, asked))


def tools(asked: Asked) -> list[tuple[str, str]]:
    known = [one for one in asked.catalog.vocabulary.skills.values() if one.category in _TOOLS]
    return asked.fitting(pair for one in known for pair in _named(one, asked))


def listed_skills(asked: Asked) -> list[tuple[str, str]]:
    """The last of a list of skills, each of which the program understands as one."""
    if asked.command == "list":
        return listed(asked, lambda begun: [pair for pair in skills(asked.about(begun)) if "," not in pair[0]])
    from careercli.library.terms import Finder, read_typed

    finder = Finder(asked.catalog.vocabulary.skills, asked.catalog.vocabulary.spelled)

    def understood(word: str) -> bool:
        read = read_typed(word, finder)
        return len(read.skills) == 1 and not read.not_understood

    return listed(asked, lambda begun: [pair for pair in skills(asked.about(begun)) if understood(pair[0])])


def _named(skill: Skill, asked: Asked) -> Iterator[tuple[str, str]]:
    """The name or, where that begins otherwise, another one or the id."""
    begun = asked.begun.lower()
    if skill.name.lower().startswith(begun):
        yield skill.name, skill.category
        return
    other = next((name for name in (*skill.aliases, skill.id) if name.lower().startswith(begun)), None)
    if other:
        yield other, skill.name


def industries(asked: Asked) -> list[tuple[str, str]]:
    return asked.fitting((name, "") for name in _traits(asked, "industry"))


def fields_of_study(asked: Asked) -> list[tuple[str, str]]:
    return asked.fitting((name, "") for name in _traits(asked, "field"))


def _traits(asked: Asked, trait: Trait) -> list[str]:
    """All that roles have, as they are typed: each blank is one plain blank, as which any is found."""
    every = {" ".join(name.split()) for names in asked.catalog.facts.lists(trait).values() for name in names}
    return sorted(every, key=str.lower)


def searched(asked: Asked) -> list[tuple[str, str]]:
    """What the first word of a search may find: skills and tools that some role asks for, industries, fields."""
    if asked.words:
        return []
    needed = {thing for needs in asked.catalog.needs().values() for thing in needs}
    known = [one for one in asked.catalog.vocabulary.skills.values() if one.id in needed]
    named = [pair for one in known for pair in _named(one, asked)]
    named += [(name, "industry") for name in _traits(asked, "industry")]
    named += [(name, "field of study") for name in _traits(asked, "field")]
    return asked.fitting(named)
