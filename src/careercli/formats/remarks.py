"""What a person is told besides the answer: kept until the answer is there, then written to stderr, each once."""

from __future__ import annotations

from careercli.formats.text import tell

_kept: dict[str, None] = {}


def keep(line: str) -> None:
    """Keep a line for after the answer, or for the error that comes in its place."""
    _kept[line] = None


def kept() -> list[str]:
    return list(_kept)


def tell_kept() -> None:
    """Write what was kept, and keep it no longer."""
    lines = kept()
    _kept.clear()
    for line in lines:
        tell(line)
