"""The header of a table of text, and the delimiter that it shows."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Iterator

from careercli.errors import FileError
from careercli.library.intake.headers import places_of
from careercli.library.intake.quoting import Records

NONE = "\x1f"  # what no text holds: a table of one column has no delimiter, and its commas are part of the titles
WORDS = {",": "commas", ";": "semicolons", "\t": "tabs", "|": "bars"}

_EXCEL = re.compile(r'"?sep=(.)"?\s*$', re.IGNORECASE | re.DOTALL)  # a first line that Excel takes for an order


class Lines:
    """Lines one by one, and what is left of them in blocks."""

    def __init__(self, blocks: Iterator[list[str]]) -> None:
        self.number = 0  # of lines that were read
        self._blocks = blocks
        self._left: list[str] = []

    def next(self) -> str:
        """The next line; an empty text at the end."""
        while not self._left:
            block = next(self._blocks, None)
            if block is None:
                return ""
            self._left = list(block)
        self.number += 1
        return self._left.pop(0)

    def put_back(self, lines: list[str]) -> None:
        self._left[:0] = lines
        self.number -= len(lines)

    def blocks(self) -> Iterator[list[str]]:
        if self._left:
            yield self._left
        yield from self._blocks


def read_header(lines: Lines, column: str, delimiter: str | None, name: str) -> tuple[str, list[str]]:
    """The delimiter and the header, which is empty if there is none.

    Of the delimiters that the header may have it is the one that brings the column to light, else the one that makes
    most columns.
    """
    head = lines.next()
    if sep := _EXCEL.match(head):
        delimiter, head = delimiter or sep.group(1), lines.next()
    while head and not head.strip():
        head = lines.next()
    if not head:
        return delimiter or ",", []
    lines.put_back([head])
    # a quoted cell may go over lines, and the delimiter come after it
    may_be = [*WORDS, NONE] if '"' in head else [one for one in WORDS if one in head] or [NONE]
    tried = [delimiter] if delimiter else may_be
    found = _headers(lines, column, {one: Records(one, name, lines.number) for one in tried})
    best = max(found, key=lambda one: (bool(places_of(column, found[one])), len(found[one])))
    return (best if delimiter or len(found[best]) > 1 else NONE), found[best]


def parsed(lines: Iterable[str], delimiter: str, name: str) -> Iterator[list[str]]:
    """The rows of whole records."""
    try:
        yield from csv.reader(lines, delimiter=delimiter)
    except csv.Error as error:
        raise FileError(f"{name}: {error}.", hint="Is it CSV?") from None


def _headers(lines: Lines, column: str, tried: dict[str, Records]) -> dict[str, list[str]]:
    """What the header is by each delimiter; a cell of it may go over lines, by one delimiter and not by another.

    Lines beyond the shortest header that has the column are left for the rows.
    """
    taken: list[str] = []
    found: dict[str, list[str]] = {}
    faults: list[FileError] = []
    while tried and (line := lines.next()):
        taken.append(line)
        for delimiter, records in [*tried.items()]:
            whole: list[str] = []
            try:
                records.take(line, whole)
            except FileError as fault:
                faults.append(fault)
                del tried[delimiter]
            if whole:
                del tried[delimiter]
                [found[delimiter]] = parsed(whole, delimiter, "The header")
        if any(places_of(column, header) for header in found.values()):
            return found
    for records in tried.values():
        records.end()
    if not found:
        raise faults[0]
    return found
