"""Long work tells at a terminal how far it is, on one line that is gone afterwards, and nowhere else."""

from __future__ import annotations

import fcntl
import io
import os
import pty
import re
import select
import signal
import struct
import subprocess
import sys
import termios
import time
from pathlib import Path

import pytest

from careercli import progress
from careercli.formats.asked import Asked, asking, watched
from careercli.formats.text import tell
from tests.hostile.child import GOOD

WIPED = "\r\x1b[K"
ROWS = 30_000


@pytest.fixture
def at_once(monkeypatch: pytest.MonkeyPatch) -> io.StringIO:
    """A terminal that is told everything, however quick the work."""
    monkeypatch.setattr(progress, "_LONG", -1)
    monkeypatch.setattr(progress, "_OFTEN", -1)
    return io.StringIO()


def test_counted_work_says_of_how_much_and_how_long(at_once: io.StringIO) -> None:
    assert list(progress.counted("abc", "Reading", at_once)) == ["a", "b", "c"]
    told = at_once.getvalue().split(WIPED)
    assert told == ["", *(f"Reading: {number} of 3, 0 s left" for number in range(3)), ""]


def test_an_error_in_the_middle_leaves_no_line(at_once: io.StringIO) -> None:
    work = progress.counted("abc", "Reading", at_once)
    next(work)
    assert progress.up is at_once
    work.close()  # type: ignore[attr-defined]
    assert at_once.getvalue().endswith(WIPED)
    assert not progress.up


def test_a_meter_says_the_rate_and_what_is_left(at_once: io.StringIO, monkeypatch: pytest.MonkeyPatch) -> None:
    now = [0.0]
    monkeypatch.setattr(time, "monotonic", lambda: now[0])
    meter = progress.Meter("Reading titles", at_once, lambda number: number / 60_000)
    now[0] = 2.0
    meter.tell(24_000)
    assert at_once.getvalue().split(WIPED)[-1] == "Reading titles: 24,000, 12,000 a second, 3 s left"
    now[0] = 200.0
    meter.tell(30_000)
    assert at_once.getvalue().split(WIPED)[-1] == "Reading titles: 30,000, 150 a second, 3 min left"
    meter = progress.Meter("Comparing pairs", at_once)
    now[0] = 202.0
    meter.tell(24)
    assert at_once.getvalue().split(WIPED)[-1] == "Comparing pairs: 24, 12 a second"
    progress.wipe()


def test_quick_work_says_nothing() -> None:
    terminal = io.StringIO()
    assert list(progress.counted(range(1000), "Reading", terminal)) == list(range(1000))
    progress.Meter("Reading", terminal).tell(5)
    with progress.stage("Comparing", terminal):
        pass
    assert terminal.getvalue() == ""


