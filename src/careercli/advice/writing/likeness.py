"""Sentences and roles that are nearly those of another: found by what they share, never by comparing all with all.

Two sentences are held against each other if they share three words in a row, or, where one is short, two longer words.
A run of words that is found in many sentences leads to the first few of them, and of what a sentence leads to, the few
that share most with it are compared. So the work grows with the number of roles and not with its square.
"""

from __future__ import annotations

import re
from array import array
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache
from typing import Any, NamedTuple

from careercli.model.record import record
from careercli.model.role import Role

ALIKE = 80  # of 100: what people take for the same sentence with some words changed
_MIN_WORDS = 5  # shorter phrases ("Common SQL") may well recur
_SHORT = 8  # words; in a shorter sentence one changed word may leave no three in a row
_LONGER = 4  # letters of a word that says something
_FIRST = 4  # sentences that a run of words leads to
_RUNS = 8  # of a sentence; those that hash lowest, so that like sentences are found by the same ones
_COMPARED = 6  # sentences that each is held against
_SLOTS = 1 << 25  # bytes that remember which runs of words come twice, at most
_WORD = re.compile(r"[a-z0-9+#']+")
_END = re.compile(r"(?<=[.!?])\s+")

Location = tuple[str | int, ...]


class Sentence(NamedTuple):
    """A sentence or phrase, and where it stands."""

    role: str
    location: Location
    text: str

    def dotted(self) -> str:
        return ".".join(map(str, self.location))


@record
class Pair:
    """Two sentences of different roles; `likeness`, 0 to 100, compares their words in alphabetical order."""

    likeness: int
    role: str
    field: str
    text: str
    other_role: str
    other_field: str
    other_text: str


def pairs(roles: Mapping[str, Role], known: Mapping[str, Role], least: int) -> list[tuple[int, Sentence, Sentence]]:
    """Sentences of `roles` that are at least so much like one of another role of `known`, each with the most alike.

    Of two that are both in `roles`, the earlier is told.
    """
    order = [role for key, role in known.items() if key not in roles]
    begin = len(order)
    order += reversed(list(roles.values()))
    found = list(_matches(order, begin, least))
    return [(round(likeness), one, other) for likeness, one, other in reversed(found)]


def alike(roles: Mapping[str, Role], known: Mapping[str, Role], least: int, most: int | None = None) -> list[Pair]:
    """The same as pairs, the most alike first."""
    found = [
        Pair(likeness, one.role, one.dotted(), one.text, other.role, other.dotted(), other.text)
        for likeness, one, other in pairs(roles, known, least)
    ]
    return sorted(found, key=lambda pair: (-pair.likeness, pair.role, pair.text))[:most]


def _matches(order: list[Role], begin: int, least: int) -> Iterator[tuple[float, Sentence, Sentence]]:
    """Sentences of the roles from `begin` on, each with the most alike of the roles before."""
    from rapidfuzz import fuzz

    repeated = _repeated(order)
    places: dict[int, list[int]] = {}
    held: list[str] = []  # texts alone, and whose they are: half a million of them may be held
    holders = array("L")
    for number, role in enumerate(order):
        for one in sentences(role):
            runs = [run for run in _runs(one.text) if repeated(run)]
            near = Counter(place for run in runs for place in places.get(run, ())) if number >= begin else Counter()
            best, likest = 0.0, -1
            for place, _ in near.most_common(_COMPARED):
                likeness = fuzz.ratio(_key(one.text), _key(held[place]), score_cutoff=least)
                if holders[place] != number and likeness > best:
                    best, likest = likeness, place
            if best:
                theirs = sentences(order[holders[likest]])
                yield best, one, next(other for other in theirs if other.text == held[likest])
            open_to_it = [run for run in runs if len(places.setdefault(run, [])) < _FIRST]
            for run in open_to_it:
                places[run].append(len(held))
            if open_to_it:
                held.append(one.text)
                holders.append(number)


