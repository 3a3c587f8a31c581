"""What files look like from outside, and whether a change is sure to show."""

from __future__ import annotations

import os
import re
import zlib
from pathlib import Path

# clocks of file systems tick up to 2 s apart: a file may change again without looking changed for as long
TICK = 2_000_000_000


def stamp(status: os.stat_result) -> str:
    """Time of the last change, size, and time of any change: whoever sets the first back leaves a trace in the last."""
    return f"{status.st_mtime_ns} {status.st_size} {status.st_ctime_ns}"


def settled(status: os.stat_result, now: int) -> bool:
    """Whether a change from now on is sure to change the stamp."""
    return now - (status.st_ctime_ns if os.name == "posix" else status.st_mtime_ns) > TICK


def checksum(text: str) -> int:
    return zlib.crc32(text.encode("utf-8", "surrogateescape"))


def slug(folder: Path, format: str) -> str:
    """A readable name that is different for each path, and for each format of what is kept."""
    text = str(folder.absolute())
    return f"{re.sub(r'[^A-Za-z0-9]+', '-', text)[-60:].strip('-')}-{checksum(text):08x}-{checksum(format):08x}"
