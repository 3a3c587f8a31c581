"""Where titles come from: standard input or a file, as lines or as a column of a table."""

from __future__ import annotations

import os
import shlex
import stat
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, NamedTuple, Protocol, TextIO

from careercli.errors import FileError, UsageError, on_one_line, way_on
from careercli.library.intake.lines import line_blocks
from careercli.progress import Meter, wipe

if TYPE_CHECKING:
    from careercli.model.record import Cell

_STDIN = "Standard input"
_DELIMITERS = {"comma": ",", "semicolon": ";", "tab": "\t", "\\t": "\t", "bar": "|", "space": " "}
_TABLES = (".csv", ".tsv", ".tab", ".parquet", ".pq")


_Share = Callable[[int], float]  # of so many titles: what part of all that is


class Batch(NamedTuple):
    """Titles that came together, and the rows that they stand in if those are kept."""

    titles: Sequence[str]
    rows: Sequence[Sequence[Cell]] = ()


class Intake(NamedTuple):
    """Titles from somewhere: the columns that are kept beside them, and the batches as they come.

    `typed`: they stood in the command line, so that whoever wrote them sees each answer.
    """

    columns: Sequence[str]
    batches: Iterable[Batch]
    remarks: list[str]  # complete once the batches are
    typed: bool = False


class _Table(Protocol):
    header: list[str]
    place: int

    def blocks(self) -> Iterator[list[list[str]]] | Iterator[list[list[Cell]]]: ...
    def remarks(self) -> list[str]: ...


def asked_titles(
    words: Sequence[str],
    source: TextIO | None,
    column: str | None,
    delimiter: str | None,
    *,
    keep: bool,
    read: Callable[[str], Any],
    progress: TextIO | None,
) -> Intake:
    """What a command line asks for: a column of a table, the titles that it names itself, or lines.

    Raises UsageError and FileError, as the one or the other does.
    """
    if column is not None:
        return input_column(words, source, column, delimiter, keep=keep, progress=progress)
    if keep or delimiter is not None:
        raise UsageError("--keep and --delimiter are for a table.", hint="Say with --column which column is read.")
    return input_titles(source, progress) if list(words) in ([], ["-"]) else named_titles(words, read)


def named_titles(titles: Sequence[str], read: Callable[[str], Any]) -> Intake:
    """The titles of the command line; raises UsageError for one that is a file, unless `read` finds a role in it."""
    for title in titles:
        there = os.path.isfile(title)  # noqa: PTH113 - whatever stands in a title, there is no such file
        if title.lower().endswith(_TABLES) or (there and not read(title).role):
            name = on_one_line(title)
            what = "is a file, no title" if there else "looks like a file, and there is none of that name"
            quoted = shlex.quote(name)
            raise UsageError(
                f'"{name}" {what}.',
                hint=f"`careercli resolve {quoted} --column NAME` reads a column of a table, "
                f"`careercli resolve < {quoted}` a title a line.",
            )
    return Intake((), [Batch(titles)], [], typed=True)


def input_titles(source: TextIO | None, progress: TextIO | None = None) -> Intake:
    """A title a line of standard input, empty ones too; counts them on `progress`.

    Raises UsageError if nothing is piped in, and as it goes FileError if it cannot be read or has a line without end.
    """
    piped = _piped(source)
    remarks: list[str] = []
    blocks = line_blocks(piped, _STDIN, remarks)
    batches = (Batch([line.rstrip("\r\n") for line in lines]) for lines in blocks)
    return Intake((), _counted(batches, remarks, progress, _share_of(piped)), remarks)


