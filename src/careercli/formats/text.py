"""Text from data files, made harmless: no terminal control, no line breaks, nothing that reorders, hides or piles up.

What is allowed of invisible characters is what some writing needs: a joiner or non-joiner between Arabic letters, after
the sign of India's scripts that silences a vowel, or between two emoji; and the choice of emoji or text after an emoji.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache
from itertools import islice
from typing import TypeVar

from careercli.model.limits import MARKS
from careercli.progress import wipe

_Thing = TypeVar("_Thing")
_PLANES = range(0, 0x110000, 0x10000)
_NEVER = "".join(
    [
        "\x00-\x1f\x7f-\x9f\u2028\u2029",  # controls and line ends
        # Default_Ignorable_Code_Point of Unicode: fillers, soft hyphens, zero widths, bidirectional and other controls,
        # variation selectors, tags; but for what is allowed below
        "\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164",
        "\ufe00-\ufe0d\ufeff\uffa0\ufff0-\ufff8\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff",
        "\u2800\ufff9-\ufffb\U00013430-\U00013442\U0001d159",  # empty Braille, notes between lines, joined hieroglyphs
        "\ud800-\udfff\ufdd0-\ufdef",  # halves of characters, and what is none
        *(f"{chr(plane + 0xFFFE)}{chr(plane + 0xFFFF)}" for plane in _PLANES),
    ]
)
_EMOJI = (
    "\xa9\xae\u203c\u2049\u2122\u2139\u2190-\u21ff\u231a-\u23ff\u24c2\u25aa-\u27bf\u2934\u2935\u2b05-\u2b55"
    "\u3030\u303d\u3297\u3299\U0001f000-\U0001faff"
)
_ARABIC = "\u0620-\u064a\u066e-\u06d3\u06fa-\u06ff\u0750-\u077f\u08a0-\u08c9"
_SILENCERS = "\u094d\u09cd\u0a4d\u0acd\u0b4d\u0bcd\u0c4d\u0ccd\u0d4d\u0dca\u1039\u103a\u17d2"
_INDIC = "\u0904-\u0939\u0958-\u0961\u0980-\u0dff\u1000-\u109f\u1780-\u17b3"
_UNSAFE = (
    f"(?:[{_NEVER}]"
    f"|(?<![{_ARABIC}{_SILENCERS}{_EMOJI}])(?<![{_EMOJI}]\ufe0f)[\u200c\u200d]|[\u200c\u200d](?![{_ARABIC}{_INDIC}{_EMOJI}])"
    f"|(?<![{_EMOJI}])(?<![#*0-9](?=[\ufe0e\ufe0f]\u20e3))[\ufe0e\ufe0f])+"
)
_MAYBE_PILED = f"[\u0300-\U0010ffff]{{{MARKS + 1}}}"


@cache
def unsafe() -> re.Pattern[str]:
    """Runs of what must not be shown; compiled only where some text is not plain ASCII, since that takes 2 ms."""
    return re.compile(_UNSAFE)


def harmless(text: str) -> bool:
    """Whether `clean` and `escaped` leave the text as it is, of one that is plain ASCII; of others they look closer."""
    return text.isascii() and text.isprintable()


def eased(texts: Sequence[str], are_easy: Callable[[Sequence[str]], bool], write: Callable[[str], str]) -> list[str]:
    """Each of them written; those of plain ASCII as they are where a look at all of these finds that they are easy."""
    plain = [text for text in texts if text.isascii()]
    easy = are_easy(plain)
    if easy and len(plain) == len(texts):
        return plain
    written = {text: text if easy and text.isascii() else write(text) for text in {*texts}}
    return [written[text] for text in texts]


def blocks(things: Iterable[_Thing]) -> Iterator[list[_Thing]]:
    """The things in lists of some hundred, each of which is looked through and written as a whole."""
    left = iter(things)
    while found := list(islice(left, _BLOCK)):
        yield found


_BLOCK = 500


def gathered(texts: Iterable[str]) -> Iterator[str]:
    """The same texts in pieces that are worth writing."""
    found: list[str] = []
    size = 0
    for text in texts:
        found.append(text)
        size += len(text)
        if size >= _PIECE:
            yield "".join(found)
            found, size = [], 0
    yield "".join(found)


_PIECE = 1 << 16


def clean(text: str) -> str:
    """The text on one line, with every unsafe run replaced by a space, and marks beyond the bound left out."""
    if harmless(text):
        return text
    return unsafe().sub(" ", _with_piles(text, lambda _: ""))


def escaped(text: str, escape: Callable[[str], str]) -> str:
    """The text with the same characters written out, for what reads escapes."""
    if harmless(text):
        return text
    return unsafe().sub(lambda found: escape(found[0]), _with_piles(text, escape))


def _with_piles(text: str, put: Callable[[str], str]) -> str:
    if not re.search(_MAYBE_PILED, text):
        return text
    from unicodedata import category

    kept, marks = [], 0
    for char in text:
        marks = marks + 1 if category(char) in ("Mn", "Me") else 0
        kept.append(char if marks <= MARKS else put(char))
    return "".join(kept)


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
    wipe()
    try:
        sys.stderr.write(text)
        sys.stderr.flush()
    except (OSError, ValueError):  # a full disk, a reader that has left, a closed stream
        pass
