"""Nothing in the cache, and nothing that happens to it, can change an answer."""

from __future__ import annotations

import json
import os
import random
import resource
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from careercli.library.store import sealed as store
from tests.conftest import Cli
from tests.library.store.folders import TITLES, write

Noise = Callable[[bytes], bytes]
NOISES: dict[str, Noise] = {
    "nothing": lambda _: b"",
    "random bytes": lambda text: os.urandom(len(text)),
    "half": lambda text: text[: len(text) // 2],
    "a flipped bit": lambda text: flipped(text, len(text) // 2),
    "a flipped bit at the end": lambda text: flipped(text, len(text) - 3),
    "an object": lambda _: b"{}",
    "a list": lambda _: b"[1, 2]",
    "a sealed object": lambda _: store.seal(b"{}") + b"{}",
    "a sealed list": lambda _: store.seal(b"[[]]") + b"[[]]",
    "sealed tables of nothing": lambda _: sealed({"header": {}, "tables": {}}),
    "sealed tables of noise": lambda _: sealed({"header": {"key": 1, "stamp": "x"}, "tables": {"ids": 3}}),
    "a sealed role of nothing": lambda text: emptied(text) if b'"role":' in text else text,
    "an enormous length": lambda text: b"ffffffff" + text[8:],
}  # fmt: skip


def sealed(value: object) -> bytes:
    text = json.dumps(value).encode()
    return store.seal(text) + text


def flipped(text: bytes, place: int) -> bytes:
    return text[:place] + bytes([text[place] ^ 4]) + text[place + 1 :]


def emptied(text: bytes) -> bytes:
    """A compiled role that is fresh and well sealed, and says nothing."""
    return sealed({**json.loads(text[store.SEAL :]), "role": {}})


@pytest.mark.parametrize("noise", NOISES.values(), ids=NOISES)
def test_noise_in_every_file_of_the_cache(cli: Cli, folder: Path, own_cache: Path, noise: Noise) -> None:
    asked = ("compare", "oyster diver", "Pearl Diver")
    (folder / "skills.yaml").write_text("python: {name: Python at Sea, category: language}\n")
    time.sleep(0.02)
    expected = cli(*asked)
    assert "Python at Sea" in expected.out
    time.sleep(0.02)
    cli("list")
    files = [path for path in own_cache.rglob("*") if path.is_file()]
    assert len(files) > 5
    assert all(path.suffix == ".kept" for path in files)
    assert {path.parent.name for path in files} >= {"skills", "roles", own_cache.name}
    for path in files:
        path.write_bytes(noise(path.read_bytes()))
    for _ in range(2):
        done = cli(*asked)
        assert (done.code, done.out, done.err) == (0, expected.out, "")
    assert len(cli("list").rows) == 77 + len(TITLES)


def test_a_cache_of_another_version(cli: Cli, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    expected = cli("show", "oyster diver").out
    for version in ("0.0.9", "0.2.0"):
        monkeypatch.setattr(store, "__version__", version)
        store.format_key.cache_clear()
        assert cli("show", "oyster diver").out == expected
    write(folder, "Oyster Diver", "Digs.")
    assert "Digs." in cli("show", "oyster diver").out
    monkeypatch.undo()
    store.format_key.cache_clear()


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


@pytest.mark.parametrize("room", [0, 3000, 30_000])
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
