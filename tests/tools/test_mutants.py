"""Mutants: each changes one thing that runs, the sample is that of the seed, every file has tests that exist."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from tools import mutants

FILE = Path("src/careercli/advice/pay/offer.py")


@pytest.mark.parametrize(
    ("source", "made"),
    [
        ("a < b", ["a <= b"]),
        ("a <= b < c", ["a < b < c", "a <= b <= c"]),
        ("a is not b", ["a is b"]),
        ("a and b or c", ["(a and b) and c", "(a or b) or c"]),
        ("a + 2", ["a - 2", "a + 3"]),
        ("f(True)", ["f(False)"]),
        ("not a", ["not not a"]),
        ("1 if a else b", ["b if a else 1", "2 if a else b"]),
        ("if a:\n    b()", ["if False:\n    b()"]),
        ("[a for a in b if c]", ["[a for a in b]"]),
        ("min(a)", ["max(a)"]),
        ("a: Literal[1]", []),
        ("if TYPE_CHECKING:\n    a = 1 < 2", []),
        ("'text'", []),
    ],
)
def test_one_thing_is_changed_at_a_time(source: str, made: list[str]) -> None:
    count = len(mutants.changes(ast.parse(source)))
    found = [mutants.mutant(FILE, source, number).text for number in range(count)]
    assert sorted(found) == sorted(ast.unparse(ast.parse(text)) for text in made)


@pytest.mark.slow
def test_a_sample_is_that_of_its_seed_and_can_be_run() -> None:
    found = mutants.sample(3, 40)
    assert found == mutants.sample(3, 40)
    assert found[:10] == mutants.sample(3, 10)
    assert found != mutants.sample(4, 40)
    for one in found:
        compile(one.text, str(one.file), "exec")
        assert one.text != ast.unparse(ast.parse((mutants.ROOT / one.file).read_text()))


def test_every_room_has_tests_that_exist() -> None:
    for place in mutants.MUTATED:
        for path in (mutants.ROOT / mutants.PACKAGE / place).rglob("*.py"):
            tests = mutants.tests_of(path.relative_to(mutants.ROOT))
            assert all((mutants.ROOT / one).exists() for one in tests), path
