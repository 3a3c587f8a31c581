"""What rich is told of the terminal: its width, its colours, what its encoding can show."""

from __future__ import annotations

import io
import os
import re
import sys

from rich.console import Console

from careercli.formats.asked import asked
from careercli.model.limits import NARROWEST

STYLES = {"": "", "answer": "bold", "yours": "green", "quiet": "dim"}
# what lines and charts are drawn with where the terminal has no such characters; a sparkline is left out
_ASCII = str.maketrans("\u2500\u2501\u2503\u25c6\u2588\u2591\u2022\u2026", "-=|X#.*.")
_SPARKS = re.compile("[\u2581-\u2588]*[\u2581-\u2587][\u2581-\u2588]* ?")


def console_of(file: bool, width: int | None = None) -> Console:
    """A console that writes to memory but has the width, the colours and the encoding of the real stdout.

    For a `file` it has no colours, whatever FORCE_COLOR says, and every character.
    """
    real = _real()
    encoding = "utf-8" if file else real.encoding
    return Console(
        file=io.TextIOWrapper(io.BytesIO(), encoding=encoding, errors="replace", newline=""),
        width=width or max(real.width, NARROWEST),
        force_terminal=real.is_terminal and not file,
        color_system=None if file else real.color_system,  # type: ignore[arg-type]
        no_color=real.no_color,
        legacy_windows=False,
        highlight=False,
    )


def _real() -> Console:
    """stdout as rich sees it, unless --color or its variable sees it otherwise."""
    color = asked().color or os.environ.get("CAREERCLI_COLOR", "")
    if color == "always":
        return Console(file=sys.stdout, force_terminal=True, no_color=False, color_system="standard")
    if color == "never":
        return Console(file=sys.stdout, force_terminal=False, color_system=None)
    return Console(file=sys.stdout)


def drawable(text: str, encoding: str) -> str:
    """The text with what it is drawn with in ASCII, where the encoding has no more than that."""
    if text.isascii() or encoding.lower().startswith("utf"):
        return text
    return _SPARKS.sub("", text).translate(_ASCII)


def unsparked(text: str) -> str:
    """The text with a word for each sparkline, whose ends stand beside it."""
    return text if text.isascii() else _SPARKS.sub("to ", text)


def trimmed(text: str) -> list[str]:
    """The lines without the blanks that fill them up, also those before the end of a style."""
    return [*map(trimmed_line, text.splitlines())]


def trimmed_line(line: str) -> str:
    """The same of one line."""
    if "\x1b" not in line:
        return line.rstrip(" ")
    return _BLANK_END.sub(lambda found: found[0].replace(" ", ""), line)


_BLANK_END = re.compile(r"(?:\x1b\[[\d;]*m| )+$")
