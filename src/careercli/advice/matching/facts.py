"""What the answer of `match` holds, for those who put it in words."""

from __future__ import annotations

from typing import ClassVar, Literal

from careercli.advice.fitting import Gate
from careercli.advice.matching.ranking import PayIndex, Wish
from careercli.model.person import Person
from careercli.model.record import record
from careercli.model.result import Result, aside

Verdict = Literal["suits", "none_suits", "one_skill"]


@record
class MatchedRole:
    id: str
    title: str


@record
class Matched:
    """`score` is `coverage` times `in_full`, which is under 1 only for roles that lead people.

    `viable`: within reach. `core`: how many core skills are had, and how many are asked for. `missing` is in order of
    learning, `lacks` the core skills of it. `growth`: of the closest occupation, in percent; None is not published.
    """

    role: MatchedRole
    viable: bool
    score: float
    coverage: float
    in_full: float
    core: tuple[int, int]
    have: list[str]
    missing: list[str]
    for_: list[str]
    against: list[str]
    gates: list[Gate]
    pay: list[PayIndex]
    growth: float | None
    lacks: list[str] = aside(default_factory=list)


@record
class WouldChange:
    """Learning `skill` would put `role` first."""

    skill: str
    role: str


@record(kw_only=True)
class MatchFacts(Result):
    """The answer of `match` without its pages."""

    kind: ClassVar[str] = "match"
    columns: ClassVar[tuple[str, ...]] = ("label", "role", "value")

    verdict: Verdict
    summary: str
    close: bool
    viable: int
    considered: int
    prefer: list[Wish]
    matches: list[Matched]
    would_change: list[WouldChange]
    person: Person
    not_understood: list[str]
    names: dict[str, str]
    spoken: dict[str, str] = aside(default_factory=dict)
    titles: dict[str, str] = aside(default_factory=dict)
    typed: str = aside(default="")
    resume: str = aside(default="")
