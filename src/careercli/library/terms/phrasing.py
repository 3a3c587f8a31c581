"""Every way in which the names of a vocabulary are written, ready to be looked up: plurals, one word for several."""

from __future__ import annotations

from collections.abc import Mapping

from careercli.library.terms.atoms import NOTHING, NOTHING_SMALL, Phrases
from careercli.library.terms.otherwise import ORDINARY, PHRASES
from careercli.model.skill import Skill

_ONE_THING = frozenset({"language", "library", "platform", "tool"})
_SQUEEZED = 5  # letters from which a name of several words is known as one
_PLURAL = 3


def phrases_of(skills: Mapping[str, Skill]) -> Phrases:
    """A name is never taken by an alias of another skill, nor a name by the plural or one-word form of another."""

    def plurals(words: tuple[str, ...], value: str, name: str) -> list[tuple[str, ...]]:
        if len(words) < 2 or value not in skills or name in skills[value].counts:
            return []
        other = _plural(words[-1])
        return [(*words[:-1], other)] if other else []

    phrases = Phrases(plurals)
    phrases.add_all(PHRASES, NOTHING)
    phrases.add_all(ORDINARY, NOTHING_SMALL)
    for skill in skills.values():
        phrases.add(skill.name, skill.id)
    for skill in skills.values():
        for name in (*skill.aliases, *skill.formerly):
            phrases.add(name, skill.id)
        for name in (skill.name, *skill.aliases):
            one = name.replace(" ", "").replace("-", "")
            if one != name:
                if len(one) >= _SQUEEZED and one.isalnum():
                    phrases.add(name, skill.id, one)
            elif skill.category not in _ONE_THING and name not in skill.counts and (other := _plural(name.lower())):
                phrases.add(name, skill.id, other)
    return phrases


def _plural(word: str) -> str | None:
    """The plural of a word or, of a plural, the word."""
    if len(word) <= _PLURAL or not word.isalpha():
        return None
    if not word.endswith("s"):
        return f"{word}s"
    return None if word.endswith(("ss", "ics", "us", "sis")) else word[:-1]
