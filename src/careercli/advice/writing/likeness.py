"""Sentences and roles that are nearly those of another: found by what they share, never by comparing all with all.

Two sentences are held against each other if they share three words in a row, or, where one is short, two longer words.
A run of words that is found in many sentences leads to the first few of them; each sentence is told once.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from careercli.model.record import record
from careercli.model.role import Role

ALIKE = 80  # of 100: what people take for the same sentence with some words changed
_MIN_WORDS = 5  # shorter phrases ("Common SQL") may well recur
_SHORT = 8  # words; in a shorter sentence one changed word may leave no three in a row
_LONGER = 4  # letters of a word that says something
_FIRST = 12  # sentences that a run of words leads to
_ROUND = 400_000  # runs of words that are held at once, some 60 MB

Location = tuple[str | int, ...]


class Sentence(NamedTuple):
    """`words` in their order, `key` in alphabetical order; likeness compares the keys."""

    role: str
    location: Location
    text: str
    words: list[str]
    key: str

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
    others = [sentence for key, role in known.items() if key not in roles for sentence in sentences(role)]
    begin = len(others)
    others += [sentence for role in reversed(list(roles.values())) for sentence in sentences(role)]
    found: dict[int, tuple[float, int]] = {}
    for number, likeness, other in _matches(others, begin, least):
        found[number] = max(found.get(number, (0.0, 0)), (likeness, -other))
    return [
        (round(likeness), others[number], others[-other])
        for number, (likeness, other) in sorted(found.items(), reverse=True)
    ]


def alike(roles: Mapping[str, Role], known: Mapping[str, Role], least: int, most: int | None = None) -> list[Pair]:
    """The same as pairs, the most alike first."""
    found = [
        Pair(likeness, one.role, one.dotted(), one.text, other.role, other.dotted(), other.text)
        for likeness, one, other in pairs(roles, known, least)
    ]
    return sorted(found, key=lambda pair: (-pair.likeness, pair.role, pair.text))[:most]


def _matches(all_of_them: list[Sentence], begin: int, least: int) -> Iterator[tuple[int, float, int]]:
    """Sentence from `begin` on, likeness, an earlier sentence of another role; in rounds, so that memory is bounded."""
    from rapidfuzz import fuzz

    rounds = 1 + sum(len(sentence.words) for sentence in all_of_them) // _ROUND
    for turn in range(rounds):
        places: dict[int, list[int]] = {}
        for number, one in enumerate(all_of_them):
            mine = [run for run in _runs(one.words) if run % rounds == turn]
            if number >= begin:
                for other in {place for run in mine for place in places.get(run, ())}:
                    if all_of_them[other].role != one.role:
                        likeness = fuzz.ratio(one.key, all_of_them[other].key, score_cutoff=least)
                        if likeness:
                            yield number, likeness, other
            for run in mine:
                held = places.setdefault(run, [])
                if len(held) < _FIRST:
                    held.append(number)


def _runs(words: list[str]) -> set[int]:
    """What a sentence is found by: three words in a row, in a short one any two that are long."""
    found = {hash(run) for run in zip(words, words[1:], words[2:], strict=False)}
    if len(words) < _SHORT:
        long = sorted({word for word in words if len(word) >= _LONGER})
        found |= {hash((one, other)) for n, one in enumerate(long) for other in long[n + 1 :]}
    return found


def sentences(role: Role) -> Iterator[Sentence]:
    """Every sentence or phrase of a role that has some words, with its place in the file."""
    for location, text in texts(role):
        for text_part in sentences_of(text):
            words = re.findall(r"[a-z0-9+#']+", text_part.lower())
            if len(words) >= _MIN_WORDS:
                yield Sentence(role.id, location, text_part, words, " ".join(sorted(words)))


def sentences_of(text: str) -> list[str]:
    return re.split(r"(?<=[.!?])\s+", text)


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
