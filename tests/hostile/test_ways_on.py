"""No error is a dead end: each names a next step."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from careercli import main as main_module
from tests.conftest import Cli

KNOWN = {"CareerError", "FileError", "UsageError", "NotFoundError"}
# what is no command line, and so has another way on: an assistant's call, a shell's variables; and one that is given it
ELSEWHERE = {"calls.py", "reply.py", "options.py"}


def _raised() -> Iterator[tuple[str, ast.Call]]:
    """Each known problem that the source raises."""
    for path in sorted(Path(main_module.__file__).parent.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") in KNOWN:
                yield f"{path.name}: {ast.unparse(node)}", node


def test_every_known_problem_says_how_to_go_on() -> None:
    found = [(what, {one.arg for one in node.keywords}) for what, node in _raised()]
    assert len(found) > 100
    assert [
        what for what, given in found if not given & {"hint", "instead"} and what.split(":")[0] not in ELSEWHERE
    ] == []


@pytest.mark.parametrize(
    "line",
    [
        ["resolve", "none.csv", "--column", "title"],
        ["resolve", "/", "--column", "title"],
        ["resolve", "none/none.tsv", "--column", "title"],
        ["path", "mle", "ML engineer"],
        ["resolve", "mle", "--min-confidence", "nan"],
        ["salary", "mle", "--by", "area", "--basis", "sworn"],
        ["roles", "new", "x" * 201],
    ],
)
def test_an_error_ends_with_a_way_on(cli: Cli, line: list[str]) -> None:
    done = cli(*line)
    assert done.code in (2, 3)
    assert done.out == ""
    assert len(done.err.splitlines()) > 1
