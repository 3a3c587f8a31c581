"""The vocabulary that all roles share, in a database, and the skills that a folder of the user's adds."""

from __future__ import annotations

import json
import os
import sqlite3
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import asdict
from datetime import date
from pathlib import Path
from typing import Any

from careercli.library.files import OWN
from careercli.library.store import stamps
from careercli.library.store.database import UNUSABLE, Database, cooked, raw
from careercli.library.store.skilltables import TABLES, StoredSpellings, skills_of, write_skills, write_spellings
from careercli.model.level import LevelAddition
from careercli.model.market import Reasons
from careercli.model.record import record
from careercli.model.skill import Skill, Source, Vocabulary

FILES = ("skills.yaml", "activities.yaml", "sources.yaml", "tips.yaml", "levels.yaml", "occupations.yaml")
_OWN = raw(Path(OWN).stem)  # in the table of problems


@record
class OwnSkills:
    """What can be used of the file, by id, and what is wrong with the rest, line by line; no stamp while unsettled."""

    path: Path
    skills: Mapping[str, Skill]
    problems: list[str]
    stamp: str | None


def write_vocabulary(connection: sqlite3.Connection, vocabulary: Vocabulary) -> None:
    """Write the vocabulary into a database that has none."""
    write_skills(connection, vocabulary.skills.values())
    write_spellings(connection, vocabulary.skills)
    connection.executemany("INSERT INTO activities VALUES (?, ?)", vocabulary.activities.items())
    for one in vocabulary.sources.values():
        head = (one.id, one.publisher, one.title, one.vintage, one.licence, one.url, one.used_for)
        released = one.released.isoformat() if one.released else None
        connection.execute("INSERT INTO sources VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", (*head, released, one.period))
        files = [(one.id, name, sha256) for name, sha256 in one.files.items()]
        connection.executemany("INSERT INTO source_files VALUES (?, ?, ?)", files)
    connection.executemany("INSERT INTO tips VALUES (?, ?)", enumerate(vocabulary.tips))
    levels = [
        (track, level, json.dumps(asdict(addition)))
        for track, additions in vocabulary.levels.items()
        for level, addition in additions.items()
    ]
    connection.executemany("INSERT INTO levels VALUES (?, ?, ?)", levels)
    reasons = [(code, json.dumps(asdict(one))) for code, one in vocabulary.reasons.items()]
    connection.executemany("INSERT INTO reasons VALUES (?, ?)", reasons)


class StoredVocabulary(Vocabulary):
    """The vocabulary of a database, each part read when it is first asked for; reading may raise one of UNUSABLE."""

    def __init__(self, database: Database | None = None, **parts: Any) -> None:
        """Without a database, as `dataclasses.replace` calls it, all parts are given."""
        self.__dict__.update(parts, _database=database, _own="skills" in parts)

    @property
    def spelled(self) -> StoredSpellings | None:
        return StoredSpellings(self._database) if self._database and not self._own else None

    def __getattr__(self, name: str) -> Any:
        if name not in _PARTS:
            raise AttributeError(name)
        return self.__dict__.setdefault(name, _PARTS[name](self._database))


def _sources(database: Database) -> dict[str, Source]:
    files: dict[str, dict[str, str]] = {}
    for source, name, sha256 in database.rows("SELECT * FROM source_files ORDER BY rowid"):
        files.setdefault(source, {})[name] = sha256
    found: dict[str, Source] = {}
    rows = database.rows("SELECT * FROM sources ORDER BY rowid")
    for key, publisher, title, vintage, licence, url, used_for, released, period in rows:
        day = date.fromisoformat(released) if released else None
        head = (key, publisher, title, vintage, licence, url, used_for)
        found[key] = Source(*head, day, period, files.get(key, {}))
    return found


def _levels(database: Database) -> dict[str, dict[str, LevelAddition]]:
    found: dict[str, dict[str, LevelAddition]] = {}
    for track, level, added in database.rows("SELECT * FROM levels ORDER BY rowid"):
        found.setdefault(track, {})[level] = LevelAddition(**json.loads(added))
    return found


class _Reasons(Mapping[str, Reasons]):
    """Parsed one by one: an answer wants those of one or two occupations."""

    def __init__(self, database: Database) -> None:
        self._records: dict[str, str] = dict(database.rows("SELECT * FROM reasons ORDER BY rowid"))

    def __getitem__(self, code: str) -> Reasons:
        return Reasons(**json.loads(self._records[code]))

    def __iter__(self) -> Iterator[str]:
        return iter(self._records)

    def __len__(self) -> int:
        return len(self._records)


_PARTS: dict[str, Callable[[Database], Any]] = {
    "skills": skills_of,
    "activities": lambda database: dict(database.rows("SELECT id, phrase FROM activities ORDER BY rowid")),
    "sources": _sources,
    "tips": lambda database: [tip for (tip,) in database.rows("SELECT tip FROM tips ORDER BY place")],
    "levels": _levels,
    "reasons": _Reasons,
}


def load_own_skills(folder: Path, kept: Database | None, ours: Vocabulary) -> OwnSkills | None:
    """The skills that a folder adds, as they were kept if that is fresh; nothing if it has no such file."""
    path = folder / OWN
    try:
        status = os.stat(path)  # noqa: PTH116
    except OSError:
        return None
    stamp, now = stamps.stamp(status), time.time_ns()
    try:
        if kept and kept.row("SELECT own, ours FROM state") == (stamp, skills_print(ours)):
            lines = kept.rows("SELECT line FROM problems WHERE name = ? ORDER BY place", _OWN)
            told = [f"{path}{cooked(line)}" for (line,) in lines]
            return OwnSkills(path, skills_of(kept, whole=True), told, stamp)
    except UNUSABLE:
        pass  # noise: whoever asks for roles will notice as well
    from careercli.library.files import read_skills

    found, problems = read_skills(path, ours.skills)
    return OwnSkills(path, found, [str(one) for one in problems], stamp if stamps.settled(status, now) else None)


def write_own_skills(connection: sqlite3.Connection, own: OwnSkills | None) -> None:
    """Write the skills of a folder in the place of those that are there."""
    for table in TABLES:
        connection.execute(f"DELETE FROM {table}")  # noqa: S608 - names of our own
    connection.execute("DELETE FROM problems WHERE name = ?", (_OWN,))
    if own:
        write_skills(connection, own.skills.values())
        write_problems(connection, own.path, own.problems)


def write_problems(connection: sqlite3.Connection, path: Path, problems: Iterable[object]) -> None:
    """Write what is wrong with a file; each problem begins with its path, on one line whatever the name holds."""
    named = " ".join(str(path).splitlines())
    lines = (raw(str(problem).removeprefix(named)) for problem in problems)
    rows = [(raw(path.stem), place, line) for place, line in enumerate(lines)]
    connection.executemany("INSERT INTO problems VALUES (?, ?, ?)", rows)


def with_own(database: Database, ours: Vocabulary, own: Iterable[OwnSkills]) -> Vocabulary:
    """Our vocabulary, of the database, with the skills of the user's folders: the first that has an id wins."""
    added: dict[str, Skill] = {}
    for one in own:
        added = {**one.skills, **added}
    return StoredVocabulary(database, skills={**ours.skills, **added}) if added else ours


def skills_print(vocabulary: Vocabulary) -> int:
    """Changes with the skills that a role file may name."""
    return stamps.checksum("\n".join(vocabulary.skills))


def others_print(vocabulary: Vocabulary) -> int:
    """Changes with what else a role file may name."""
    return stamps.checksum("\n".join([*vocabulary.activities, *vocabulary.sources]))
