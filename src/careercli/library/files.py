"""Reading what may be anything: a pipe, a device, a file without end."""

from __future__ import annotations

import os
import stat
from pathlib import Path


class UnfitFileError(ValueError):
    """No regular file, or one that holds more than was asked for."""


def read_regular(path: Path, most: int = -1) -> bytes:
    """What a regular file holds; never waits, never reads more than `most` bytes; raises OSError and UnfitFileError.

    The size that a file is said to have is not asked for: files of /proc have none, and some of them never end.
    """
    if not stat.S_ISREG(os.stat(path).st_mode):  # noqa: PTH116 - this is on the way to every answer
        raise UnfitFileError("is not a regular file")
    handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    with open(handle, "rb") as stream:  # noqa: PTH123
        found: bytes | None = stream.read(most + 1 if most >= 0 else -1)
    if found is None:  # no regular file after all, whatever it calls itself, as /proc/kmsg does
        raise UnfitFileError("is not a regular file")
    if 0 <= most < len(found):
        raise UnfitFileError(f"is larger than {most:,} bytes")
    return found
