"""Words of the first screens: short money, families and kinds of work, titles as one types them."""

from __future__ import annotations

import re
import shlex
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from careercli.advice.words.values import amount_words
from careercli.errors import on_one_line

if TYPE_CHECKING:
    from careercli.model.pay import Amount, Place

_FAMILIES: Mapping[str, str] = {"machine-learning": "machine learning"}  # the others are called what they are
_KINDS: Mapping[str, str] = {
    "individual": "hands-on work",
    "lead": "leading the technical work",
    "management": "managing people",
    "executive": "running a function",
    "research": "research",
    "product": "deciding what is built",
}
_HEAD = 14  # letters
_NO_END = ("e.g", "i.e", "vs", "U.S", "Dr", "Inc", "St")


def family_words(family: str) -> str:
    """A family of related roles as people read it."""
    return _FAMILIES.get(family, family)


def kind_words(track: str) -> str:
    """A track as the kind of work that it is."""
    return _KINDS.get(track, track)


def short_money(amount: Amount, currency: str) -> str:
    """ "$149,225", "EUR 62,376"."""
    return f"${amount_words(amount)}" if currency == "USD" else f"{currency} {amount_words(amount)}"


def short_place(place: Place) -> str:
    """The name of a place for the head of a column: the first city of a metropolitan area."""
    name = place.name.split(",")[0]
    return name.split("-")[0] if place.kind == "metro" and len(name) > _HEAD else name


def first_sentence(text: str, number: int = 1) -> str:
    """The text up to the end of its first sentence, or of so many."""
    for end in range(len(text) - 1):
        if text[end] in ".!?" and text[end + 1] == " " and not text[:end].endswith(_NO_END):
            number -= 1
            if not number:
                return text[: end + 1]
    return text


def quoted(title: str) -> str:
    """A title as one types it for a shell, in quotes whatever it is."""
    if re.fullmatch(r"[\w .,:;/&+#()'-]+", title):
        return f'"{title}"'
    return shlex.quote(" ".join(title.split()))


def commands(name: str, titles: Sequence[str]) -> list[str]:
    """The command with all of the titles, or else with fewer and fewer of them."""
    own = [quoted(title) for title in titles]
    return [f"careercli {name} {' '.join(own[:number])}" for number in range(len(own), 0, -1)]


def in_quotes(text: str) -> str:
    """What the reader typed, on one line and not longer than one can read."""
    return f'"{on_one_line(text)}"'


def signed(number: float) -> str:
    """A change with its sign, which zero has not: "+4.5", "-2", "0", "+22,700"."""
    if not number:
        return "0"
    return f"{number:+,}" if isinstance(number, int) else f"{number:+g}"


def counted(number: int, noun: str, nouns: str = "") -> str:
    """ "1 family", "7 families", "2,344 filings"."""
    return f"{number:,} {noun if number == 1 else nouns or noun + 's'}"
