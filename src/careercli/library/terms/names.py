"""What skills and tools are called: any spelling of an id, name or alias -> the id; near ones for what is none."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cached_property

from careercli.model.skill import Skill, Spelled

_DASHES = r"[\u2010-\u2015]"
_OFFERED = 3
_ALIKE = 72  # of 100, from which a name is near
_SHORT = 2  # letters up to which everything is near to everything


class SkillNames:
    """The names of a vocabulary, to be asked for again and again."""

    def __init__(self, skills: Mapping[str, Skill], spelled: Spelled | None = None) -> None:
        """`spelled`: how they are written, where that is kept."""
        self.skills = skills
        self._spelled = spelled

    @cached_property
    def whole(self) -> dict[str, str]:
        """Every name, folded -> the skill."""
        ids: dict[str, str] = {}
        for key, skill in self.skills.items():  # a name is never taken by an alias of another skill
            ids[key.replace("-", " ")] = ids[folded(skill.name)] = key
        for key, skill in self.skills.items():
            for name in (*skill.aliases, *skill.formerly):
                ids.setdefault(folded(name), key)
        return ids

    @cached_property
    def squeezed(self) -> dict[str, str]:
        """The same by the names without blanks and dots."""
        return {squeezed(name): key for name, key in reversed(self.whole.items())}

    def find(self, words: str) -> str | None:
        """The skill that is called so, whatever the capitals, dashes and blanks."""
        if words.lstrip()[:3].lower() == "no ":
            return None  # the want of SQL is not NoSQL
        name = folded(words)
        short = "" if len(name) <= _SHORT else squeezed(name)
        if self._spelled:
            return self._spelled.called(name, short)
        return self.whole.get(name) or (self.squeezed.get(short) if short else None)

    def near(self, words: str) -> list[str]:
        """Names of skills that look like it, best first."""
        from rapidfuzz import fuzz, process

        name = folded(words)
        if len(name) <= _SHORT:  # those that are this with a sign behind it: C++ and C#
            return [one.name for one in self.skills.values() if one.name.lower() != name == _letters(one.name)]
        known = list(self.whole)
        found = process.extract(name, known, scorer=fuzz.ratio, score_cutoff=_ALIKE, limit=2 * _OFFERED)
        inside = [(one, 0, 0) for one in known if f" {name} " in f" {one} "]
        ids = dict.fromkeys(self.whole[one] for one, *_ in (*found, *inside))
        return [self.skills[key].name for key in ids][:_OFFERED]


def _letters(name: str) -> str:
    return "".join(filter(str.isalnum, name.lower()))


def folded(words: str) -> str:
    """Small letters, one blank between words."""
    plain = words.lower()
    if not plain.isascii():
        plain = re.sub(_DASHES, "-", plain)
    plain = plain.replace("-", " ").replace("_", " ")
    if "  " in plain or "\t" in plain or not plain.isascii():
        plain = " ".join(plain.split())
    return plain.strip(" .,;:")


def squeezed(name: str) -> str:
    """The same without blanks and dots: "Power BI" and "PowerBI", "Node.js" and "NodeJS" are one."""
    return name.replace(" ", "").replace(".", "")
