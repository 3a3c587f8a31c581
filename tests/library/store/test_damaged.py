"""Our own data, damaged as it lies: made anew where that can be, told where not."""

from __future__ import annotations

import os
import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest

from careercli.errors import FileError
from careercli.library.store import database as db
from careercli.library.store import open_public
from careercli.paths import places
from tests.cases import one_in
from tests.conftest import Cli

ASKED = ("salary", "data engineer", "--area", "Seattle")
DAMAGES = [
    "UPDATE skills SET category = x'00ff'",
    "DROP TABLE official",
    "ALTER TABLE places RENAME COLUMN name TO called",
    "torn",
]


def damage(path: Path, how: str) -> None:
    """Do something to a file that leaves its time as it was, as a disk does that loses what it held."""
    status = path.stat()
    if how == "torn":
        text = path.read_bytes()
        path.write_bytes(text[:8192] + os.urandom(len(text) - 8192))
    else:
        connection = sqlite3.connect(path)
        connection.execute(how)
        connection.commit()
        connection.close()
    os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns))


@pytest.mark.parametrize("how", one_in(4, DAMAGES))
def test_in_a_checkout_it_is_made_anew(cli: Cli, own_cache: Path, monkeypatch: pytest.MonkeyPatch, how: str) -> None:
    monkeypatch.setattr(db, "_FINISHING", 3600 * 10**9)
    expected = cli(*ASKED)
    assert expected.code == 0
    [ours] = own_cache.glob("data-*")
    damage(ours, how)
    assert cli(*ASKED) == expected
    assert cli(*ASKED) == expected


@pytest.mark.parametrize("how", [*DAMAGES, "DROP TABLE roles"])
def test_what_was_installed_is_told_to_be_damaged(shipped: Path, how: str) -> None:
    damage(shipped, how)
    with pytest.raises(FileError, match="is damaged") as told:
        _asked(shipped)
    assert "Install careercli again." in str(told.value.hint)


def test_a_wrong_question_is_no_damage(shipped: Path) -> None:
    with pytest.raises(sqlite3.OperationalError):
        open_public(replace(places(), data=shipped.parent)).rows("SELECT nothing FROM nowhere")


@pytest.fixture
def shipped(tmp_path: Path) -> Path:
    """The database that a wheel has, with next to nothing in it."""
    connection = db.empty(ours=True)
    connection.execute("INSERT INTO skills VALUES ('python', 'Python', 'language', NULL)")
    (tmp_path / "careercli.sqlite").touch()
    db.write(connection, str(tmp_path / "careercli.sqlite"))
    return tmp_path / "careercli.sqlite"


def _asked(shipped: Path) -> None:
    found = open_public(replace(places(), data=shipped.parent))
    found.rows("SELECT id, category FROM skills", kinds=(str, str))
    for question in ("SELECT * FROM official", "SELECT name FROM places", "SELECT id FROM roles"):
        found.rows(question)
