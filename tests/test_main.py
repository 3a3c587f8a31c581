"""Exit codes, streams and settings, in this process and as a program of its own."""

from __future__ import annotations

import json
import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest

from careercli.formats import Format
from careercli.library.catalog import Catalog
from careercli.main import COMMANDS
from tests.conftest import Cli

PAIR = ["ML Engineer", "Data Science Manager"]


def program(*arguments: str, **options: object) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run([sys.executable, "-m", "careercli", *arguments], check=False, **options)  # type: ignore[call-overload, no-any-return]


def test_alone_it_is_a_short_help_with_three_examples(cli: Cli) -> None:
    done = cli()
    assert (done.code, done.err) == (0, "")
    assert done.out.count("\n  careercli ") == 3
    assert len(done.out.splitlines()) < 12
    assert max(map(len, done.out.splitlines())) <= 80


@pytest.mark.parametrize(
    "arguments", [["--help"], ["-h"], *([name, flag] for name in COMMANDS for flag in ("-h", "--help"))]
)
def test_help_everywhere(cli: Cli, arguments: list[str]) -> None:
    done = cli(*arguments)
    assert (done.code, done.err) == (0, "")
    name = "" if arguments[0].startswith("-") else f" {arguments[0]}"
    assert done.out.startswith(f"careercli{name}")
    assert "\nExamples\n  careercli " in done.out


def test_help_groups_the_commands(cli: Cli) -> None:
    text = cli("--help").out
    groups = ["Compare and explore", "Pay and outlook", "Advise", "Your own roles"]
    assert [text.index(group) for group in groups] == sorted(text.index(group) for group in groups)


def test_the_long_help_of_compare_tells_the_formula(cli: Cli) -> None:
    text = " ".join(cli("help", "compare").out.split())
    assert "core 3, important 2, helpful 1" in text


@pytest.mark.parametrize("flag", ["--version", "-V"])
def test_version(cli: Cli, flag: str) -> None:
    assert cli(flag).out == "careercli 0.2.0\n"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["comapre", "a", "b"], "compare"),
        (["compare"], "careercli compare needs two roles or more."),
        (["compare", *PAIR, "--colour"], "--colour"),
        (["compare", *PAIR, "-f", "pdf"], "pdf"),
        (["compare", *PAIR, "--section", "cooking"], "cooking"),
        (["list", "--family", "cooks"], "cooks"),
        (["tips", "--count", "0"], "count"),
        (["tips", "--count", "many"], "count"),
    ],
)
def test_wrong_usage_is_exit_2_with_a_next_step(cli: Cli, arguments: list[str], message: str) -> None:
    done = cli(*arguments)
    assert (done.code, done.out) == (2, "")
    assert message in done.err
    assert "--help" in done.err
    assert "Traceback" not in done.err


def test_wrong_usage_in_json(cli: Cli) -> None:
    for arguments in (["compare", "-f", "json"], ["compare", "--format=json", "mle"], ["compare", "-fjson"]):
        done = cli(*arguments)
        assert json.loads(done.err)["code"] == done.code == 2


def test_the_order_is_option_variable_config_default(cli: Cli, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (home / "config").mkdir()
    (home / "config" / "config.toml").write_text('format = "yaml"\nsection = ["pay"]\n')
    assert cli("show", "mle").out.startswith("kind: profile")
    monkeypatch.setenv("CAREERCLI_FORMAT", "csv")
    assert cli("show", "mle").out.startswith("section,role,value")
    assert json.loads(cli("show", "mle", "-f", "json").out)["role"]["salary"]["figures"][0]["mean"] == 148100
    assert {row[0].split(",")[0] for row in cli("show", "mle", "-f", "plain").rows} == {"pay"}


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("format = ", "config.toml"),
        ("colour = true", "colour is not an option"),
        ('format = "pdf"', "pdf"),
        ("count = 'x'", "x"),
        ("roles-dir = 5", "roles-dir must be a path"),
        ("format = true", 'format takes no "true".'),
        ("layout = 'colums'", 'layout takes no "colums". Did you mean columns?'),
        ("quiet = 'maybe'", 'quiet takes true or false, not "maybe".'),
        ("min-confidence = nan", "min-confidence must be text, a number"),
        ("top = -inf", "top must be text, a number"),
        ("format = 2026-11-22", "must be text"),
    ],
)
def test_a_wrong_config_file_is_exit_3_and_is_named(cli: Cli, home: Path, text: str, message: str) -> None:
    (home / "config").mkdir()
    (home / "config" / "config.toml").write_text(text)
    done = cli("tips")
    assert (done.code, done.out) == (3, "")
    assert message in done.err
    assert "config.toml" in done.err


