"""Everything that is read at a start: our database, the user's folders and the skills that they add."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path
from typing import TYPE_CHECKING

from careercli.errors import FileError
from careercli.library.store.database import Database, Mending, format_key, keep, kept, opened
from careercli.library.store.folder import Folder
from careercli.library.store.shelf import Shelf, WatchedShelf
from careercli.library.store.stamps import slug
from careercli.library.store.vocabulary import OwnSkills, load_own_skills, skills_print, with_own
from careercli.model.skill import Vocabulary
from careercli.paths import Places

if TYPE_CHECKING:
    from typing import TextIO

Opened = tuple[list[Shelf], list[OwnSkills], Vocabulary]


def open_public(places: Places) -> Database:
    """Vocabulary and figures: of the wheel, with all roles; in a checkout made of the files of data/ and kept."""
    if os.path.isfile(places.database):  # noqa: PTH113 - this is on the way to every answer
        return _shipped(places.database)
    from careercli.library.store.build import compiled, public_stamp

    stamp = public_stamp(places.data)
    home = places.cache / f"data-{slug(places.data, format_key())}.sqlite"

    def made() -> sqlite3.Connection:
        from careercli.library.files import check_vocabulary

        connection = compiled(places.data, check_vocabulary(places.data), stamp)
        keep(connection, home)
        return connection

    found = kept(home)
    fresh = found and found.row("SELECT stamp FROM state") == (stamp,)
    return Mending(found.connection, made) if found and fresh else Database(made())


def _shipped(path: Path) -> Database:
    """The database of the wheel, which nobody can make anew here."""

    def mend() -> sqlite3.Connection:
        raise FileError(f"The data of careercli is damaged: {path}.", hint="Install careercli again.")

    try:
        return Mending(opened(path).connection, mend)
    except sqlite3.Error:  # it may not be read
        return Database(mend())


def open_shelves(places: Places, public: Database, known: Vocabulary, progress: TextIO | None) -> Opened:
    """Shelves in order of precedence, ours last; the skills that folders add; all skills that there are then.

    `known` is our vocabulary; `progress` a terminal on which a first reading of many files tells how far it is.
    """
    own = [(folder, _kept(folder, places.cache)) for folder in (*places.roles_dirs, places.user_roles)]
    added = [load_own_skills(folder, found, known) for folder, found in own]
    own_skills = [one for one in added if one]
    vocabulary = with_own(public, known, own_skills)
    ours = skills_print(known)

    def watched(folder: Path, found: Database | None, skills: OwnSkills | None, nameable: Vocabulary) -> Shelf:
        return WatchedShelf(Folder(folder, _home(folder, places.cache), nameable, skills, ours, progress), found)

    shelves = [watched(*one, skills, vocabulary) for one, skills in zip(own, added, strict=True)]
    folder = places.data / "roles"
    shipped = os.path.isfile(places.database)  # noqa: PTH113
    shelves.append(
        Shelf(places.database, public) if shipped else watched(folder, _kept(folder, places.cache), None, known)
    )
    return shelves, own_skills, vocabulary


def _home(folder: Path, cache: Path) -> Path:
    """Where the database of a folder is kept."""
    return cache / "roles" / f"{slug(folder, format_key())}.sqlite"


def _kept(folder: Path, cache: Path) -> Database | None:
    return kept(_home(folder, cache))
