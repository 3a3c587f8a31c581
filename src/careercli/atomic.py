"""Files that are replaced in one step: what fails or is interrupted leaves the old file, and nothing beside it."""

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

unfinished: set[str] = set()  # what an interrupt has to remove


@contextmanager
def beside(target: Path, mode: int) -> Iterator[str]:
    """The path of a new empty file beside `target` that takes its place at the end; `mode` is subject to the umask."""
    # the name is known before the file is there, which it is not with tempfile; and is short, as `target`'s may not be
    temporary = f"{target.parent}{os.sep}.{os.getpid():x}-{time.time_ns():x}.tmp"
    unfinished.add(temporary)
    try:
        os.close(os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode))
        yield temporary
        os.replace(temporary, target)  # noqa: PTH105
    finally:
        with suppress(OSError):
            os.unlink(temporary)  # noqa: PTH108
        unfinished.discard(temporary)


@contextmanager
def replacing(target: Path, mode: int) -> Iterator[BinaryIO]:
    """A stream into a file that takes the place of `target` at the end."""
    with beside(target, mode) as temporary, open(temporary, "wb") as stream:  # noqa: PTH123
        yield stream
