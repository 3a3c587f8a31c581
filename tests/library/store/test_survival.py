"""Nothing in the cache, and nothing that happens to it, can change an answer."""

from __future__ import annotations

import os
import random
import resource
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest

from careercli.library.store import database as db
from tests.cases import one_in
from tests.conftest import OURS, Cli
from tests.library.store.folders import TITLES, write

Noise = Callable[[bytes], bytes]
NOISES: dict[str, Noise] = {
    "nothing": lambda _: b"",
    "random bytes": lambda text: os.urandom(len(text)),
    "half": lambda text: text[: len(text) // 2],
    "a flipped bit": lambda text: flipped(text, len(text) // 2),
    "a flipped bit at the end": lambda text: flipped(text, len(text) - 3),
    "a flipped bit in a title": lambda text: text.replace(b"Diver", b"Fiver"),
    "another encoding": lambda text: text.replace(b"Diver", b"Div\xff\xfe"),
    "a text file": lambda _: b"[1, 2]",
    "a database of nothing": lambda _: database(""),
    "a database of other tables": lambda _: database("CREATE TABLE state (format, written); CREATE TABLE roles (id)"),
    "a database of wrong types": lambda text: database("UPDATE roles SET title = x'00'", text),
    "a database of no rows": lambda text: database("DELETE FROM roles; DELETE FROM state", text),
    "a database of half the roles": lambda text: database("DELETE FROM profiles", text),
    "an enormous page size": lambda text: text[:16] + b"\xff\xff" + text[18:],
}  # fmt: skip

FEW = ("nothing", "a flipped bit in a title")  # in every run


def database(script: str, start: bytes = b"") -> bytes:
    """A database after a script."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "made"
        path.write_bytes(start)
        connection = sqlite3.connect(path)
        with suppress(sqlite3.Error):  # of the files of a cache, some have other tables
            connection.executescript(script)
        connection.close()
        return path.read_bytes()


def flipped(text: bytes, place: int) -> bytes:
    return text[:place] + bytes([text[place] ^ 4]) + text[place + 1 :]


@pytest.mark.parametrize(
    "noise",
    [pytest.param(noise, id=name, marks=[] if name in FEW else pytest.mark.slow) for name, noise in NOISES.items()],
)
def test_noise_in_every_file_of_the_cache(cli: Cli, folder: Path, own_cache: Path, noise: Noise) -> None:
    asked = ("compare", "oyster diver", "Pearl Diver")
    (folder / "skills.yaml").write_text("python: {name: Python at Sea, category: language}\n")
    time.sleep(0.02)
    expected = cli(*asked)
    assert "Python at Sea" in expected.out
    time.sleep(0.02)
    cli("list")
    files = [path for path in own_cache.rglob("*") if path.is_file()]
    assert len(files) == 3  # our data, our roles, the folder
    assert all(path.suffix == ".sqlite" for path in files)
    for path in files:
        path.write_bytes(noise(path.read_bytes()))
    for _ in range(2):
        done = cli(*asked)
        assert (done.code, done.out, done.err) == (0, expected.out, "")
    assert len(cli("list").rows) == OURS + len(TITLES)


def test_a_cache_of_another_version(cli: Cli, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    expected = cli("show", "oyster diver").out
    for version in ("0.0.9", "0.2.0"):
        monkeypatch.setattr(db, "__version__", version)
        db.format_key.cache_clear()
        assert cli("show", "oyster diver").out == expected
    write(folder, "Oyster Diver", "Digs.")
    assert "Digs." in cli("show", "oyster diver").out
    monkeypatch.undo()
    db.format_key.cache_clear()


def program(folder: Path, cache: Path, *arguments: str, **options: object) -> subprocess.Popen[bytes]:
    """The program as a process of its own, asked for two of the roles in the folder."""
    command = [sys.executable, "-m", "careercli", *(arguments or ("compare", "diver 7", "Diver 199"))]
    environment = {**os.environ, "CAREERCLI_CACHE_DIR": str(cache), "CAREERCLI_ROLES_DIR": str(folder)}
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    return subprocess.Popen(command, env=environment, **{**pipes, **options})  # type: ignore[call-overload, no-any-return]


@pytest.fixture(scope="session")
def crowd(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """200 role files."""
    folder = tmp_path_factory.mktemp("crowd")
    for number in range(200):
        write(folder, f"Diver {number}", f"Dives in bay {number}.")
    return folder


def right(process: subprocess.Popen[bytes]) -> bool:
    out, err = process.communicate()
    return (process.returncode, err) == (0, b"") and b"Dives in bay 7." in out and b"Dives in bay 199." in out


@pytest.mark.slow
def test_several_processes_index_one_folder_at_once(crowd: Path, own_cache: Path) -> None:
    together = [program(crowd, own_cache) for _ in range(4)]
    assert [right(process) for process in together] == [True] * 4
    assert right(program(crowd, own_cache))


def test_a_process_that_is_killed_while_it_writes_harms_nobody(crowd: Path, own_cache: Path) -> None:
    for _ in range(8):
        process = program(crowd, own_cache)
        time.sleep(random.uniform(0.1, 0.4))  # noqa: S311
        process.send_signal(signal.SIGKILL)
        process.communicate()
    assert right(program(crowd, own_cache))
    assert right(program(crowd, own_cache))


@pytest.mark.parametrize("room", one_in(3, [3000, 0, 30_000]))
def test_a_disk_without_room_costs_the_cache_and_not_the_answer(crowd: Path, own_cache: Path, room: int) -> None:
    """A limit on the size of a file makes real writes fail, as a full disk does."""

    def limit() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (room, room))

    assert right(program(crowd, own_cache, preexec_fn=limit))
    assert right(program(crowd, own_cache))
    assert [path for path in own_cache.rglob("*") if path.suffix == ".tmp"] == []


def test_a_cache_that_cannot_be_written(crowd: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    for cache in (tmp_path / "file" / "cache", Path("/proc/none")):
        assert right(program(crowd, cache))


COLUMNS = {
    "problems": ("name", "line"),
    "roles": ("title", "track"),
    "names": ("role", "place", "words"),
    "needs": ("thing", "need"),
    "files": ("name", "stamp", "settled"),
    "skills": ("name",),
    "profiles": ("record",),
    "state": ("looked", "files", "own"),
}
# 7.5 is a text where texts belong, and so is told as one
WRONG = [
    f"UPDATE {table} SET {column} = {value}"  # noqa: S608
    for table, columns in COLUMNS.items()
    for column in columns
    for value in ("x'00ff'", "7.5")
]
LESS = ["DELETE FROM needs", "DELETE FROM names", "DROP TABLE aliases"]
LENGTHY = [pytest.param(one, marks=pytest.mark.slow) for one in WRONG if "7.5" in one]


@pytest.mark.parametrize(
    "change",
    [*one_in(6, WRONG[::2]), *LENGTHY, *one_in(3, LESS)],
)
def test_a_database_of_wrong_types_whose_time_was_set_back_ends_no_command(
    cli: Cli, folder: Path, own_cache: Path, change: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As if it had been changed in the moment in which that does not show.

    Nobody can tell a right text from another; what is none is noise.
    """
    monkeypatch.setattr(db, "_FINISHING", 3600 * 10**9)
    (folder / "skills.yaml").write_text("python: {name: Python at Sea, category: language}\n")
    (folder / "broken.yaml").write_text("title: [")
    time.sleep(0.02)
    asked: list[tuple[str, ...]] = [
        ("list",),
        ("search", "oyster"),
        ("show", "Pearl Diver"),
        ("where",),
        ("show", "x y"),
    ]
    expected = [cli(*one) for one in asked]
    [kept] = (own_cache / "roles").glob("*own-roles*")
    for one, right in zip(asked, expected, strict=True):
        status, whole = kept.stat(), kept.read_bytes()
        kept.write_bytes(database(f"PRAGMA ignore_check_constraints = 1; {change};", whole))
        os.utime(kept, ns=(status.st_atime_ns, status.st_mtime_ns))
        done = cli(*one)
        assert "Traceback" not in done.err
        assert (done.code, done.out) == (right.code, right.out) or "7.5" in change


@pytest.mark.skipif(os.name != "posix", reason="elsewhere the time of any change is not told")
@pytest.mark.parametrize(
    "change", ["DELETE FROM roles", "DELETE FROM problems", "UPDATE roles SET title = 'Fiver', track = 'lead'"]
)
def test_a_database_that_says_something_else_whose_time_was_set_back_changes_no_answer(
    cli: Cli, folder: Path, own_cache: Path, change: str
) -> None:
    (folder / "broken.yaml").write_text("title: [")
    time.sleep(0.02)
    asked = ("list", "--family", "science")
    expected = cli(*asked)
    assert "Oyster Diver" in expected.out
    assert "broken.yaml" in expected.err
    [kept] = (own_cache / "roles").glob("*own-roles*")
    time.sleep(0.06)
    status = kept.stat()
    kept.write_bytes(database(change, kept.read_bytes()))
    os.utime(kept, ns=(status.st_atime_ns, status.st_mtime_ns))
    assert cli(*asked) == expected
