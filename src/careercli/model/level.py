"""The levels of seniority that a title can name, what each adds to a role, and the grades of official ladders."""

from __future__ import annotations

from typing import Any, ClassVar, Literal

from careercli.model.record import record
from careercli.model.role import Closeness

Level = Literal["intern", "entry", "mid", "senior", "lead", "staff", "principal", "executive"]
Proficiency = Literal["awareness", "working", "practitioner", "expert"]
SHORT = 60  # letters, for a row of the first screen


@record
class LevelAddition:
    """What a level adds on one track. `years` is a rule of thumb; `skills`: id → what the level does with it.

    `scope_short` finishes "works on", `autonomy_short` "is trusted to".
    """

    __pydantic_config__: ClassVar[dict[str, Any]] = {"extra": "forbid"}
    years: str
    scope: str
    autonomy: str
    scope_short: str
    autonomy_short: str
    expected: list[str]
    responsibilities: list[str]
    skills: dict[str, str]

    def __post_init__(self) -> None:
        for name in ("scope_short", "autonomy_short"):
            if not 0 < len(getattr(self, name)) <= SHORT:
                raise ValueError(f"{name} must have 1 to {SHORT} letters")


@record
class Grade:
    """A grade in its publisher's words. `level`: ours that comes closest; `skills`: name → proficiency."""

    name: str
    level: Level | None
    skills: dict[str, Proficiency]


@record
class Ladder:
    """The grades of a role of the framework, in rising order. `own`: the grade that the role of ours itself is.

    Family, role, grade and skill are named as they are published, so that each cell can be looked up in `source`,
    in its state of the month `date`.
    """

    family: str
    role: str
    closeness: Closeness
    own: str | None
    grades: list[Grade]
    date: str
    source: str
