"""The gender, number and case of words that name people, and of their adjectives, in nine languages.

Whoever names a role writes one form of it, "Datenjournalist", "Annotateur de données"; titles have others as well. All
are brought to the same neutral form, which need be no word of any language: "annotateur", "annotatrice", "annotatore"
have "annotator", "jefe" and "jefa" have "jef". Nothing is said in neutral forms; they are only compared.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from careercli.library.titles.text import large
from careercli.library.titles.tongues import NAMED, by_ending, english, stems
from careercli.library.titles.trades import is_trade
from careercli.library.titles.words import HEADS, SMALL

if TYPE_CHECKING:
    from careercli.library.titles.text import ByWords

_SHORTEST = 4  # letters of a word that is changed
_LONGEST = 8  # words of a name
_PIECE = 3  # letters of a word that may be one with its neighbor
# they lead what they are named for; a gerente or gestor may keep it
_LEADING = frozenset("leiter responsabil responsabl jef kierownik".split())

# endings that tell a form of their own, and what the other forms have in their place
_TELLING = by_ending(
    """teur-tor trice-tor trices-tor tore-tor tora-tor toras-tor dora-dor doras-dor sora-sor soras-sor euse-eur
    euses-eur ienne-ien iennes-ien iere-ier ieres-ier essa- cheffe-chef aarster-aar idster-ider erster-erder kster-ker
    tster-ter
    aczka-acz yczka-yk niczka-nik wczyni-wiec arka-arz szka-sz istka-ist ystka-yst ista-ist iste-ist ysta-yst yste-yst
    oom-om oog-og ee-e"""
)
# endings that a form without them may have, and what that form ends in
_ADDED = by_ending(
    """innen- innen-e in- in-e ka- ka-a a-o a-e a- as-a as-o as- os-o es-e es- en- en-e s- e- i-o i-e i-a i-"""
)
# adjectives agree with the person: "klinische", "clínica", "statystyczna", "quantitative"
_ADJECTIVES = by_ending(
    """ischer-isch ische-isch ischen-isch isches-isch liche-lich licher-lich if-iv ives-iv ive-iv elles-el elle-el
    els-el ica-ic icas-ic ico-ic icos-ic iva-iv ivas-iv ivo-iv ivos-iv czna-czn czny-czn owa-ow owy-ow ona-on
    ony-on ques-que
    aux-al eel-el ele-el"""
)


class Vocabulary(NamedTuple):
    """The words of all names, where they are at hand: as they are, in neutral forms, those that are names alone.

    `openings`: what a word that is a name alone may begin with.
    """

    words: frozenset[str]
    forms: frozenset[str]
    alone: frozenset[str]
    openings: frozenset[str]

    @classmethod
    def of(cls, names: Iterable[str]) -> Vocabulary:
        listed = list(names)
        words = frozenset(word for name in listed for word in name.split())
        alone = frozenset(neutral(name) for name in listed if " " not in name)
        openings = frozenset(name[:length] for name in alone for length in range(len(name)))
        return cls(words, frozenset(map(neutral, words)), alone, openings)


@lru_cache(maxsize=16384)
def neutral(word: str) -> str:
    """The form that a word shares with those of the other gender and number; most words are their own."""
    if len(word) < _SHORTEST or not word.isalpha() or not word.isascii():
        return word
    for stem in stems(word, _ADJECTIVES):
        return stem
    base = _base(word)
    return word if base is None else base[:-1] if base[-1] in "aoe" else base


def _base(word: str) -> str | None:
    """A word for somebody without the endings of gender and number; None for a word that is for nobody."""
    own = _somebody(word)
    for stem in stems(word, _TELLING):
        if own or _somebody(stem):
            return _base(stem) or stem
    for stem in stems(word, _ADDED):
        if len(stem) >= _SHORTEST - 1 and _somebody(stem):
            return _base(stem) or stem
    return word if own else None


def _somebody(word: str) -> bool:
    return is_trade(word) or word in HEADS or english(word) in NAMED


def bag(phrase: str) -> tuple[str, ...]:
    """The words of a phrase in alphabetical order and neutral forms, small words left out."""
    return tuple(sorted(map(neutral, large(phrase))))


class Forms:
    """The names that go by their neutral forms."""

    def __init__(self, by_words: ByWords, vocabulary: Vocabulary | None) -> None:
        self._by_words = by_words
        self._known = vocabulary

    def named(self, words: Sequence[str]) -> Sequence[str]:
        """The words with those of a name as the name has them, "Datenjournalistin" as "Datenjournalist".

        A name of one word may be written as two: "Stammdaten-Manager".
        """
        forms = list(map(neutral, words))
        for start, end in self._spans(words, forms):
            span = [form for form in forms[start:end] if form not in SMALL]
            name = self._by_words.get(tuple(sorted(span)))
            if name and [neutral(word) for word in name.split() if word not in SMALL] == span:
                return [*words[:start], *name.split(), *words[end:]]
        for start, (first, second) in enumerate(pairwise(words)):
            if self._may_be_one(first, second) and (name := self._by_words.get((neutral(first + second),))):
                return [*words[:start], name, *words[start + 2 :]]
        return words

    def _may_be_one(self, first: str, second: str) -> bool:
        if self._known and first + second[:_PIECE] not in self._known.openings:
            return False
        return len(first) >= _PIECE and len(second) > _PIECE

    def _spans(self, words: Sequence[str], forms: Sequence[str]) -> Iterator[tuple[int, int]]:
        """Where words stand, the most first, that may be those of a name in other forms."""
        known = self._known.forms if self._known else None
        other = [form != word and (known is None or form in known) for word, form in zip(words, forms, strict=True)]
        if any(other):
            for size in range(min(len(words), _LONGEST), 0, -1):
                for start in range(len(words) - size + 1):
                    if any(other[start : start + size]):
                        yield start, start + size


def orders(units: Sequence[str]) -> Iterator[str]:
    """The orders in which English may have them: as they are, the other way round, the head at the end."""
    if len(units) == 1:
        yield units[0]
        return
    yield " ".join(units)
    yield " ".join(reversed(units))
    yield " ".join([*units[1:], units[0]])


def meant_otherwise(words: Sequence[str], units: Sequence[str]) -> Iterator[str]:
    """What a native title, put into English units, may mean where the nearest word names nobody.

    Who leads "data", as Leiter or Responsable, is its head; who researches it, as "Badacz danych", is a data scientist.
    """
    if "manager" in units and not _LEADING.isdisjoint(map(neutral, words)):
        yield " ".join(["head of", *(unit for unit in units if unit != "manager")])
    if "researcher" in units:
        yield from orders(["scientist" if unit == "researcher" else unit for unit in units])