def input_column(
    files: Sequence[str],
    source: TextIO | None,
    column: str,
    delimiter: str | None = None,
    *,
    keep: bool = False,
    progress: TextIO | None = None,
) -> Intake:
    """The titles of a column of the file, or of CSV on standard input without one or for "-".

    Raises UsageError and FileError; FileError also as it goes, after what is right before the fault.
    """
    if len(files) > 1:
        raise UsageError("--column reads one file.", hint="Name one, or leave out --column to have titles read.")
    name = next(iter(files), "-")
    delimiter = _delimiter(delimiter) if delimiter is not None else None
    table: _Table
    remarks: list[str] = []
    if name == "-":
        from careercli.library.intake.delimited import Delimited

        piped = _piped(source)
        table, share = Delimited(line_blocks(piped, _STDIN, remarks), column, delimiter, _STDIN), _share_of(piped)
    else:
        table, share = _opened(name, column, delimiter, remarks, keep=keep)
    batches = _counted(_batches(table, keep, remarks), remarks, progress, share)
    return Intake(table.header if keep else (), batches, remarks)


def header_of(path: Path) -> list[str]:
    """The columns of a table of text; none of a Parquet file. Raises OSError and FileError."""
    from careercli.library.intake.sniffing import Lines, read_header

    with path.open("rb") as stream:
        if stream.peek(4)[:4] == b"PAR1":
            return []
        return read_header(Lines(line_blocks(stream, path.name)), "", None, path.name)[1]


def _delimiter(asked: str) -> str:
    found = _DELIMITERS.get(asked.lower(), asked)
    if len(found) != 1 or found in '"\r\n':
        raise UsageError(
            f"{on_one_line(asked)!r} is no delimiter.", hint=f"It is one character, or {', '.join(_DELIMITERS)}."
        )
    return found


def _piped(source: TextIO | None) -> BinaryIO:
    if source is None or source.isatty():
        raise UsageError(
            "There is no title.", hint='Name one, as in `careercli resolve "ML Engineer"`, or pipe them in.'
        )
    return source.buffer


def _opened(
    file: str, column: str, delimiter: str | None, remarks: list[str], *, keep: bool
) -> tuple[_Table, _Share | None]:
    path, name = Path(file), on_one_line(file)
    try:
        stream = path.open("rb")
    except (OSError, ValueError) as error:
        if isinstance(error, FileNotFoundError) and not path.suffix and len(path.parts) == 1:
            hint = "--column takes titles from a file; leave it out to have titles read."
            raise UsageError(f'There is no file "{name}".', hint=hint) from None
        raise FileError(f"{name}: {getattr(error, 'strerror', None) or error}.", hint=way_on(error)) from None
    if stream.seekable() and stream.peek(4)[:4] == b"PAR1":
        from careercli.library.intake.parquet import Parquet

        stream.close()
        table = Parquet(path, column, keep=keep, name=name)
        return table, lambda number: number / max(1, table.rows)
    from careercli.library.intake.delimited import Delimited

    return Delimited(line_blocks(stream, name, remarks), column, delimiter, name), _share_of(stream)


def _batches(table: _Table, keep: bool, remarks: list[str]) -> Iterator[Batch]:
    place = table.place
    for rows in table.blocks():
        titles = [str(row[place]) for row in rows]
        if titles:
            yield Batch(titles, rows if keep else ())
    remarks += table.remarks()


def _counted(
    batches: Iterator[Batch], remarks: list[str], progress: TextIO | None, share: _Share | None = None
) -> Iterator[Batch]:
    """The batches, at least an empty one so that there is an answer; `share` says how many of all titles those are."""
    number = 0
    meter = Meter("Reading titles", progress, share)
    try:
        for batch in batches:
            number += len(batch.titles)
            yield batch
            meter.tell(number)
    finally:
        wipe()
    if not number:
        remarks.append("There is no title to read.")
        yield Batch([])


def _share_of(source: BinaryIO) -> _Share | None:
    """How much of a file has been read; nothing for a pipe, which has no size."""
    try:
        number = source.fileno()
        status = os.fstat(number)
    except (OSError, ValueError):
        return None
    if not stat.S_ISREG(status.st_mode) or not status.st_size:
        return None
    return lambda _: os.lseek(number, 0, os.SEEK_CUR) / status.st_size
