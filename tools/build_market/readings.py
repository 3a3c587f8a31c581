"""How titles are read, for all files alike, and a checksum of whatever decides that."""

from __future__ import annotations

import ast
import hashlib
import importlib.util
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

from careercli.library.catalog import Catalog
from careercli.paths import Places
from tools.build_market.advertised import Named

DATA = Path(__file__).resolve().parents[2] / "data"
# the modules, or packages with all that is below them, whose code and words decide how a title is read
READER = ("careercli.library.titles",)


def built_in(cache_folder: Path) -> Catalog:
    """The roles of data/ alone, none of the user's."""
    return Catalog(Places(DATA, Path(), Path(), cache_folder))


def reader(catalog: Catalog) -> Named:
    """Title → role id and level. Any reading of one role counts, however bold: what is not understood is refused."""

    @cache
    def named(title: str) -> tuple[str | None, str | None]:
        reading = catalog.names.known(title)
        alone = reading and not reading.candidates  # a title of two roles says nothing of the pay of either
        return (reading.role, reading.level) if reading and alone else (None, None)

    return named


def occupations_of(catalog: Catalog) -> set[str]:
    """The codes that roles name."""
    found = (catalog.role(entry.id).occupation for entry in catalog.entries())
    return {occupation.code for occupation in found if occupation}


def rules(catalog: Catalog) -> str:
    """A checksum of all names of the roles and of the reader's code, that a move of files or a comment leaves alone."""
    names = sorted("\t".join((entry.id, *entry.names)) for entry in catalog.entries())
    code = sorted(part for path in _reader_files() for part in code_of(path.read_text(encoding="utf-8")))
    return hashlib.sha256("\n\n".join([*names, *code]).encode()).hexdigest()[:16]


def _reader_files() -> Iterator[Path]:
    for name in READER:
        spec = importlib.util.find_spec(name)
        if spec is None or spec.origin is None:
            raise ModuleNotFoundError(f"{name}, named in tools/build_market/readings.py, is not there")
        if spec.submodule_search_locations:
            yield from (path for folder in spec.submodule_search_locations for path in Path(folder).rglob("*.py"))
        else:
            yield Path(spec.origin)


def code_of(text: str) -> Iterator[str]:
    """Each statement of a module as it is written, without imports, docstrings, comments and empty lines."""
    tree = ast.parse(text)
    left_out = {line for node in _left_out(tree) for line in range(node.lineno, (node.end_lineno or node.lineno) + 1)}
    lines = dict(enumerate(text.splitlines(), 1))
    for node in tree.body:
        start = min([node.lineno, *(mark.lineno for mark in getattr(node, "decorator_list", []))])
        span = (lines[number] for number in range(start, (node.end_lineno or start) + 1) if number not in left_out)
        kept = [line.rstrip() for line in span if line.strip() and not line.lstrip().startswith("#")]
        if kept:
            yield "\n".join(kept)


def _left_out(tree: ast.Module) -> Iterator[ast.stmt]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import | ast.ImportFrom):
            yield node
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            yield from _docstring(node.body)


def _docstring(body: Iterable[ast.stmt]) -> Iterator[ast.stmt]:
    first = next(iter(body), None)
    if isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant) and isinstance(first.value.value, str):
        yield first