def test_a_stage_says_for_how_long(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(progress, "_LONG", 0.01)
    terminal = io.StringIO()
    with progress.stage("Comparing", terminal):
        end = time.monotonic() + 5
        while not terminal.getvalue() and time.monotonic() < end:
            time.sleep(0.01)
    assert terminal.getvalue() == f"{WIPED}Comparing, 0 s{WIPED}"


def test_a_message_takes_the_line_away_first(at_once: io.StringIO, capsys: pytest.CaptureFixture[str]) -> None:
    next(progress.counted("ab", "Reading", at_once))
    progress.up = at_once
    tell("Line 3: wrong")
    assert at_once.getvalue().endswith(WIPED)
    assert capsys.readouterr().err == "Line 3: wrong\n"
    assert progress.up is None


def test_nobody_is_told_who_cannot_see_it_or_does_not_want_to(monkeypatch: pytest.MonkeyPatch) -> None:
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    terminal = Terminal()
    monkeypatch.setattr(sys, "stdout", io.StringIO())
    assert watched() is None
    monkeypatch.setattr(sys, "stderr", terminal)
    assert watched() is watched(written=True) is terminal
    monkeypatch.setattr(sys, "stdout", terminal)
    assert watched() is terminal
    assert watched(written=True) is None
    with asking(Asked(quiet=True)):
        assert watched() is None
    monkeypatch.setenv("TERM", "dumb")
    assert watched() is None


MANY = 8_000  # files, which take any machine longer than what is told without a word


class Watched:
    """The program with stderr at a terminal of so many columns, and stdout in a file or on the same terminal."""

    def __init__(
        self, folder: Path, *arguments: str, columns: int = 80, screen: bool = False, given: Path = Path(os.devnull)
    ) -> None:
        self._own, other = pty.openpty()
        fcntl.ioctl(other, termios.TIOCSWINSZ, struct.pack("HHHH", 30, columns, 0, 0))
        with (folder / "out").open("wb") as out, given.open("rb") as stdin:
            self.process = subprocess.Popen(
                [sys.executable, "-m", *arguments],
                stdin=stdin,
                stdout=other if screen else out,
                stderr=other,
                cwd=Path(__file__).parents[1],
            )
        os.close(other)
        self.seen = ""

    def until(self, found: str, seconds: float = 100) -> str:
        """What is shown by the time that something is, or by the end."""
        end = time.monotonic() + seconds
        while found not in self.seen and time.monotonic() < end:
            if select.select([self._own], [], [], 0.1)[0]:
                try:
                    self.seen += os.read(self._own, 65536).decode()
                except OSError:  # the other side has gone
                    break
        return self.seen

    def end(self) -> int:
        self.until("\0")
        code = self.process.wait()
        os.close(self._own)
        return code


def standing(seen: str) -> str:
    """What is still on the screen in the end."""
    return re.sub(r"[^\n]*\r\x1b\[K", "", seen)


@pytest.fixture
def titles(tmp_path: Path) -> Path:
    """A table that takes seconds, since no two of its titles are the same."""
    path = tmp_path / "titles.csv"
    path.write_text("job\n" + "".join(f"Senior Data Engineer, Team {number}\n" for number in range(ROWS)))
    return path


@pytest.mark.slow
def test_resolve_of_a_file_tells_rows_rate_and_time(tmp_path: Path, titles: Path) -> None:
    run = Watched(tmp_path, "careercli", "resolve", str(titles), "--column", "job")
    assert run.end() == 0
    assert re.search(r"\r\x1b\[KReading titles: [\d,]+, [\d,]+ a second, \d+ s left", run.seen)
    assert standing(run.seen) == ""
    assert len((tmp_path / "out").read_text().splitlines()) == ROWS


@pytest.mark.slow
def test_a_narrow_terminal_shows_what_there_is_room_for(tmp_path: Path, titles: Path) -> None:
    run = Watched(tmp_path, "careercli", "resolve", str(titles), "--column", "job", columns=30)
    assert run.end() == 0
    lines = [line for line in run.seen.split(WIPED) if line.startswith("Reading")]
    assert lines
    assert all(re.fullmatch(r"Reading titles: [\d,]+", line) for line in lines)


@pytest.mark.slow
@pytest.mark.parametrize("how", ["screen", "quiet", "dumb"])
def test_nothing_is_told_between_the_lines_of_the_answer_nor_unwanted(
    tmp_path: Path, titles: Path, how: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    if how == "dumb":
        monkeypatch.setenv("TERM", "dumb")
    quiet = ["-q"] * (how == "quiet")
    run = Watched(
        tmp_path, "careercli", "resolve", str(titles), "--column", "job", "-f", "plain", *quiet, screen=how == "screen"
    )
    assert run.end() == 0
    assert "Reading titles" not in run.seen
    assert "\x1b[K" not in run.seen


@pytest.mark.slow
@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["careercli", "site", "{folder}/site"], "Writing pages: "),
        (["careercli", "show", "--all", "-f", "json", "--roles-dir", "{folder}/many"], "Writing roles: "),
        (["careercli", "roles", "check", "{folder}/many"], "Reading role files: "),
        (["careercli", "list", "--roles-dir", "{folder}/many"], "Reading role files: "),
    ],
)
def test_ctrl_c_in_the_middle_of_long_work_leaves_no_line(tmp_path: Path, arguments: list[str], told: str) -> None:
    (tmp_path / "many").mkdir()
    for number in range(MANY if "many" in arguments[-1] else 0):
        (tmp_path / "many" / f"role-{number}.yaml").write_text(GOOD.replace("Diver", f"Diver {number}"))
    run = Watched(tmp_path, *(one.format(folder=tmp_path) for one in arguments))
    assert told in run.until(told)
    run.process.send_signal(signal.SIGINT)
    assert run.end() == 130
    assert standing(run.seen) == ""


@pytest.mark.slow
def test_pairs_tell_their_rate_and_a_bad_line_stands_alone(tmp_path: Path) -> None:
    pairs = tmp_path / "pairs"
    pairs.write_text("Actuary\tData Engineer\n" * 150 + "nonsense\n" + "Actuary\tData Engineer\n" * 100)
    run = Watched(tmp_path, "careercli", "compare", "-", "-f", "plain", given=pairs)
    assert run.end() == 4
    assert re.search(r"Comparing pairs: \d+, \d+ a second", run.seen)
    first, *_ = standing(run.seen).splitlines()
    assert first.startswith("Line 151: ")
