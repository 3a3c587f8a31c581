"""Ctrl-C at any moment is exit 130, without a word and without anything left behind."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.cases import one_in
from tests.hostile.child import SECONDS

# interrupts itself at the given event, counted from the first of our modules on: an import, a file, a folder, a rename
AT_EVENT = """
import os, signal, sys
at, seen, counted = int(sys.argv.pop(1)), 0, {"import", "open", "os.mkdir", "os.rename", "os.remove", "os.scandir"}
def count(event, details):
    global seen
    if event in counted:
        seen += 1
        if seen == at + 1:
            os.kill(os.getpid(), signal.SIGINT)
from careercli.start import main
sys.addaudithook(count)
main()
"""

COMMANDS = [
    ["compare", "mle", "Data Engineer"],
    ["show", "mle", "-o", "answer.html"],
    ["list", "-f", "table"],
    ["--help"],
    ["roles", "check", "roles"],
]


def interrupted(folder: Path, at: int, command: list[str]) -> tuple[int, bytes]:
    done = subprocess.run(
        [sys.executable, "-c", AT_EVENT, str(at), *command],
        cwd=folder,
        capture_output=True,
        check=False,
        timeout=SECONDS,
        env={**os.environ, "CAREERCLI_CACHE_DIR": str(folder / "cache")},
    )
    return done.returncode, done.stderr


@pytest.mark.parametrize("command", one_in(3, COMMANDS), ids=" ".join)
def test_at_any_moment(tmp_path: Path, command: list[str]) -> None:
    (tmp_path / "roles").mkdir()
    (tmp_path / "roles" / "bad.yaml").write_text("title: [")
    codes = []
    for at in (0, 1, 2, 5, 20, 50, 100, 180, 300, 420, 510, 600, 700):
        code, err = interrupted(tmp_path, at, command)
        codes.append(code)
        if code == 130:
            assert err == b"", at
        assert not [path for path in tmp_path.rglob("*") if path.suffix == ".tmp"], at
    assert set(codes[:5]) == {130}
    assert set(codes) <= {130, 0, 3}


def test_at_any_millisecond() -> None:
    """Before our first line it is Python's own affair; after it, it is ours, also while Python shuts down."""
    program = Path(sys.executable).with_name("careercli")
    for delay in range(0, 200, 10):
        with subprocess.Popen([program, "tips"], stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
            time.sleep(delay / 1000)
            process.send_signal(signal.SIGINT)
            err = process.communicate(timeout=SECONDS)[1]
        ours = b"careercli/main.py" in err or b"careercli/commands" in err or b"careercli/library" in err
        assert not ours, err
        assert process.returncode in (0, 130) or b"KeyboardInterrupt" in err or process.returncode == -signal.SIGINT


def test_while_it_waits_for_titles() -> None:
    command = [sys.executable, "-m", "careercli", "resolve"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdin
        time.sleep(0.6)  # by then it reads
        process.stdin.write(b"mle\n")
        process.stdin.flush()
        process.send_signal(signal.SIGINT)
        assert process.communicate(timeout=SECONDS)[1] == b""
    assert process.returncode == 130


def test_whoever_ignores_it_is_not_interrupted() -> None:
    command = f"trap '' INT; {sys.executable} -m careercli list & sleep 0.1; kill -INT $!; wait $!"
    done = subprocess.run(["/bin/bash", "-c", command], capture_output=True, check=False, timeout=SECONDS)
    assert done.returncode == 0
    assert b"data-scientist" in done.stdout
