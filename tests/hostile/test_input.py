"""Standard input, settings and the cache as nobody means them: a clear message or an answer, soon and in little memory."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cases import one_in
from tests.conftest import Cli
from tests.hostile.child import child

MLE = "machine-learning-engineer"
COLUMN = ["--column", "title"]

# name → bytes, options, exit code, what the answer or else the message holds
INPUTS: dict[str, tuple[bytes, list[str], int, str]] = {
    "one endless line": (b"x" * 100_000_000, [], 3, "line 1: is longer than 100,000 characters"),
    "one endless line of CSV": (b"title\n" + b"x" * 100_000_000, COLUMN, 3, "line 2: is longer than 100,000"),
    "a million columns": (b"a," * 1_000_000 + b"title\n", COLUMN, 3, "line 1: is longer than"),
    "an open quote": (
        b'title\n"' + b"x\n" * 2_000_000,
        COLUMN,
        3,
        "line 2: the quote that opens here is not closed within 100,000 characters",
    ),
    "long lines": ((b"x" * 90_000 + b"\n") * 150 + b"mle\n", ["-f", "csv"], 0, MLE),
    "wide characters": ("\U0001f600".encode() * 90_000 + b"\nmle\n", [], 0, MLE),
    "different titles": (b"".join(b"title %d\n" % n for n in range(2_000)) + b"mle\n", [], 0, MLE),
    "UTF-16": ("x\nmle\n".encode("utf-16"), [], 0, MLE),
    "UTF-16 CSV": ("id,title\r\n1,mle\r\n".encode("utf-16"), COLUMN, 0, MLE),
    "BOM": (b"\xef\xbb\xbftitle\nmle\n", COLUMN, 0, MLE),
    "latin": (b"Ing\xe9nieur\nmle\n", [], 0, MLE),
    "NUL": (b"title\n\0\nmle\n", COLUMN, 0, MLE),
    "CR": (b"title\rmle\r", COLUMN, 0, MLE),
    "no header": (b"", COLUMN, 3, 'has no column "title"'),
    "another separator": (b"name;id\nmle;1\n", COLUMN, 3, 'separated by semicolons, are: "name", "id"'),
    "escapes in the header": (b"\x1b[31m\n1\n", COLUMN, 3, 'Its only column is " [31m".'),
    "a row without end": (
        b"a,title\n" + b'"x\nx",' * 1_000_000,
        COLUMN,
        3,
        "line 2: the row is longer than 1,000,000 characters",
    ),
    "a compressed file": (b"\x1f\x8b\x08\x00" + b"x" * 100, COLUMN, 3, "is compressed"),
    "a workbook": (b"PK\x03\x04" + b"x" * 100, COLUMN, 3, "Save it as CSV first"),
    "empty column": (b"a,\n1,mle\n", ["--column", ""], 0, MLE),
}


@pytest.mark.parametrize("name", one_in(3, INPUTS))
def test_standard_input(name: str) -> None:
    data, options, code, holds = INPUTS[name]
    done = child("resolve", *options, given=data)
    assert done.code == code, done.err
    assert holds in (done.err if code else done.out)


def test_input_without_end() -> None:
    for options in ([], COLUMN):
        with Path("/dev/zero").open("rb") as zero:
            done = child("resolve", *options, given=zero)
        assert done.code == 3
        assert "is longer than" in done.err


def test_input_that_may_only_be_written(tmp_path: Path) -> None:
    with (tmp_path / "x").open("wb") as stream:
        done = child("resolve", given=stream)
    assert done.code == 3
    assert "Standard input cannot be read" in done.err


# name → the config file, exit code
CONFIGS: dict[str, tuple[bytes, int]] = {
    "deep": (b"x = " + b"[" * 9_000, 3),
    "deep tables": (b"x = " + b"{a = " * 1_900, 3),
    "endless number": (b"count = " + b"9" * 5_000, 3),
    "many dots": (b".".join([b"a"] * 4_990) + b" = 1", 3),
    "large": (b"#" * 10_001, 3),
    "BOM": (b"\xef\xbb\xbfformat = 'json'", 0),
    "CRLF": (b"format = 'json'\r\n", 0),
    "NUL": (b"format = '\0'", 3),
    "latin": (b"format = '\xe9'", 3),
    "NUL in a path": (b'output = "a\\u0000b"', 3),
    "NUL in a folder": (b'roles-dir = "a\\u0000b"', 3),
    "a list for one": (b"count = [1, 2]", 3),
    "a day": (b"format = 2026-11-22", 3),
    "escapes": (b'"\\u001b[31m\\nWarning: forged" = 1', 3),
    "escapes as value": (b'format = "\\u001b[31m"', 3),
}


@pytest.mark.parametrize("name", one_in(3, CONFIGS))
def test_config_file(cli: Cli, home: Path, name: str) -> None:
    data, code = CONFIGS[name]
    (home / "config").mkdir()
    (home / "config" / "config.toml").write_bytes(data)
    done = cli("tips")
    assert done.code == code, done.err
    assert done.err.startswith(f"{home}/config/config.toml: ") if code else not done.err
    assert all(line.isprintable() and not line.startswith("Warning") for line in done.err.splitlines())
    assert cli("tips", "--nonsense").code in (2, 3)


def test_a_config_file_that_is_none(home: Path) -> None:
    (home / "config").mkdir()
    config = home / "config" / "config.toml"
    makers: list[Callable[[], None]] = [
        config.mkdir,
        lambda: os.mkfifo(config),
        lambda: config.symlink_to(config),
        lambda: config.symlink_to("/dev/zero"),
    ]
    for make in makers:
        make()
        assert child("list").code == 0
        config.rmdir() if config.is_dir() else config.unlink()
    config.write_text("format = 'json'")
    config.chmod(0)
    assert child("list").code == 3


VARIABLES = ("FORMAT", "OUTPUT", "LEVEL", "SECTION", "ROLES_DIR", "COUNT", "CONFIG_DIR", "DATA_DIR")


@pytest.mark.parametrize("name", [*VARIABLES, pytest.param("CACHE_DIR", marks=pytest.mark.slow)])
def test_variables(cli: Cli, home: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.chdir(home)
    for value in ("", "\x1b[31m", "\udcff\udcfe", "x" * 9_000, "  ", "-1", "/dev/null", ":"):
        monkeypatch.setenv(f"CAREERCLI_{name}", value)
        for command in (["list"], ["show", "mle"]) if "DIR" not in name else (["show", "mle"],):
            done = cli(*command)
            assert done.code in (0, 2, 3), (value, done.err)
            assert "Traceback" not in done.err
            assert all(line.isprintable() for line in done.err.splitlines())


@pytest.mark.slow
def test_a_cache_that_is_none(tmp_path: Path) -> None:
    made = {name: tmp_path / name for name in ("file", "loop", "pipe", "deep", "zero", "locked")}
    made["file"].write_text("")
    made["loop"].symlink_to("loop")
    for name in ("pipe", "deep", "zero"):
        made[name].mkdir()
    os.mkfifo(made["pipe"] / "vocabulary.json")
    (made["deep"] / "vocabulary.json").write_text("[" * 100_000)
    (made["zero"] / "vocabulary.json").symlink_to("/dev/zero")
    made["locked"].mkdir(0)
    for folder in made.values():
        done = child("tips", variables={"CAREERCLI_CACHE_DIR": str(folder)})
        assert (done.code, done.err) == (0, "")


def test_a_folder_that_is_gone(tmp_path: Path) -> None:
    kept = {
        name: value for name, value in os.environ.items() if name != "PYTHONPATH"
    }  # Python itself needs it to be there
    for arguments, code in (("list", 0), ("list --roles-dir .", 3), ("list -o x", 3), ("roles check x", 3)):
        line = f"mkdir gone && cd gone && rmdir ../gone && {sys.executable} -m careercli {arguments}"
        done = subprocess.run(["/bin/bash", "-c", line], cwd=tmp_path, env=kept, capture_output=True, check=False)
        assert done.returncode == code, done.stderr
        assert b"Traceback" not in done.stderr


@pytest.mark.parametrize(
    "line",
    [["roles", "check", "\0a"], ["list", "-o", "\0/a\0.csv"], ["site", "file/\0x"], ["match", "--resume", "a\0"]],
)
def test_a_nul_in_an_argument_is_a_blank(
    cli: Cli, home: Path, monkeypatch: pytest.MonkeyPatch, line: list[str]
) -> None:
    monkeypatch.chdir(home)
    (home / "file").touch()
    done = cli(*line)
    assert done.code == 3
    assert "Traceback" not in done.err


TOO_LONG = "x" * 5000  # for the name of a file


@pytest.mark.parametrize(
    "line",
    [
        ["roles", "check", TOO_LONG],
        ["roles", "check", f"{TOO_LONG}/a.yaml"],
        ["resolve", f"{TOO_LONG}.csv", "--column", "title"],
        ["list", "--roles-dir", TOO_LONG],
        ["list", "-o", f"{TOO_LONG}.csv"],
        ["match", "--resume", TOO_LONG],
        ["site", TOO_LONG],
        ["roles", "new", "Diver", "-o", f"{TOO_LONG}.yaml"],
    ],
    ids=lambda line: " ".join(line[:2])[:20],
)
def test_a_name_that_no_file_can_have_is_told(cli: Cli, line: list[str]) -> None:
    done = cli(*line)
    assert (done.code, done.out) == (3, "")
    assert len(done.err) < 5400
    assert len(done.err.splitlines()) > 1
