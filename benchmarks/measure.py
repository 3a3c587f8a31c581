"""Running the program from the outside, in a home of its own: how long it takes and how much memory it needs."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory

PASS = ["-c", "pass"]
TYPER = ["-c", "import typer\napp = typer.Typer()\n@app.command()\ndef main(): pass\napp()"]
COMPARE = ["-m", "careercli", "compare", "ML Engineer", "Data Science Manager"]


@dataclass(frozen=True)
class Case:
    """A command line for Python, and the most that it may cost, in units of doing nothing."""

    arguments: list[str]
    most: float | None = None
    variables: Mapping[str, str] = field(default_factory=dict)
    stdin: Path | None = None


@dataclass(frozen=True)
class Run:
    seconds: float
    peak: int  # kilobytes on Linux, bytes on a Mac: of use as a ratio only


@contextmanager
def new_home() -> Iterator[Path]:
    """An empty home, gone afterwards."""
    with TemporaryDirectory() as home:
        yield Path(home)


def run(case: Case, home: Path) -> Run:
    """Run a command once; raises CalledProcessError if it fails."""
    kept = {
        name: value for name, value in os.environ.items() if not name.startswith(("CAREERCLI_", "XDG_", "PYTHONDONT"))
    }
    begin = time.perf_counter()
    with (case.stdin or Path(os.devnull)).open("rb") as stdin:
        process = subprocess.Popen(  # noqa: S603
            [sys.executable, *case.arguments],
            env={**kept, **case.variables, "HOME": str(home)},
            cwd=Path(__file__).parents[1],
            stdin=stdin,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - begin
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, case.arguments)
    return Run(seconds, usage.ru_maxrss)


def best(cases: Mapping[str, tuple[Case, Path]], rounds: int) -> dict[str, Run]:
    """The fastest and the smallest run of each case; every round runs each case once, in turn, after one for warmth."""
    found: dict[str, Run] = {}
    for number in range(rounds + 1):
        for name, (case, home) in cases.items():
            one, old = run(case, home), found.get(name)
            if number:
                found[name] = Run(min(one.seconds, old.seconds), min(one.peak, old.peak)) if old else one
    return found


def line(name: str, ratio: float, most: float | None, remark: str = "") -> str:
    """One row of what is printed: ratio, target, whether it is kept, what was run."""
    kept = "" if most is None else "ok" if ratio <= most else "TOO MUCH"
    return f"{ratio:9.2f}{most if most is not None else '-':>8}  {kept:<10}{name}{remark}"