def test_output_goes_to_a_file_whose_ending_chooses_the_format(cli: Cli, tmp_path: Path) -> None:
    for name, begin in [
        ("a.json", "{"),
        ("a.md", "# "),
        ("a.html", "<!DOCTYPE html>"),
        ("a.csv", "section,"),
        ("a", "title\t"),
    ]:
        done = cli("show", "mle", "-o", str(tmp_path / name))
        assert (done.code, done.out, done.err) == (0, "", "")
        assert (tmp_path / name).read_text().startswith(begin)
    names = ["a", "a.csv", "a.html", "a.json", "a.md"]
    assert sorted(path.name for path in tmp_path.iterdir() if path.is_file()) == names
    assert cli("show", "mle", "-o", str(tmp_path / "b.out"), "-f", "json").code == 0


def test_an_unknown_ending_is_refused_with_those_there_are(cli: Cli, tmp_path: Path) -> None:
    done = cli("show", "mle", "-o", str(tmp_path / "a.docx"))
    assert (done.code, done.out) == (2, "")
    assert ".docx" in done.err
    assert "--format" in done.err
    assert all(f".{format}" in done.err for format in Format)
    assert not (tmp_path / "a.docx").exists()


def test_who_wants_a_pdf_is_told_how_to_print_one(cli: Cli, tmp_path: Path) -> None:
    done = cli("show", "mle", "-o", str(tmp_path / "a.pdf"))
    assert (done.code, done.out) == (2, "")
    assert "Save as PDF" in done.err
    assert not (tmp_path / "a.pdf").exists()


def test_output_leaves_links_modes_and_devices_as_they_are(cli: Cli, tmp_path: Path) -> None:
    target, link = tmp_path / "target.json", tmp_path / "link.json"
    target.write_text("old")
    target.chmod(0o600)
    link.symlink_to(target)
    assert cli("show", "mle", "-o", str(link)).code == 0
    assert link.is_symlink()
    assert target.read_text().startswith("{")
    assert target.stat().st_mode & 0o777 == 0o600
    assert cli("show", "mle", "-o", "/dev/null").code == 0
    assert Path("/dev/null").is_char_device()
    done = cli("show", "mle", "-o", "/dev/full")
    assert done.code == 3
    assert "Cannot write /dev/full" in done.err
    assert cli("show", "mle", "-o", str(tmp_path)).code == 3


def test_output_into_a_missing_folder_is_exit_3(cli: Cli, tmp_path: Path) -> None:
    done = cli("show", "mle", "-o", str(tmp_path / "missing" / "a.json"))
    assert done.code == 3
    assert "Cannot write" in done.err


def test_a_missing_roles_folder_is_exit_3(cli: Cli, tmp_path: Path) -> None:
    done = cli("list", "--roles-dir", str(tmp_path / "missing"))
    assert (done.code, done.out) == (3, "")
    assert "is no folder, or does not exist" in done.err


def test_a_pipe_gets_plain_text_and_no_escape_codes() -> None:
    done = program("compare", *PAIR, capture_output=True)
    assert done.returncode == 0
    assert done.stderr == b""
    assert b"\x1b" not in done.stdout
    assert all(line.count(b"\t") == 2 for line in done.stdout.splitlines())


