"""What the tests promise of themselves: no process outlives its test, and Ctrl-C reaches what they start."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.children import children, end, prepare

NEEDS_PROC = pytest.mark.skipif(sys.platform != "linux", reason="children are found by /proc")


def alive(pid: int) -> bool:
    return Path(f"/proc/{pid}").exists()


@NEEDS_PROC
@pytest.mark.parametrize("line", ["sleep 300 & echo $!", "(sleep 300 & echo $!) & wait", "setsid sleep 300 & echo $!"])
def test_what_a_test_leaves_behind_is_ended(line: str) -> None:
    before = children()
    with subprocess.Popen(["/bin/bash", "-c", f"exec 1>&2; {line}"], stderr=subprocess.PIPE, text=True) as process:
        assert process.stderr
        pid = int(process.stderr.readline())
        assert alive(pid)
        process.wait()
        assert alive(pid)
        assert pid in end(before)
    assert not alive(pid)


@NEEDS_PROC
def test_one_that_is_waited_for_is_ended_with_its_own() -> None:
    before = children()
    process = subprocess.Popen(["/bin/bash", "-c", "sleep 300; true"], stdin=subprocess.DEVNULL)
    assert process.pid in end(before)
    assert children() == before
    assert process.wait() in (0, -signal.SIGKILL)  # whoever waits is told something


def test_what_is_started_can_be_interrupted() -> None:
    prepare()
    program = "import signal; raise SystemExit(signal.getsignal(signal.SIGINT) is signal.SIG_IGN)"
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0


def test_each_test_has_a_limit_of_time(pytestconfig: pytest.Config) -> None:
    assert 0 < float(pytestconfig.getini("timeout")) <= 300
