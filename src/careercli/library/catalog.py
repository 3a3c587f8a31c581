"""The roles there are: ours, the user's and those of --roles-dir. Finds them by title and hands them out on demand."""

from __future__ import annotations

import os
from collections.abc import Iterable
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

from careercli.errors import FileError, NotFoundError, on_one_line
from careercli.library.index import Shelf, open_shelf, shipped_shelf
from careercli.library.titles import LITERAL, Names, Reading
from careercli.library.vocabulary import load_vocabulary
from careercli.model.level import Level
from careercli.model.role import Entry, Role
from careercli.paths import Places


class Found(NamedTuple):
    """A title that stands for one role: the role, the level in the title, and whether it was written just so."""

    asked: str
    role: Role
    level: Level | None
    literal: bool

    def at(self, level: Level | None) -> Found:
        """The same, at this level where the title named none."""
        return self if self.level or not level else self._replace(level=level)


class Catalog:
    """Shelves in order of precedence: the first that has an id wins."""

    def __init__(self, places: Places) -> None:
        for folder in (*places.roles_dirs, places.user_roles):
            if not os.path.isdir(folder) and folder in places.roles_dirs:  # noqa: PTH112
                hint = "Check --roles-dir or CAREERCLI_ROLES_DIR."
                raise FileError(f"{folder} is no folder, or does not exist.", hint=hint)
            if os.path.isdir(folder) and not os.access(folder, os.R_OK | os.X_OK):  # noqa: PTH112
                raise FileError(f"The roles folder {folder} may not be read.", hint="Check its permissions.")
        self.places = places
        self.vocabulary = load_vocabulary(places.data, places.compiled, places.cache)
        ours = places.data / "roles"
        own = [open_shelf(folder, places.cache, self.vocabulary) for folder in (*places.roles_dirs, places.user_roles)]
        self.shelves = [*own, shipped_shelf(ours, places.compiled) or open_shelf(ours, places.cache, self.vocabulary)]
        self._homes: dict[str, Shelf] = {}
        for shelf in self.shelves:
            for role_id in shelf.entries:
                self._homes.setdefault(role_id, shelf)

    def entries(self) -> list[Entry]:
        """Every role once, by title."""
        return sorted(
            (shelf.entries[role_id] for role_id, shelf in self._homes.items()), key=lambda entry: entry.title.lower()
        )

    def titles(self) -> dict[str, str]:
        """Role id → title."""
        return {role_id: shelf.entries[role_id].title for role_id, shelf in self._homes.items()}

    def role(self, role_id: str) -> Role:
        """The role with this id; raises KeyError for an unknown id, BadFileError if its file has gone bad since."""
        return self._homes[role_id].role(role_id, self.vocabulary)

    @cached_property
    def names(self) -> Names:
        """What reads titles; a title or id of one role is never taken by an alias of another."""
        names: dict[str, list[str]] = {}
        entries = self.entries()
        for entry in entries:
            names.setdefault(entry.names[0], []).append(entry.id)
        taken = {*names, ""}  # a name in another script normalizes to nothing, and is found as it is written or by id
        for entry in entries:
            for name in entry.names[1:]:
                if name not in taken and entry.id not in names.setdefault(name, []):
                    names[name].append(entry.id)
        names.pop("", None)
        return Names(self.titles(), names)

    def find(self, titles: Iterable[str]) -> list[Found]:
        """The role of each title; raises NotFoundError with candidates for one that is unknown or ambiguous."""
        return [self._found(title, self.names.read(title)) for title in titles]

    def role_files(self) -> list[Path]:
        """The files of every role that is used, and those that cannot be."""
        used = [shelf.path(role_id) for role_id, shelf in self._homes.items()]
        return used + [shelf.path(role_id) for shelf in self.shelves for role_id in shelf.problems]

    def warnings(self) -> list[str]:
        """What a user should know of the role folders: files that cannot be used, built-in roles that are replaced."""
        lines = [line for shelf in self.shelves for problems in shelf.problems.values() for line in problems]
        return lines + [f"{won} replaces {lost}" for won, lost in self.replaced()]

    def replaced(self) -> list[tuple[Path, Path]]:
        """Role files of the same id: the one that wins, the one that is not used."""
        return [
            (winner.path(role_id), shelf.path(role_id))
            for role_id, winner in self._homes.items()
            for shelf in self.shelves
            if shelf is not winner and role_id in shelf.entries
        ]

    def _found(self, title: str, reading: Reading) -> Found:
        if reading.role:
            return Found(title, self.role(reading.role), reading.level, reading.confidence == LITERAL)
        broken = [line for shelf in self.shelves for line in shelf.problems.get(title.strip().lower(), [])]
        if broken:
            raise FileError(broken, hint="Mend the lines named above and run the command again.")
        known = self.titles()
        near = [known[role_id] for role_id in reading.candidates]
        if len(set(near)) < len(near):  # two roles of one title are told apart by their ids
            near = list(reading.candidates)
        raise NotFoundError(
            f'No role called "{on_one_line(title)}".',
            candidates=near,
            hint="`careercli list` shows every role there is.",
        )
