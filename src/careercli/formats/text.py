"""Text from data files, made harmless: no terminal control, no line breaks, nothing that reorders or hides."""

from __future__ import annotations

import re
import sys

# what acts on a terminal, reorders text, breaks a line or takes part in it unseen: controls, separators, bidirectional
# and zero-width characters, fillers, soft hyphens, variation selectors, tags, noncharacters, lone surrogates
UNSAFE = re.compile(
    "[\x00-\x1f\x7f-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e"
    "\u2060-\u206f\u2800\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\ufffe\uffff\ud800-\udfff"
    "\U0001d173-\U0001d17a\U000e0000-\U000e0fff]+"
)


def clean(text: str) -> str:
    """The text on one line, with every unsafe run replaced by a space."""
    return UNSAFE.sub(" ", text) if UNSAFE.search(text) else text


def words(value: object) -> str:
    """A cell in words for people: 120,000, or "not published" for what is missing."""
    if value is None:
        return "not published"
    if isinstance(value, float):
        return f"{value:,.2f}"
    return f"{value:,}" if isinstance(value, int) else clean(str(value))


def tell(line: str) -> None:
    """Write a line to stderr."""
    complain(f"{clean(line)}\n")


def complain(text: str) -> None:
    """Write to stderr; where nobody can read it, the answer and the exit code matter all the more."""
    try:
        sys.stderr.write(text)
        sys.stderr.flush()
    except (OSError, ValueError):  # a full disk, a reader that has left, a closed stream
        pass
