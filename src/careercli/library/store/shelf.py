"""One folder of role files, read through its database: what is asked for and no more.

While no file comes or goes, a database of less than an hour is taken at its word. Of a small folder the status of each
file is asked for all the same; of a large one, only that of the files that are handed out. What that misses until a
command looks at every file, as `list`, `search`, `where`, `resolve` and any title that is not known word for word do:
what an edit in place did to a file that is not handed out, such as another name.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from careercli.errors import FileError
from careercli.library.files import OWN
from careercli.library.store import stamps
from careercli.library.store.database import UNUSABLE, Database, cooked, raw, utf8
from careercli.library.store.folder import Folder, refreshed, state_of
from careercli.library.store.roletables import entries_of, role_of
from careercli.library.titles import Graded
from careercli.model.role import Entry, Role

LASTS = 3_600_000_000_000  # ns; see above
SMALL = 250  # files, whose status costs a start half a millisecond
SHOWN = 10  # problems of a folder that are told one by one
_Answer = TypeVar("_Answer")
_OWN = raw(Path(OWN).stem)  # whose problems are those of skills, not of roles


class Shelf:
    """The roles of a database that does not change: ours, as the wheel carries them."""

    has_files = False

    def __init__(self, home: Path, database: Database | None) -> None:
        """`home` is the database or, of roles that have files, their folder."""
        self.home = home
        self._database = database
        self._titles: dict[str, str | None] = {}

    def path(self, role_id: str) -> Path:
        """The file of the role or, without one, a name for its place in the database."""
        return self.home / f"{role_id}.yaml" if self.has_files else Path(f"{self.home}#{role_id}")

    def title(self, role_id: str) -> str | None:
        """The title of a role that can be used."""
        if role_id not in self._titles:
            found = self._row("SELECT title FROM roles WHERE id = ?", utf8(role_id), kinds=(str,))
            self._titles[role_id] = found[0] if found else None
        return self._titles[role_id]

    def named(self, name: str) -> list[tuple[str, int]]:
        """The ids of the roles that have the normalized name, each with the place of it among the role's names."""
        return self._rows("SELECT role, place FROM names WHERE name = ?", utf8(name), kinds=(str, int))

    def bagged(self, words: str) -> list[str]:
        """The names that are made of the words, which are in alphabetical order."""
        found = self._rows("SELECT DISTINCT name FROM names WHERE words = ?", utf8(words), kinds=(str,))
        return [name for (name,) in found]

    def graded(self, name: str) -> list[Graded]:
        """The grades that are called so."""
        question = "SELECT role, grade, level FROM grades WHERE name = ? ORDER BY role"
        return [Graded(*row) for row in self._rows(question, utf8(name))]

    def grades(self) -> list[tuple[str, Graded]]:
        """What every grade of every role is called."""
        rows = self._rows("SELECT name, role, grade, level FROM grades ORDER BY name, role")
        return [(name, Graded(*row)) for name, *row in rows]

    def ids(self) -> frozenset[str]:
        """The roles that can be used."""
        return frozenset(role for (role,) in self._rows("SELECT id FROM roles", kinds=(str,)))

    def shared(self, other: Shelf) -> set[str]:
        """The roles that both have; where one has few, the many of the other are not read."""
        count = "SELECT COUNT(*) FROM roles"
        few, many = sorted((self, other), key=lambda shelf: shelf._row(count) or (0,))
        ids = few.ids()
        return {one for one in ids if many.title(one)} if len(ids) <= SMALL else {*ids & many.ids()}

    def entries(self) -> dict[str, Entry]:
        """Every role that can be used, in the order of ids."""
        return self.column(entries_of)

    def column(self, ask: Callable[[Database], dict[str, _Answer]]) -> dict[str, _Answer]:
        """A fact of every role that can be used, by id: what one of the questions of roletables.py answers."""
        return ask(self._database) if self._database else {}

    def problems(self) -> dict[str, list[str]]:
        """What is wrong with each file that cannot be used, line by line."""
        found: dict[str, list[str]] = {}
        for name, line in self._rows("SELECT name, line FROM problems WHERE name <> ? ORDER BY name, place", _OWN):
            found.setdefault(cooked(name), []).append(self._line(name, line))
        return found

    def problems_of(self, name: str) -> list[str]:
        """What is wrong with one file."""
        encoded = raw(name)
        lines = self._rows("SELECT line FROM problems WHERE name = ? ORDER BY place", encoded)
        return [self._line(encoded, line) for (line,) in lines]

    def warnings(self) -> list[str]:
        """The first problems, line by line, and how many more there are."""
        first = "SELECT name, line FROM problems WHERE name <> ? ORDER BY name, place LIMIT ?"
        shown = self._rows(first, _OWN, SHOWN)
        if any(self.changed(cooked(name)) for name, _ in shown):
            self.look()
            shown = self._rows(first, _OWN, SHOWN)
        if not shown:
            return []
        [(count,)] = self._rows("SELECT COUNT(*) FROM problems WHERE name <> ?", _OWN)
        return summed_up(self.home, [self._line(name, line) for name, line in shown], count)

    def changed(self, role_id: str) -> bool:  # noqa: ARG002
        """Whether the file may say something else than the database, for a file that the database knows."""
        return False

    def look(self) -> None:
        """Look at every file, once."""

    def role(self, role_id: str) -> Role:
        """The role; raises BadFileError if its file has gone bad."""
        if not self._database:
            raise KeyError(role_id)
        return role_of(self._database, role_id)

    def _line(self, name: bytes, line: bytes) -> str:
        return f"{self.path(cooked(name))}{cooked(line)}"

    def _rows(self, question: str, *values: Any, kinds: tuple[type, ...] = ()) -> list[Any]:
        return self._database.rows(question, *values, kinds=kinds) if self._database else []

    def _row(self, question: str, *values: Any, kinds: tuple[type, ...] = ()) -> Any:
        return next(iter(self._rows(question, *values, kinds=kinds)), None)


