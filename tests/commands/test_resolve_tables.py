"""`resolve --column`: files and streams of other programs, what is kept of them, and what is told beside the answer."""

from __future__ import annotations

import csv
import io
import json
import os
import select
import subprocess
import sys
import time
from pathlib import Path

import pytest

from careercli.library.titles import Names, Reading
from careercli.model import limits
from tests.commands.test_resolve import piped
from tests.conftest import Cli

TABLE = 'id;job title;salary\n1;Sr. ML Eng.;-5\n2;Barista;"1;2"\n3;;\n'


@pytest.fixture
def table(tmp_path: Path) -> str:
    path = tmp_path / "jobs.csv"
    path.write_text(TABLE)
    return str(path)


def test_the_columns_of_the_input_come_before_ours(cli: Cli, table: str) -> None:
    done = cli("resolve", table, "--column", "job title", "--keep", "-f", "csv")
    assert list(csv.reader(io.StringIO(done.out))) == [
        ["id", "job title", "salary", "role", "title", "level", "confidence"],
        ["1", "Sr. ML Eng.", "-5", "machine-learning-engineer", "Machine Learning Engineer", "senior", "0.98"],
        ["2", "Barista", "1;2", "", "", "", ""],
        ["3", "", "", "", "", "", ""],
    ]
    assert done.err == "Note: 3 titles: 1 not understood, 1 empty\n"
    assert cli("resolve", table, "--column", "job title", "--keep").rows[0][:4] == [
        *("1", "Sr. ML Eng.", "-5", "machine-learning-engineer")
    ]


def test_without_keep_the_columns_are_the_five(cli: Cli, table: str) -> None:
    done = cli("resolve", table, "--column", "job title", "-f", "csv")
    assert done.out.splitlines()[:2] == [
        "input,role,title,level,confidence",
        "Sr. ML Eng.,machine-learning-engineer,Machine Learning Engineer,senior,0.98",
    ]


