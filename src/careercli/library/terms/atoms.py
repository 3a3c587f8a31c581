"""A text as words and signs with their places, and phrases that are looked up in it, the longest first.

Hyphens part words as blanks do. Letters of scripts that write without blanks stand alone, so that a Latin name beside
them has its own end; letters with accents never end a word.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

_ATOM = re.compile(r"[0-9A-Za-z\u00aa\u00ba\u00c0-\u024f\u0300-\u036f\u1e00-\u1eff]+|[\u0370-\u052f]+|[^\s\-_]")
# written otherwise, of one letter each, so that places stay
_PLAIN = {
    **{0xFF01 + number: 0x21 + number for number in range(94)},
    **dict.fromkeys(map(ord, "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63"), "-"),
    **dict.fromkeys(map(ord, "\u2018\u2019\u02bc\u0060\u00b4"), "'"),
    ord("\u3000"): " ",
}
_GAPS = frozenset(("", " ", "-", "\u00a0", "\u202f", "_", "  ", "- ", "-\n", "\n"))
_LOOSE = frozenset("/&")  # may have blanks beside them
_PARTED = 3  # the longest gap inside a phrase


class Atoms(NamedTuple):
    """`words` are in small letters; `text` is plain, letter by letter as long as what was given."""

    text: str
    words: list[str]
    starts: list[int]
    ends: list[int]


class Hit(NamedTuple):
    """A phrase at the atoms `first` up to, not including, `last`."""

    value: str
    name: str
    first: int
    last: int


def atoms_of(text: str) -> Atoms:
    plain = text if text.isascii() else text.translate(_PLAIN)
    found = [(match.group(), *match.span()) for match in _ATOM.finditer(plain)]
    return Atoms(plain, [word.lower() for word, _, _ in found], [one for _, one, _ in found], [one for *_, one in found])


def words_of(name: str) -> tuple[str, ...]:
    """The atoms of a name."""
    plain = name.lower().replace("-", " ")
    parts = plain.split()
    if plain.isascii() and all(part.isalnum() for part in parts):
        return tuple(parts)
    return tuple(_ATOM.findall(plain if plain.isascii() else plain.translate(_PLAIN)))


class Phrases:
    """Phrases by their first word; of two that begin alike, the longer is tried first."""

    def __init__(self) -> None:
        self._known: dict[str, list[tuple[tuple[str, ...], str, str]]] = {}
        self._taken: set[tuple[str, ...]] = set()

    def add(self, words: tuple[str, ...], value: str, name: str = "") -> None:
        """Of two that are written alike, the first stays."""
        if words and words not in self._taken:
            self._taken.add(words)
            self._known.setdefault(words[0], []).append((words, value, name))

    def add_all(self, phrases: Iterable[str], value: str) -> None:
        for phrase in phrases:
            self.add(words_of(phrase), value, phrase)

    def at(self, atoms: Atoms, place: int) -> Hit | None:
        """The longest phrase that begins at this atom."""
        known = self._known.get(atoms.words[place])
        if not known:
            return None
        best: Hit | None = None
        for words, value, name in known:
            last = place + len(words)
            longer = best is None or last > best.last
            if longer and tuple(atoms.words[place:last]) == words and joined(atoms, place, last):
                best = Hit(value, name, place, last)
        return best

    def within(self, atoms: Atoms) -> Iterator[Hit]:
        """Every phrase of the text from left to right, none over another."""
        place = 0
        while place < len(atoms.words):
            hit = self.at(atoms, place)
            if hit:
                yield hit
            place = hit.last if hit else place + 1


def joined(atoms: Atoms, first: int, last: int) -> bool:
    """Whether nothing but one blank or hyphen stands between the atoms."""
    for place in range(first, last - 1):
        start, end = atoms.ends[place], atoms.starts[place + 1]
        if start == end:
            continue
        gap = atoms.text[start:end]
        if len(gap) > _PARTED or gap not in _GAPS:
            return False
        signs = {atoms.words[place], atoms.words[place + 1]} - _LOOSE
        if any(len(sign) == 1 and not sign.isalnum() for sign in signs):
            return False
    return True
