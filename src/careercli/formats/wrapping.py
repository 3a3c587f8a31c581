"""Text broken into lines of a width on the screen."""

from __future__ import annotations

import re

from rich.cells import cell_len, chop_cells

PROSE = 20  # columns that prose in a table cell needs


def wrap(text: str, width: int) -> list[str]:
    """The text in lines of at most `width` columns on the screen; a longer word is broken, nothing is lost."""
    lines, line, used = [], "", 0
    for word in text.split():
        for number, piece in enumerate(pieces(word, width)):
            gap = 1 if line and not number else 0
            size = len(piece) if piece.isascii() else cell_len(piece)
            if line and used + gap + size > width:
                lines.append(line)
                line, used, gap = "", 0, 0
            line, used = f"{line}{' ' * gap}{piece}", used + gap + size
    return [*lines, line] if line or not lines else lines


def pieces(word: str, width: int) -> list[str]:
    """Where a word may be broken: a long one, such as an id, after its hyphens; what is still too long, anywhere."""
    if len(word) <= min(width, PROSE) and word.isascii():
        return [word]
    parts = re.split(r"(?<=-)", word) if len(word) > PROSE else [word]
    return [
        piece for part in parts if part for piece in (chop_cells(part, width) if cell_len(part) > width else [part])
    ]
