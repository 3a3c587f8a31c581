"""Finds what a text names of the vocabulary, with places: one finder for résumés, searches and lists of skills.

A name is found whatever its capitals, hyphens and plural; a longer name is read before a shorter one inside it. A name
that is also an ordinary word counts as `Skill.counts` says, which docs/skills.md explains.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Container, Mapping, Sequence
from functools import cached_property
from typing import NamedTuple

from careercli.library.terms.atoms import NOTHING, NOTHING_SMALL, Atoms, Hit, KeptPhrases, Phrases, atoms_of
from careercli.library.terms.counting import ended, item, proven, short_forms, whole, written_in
from careercli.library.terms.cues import FILLER
from careercli.library.terms.names import SkillNames
from careercli.library.terms.sentences import sentences_of
from careercli.model.skill import Skill, Spelled

_ADDRESS = (
    r"(?:https?://|www\.)\S+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|"
    r"\b[\w-]+(?:\.[\w-]+)*\.(?:com|org|edu|gov|io|dev|ai|net|me|app|co|de|fr|es|br|uk)/\S*|\b[\w-]+\.(?:com|org|edu|gov)\b"
)
_OF_ADDRESSES = ("://", "www.", "@", ".com", ".org", ".edu", ".gov", "/")
_NUMBERED = re.compile(r"([a-z]{3,})\d{1,4}")
_PARTS = r"(?i)\s*(?:/|&|\+(?=\s)|\band\b|\bund\b|\bet\b|\by\b|\be\b)\s*"
_SEVERAL = 2
_VERSION = r"v?[1-9]\d*(\.\d+)*(\.x)?\+?"


class Mention(NamedTuple):
    """A skill or tool, and where its name stands in the text."""

    skill: str
    start: int
    end: int


class Finder:
    """What the skills of a vocabulary are called, ready to be looked up in texts; made at its first use."""

    def __init__(self, skills: Mapping[str, Skill], spelled: Spelled | None = None) -> None:
        """`spelled`: how they are written, where that is kept."""
        self._skills, self._spelled = skills, spelled
        self._phrases: Phrases | None = KeptPhrases(spelled) if spelled else None

    @cached_property
    def names(self) -> SkillNames:
        """What skills are called as a whole, by id as well, and what is written like it."""
        return SkillNames(self._skills, self._spelled)

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
        """Short forms, small, that the text uses for something that is no skill of that name.

        Whatever is found in parts of it later has been looked up by then.
        """
        if isinstance(self._phrases, KeptPhrases):
            self._phrases.ready(atoms_of(text).words)
        return frozenset(short for short, words in short_forms(text).items() if not self._same(short, words))

    def _same(self, short: str, words: str) -> bool:
        one, other = (self._known().at(atoms_of(name), 0) for name in (short, words))
        return one is not None and other is not None and one.value == other.value

    def in_words(self, text: str, foreign: Container[str] | None = None) -> list[Mention]:
        """What a query names, where every word is meant as a name, and "go" is the language.

        A phrase that means something else, such as "airflow conditions", is a mention of no skill.
        """
        atoms = atoms_of(text)
        other = self.foreign(text) if foreign is None else foreign
        hits = [
            hit
            for hit in self._hits(atoms, {0}, asked=True)
            if not hit.value or (ended(hit, atoms, ordinary=False) and _stands(hit, atoms, other))
        ]
        return [Mention(hit.value, atoms.starts[hit.first], atoms.ends[hit.last - 1]) for hit in hits]

    def items(self, text: str, foreign: Container[str] = ()) -> tuple[list[str], list[str]]:
        """The skills of one item of a list, and what of it is none: as a whole, or in parts ("C/C++" holds one)."""
        whole = self.item(text, foreign)
        if whole is not None:
            return whole, []
        parts = [part for part in re.split(_PARTS, text) if part]
        if len(parts) < _SEVERAL or not all(one.skill for one in self.in_words(text)):
            return [], [text]
        read = [(part, self.item(part, foreign)) for part in parts]
        lone = any(found and len(part) == 1 for part, found in read)  # R&D is not R
        if not any(found for _, found in read) or (lone and any(found is None for _, found in read)):
            return [], [text]
        return [key for _, found in read for key in found or ()], [part for part, found in read if found is None]

    def item(self, text: str, foreign: Container[str] = ()) -> list[str] | None:
        """The skills that an item of a list of skills consists of; None where any other word is left.

        `foreign`: short forms that stand for something else in the list.
        """
        if text.strip().lower() in foreign:
            return None
        if key := self.names.find(text):
            return [key]
        found = self.in_words(text, foreign or None)
        left, place = "", 0
        for one in found:
            left, place = f"{left}{text[place : one.start]} ", one.end
        words = [word.strip(".,;:-").lower() for word in f"{left}{text[place:]}".split()]
        other = any(
            any(map(str.isalnum, word)) and word not in FILLER and not re.fullmatch(_VERSION, word) for word in words
        )
        return [one.skill for one in found] if found and not other and all(one.skill for one in found) else None

    def _hits(self, atoms: Atoms, begins: set[int], *, asked: bool = False) -> list[Hit]:
        """The names in the text, counted or not, without those inside a phrase that means something else.

        `asked`: such a phrase is a hit of no skill, and whoever asks for "excel in Munich" means Excel.
        """
        phrases = self._known()
        found: list[Hit] = []
        place = 0
        while place < len(atoms.words):
            hit = phrases.at(atoms, place) or _numbered(phrases, atoms, place)
            if hit and hit.value == NOTHING_SMALL:
                small = atoms.text[atoms.starts[place]].islower() or place in begins
                hit = self._alone(atoms, place) if not small or (asked and hit.name.endswith(" in")) else hit
            if hit and hit.value not in (NOTHING, NOTHING_SMALL):
                found.append(hit)
            elif hit and asked:
                found.append(hit._replace(value=NOTHING))
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
        return _stands(hit, atoms, foreign)

    def _counted(
        self, hits: Sequence[Hit], atoms: Atoms, spans: Sequence[tuple[int, int]], taken: set[int]
    ) -> list[Hit]:
        """Sentence by sentence: what is written as it must be, then what stands beside such a one."""
        counted: list[Hit] = []
        first = 0
        for span in spans:
            last = bisect_left(hits, span[1], first, key=lambda hit: hit.first)
            inside, first = hits[first:last], last
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
        skill = self._skills[hit.value]
        proof = skill.counts.get(hit.name)
        if proof == "neighbor" and skill.category == "language" and written_in(hit, atoms, span):
            return True
        return proven(hit, proof, atoms, begins) is True

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
            from careercli.library.terms.phrasing import phrases_of

            self._phrases = phrases_of(self._skills)
        return self._phrases


def _stands(hit: Hit, atoms: Atoms, foreign: Container[str]) -> bool:
    """Whether a short form stands for the skill, and "no SQL" is not NoSQL but the want of SQL."""
    written = atoms.text[atoms.starts[hit.first] : atoms.ends[hit.last - 1]]
    return not (hit.name.startswith("no-") and " " in written) and written.lower() not in foreign


def _numbered(phrases: Phrases, atoms: Atoms, place: int) -> Hit | None:
    """A name with a version grown to it: Java11."""
    match = _NUMBERED.fullmatch(atoms.words[place])
    if not match:
        return None
    word = Atoms(atoms.text, [*atoms.words[:place], match[1]], atoms.starts, atoms.ends)
    return phrases.at(word, place)
