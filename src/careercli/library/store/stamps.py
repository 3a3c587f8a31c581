"""What files look like from outside, and whether a change is sure to show."""

from __future__ import annotations

import os
import re
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path

from careercli.library.files import is_role_file

# clocks of file systems tick up to 2 s apart: a file may change again without looking changed for as long
TICK = 2_000_000_000


def listed(folder: Path) -> tuple[dict[str, os.stat_result], bool]:
    """Each role file by its name without .yaml; and whether one is listed without being there, and so may come."""
    found: dict[str, os.stat_result] = {}
    gaps = False
    with suppress(OSError), _inside(folder) as (names, status_of):
        for name in names:
            try:
                found[name[:-5]] = status_of(name)
            except OSError:  # a link that leads nowhere yet, or round in circles: its reader says so
                gaps = True
                with suppress(OSError):  # it has gone since it was listed
                    found[name[:-5]] = status_of(name, follow_symlinks=False)
    return found, gaps


def seen(folder: Path) -> str | None:
    """What changes with any role file that comes, goes or changes its stamp; nothing if not all can be looked at.

    A checksum and, since time goes on, the sum of all times of change.
    """
    numbers: list[int] = []
    with suppress(OSError), _inside(folder) as (names, status_of):
        for name in names:
            status = status_of(name)
            numbers += (status.st_ctime_ns, status.st_mtime_ns, status.st_size)
        spelled = "/".join(names).encode("utf-8", "surrogatepass")
        # the hash of numbers is the same in every process
        return f"{zlib.crc32(spelled):08x} {hash(tuple(numbers))} {sum(numbers[::3])}"
    return None


@contextmanager
def _inside(folder: Path) -> Iterator[tuple[list[str], Callable[..., os.stat_result]]]:
    """The names of the role files in a folder, sorted, and what tells their status."""
    if os.stat in os.supports_dir_fd and os.listdir in os.supports_fd:
        handle = os.open(folder, os.O_RDONLY)
        try:  # inside an open folder a name is found in two thirds of the time that its whole path takes
            names = os.listdir(handle)  # noqa: PTH208 - no path leads to it
            yield sorted(filter(is_role_file, names)), partial(os.stat, dir_fd=handle)
        finally:
            os.close(handle)
        return
    with os.scandir(folder) as listing:
        entries = {entry.name: entry for entry in listing if is_role_file(entry.name)}
    yield sorted(entries), lambda name, **how: entries[name].stat(**how)


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