def test_a_name_that_is_taken_is_prefixed(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    piped(monkeypatch, b"title,level,careercli_level\nmle,1,2\n")
    done = cli("resolve", "--column", "title", "--keep", "-f", "csv")
    header = "title,level,careercli_level,role,careercli_title,careercli_careercli_level,confidence"
    assert done.out.splitlines()[0] == header


def test_kept_columns_in_json_and_on_a_page(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    data = b"id,title,x,x\n7,mle,<b>,|\n"
    piped(monkeypatch, data)
    [answer] = map(json.loads, cli("resolve", "--column", "title", "--keep", "-f", "json").out.splitlines())
    assert answer["row"] == {"id": "7", "title": "mle", "x": "<b>", "x (2)": "|"}
    assert answer["role"] == "machine-learning-engineer"
    for format, holds in (
        ("table", "Machine Learning"),
        ("html", "&lt;b&gt;"),
        ("markdown", r"\|"),
        ("yaml", "x (2):"),
    ):
        piped(monkeypatch, data)
        assert holds in cli("resolve", "--column", "title", "--keep", "-f", format).out


def test_kept_text_is_no_formula_and_no_control(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    piped(monkeypatch, b'=HYPERLINK("x"),title,b\n"=1+1","mle","\x1b[31m@x"\n-1+cmd|x,+49 30,-1.5\n')
    out = cli("resolve", "--column", "title", "--keep", "-f", "csv").out
    rows = list(csv.reader(io.StringIO(out)))
    assert rows[0][0] == '\'=HYPERLINK("x")'
    assert rows[1][:3] == ["'=1+1", "mle", " [31m@x"]
    assert rows[2][:3] == ["'-1+cmd|x", "'+49 30", "-1.5"]
    assert "\x1b" not in out


def test_a_reading_that_is_not_sure_enough_is_refused_and_counted(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    piped(monkeypatch, b"Data Engineer\nSr. Data Engineer\n")
    done = cli("resolve", "--min-confidence", "0.99", "-f", "json")
    first, second = map(json.loads, done.out.splitlines())
    assert first["role"] == "data-engineer"
    assert [second[key] for key in ("role", "title", "level", "confidence")] == [None, None, None, 0.0]
    assert second["candidates"] == ["data-engineer"]
    assert done.err == "Note: 2 titles: 1 below confidence 0.99\n"
    assert cli("resolve", "mle", "--min-confidence", "1.5").code == 2


def test_nothing_is_told_where_all_is_understood(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    piped(monkeypatch, b"title\nmle\n")
    assert cli("resolve", "--column", "title").err == ""


def test_a_file_among_the_titles_is_offered_as_one(
    cli: Cli, table: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    done = cli("resolve", "mle", table)
    assert (done.code, done.out) == (2, "")
    assert "is a file, no title" in done.err
    assert f"careercli resolve {table} --column NAME" in done.err
    assert "there is none of that name" in cli("resolve", "none.parquet").err
    monkeypatch.chdir(tmp_path)
    (tmp_path / "titles of 2026.txt").write_text("mle\n")
    assert "careercli resolve < 'titles of 2026.txt'" in cli("resolve", "titles of 2026.txt").err
    (tmp_path / "Data Engineer").write_text("x")
    assert cli("resolve", "Data Engineer").rows[0][1] == "data-engineer"


def test_what_belongs_to_tables_needs_a_column(cli: Cli, table: str) -> None:
    for options in (["--keep"], ["--delimiter", ";"]):
        assert cli("resolve", "mle", *options).code == 2
    assert cli("resolve", table, "--column", "job title", "--delimiter", "tabs").code == 2
    assert cli("resolve", table, table, "--column", "job title").code == 2
    assert cli("resolve", f"{table}x", "--column", "job title").code == 3


def test_pages_hold_no_more_than_people_look_at(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    for format in ("table", "html", "markdown", "yaml"):
        piped(monkeypatch, b"mle\n" * (limits.ANSWERS + 1))
        done = cli("resolve", "-f", format)
        assert (done.code, done.out) == (2, "")
        assert f"More than 10,000 titles are too many for {format}." in done.err
    piped(monkeypatch, b"mle\n" * limits.ANSWERS)
    assert cli("resolve", "-f", "markdown").code == 0


def test_endless_input_is_refused_as_a_page() -> None:
    for format in ("table", "html", "markdown", "yaml"):
        command = f"yes mle | {sys.executable} -m careercli resolve -f {format}; echo $?"
        done = subprocess.run(["/bin/bash", "-c", command], capture_output=True, check=True, timeout=20)
        assert done.stdout == b"2\n"


def test_each_line_is_answered_before_the_next_is_written() -> None:
    lines = [b"mle\n", b"Barista\n", b"\n", b"data analyst\n"] * 5
    for options, head in (([], b""), (["--column", "t", "--keep"], b"x,t\n")):
        command = [sys.executable, "-m", "careercli", "resolve", *options]
        pipe = subprocess.PIPE
        with subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=pipe, bufsize=0) as process:
            assert process.stdin
            assert process.stdout
            os.write(process.stdin.fileno(), head)
            for line in lines:  # one right after the other, and part of the next with each
                os.write(process.stdin.fileno(), line if not head else b"1," + line)
                assert select.select([process.stdout], [], [], 10)[0], line
                assert os.read(process.stdout.fileno(), 10_000).count(b"\n") == 1
            process.stdin.close()
            assert process.wait(10) == 0


def test_the_beginning_of_a_line_does_not_hold_up_the_line_before() -> None:
    command = [sys.executable, "-m", "careercli", "resolve", "--column", "t"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, bufsize=0) as process:
        assert process.stdin
        assert process.stdout
        for part in (b't\nmle\n"data', b'\nanalyst"\nDa', b"ta Engineer\n"):
            os.write(process.stdin.fileno(), part)
            assert select.select([process.stdout], [], [], 10)[0], part
            assert os.read(process.stdout.fileno(), 10_000).count(b"\n") == 1
        process.stdin.close()


def test_a_pipe_that_does_not_block_is_read_to_its_end() -> None:
    own, other = os.pipe()
    os.set_blocking(own, False)
    with subprocess.Popen(
        [sys.executable, "-m", "careercli", "resolve"], stdin=own, stdout=subprocess.PIPE, bufsize=0
    ) as process:
        os.close(own)
        assert process.stdout
        for _ in range(3):
            time.sleep(0.3)
            os.write(other, b"mle\n")
            assert os.read(process.stdout.fileno(), 10_000).startswith(b"mle\tmachine-learning-engineer")
        os.close(other)
        assert process.wait(10) == 0


def test_a_dash_is_standard_input(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    piped(monkeypatch, b"title\nmle\n")
    assert cli("resolve", "-", "--column", "title").rows[0][1] == "machine-learning-engineer"
    piped(monkeypatch, b"mle\n")
    assert cli("resolve", "-").rows[0][1] == "machine-learning-engineer"


def test_a_coprocess_of_the_shell_is_answered_line_by_line() -> None:
    script = f"""
        coproc C {{ {sys.executable} -m careercli resolve; }}
        for title in mle "data analyst" mle; do
            echo "$title" >&"${{C[1]}}"
            read -r -t 10 line <&"${{C[0]}}" || exit 9
            echo "$line" | cut -f2
        done
    """
    done = subprocess.run(["/bin/bash", "-c", script], capture_output=True, check=True, timeout=30)
    assert done.stdout == b"machine-learning-engineer\ndata-analyst\nmachine-learning-engineer\n"


def test_parquet(cli: Cli, tmp_path: Path) -> None:
    pa = pytest.importorskip("pyarrow")
    from pyarrow import parquet

    path = str(tmp_path / "jobs.parquet")
    titles = ["Sr. ML Eng.", None, "Barista"]
    columns = {"n": [1, None, 3], "job title": titles, "t": [True, False, None], "d": [b"\xff", "é".encode(), None]}
    parquet.write_table(pa.table(columns), path)
    rows = list(csv.reader(io.StringIO(cli("resolve", path, "--column", "job title", "--keep", "-f", "csv").out)))
    assert rows[0] == ["n", "job title", "t", "d", "role", "title", "level", "confidence"]
    assert rows[1][:5] == ["1", "Sr. ML Eng.", "true", "\ufffd", "machine-learning-engineer"]
    assert rows[2] == ["", "", "false", "é", "", "", "", ""]
    assert [row[0] for row in cli("resolve", path, "--column", "job title").rows] == ["Sr. ML Eng.", "", "Barista"]
    assert "is int64, not text" in cli("resolve", path, "--column", "n").err
    assert 'Its columns are: "n", "job title"' in cli("resolve", path, "--column", "title").err
    (tmp_path / "x.parquet").write_bytes(b"PAR1 and then nothing")
    assert cli("resolve", str(tmp_path / "x.parquet"), "--column", "n").code == 3


def test_parquet_without_pyarrow_says_what_to_install(
    cli: Cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "jobs.parquet"
    path.write_bytes(b"PAR1")
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    done = cli("resolve", str(path), "--column", "title")
    assert done.code == 3
    assert "pip install 'careercli[arrow]'" in done.err


def test_a_title_that_names_two_roles_is_asked_about(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    both = Reading("data-analyst", None, 0.97, ["data-engineer"])
    title = "Data Analyst beside Data Engineer"
    known = Names.known
    monkeypatch.setattr(
        "careercli.library.titles.reader.Reader.known", lambda self, text: both if text == title else known(self, text)
    )
    for command in (["show", title], ["compare", title, "mle"], ["salary", title]):
        done = cli(*command)
        assert (done.code, done.out) == (4, "")
        assert f'"{title}" names more than one role. Did you mean "Data Analyst" or "Data Engineer"?' in done.err
    [answer] = map(json.loads, cli("resolve", title, "-f", "json").out.splitlines())
    assert (answer["role"], answer["candidates"]) == ("data-analyst", ["data-engineer"])
