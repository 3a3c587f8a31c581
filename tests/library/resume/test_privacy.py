"""Nothing of a résumé is written anywhere: the file system is watched, every file is searched, the network is cut."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import Cli
from tests.hostile.test_footprint import WATCHED
from tests.library.resume.broken import BROKEN, SECRET, archive

WORDS = ("Quixotrix", SECRET)
RESUME = {
    "basics": {"name": "Quixotrix Secretperson", "summary": "Uses Python; Quixotrix."},
    "work": [
        {"name": "Quixotrix Works", "position": "Data Engineer", "startDate": "2020", "summary": "SQL for Quixotrix"}
    ],
    "skills": ["Quixotrix", "dbt"],
}


def handed_in(folder: Path) -> list[Path]:
    paragraphs = "".join(f"<w:p><w:r><w:t>{line}</w:t></w:r></w:p>" for line in ("Quixotrix", "SKILLS", "Python, dbt"))
    word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    files = {
        "resume.json": json.dumps(RESUME).encode(),
        "resume.yaml": b"basics:\n  name: Quixotrix\nskills:\n- name: Python\n",
        "resume.txt": b"Quixotrix\nSKILLS\nPython, Quixotrix\n",
        "resume.docx": archive(
            {"word/document.xml": f'<w:document xmlns:w="{word}">{paragraphs}</w:document>'.encode()}
        ),
        **{name: content for name, (content, _) in BROKEN.items() if len(content) < 10_000},
    }
    for name, content in files.items():
        (folder / name).write_bytes(content)
    return [folder / name for name in files]


def test_no_file_no_socket_no_program(cli: Cli, tmp_path: Path, home: Path) -> None:
    folder = tmp_path / "mine"
    folder.mkdir()
    files = handed_in(folder)
    cli("match", "--skills", "python")  # the cache is there
    lines = [[*command, "--resume", str(file)] for file in files for command in (["match"], ["gap", "data engineer"])]
    lines += [
        ["match", "--resume", str(files[0]), "-f", name]
        for name in ("json", "yaml", "csv", "html", "markdown", "table")
    ]
    lines += [["match", "--resume", "-"], ["where"], ["where", "-f", "json"]]
    before = {path: path.stat().st_mtime_ns for path in home.rglob("*")}
    with files[0].open("rb") as given:
        done = subprocess.run(
            [sys.executable, "-B", "-c", WATCHED, json.dumps(lines)],
            cwd=home,
            capture_output=True,
            check=False,
            stdin=given,
        )
    assert b"Traceback" not in done.stderr
    found = json.loads(done.stderr.decode().splitlines()[-1])
    assert [one for one in found["codes"] if one[-1] == 2] == []
    assert {code for *_, code in found["codes"]} == {0, 3}
    written = [seen for seen in found["seen"] if not seen[1].isdecimal() and seen[1] != os.devnull]
    assert written == []
    assert {path: path.stat().st_mtime_ns for path in home.rglob("*")} == before
    for place in (home, Path(os.environ["CAREERCLI_CACHE_DIR"])):
        for path in place.rglob("*"):
            if path.is_file() and not path.is_relative_to(folder):
                assert not any(word.encode() in path.read_bytes() for word in WORDS), path


@pytest.mark.parametrize("name", ["resume.json", "resume.txt"])
def test_where_and_stderr_know_nothing_of_it(cli: Cli, tmp_path: Path, name: str) -> None:
    handed_in(tmp_path)
    done = cli("gap", "data engineer", "--resume", str(tmp_path / name), "-f", "json")
    assert done.code == 0
    assert "Quixotrix" not in done.err
    assert name not in cli("where", "-f", "json").out


def test_the_network_is_not_asked_for(tmp_path: Path) -> None:
    handed_in(tmp_path)
    cut = "import socket\ndef no(*a, **k): raise AssertionError\nsocket.socket = socket.create_connection = no\n"
    line = ["match", "--resume", str(tmp_path / "resume.json")]
    run = "from datetime import date\nfrom careercli.main import run\n"
    end = f"raise SystemExit(run({line!r}, date(2026, 11, 22)))"
    assert subprocess.run([sys.executable, "-c", cut + run + end], capture_output=True, check=False).returncode == 0
