"""One YAML file → plain values that pydantic has checked, or all its problems with line, field and remedy.

Nothing on the way to a plain `compare` imports this module: yaml and pydantic are loaded only when a file is new.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any, TypeVar

import yaml
from pydantic import TypeAdapter, ValidationError

from careercli.errors import FileError, on_one_line
from careercli.library.files.regular import UnfitFileError, read_regular
from careercli.model import limits

_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
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
        return on_one_line(f"{self.path}:{self.line}: {self.field}: {self.remedy}", 2 * limits.ROLE_TEXT)


class BadFileError(FileError):
    """A data file that cannot be used, with every problem found in it."""

    def __init__(self, problems: list[Problem]) -> None:
        super().__init__([str(one) for one in problems], hint="Mend the lines named above and run the command again.")
        self.problems = problems


def told(problems: Iterable[Problem]) -> list[Problem]:
    """The problems of one file that are worth telling; a file with more of them says so and is looked at no further."""
    first = list(islice(problems, limits.ROLE_PROBLEMS + 1))
    if len(first) <= limits.ROLE_PROBLEMS:
        return first
    return [*first[:-1], Problem(first[-1].path, first[-1].line, "file", "has more problems; mend these first")]


@dataclass(frozen=True)
class Document:
    """A parsed file and the line of each key and item in it."""

    path: Path
    data: Any
    lines: dict[Location, int]

    def problem(self, location: Location, remedy: str) -> Problem:
        """A problem at `location`, on the line of the nearest key that the file really has."""
        known = next((location[:n] for n in range(len(location), 0, -1) if location[:n] in self.lines), ())
        return Problem(self.path, self.lines.get(known, 1), _dotted(location), remedy)


@dataclass(frozen=True)
class Limits:
    """How much one file may hold."""

    bytes: int
    values: int


ROLE_FILE = Limits(limits.ROLE_BYTES, limits.ROLE_VALUES)
SKILLS_FILE = Limits(limits.SKILLS_BYTES, limits.SKILLS_VALUES)
OUR_FILE = Limits(10_000_000, 1_000_000)


def read(path: Path, most: Limits = ROLE_FILE) -> Document:
    """Parse one file safely; raises BadFileError for anything that is not one plain YAML document."""
    text = _text(path, most)
    loader = _Loader(text)
    try:
        _refuse_size(path, text, most)
        node = loader.get_single_node()
        if node is None:
            raise BadFileError([Problem(path, 1, "file", "is empty; `careercli show` prints what a role has")])
        lines: dict[Location, int] = {}
        problems = told(Problem(path, line, _dotted(at), remedy) for line, at, remedy in _walk(node, (), lines, set()))
        if problems:
            raise BadFileError(problems)
        return Document(path, loader.construct_document(node), lines)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = min(mark.line + 1, len(text.splitlines())) if mark else 1
        reason = getattr(error, "problem", None) or str(error).splitlines()[0]
        raise BadFileError([Problem(path, line, "file", f"is not valid YAML: {reason}")]) from None
    except (RecursionError, *_UNFIT) as error:
        # an impossible date, a number without end
        raise BadFileError([Problem(path, 1, "file", f"cannot be read as YAML: {error}")]) from None
    finally:
        loader.dispose()


_UNFIT = (
    ValueError,
    KeyError,
    IndexError,
    AttributeError,
    TypeError,
    OverflowError,
)  # PyYAML lets any of these through


def check(adapter: TypeAdapter[T], document: Document, value: Any, at: Location = ()) -> T:
    """The value at a place of the document as its model, or BadFileError with one problem for each thing wrong."""
    try:
        return adapter.validate_python(value)
    except ValidationError as error:
        problems = (_explain(document, detail, at) for detail in error.errors(include_url=False))
        raise BadFileError(told(problems)) from None


def _refuse_size(path: Path, text: str, most: Limits) -> None:
    """Everything is counted before anything is built: what builds it is recursive, and in C."""
    try:
        _count(path, yaml.parse(text, Loader=_Loader), most)
    except yaml.YAMLError:
        # libyaml reads ahead and has limits of its own, since PyYAML 6.0.4 one of depth; the reader in Python has none,
        # so that ours are told first, and what is no YAML is told alike wherever it is read
        _count(path, yaml.parse(text, Loader=yaml.SafeLoader), most)
        raise


def _count(path: Path, events: Iterable[Any], most: Limits) -> None:
    depth = values = 0
    for event in events:
        depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        values += isinstance(event, yaml.NodeEvent)
        tag, remedy = getattr(event, "tag", None), ""
        if depth > limits.ROLE_DEPTH:
            remedy = f"is nested more than {limits.ROLE_DEPTH} levels deep"
        elif values > most.values:
            remedy = f"holds more than {most.values:,} values"
        elif tag:  # it would make a value something that it is not, or run code
            remedy = f"is no place for a YAML tag; leave out {tag}"
        elif isinstance(event, yaml.ScalarEvent) and len(event.value) > limits.ROLE_TEXT:
            remedy = f"holds a text of more than {limits.ROLE_TEXT:,} characters"
        if remedy:
            line = event.start_mark.line + 1 if event.start_mark else 1
            raise BadFileError([Problem(path, line, "file", remedy)])


def _text(path: Path, most: Limits) -> str:
    try:
        return read_regular(path, most.bytes).decode("utf-8-sig")
    except UnicodeDecodeError:
        reason = "is not UTF-8; save it as UTF-8"
    except UnfitFileError as error:
        reason = str(error)
    except OSError as error:
        reason = f"cannot be read: {error.strerror}"
    raise BadFileError([Problem(path, 1, "file", reason)])


def _dotted(location: Location) -> str:
    return ".".join(map(str, location)) or "file"


def _walk(node: Any, at: Location, lines: dict[Location, int], seen: set[int]) -> Iterator[tuple[int, Location, str]]:
    """Fill `lines`; yield (line, place, remedy) for repeated keys and for aliases, which could swell without end."""
    line = node.start_mark.line + 1
    lines.setdefault(at, line)
    if not isinstance(node, yaml.ScalarNode):
        if id(node) in seen:
            yield line, at, "write the value out; YAML anchors and aliases are not used in role files"
            return
        seen.add(id(node))
    if isinstance(node, yaml.MappingNode):
        keys: set[str] = set()
        for key, value in node.value:
            place = (*at, key.value if isinstance(key, yaml.ScalarNode) else "?")
            if str(place[-1]) in keys:
                yield key.start_mark.line + 1, place, "is given twice; keep one of them"
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
    "invalid_key": "is no name of a field; put it in quotes or remove it",
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
