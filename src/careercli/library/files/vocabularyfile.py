"""The files of data/ that all roles share, read from YAML and checked."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter

from careercli.library.files.skillcheck import short_faults, twice_faults, word_faults
from careercli.library.files.yamlfile import OUR_FILE, BadFileError, Problem, check, read
from careercli.model.level import Level, LevelAddition
from careercli.model.market import Reasons
from careercli.model.role import Track
from careercli.model.skill import Skill, Source, Vocabulary


def check_vocabulary(data: Path) -> Vocabulary:
    """Read the YAML files and check them; raises BadFileError."""

    def entries(name: str, kind: Any) -> Any:
        document = read(data / name, OUR_FILE)
        document.sound()
        value = document.data
        if isinstance(value, dict) and kind in (dict[str, Skill], dict[str, Source]):
            value = {key: {"id": key, **entry} if isinstance(entry, dict) else entry for key, entry in value.items()}
        return check(TypeAdapter(kind), document, value)

    vocabulary = Vocabulary(
        skills=entries("skills.yaml", dict[str, Skill]),
        activities=entries("activities.yaml", dict[str, str]),
        sources=entries("sources.yaml", dict[str, Source]),
        tips=entries("tips.yaml", list[str]),
        levels=entries("levels.yaml", dict[Track, dict[Level, LevelAddition]]),
        reasons=entries("occupations.yaml", dict[str, Reasons]),
    )
    problems = [
        *_unknown_bases(data, vocabulary),
        *_wrong_words(data, vocabulary),
        *_unknown_level_skills(data, vocabulary),
    ]
    if problems:
        raise BadFileError(problems)
    return vocabulary


def _unknown_bases(data: Path, vocabulary: Vocabulary) -> Iterator[Problem]:
    document = read(data / "skills.yaml", OUR_FILE)
    for skill in vocabulary.skills.values():
        for n, base in enumerate(skill.builds_on):
            if base not in vocabulary.skills:
                yield document.problem((skill.id, "builds_on", n), f"{base!r} is no skill")


def _wrong_words(data: Path, vocabulary: Vocabulary) -> Iterator[Problem]:
    document = read(data / "skills.yaml", OUR_FILE)
    for skill in vocabulary.skills.values():
        for at, remedy in (*word_faults(skill), *short_faults(skill)):
            yield document.problem((skill.id, *at), remedy)
    for key, (at, remedy) in twice_faults(vocabulary.skills):
        yield document.problem((key, *at), remedy)


def _unknown_level_skills(data: Path, vocabulary: Vocabulary) -> Iterator[Problem]:
    document = read(data / "levels.yaml", OUR_FILE)
    for track, additions in vocabulary.levels.items():
        for level, addition in additions.items():
            for skill in addition.skills:
                if skill not in vocabulary.skills:
                    yield document.problem((track, level, "skills", skill), f"{skill!r} is no skill")
