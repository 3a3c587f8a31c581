"""Databases in the cache: which are believed, what is told while one is made; two builds of ours are the same."""

from __future__ import annotations

import io
import os
import re
import sqlite3
import time
from dataclasses import replace
from pathlib import Path

import pytest

from careercli import progress
from careercli.library.catalog import Catalog
from careercli.library.store import compile_data
from careercli.library.store import database as db
from careercli.paths import Places, places
from tests.conftest import OURS


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A database as the cache keeps one."""
    connection = db.empty()
    connection.execute("INSERT INTO state VALUES ('', 0, NULL, 0, 0, NULL, 0, 0, 0, NULL, 0)")
    db.keep(connection, tmp_path / "cache" / "kept.sqlite")
    return tmp_path / "cache" / "kept.sqlite"


def test_what_we_wrote_is_believed_and_readable_by_nobody_else(home: Path) -> None:
    assert db.kept(home)
    assert home.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("mode", [0o620, 0o602, 0o666])
def test_what_others_may_write_is_not_believed(home: Path, mode: int) -> None:
    home.chmod(mode)
    assert db.kept(home) is None


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root can give files away")
def test_what_belongs_to_somebody_else_is_not_believed(home: Path) -> None:
    os.chown(home, 12345, -1)
    assert db.kept(home) is None


def test_what_has_been_changed_since_is_not_believed(home: Path) -> None:
    connection = sqlite3.connect(home)
    connection.execute("INSERT INTO roles VALUES ('x', 'X', 'science', 'lead', NULL, NULL, NULL, NULL, 0, 0, 0, 0, 0)")
    connection.commit()
    connection.close()
    assert db.kept(home) is None


@pytest.mark.skipif(os.name != "posix", reason="elsewhere the time of any change is not told")
@pytest.mark.parametrize("age", [0.06, 0.5, 3, 6, 86_400])
def test_what_has_been_changed_since_is_not_believed_with_its_time_set_back(home: Path, age: float) -> None:
    """As if it had been written so many seconds ago, and touched now."""
    connection = sqlite3.connect(home)
    connection.execute("UPDATE state SET written = written - ?", (int(age * 1e9),))
    connection.commit()
    [(written,)] = connection.execute("SELECT written FROM state")
    connection.close()
    os.utime(home, ns=(written, written))
    assert db.kept(home) is None


@pytest.mark.parametrize("written", ["'../../etc/passwd'", "x'00ff'", "1e18"])
def test_a_time_that_is_no_number_is_not_believed_and_never_reckoned_with(home: Path, written: str) -> None:
    connection = sqlite3.connect(home)
    connection.execute(f"UPDATE state SET written = {written}")  # noqa: S608
    connection.commit()
    connection.close()
    assert db.kept(home) is None


def test_where_a_disk_is_slow_or_rounds_its_times_what_we_wrote_is_believed(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(db, "_FINISHING", -1)
    assert db.kept(home) is None
    kept = db.empty()
    kept.execute("INSERT INTO state VALUES ('', 0, NULL, 0, 0, NULL, 0, 0, 0, NULL, 0)")
    db.keep(kept, home)
    assert db.kept(home)
    assert home.stat().st_mtime_ns % 2_000_000_000 == 0


def test_a_pipe_or_a_folder_in_its_place_is_not_waited_for(home: Path) -> None:
    home.unlink()
    os.mkfifo(home)
    assert db.kept(home) is None
    home.unlink()
    home.mkdir()
    assert db.kept(home) is None


def test_a_path_with_marks_of_addresses_is_a_path(tmp_path: Path) -> None:
    strange = tmp_path / "a?mode=rw#x%20y"
    connection = db.empty()
    connection.execute("INSERT INTO state VALUES ('', 0, NULL, 0, 0, NULL, 0, 0, 0, NULL, 0)")
    db.keep(connection, strange / "kept.sqlite")
    assert db.kept(strange / "kept.sqlite")


def crowded(tmp_path: Path) -> Places:
    """The built-in roles with a cache that knows nothing yet."""
    return replace(places(), cache=tmp_path / "empty-cache")


def test_a_first_reading_that_takes_long_tells_how_far_it_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(progress, "_LONG", -1)
    monkeypatch.setattr(progress, "_OFTEN", -1)
    terminal = io.StringIO()
    Catalog(crowded(tmp_path), terminal).look()
    told = terminal.getvalue().split("\r\x1b[K")
    assert told[1] == f"Reading role files: 0 of {OURS}, 0 s left"
    assert told[-2].startswith(f"Reading role files: {OURS - 1} of {OURS}, ")
    assert told[-1] == ""
    again = io.StringIO()
    Catalog(crowded(tmp_path), again).look()
    assert again.getvalue() == ""


def test_a_quick_reading_tells_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(progress, "_LONG", 3600)
    terminal = io.StringIO()
    Catalog(crowded(tmp_path), terminal).look()
    assert terminal.getvalue() == ""


@pytest.mark.slow
def test_two_builds_of_our_data_are_the_same_to_the_byte(tmp_path: Path) -> None:
    made = [tmp_path / name for name in ("one.sqlite", "other.sqlite")]
    for path in made:
        compile_data(places().data, path)
        time.sleep(0.01)
    assert made[0].read_bytes() == made[1].read_bytes()


def test_the_wheel_s_database_answers_as_the_files_do(tmp_path: Path) -> None:
    shipped = tmp_path / "data"
    shipped.mkdir()
    compile_data(places().data, shipped / "careercli.sqlite")
    ours, theirs = Catalog(places()), Catalog(replace(places(), data=shipped, cache=tmp_path / "none"))
    assert [entry.id for entry in theirs.entries()] == [entry.id for entry in ours.entries()]
    assert all(theirs.role(entry.id) == ours.role(entry.id) for entry in ours.entries())
    assert theirs.needs() == ours.needs()
    assert theirs.files() == []
    assert not (tmp_path / "none").exists()


def test_every_table_and_column_of_the_schema_is_explained() -> None:
    lines = Path(db.__file__).with_name("schema.sql").read_text(encoding="utf-8").splitlines()
    tables = [number for number, line in enumerate(lines) if line.startswith("CREATE TABLE ")]
    columns = [line for line in lines if re.match(r'  "?[a-z]', line)]
    assert len(tables) > 30
    assert len(columns) > 150
    assert [lines[number] for number in tables if not lines[number - 1].startswith("-- ")] == []
    assert [line for line in columns if " -- " not in line] == []


@pytest.mark.parametrize("version", ["0.0.9", "0.1.0.post1", ""])
def test_what_a_program_of_another_format_wrote_is_not_believed(
    home: Path, monkeypatch: pytest.MonkeyPatch, version: str
) -> None:
    db.format_key.cache_clear()
    monkeypatch.setattr(db, "__version__", version)
    assert db.kept(home) is None
    monkeypatch.undo()
    db.format_key.cache_clear()
    assert db.kept(home)


def test_a_column_may_be_asked_for_what_it_holds(home: Path) -> None:
    kept = db.kept(home)
    assert kept
    assert kept.rows("SELECT format, files FROM state", kinds=(str, int)) == [(db.format_key(), 0)]
    for kinds in ((bytes, int), (str, str), (str, float), (str,)):
        with pytest.raises(TypeError):
            kept.rows("SELECT format, files FROM state", kinds=kinds)
