"""Finds what a text names of the vocabulary, with places: one finder for résumés, searches and lists of skills.

A name is found whatever its capitals, hyphens and plural; a longer name is read before a shorter one inside it. A name
that is also an ordinary word counts as `Skill.counts` says, which docs/skills.md explains.
"""

from __future__ import annotations

import re
from collections.abc import Container, Mapping, Sequence
from typing import NamedTuple

from careercli.library.terms.atoms import Atoms, Hit, Phrases, atoms_of
from careercli.library.terms.counting import ended, item, proven, short_forms, whole
from careercli.library.terms.cues import FILLER
from careercli.library.terms.otherwise import ORDINARY, PHRASES
from careercli.library.terms.sentences import sentences_of
from careercli.model.skill import Skill

_NOTHING, _NOTHING_SMALL = "", "-"  # values of phrases that mean something else
_ADDRESS = (
    r"(?:https?://|www\.)\S+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|"
    r"\b[\w-]+(?:\.[\w-]+)*\.(?:com|org|edu|gov|io|dev|ai|net|me|app|co|de|fr|es|br|uk)/\S*|\b[\w-]+\.(?:com|org|edu|gov)\b"
)
_OF_ADDRESSES = ("://", "www.", "@", ".com", ".org", ".edu", ".gov", "/")
_NUMBERED = re.compile(r"([a-z]{3,})\d{1,4}")
_ONE_THING = frozenset({"language", "library", "platform", "tool"})
_SQUEEZED = 5  # letters from which a name of several words is known as one
_PLURAL = 3


class Mention(NamedTuple):
    """A skill or tool, and where its name stands in the text."""

    skill: str
    start: int
    end: int


class Finder:
    """What the skills of a vocabulary are called, ready to be looked up in texts; made at its first use."""

    def __init__(self, skills: Mapping[str, Skill]) -> None:
        self._skills = skills
        self._phrases: Phrases | None = None

    def find(self, text: str, *, listed: bool = False, foreign: Container[str] | None = None) -> list[Mention]:
        """What the text names, in its order. `listed`: the text is an item of a list of skills, or several.

        `foreign`: short forms that stand for something else in the whole that the text is part of.
        """
        atoms = atoms_of(self._without_addresses(text))
        if not atoms.words:
            return []
        spans = sentences_of(atoms)
        begins = {first for first, _ in spans}
        other = self.foreign(text) if foreign is None else foreign
        hits = [hit for hit in self._hits(atoms, begins) if self._meant(hit, atoms, other)]
        taken = whole(hits, atoms, FILLER, lambda _: True) if listed else set()
        counted = self._counted(hits, atoms, spans, taken)
        return [Mention(hit.value, atoms.starts[hit.first], atoms.ends[hit.last - 1]) for hit in counted]

    def foreign(self, text: str) -> frozenset[str]:
        """Short forms, small, that the text uses for something that is no skill of that name."""
        return frozenset(short for short, words in short_forms(text).items() if not self._same(short, words))

    def _same(self, short: str, words: str) -> bool:
        one, other = (self._known().at(atoms_of(name), 0) for name in (short, words))
        return one is not None and other is not None and one.value == other.value

    def all_in(self, text: str) -> list[Mention]:
        """What the text names if every word of it is meant as a name: a query, where "go" is the language."""
        atoms = atoms_of(text)
        hits = [hit for hit in self._hits(atoms, {0}) if ended(hit, atoms, ordinary=False)]
        return [Mention(hit.value, atoms.starts[hit.first], atoms.ends[hit.last - 1]) for hit in hits]

    def _hits(self, atoms: Atoms, begins: set[int]) -> list[Hit]:
        """The names in the text, counted or not, without those inside a phrase that means something else."""
        phrases = self._known()
        found: list[Hit] = []
        place = 0
        while place < len(atoms.words):
            hit = phrases.at(atoms, place) or _numbered(phrases, atoms, place)
            if hit and hit.value == _NOTHING_SMALL:
                small = atoms.text[atoms.starts[place]].islower() or place in begins
                hit = hit if small else self._alone(atoms, place)
            if hit and hit.value not in (_NOTHING, _NOTHING_SMALL):
                found.append(hit)
            place = hit.last if hit else place + 1
        return found

    def _alone(self, atoms: Atoms, place: int) -> Hit | None:
        """The name of one word at this atom."""
        word = Atoms(atoms.text, atoms.words[: place + 1], atoms.starts, atoms.ends)
        return self._known().at(word, place)

    def _meant(self, hit: Hit, atoms: Atoms, foreign: Container[str]) -> bool:
        """Whether the name stands for itself, and a short form for what it is short for."""
        if not ended(hit, atoms, hit.name in self._skills[hit.value].counts):
            return False
        written = atoms.text[atoms.starts[hit.first] : atoms.ends[hit.last - 1]]
        lack = hit.name.startswith("no-") and " " in written  # "no SQL" is the want of it
        return not lack and written.lower() not in foreign

    def _counted(
        self, hits: Sequence[Hit], atoms: Atoms, spans: Sequence[tuple[int, int]], taken: set[int]
    ) -> list[Hit]:
        """Sentence by sentence: what is written as it must be, then what stands beside such a one."""
        counted: list[Hit] = []
        for span in spans:
            inside = [hit for hit in hits if span[0] <= hit.first < span[1]]
            alone = sum(hit.last - hit.first for hit in inside) == span[1] - span[0]  # a line of names and nothing else
            sure = [hit for hit in inside if hit.first in taken or self._proven(hit, atoms, span, alone=alone)]
            beside = self._items(inside, sure, atoms, span)
            things = {hit.value for hit in beside if self._skills[hit.value].category != "people"}
            found = {hit.first for hit in beside} | {
                hit.first for hit in inside if self._asks_neighbor(hit, atoms, span) and things - {hit.value}
            }
            counted += [hit for hit in inside if hit.first in found]
        return counted

    def _items(self, inside: Sequence[Hit], sure: Sequence[Hit], atoms: Atoms, span: tuple[int, int]) -> list[Hit]:
        """Those that are sure, and items of lists beside them, and beside those."""
        found = {hit.first: hit for hit in sure}
        waiting = [hit for hit in inside if hit.first not in found]
        while waiting:
            ends = {hit.last: hit for hit in found.values()}
            more = [hit for hit in waiting if item(hit, atoms, found, ends, span)]
            if not more:
                break
            found |= {hit.first: hit for hit in more}
            waiting = [hit for hit in waiting if hit.first not in found]
        return list(found.values())

    def _proven(self, hit: Hit, atoms: Atoms, span: tuple[int, int], *, alone: bool) -> bool:
        begins = hit.first == span[0] and not alone
        return proven(hit, self._skills[hit.value].counts.get(hit.name), atoms, begins) is True

    def _asks_neighbor(self, hit: Hit, atoms: Atoms, span: tuple[int, int]) -> bool:
        proof = self._skills[hit.value].counts.get(hit.name)
        return proof != "list" and proven(hit, proof, atoms, hit.first == span[0]) is None

    def _without_addresses(self, text: str) -> str:
        """The same with blanks in place of web and mail addresses, unless one is a name."""
        if not any(sign in text for sign in _OF_ADDRESSES):
            return text

        def blank(match: re.Match[str]) -> str:
            known = self._known().at(atoms_of(match.group()), 0)
            return match.group() if known and known.name.lower() == match.group().lower() else " " * len(match.group())

        return re.sub(_ADDRESS, blank, text)

    def _known(self) -> Phrases:
        if self._phrases is None:
            self._phrases = _phrases_of(self._skills)
        return self._phrases


