"""Where the answer goes and what kind of terminal looks on: no answer is lost, no code changes, no colour strays."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import threading
from importlib.util import find_spec
from pathlib import Path

import pytest
from rich.cells import cell_len

from careercli.model import limits
from tests.cases import one_in
from tests.conftest import Cli
from tests.hostile.child import SECONDS, child

PAIR = ["ML Engineer", "Data Science Manager"]


@pytest.mark.parametrize("columns", one_in(2, [20, 27, 40, 60, 80, 132, 250, 400]))
def test_every_width(cli: Cli, monkeypatch: pytest.MonkeyPatch, columns: int) -> None:
    monkeypatch.setenv("COLUMNS", str(columns))
    for command in (["compare", *PAIR], ["show", "Senior MLE"], ["list"], ["salary", "mle"], ["sources"], ["where"]):
        lines = cli(*command, "-f", "table").out.splitlines()
        assert len(lines) > 3
        assert max(map(cell_len, lines)) <= columns
    assert cli("compare", "--help").code == 0


@pytest.mark.parametrize("columns", one_in(3, ["1", "0", "-5", "wide", "", "100000000", "9" * 40, "\u0664\u0662"]))
def test_odd_widths(columns: str) -> None:
    for command in (["--help"], ["show", "mle", "-f", "table"]):
        done = child(*command, variables={"COLUMNS": columns})
        assert done.code == 0
        assert max(map(len, done.out.splitlines())) <= limits.WIDTH


TERMINALS = [
    {"NO_COLOR": "1", "FORCE_COLOR": "1"},
    {"TERM": "dumb"},
    {"TERM": ""},
    {"TERM": "nonsense", "COLORTERM": "\x1b"},
    {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
    {"LC_ALL": "nowhere", "LANG": "\x1b"},
    {"PYTHONIOENCODING": "ascii:strict"},
    {"PYTHONIOENCODING": "utf-16"},
    {"PYTHONOPTIMIZE": "2"},
    {"PYTHONDEVMODE": "1"},
    {"PYTHONWARNINGS": "error"},
    {"_CAREERCLI_COMPLETE": "complete_bash"},
    {"_CAREERCLI_COMPLETE": "complete_bash", "COMP_WORDS": "careercli show", "COMP_CWORD": "many"},
]


@pytest.mark.parametrize("variables", one_in(3, TERMINALS), ids=" ".join)
def test_odd_environments(variables: dict[str, str]) -> None:
    if "PYTHONWARNINGS" in variables and find_spec("click") and not find_spec("typer._click"):
        pytest.skip("this Typer uses what this Click warns of")
    done = child("show", "mle", "-f", "table", variables=variables)
    assert done.code == (2 if "_CAREERCLI_COMPLETE" in variables else 0)
    assert "\x1b[3" not in done.out
    assert child("show", "Ing\u00e9nieur \u202e", variables=variables).code in (2, 4)


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "cp1252"])
def test_an_error_in_json_is_json_in_every_encoding(encoding: str) -> None:
    done = child("list", "--top", "\u0663 \u4e2d \xbd", "-f", "json", variables={"PYTHONIOENCODING": encoding})
    assert json.loads(done.err)["message"] == '--top takes a whole number of 1 or more, not "\u0663 \u4e2d \xbd".'


def test_a_file_has_no_colours_and_every_character(cli: Cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.setenv("COLORTERM", "truecolor")
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True, raising=False)
    assert "\x1b[1m" in cli("show", "mle", "-f", "table").out
    assert cli("show", "mle", "-o", str(tmp_path / "mle.txt")).code == 0
    text = (tmp_path / "mle.txt").read_text()
    assert "\x1b" not in text
    done = child("show", "mle", "-o", str(tmp_path / "ascii.txt"), variables={"PYTHONIOENCODING": "ascii"})
    assert done.code == 0
    assert (tmp_path / "ascii.txt").read_text() == text


def test_nothing_is_said_by_colour_or_lines_alone(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    plain = cli("compare", *PAIR, "-f", "table").out
    monkeypatch.setenv("FORCE_COLOR", "1")
    coloured = cli("compare", *PAIR, "-f", "table").out
    assert coloured != plain
    assert re.sub(r"\x1b\[[\d;]*m|\x1b\]8;.*?\x1b\\", "", coloured) == plain  # colours, and where addresses lead
    assert not set(plain) & set("\u2713\u2717\u2714\u2718\u25cf\u25cb\u2588\u2591")  # ticks and blocks without a word


# shell line, in which C is the program → exit code
STREAMS = {
    "C list > /dev/full": 1,
    "C --help > /dev/full": 1,
    "C --version > /dev/full": 1,
    "C compare --schema > /dev/full": 1,
    "C roles schema > /dev/full": 1,
    "C roles > /dev/full": 1,
    "C list >&-": 0,
    "C list <&- >&- 2>&-": 0,
    "C show nobody 2>&-": 4,
    "C show nobody 2> /dev/full": 4,
    "C show nobody -f json 2> /dev/full": 4,
    "C list --nonsense 2> /dev/full": 2,
    "C list --roles-dir bad 2> /dev/full | grep -q data-scientist": 0,
    "set -o pipefail; C show nobody 2>&1 | true": 4,
    "set -o pipefail; C list -f json | head -1 | grep -q .": 0,
    "C resolve <&-": 2,
    "C compare - <&-": 2,
    "yes | C resolve | head -1 | grep -q y": 0,
    "ulimit -f 0; C list > /dev/null": 0,
}


@pytest.mark.parametrize("line", STREAMS)
def test_streams(tmp_path: Path, line: str) -> None:
    (tmp_path / "bad").mkdir()
    (tmp_path / "bad" / "bad.yaml").write_text("title: [")
    command = line.replace("C ", f"{sys.executable} -m careercli ", 1)
    done = subprocess.run(["/bin/bash", "-c", command], cwd=tmp_path, capture_output=True, check=False, timeout=SECONDS)
    assert done.returncode == STREAMS[line], done.stderr
    assert b"Traceback" not in done.stderr
    assert STREAMS[line] != 1 or (b"Cannot write the answer" in done.stderr and b"-o FILE" in done.stderr)


def test_a_pipe_that_nobody_reads_is_told_and_one_that_is_read_is_written(cli: Cli, tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    done = child("list", "-o", str(pipe))
    assert done.code == 3
    assert "nobody reads from this pipe" in done.err
    read: list[str] = []
    reader = threading.Thread(target=lambda: read.append(pipe.read_text()))
    reader.start()
    assert cli("list", "-o", str(pipe), "-f", "json").code == 0
    reader.join()
    assert read == [cli("list", "-f", "json").out]


@pytest.mark.parametrize(
    ("name", "code"),
    [("x" * 250, 0), ("x" * 300, 3), ("loop", 3), ("folder", 3), ("locked", 3), ("folder/x", 3), ("missing/x", 3), ("a\nb", 0), ("\udcff", 0), ("link", 0), ("", 3), ("a.pdf", 2), ("a.\x1b[31m", 2), (".hidden", 0)],
    ids=ascii,
)  # fmt: skip
def test_odd_names_of_files(tmp_path: Path, name: str, code: int) -> None:
    (tmp_path / "loop").symlink_to("loop")
    (tmp_path / "link").symlink_to("target")
    (tmp_path / "folder").mkdir(0o500)
    (tmp_path / "locked").write_text("old")
    (tmp_path / "locked").chmod(0o400)
    before = set(os.listdir(tmp_path))
    done = child("list", "-o", name, folder=tmp_path)
    assert (done.code, done.out) == (code, "")
    assert all(line.isprintable() for line in done.err.splitlines())
    assert ("Name a file." in done.err) == (name in ("folder", ""))
    assert set(os.listdir(tmp_path)) - before == ({"target" if name == "link" else name} if code == 0 else set())
    assert (tmp_path / "locked").stat().st_size == 3


def test_a_part_with_nothing_in_it_says_so(cli: Cli) -> None:
    done = cli("show", "mle", "--section", "level")
    assert (done.code, done.out) == (0, "")
    assert "No level was named" in done.err
    assert cli("show", "Senior MLE", "--section", "level").err == ""
    assert "No level was named" in cli("show", "mle", "--section", "level", "-f", "json").out


@pytest.mark.parametrize("command", [["list"], ["resolve", "Data Engineer"], ["show", "mle"], ["sources"]])
def test_a_dash_is_stdout_and_no_file(
    cli: Cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, command: list[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert cli(*command, "--output", "-", "--format", "csv") == cli(*command, "--format", "csv")
    monkeypatch.setenv("CAREERCLI_OUTPUT", "-")
    assert cli(*command).out
    assert not (tmp_path / "-").exists()
