"""Whether somebody has what a sentence names, wishes to learn it, or says that they lack it.

"No experience with Java or Scala, but five years of SQL" denies two and holds one; "not only X but Y" holds both. What
follows such words belongs to them up to the end of its list, its clause or its sentence.
"""

from __future__ import annotations

from collections.abc import Sequence

from careercli.library.terms import cues
from careercli.library.terms.atoms import Atoms, Hit, Phrases, atoms_of
from careercli.library.terms.clauses import DENIED, HELD, WISHED, Stance, closing, german, next_of
from careercli.library.terms.mentions import Mention
from careercli.library.terms.sentences import sentences_of

_SEVERAL = 2  # signs of a language
_NEAR = 5  # words between "no" and "experience"
_TAUGHT = 6  # words between "learning" and what is learned
_SIGNS = frozenset(":=(-/,\u2013\u2014[")
_STOPS = frozenset(",()[]")
_EMPTY_MARKS = frozenset("\u2606\u25cb\u25ef\u25a1")  # none of so many stars


class Stances:
    """Ready to look at any number of texts."""

    def __init__(self) -> None:
        self._void: frozenset[str] = frozenset()  # words that deny nothing here
        self._before, self._behind = Phrases(), Phrases()
        self._before.add_all(cues.NEUTRAL, HELD)
        self._before.add_all(cues.DENYING, DENIED)
        self._before.add_all(cues.WISHING, WISHED)
        self._behind.add_all(cues.LACKED, DENIED)
        self._behind.add_all(cues.WANTED, WISHED)

    def attune(self, whole: str) -> None:
        """To the language of what the texts are parts of: in Portuguese, "no" is "in the"."""
        told = sum(whole.count(one) for one in cues.PORTUGUESE)
        self._void = cues.IN_THE if told >= _SEVERAL else frozenset()

    def of(self, text: str, mentions: Sequence[Mention]) -> list[Stance]:
        """One for each mention, as `Finder.find` gave them for this text."""
        if not mentions:
            return []
        atoms = atoms_of(text)
        places = {start: place for place, start in enumerate(atoms.starts)}
        hits = [_hit(one, places, atoms) for one in mentions]
        found: list[Stance] = [HELD] * len(hits)
        left = sorted(range(len(hits)), key=lambda number: -hits[number].first)
        for span in sentences_of(atoms):
            inside: list[int] = []
            while left and hits[left[-1]].first < span[1]:
                inside.append(left.pop())
            if inside:
                self._sentence(atoms, span, [hits[number] for number in inside], inside, found)
        return found

    def phrase(self, words: str) -> Stance:
        """What a heading or a level says of all that stands under it: "Currently learning", "0/5", "none"."""
        atoms = atoms_of(words)
        if not atoms.words:
            return HELD
        if level := self._level(atoms):
            return level
        if atoms.words == ["0"] or _EMPTY_MARKS.issuperset(atoms.words):
            return DENIED
        for one in self._before.within(atoms):
            if one.value != HELD:
                return one.value  # type: ignore[return-value]
        wanting = any(self._wants(atoms, place, len(atoms.words), set()) for place in range(len(atoms.words)))
        taught = any(_learning(atoms, place) for place in range(len(atoms.words)))
        return DENIED if wanting else WISHED if taught else HELD

    def level(self, words: str) -> Stance:
        """What the words say of a skill beside them, if they are about nothing else: "none", "in progress"."""
        atoms = atoms_of(words)
        return (self._level(atoms) if atoms.words else None) or HELD

    def _level(self, atoms: Atoms) -> Stance | None:
        hit = self._behind.at(atoms, 0)
        return hit.value if hit and hit.last >= len(atoms.words) - 1 else None  # type: ignore[return-value]

    def _sentence(
        self, atoms: Atoms, span: tuple[int, int], hits: Sequence[Hit], numbers: Sequence[int], found: list[Stance]
    ) -> None:
        firsts = {hit.first for hit in hits}
        covered = {place for hit in hits for place in range(hit.first, hit.last)}
        place = span[0]
        while place < span[1]:
            cue = self._before.at(atoms, place) if place not in covered else None
            stance, behind = (cue.value, cue.last) if cue else (HELD, place + 1)
            if cue is None and place not in covered:
                if self._wants(atoms, place, span[1], firsts):
                    stance = DENIED
                elif (_learning(atoms, place) and _soon(atoms, behind, firsts)) or _looking(atoms, place, span[1]):
                    stance = WISHED
            if stance != HELD:
                end = (
                    _denied_to(atoms, behind, span[1], hits) if stance == DENIED else _wished_to(atoms, behind, span[1])
                )
                for hit, number in zip(hits, numbers, strict=True):
                    if behind <= hit.first < end and not (stance == WISHED and _own(atoms, hit)):
                        found[number] = stance  # type: ignore[call-overload]
            place = behind
        for hit, number in zip(hits, numbers, strict=True):
            if found[number] == HELD:
                said = self._said_behind(atoms, hit, span[1]) or german(atoms, hit, span)
                found[number] = said or closing(atoms, hit, span) or HELD

    def _wants(self, atoms: Atoms, place: int, end: int, firsts: set[int]) -> bool:
        """Whether a word such as "no" stands before a skill, or before "experience"."""
        word = atoms.words[place]
        if word in self._void:
            return False
        if (word in cues.NOT or word in cues.WANTING) and _first_of(atoms, place + 1, cues.LINKING) in firsts:
            return True
        if word not in cues.WANTING:
            return False
        following = atoms.words[place + 1 : min(end, place + 2 + _NEAR)]
        noun = next((number for number, one in enumerate(following) if one in cues.NOUNS), None)
        return noun is not None and not _STOPS & {*following[:noun]}

    def _said_behind(self, atoms: Atoms, hit: Hit, end: int) -> Stance | None:
        """What stands right behind a skill: "Java: none", "Rust (learning)"."""
        place = hit.last
        if place < end and atoms.words[place] in cues.NOUNS:  # "SAP-Kenntnisse: keine"
            place += 1
        sign = place < end and atoms.words[place] in _SIGNS
        dashed = place < end and "-" in atoms.text[atoms.ends[place - 1] : atoms.starts[place]]
        marks = atoms.words[place : next_of(atoms, place, end, _STOPS)]
        if marks and _EMPTY_MARKS.issuperset(marks):
            return DENIED
        one = self._behind.at(atoms, place + 1 if sign else place) if place + sign < end else None
        if sign and self._wanting(atoms, place + 1, end):
            return DENIED
        if one is None or one.last > end:
            return None
        foreign = not atoms.words[one.first].isascii()
        ended = one.last >= end or atoms.words[one.last] in ",;)].|/"
        return one.value if foreign or (ended and (sign or dashed or one.last - one.first > 1)) else None  # type: ignore[return-value]

    def _wanting(self, atoms: Atoms, place: int, end: int) -> bool:
        """Whether that is all that is said: "Go (no production experience)"."""
        last = next_of(atoms, place, end, _STOPS | {".", ";"})
        said = atoms.words[place:last]
        return bool(said) and said[0] in cues.WANTING - self._void and said[-1] in cues.NOUNS and len(said) <= _NEAR