def test_a_reader_that_leaves_early_is_no_error() -> None:
    command = (
        f"{sys.executable} -m careercli compare '{PAIR[0]}' '{PAIR[1]}' -f json | head -1; echo ${{PIPESTATUS[0]}}"
    )
    done = subprocess.run(["/bin/bash", "-c", command], capture_output=True, check=True)
    assert done.stdout == b"{\n0\n"
    assert done.stderr == b""


def test_a_closed_stdout_and_a_full_disk_under_help_are_no_bugs() -> None:
    for command, code in (("list >&-", 0), ("--help > /dev/full", 1), ("--help | true", 0), ("> /dev/full", 1)):
        line = f"{sys.executable} -m careercli {command}; echo ${{PIPESTATUS[0]}} >&2"
        done = subprocess.run(["/bin/bash", "-c", line], capture_output=True, check=True)
        assert b"Traceback" not in done.stderr, command
        assert done.stderr.split()[-1] == str(code).encode(), command


def test_a_full_disk_is_an_error_and_not_a_lost_answer() -> None:
    with Path("/dev/full").open("wb") as full:
        done = program("compare", *PAIR, stdout=full, stderr=subprocess.PIPE)
    assert done.returncode == 1
    assert b"Cannot write the answer" in done.stderr
    assert b"Traceback" not in done.stderr


@pytest.mark.parametrize(
    "variables", [{"LC_ALL": "C"}, {"PYTHONIOENCODING": "ascii"}, {"PYTHONUTF8": "0", "LC_ALL": "POSIX"}]
)
@pytest.mark.parametrize("format", ["table", "plain", "json", "html"])
def test_narrow_encodings_lose_no_answer(variables: dict[str, str], format: str) -> None:
    done = program("compare", *PAIR, "-f", format, capture_output=True, env={**os.environ, **variables})
    assert (done.returncode, done.stderr) == (0, b"")
    assert b"production" in done.stdout


def test_ascii_json_keeps_every_character() -> None:
    done = program("list", "-f", "json", capture_output=True, env={**os.environ, "PYTHONIOENCODING": "ascii"})
    aliases = [alias for item in json.loads(done.stdout)["items"] for alias in item["aliases"]]
    assert "Ing\u00e9nieur de donn\u00e9es" in aliases


def on_a_terminal(*arguments: str, **variables: str) -> bytes:
    """What the program prints to a terminal of 80 columns."""
    own, other = pty.openpty()
    environment = {**os.environ, "TERM": "xterm-256color", **variables}
    process = subprocess.Popen(
        [sys.executable, "-m", "careercli", *arguments], stdout=other, stderr=other, env=environment
    )
    os.close(other)
    output = b""
    try:
        while chunk := os.read(own, 65536):
            output += chunk
    except OSError:
        pass  # the other end is closed
    os.close(own)
    assert process.wait() == 0
    return output


def test_a_terminal_gets_a_table_and_is_told_how_titles_were_read() -> None:
    output = on_a_terminal("compare", "Sr. Data Scientist", "Data Science Manager", "--full")
    assert b'"Sr. Data Scientist" read as Data Scientist, level senior' in output
    assert b"\x1b[1m" in output
    assert b"AT A GLANCE" in output
    assert b"\x1b[3" not in on_a_terminal("compare", *PAIR, NO_COLOR="1")
    assert b"\x1b" not in on_a_terminal("compare", *PAIR, TERM="dumb")


def test_an_interrupt_is_130(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(Catalog, "find", interrupt)
    done = cli("show", "mle")
    assert (done.code, done.out) == (130, "")
    assert "Traceback" not in done.err


def test_a_bug_keeps_its_traceback_and_says_where_to_report_it(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Catalog, "find", lambda *_: 1 / 0)
    done = cli("show", "mle")
    assert (done.code, done.out) == (1, "")
    assert "ZeroDivisionError" in done.err
    assert "report it" in done.err
