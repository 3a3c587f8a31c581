"""One concrete way to show a skill: a project or tip of the role that names it, or what the role does with it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Literal

from careercli.model.record import record
from careercli.model.role import Role
from careercli.model.skill import Skill

From = Literal["portfolio", "tips", "profile", "vocabulary"]


NO_LINES: Mapping[str, str] = {}


@record
class Way:
    """`from_`: whose words they are; "profile" is what this role does with the skill, to be shown in a work sample."""

    text: str
    from_: From


def way_to_show(
    key: str, role: Role, known: Mapping[str, Skill], used: Iterable[str] = (), at_level: Mapping[str, str] = NO_LINES
) -> Way | None:
    """The first text of the role that names the skill, one that is not `used` already before others.

    `at_level`: skill -> what the level that was asked for does with it.
    """
    skill = known[key]
    spent = set(used)
    texts: list[tuple[str, From]] = [
        *((one, "portfolio") for one in role.portfolio),
        *((one, "tips") for one in role.tips),
    ]
    naming = [Way(text, whose) for text, whose in texts if _names(text, skill)]
    fresh = [way for way in naming if way.text not in spent]
    if naming:
        return (fresh or naming)[0]
    line = (role.skills.core | role.skills.important | role.skills.helpful).get(key) or at_level.get(key)
    if line:
        return Way(line, "profile")
    return _in_a_project(skill, role, known)


def _in_a_project(skill: Skill, role: Role, known: Mapping[str, Skill]) -> Way | None:
    """A project of the role for the skill to be used in, before others one that names what is built on or under it."""
    around = [known[base] for base in skill.builds_on if base in known]
    around += [one for one in known.values() if skill.id in one.builds_on]
    near = (text for text in role.portfolio if any(_names(text, one) for one in around))
    project = next(near, role.portfolio[0] if role.portfolio else None)
    if project:
        return Way(f"Use {skill.name} in a project such as this: {project}", "portfolio")
    return Way(skill.what, "vocabulary") if skill.what else None


def _names(text: str, skill: Skill) -> bool:
    """Whether the text names the skill; a short name, or one that is an ordinary word, with its capital."""
    small = text.lower()
    for name in (skill.name, *re.split(r" and |/", skill.name), *skill.aliases):
        if name.lower() not in small:  # most are not, and to look is cheaper than to search for a pattern
            continue
        strict = len(name) <= 3 or name in skill.counts
        if strict and name.islower():
            continue
        if re.search(rf"(?<![\w+#.]){re.escape(name)}(?![\w+#])", text, 0 if strict else re.IGNORECASE):
            return True
    return False
