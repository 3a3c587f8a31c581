"""Changes one thing in advice/ or library/titles at a time and sees whether a test of its room notices.

python -m tools.mutants --seed 1 --count 300 --minutes 60

Each mutant lies in a copy of the checkout. Those that no test noticed are listed: mutants.tsv says of some why they
change nothing that anybody can see, the others want a test. Not part of CI: a mutant costs as much as the tests of its
room.
"""

from __future__ import annotations

import argparse
import ast
import csv
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from pathlib import Path
from queue import Queue

from tools.mutations import Mutant, changes, mutant

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = Path("src/careercli")
MUTATED = ("advice", "library/titles")
GOLDEN, FIRST = "tests/formats/test_golden.py", "tests/formats/test_first_screens.py"
# whole answers, which say what the rooms make that hand words, charts and differences to others
TOLD = tuple(
    f"tests/advice/{room}/test_told.py" for room in ("outlook", "roles", "differences", "fitting", "moves", "pay")
)
# room → tests of the commands that it answers, the quickest first; before them come those in the folder of its name
BESIDE = {
    "advice": (GOLDEN, FIRST),
    "library/titles": ("tests/test_titles.py", "tests/commands/test_resolve.py"),
    "advice/about": ("tests/test_paths.py", "tests/commands/test_others.py"),
    "advice/charts": (
        *TOLD,
        GOLDEN,
        FIRST,
        *(f"tests/formats/test_{name}.py" for name in ("drawing", "html", "handout")),
    ),
    "advice/differences": ("tests/advice/roles/test_told.py", GOLDEN, FIRST, "tests/commands/test_compare.py"),
    "advice/economy": (FIRST, "tests/commands/test_occupations.py", "tests/commands/test_search.py"),
    "advice/finding": (
        *("tests/commands/test_resolve_occupations.py", "tests/commands/test_resolve.py"),
        *("tests/commands/test_resolve_tables.py", GOLDEN, "tests/commands/test_others.py"),
    ),
    "advice/fitting": ("tests/advice/matching", FIRST, "tests/advice/moves"),
    "advice/matching": ("tests/advice/moves",),
    "advice/measures": (FIRST, "tests/commands/test_occupations.py"),
    "advice/mixing": (FIRST, "tests/commands/test_occupations.py"),
    "advice/moves": (FIRST,),
    "advice/occupations": (FIRST, "tests/commands/test_occupations.py", "tests/library/occupations"),
    "advice/outlook": (GOLDEN, FIRST, "tests/commands/test_others.py"),
    "advice/pay": (GOLDEN, FIRST, "tests/commands/test_salary.py", "tests/commands/test_rankings.py"),
    "advice/ranking": tuple(f"tests/commands/test_{name}.py" for name in ("rankings", "lists", "questions")),
    "advice/roles": (
        *(GOLDEN, FIRST, "tests/commands/test_others.py"),
        *("tests/commands/test_levels_compared.py", "tests/commands/test_compare.py"),
    ),
    "advice/searching": ("tests/commands/test_search.py", "tests/commands/test_questions.py"),
    "advice/words": (*TOLD, "tests/advice/pay", GOLDEN),
    "advice/writing": (
        *("tests/advice/test_likeness.py", "tests/commands/test_roles_new.py", "tests/commands/test_roles.py"),
        "tests/data",
    ),
}
MOST = 900  # seconds for tests as they are
TIMES, LEAST = 4, 30  # how many times as long a mutant has, and how many seconds at least
PASSED, FAILED, LATE, UNSEEN = "wants a test", "a test failed", "went on and on", "change nothing"


def sample(seed: int, count: int) -> list[Mutant]:
    """So many mutants of all files, the same for a seed; a longer sample begins with a shorter one."""
    files = [path for place in MUTATED for path in sorted((ROOT / PACKAGE / place).rglob("*.py"))]
    places = [(path, number) for path in files for number in range(len(changes(ast.parse(path.read_text()))))]
    random.Random(seed).shuffle(places)  # noqa: S311
    return [mutant(path.relative_to(ROOT), path.read_text(), number) for path, number in places[:count]]


def tests_of(file: Path) -> tuple[str, ...]:
    """Those of its room first, then those beside it."""
    rooms = (room.as_posix() for room in file.relative_to(PACKAGE).parents)
    room = next(room for room in rooms if room in BESIDE)
    own = f"tests/{room}"
    return (*([own] if room != "advice" and (ROOT / own).is_dir() else []), *BESIDE[room])


def outcome(one: Mutant, copy: Path, limit: float) -> str:
    """What the tests of its room make of a mutant."""
    path = copy / one.file
    whole = path.read_bytes()
    path.write_text(one.text)
    try:
        return tested(copy, tests_of(one.file), limit)
    finally:
        path.write_bytes(whole)


