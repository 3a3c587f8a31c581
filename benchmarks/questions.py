"""What it costs to ask of all roles and figures at once, in units of `python -c pass`, inside a running program.

    python -m benchmarks.questions [rounds]

Ranking, matching and finding a path ask so: the needs of every role, and a figure of every occupation for one place.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from time import perf_counter

from benchmarks.measure import PASS, Case, line, new_home, run
from careercli.library.catalog import Catalog
from careercli.model.pay import UNITED_STATES
from careercli.paths import places

MOST = 1.0  # each: a question over everything may not cost a start more than doing nothing does


def main(rounds: int) -> None:
    catalog = Catalog(places())
    questions: dict[str, Callable[[], object]] = {
        "needs of all roles": catalog.needs,
        "official pay of all occupations": lambda: catalog.market.official_in(UNITED_STATES),
    }
    with new_home() as home:
        unit = min(_unit(home) for _ in range(rounds))
    print(f"{'units':>9}{'target':>8}            best of {rounds}; one unit is {unit * 1000:.1f} ms")
    for name, ask in questions.items():
        seconds = min(_seconds(ask) for _ in range(rounds))
        print(line(name, seconds / unit, MOST, f" ({seconds * 1000:.2f} ms)"))


def _unit(home: Path) -> float:
    return run(Case(PASS), home).seconds


def _seconds(ask: Callable[[], object]) -> float:
    begin = perf_counter()
    ask()
    return perf_counter() - begin


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 15)
