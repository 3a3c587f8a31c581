"""One YAML file → plain values that pydantic has checked, or all its problems with line, field and remedy.

Nothing on the way to a plain `compare` imports this module: yaml and pydantic are loaded only when a file is new.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import yaml
from pydantic import TypeAdapter, ValidationError

from careercli.errors import FileError

_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
MAX_BYTES = 1_000_000
MAX_DEPTH = 20
T = TypeVar("T")
Location = tuple[str | int, ...]


@dataclass(frozen=True)
class Problem:
    """One thing to mend in a file: `line` counts from 1, `field` is a path such as skills.core."""

    path: Path
    line: int
    field: str
    remedy: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.field}: {self.remedy}"


class BadFileError(FileError):
    """A data file that cannot be used, with every problem found in it."""

    def __init__(self, problems: list[Problem]) -> None:
        super().__init__("\n".join(map(str, problems)), hint="Mend the lines named above and run the command again.")
        self.problems = problems


@dataclass(frozen=True)
class Document:
    """A parsed file and the line of each key and item in it."""

    path: Path
    data: Any
    lines: dict[Location, int]

    def problem(self, location: Location, remedy: str) -> Problem:
        """A problem at `location`, on the line of the nearest key that the file really has."""
        known = next((location[:n] for n in range(len(location), 0, -1) if location[:n] in self.lines), ())
        return Problem(self.path, self.lines.get(known, 1), ".".join(map(str, location)) or "file", remedy)


def read(path: Path) -> Document:
    """Parse one file safely; raises BadFileError for anything that is not one plain YAML document."""
    text = _text(path)
    loader = _Loader(text)
    try:
        _refuse_depth(path, text)
        node = loader.get_single_node()
        if node is None:
            raise BadFileError([Problem(path, 1, "file", "is empty; `careercli show` prints what a role has")])
        lines: dict[Location, int] = {}
        problems = [Problem(path, line, name, remedy) for line, name, remedy in _walk(node, (), lines, set())]
        if problems:
            raise BadFileError(problems)
        return Document(path, loader.construct_document(node), lines)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = min(mark.line + 1, len(text.splitlines())) if mark else 1
        reason = getattr(error, "problem", None) or str(error).splitlines()[0]
        raise BadFileError([Problem(path, line, "file", f"is not valid YAML: {reason}")]) from None
    except (RecursionError, ValueError) as error:
        raise BadFileError([Problem(path, 1, "file", f"cannot be read as YAML: {error}")]) from None
    finally:
        loader.dispose()


def check(adapter: TypeAdapter[T], document: Document, value: Any, at: Location = ()) -> T:
    """The value at a place of the document as its model, or BadFileError with one problem for each thing wrong."""
    try:
        return adapter.validate_python(value)
    except ValidationError as error:
        raise BadFileError([_explain(document, detail, at) for detail in error.errors(include_url=False)]) from None


def _refuse_depth(path: Path, text: str) -> None:
    """Nesting is counted before anything is built: what builds it is recursive, and in C."""
    depth = 0
    for event in yaml.parse(text, Loader=_Loader):
        depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        if depth > MAX_DEPTH:
            line = event.start_mark.line + 1 if event.start_mark else 1
            raise BadFileError([Problem(path, line, "file", f"is nested more than {MAX_DEPTH} levels deep")])


def _text(path: Path) -> str:
    try:
        if not path.is_file():
            raise BadFileError([Problem(path, 1, "file", "is not a regular file")])
        if path.stat().st_size > MAX_BYTES:
            raise BadFileError([Problem(path, 1, "file", f"is larger than {MAX_BYTES:,} bytes")])
        return path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError:
        raise BadFileError([Problem(path, 1, "file", "is not UTF-8; save it as UTF-8")]) from None
    except OSError as error:
        raise BadFileError([Problem(path, 1, "file", f"cannot be read: {error.strerror}")]) from None


def _walk(node: Any, at: Location, lines: dict[Location, int], seen: set[int]) -> Iterator[tuple[int, str, str]]:
    """Fill `lines`; yield (line, field, remedy) for repeated keys and for aliases, which could swell without end."""
    line = node.start_mark.line + 1
    lines.setdefault(at, line)
    name = ".".join(map(str, at)) or "file"
    if not isinstance(node, yaml.ScalarNode):
        if id(node) in seen:
            yield line, name, "write the value out; YAML anchors and aliases are not used in role files"
            return
        seen.add(id(node))
    if isinstance(node, yaml.MappingNode):
        keys: set[str] = set()
        for key, value in node.value:
            place = (*at, key.value if isinstance(key, yaml.ScalarNode) else "?")
            if str(place[-1]) in keys:
                yield key.start_mark.line + 1, ".".join(map(str, place)), "is given twice; keep one of them"
            keys.add(str(place[-1]))
            lines[place] = key.start_mark.line + 1
            yield from _walk(value, place, lines, seen)
    elif isinstance(node, yaml.SequenceNode):
        for position, item in enumerate(node.value):
            yield from _walk(item, (*at, position), lines, seen)


_REMEDIES = {
    "missing": "is missing; add it",
    "unexpected_keyword_argument": "is not a field; remove it or check its spelling",
    "extra_forbidden": "is not a field; remove it or check its spelling",
    "string_type": "must be text; put it in quotes",
    "list_type": "must be a list",
    "dict_type": "must be a mapping of names to text",
    "int_type": "must be a whole number",
    "date_type": "must be a date such as 2026-11-22",
    "dataclass_type": "must be a mapping with fields of its own",
}


def _explain(document: Document, detail: Any, at: Location) -> Problem:
    location = (*at, *(part for part in detail["loc"] if part != "[key]"))
    kind = detail["type"]
    if kind == "literal_error":
        remedy = f"must be one of {detail['ctx']['expected']}"
    elif kind == "value_error":
        remedy = str(detail["ctx"]["error"])
    else:
        remedy = _REMEDIES.get(kind) or detail["msg"]
    return document.problem(location, remedy)