def tested(copy: Path, tests: tuple[str, ...], limit: float) -> str:
    """Whether all tests pass, one fails, or they go on for too long."""
    command = [sys.executable, "-B", "-m", "pytest", "-x", "-q", "-n0", "-p", "no:cacheprovider", "--hypothesis-seed=0"]
    nothing = subprocess.DEVNULL
    env = {**os.environ, "PYTHONPATH": str(copy / "src")}
    child = subprocess.Popen(  # noqa: S603
        [*command, *tests], cwd=copy, env=env, start_new_session=True, stdout=nothing, stderr=nothing
    )
    try:
        return PASSED if child.wait(limit) == 0 else FAILED
    except subprocess.TimeoutExpired:
        return LATE
    finally:
        with suppress(ProcessLookupError):
            os.killpg(child.pid, signal.SIGKILL)
        child.wait()


def judged() -> dict[tuple[str, str, str], str]:
    """Mutants that somebody has looked at, by file, line of code and change, and why nobody can see them."""
    with (ROOT / "tools" / "mutants.tsv").open(encoding="utf-8", newline="") as file:
        return {(where, code, what): why for where, code, what, why in csv.reader(file, delimiter="\t", quotechar=None)}


def key(one: Mutant) -> tuple[str, str, str]:
    """What a mutant is known by, wherever its line moves to."""
    code = (ROOT / one.file).read_text(encoding="utf-8").splitlines()[one.line - 1].strip()
    return one.file.relative_to(PACKAGE).as_posix(), code, one.what


class Bench:
    """Copies of the checkout, lent to one job after the other until the time is up."""

    def __init__(self, folder: Path, jobs: int) -> None:
        self._copies: Queue[Path] = Queue()
        self._end = float("inf")
        for number in range(jobs):
            self._copies.put(_copy(folder / str(number)))

    def last(self, minutes: float) -> None:
        self._end = time.monotonic() + 60 * minutes

    def limit(self, tests: tuple[str, ...]) -> float:
        """The seconds that a mutant has for these tests; none where they fail without any change."""
        with self._lent() as copy:
            begin = time.monotonic()
            found = tested(copy, tests, MOST)
            return max(LEAST, TIMES * (time.monotonic() - begin)) if found == PASSED else 0.0

    def outcome(self, one: Mutant, limit: float) -> str:
        """Nothing for one that was not tried."""
        with self._lent() as copy:
            return outcome(one, copy, limit) if limit and time.monotonic() < self._end else ""

    @contextmanager
    def _lent(self) -> Iterator[Path]:
        copy = self._copies.get()
        try:
            yield copy
        finally:
            self._copies.put(copy)


def main() -> int:
    parser = argparse.ArgumentParser(prog="tools.mutants")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int, default=300)
    parser.add_argument("--minutes", type=float, default=60, help="begin no further mutant after so long")
    parser.add_argument("--jobs", type=int, default=2)
    asked = parser.parse_args()
    chosen = sample(asked.seed, asked.count)
    counts: Counter[str] = Counter()
    known = judged()
    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(asked.jobs) as pool:
        bench = Bench(Path(folder), asked.jobs)
        rooms = list(dict.fromkeys(tests_of(one.file) for one in chosen))
        limits = dict(zip(rooms, pool.map(bench.limit, rooms), strict=True))
        for tests in (tests for tests, limit in limits.items() if not limit):
            print(f"Failing without any change, so they tell nothing: {' '.join(tests)}", flush=True)
        bench.last(asked.minutes)
        tried = pool.map(lambda one: bench.outcome(one, limits[tests_of(one.file)]), chosen)
        for one, found in zip(chosen, tried, strict=True):
            unseen = found == PASSED and key(one) in known
            counts.update([UNSEEN if unseen else found] if found else [])
            if found in (PASSED, LATE):
                why = f"changes nothing: {known[key(one)]}" if unseen else found
                print(f"{one.file}:{one.line}: {one.what}: {why}", flush=True)
    print(f"Seed {asked.seed}: {summary(counts)}")
    return 0


def summary(counts: Counter[str]) -> str:
    """How many were noticed of all, and of those that change anything."""
    noticed, visible = counts[FAILED] + counts[LATE], counts.total() - counts[UNSEEN]
    told = ", ".join(f"{number} {what}" for what, number in counts.most_common())
    shares = [f"{noticed / max(number, 1):.0%}" for number in (counts.total(), visible)]
    return f"{counts.total()} mutants ({told}); {shares[0]} noticed, {shares[1]} of those that change anything"


def _copy(to: Path) -> Path:
    shutil.copytree(ROOT, to, ignore=shutil.ignore_patterns(".venv*", ".git", ".*_cache", ".hypothesis", "__pycache__"))
    return to


if __name__ == "__main__":
    sys.exit(main())
