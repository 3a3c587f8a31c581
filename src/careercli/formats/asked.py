"""What was asked for the whole of an answer and not for one format: colors, layout, keys, and no remarks.

Options that every command has are known to no command; what writes the answer looks here.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from typing import NamedTuple


class Asked(NamedTuple):
    """`color`: auto, always, never or empty; `layout`: columns or linear; `fields`: dotted keys; `quiet`: mute."""

    color: str = ""
    layout: str = ""
    fields: Sequence[str] = ()
    quiet: bool = False


_asked: ContextVar[Asked] = ContextVar("asked", default=Asked())  # noqa: B039 - nothing in it can be changed


def asked() -> Asked:
    """What the running command was asked for."""
    return _asked.get()


@contextmanager
def asking(these: Asked) -> Iterator[None]:
    """While the block runs, the answer is written so."""
    before = _asked.set(these)
    try:
        yield
    finally:
        _asked.reset(before)


def colored(stderr: bool = False) -> bool:
    """Whether a stream gets colors: the option, CAREERCLI_COLOR, NO_COLOR, FORCE_COLOR, the terminal, in this order."""
    # help and errors come before the options have been read
    color = asked().color or os.environ.get("CAREERCLI_COLOR", "")
    if color in ("always", "never"):
        return color == "always"
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR"):
        return True
    stream = sys.stderr if stderr else sys.stdout
    return stream is not None and stream.isatty() and os.environ.get("TERM") not in ("dumb", "unknown")
