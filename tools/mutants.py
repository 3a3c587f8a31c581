"""Changes one thing in advice/ or library/titles at a time and sees whether a test of its room notices.

python -m tools.mutants --seed 1 --count 300 --minutes 60

Each mutant lies in a copy of the checkout. Those that no test noticed are listed: some change nothing that anybody can
see, the others want a test. Not part of CI: a mutant costs as much as the tests of its room.
"""

from __future__ import annotations

import argparse
import ast
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from queue import Queue
from typing import Any, NamedTuple

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = Path("src/careercli")
MUTATED = ("advice", "library/titles")
# room → its tests, the quickest first; files of a room without tests of its own are tested through the commands
TESTS = {
    "library/titles": ("tests/library/titles", "tests/test_titles.py", "tests/commands/test_resolve.py"),
    "advice/pay": ("tests/advice/pay", "tests/commands/test_salary.py", "tests/commands/test_rankings.py"),
    "advice/differences": ("tests/advice/differences", "tests/commands/test_compare.py"),
    "advice/roles": ("tests/advice/roles", "tests/commands/test_others.py", "tests/commands/test_compare.py"),
    "advice/writing": ("tests/commands/test_roles.py", "tests/commands/test_roles_new.py", "tests/data"),
    "advice": ("tests/advice", "tests/commands/test_others.py", "tests/commands/test_compare.py", "tests/formats"),
}
LIMIT = 240  # seconds of a mutant; one that goes on for ever is noticed too
PASSED, FAILED, LATE = "no test failed", "a test failed", "too slow"

_PAIRS = (
    *((ast.Lt, ast.LtE), (ast.Gt, ast.GtE), (ast.Eq, ast.NotEq), (ast.In, ast.NotIn), (ast.Is, ast.IsNot)),
    *((ast.And, ast.Or), (ast.Add, ast.Sub), (ast.Mult, ast.Div)),
)
_SWAPPED: dict[type[ast.AST], type[ast.AST]] = {one: other for pair in _PAIRS for one, other in (pair, pair[::-1])}
_RENAMED = {"min": "max", "max": "min", "any": "all", "all": "any"}


class Change(NamedTuple):
    """What can be done to a tree: where, in words, and doing it."""

    line: int
    what: str
    do: Callable[[], None]


class Mutant(NamedTuple):
    file: Path
    line: int
    what: str
    text: str


def changes(tree: ast.Module) -> list[Change]:
    """Every change of one thing, in the order of the tree."""
    return [change for node in _code(tree) for change in _changes_of(node)]


def mutant(file: Path, source: str, number: int) -> Mutant:
    """The file after one of its changes."""
    tree = ast.parse(source)
    change = changes(tree)[number]
    change.do()
    return Mutant(file, change.line, change.what, ast.unparse(ast.fix_missing_locations(tree)))


def sample(seed: int, count: int) -> list[Mutant]:
    """So many mutants of all files, the same for a seed; a longer sample begins with a shorter one."""
    files = [path for place in MUTATED for path in sorted((ROOT / PACKAGE / place).rglob("*.py"))]
    places = [(path, number) for path in files for number in range(len(changes(ast.parse(path.read_text()))))]
    random.Random(seed).shuffle(places)  # noqa: S311
    return [mutant(path.relative_to(ROOT), path.read_text(), number) for path, number in places[:count]]


def tests_of(file: Path) -> tuple[str, ...]:
    room = file.relative_to(PACKAGE).parent.as_posix()
    return TESTS.get(room) or TESTS["advice"]


def _code(node: ast.AST) -> Iterator[ast.AST]:
    """What runs: no annotations, and nothing that is there for type checking."""
    if isinstance(node, ast.If) and isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING":
        return
    yield node
    for name, value in ast.iter_fields(node):
        if name not in ("annotation", "returns", "decorator_list"):
            for child in value if isinstance(value, list) else [value]:
                if isinstance(child, ast.AST):
                    yield from _code(child)


def _changes_of(node: ast.AST) -> Iterator[Change]:
    line = getattr(node, "lineno", 0)
    for name, index, operator in _operators(node):
        other = _SWAPPED.get(type(operator))
        if other:
            what = f"{type(operator).__name__} becomes {other.__name__}"
            yield Change(line, what, _setter(node, name, index, other()))
    yield from _of_kind(node, line)


