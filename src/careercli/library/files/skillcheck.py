"""What may be wrong with the words of a skill: its old names, and what its names need to count."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from careercli.library.files.mistakes.fields import Location
from careercli.model.skill import Skill

SHORT = 2  # letters: a name of so few is an initial or a unit as well
_MONTH = re.compile("(?:19|20)[0-9]{2}-(?:0[1-9]|1[0-2])")

Fault = tuple[Location, str]  # where in the skill, and what to do


def word_faults(skill: Skill) -> Iterator[Fault]:
    """What is wrong with `counts`, `formerly` and `shows`, without a look at other skills."""
    names = [skill.name, *skill.aliases]
    for name, proof in skill.counts.items():
        if name not in names:
            yield ("counts", name), "is neither the name nor an alias, as they are written here"
        elif proof == "capital" and name == name.lower():
            yield ("counts", name), "has no capital; write it with one, or say list or neighbor"
    folded = {name.casefold() for name in names}
    for name, month in skill.formerly.items():
        if not _MONTH.fullmatch(month):
            yield ("formerly", name), "must be a month in quotes, such as '2026-04'"
        elif name.casefold() not in folded:
            yield ("formerly", name), "is no alias; add it to them, so that it is still found"
    for number, other in enumerate(skill.shows):
        if other not in skill.builds_on:
            yield ("shows", number), f"{other!r} is not among `builds_on`; only what a dialect is of belongs here"


def short_faults(skill: Skill) -> Iterator[Fault]:
    """Names of one or two letters that would count wherever they stand."""
    for place, name in [(("name",), skill.name), *((("aliases", n), alias) for n, alias in enumerate(skill.aliases))]:
        if len(name) <= SHORT and name not in skill.counts:
            yield place, f"{name!r} is so short that it may be something else; say under `counts` what it needs"


def twice_faults(skills: Mapping[str, Skill]) -> Iterator[tuple[str, Fault]]:
    """Names that belong to two skills, with the id of the second."""
    owners: dict[str, str] = {}
    for skill in skills.values():
        for place, name in [(("name",), skill.name), *((("aliases", n), one) for n, one in enumerate(skill.aliases))]:
            owner = owners.setdefault(name.casefold(), skill.id)
            if owner != skill.id:
                yield skill.id, (place, f"{name!r} is a name of {owner!r} already")
