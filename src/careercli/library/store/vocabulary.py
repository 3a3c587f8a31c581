"""The files of data/ that all roles share → one Vocabulary, from its compiled form if that is fresh.

A folder of the user's may add skills, in a file skills.yaml beside its role files.
"""

from __future__ import annotations

import os
import time
from collections.abc import Iterable
from dataclasses import asdict, replace
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

from careercli.library.files import OWN
from careercli.library.store import sealed as store
from careercli.model.level import LevelAddition
from careercli.model.market import Reasons
from careercli.model.skill import Skill, Source, Vocabulary

FILES = ("skills.yaml", "activities.yaml", "sources.yaml", "tips.yaml", "levels.yaml", "occupations.yaml")


def load_vocabulary(data: Path, compiled: Path, cache: Path) -> Vocabulary:
    """The vocabulary of `data`: the shipped compiled form, else the cached one, else the YAML files themselves."""
    shipped = store.read_kept(compiled / "vocabulary.kept")
    if shipped:
        return _revive(shipped)
    stamps = {"format": store.format_key(), **store.stamps(data / name for name in FILES)}
    kept = cache / "vocabulary.kept"
    found = store.read_kept(kept)
    if found and found.get("stamps") == stamps and found.get("data") == str(data):
        try:
            return _revive(found)
        except store.UNUSABLE:
            pass
    from careercli.library.files import check_vocabulary

    vocabulary = check_vocabulary(data)
    store.write_kept(kept, {**compile_vocabulary(vocabulary), "stamps": stamps, "data": str(data)})
    return vocabulary


class OwnSkills(NamedTuple):
    """What can be used of the file, by id, and what is wrong with the rest, line by line."""

    path: Path
    skills: dict[str, Skill]
    problems: list[str]


def load_own_skills(folder: Path, cache: Path, ours: Vocabulary) -> OwnSkills | None:
    """The skills of the folder, from their compiled form if that is fresh; nothing if it has no such file."""
    path = folder / OWN
    try:
        status = os.stat(path)  # noqa: PTH116
    except OSError:
        return None
    known = {"key": f"{store.format_key()}:{skills_print(ours)}", "stamp": store.stamp(status)}
    target = cache / "skills" / f"{store.slug(folder)}.kept"
    kept = store.read_kept(target) or {}
    if known.items() <= kept.items():
        try:
            skills = {key: Skill(key, *fields) for key, fields in kept["skills"].items()}
            return OwnSkills(path, skills, [f"{path}{line}" for line in kept["problems"]])
        except store.UNUSABLE:
            pass
    from careercli.library.files import read_skills

    now = time.time_ns()
    found, problems = read_skills(path, ours.skills)
    if store.settled(status, now):
        plain = {one.id: [one.name, one.category, one.aliases, one.builds_on] for one in found.values()}
        lines = [str(problem).removeprefix(str(path)) for problem in problems]
        store.write_kept(target, {**known, "skills": plain, "problems": lines})
    return OwnSkills(path, found, [str(problem) for problem in problems])


def with_own(ours: Vocabulary, own: Iterable[OwnSkills]) -> Vocabulary:
    """Our vocabulary with the skills of the user's folders, of which the first that has an id wins."""
    added: dict[str, Skill] = {}
    for one in own:
        added = {**one.skills, **added}
    return replace(ours, skills={**ours.skills, **added}) if added else ours


def skills_print(vocabulary: Vocabulary) -> int:
    """Changes with the skills that a role file may name."""
    return store.checksum("\n".join(vocabulary.skills))


def others_print(vocabulary: Vocabulary) -> int:
    """Changes with what else a role file may name."""
    return store.checksum("\n".join([*vocabulary.activities, *vocabulary.sources]))


def compile_vocabulary(vocabulary: Vocabulary) -> dict[str, Any]:
    """The compiled form: what JSON can say, without the ids that are keys already."""
    return {
        "skills": {
            skill.id: [skill.name, skill.category, skill.aliases, skill.builds_on]
            for skill in vocabulary.skills.values()
        },
        "activities": vocabulary.activities,
        "sources": {key: _plain(source) for key, source in vocabulary.sources.items()},
        "tips": vocabulary.tips,
        "levels": asdict(vocabulary)["levels"],
        "reasons": {code: asdict(reasons) for code, reasons in vocabulary.reasons.items()},
    }


def _plain(source: Source) -> dict[str, Any]:
    return {**asdict(source), "released": source.released.isoformat() if source.released else None}


def _revive(found: dict[str, Any]) -> Vocabulary:
    skills = {key: Skill(key, *fields) for key, fields in found["skills"].items()}
    sources = {
        key: Source(**{**entry, "released": date.fromisoformat(entry["released"]) if entry["released"] else None})
        for key, entry in found["sources"].items()
    }
    levels = {
        track: {level: LevelAddition(**addition) for level, addition in additions.items()}
        for track, additions in found["levels"].items()
    }
    reasons = {code: Reasons(**fields) for code, fields in found["reasons"].items()}
    return Vocabulary(skills, found["activities"], sources, found["tips"], levels, reasons)
