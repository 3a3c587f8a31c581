"""What a person is told besides the answer: kept until the answer is there, then written to stderr, each once."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterable

from careercli.formats.asked import asked
from careercli.formats.text import tell

_kept: dict[str, None] = {}


def remark(line: str) -> None:
    """Keep a line for after the answer, or for the error that comes in its place."""
    _kept[line] = None


def kept() -> list[str]:
    return list(_kept)


def take_remarks() -> list[str]:
    """What was kept, unless nobody wants to hear remarks; it is kept no longer."""
    lines = kept()
    _kept.clear()
    return [] if asked().quiet else lines


def tell_remarks() -> None:
    """Write what was kept, unless nobody wants to hear remarks, and keep it no longer."""
    for line in take_remarks():
        for part in _fitted(line):
            tell(part)


def _fitted(line: str) -> list[str]:
    """A note or warning as a terminal takes it, wrapped between words; the name of a written file stays whole."""
    if not line.startswith(("Note: ", "Warning: ")) or sys.stderr is None or not sys.stderr.isatty():
        return [line]
    width = shutil.get_terminal_size().columns
    if len(line) <= width:
        return [line]
    import textwrap

    # a path stays whole, to be copied
    return textwrap.wrap(line, width, break_long_words=False, break_on_hyphens=False)


def tell_notes(lines: Iterable[str | None]) -> None:
    """Write what is to be said of an answer, with all that was kept before."""
    for line in filter(None, lines):
        remark(f"Note: {line}")
    tell_remarks()