def _numbered(phrases: Phrases, atoms: Atoms, place: int) -> Hit | None:
    """A name with a version grown to it: Java11."""
    match = _NUMBERED.fullmatch(atoms.words[place])
    if not match:
        return None
    word = Atoms(atoms.text, [*atoms.words[:place], match[1]], atoms.starts, atoms.ends)
    return phrases.at(word, place)


def _phrases_of(skills: Mapping[str, Skill]) -> Phrases:
    """A name is never taken by an alias of another skill, nor a name by the plural or one-word form of another."""

    def plurals(words: tuple[str, ...], value: str, name: str) -> list[tuple[str, ...]]:
        if len(words) < 2 or value not in skills or name in skills[value].counts:
            return []
        other = _plural(words[-1])
        return [(*words[:-1], other)] if other else []

    phrases = Phrases(plurals)
    phrases.add_all(PHRASES, _NOTHING)
    phrases.add_all(ORDINARY, _NOTHING_SMALL)
    for skill in skills.values():
        phrases.add(skill.name, skill.id)
    for skill in skills.values():
        for name in (*skill.aliases, *skill.formerly):
            phrases.add(name, skill.id)
        for name in (skill.name, *skill.aliases):
            one = name.replace(" ", "").replace("-", "")
            if one != name:
                if len(one) >= _SQUEEZED and one.isalnum():
                    phrases.add(name, skill.id, one)
            elif skill.category not in _ONE_THING and name not in skill.counts and (other := _plural(name.lower())):
                phrases.add(name, skill.id, other)
    return phrases


def _plural(word: str) -> str | None:
    """The plural of a word or, of a plural, the word."""
    if len(word) <= _PLURAL or not word.isalpha():
        return None
    if not word.endswith("s"):
        return f"{word}s"
    return None if word.endswith(("ss", "ics", "us", "sis")) else word[:-1]
