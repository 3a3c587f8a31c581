"""Reading what may be anything: a pipe, a device, a file without end."""

from __future__ import annotations

import os
import stat
from pathlib import Path
from typing import BinaryIO


class UnfitFileError(ValueError):
    """No regular file, or one that holds more than was asked for."""


def open_regular(path: Path) -> BinaryIO:
    """A regular file to read from, without a buffer; never waits; raises OSError and UnfitFileError."""
    if not stat.S_ISREG(os.stat(path).st_mode):  # noqa: PTH116 - this is on the way to every answer
        raise UnfitFileError("is not a regular file")
    handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    return open(handle, "rb", buffering=0)  # noqa: PTH123


def read_regular(path: Path, most: int = -1) -> bytes:
    """What a regular file holds; never reads more than `most` bytes; raises OSError and UnfitFileError.

    The size that a file is said to have is not asked for: files of /proc have none, and some of them never end.
    """
    parts, left = [], most + 1 if most >= 0 else -1
    with open_regular(path) as stream:
        while part := stream.read(left):
            parts.append(part)
            left -= len(part) if most >= 0 else 0
        if part is None:  # no regular file after all, whatever it calls itself, as /proc/kmsg does
            raise UnfitFileError("is not a regular file")
    found = b"".join(parts)
    if 0 <= most < len(found):
        raise UnfitFileError(f"is larger than {most:,} bytes")
    return found
