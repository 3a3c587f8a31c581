"""What no skill makes up for: a degree, a clearance, a license, years. Each is met, not met, or not known."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import Literal

from careercli.advice.words import listing
from careercli.model.level import LevelAddition
from careercli.model.person import Person
from careercli.model.record import record

Kind = Literal["degree", "clearance", "license", "years"]
DEGREES = ("none", "associate", "bachelor", "master", "doctorate")
_NAMES: Mapping[str, str] = {
    "none": "no degree",
    "associate": "associate's",
    "bachelor": "bachelor's",
    "master": "master's",
    "doctorate": "doctorate",
}
_NUMBERS = (
    "no none one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen twenty"
).split()
_LEAST = {word: max(number - 1, 0) for number, word in enumerate(_NUMBERS)} | {
    "decade": 10,
    "few": 2,
    "straight": 0,
    "up": 0,
}
_CAPITALS = r"\b[A-Z][A-Z0-9/]{1,}\b"


@record
class Gate:
    """`met` is None where nothing is told of the person that would answer it."""

    kind: Kind
    asked: str
    have: str | None
    met: bool | None


def gates_of(
    degrees: Sequence[str], required: Mapping[str, str], person: Person, level: LevelAddition | None = None
) -> list[Gate]:
    """`degrees`: the typical one first, then what is also accepted; `level`: whose years are asked for."""
    return [*_degree(degrees, person), *_required(required, person), *_years(level, person)]


def _degree(degrees: Sequence[str], person: Person) -> Iterator[Gate]:
    if not degrees:
        return
    asked, least = _asked(tuple(degrees))
    have = person.degree
    met = True if least == 0 else None if have is None else DEGREES.index(have) >= least
    yield Gate("degree", asked, _NAMES[have] if have else None, met)


@cache
def _asked(degrees: tuple[str, ...]) -> tuple[str, int]:
    """What is asked for in words, and the place in DEGREES of the least that is enough; many roles ask alike."""
    first, *others = (_NAMES[one] for one in degrees)
    lower = [one for one in degrees if DEGREES.index(one) <= DEGREES.index(degrees[0])]
    asked = f"{first}; accepted too: {listing(others, 'or')}" if others else first
    return asked, min(DEGREES.index(one) for one in lower)


def _required(required: Mapping[str, str], person: Person) -> Iterator[Gate]:
    for kind in ("clearance", "license"):
        if kind in required:
            asked = required[kind]
            have = next((one for one in person.required if _same(one, asked)), None)
            yield Gate(kind, asked, have, True if have else None)


def _same(one: str, asked: str) -> bool:
    """Whether two ways of writing name one license: the same words, or a short form in capitals that both have."""
    mine, theirs = " ".join(one.lower().split()), " ".join(asked.lower().split())
    return mine in theirs or theirs in mine or bool({*re.findall(_CAPITALS, one)} & {*re.findall(_CAPITALS, asked)})


def _years(level: LevelAddition | None, person: Person) -> Iterator[Gate]:
    if level is None:
        return
    years = person.relevant_years
    have = None if years is None else f"{years:g}"
    yield Gate("years", level.years, have, None if years is None else years >= least_years(level.years))


def least_years(rule: str) -> int:
    """The least that a rule of thumb in words asks for: "usually five to eight years" -> 5, "up to two years" -> 0."""
    words = re.findall(r"[a-z']+|\d+", rule.lower())
    return next(
        (int(word) if word.isdigit() else _LEAST[word] for word in words if word.isdigit() or word in _LEAST), 0
    )
