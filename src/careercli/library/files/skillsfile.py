"""One skills.yaml of the user → the skills in it that can be used, and every problem of the others."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from pydantic import TypeAdapter

from careercli.library.files.names import ID, visible
from careercli.library.files.skillcheck import word_faults
from careercli.library.files.yamlfile import SKILLS_FILE, BadFileError, Document, Problem, check, read
from careercli.model.skill import Skill

_SKILL = TypeAdapter(Skill)


def read_skills(path: Path, ours: Mapping[str, Skill]) -> tuple[dict[str, Skill], list[Problem]]:
    """What is wrong is left out, a skill or what it builds on; nothing else is harmed."""
    try:
        document = read(path, SKILLS_FILE)
        if not isinstance(document.data, dict):
            raise BadFileError(
                [document.problem((), "must be a mapping of ids, such as `sonar: {name: Sonar, category: tool}`")]
            )
        if {"title", "definition"} <= document.data.keys():
            remedy = "this file holds skills; give the role a file of another name"
            raise BadFileError([document.problem((), remedy)])
    except BadFileError as bad:
        return {}, bad.problems
    found: dict[str, Skill] = {}
    problems: list[Problem] = []
    for key in document.data:
        try:
            document.within(key).sound()
            found[key] = _skill(document, key)
        except BadFileError as bad:
            problems += bad.problems
    known = {**ours, **found}
    wrong = list(_wrong_bases(document, found, known))
    for skill, base, _ in wrong:
        found[skill] = _without(found[skill], base)
    return found, [*problems, *(problem for _, _, problem in wrong)]


def _skill(document: Document, key: str) -> Skill:
    """One skill of the file; raises BadFileError."""
    if not ID.fullmatch(key):
        raise BadFileError([document.problem((key,), "is no id (small letters, digits, hyphens)")])
    value = document.data[key]
    if isinstance(value, dict) and "id" in value:
        raise BadFileError([document.problem((key, "id"), "remove it; the key is the id")])
    skill = check(_SKILL, document, {"id": key, **value} if isinstance(value, dict) else value, (key,))
    if not visible(skill.name):
        raise BadFileError([document.problem((key, "name"), "must not be empty")])
    if faults := [document.problem((key, *at), remedy) for at, remedy in word_faults(skill)]:
        raise BadFileError(faults)
    return skill


def _without(skill: Skill, base: str) -> Skill:
    """The skill without something that it builds on."""
    bases, shows = ([one for one in ids if one != base] for ids in (skill.builds_on, skill.shows))
    return replace(skill, builds_on=bases, shows=shows)


def _wrong_bases(
    document: Document, own: Mapping[str, Skill], known: Mapping[str, Skill]
) -> Iterator[tuple[str, str, Problem]]:
    """What a skill cannot build on: the skill, its base, and the problem."""
    for skill in own.values():
        for number, base in enumerate(skill.builds_on):
            place = (skill.id, "builds_on", number)
            if base not in known:
                remedy = f"{base!r} is no skill in this file or in data/skills.yaml"
                yield skill.id, base, document.problem(place, remedy)
            elif skill.id in _below(base, known):
                remedy = f"{base!r} builds on {skill.id!r} in turn; remove one of them"
                yield skill.id, base, document.problem(place, remedy)


def _below(skill: str, known: Mapping[str, Skill]) -> set[str]:
    """The skill and all that it builds on, step by step."""
    found: set[str] = set()
    waiting = [skill]
    while waiting:
        one = waiting.pop()
        if one not in found and one in known:
            found.add(one)
            waiting += known[one].builds_on
    return found