def _of_kind(node: ast.AST, line: int) -> Iterator[Change]:
    match node:
        case ast.Constant(value=bool(value)):
            yield Change(line, f"{value} becomes {not value}", _setter(node, "value", None, not value))
        case ast.Constant(value=int(value) | float(value)):
            yield Change(line, f"{value} becomes {value + 1}", _setter(node, "value", None, value + 1))
        case ast.UnaryOp(op=ast.Not()):
            twice = ast.UnaryOp(ast.Not(), node.operand)
            yield Change(line, "not is dropped", _setter(node, "operand", None, twice))
        case ast.IfExp():
            yield Change(line, "the branches are swapped", _swapper(node))
        case ast.If() | ast.While():
            yield Change(line, "the condition never holds", _setter(node, "test", None, ast.Constant(False)))
        case ast.comprehension(ifs=[_, *_]):
            first = node.ifs[0].lineno
            yield Change(first, "the filter is dropped", _setter(node, "ifs", None, []))
        case ast.Call(func=ast.Name(id=name)) if name in _RENAMED:
            yield Change(line, f"{name} becomes {_RENAMED[name]}", _setter(node.func, "id", None, _RENAMED[name]))


def _operators(node: ast.AST) -> Iterator[tuple[str, int | None, ast.AST]]:
    if isinstance(node, ast.Compare):
        yield from (("ops", index, operator) for index, operator in enumerate(node.ops))
    elif isinstance(node, ast.BoolOp | ast.BinOp):
        yield "op", None, node.op


def _setter(node: Any, name: str, index: int | None, value: Any) -> Callable[[], None]:
    def do() -> None:
        if index is None:
            setattr(node, name, value)
        else:
            getattr(node, name)[index] = value

    return do


def _swapper(node: ast.IfExp) -> Callable[[], None]:
    def do() -> None:
        node.body, node.orelse = node.orelse, node.body

    return do


def outcome(one: Mutant, copy: Path) -> str:
    """What the tests of its room make of a mutant."""
    path = copy / one.file
    whole = path.read_bytes()
    path.write_text(one.text)
    try:
        return tested(copy, tests_of(one.file))
    finally:
        path.write_bytes(whole)


def tested(copy: Path, tests: tuple[str, ...]) -> str:
    """Whether all tests pass, one fails, or they go on for too long."""
    command = [sys.executable, "-B", "-m", "pytest", "-x", "-q", "-n0", "-p", "no:cacheprovider", *tests]
    nothing = subprocess.DEVNULL
    env = {**os.environ, "PYTHONPATH": str(copy / "src")}
    child = subprocess.Popen(command, cwd=copy, env=env, start_new_session=True, stdout=nothing, stderr=nothing)  # noqa: S603
    try:
        return PASSED if child.wait(LIMIT) == 0 else FAILED
    except subprocess.TimeoutExpired:
        return LATE
    finally:
        with suppress(ProcessLookupError):
            os.killpg(child.pid, signal.SIGKILL)
        child.wait()


def main() -> int:
    parser = argparse.ArgumentParser(prog="tools.mutants")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int, default=300)
    parser.add_argument("--minutes", type=float, default=60, help="begin no further mutant after so long")
    parser.add_argument("--jobs", type=int, default=2)
    asked = parser.parse_args()
    chosen = sample(asked.seed, asked.count)
    counts: Counter[str] = Counter()
    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(asked.jobs) as pool:
        copies: Queue[Path] = Queue()
        for number in range(asked.jobs):
            copies.put(_copy(Path(folder) / str(number)))

        def lent(job: Callable[[Any, Path], str], what: Any) -> str:
            copy = copies.get()
            try:
                return job(what, copy) if time.monotonic() < end else ""
            finally:
                copies.put(copy)

        end = time.monotonic() + 60 * asked.minutes
        rooms = list(dict.fromkeys(tests_of(one.file) for one in chosen))
        for tests, found in zip(rooms, pool.map(lambda one: lent(_unchanged, one), rooms), strict=True):
            if found != PASSED:
                print(f"Without any change: {' '.join(tests)}: {found or 'not run'}")
                return 1
        end = time.monotonic() + 60 * asked.minutes
        for one, found in zip(chosen, pool.map(lambda one: lent(outcome, one), chosen), strict=True):
            counts.update([found] if found else [])
            if found in (PASSED, LATE):
                print(f"{one.file}:{one.line}: {one.what}: {found}", flush=True)
    tried = counts.total()
    share = (tried - counts[PASSED]) / max(tried, 1)
    print(f"{tried} mutants of seed {asked.seed}: {dict(counts)}, so {share:.0%} were noticed")
    return 0


def _unchanged(tests: tuple[str, ...], copy: Path) -> str:
    return tested(copy, tests)


def _copy(to: Path) -> Path:
    shutil.copytree(ROOT, to, ignore=shutil.ignore_patterns(".venv*", ".git", ".*_cache", ".hypothesis", "__pycache__"))
    return to


if __name__ == "__main__":
    sys.exit(main())