def _hit(one: Mention, places: dict[int, int], atoms: Atoms) -> Hit:
    first = places[one.start]
    last = first
    while last < len(atoms.starts) and atoms.starts[last] < one.end:
        last += 1
    return Hit(one.skill, "", first, last)


def _first_of(atoms: Atoms, place: int, linking: frozenset[str]) -> int:
    """The first atom from here on that links nothing, of the next three: "not a Java", "pas de Java"."""
    return next(
        (one for one in range(place, place + 2) if not linking.issuperset(atoms.words[one : one + 1])), place + 2
    )


def _learning(atoms: Atoms, place: int) -> bool:
    if atoms.words[place] != cues.LEARNING:
        return False
    return place == 0 or atoms.words[place - 1] not in cues.OF_MACHINES


def _looking(atoms: Atoms, place: int, end: int) -> bool:
    """Whether work is looked for: "looking for Rust roles", but not "looking for fraud with Rust"."""
    if atoms.words[place : place + 2] != ["looking", "for"]:
        return False
    return not cues.WORK.isdisjoint(atoms.words[place + 2 : next_of(atoms, place, end, cues.TURNING | {","})])


def _soon(atoms: Atoms, place: int, firsts: set[int]) -> bool:
    """Whether a skill follows with nothing but small words between."""
    for one in range(place, min(place + _TAUGHT, len(atoms.words))):
        if one in firsts:
            return True
        if atoms.words[one] not in cues.TAUGHT:
            return False
    return False


def _denied_to(atoms: Atoms, place: int, end: int, hits: Sequence[Hit]) -> int:
    """Where the list of what is lacked ends: a part behind a comma belongs to it if it names little else."""
    covered = {one for hit in hits for one in range(hit.first, hit.last)}
    stop = next_of(atoms, place, end, {","} | cues.TURNING | cues.SUBJECTS | {")", "]"})
    while stop < end and atoms.words[stop] == ",":
        following = next_of(atoms, stop + 1, end, {","} | cues.TURNING | {")", "]"})
        part = [one for one in range(stop + 1, following) if one not in covered]
        named = any(one in covered for one in range(stop + 1, following))
        if not named or any(atoms.words[one] not in cues.LISTING and atoms.words[one] != "." for one in part):
            break
        stop = following
    return stop


def _wished_to(atoms: Atoms, place: int, end: int) -> int:
    """Where a wish ends: at a turn, or at a comma or "and" behind which somebody tells what they have."""
    stop = next_of(atoms, place, end, cues.TURNING)
    for one in range(place, stop):
        if atoms.words[one] in (",", "and", "und", "et", "y", "e") and cues.HOLDING & {*atoms.words[one + 1 : one + 4]}:
            return one
        if atoms.words[one] in cues.HOLDING and atoms.words[one] in ("skilled", "experienced", "proficient", "fluent"):
            return one
    return stop


def _own(atoms: Atoms, hit: Hit) -> bool:
    """Whether it is called one's own: "seeking to apply my Python skills"."""
    return bool(cues.OWN & {*atoms.words[max(0, hit.first - 3) : hit.first]})
