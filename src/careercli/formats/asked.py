"""What was asked for the whole of an answer and not for one format: colors, layout, keys, no remarks; and by whom.

Options that every command has are known to no command; what writes the answer looks here.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import date
from typing import NamedTuple, TextIO

from careercli.errors import on_one_line


class Asked(NamedTuple):
    """`color`: auto, always, never or empty; `layout`: columns or linear; `fields`: dotted keys; `quiet`: mute.

    `opened`: a browser is to show the file; `front`: Markdown begins with front matter. `arguments`, `today`: the
    command line, and the day on which it was run.
    """

    color: str = ""
    layout: str = ""
    fields: Sequence[str] = ()
    quiet: bool = False
    opened: bool = False
    front: bool = False
    arguments: Sequence[str] = ()
    today: date | None = None


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


_HOW = frozenset(["--open", "-q", "--quiet", "--pager", "--no-pager"])


def command_line() -> str:
    """The command that makes the answer, as a document shows it: to whom it was written is left out, and of a file of
    the reader's own only its name is told."""
    found: list[str] = []
    words = iter(asked().arguments)
    for word in words:
        option, sign, _ = word.partition("=")
        if option in ("-o", "--output", "--color"):
            if not sign:
                next(words, None)
        elif word.startswith("-o") and len(word) > 2:
            continue
        elif word not in _HOW:
            found.append(_told(word))
    return " ".join(["careercli", *found]) if found else ""


def _told(word: str) -> str:
    option, sign, value = word.partition("=")
    if option.startswith("--") and sign and os.path.isabs(value):  # noqa: PTH117
        word = f"{option}={os.path.basename(value.rstrip(os.sep))}"  # noqa: PTH119
    elif os.path.isabs(word):  # noqa: PTH117
        word = os.path.basename(word.rstrip(os.sep)) or word  # noqa: PTH119
    if re.fullmatch(r"[\w@%+=:,./-]+", word):
        return word
    import shlex

    return f'"{word}"' if re.fullmatch(r"[\w .,:;/&+#()'=-]+", word) else shlex.quote(on_one_line(word))


def watched(*, written: bool = False) -> TextIO | None:
    """stderr, where a person sees there how far long work is; nothing where nobody does or wants to.

    `written`: the answer comes meanwhile on stdout, and shows by itself how far it is where that is a terminal.
    """
    if asked().quiet or os.environ.get("TERM") in ("dumb", "unknown") or sys.stderr is None:
        return None
    return sys.stderr if sys.stderr.isatty() and not (written and sys.stdout.isatty()) else None


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
