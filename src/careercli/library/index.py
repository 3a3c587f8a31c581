"""One folder of role files and what is known of it without opening each file again.

The index keeps id, title, aliases, needs and stamp of each file as JSON in the cache, and each checked role beside it;
losing either costs only time. The wheel carries both ready made.
"""

from __future__ import annotations

import os
import re
import zlib
from collections.abc import Iterator
from dataclasses import asdict
from datetime import date
from pathlib import Path
from typing import Any

from careercli.library import store
from careercli.library.titletext import normalize
from careercli.model.role import Education, Entry, Occupation, Outlook, Pay, QuotedPay, Role, Skills, Work
from careercli.model.skill import Vocabulary


class Shelf:
    """The roles of one folder: entries by id, roles on demand, and the problems of files that cannot be used."""

    def __init__(self, folder: Path, entries: dict[str, Entry], problems: dict[str, list[str]], kept: Path) -> None:
        self.folder = folder
        self.entries = entries
        self.problems = problems
        self._kept = kept

    def path(self, role_id: str) -> Path:
        return self.folder / f"{role_id}.yaml"

    def role(self, role_id: str, vocabulary: Vocabulary) -> Role:
        """The role, from its compiled form if that is there and fresh; raises BadFileError if its file has gone bad."""
        kept = store.read_json(self._kept / f"{role_id}.json") or {}
        stamp = kept.get("stamp", [])
        if stamp is None or stamp == store.stamp(self.path(role_id).stat()):
            try:
                return revive(kept["role"])
            except store.UNUSABLE:
                pass  # a cache that something else has written to
        from careercli.library.rolefile import load_role

        return load_role(self.path(role_id), vocabulary)


def shipped_shelf(folder: Path, compiled: Path) -> Shelf | None:
    """The built-in roles as the wheel carries them; nothing in a source checkout."""
    index = store.read_json(compiled / "index.json")
    if index is None:
        return None
    return Shelf(folder, {key: Entry(*entry) for key, entry in index["entries"].items()}, {}, compiled / "roles")


def open_shelf(folder: Path, cache: Path, vocabulary: Vocabulary) -> Shelf:
    """The roles of a folder of YAML files; files that are new or changed since the last run are checked and kept."""
    found = {name: store.stamp(status) for name, status in _files(folder)}
    home = cache / "roles" / _slug(folder)
    key = f"{store.format_key()}:{_fingerprint(vocabulary)}"
    try:
        return _kept_shelf(folder, found, home, key, vocabulary, store.read_json(home / "index.json") or {})
    except store.UNUSABLE:
        return _kept_shelf(folder, found, home, key, vocabulary, {})


def _kept_shelf(
    folder: Path, found: dict[str, store.Stamp], home: Path, key: str, vocabulary: Vocabulary, index: dict[str, Any]
) -> Shelf:
    """The shelf that the index describes, brought up to date."""
    if index.get("key") != key or index.get("folder") != str(folder):
        index = {"key": key, "folder": str(folder), "stamps": {}, "entries": {}, "problems": {}}
    if index["stamps"] != found:
        _refresh(index, found, folder, home, vocabulary)
        store.write_json(home / "index.json", index)
    return Shelf(folder, {name: Entry(*entry) for name, entry in index["entries"].items()}, index["problems"], home)


def compile_shelf(folder: Path, target: Path, vocabulary: Vocabulary) -> None:
    """Check every role file of `folder` and write the compiled form; raises BadFileError at the first bad file."""
    from careercli.library.rolefile import load_role

    entries = {}
    for name, _ in _files(folder):
        role = load_role(folder / f"{name}.yaml", vocabulary)
        entries[role.id] = _entry(role)
        store.write_json(target / "roles" / f"{role.id}.json", {"stamp": None, "role": dehydrate(role)})
    store.write_json(target / "index.json", {"entries": entries})


def dehydrate(role: Role) -> dict[str, Any]:
    """The role as JSON can say it; `revive` is the way back."""
    return {**asdict(role), "reviewed": role.reviewed.isoformat() if role.reviewed else None}


def revive(found: dict[str, Any]) -> Role:
    """A role from its compiled form, without checking anything again."""
    parts: dict[str, Any] = {
        "skills": Skills(**found["skills"]),
        "work": Work(**found["work"]),
        "education": Education(**found["education"]) if found["education"] else None,
        "outlook": Outlook(**found["outlook"]),
        "pay": Pay([QuotedPay(**quote) for quote in found["pay"]["quoted"]]),
        "occupation": Occupation(**found["occupation"]) if found["occupation"] else None,
        "reviewed": date.fromisoformat(found["reviewed"]) if found["reviewed"] else None,
    }
    return Role(**{**found, **parts})


def _files(folder: Path) -> Iterator[tuple[str, os.stat_result]]:
    """The ids of the role files of a folder in order, with their status; a missing folder has none."""
    try:
        with os.scandir(folder) as listing:
            found = sorted((entry.name[:-5], entry) for entry in listing if entry.name.endswith(".yaml"))
    except OSError:
        return
    for name, entry in found:
        try:
            yield name, _status(entry)
        except OSError:
            continue  # a file that has just gone


def _status(entry: os.DirEntry[str]) -> os.stat_result:
    """Of the file, or of a link that leads nowhere or round in circles: its reader says so."""
    try:
        return entry.stat()
    except OSError:
        return entry.stat(follow_symlinks=False)


def _refresh(
    index: dict[str, Any], found: dict[str, store.Stamp], folder: Path, home: Path, vocabulary: Vocabulary
) -> None:
    from careercli.library.rolefile import load_role
    from careercli.library.yamlfile import BadFileError

    for gone in set(index["stamps"]) - set(found):
        index["entries"].pop(gone, None)
        index["problems"].pop(gone, None)
    for name, stamp in found.items():
        if index["stamps"].get(name) == stamp:
            continue
        index["entries"].pop(name, None)
        index["problems"].pop(name, None)
        try:
            role = load_role(folder / f"{name}.yaml", vocabulary)
        except BadFileError as bad:
            index["problems"][name] = [str(problem) for problem in bad.problems]
            continue
        index["entries"][name] = _entry(role)
        store.write_json(home / f"{name}.json", {"stamp": stamp, "role": dehydrate(role)})
    index["stamps"] = found


def _entry(role: Role) -> Entry:
    names = list(dict.fromkeys(normalize(name) for name in (role.title, role.id.replace("-", " "), *role.aliases)))
    return Entry(role.id, role.title, role.family, role.track, role.aliases, names, role.needs(), role.tools)


def _fingerprint(vocabulary: Vocabulary) -> int:
    known = "\n".join([*vocabulary.skills, *vocabulary.activities, *vocabulary.sources])
    return zlib.crc32(known.encode())


def _slug(folder: Path) -> str:
    """A readable folder name that is different for each path."""
    text = str(folder.absolute())
    checksum = zlib.crc32(text.encode("utf-8", "surrogateescape"))
    return f"{re.sub(r'[^A-Za-z0-9]+', '-', text)[-60:].strip('-')}-{checksum:08x}"
