"""Titles from standard input, a line each or a column of CSV, in batches."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator
from time import monotonic
from typing import TextIO

from careercli.errors import FileError, UsageError

BATCH = 1000
PATIENCE = 0.1  # seconds after which a line that has come is answered, however few there are


def input_titles(source: TextIO | None, column: str | None, progress: TextIO | None = None) -> Iterator[str]:
    """The titles of `source`, in order, empty ones too; counts them on `progress`.

    Raises UsageError if nothing is piped in, FileError if it is no CSV or has no such column.
    """
    if source is None or source.isatty():
        raise UsageError(
            "There is no title.", hint='Name one, as in `careercli resolve "ML Engineer"`, or pipe them in.'
        )
    stream = io.TextIOWrapper(source.buffer, encoding="utf-8-sig", errors="replace", newline="" if column else None)
    titles = _column(stream, column) if column else (line.rstrip("\n") for line in stream)
    return _counted(titles, progress) if progress else titles


def batches(titles: Iterable[str]) -> Iterator[list[str]]:
    """The titles in lists of at most BATCH; one empty list if there is none, so that there is an answer."""
    batch: list[str] = []
    empty, since = True, monotonic()
    for title in titles:
        batch.append(title)
        if len(batch) == BATCH or monotonic() - since > PATIENCE:
            yield batch
            batch, empty, since = [], False, monotonic()
    if batch or empty:
        yield batch


def _column(stream: Iterable[str], column: str) -> Iterator[str]:
    rows = csv.DictReader(stream)
    try:
        if column not in (rows.fieldnames or ()):
            known = ", ".join(rows.fieldnames or ()) or "none"
            raise FileError(f"The CSV on standard input has no column {column!r}.", hint=f"Its columns are: {known}.")
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
