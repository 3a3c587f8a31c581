"""A text as words and signs with their places, and phrases that are looked up in it, the longest first.

Hyphens part words as blanks do. Letters of scripts that write without blanks stand alone, so that a Latin name beside
them has its own end; letters with accents never end a word.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from careercli.model.skill import Spelled

_ATOM_OF_ASCII = re.compile(r"[0-9A-Za-z]+|[^\s\-_]")
_ATOM = r"[0-9A-Za-z\u00aa\u00ba\u00c0-\u024f\u0300-\u036f\u1e00-\u1eff]+|[\u0370-\u052f]+|[^\s\-_]"  # slow to compile
# written otherwise, of one letter each, so that places stay
_PLAIN: dict[int, int | str] = {
    **{0xFF01 + number: 0x21 + number for number in range(94)},
    **dict.fromkeys(map(ord, "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63"), "-"),
    **dict.fromkeys(map(ord, "\u2018\u2019\u02bc\u0060\u00b4"), "'"),
    ord("\u3000"): " ",
}
_OTHER, _APART = "\u0530", "\u2e7f"  # behind these letters stand alone, as all do behind the second
_GAPS = frozenset(("", " ", "-", "\u00a0", "\u202f", "_", "  ", "- ", "-\n", "\n"))
_LOOSE = frozenset("/&%")  # may have blanks beside them
NOTHING, NOTHING_SMALL = "", "-"  # values of phrases that mean something else, the second where in small letters
_PARTED = 3  # the longest gap inside a phrase
Phrase = tuple[tuple[str, ...], str, str]  # its words, its value, and the name that it is a way of writing


class Atoms:
    """`words` are in small letters; `text` is plain, letter by letter as long as what was given."""

    __slots__ = ("ends", "starts", "text", "words")

    def __init__(self, text: str, words: list[str], starts: list[int], ends: list[int]) -> None:
        self.text, self.words, self.starts, self.ends = text, words, starts, ends


class Hit(NamedTuple):
    """A phrase at the atoms `first` up to, not including, `last`."""

    value: str
    name: str
    first: int
    last: int


def atoms_of(text: str) -> Atoms:
    plain = text if text.isascii() else text.translate(_PLAIN)
    found = [(match.group(), *match.span()) for match in _atoms_in(plain)]
    return Atoms(
        plain, [word.lower() for word, _, _ in found], [one for _, one, _ in found], [one for *_, one in found]
    )


def _atoms_in(plain: str) -> Iterator[re.Match[str]]:
    return _ATOM_OF_ASCII.finditer(plain) if plain.isascii() else re.finditer(_ATOM, plain)


def words_of(name: str) -> tuple[str, ...]:
    """The atoms of a name."""
    plain = name.lower().replace("-", " ")
    parts = plain.split()
    if plain.isascii() and all(part.isalnum() for part in parts):
        return tuple(parts)
    return tuple(match.group() for match in _atoms_in(plain if plain.isascii() else plain.translate(_PLAIN)))


class Phrases:
    """Phrases by their first word; of two that begin alike, the longer wins, of two written alike, the first added.

    They are taken apart when a text has their first word: of thousands a text asks for a few.
    """

    def __init__(self, forms: Callable[[tuple[str, ...], str, str], Iterable[tuple[str, ...]]] | None = None) -> None:
        """`forms`: other ways of writing a phrase that begin with the same word."""
        self._forms = forms
        self._waiting: dict[str, list[tuple[str, str]]] = {}
        self._known: dict[str, list[Phrase]] = {}

    def add(self, phrase: str, value: str, written: str | None = None) -> None:
        """`written`: how the phrase is spelled, where it is known by another name."""
        text = (written or phrase).lower()
        first = text.partition(" ")[0]
        if first[:1] > _APART:  # a letter of a script that writes without blanks
            first = first[0]
        elif not (first.isalnum() if first.isascii() else first.isalpha() and max(first) < _OTHER):
            first = next((match.group() for match in _atoms_in(text)), "")
        if first:
            told = value if written is None else f"{value}\0{written}"
            self._waiting.setdefault(first, []).append((phrase, told))

    def add_all(self, phrases: Iterable[str], value: str) -> None:
        for phrase in phrases:
            first = phrase.partition(" ")[0]
            if first.isascii() and first.isalnum():  # most of hundreds, in a third of the time
                self._waiting.setdefault(first.lower(), []).append((phrase, value))
            else:
                self.add(phrase, value)

    def at(self, atoms: Atoms, place: int) -> Hit | None:
        """The longest phrase that begins at this atom."""
        word = atoms.words[place]
        known = self._known.get(word)
        if known is None:
            known = self._looked_up(word, atoms)
        best: Hit | None = None
        for words, value, name in known:
            last = place + len(words)
            longer = best is None or last > best.last
            if longer and tuple(atoms.words[place:last]) == words and joined(atoms, place, last):
                best = Hit(value, name, place, last)
        return best

    def every(self) -> Iterator[tuple[str, Phrase]]:
        """All phrases, each with the word under which it is looked up."""
        for word in self._waiting:
            yield from ((word, one) for one in self._taken_apart(word))

    def _looked_up(self, word: str, _: Atoms) -> list[Phrase]:
        """The phrases that begin with a word that was not asked for before; of a text that has other words too."""
        return self._taken_apart(word) if word in self._waiting else []

    def _taken_apart(self, word: str) -> list[Phrase]:
        found: dict[tuple[str, ...], tuple[str, str]] = {}
        others: list[Phrase] = []
        for phrase, value in self._waiting[word]:
            value, _, written = value.partition("\0")
            words = words_of(written or phrase)
            if written:
                others.append((words, value, phrase))
                continue
            found.setdefault(words, (value, phrase))
            others += [(form, value, phrase) for form in (self._forms(words, value, phrase) if self._forms else ())]
        for words, value, phrase in others:  # whatever is written so in full goes before
            found.setdefault(words, (value, phrase))
        self._known[word] = known = [(words, *told) for words, told in found.items()]
        return known

    def within(self, atoms: Atoms) -> Iterator[Hit]:
        """Every phrase of the text from left to right, none over another."""
        place = 0
        while place < len(atoms.words):
            hit = self.at(atoms, place)
            if hit:
                yield hit
            place = hit.last if hit else place + 1


class KeptPhrases(Phrases):
    """Phrases that are read when a text has their first word: for all words of the text at once, or of several."""

    def __init__(self, spelled: Spelled) -> None:
        super().__init__()
        self._spelled = spelled

    def ready(self, words: Iterable[str]) -> None:
        """Read the phrases of these words, as far as that was not done before."""
        new = [one for one in dict.fromkeys(words) if one not in self._known]
        self._known.update((one, []) for one in new)
        for first, phrase, value, name in self._spelled.beginning(new):
            self._known.setdefault(first, []).append((tuple(phrase.split(" ")), value, name))

    def _looked_up(self, word: str, atoms: Atoms) -> list[Phrase]:
        self.ready(atoms.words)
        return self._known[word]


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
