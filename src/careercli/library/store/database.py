"""SQLite databases: read as they lie, or made anew in memory and put in the place of the old one in one step.

No lock is ever taken, since a network home may lose locks: a new state is written beside the old one and replaces it,
and whoever has the old one open goes on reading it.
"""

from __future__ import annotations

import os
import sqlite3
import stat
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import cache, partial
from pathlib import Path
from typing import Any

from careercli.atomic import beside
from careercli.version import __version__

UNUSABLE = (OSError, sqlite3.Error, AttributeError, LookupError, TypeError, ValueError)  # what reading one may raise
_SECOND = 1_000_000_000  # ns
# from the time that a file is given to its last change: what passes unseen until then is a change by somebody else
_FINISHING = 50_000_000  # ns; who gives a file its time has little left to do
_ROUNDED = 4 * _SECOND  # where the disk or the machine is too slow for that: from a time that was rounded
_STEP = 2 * _SECOND  # to which every file system can tell time
_OTHERS_MAY_WRITE = stat.S_IWGRP | stat.S_IWOTH
_PACKAGE = Path(__file__).parents[2]


class Database:
    """Tables to ask; every question may raise one of UNUSABLE if the database is in the cache."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.connection = connection

    def rows(self, question: str, *values: Any, kinds: tuple[type, ...] = ()) -> list[Any]:
        """Every row of the answer, as tuples; raises TypeError where `kinds` is not what the columns hold.

        SQLite lets a column hold anything, whatever it was declared as.
        """
        found = self._asked(question, values).fetchall()
        if kinds and found:
            held = [{*map(type, column)} for column in zip(*found, strict=True)]
            if held != [{kind} for kind in kinds]:
                raise TypeError(question)
        return found

    def row(self, question: str, *values: Any) -> Any:
        """The first row of the answer, or nothing."""
        return self._asked(question, values).fetchone()

    def _asked(self, question: str, values: Sequence[Any]) -> sqlite3.Cursor:
        try:
            return self.connection.execute(question, values)
        except UnicodeEncodeError:  # half a character, which a command line may hold and no column of text does
            return self.connection.execute(question, [utf8(one) if isinstance(one, str) else one for one in values])


class Mending(Database):
    """One that `mend` puts another in the place of, where it turns out to be damaged."""

    def __init__(self, connection: sqlite3.Connection, mend: Callable[[], sqlite3.Connection]) -> None:
        super().__init__(connection)
        self._mend = mend

    def rows(self, question: str, *values: Any, kinds: tuple[type, ...] = ()) -> list[Any]:
        found: list[Any] = self._sure(partial(super().rows, question, *values, kinds=kinds))
        return found

    def row(self, question: str, *values: Any) -> Any:
        return self._sure(partial(super().row, question, *values))

    def _sure(self, ask: Callable[[], Any]) -> Any:
        try:
            return ask()
        except (sqlite3.DatabaseError, TypeError) as error:
            if not isinstance(error, TypeError) and self.whole():
                raise  # the fault is in the question
            self.connection = self._mend()
            return ask()

    def whole(self) -> bool:
        """Whether it has our tables, all as SQLite once wrote them; reads all of it."""
        try:
            sound = self.connection.execute("PRAGMA quick_check(1)").fetchall() == [("ok",)]
            return sound and _tables(self.connection) == _tables(empty(ours=True))
        except sqlite3.Error:
            return False


def _tables(connection: sqlite3.Connection) -> list[Any]:
    return connection.execute("SELECT name, sql FROM sqlite_master ORDER BY name").fetchall()


def opened(path: Path) -> Database:
    """A database that nobody changes while it is read; raises one of UNUSABLE."""
    quoted = str(path.absolute()).replace("%", "%25").replace("?", "%3f").replace("#", "%23")
    return Database(sqlite3.connect(f"file:{quoted}?mode=ro&immutable=1", uri=True))


def kept(path: Path) -> Database | None:
    """What the cache holds, if it was written by us, by a program of this format, and by nobody since."""
    try:
        status = os.stat(path)  # noqa: PTH116 - this is on the way to every answer
        if not stat.S_ISREG(status.st_mode) or (os.name == "posix" and not _ours(status)):
            return None
        found = opened(path)
        [(format, written)] = found.rows("SELECT format, written FROM state", kinds=(str, int))
        return found if _as_left(status, written) and format == format_key() else None
    except UNUSABLE:
        return None


def empty(*, ours: bool = False) -> sqlite3.Connection:
    """A database in memory: the tables of a user's folder, or all of them."""
    text = Path(__file__).with_name("schema.sql").read_text(encoding="utf-8")
    connection = sqlite3.connect(":memory:", isolation_level=None)
    connection.executescript(text if ours else text.partition("\n-- ours alone --\n")[0])
    return connection


