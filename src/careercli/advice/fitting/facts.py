"""What the answer of `gap` holds, for those who put it in words."""

from __future__ import annotations

from typing import ClassVar

from careercli.advice.fitting.gates import Gate
from careercli.advice.fitting.holding import NeedOrTool
from careercli.advice.fitting.learning import Learning
from careercli.model.level import Level
from careercli.model.person import Evidence, Person
from careercli.model.record import record
from careercli.model.result import Result, aside


@record
class AskedRole:
    id: str
    title: str
    level: Level | None

    @property
    def name(self) -> str:
        return f"{self.title} ({self.level})" if self.level else self.title


@record
class Had:
    """A need that the person has, with the words that show it; none where it was only typed."""

    skill: str
    need: NeedOrTool
    weight: int
    evidence: list[Evidence]


@record
class Lacked:
    """A need that the person lacks. `builds_on`: what one learns first, had or not.

    `how`: a way to show it; `how_from`: the part of the profile that it is taken from.
    """

    skill: str
    need: NeedOrTool
    weight: int
    builds_on: list[str]
    how: str | None
    how_from: str | None


@record
class Near(Lacked):
    """One to which what the person has leads: a skill that builds on it, or one of its kind. It counts nothing."""

    through: list[str]


@record(kw_only=True)
class GapFacts(Result):
    """The answer of `gap` without its pages."""

    kind: ClassVar[str] = "gap"
    columns: ClassVar[tuple[str, ...]] = ("label", "skill", "value")

    role: AskedRole
    coverage: float
    coverage_shown: float
    summary: str
    gates: list[Gate]
    have: list[Had]
    near: list[Near]
    missing: list[Lacked]
    unasked: list[str]
    learning: Learning | None
    person: Person
    not_understood: list[str]
    names: dict[str, str]
    order: list[str] = aside(default_factory=list)
    spoken: dict[str, str] = aside(default_factory=dict)
    origin: str = aside(default="")
    typed: str = aside(default="")
    words: str = aside(default="")

    def to_learn(self) -> list[Lacked]:
        """What is near and what is missing, in order of learning."""
        lacked = {one.skill: one for one in (*self.near, *self.missing)}
        return [lacked[key] for key in self.order]
