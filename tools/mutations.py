"""What can be changed in a file, one thing at a time: operators, constants, conditions, filters, branches.

Left alone is what nobody could see: annotations, what is there for type checking, `strict=True`, which turns a mistake
of ours into an error and meets no input, and the width of the terminal from which a column is shown.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

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


def _code(node: ast.AST) -> Iterator[ast.AST]:
    """What runs: no annotations, and nothing that is there for type checking."""
    if isinstance(node, ast.If) and isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING":
        return
    if isinstance(node, ast.keyword) and node.arg == "strict" and ast.unparse(node.value) == "True":
        return
    yield node
    for name, value in ast.iter_fields(node):
        if name not in ("annotation", "returns", "decorator_list"):
            for child in value if isinstance(value, list) else [value]:
                if isinstance(child, ast.AST) and not _is_width(node, child):
                    yield from _code(child)


def _is_width(node: ast.AST, child: ast.AST) -> bool:
    named = isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ("Column", "Fact")
    return named and isinstance(child, ast.keyword) and child.arg == "least"


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
