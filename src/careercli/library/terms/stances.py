"""Whether somebody has what a sentence names, wishes to learn it, or says that they lack it.

"No experience with Java or Scala, but five years of SQL" denies two and holds one; "not only X but Y" holds both. What
follows such words belongs to them up to the end of its list, its clause or its sentence.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from careercli.library.terms import cues
from careercli.library.terms.atoms import Atoms, Hit, Phrases, atoms_of
from careercli.library.terms.mentions import Mention
from careercli.library.terms.sentences import sentences_of

Stance = Literal["held", "wished", "denied"]
HELD: Stance = "held"
WISHED: Stance = "wished"
DENIED: Stance = "denied"
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
                said = self._said_behind(atoms, hit, span[1]) or _german(atoms, hit, span)
                found[number] = said or _closing(atoms, hit, span) or HELD

    def _wants(self, atoms: Atoms, place: int, end: int, firsts: set[int]) -> bool:
        """Whether a word such as "no" stands before a skill, or before "experience"."""
        word = atoms.words[place]
        if word in self._void:
            return False
        if (word in cues.NOT or word in cues.WANTING) and place + 1 in firsts:
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
        last = _next(atoms, place, end, _STOPS | {".", ";"})
        said = atoms.words[place:last]
        return bool(said) and said[0] in cues.WANTING - self._void and said[-1] in cues.NOUNS and len(said) <= _NEAR


def _hit(one: Mention, places: dict[int, int], atoms: Atoms) -> Hit:
    first = places[one.start]
    last = first
    while last < len(atoms.starts) and atoms.starts[last] < one.end:
        last += 1
    return Hit(one.skill, "", first, last)


def _learning(atoms: Atoms, place: int) -> bool:
    if atoms.words[place] != cues.LEARNING:
        return False
    return place == 0 or atoms.words[place - 1] not in cues.OF_MACHINES


def _looking(atoms: Atoms, place: int, end: int) -> bool:
    """Whether work is looked for: "looking for Rust roles", but not "looking for fraud with Rust"."""
    if atoms.words[place : place + 2] != ["looking", "for"]:
        return False
    return not cues.WORK.isdisjoint(atoms.words[place + 2 : _next(atoms, place, end, cues.TURNING | {","})])


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
    stop = _next(atoms, place, end, {","} | cues.TURNING | cues.SUBJECTS | {")", "]"})
    while stop < end and atoms.words[stop] == ",":
        following = _next(atoms, stop + 1, end, {","} | cues.TURNING | {")", "]"})
        part = [one for one in range(stop + 1, following) if one not in covered]
        named = any(one in covered for one in range(stop + 1, following))
        if not named or any(atoms.words[one] not in cues.LISTING and atoms.words[one] != "." for one in part):
            break
        stop = following
    return stop


def _wished_to(atoms: Atoms, place: int, end: int) -> int:
    """Where a wish ends: at a turn, or at a comma or "and" behind which somebody tells what they have."""
    stop = _next(atoms, place, end, cues.TURNING)
    for one in range(place, stop):
        if atoms.words[one] in (",", "and", "und", "et", "y", "e") and cues.HOLDING & {*atoms.words[one + 1 : one + 4]}:
            return one
        if atoms.words[one] in cues.HOLDING and atoms.words[one] in ("skilled", "experienced", "proficient", "fluent"):
            return one
    return stop


def _next(atoms: Atoms, place: int, end: int, words: set[str] | frozenset[str]) -> int:
    return next((one for one in range(place, end) if atoms.words[one] in words), end)


def _own(atoms: Atoms, hit: Hit) -> bool:
    """Whether it is called one's own: "seeking to apply my Python skills"."""
    return bool(cues.OWN & {*atoms.words[max(0, hit.first - 3) : hit.first]})


def _german(atoms: Atoms, hit: Hit, span: tuple[int, int]) -> Stance | None:
    """A clause that denies or wishes at its end: "Java beherrsche ich nicht", "Rust will ich lernen"."""
    first = next((one + 1 for one in range(hit.first - 1, span[0] - 1, -1) if atoms.words[one] in ",;"), span[0])
    last = _next(atoms, hit.last, span[1], {",", ";"})
    behind = [word for word in atoms.words[hit.last : last] if word != "."]
    clause = {*atoms.words[first:last]}
    if clause & cues.GERMAN_NOT and clause & cues.GERMAN_VERBS and cues.GERMAN_NOT & {*behind} and "nur" not in clause:
        return DENIED
    ends_so = behind[-1:] == ["lernen"] and "lernen" in atoms.text
    return WISHED if ends_so and clause & {"will", "m\u00f6chte", "werde", "wollte"} else None


def _closing(atoms: Atoms, hit: Hit, span: tuple[int, int]) -> Stance | None:
    """What the verb says where it comes last, as in Turkish, Korean and Japanese, or right behind as in Chinese."""
    last = _next(atoms, hit.last, span[1], _ENDING)
    text = atoms.text[atoms.ends[hit.last - 1] : atoms.starts[last] if last < len(atoms.starts) else None].lower()
    if text.rstrip(" !").endswith(cues.LAST_DENIED):
        return DENIED
    found = [
        (place, -len(phrase), stance)
        for stance, phrases in (_CLOSING_ASCII if text.isascii() else _CLOSING).items()
        for phrase in phrases
        if (place := text.find(phrase)) >= 0
    ]
    return min(found)[2] if found else None


_CLOSING: dict[Stance, list[str]] = {
    DENIED: cues.CLOSING_DENIED,
    WISHED: cues.CLOSING_WISHED,
    HELD: cues.CLOSING_HELD,
}
_CLOSING_ASCII = {stance: [one for one in some if one.isascii()] for stance, some in _CLOSING.items()}
_ENDING = cues.TURNING | frozenset(",;\u3001\uff0c\u3002.")
