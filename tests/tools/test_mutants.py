"""Mutants: each changes one thing that runs, the sample is that of the seed, every file has tests that exist."""

from __future__ import annotations

import ast
from collections import Counter
from pathlib import Path

import pytest
from tools import mutants
from tools.mutations import changes, mutant

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
        ("zip(a, b, strict=True)", []),
        ("zip(a, b, strict=False)", ["zip(a, b, strict=True)"]),
        ("Column(a, least=70, right=True)", ["Column(a, least=70, right=False)"]),
        ("f(least=70)", ["f(least=71)"]),
    ],
)
def test_one_thing_is_changed_at_a_time(source: str, made: list[str]) -> None:
    count = len(changes(ast.parse(source)))
    found = [mutant(FILE, source, number).text for number in range(count)]
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
    drawn = mutants.tests_of(mutants.PACKAGE / "advice/charts/apart.py")
    assert drawn[0] == "tests/advice/charts"
    inside = mutants.tests_of(mutants.PACKAGE / "library/titles/trades/listed.py")
    assert inside == mutants.tests_of(mutants.PACKAGE / "library/titles/text.py")


def test_what_nobody_can_see_is_judged_of_code_that_is_there() -> None:
    known = mutants.judged()
    assert all(known.values())
    for file in {file for file, *_ in known}:
        path = mutants.ROOT / mutants.PACKAGE / file
        lines = path.read_text(encoding="utf-8").splitlines()
        found = {(lines[one.line - 1].strip(), one.what) for one in changes(ast.parse("\n".join(lines)))}
        assert {(code, what) for where, code, what in known if where == file} <= found, file


def test_shares_are_of_all_and_of_those_that_change_anything() -> None:
    counts = Counter({mutants.FAILED: 7, mutants.LATE: 1, mutants.PASSED: 1, mutants.UNSEEN: 1})
    assert mutants.summary(counts) == (
        "10 mutants (7 a test failed, 1 went on and on, 1 wants a test, 1 change nothing); 80% noticed, 89% of those "
        "that change anything"
    )
    assert mutants.summary(Counter()).startswith("0 mutants ()")
