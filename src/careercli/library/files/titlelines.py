"""Titles from standard input, a line each or a column of CSV, in batches."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator
from time import monotonic
from typing import BinaryIO, TextIO

from careercli.errors import FileError, UsageError, on_one_line
from careercli.model import limits

BATCH = 1000
PATIENCE = 0.1  # seconds after which a line that has come is answered, however few there are
_BOMS = (b"\xff\xfe", b"\xfe\xff")  # what spreadsheets call Unicode text


def input_titles(source: TextIO | None, column: str | None, progress: TextIO | None = None) -> Iterator[str]:
    """The titles of `source`, in order, empty ones too; counts them on `progress`.

    Raises UsageError if nothing is piped in, FileError if it cannot be read, has a line without end, is no CSV or has
    no such column.
    """
    if source is None or source.isatty():
        raise UsageError(
            "There is no title.", hint='Name one, as in `careercli resolve "ML Engineer"`, or pipe them in.'
        )
    lines = _lines(source.buffer, universal=column is None)
    titles = _column(lines, column) if column is not None else (line.rstrip("\n") for line in lines)
    return _counted(titles, progress) if progress else titles


def batches(titles: Iterable[str]) -> Iterator[list[str]]:
    """The titles in lists of at most BATCH, fewer if they are long; one empty list if there is none, so that there is
    an answer."""
    batch: list[str] = []
    empty, since, size = True, monotonic(), 0
    for title in titles:
        batch.append(title)
        size += len(title)
        if len(batch) == BATCH or size > limits.LINE or monotonic() - since > PATIENCE:
            yield batch
            batch, empty, since, size = [], False, monotonic(), 0
    if batch or empty:
        yield batch


def _lines(source: BinaryIO, *, universal: bool) -> Iterator[str]:
    """The lines as they come; bytes that are no UTF-8 (or UTF-16 with its mark) are replaced."""
    buffered = source if isinstance(source, io.BufferedReader) else io.BufferedReader(source)  # type: ignore[type-var]
    try:
        encoding = "utf-16" if buffered.peek(2)[:2] in _BOMS else "utf-8-sig"
        stream = io.TextIOWrapper(buffered, encoding=encoding, errors="replace", newline=None if universal else "")
        number = 0
        while line := stream.readline(limits.LINE + 2):
            number += 1
            if len(line) > limits.LINE + 1:
                raise FileError(
                    f"Standard input, line {number}: is longer than {limits.LINE:,} characters.",
                    hint="Pipe in one title a line, or CSV with --column.",
                )
            yield line
    except OSError as error:
        raise FileError(f"Standard input cannot be read: {error.strerror or error}.") from None


def _column(lines: Iterable[str], column: str) -> Iterator[str]:
    rows = csv.DictReader(lines)
    try:
        if column not in (rows.fieldnames or ()):
            known = ", ".join(rows.fieldnames or ()) or "none"
            raise FileError(
                f"The CSV on standard input has no column {on_one_line(repr(column))}.",
                hint=f"Its columns are: {on_one_line(known, 1000)}.",
            )
        for row in rows:
            yield row[column] or ""
    except csv.Error as error:
        raise FileError(f"Standard input, line {rows.line_num}: {error}.", hint="Is it CSV?") from None


def _counted(titles: Iterator[str], progress: TextIO) -> Iterator[str]:
    number = 0
    for number, title in enumerate(titles, 1):
        if number % 20_000 == 0:
            print(f"\r{number:,} titles", end="", file=progress, flush=True)
        yield title
    if number >= 20_000:
        print(f"\r{number:,} titles", file=progress)
