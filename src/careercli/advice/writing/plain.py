"""What is hard to read in a role, and what its paths leave open: no faults, but what a second look should go to first.

The measures are those of plain-language guides: a sentence has one thought, its subject comes first, and its words are
those that other profiles use too.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from statistics import fmean
from typing import ClassVar

from careercli.advice.roles import overlap_of, weights_of
from careercli.advice.words import count, percent
from careercli.advice.writing.likeness import Location, Pair, sentences_of, texts
from careercli.advice.writing.style import BRITISH
from careercli.model.items import Items
from careercli.model.record import Cell, record
from careercli.model.role import Role

LONGEST = 25  # words of a sentence; the longest that is read without going back
_OPENING = 8  # words before the subject; more and nobody knows who acts
ORIGINS, WAYS_ON = 3, 2
LITTLE = 0.15  # carry-over below which a named move needs a word of why
_KNOWN_IN = 3  # roles; a word of fewer is rare
_PASSIVE = re.compile(r"[A-Z][a-z]+(?:ed|wn|ught) (?:to|by|with|in|on|for|from|as|of)\b")
_NO_PASSIVE = frozenset("Based Embed Feed Need Speed Seed Red Bed Shed Proceed Down Own".split())
_TURNED = re.compile(
    r"(?:Where|Whereas|Although|Though|While|Because|Since|Behind|Beyond|Among|Amid|Besides|What|Whatever|Whoever)\b"
)
_BEFORE = re.compile(r"(?:In|On|At|By|For|From|With|Without|To|After|Before|If|When|Once|As|Under)\b[^,.;:]*,")
_TACKED_ON = re.compile(r"[,;] (?:whereas|although|though|while)\b")


@record
class Point:
    """One thing to look at again: where, why, and the words that it is about."""

    role: str
    field: str
    why: str
    text: str


@record
class Measured:
    """How a role reads: sentences, words in each on average and in the longest, and the share of words, 0 to 1, that
    fewer than three of the roles use; names and numbers are not counted among them."""

    role: str
    sentences: int
    average: float
    longest: int
    rare: float


@record(kw_only=True)
class Checked(Items):
    """The answer of `roles check` when nothing is wrong: what is hard to read or left open, most of it first."""

    kind: ClassVar[str] = "check"
    columns: ClassVar[tuple[str, ...]] = ("role", "field", "why", "text")
    headings: ClassVar[tuple[str, ...]] = ("Role", "Where", "Why", "Text")

    items: list[Point]
    checked: int
    measured: list[Measured]

    def heading(self) -> str:
        words = fmean(one.average for one in self.measured) if self.measured else 0.0
        rare = fmean(one.rare for one in self.measured) if self.measured else 0.0
        told = _nothing_wrong(self.checked)
        if self.measured:
            told += f" A sentence has {words:.0f} words on average, and {percent(rare)} of the words are rare."
        return f"{told} {count(len(self.items), 'place')} for a second look:" if self.items else told

    def cells(self, item: Point) -> tuple[Cell, ...]:
        return (item.role, item.field, item.why, item.text)


@record(kw_only=True)
class Alike(Items):
    """The answer of `roles check --alike`: sentences of different roles, the most alike first."""

    kind: ClassVar[str] = "alike"
    columns: ClassVar[tuple[str, ...]] = ("likeness", "role", "text", "other_role", "other_text")
    headings: ClassVar[tuple[str, ...]] = ("Likeness", "Role", "Sentence", "Other role", "Its sentence")

    items: list[Pair]
    checked: int

    def heading(self) -> str:
        most = " The sentences that are most alike:" if self.items else ""
        return f"{_nothing_wrong(self.checked)}{most}"

    def cells(self, item: Pair) -> tuple[Cell, ...]:
        return (item.likeness, item.role, item.text, item.other_role, item.other_text)


def _nothing_wrong(files: int) -> str:
    """Of no role file, where skills.yaml alone was checked."""
    return f"Nothing is wrong with {count(files, 'role file')}." if files else "Nothing is wrong."


def looked_over(roles: Mapping[str, Role], known: Mapping[str, Role]) -> Checked:
    """What to look at again in `roles`; paths are weighed with what `known` roles need."""
    points = [point for role in roles.values() for point in (*hard(role), *open_paths(role, known))]
    worst = sorted(points, key=lambda point: -len(point.text.split()))
    common = _words_of_many(known.values())
    return Checked(items=worst, checked=len(roles), measured=[_measured(role, common) for role in roles.values()])


def hard(role: Role) -> Iterator[Point]:
    """Sentences that are long, or begin with something else than who acts."""
    for location, text in texts(role):
        for sentence in sentences_of(text):
            for why in _hard(sentence, phrase=_is_phrase(location)):
                yield Point(role.id, ".".join(map(str, location)), why, sentence)
    if not _opens_with(role):
        yield Point(role.id, "definition", "begin with the role and what it does", sentences_of(role.definition)[0])


def _hard(sentence: str, *, phrase: bool) -> Iterator[str]:
    words = len(sentence.split())
    if words > LONGEST:
        yield f"has {words} words; say it in two sentences"
    if _TACKED_ON.search(sentence):
        yield "a contrast is hung on; make a sentence of it"
    if phrase:
        return
    before = _BEFORE.match(sentence)
    passive = _PASSIVE.match(sentence) and sentence.split()[0] not in _NO_PASSIVE
    if passive or _TURNED.match(sentence) or (before and len(before[0].split()) > _OPENING):
        yield "begin with who acts"


def _is_phrase(location: Location) -> bool:
    """Whether the text finishes a heading and need not be a sentence."""
    return location[0] in {"skills", "industries", "interview", "choose_short", "occupation", "week", "portfolio"}


def _opens_with(role: Role) -> bool:
    """Whether a definition begins with the role; its title may be spelled in the other way."""
    last = re.findall(r"\w+", role.title.lower())[-1:]
    begin = re.findall(r"\w+", role.definition.lower())[:12]
    return begin[:1] in (["a"], ["an"], ["the"]) and any({word, BRITISH.get(word, word)} & set(begin) for word in last)


def open_paths(role: Role, known: Mapping[str, Role]) -> Iterator[Point]:
    """Origins and ways on that are named and look complete without being so, or need a word of why."""
    told: list[tuple[str, list[str], int, bool, str]] = [
        ("comes_from", role.comes_from, ORIGINS, role.entry, "say `entry: true`, or name more; people come from {}"),
        ("goes_to", role.goes_to, WAYS_ON, role.final, "say `final: true`, or name more; people go on to {}"),
    ]
    for field, named, least, is_end, why in told:
        if 0 < len(named) < least and not is_end:
            yield Point(role.id, field, why.format(f"{least} or more roles"), ", ".join(named))
    for other in (*role.comes_from, *role.goes_to):
        if other in known and other not in role.move_notes and role.id not in known[other].move_notes:
            origin, target = (known[other], role) if other in role.comes_from else (role, known[other])
            weights = {one.id: weights_of(one.needs(), one.tools) for one in (origin, target)}
            share = overlap_of(weights).carries_over[origin.id][target.id]
            if share < LITTLE:
                why = f"only {percent(share)} carries over; say why people move in move_notes"
                yield Point(role.id, "move_notes", why, f"{origin.id} to {target.id}")


def _measured(role: Role, common: frozenset[str]) -> Measured:
    lengths = [
        len(one.split()) for location, text in texts(role) if not _is_phrase(location) for one in sentences_of(text)
    ]
    words = [word for _, text in texts(role) for word in _plain_words(text)]
    rare = sum(word not in common for word in words)
    return Measured(role.id, len(lengths), round(fmean(lengths), 1), max(lengths), round(rare / max(1, len(words)), 3))


def _words_of_many(roles: Iterable[Role]) -> frozenset[str]:
    counts: dict[str, int] = {}
    for role in roles:
        for word in {word for _, text in texts(role) for word in _plain_words(text)}:
            counts[word] = counts.get(word, 0) + 1
    return frozenset(word for word, number in counts.items() if number >= _KNOWN_IN)


def _plain_words(text: str) -> list[str]:
    """Words in small letters; endings go, since a word is no rarer for its plural."""
    return [re.sub(r"(?:ies|es|s|ed|ing)$", "", word) for word in re.findall(r"(?<![A-Za-z])[a-z]{3,}\b", text)]
