"""Text from data files, made harmless: no terminal control, no line breaks, nothing that reorders or hides."""

from __future__ import annotations

import re

# C0 and C1 controls, line and paragraph separators, bidirectional controls, zero-width characters, lone surrogates
UNSAFE = re.compile("[\x00-\x1f\x7f-\x9f\u200b\u061c\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff\ud800-\udfff]+")


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
