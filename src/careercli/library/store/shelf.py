"""One folder of role files, read through its index: what is asked for and no more.

While no file comes or goes, an index of less than an hour is taken at its word. Of a small folder the status of each
file is asked for all the same; of a large one, only that of the files that are handed out. What that misses until a
command looks at every file, as `list`, `search`, `where`, `resolve` and any title that is not known word for word do:
what an edit in place did to a file that is not handed out, such as another name.
"""

from __future__ import annotations

import os
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from careercli.errors import FileError
from careercli.library.store import sealed as store
from careercli.library.store.records import revive
from careercli.library.store.tables import Filed, Held
from careercli.library.store.vocabulary import others_print, skills_print
from careercli.model.role import Entry, Role
from careercli.model.skill import Vocabulary

if TYPE_CHECKING:
    from careercli.library.store.tables import Tables

LASTS = 3_600_000_000_000  # ns; see above
SMALL = 250  # files, whose status costs a start half a millisecond
SHOWN = 10  # problems of a folder that are told one by one
NOTHING = Held(
    {"ids": "", "shown": {}, "problems": 0}, {"ids": {}, "names": {}, "bags": {}, "entries": {}, "problems": {}}
)


class Shelf:
    """The roles of a folder that does not change: ours, as the wheel carries them."""

    def __init__(self, folder: Path, home: Path, vocabulary: Vocabulary, tables: Tables) -> None:
        """`home` holds the index and the compiled roles."""
        self.folder = folder
        self._home = home
        self._vocabulary = vocabulary
        self._tables = tables

    def path(self, role_id: str) -> Path:
        return self.folder / f"{role_id}.yaml"

    def title(self, role_id: str) -> str | None:
        """The title of a role that can be used."""
        row = self._row("ids", role_id)
        return row[0] if row else None

    def named(self, name: str) -> list[tuple[str, int]]:
        """The ids of the roles that have the normalized name, each with the place of it among the role's names."""
        return self._row("names", name) or []

    def bagged(self, words: str) -> list[str]:
        """The names that are made of the words, which are in alphabetical order."""
        return self._row("bags", words) or []

    def ids(self) -> frozenset[str]:
        """The roles that can be used."""
        return frozenset(self._tables.header["ids"].split())

    def entries(self) -> dict[str, Entry]:
        """Every role that can be used, in the order of ids."""
        return {role_id: Entry(*row) for role_id, row in self._rows("entries").items()}

    def problems(self) -> dict[str, list[str]]:
        """What is wrong with each file that cannot be used, line by line."""
        return {name: self._lines(name, lines) for name, lines in self._rows("problems").items()}

    def problems_of(self, name: str) -> list[str]:
        """What is wrong with one file."""
        return self._lines(name, self._row("problems", name) or [])

    def warnings(self) -> list[str]:
        """The first problems, line by line, and how many more there are."""
        header = self._tables.header
        if any(self.changed(name) for name in header["shown"]):
            self.look()
            header = self._tables.header
        lines = [line for name, found in header["shown"].items() for line in self._lines(name, found)]
        return summed_up(self.folder, lines, header["problems"])

    def changed(self, role_id: str) -> bool:  # noqa: ARG002
        """Whether the file may say something else than the index, for a file that the index knows."""
        return False

    def look(self) -> None:
        """Look at every file, once."""

    def role(self, role_id: str) -> Role:
        """The role, from its compiled form if that is there and fresh; raises BadFileError if its file has gone bad."""
        kept = store.read_kept(self._home / "roles" / f"{role_id}.kept") or {}
        row = self._row("ids", role_id)
        if row and kept.get("stamp") == row[1] and kept.get("key") == self._tables.header["key"]:
            try:
                return revive(kept["role"])
            except store.UNUSABLE:
                pass  # written by a program that is changing
        from careercli.library.files import load_role

        return load_role(self.path(role_id), self._vocabulary)

    def _lines(self, name: str, lines: list[str]) -> list[str]:
        return [f"{self.path(name)}{line}" for line in lines]

    def _row(self, table: str, key: str) -> Any:
        return self._tables.get(table, key)

    def _rows(self, table: str) -> dict[str, Any]:
        return self._tables.whole(table)


class WatchedShelf(Shelf):
    """The roles of a folder whose files may change at any time, with an index in the cache."""

    def __init__(self, folder: Path, cache: Path, vocabulary: Vocabulary) -> None:
        super().__init__(folder, cache / "roles" / store.slug(folder), vocabulary, NOTHING)
        self._key = f"{store.format_key()}:{others_print(vocabulary)}"
        self._looked = False
        try:
            self._tables = Filed(self._home / "index.kept")
            known = self._trusted(self._tables.header) and not self._some_changed(self._tables)
        except store.UNUSABLE:
            self._tables = NOTHING
            known = not os.path.isdir(folder)  # noqa: PTH112
        if not known:
            self.look()

    def changed(self, role_id: str) -> bool:
        row = None if self._looked else self._row("ids", role_id)
        if row is None:
            return False
        try:
            return bool(store.stamp(os.stat(f"{self.folder}{os.sep}{role_id}.yaml")) != row[1][:3])  # noqa: PTH116
        except OSError:
            return True

    def look(self) -> None:
        if not self._looked:
            from careercli.library.store.index import refreshed

            self._tables = refreshed(self.folder, self._home, self._key, self._vocabulary, self._tables)
            self._looked = True

    def _some_changed(self, tables: Tables) -> bool:
        """Whether a file of a small folder has changed."""
        return tables.header["files"] <= SMALL and any(map(self.changed, tables.whole("ids")))

    def _trusted(self, header: dict[str, Any]) -> bool:
        now = {
            "key": self._key,
            "skills": skills_print(self._vocabulary),
            "stamp": store.stamp(os.stat(self.folder)),  # noqa: PTH116
            "unsettled": [],
        }
        age = time.time_ns() - int(header["looked"])
        return 0 <= age < LASTS and all(header[key] == value for key, value in now.items())

    def _row(self, table: str, key: str) -> Any:
        try:
            return super()._row(table, key)
        except store.UNUSABLE:
            self._start_again()
            return super()._row(table, key)

    def _rows(self, table: str) -> dict[str, Any]:
        try:
            return super()._rows(table)
        except store.UNUSABLE:
            self._start_again()
            return super()._rows(table)

    def _start_again(self) -> None:
        """The index is noise: make it anew."""
        self._tables = NOTHING
        self._looked = False
        self.look()


def open_shelf(folder: Path, compiled: Path, cache: Path, vocabulary: Vocabulary) -> Shelf:
    """The built-in roles: as the wheel carries them, or in a source checkout as the files say."""
    try:
        tables = Filed(compiled / "index.kept")
    except store.UNUSABLE:
        return WatchedShelf(folder, cache, vocabulary)
    return Shelf(folder, compiled, vocabulary, tables)


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