def copied(database: Database) -> sqlite3.Connection:
    """The same in memory, to be changed."""
    connection = sqlite3.connect(":memory:", isolation_level=None)
    database.connection.backup(connection)
    return connection


def keep(connection: sqlite3.Connection, path: Path) -> None:
    """Put a database in the cache, in one step; where nothing can be written, go on without."""
    connection.execute("UPDATE state SET format = ?", (format_key(),))
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if not _put(connection, path, 1):
            _put(connection, path, _STEP)
    except (OSError, sqlite3.Error):
        return  # a full disk, or a place where nothing may be written, costs the cache and not the answer


def _put(connection: sqlite3.Connection, path: Path, step: int) -> bool:
    """Write it with a time of so many ns, and whether it will be believed."""
    with beside(path, 0o600) as temporary:
        write(connection, temporary)
        os.utime(temporary)  # by the clock of the disk, which may be another machine's
        written = os.stat(temporary).st_mtime_ns // step * step  # noqa: PTH116
        with _unsafe(temporary) as target:
            target.execute("UPDATE state SET written = ?", (written,))
        os.utime(temporary, ns=(written, written))
    return _as_left(os.stat(path), written)  # noqa: PTH116


def write(connection: sqlite3.Connection, path: str) -> None:
    """Write a database into a file that is there and empty; raises OSError or sqlite3.Error."""
    with _unsafe(path) as target:
        connection.backup(target)


@contextmanager
def _unsafe(path: str) -> Iterator[sqlite3.Connection]:
    """A file that nobody else knows yet, which needs neither a journal nor to be on the disk at once."""
    target = sqlite3.connect(path, isolation_level=None)
    try:
        target.execute("PRAGMA journal_mode = OFF")
        target.execute("PRAGMA synchronous = OFF")
        yield target
    finally:
        target.close()


@cache
def format_key() -> str:
    """Changes with whatever shapes what is kept: the version, and our data or, in a checkout, the code."""
    shipped = _PACKAGE / "data" / "careercli.sqlite"
    if shipped.is_file():
        times = [shipped.stat().st_mtime_ns]
    else:
        rooms = ("library/store", "library/files", "library/terms", "library/titles", "model")
        shapers = sorted(
            one for room in rooms for one in _below(f"{_PACKAGE}/{room}") if one[0].endswith((".py", ".sql"))
        )
        times = [time for _, time in shapers]
    return ":".join([__version__, *map(str, times)])


def _below(folder: str) -> Iterator[tuple[str, int]]:
    """The files below a folder and when they were changed: on the way to every answer, and so without `Path`."""
    with os.scandir(folder) as listing:
        for entry in listing:
            if not entry.is_dir():
                yield entry.path, entry.stat().st_mtime_ns
            elif entry.name != "__pycache__":
                yield from _below(entry.path)


def _ours(status: os.stat_result) -> bool:
    return status.st_uid == os.geteuid() and not status.st_mode & _OTHERS_MAY_WRITE


def _as_left(status: os.stat_result, written: int) -> bool:
    """Whether nobody has changed the file since it was given this time."""
    since = status.st_ctime_ns - written if os.name == "posix" else 0  # elsewhere that time is no change's
    return status.st_mtime_ns == written and since <= (_FINISHING if written % _STEP else _ROUNDED)


def utf8(text: str) -> str:
    """Text without the halves of characters that a file name or a command line may hold and no text column takes."""
    return text.encode("utf-8", "replace").decode()


def raw(text: str) -> bytes:
    """Text with them, for a column of bytes; `cooked` is the way back."""
    return text.encode("utf-8", "surrogatepass")


def cooked(found: bytes) -> str:
    return found.decode("utf-8", "surrogatepass")
