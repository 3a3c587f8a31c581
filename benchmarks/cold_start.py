"""What starting the program costs, in units of `python -c pass` timed in the same run.

    python -m benchmarks.cold_start [rounds]

Every round runs each command once, in turn; the ratio is between the fastest runs. Targets are in the second column.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

PAIR = ["ML Engineer", "Data Science Manager"]
TYPER = "import typer\napp = typer.Typer()\n@app.command()\ndef main(): pass\napp()"
CASES: dict[str, tuple[list[str], float | None]] = {
    "python -c pass": (["-c", "pass"], 1.0),
    "a Typer program that does nothing": (["-c", TYPER], None),
    "compare into a pipe": (["-m", "careercli", "compare", *PAIR], 8.5),
    "compare as a table": (["-m", "careercli", "compare", *PAIR, "--format", "table"], 13.0),
    "compare as json": (["-m", "careercli", "compare", *PAIR, "--format", "json"], None),
    "list": (["-m", "careercli", "list"], None),
    "--help": (["-m", "careercli", "--help"], 15.0),
}


def main(rounds: int) -> None:
    with tempfile.TemporaryDirectory() as home:
        kept = {
            name: value
            for name, value in os.environ.items()
            if not name.startswith(("CAREERCLI_", "XDG_", "PYTHONDONT"))
        }
        environment = {**kept, "HOME": home}
        for arguments, _ in CASES.values():
            _seconds(arguments, environment)  # fills the caches
        best = {name: float("inf") for name in CASES}
        for _ in range(rounds):
            for name, (arguments, _) in CASES.items():
                best[name] = min(best[name], _seconds(arguments, environment))
    unit = best["python -c pass"]
    print(f"{'unit':>8}{'target':>8}   best of {rounds}; one unit is {unit * 1000:.1f} ms")
    for name, (_, target) in CASES.items():
        print(f"{best[name] / unit:8.1f}{target or '-':>8}   {name}")


def _seconds(arguments: list[str], environment: dict[str, str]) -> float:
    begin = time.perf_counter()
    subprocess.run(  # noqa: S603
        [sys.executable, *arguments],
        env=environment,
        cwd=Path(__file__).parents[1],
        stdout=subprocess.DEVNULL,
        check=True,
    )
    return time.perf_counter() - begin


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 15)
