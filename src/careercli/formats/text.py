"""Text from data files, made harmless: no terminal control, no line breaks, nothing that reorders or hides."""

from __future__ import annotations

import re

# C0 and C1 controls, line and paragraph separators, bidirectional controls, zero-width characters, lone surrogates
UNSAFE = re.compile("[\x00-\x1f\x7f-\x9f\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff\ud800-\udfff]+")


def clean(text: str) -> str:
    """The text on one line, with every unsafe run replaced by a space."""
    return UNSAFE.sub(" ", text) if UNSAFE.search(text) else text


def words(value: object, kind: str = "text") -> str:
    """A cell in words for people: 120,000, 43 %, "not published" for what is missing."""
    if value is None:
        return "not published"
    if kind == "percent" and isinstance(value, (int, float)):
        return f"{value:.0%}"
    if isinstance(value, bool):
        return "yes" if value else "no"
    return f"{value:,}" if isinstance(value, (int, float)) else clean(str(value))
