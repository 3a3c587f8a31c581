"""A folder of role files and its database in the cache: what is new or changed is checked, the rest is taken over."""

from __future__ import annotations

import os
import sqlite3
import stat
import time
import zlib
from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from careercli.library.files import OWN, read_regular
from careercli.library.store import database as db
from careercli.library.store import stamps
from careercli.library.store.database import cooked, raw
from careercli.library.store.roletables import add_role, remove_role
from careercli.library.store.vocabulary import (
    OwnSkills,
    others_print,
    skills_print,
    write_own_skills,
    write_problems,
)
from careercli.model.limits import ROLE_BYTES
from careercli.model.record import record
from careercli.model.skill import Vocabulary
from careercli.progress import counted

if TYPE_CHECKING:
    from typing import TextIO

Status = Mapping[str, os.stat_result]  # of each role file, by its name without .yaml
_OLD = 1_800_000_000_000  # ns after which a look that found nothing new is worth writing down
_LEFT_BEHIND = 60  # seconds after which a file that was never finished is swept away
_FORGOTTEN = 90 * 24 * 3600  # seconds after which the database of another version is


@record
class Folder:
    """What reading a folder goes by; `progress` is a terminal to tell it on."""

    path: Path
    home: Path
    vocabulary: Vocabulary
    own: OwnSkills | None
    ours: int
    progress: TextIO | None

    def now(self) -> dict[str, object]:
        """The columns of the state that must not have changed."""
        return {
            "skills": skills_print(self.vocabulary),
            "others": others_print(self.vocabulary),
            "own": self.own.stamp if self.own else None,
            "ours": self.ours,
        }


def refreshed(folder: Folder, kept: db.Database | None) -> db.Database | None:
    """The database after a look at every file, in memory and in the cache; nothing if there never was a file."""
    try:
        return _refreshed(folder, kept)
    except db.UNUSABLE:
        if kept is None:
            raise
        return _refreshed(folder, None)


def state_of(database: db.Database) -> dict[str, object]:
    connection = database.connection.execute("SELECT * FROM state")
    [values] = connection.fetchall()
    return dict(zip((column[0] for column in connection.description), values, strict=True))


def _refreshed(folder: Folder, kept: db.Database | None) -> db.Database | None:
    now = time.time_ns()
    status = folder.path.stat() if folder.path.is_dir() else None
    old = state_of(kept) if kept else {}
    if kept and old["others"] != others_print(folder.vocabulary):
        kept, old = None, {}
    whole = stamps.stamp(status) if status and stamps.settled(status, now) else None
    same = {"stamp": whole, "seen": stamps.seen(folder.path), **folder.now()}
    age = now - int(str(old["looked"])) if old else _OLD
    if kept and whole and 0 <= age < _OLD and all(old[name] == it for name, it in {**same, "unsettled": 0}.items()):
        return kept  # asked first, since a copy of thousands of roles takes its time
    files, gaps = stamps.listed(folder.path)
    if not files and kept is None and folder.own is None:
        return None
    connection = db.copied(kept) if kept else db.empty()
    connection.execute("BEGIN")
    if old and old["skills"] != skills_print(folder.vocabulary):
        _forget_unknown(connection, folder.vocabulary)
    changed = _drop_changed(connection, folder.path, files)
    known = _known(connection)
    _check(connection, folder, [name for name in files if name not in known], files, now)
    write_own_skills(connection, folder.own)
    state: dict[str, object] = {
        **same,
        "stamp": None if gaps else whole,
        "files": len(files),
        "unsettled": connection.execute("SELECT COUNT(*) FROM files WHERE NOT settled").fetchone()[0],
    }
    if changed or any(old.get(name) != value for name, value in state.items()) or not 0 <= age < _OLD:
        _set_state(connection, {**state, "looked": now})
        connection.execute("COMMIT")
        _sweep(folder.home, now)
        db.keep(connection, folder.home)
    else:
        connection.execute("COMMIT")
    return db.Database(connection)


