"""The files of data/ that all roles share → one Vocabulary, from its compiled form if that is fresh."""

from __future__ import annotations

from dataclasses import asdict
from datetime import date
from pathlib import Path
from typing import Any

from careercli.library import store
from careercli.model.level import LevelAddition
from careercli.model.skill import Attainment, Skill, Source, Vocabulary

FILES = ("skills.yaml", "activities.yaml", "sources.yaml", "tips.yaml", "levels.yaml", "market/attainment.yaml")


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
    from careercli.library.vocabularyfile import check_vocabulary

    vocabulary = check_vocabulary(data)
    store.write_kept(kept, {**compile_vocabulary(vocabulary), "stamps": stamps, "data": str(data)})
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
        "levels": asdict(vocabulary)["levels"],
        "attainment": {code: asdict(facts) for code, facts in vocabulary.attainment.items()},
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
    attainment = {code: Attainment(**facts) for code, facts in found["attainment"].items()}
    return Vocabulary(skills, found["activities"], sources, found["tips"], levels, attainment)
