"""skills.yaml, activities.yaml, sources.yaml and tips.yaml → one Vocabulary, from its compiled form if fresh."""

from __future__ import annotations

from dataclasses import asdict
from datetime import date
from pathlib import Path
from typing import Any

from careercli.library import store
from careercli.model.skill import Skill, Source, Vocabulary

FILES = ("skills.yaml", "activities.yaml", "sources.yaml", "tips.yaml")


def load_vocabulary(data: Path, compiled: Path, cache: Path) -> Vocabulary:
    """The vocabulary of `data`: the shipped compiled form, else the cached one, else the YAML files themselves."""
    shipped = store.read_json(compiled / "vocabulary.json")
    if shipped:
        return _revive(shipped)
    stamps = store.stamps(data / name for name in FILES)
    kept = cache / "vocabulary.json"
    found = store.read_json(kept)
    if found and found.get("stamps") == stamps and found.get("data") == str(data):
        return _revive(found)
    vocabulary = check_vocabulary(data)
    store.write_json(kept, {**compile_vocabulary(vocabulary), "stamps": stamps, "data": str(data)})
    return vocabulary


def check_vocabulary(data: Path) -> Vocabulary:
    """Read the YAML files and check them; raises BadFileError."""
    from pydantic import TypeAdapter

    from careercli.library.yamlfile import BadFileError, check, read

    def entries(name: str, kind: Any) -> Any:
        document = read(data / name)
        value = document.data
        if isinstance(value, dict) and kind in (dict[str, Skill], dict[str, Source]):
            value = {key: {"id": key, **entry} if isinstance(entry, dict) else entry for key, entry in value.items()}
        return check(TypeAdapter(kind), document, value)

    vocabulary = Vocabulary(
        entries("skills.yaml", dict[str, Skill]),
        entries("activities.yaml", dict[str, str]),
        entries("sources.yaml", dict[str, Source]),
        entries("tips.yaml", list[str]),
    )
    document = read(data / "skills.yaml")
    problems = [
        document.problem((skill.id, "builds_on", n), f"{base!r} is no skill")
        for skill in vocabulary.skills.values()
        for n, base in enumerate(skill.builds_on)
        if base not in vocabulary.skills
    ]
    if problems:
        raise BadFileError(problems)
    return vocabulary


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
    }


def _plain(source: Source) -> dict[str, Any]:
    return {**asdict(source), "released": source.released.isoformat() if source.released else None}


def _revive(found: dict[str, Any]) -> Vocabulary:
    skills = {key: Skill(key, *fields) for key, fields in found["skills"].items()}
    sources = {
        key: Source(**{**entry, "released": date.fromisoformat(entry["released"]) if entry["released"] else None})
        for key, entry in found["sources"].items()
    }
    return Vocabulary(skills, found["activities"], sources, found["tips"])
