"""An answer in a file: whole or not at all."""

from __future__ import annotations

import errno
import os
import time
from collections.abc import Iterable
from errno import EACCES, ENXIO
from pathlib import Path
from typing import IO

from careercli.atomic import replacing
from careercli.errors import FileError


def save(texts: Iterable[str], output: Path) -> None:
    """Replace the file in one step, so that a failure never leaves half an answer; raises FileError.

    A link leads to the file that is replaced; a device or a pipe is written to as it is.
    """
    try:
        if output.exists() and not output.is_file():
            with _device(output) as stream:
                stream.writelines(texts)
        else:
            target = output.resolve()
            if target.is_symlink():  # from Python 3.13 on, links that lead round in circles are left as they are
                raise OSError(errno.ELOOP, os.strerror(errno.ELOOP))
            _replace(texts, target)
    except (OSError, RuntimeError, ValueError) as error:  # a RuntimeError is a loop of links, a ValueError an odd name
        reason = getattr(error, "strerror", None) or str(error)
        is_folder = isinstance(error, IsADirectoryError)
        hint = "Name a file." if is_folder else "Check that the folder exists and that you may write there."
        raise FileError(f"Cannot write {output}: {reason}.", hint=hint) from None


def _device(output: Path) -> IO[str]:
    """A device, or a pipe once somebody reads from it; opening one that nobody reads from would wait for ever."""
    flags = os.O_WRONLY | getattr(os, "O_NONBLOCK", 0)
    for attempt in range(_TRIES):
        try:
            handle = os.open(output, flags)
            break
        except OSError as error:
            if error.errno != ENXIO:
                raise
            if attempt == _TRIES - 1:
                raise OSError(ENXIO, "nobody reads from this pipe") from None
            time.sleep(_PAUSE)
    os.set_blocking(handle, True)
    return open(handle, "w", encoding="utf-8", newline="")  # noqa: PTH123


_TRIES, _PAUSE = 21, 0.05


def _replace(texts: Iterable[str], target: Path) -> None:
    if target.exists() and not os.access(target, os.W_OK):
        raise PermissionError(EACCES, os.strerror(EACCES))
    mode = target.stat().st_mode if target.exists() else None
    with replacing(target, 0o666) as stream:
        if mode is not None:
            os.chmod(stream.fileno(), mode)  # noqa: PTH101
        stream.writelines(text.encode() for text in texts)
