"""One YAML file → plain values that pydantic has checked, or all its problems with line, field and remedy.

Nothing on the way to a plain `compare` imports this module: yaml and pydantic are loaded only when a file is new.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from itertools import islice
from pathlib import Path
from typing import Any, TypeVar

import yaml
from pydantic import TypeAdapter, ValidationError

from careercli.errors import FileError, on_one_line
from careercli.library.files.mistakes.causes import explain
from careercli.library.files.mistakes.fields import Fault, Location
from careercli.library.files.regular import UnfitFileError, read_regular
from careercli.library.files.yamlvalues import (
    COMMA,
    QUOTES,
    Limits,
    TooMuchError,
    Values,
    built,
    counted,
)
from careercli.model import limits

_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
T = TypeVar("T")


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
    """A parsed file, the line of each name and item in it, and what no file may hold: its reader tells that too."""

    path: Path
    data: Any
    lines: dict[Location, int]
    faults: list[Fault]
    # what may be the rest of a value with a comma → the place of that value
    parted: dict[Location, Location] = field(default_factory=dict)

    def problem(self, location: Location, remedy: str) -> Problem:
        """A problem at `location`, on the line of the nearest key that the file really has."""
        known = next((location[:n] for n in range(len(location), 0, -1) if location[:n] in self.lines), ())
        return Problem(self.path, self.lines.get(known, 1), _dotted(location), remedy)

    def within(self, key: str) -> Document:
        """The same with the faults of one field only."""
        return replace(self, faults=[fault for fault in self.faults if fault[1][:1] in ((key,), ())])

    def sound(self, problems: Iterable[Problem] = ()) -> None:
        """Raises BadFileError if there are faults or these problems; where there is a fault, nothing else is wrong."""
        # what is wrong with the whole file, as a second document is, makes more of what is in it wrong than there is
        faults = [one for one in self.faults if not one[1]] or self.faults
        problems = () if faults and not faults[0][1] else problems
        found = [Problem(self.path, line, _dotted(at), remedy) for line, at, remedy in faults]
        fields = {one.field for one in found}
        found += [one for one in told(problems) if one.field not in fields]
        if found:
            raise BadFileError(told(dict.fromkeys(sorted(found, key=lambda one: one.line))))


ROLE_FILE = Limits(limits.ROLE_BYTES, limits.ROLE_VALUES)
SKILLS_FILE = Limits(limits.SKILLS_BYTES, limits.SKILLS_VALUES)
OUR_FILE = Limits(10_000_000, 1_000_000)
# PyYAML lets any of these through
_UNFIT = (RecursionError, ValueError, KeyError, IndexError, AttributeError, TypeError, OverflowError)


def read(path: Path, most: Limits = ROLE_FILE) -> Document:
    """Parse one file safely; raises BadFileError for what is no YAML, empty or too much. `faults` are not raised."""
    text = _text(path, most)
    try:
        found = _parsed(text, most)
    except TooMuchError as error:
        raise BadFileError([Problem(path, error.line, "file", error.remedy)]) from None
    except yaml.YAMLError as error:
        line, at, remedy = explain(text, error)
        raise BadFileError([Problem(path, line, _dotted(at), remedy)]) from None
    except _UNFIT:
        raise BadFileError([Problem(path, 1, "file", "cannot be read as YAML; put texts in quotes")]) from None
    if found.empty:
        raise BadFileError([Problem(path, 1, "file", "is empty; `careercli show` prints what a role has")])
    return Document(path, found.data, found.lines, found.faults, found.parted)


def _parsed(text: str, most: Limits) -> Values:
    try:
        return built(counted(_events(text, _Loader), most))
    except yaml.YAMLError:
        # libyaml reads ahead and has limits of its own, since PyYAML 6.0.4 one of depth; the reader in Python has none,
        # so that ours are told first, and what is no YAML is told alike wherever it is read
        found = built(counted(_events(text, yaml.SafeLoader), most))
        if found.faults:
            return found
        raise


def _events(text: str, reader: Any) -> Iterator[Any]:
    loader = reader(text)
    try:
        while loader.check_event():
            yield loader.get_event()
    finally:
        loader.dispose()


def check(adapter: TypeAdapter[T], document: Document, value: Any, at: Location = ()) -> T:
    """The value at a place of the document as its model, or BadFileError with one problem for each thing wrong."""
    try:
        return adapter.validate_python(value)
    except ValidationError as error:
        problems = (_explain(document, detail, at) for detail in error.errors(include_url=False))
        raise BadFileError(told(problems)) from None


def _text(path: Path, most: Limits) -> str:
    try:
        text = read_regular(path, most.bytes).decode("utf-8-sig")
        if "\0" not in text[:2]:  # every other byte of UTF-16 is one
            return text
        reason = _NO_UTF8
    except UnicodeDecodeError:
        reason = _NO_UTF8
    except UnfitFileError as error:
        reason = str(error)
    except OSError as error:
        reason = f"cannot be read: {error.strerror}"
    raise BadFileError([Problem(path, 1, "file", reason)])


def _dotted(location: Location) -> str:
    return ".".join(str(part) if part != "" else '""' for part in location) or "file"


A_DATE = "must be a date, YYYY-MM-DD, such as 2026-11-22"
A_TRUTH = "must be true or false"
A_NUMBER = "must be a whole number in plain digits, such as 50000"
_NO_FIELD = ("unexpected_keyword_argument", "extra_forbidden")
_NO_VALUE = "has no value; write one, and the word null in quotes"
_NO_UTF8 = "is not UTF-8; save it as UTF-8"
_REMEDIES = {
    "missing": "is missing; add it",
    "string_type": f"must be text; {QUOTES}",
    "list_type": "must be a list",
    "dict_type": "must be a mapping of names to text",
    "dataclass_type": "must be a mapping with fields of its own",
}
_KINDS = {"date": A_DATE, "int": A_NUMBER, "bool": A_TRUTH}  # pydantic has a dozen ways to refuse each


def _explain(document: Document, detail: Any, at: Location) -> Problem:
    """The problem in our words: those of pydantic change with its version, and speak of inputs."""
    location = (*at, *(part for part in detail["loc"] if part != "[key]"))
    kind = detail["type"]
    if kind == "literal_error":
        *most, last = re.findall(r"'([^']*)'", detail["ctx"]["expected"])
        remedy = f"must be one of {', '.join(map(repr, most))} or {last!r}" if most else f"must be {last!r}"
    elif kind == "value_error":
        remedy = str(detail["ctx"]["error"])
    elif kind in _NO_FIELD:
        location, remedy = _no_field(document, location)
    elif kind == "string_type" and detail["input"] is None:
        remedy = _NO_VALUE
    else:
        remedy = (
            _REMEDIES.get(kind) or _KINDS.get(kind.partition("_")[0]) or "has a value of another kind than belongs here"
        )
    return document.problem(location, remedy)


def _no_field(document: Document, location: Location) -> tuple[Location, str]:
    """What is wrong where there is no such field, and where: it may be the rest of a value with a comma."""
    if location in document.parted:
        return document.parted[location], COMMA
    odd = next((char for char in str(location[-1]) if not char.isascii()), "")
    look = f"it holds the character U+{ord(odd):04X}, which no field has" if odd else "remove it or check its spelling"
    return location, f"is not a field; {look}"
