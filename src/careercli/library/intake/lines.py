"""The bytes of a stream -> its lines, in blocks: what has come is handed on before more is waited for."""

from __future__ import annotations

import codecs
import io
import os
from collections.abc import Iterator
from contextlib import suppress
from typing import BinaryIO

from careercli.errors import FileError, way_on
from careercli.model import limits

# what a pipe holds; a slow writer gets its answer line by line, a fast one lets many lines come together
CHUNK = 65_536

_REPLACED = "\ufffd"

# how files begin that are no text, and what to do with them
_NO_TEXT = {
    b"\x1f\x8b": ("is compressed", "Unpack it first, as in `zcat FILE | careercli resolve`."),
    b"PK\x03\x04": ("is a workbook or an archive", "Save it as CSV first."),
    b"PAR1": ("is Parquet", "Name the file: `careercli resolve FILE --column NAME`."),
}


def line_blocks(source: BinaryIO, name: str, remarks: list[str] | None = None) -> Iterator[list[str]]:
    """Lines with their ends as they are written; bytes that are no UTF-8 (or UTF-16) are replaced, which `remarks` say.

    A block is what came with one read, so that whoever writes a line and waits is never waited for. Raises FileError,
    in the words of `name`, if the stream cannot be read, is no text, or has a line without end.
    """
    number, rest = 0, ""
    for text in _texts(source, name, [] if remarks is None else remarks):
        lines = list(io.StringIO(rest + text, newline=""))
        # a line that ends in CR may yet turn out to end in CR LF
        rest = lines.pop() if lines and not lines[-1].endswith("\n") else ""
        if lines:
            _check_length(lines[0], number + 1, name)  # no other line can be longer than a chunk
            yield lines
        number += len(lines)
        _check_length(rest, number + 1, name)
    if rest:
        yield [rest]


def _check_length(line: str, number: int, name: str) -> None:
    if len(line) > limits.LINE + 1:
        raise FileError(
            f"{name}, line {number:,}: is longer than {limits.LINE:,} characters.",
            hint="One title a line is read, or CSV with --column.",
        )


def _texts(source: BinaryIO, name: str, remarks: list[str]) -> Iterator[str]:
    with suppress(AttributeError, OSError, ValueError):  # a stream in memory
        os.set_blocking(source.fileno(), True)  # if it were not, a pause would look like the end
    try:
        data = _read(source)
        while 0 < len(data) < 4 and (more := _first_line_is_open(source, data)):
            data += more
        for begin, (what, hint) in _NO_TEXT.items():
            if data.startswith(begin):
                raise FileError(f"{name} {what}.", hint=hint)
        decoder = codecs.getincrementaldecoder(_encoding(data[:4]))("replace")
        broken, ended = False, False
        while not ended:
            ended = not data
            text = decoder.decode(data, final=ended)
            broken = broken or _REPLACED in text
            yield text
            data = b"" if ended else _read(source)
        if broken:
            remarks.append(f"{name} is not all UTF-8, and what is not is shown as {_REPLACED}. Save it as UTF-8.")
    except OSError as error:
        raise FileError(f"{name} cannot be read: {error.strerror or error}.", hint=way_on(error)) from None


def _encoding(start: bytes) -> str:
    """By the mark or, without one, by the NUL that is every other byte of plain letters in UTF-16."""
    if start.startswith((codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)):
        return "utf-32"
    if start.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    nuls = [not byte for byte in start]
    if nuls == [False, True, False, True]:
        return "utf-16-le"
    return "utf-16-be" if nuls == [True, False, True, False] else "utf-8-sig"


def _first_line_is_open(source: BinaryIO, data: bytes) -> bytes:
    """More of a beginning that is too short to show what the stream is; a whole line is not made to wait for more."""
    return b"" if data.endswith((b"\n", b"\r")) else _read(source)


def _read(source: BinaryIO) -> bytes:
    """What is there, at least a byte unless the stream has ended."""
    read = getattr(source, "read1", source.read)
    return bytes(read(CHUNK))
