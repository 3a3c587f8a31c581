"""`resolve`: arguments, lines and CSV columns; every line kept, in order, in every format."""

from __future__ import annotations

import csv
import io
import json
import sys
import time
from types import SimpleNamespace

import jsonschema
import pytest

from careercli.model import limits
from tests.conftest import Cli
from tests.test_main import on_a_terminal, program

LINES = "Sr. ML Eng.\nBarista\n\nManager, Data Science\nML Enginer\n"


def piped(monkeypatch: pytest.MonkeyPatch, data: bytes) -> None:
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(data), isatty=lambda: False))


def test_arguments(cli: Cli) -> None:
    done = cli("resolve", "Sr. ML Eng.", "Head of Data Science", "Registered Nurse")
    assert (done.code, done.err) == (0, "")
    assert done.rows == [
        ["Sr. ML Eng.", "machine-learning-engineer", "Machine Learning Engineer", "senior", "0.98"],
        ["Head of Data Science", "head-of-data-science", "Head of Data Science", "", "1.0"],
        ["Registered Nurse", "", "", "", ""],
    ]


def test_every_line_of_standard_input_is_kept_in_order(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    piped(monkeypatch, LINES.encode())
    rows = cli("resolve").rows
    assert [row[0] for row in rows] == LINES.splitlines()
    assert [row[1] for row in rows] == ["machine-learning-engineer", "", "", "data-science-manager", ""]


def test_json_is_one_object_a_line_with_candidates(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    piped(monkeypatch, LINES.encode())
    answers = [json.loads(line) for line in cli("resolve", "-f", "json").out.splitlines()]
    schema = json.loads(cli("resolve", "--schema").out)
    for answer in answers:
        jsonschema.validate(answer, schema)
    assert [list(answer) for answer in answers] == [["input", "role", "title", "level", "confidence", "candidates"]] * 5
    assert answers[4]["role"] is None
    assert answers[4]["candidates"][0] == "machine-learning-engineer"


def test_a_column_of_csv(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    piped(monkeypatch, b'\xef\xbb\xbfid,job_title\r\n1,"Manager, Data Science"\r\n2,\r\n3,"Data\nEngineer"\r\n4\r\n')
    rows = cli("resolve", "--column", "job_title").rows
    assert [row[1] for row in rows] == ["data-science-manager", "", "data-engineer", ""]


def test_a_missing_column_is_exit_3_and_names_those_there_are(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    piped(monkeypatch, b"id,title\n1,x\n")
    done = cli("resolve", "--column", "job_title")
    assert (done.code, done.out) == (3, "")
    assert 'Its columns, separated by commas, are: "id", "title".' in done.err


def test_more_lines_than_a_batch_have_one_header(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    piped(monkeypatch, b"Data Engineer\n" * 2500)
    rows = list(csv.reader(io.StringIO(cli("resolve", "-f", "csv").out)))
    assert rows[0] == ["input", "role", "title", "level", "confidence"]
    assert rows[1:] == [["Data Engineer", "data-engineer", "Data Engineer", "", "1.0"]] * 2500


def test_no_line_is_an_answer_too(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    for format, out in (("csv", "input,role,title,level,confidence\r\n"), ("plain", ""), ("json", "")):
        piped(monkeypatch, b"")
        done = cli("resolve", "-f", format)
        assert (done.code, done.out) == (0, out)
    assert cli("resolve", "mle", "--column", "x").code == 2


def test_bytes_that_are_no_utf_8_lose_no_line(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    piped(monkeypatch, b"Data Engineer\n\xff\xfe\x00\nData Analyst")
    assert [row[1] for row in cli("resolve").rows] == ["data-engineer", "", "data-analyst"]


def test_people_see_a_table_with_what_it_could_be(cli: Cli) -> None:
    text = cli("resolve", "mle", "ML Enginer", "-f", "table").out
    assert "1 of 2 titles understood" in text
    assert "machine learning" in text


def test_without_titles_a_terminal_gets_a_hint() -> None:
    import os
    import pty

    own, other = pty.openpty()
    done = program("resolve", stdin=other, capture_output=True)
    os.close(own)
    os.close(other)
    assert done.returncode == 2
    assert b"pipe them in" in done.stderr


def test_a_reader_that_leaves_early_ends_it() -> None:
    import subprocess

    command = (
        f"yes 'Data Engineer' | head -200000 | {sys.executable} -m careercli resolve | head -1; echo ${{PIPESTATUS[2]}}"
    )
    done = subprocess.run(["/bin/bash", "-c", command], capture_output=True, check=True)
    assert done.stdout == b"Data Engineer\tdata-engineer\tData Engineer\t\t1.0\n0\n"
    assert done.stderr == b""


def test_a_slow_writer_is_answered_line_by_line() -> None:
    import os
    import subprocess

    command = [sys.executable, "-m", "careercli", "resolve"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env={**os.environ}) as process:
        assert process.stdin
        assert process.stdout
        time.sleep(0.5)
        process.stdin.write(b"mle\n")
        process.stdin.flush()
        assert process.stdout.readline().startswith(b"mle\tmachine-learning-engineer")
        process.stdin.close()


def test_the_shell_completes_titles_and_aliases() -> None:
    from careercli.shells.grammar import follow
    from careercli.shells.line import read_line

    def titles(begun: str) -> list[str]:
        return [word for word, _ in follow(read_line(f"careercli show '{begun}", "bash")).words]

    assert "machine learning engineer" in titles("machine l")
    assert "DBA" in titles("DB")
    assert titles("zzz") == []
    assert b"AT A GLANCE" in on_a_terminal("compare", "DBA", "mle", "--full")


def test_a_line_that_is_too_long_is_named_and_one_that_just_fits_is_read(
    cli: Cli, monkeypatch: pytest.MonkeyPatch
) -> None:
    piped(monkeypatch, b"mle\n" + b"x" * limits.LINE + b"\nmle\n")
    assert [row[1] for row in cli("resolve").rows] == ["machine-learning-engineer", "", "machine-learning-engineer"]
    piped(monkeypatch, b"mle\nmle\n" + b"x" * (limits.LINE + 2) + b"\nmle\n")
    done = cli("resolve")
    assert done.code == 3
    assert "Standard input, line 3: is longer than 100,000 characters." in done.err