def _set_state(connection: sqlite3.Connection, state: Mapping[str, object]) -> None:
    connection.execute("DELETE FROM state")
    columns = {"format": "", "written": 0, **state}
    marks = ", ".join("?" * len(columns))
    connection.execute(f"INSERT INTO state ({', '.join(columns)}) VALUES ({marks})", [*columns.values()])  # noqa: S608


def _known(connection: sqlite3.Connection) -> set[str]:
    return {cooked(name) for (name,) in connection.execute("SELECT name FROM files")}


def _forget_unknown(connection: sqlite3.Connection, vocabulary: Vocabulary) -> None:
    """Files that name a skill that is no longer there, and files with problems, which may be right now."""
    things = {thing for (thing,) in connection.execute("SELECT DISTINCT thing FROM needs")} - vocabulary.skills.keys()
    for thing in things:
        roles = connection.execute("SELECT DISTINCT role FROM needs WHERE thing = ?", (thing,)).fetchall()
        _forget(connection, [role for (role,) in roles])
    bad = connection.execute("SELECT DISTINCT name FROM problems WHERE name <> ?", (_OWN,)).fetchall()
    _forget(connection, [cooked(name) for (name,) in bad])


def _drop_changed(connection: sqlite3.Connection, folder: Path, files: Status) -> bool:
    """Forget the files that are gone or changed, and whether there is anything to read or forget."""
    gone = []
    known = connection.execute("SELECT name, stamp, checksum, settled FROM files").fetchall()
    for encoded, stamp, checksum, settled in known:
        name = cooked(encoded)
        status = files.get(name)
        same = status is not None and stamp == stamps.stamp(status)
        # one that was read in the moment of a change is read again
        if not same or (not settled and status and checksum != _checksum(folder, name, status)):
            gone.append(name)
    _forget(connection, gone)
    if not gone:
        _settle(connection, [cooked(name) for name, _, _, settled in known if not settled], files)
    return bool(gone) or len(known) != len(files)


def _settle(connection: sqlite3.Connection, names: Iterable[str], files: Status) -> None:
    now = time.time_ns()
    settled = [(raw(name),) for name in names if stamps.settled(files[name], now)]
    connection.executemany("UPDATE files SET settled = 1 WHERE name = ?", settled)


def _forget(connection: sqlite3.Connection, names: Iterable[str]) -> None:
    for name in names:
        encoded = raw(name)
        connection.execute("DELETE FROM files WHERE name = ?", (encoded,))
        connection.execute("DELETE FROM problems WHERE name = ?", (encoded,))
        if name.isascii():  # as every id is
            remove_role(connection, name)


def _check(connection: sqlite3.Connection, folder: Folder, names: list[str], files: Status, now: int) -> None:
    """Read these files, and write what they say or what is wrong with them."""
    for name in counted(names, "Reading role files", folder.progress):
        status = files[name]
        seen = (raw(name), stamps.stamp(status), _checksum(folder.path, name, status))
        connection.execute("INSERT INTO files VALUES (?, ?, ?, ?)", (*seen, stamps.settled(status, now)))
        from careercli.library.files import BadFileError, load_role

        try:
            add_role(connection, load_role(folder.path / f"{name}.yaml", folder.vocabulary))
        except BadFileError as bad:
            write_problems(connection, folder.path / f"{name}.yaml", bad.problems)


_OWN = raw(Path(OWN).stem)


def _checksum(folder: Path, name: str, status: os.stat_result) -> int:
    """Of what the file says; 0 for what is no file or cannot be read."""
    with suppress(OSError, ValueError):
        if stat.S_ISREG(status.st_mode):
            return zlib.crc32(read_regular(folder / f"{name}.yaml", ROLE_BYTES))
    return 0


def _sweep(home: Path, now: int) -> None:
    """Remove what a killed process left behind, and databases of this folder that another version wrote long ago."""
    with suppress(OSError), os.scandir(home.parent) as listing:
        for entry in listing:
            age = now / 1e9 - entry.stat().st_mtime
            other = entry.name.startswith(home.name.rpartition("-")[0]) and age > _FORGOTTEN
            if other or (entry.name.endswith(".tmp") and age > _LEFT_BEHIND):
                Path(entry.path).unlink(missing_ok=True)
