"""What a person is told besides the answer: kept until the answer is there, then written to stderr, each once."""

from __future__ import annotations

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
        tell(line)


def tell_notes(lines: Iterable[str | None]) -> None:
    """Write what is to be said of an answer, with all that was kept before."""
    for line in filter(None, lines):
        remark(f"Note: {line}")
    tell_remarks()
