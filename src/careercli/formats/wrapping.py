"""Text broken into lines of a width on the screen."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from rich.cells import cell_len, chop_cells

from careercli.formats.text import blocks

PROSE = 20  # columns that prose in a table cell needs
_EASY = re.compile(rf"(?:[!-~]{{1,{PROSE}}} )*[!-~]{{1,{PROSE}}}")  # words of ASCII, none of which is ever broken


def wrap(text: str, width: int) -> list[str]:
    """The text in lines of at most `width` columns on the screen; a longer word is broken, nothing is lost."""
    if width >= PROSE and _EASY.fullmatch(text):
        return [text] if len(text) <= width else _lines_of(width).findall(text)
    lines, line, used = [], "", 0
    for word in text.split():
        for number, piece in enumerate(pieces(word, width)):
            gap = 1 if line and not number else 0
            size = size_of(piece)
            if line and used + gap + size > width:
                lines.append(line)
                line, used, gap = "", 0, 0
            line, used = f"{line}{' ' * gap}{piece}", used + gap + size
    return [*lines, line] if line or not lines else lines


@cache
def _lines_of(width: int) -> re.Pattern[str]:
    """As many words as there is room for, and as many again."""
    return re.compile(rf"(.{{1,{width}}})(?: |$)")


def longest_piece(texts: Iterable[str], width: int) -> int:
    """The columns of the longest piece of a word that is never broken on a screen of this width."""
    found = 0
    for some in blocks(texts):
        text = " ".join(some)
        longest = max(map(len, text.split()), default=0)
        if longest > min(width, PROSE) or not text.isascii():
            longest = max(size_of(piece) for word in {*text.split()} for piece in pieces(word, width))
        found = max(found, longest)
    return found


def pieces(word: str, width: int) -> list[str]:
    """Where a word may be broken: a long one, such as an id, after its hyphens; what is still too long, anywhere."""
    if len(word) <= min(width, PROSE) and word.isascii():
        return [word]
    parts = re.split(r"(?<=-)", word) if len(word) > PROSE else [word]
    return [
        piece for part in parts if part for piece in (chop_cells(part, width) if cell_len(part) > width else [part])
    ]


def size_of(text: str) -> int:
    """The columns that a text without control characters takes."""
    return len(text) if text.isascii() else cell_len(text)