def _repeated(order: list[Role]) -> Callable[[int], bool]:
    """Whether a run of words comes in two sentences or more; a few that do not pass as well, and do no harm.

    Most runs of words come once. To hold none of those keeps the memory of 10,000 roles in bounds.
    """
    runs = sum(len(text) for role in order for _, text in texts(role)) // 4
    slots = min(_SLOTS, 1 << (4 * runs).bit_length()) - 1
    seen = bytearray(slots + 1)
    for role in order:
        for one in sentences(role):
            for run in _runs(one.text):
                if seen[run & slots] < 2:
                    seen[run & slots] += 1
    return lambda run: seen[run & slots] > 1


def _runs(text: str) -> list[int]:
    """What a sentence is found by: three words in a row, in a short one any two that are long."""
    words = _words(text)
    found = {hash(run) for run in zip(words, words[1:], words[2:], strict=False)}
    if len(words) < _SHORT:
        long = sorted({word for word in words if len(word) >= _LONGER})
        found |= {hash((one, other)) for n, one in enumerate(long) for other in long[n + 1 :]}
    return sorted(found)[:_RUNS]


def _words(text: str) -> list[str]:
    return _WORD.findall(text.lower())


@lru_cache(1 << 14)
def _key(text: str) -> str:
    return " ".join(sorted(_words(text)))


def sentences(role: Role) -> Iterator[Sentence]:
    """Every sentence or phrase of a role that has some words, with its place in the file."""
    for location, text in texts(role):
        for one in sentences_of(text):
            if one.count(" ") + 1 >= _MIN_WORDS:
                yield Sentence(role.id, location, one)


def sentences_of(text: str) -> list[str]:
    return _END.split(text)


def texts(role: Role) -> Iterator[tuple[Location, str]]:
    """Every text of a role that somebody wrote, with its place in the file."""
    for field in ("definition", "week", "responsibilities", "skills", "education", "industries", "outlook", "tips"):
        yield from _walk((field,), getattr(role, field))
    for field in ("portfolio", "interview", "choose_if", "choose_short", "think_twice_if", "confused_with"):
        yield from _walk((field,), getattr(role, field))
    for field in ("move_notes", "required"):
        yield from _walk((field,), getattr(role, field))
    if role.occupation and role.occupation.note:
        yield ("occupation", "note"), role.occupation.note


def _walk(location: Location, value: Any) -> Iterator[tuple[Location, str]]:
    if isinstance(value, str):
        yield location, value
    elif isinstance(value, dict):
        for key, item in value.items():
            yield from _walk((*location, key), item)
    elif isinstance(value, list):
        for number, item in enumerate(value):
            yield from _walk((*location, number), item)
    elif hasattr(value, "__dict__"):
        yield from _walk(location, vars(value))


class NeedsLike:
    """Roles found by what they need: the earlier ones that are as good as the same."""

    def __init__(self, weights: Mapping[str, Mapping[str, int]], least: float) -> None:
        """`weights`: role → skill → weight, in the order in which roles are asked for; `least`: of their overlap."""
        self._weights, self._least = weights, least
        holders: dict[str, int] = {}
        for needs in weights.values():
            for skill in needs:
                holders[skill] = holders.get(skill, 0) + 1
        self._holders = holders
        self._places: dict[str, list[str]] = {}

    def before(self, role: str) -> list[str]:
        """Roles asked for before that may be that much alike; at most a few for each skill."""
        needs = self._weights[role]
        by_rarity = sorted(needs, key=lambda skill: (self._holders[skill], skill))
        spare = (1 - self._least) * sum(needs.values())
        keys, left = [], 0.0
        for skill in by_rarity:  # two that share none of these differ by more than is allowed
            keys.append(skill)
            left += needs[skill]
            if left > spare:
                break
        found = list(dict.fromkeys(other for skill in keys for other in self._places.get(skill, ())))
        for skill in keys:
            held = self._places.setdefault(skill, [])
            if len(held) < _FIRST:
                held.append(role)
        return found