class WatchedShelf(Shelf):
    """The roles of a folder whose files may change at any time, with a database in the cache."""

    has_files = True

    def __init__(self, folder: Folder, kept: Database | None) -> None:
        super().__init__(folder.path, kept)
        self._folder = folder
        self._looked = False
        try:
            known = self._trusted() if kept else not os.path.isdir(folder.path)  # noqa: PTH112
        except UNUSABLE:
            self._database, known = None, False
        if not known:
            self.look()

    def changed(self, role_id: str) -> bool:
        row = None if self._looked else self._row("SELECT stamp FROM files WHERE name = ?", raw(role_id))
        return row is not None and self._differs(role_id, row[0])

    def look(self) -> None:
        if not self._looked:
            self._database = refreshed(self._folder, self._database)
            self._titles.clear()
            self._looked = True

    def column(self, ask: Callable[[Database], dict[str, _Answer]]) -> dict[str, _Answer]:
        return self._sure(partial(super().column, ask))

    def problems(self) -> dict[str, list[str]]:
        return self._sure(super().problems)

    def problems_of(self, name: str) -> list[str]:
        return self._sure(partial(super().problems_of, name))

    def warnings(self) -> list[str]:
        return self._sure(super().warnings)

    def role(self, role_id: str) -> Role:
        try:
            return super().role(role_id)
        except UNUSABLE:
            from careercli.library.files import load_role

            return load_role(self.path(role_id), self._folder.vocabulary)

    def _trusted(self) -> bool:
        """Whether the database may be taken at its word."""
        assert self._database  # noqa: S101
        state = state_of(self._database)
        now = {**self._folder.now(), "stamp": stamps.stamp(os.stat(self.home)), "unsettled": 0}  # noqa: PTH116
        if not 0 <= time.time_ns() - int(str(state["looked"])) < LASTS:
            return False
        if any(state[name] != value for name, value in now.items()):
            return False
        if int(str(state["files"])) > SMALL:
            return True
        files = self._rows("SELECT name, stamp FROM files")
        self._looked = not any(self._differs(cooked(name), stamp) for name, stamp in files)
        return self._looked

    def _differs(self, name: str, stamp: str) -> bool:
        try:
            return stamps.stamp(os.stat(f"{self.home}{os.sep}{name}.yaml")) != stamp  # noqa: PTH116
        except OSError:
            return True

    def _rows(self, question: str, *values: Any, kinds: tuple[type, ...] = ()) -> list[Any]:
        return self._sure(partial(super()._rows, question, *values, kinds=kinds))

    def _sure(self, ask: Callable[[], _Answer]) -> _Answer:
        """The answer, from a new database if this one turns out to be noise."""
        try:
            return ask()
        except UNUSABLE:
            self._database, self._looked = None, False
            self.look()
            return ask()


def summed_up(place: Path, lines: list[str], count: int) -> list[str]:
    """The first of so many problems of a folder or file, and how many more there are."""
    if count <= len(lines) <= SHOWN:
        return lines
    from shlex import quote

    told = f"`careercli roles check {quote(str(place))}` lists them"
    return [*lines[:SHOWN], f"{place}: and {count - SHOWN:,} more problems; {told}"]


def check_folder(folder: Path, *, named: bool) -> None:
    """Raise FileError for a folder that cannot be read, or that was named and is none."""
    if not os.path.isdir(folder) and named:  # noqa: PTH112
        raise FileError(f"{folder} is no folder, or does not exist.", hint="Check --roles-dir or CAREERCLI_ROLES_DIR.")
    if os.path.isdir(folder) and not os.access(folder, os.R_OK | os.X_OK):  # noqa: PTH112
        raise FileError(f"The roles folder {folder} may not be read.", hint="Check its permissions.")
