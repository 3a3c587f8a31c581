"""The whole program opens no socket, starts no other program, and writes only where `where` says."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from careercli.formats import Format
from careercli.main import COMMANDS
from tests.conftest import MADE_UP, Cli

WATCHED = """
import json, os, sys
from datetime import date
seen = []
WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
CHANGES = {"os.mkdir", "os.rename", "os.remove", "os.rmdir", "os.link", "os.symlink", "os.chmod", "os.truncate", "os.utime"}
CALLS = ("socket.", "subprocess.", "os.system", "os.exec", "os.fork", "os.posix_spawn", "urllib.", "http.", "ftplib.", "webbrowser.")
def watch(event, details):
    if event == "open" and (set(str(details[1] or "")) & set("wax+") or (details[2] or 0) & WRITES):
        seen.append([event, str(details[0])])
    elif event in CHANGES or event.startswith(CALLS):
        seen.append([event, *map(str, details)])
sys.addaudithook(watch)
from careercli.main import run
codes = [[*one, run(one, date(2026, 11, 22))] for one in json.loads(sys.argv[1])]
sys.stderr.write(json.dumps({"seen": seen, "codes": codes}))
"""

WORDS = {
    "compare": ["mle", "DS manager"],
    "show": ["mle"],
    "search": ["pytorch"],
    "resolve": ["mle"],
    "salary": ["mle"],
    "outlook": ["mle"],
    "tips": ["mle"],
    "roles": ["check", str(MADE_UP / "tide-reader.yaml")],
    "completion": ["bash"],
}


def command_lines(output: Path) -> list[list[str]]:
    """Every command in every format, into a file too; help, schemas, and what goes wrong."""
    scripts = [[name, *WORDS[name]] for name in COMMANDS if name == "completion"]
    every = [[name, *WORDS.get(name, [])] for name in COMMANDS if name != "completion"]
    shaped = [[*one, "-f", format.value] for one in every for format in Format if one[0] != "roles"]
    own = [[*one, "--roles-dir", str(MADE_UP)] for one in every if one[0] != "sources"]
    schemas = [[*one[: 2 if one[0] == "roles" else 1], "--schema"] for one in every]
    pay = [
        ["salary", "mle", "--area", "Seattle", "--country", "CA", "--adjust", "--explain", "--currency", "EUR"],
        ["salary", "mle", "--offer", "145k", "--area", "Seattle", "--area", "SF"],
        *(["salary", "mle", "--by", by] for by in ("area", "state", "sector", "country")),
        ["compare", "mle", "DS manager", "--area", "Seattle", "--currency", "EUR"],
        ["outlook", "mle", "--country", "DE"],
    ]
    wrong = [["show", "nobody"], ["compare"], ["nonsense"], ["list", "--roles-dir", "nowhere"], ["roles", "schema"]]
    stored = [[*one, "-o", str(output)] for one in every]
    return [[], ["--help"], ["--version"], *every, *scripts, *shaped, *own, *schemas, *pay, *wrong, *stored]


@pytest.mark.slow
def test_no_socket_no_program_and_no_file_but_the_cache(cli: Cli, tmp_path: Path, home: Path) -> None:
    output = tmp_path / "answer.json"
    places = {item["what"]: item for item in json.loads(cli("where", "-f", "json").out)["items"]}
    written = [item["path"] for item in places.values() if item["access"] == "write"]
    cache = tmp_path / "new" / "cache"
    assert written == [os.environ["CAREERCLI_CACHE_DIR"]]
    lines = command_lines(output)
    assert len(lines) > 100
    done = subprocess.run(
        [sys.executable, "-B", "-c", WATCHED, json.dumps(lines)],
        cwd=home,
        capture_output=True,
        check=False,
        stdin=subprocess.DEVNULL,
        env={**os.environ, "CAREERCLI_CACHE_DIR": str(cache)},
    )
    found = json.loads(done.stderr.decode().splitlines()[-1])
    assert {code for *_, code in found["codes"]} == {0, 2, 3, 4}
    assert any(event == "open" and path.startswith(str(cache)) for event, path, *_ in found["seen"])
    assert ["os.rename"] in [seen[:1] for seen in found["seen"] if seen[2:3] == [str(output)]]
    for event, *details in found["seen"]:
        if event in ("open", "os.chmod") and details[0].isdecimal():
            continue  # by its number: a file that was opened, and seen, before
        places_named = [one for one in details if os.sep in one]
        assert places_named, (event, details)
        for one in places_named:
            beside = Path(one).parent == output.parent and Path(one).suffix == ".tmp"
            assert Path(one).is_relative_to(cache.parent) or Path(one) == output or beside, (event, details)
