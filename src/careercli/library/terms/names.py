"""What skills and tools are called: any spelling of an id, name or alias -> the id; near ones for what is none."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cached_property

from careercli.model.skill import Skill

_SPACES = re.compile(r"[\s_\u2010-\u2015-]+")
_PLAIN = str.maketrans("-_", "  ")
_OFFERED = 3
_ALIKE = 72  # of 100, from which a name is near
_SHORT = 2  # letters up to which everything is near to everything


class SkillNames:
    """The names of a vocabulary, to be asked for again and again."""

    def __init__(self, skills: Mapping[str, Skill]) -> None:
        self.skills = skills
        self._ids: dict[str, str] = {}
        for skill in skills.values():  # a name is never taken by an alias of another skill
            for name in (skill.name, skill.id):
                self._ids[folded(name)] = skill.id
        for skill in skills.values():
            for name in (*skill.aliases, *skill.formerly):
                self._ids.setdefault(folded(name), skill.id)

    @cached_property
    def _squeezed(self) -> dict[str, str]:
        return {squeezed(name): key for name, key in reversed(self._ids.items())}

    def find(self, words: str) -> str | None:
        """The skill that is called so, whatever the capitals, dashes and blanks."""
        name = folded(words)
        return self._ids.get(name) or (self._squeezed.get(squeezed(name)) if len(name) > _SHORT else None)

    def near(self, words: str) -> list[str]:
        """Names of skills that look like it, best first."""
        from rapidfuzz import fuzz, process

        name = folded(words)
        if len(name) <= _SHORT:
            return []
        known = list(self._ids)
        found = process.extract(name, known, scorer=fuzz.ratio, score_cutoff=_ALIKE, limit=2 * _OFFERED)
        inside = [(one, 0, 0) for one in known if f" {name} " in f" {one} "]
        ids = dict.fromkeys(self._ids[one] for one, *_ in (*found, *inside))
        return [self.skills[key].name for key in ids][:_OFFERED]


def folded(words: str) -> str:
    """Small letters, one blank between words."""
    plain = words.lower().translate(_PLAIN) if words.isascii() else _SPACES.sub(" ", words).lower()
    return " ".join(plain.split()).strip(" .,;:")


def squeezed(name: str) -> str:
    """The same without blanks and dots: "Power BI" and "PowerBI", "Node.js" and "NodeJS" are one."""
    return name.replace(" ", "").replace(".", "")
