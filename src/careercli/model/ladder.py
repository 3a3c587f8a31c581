"""An official ladder: which skill an employer asks for at which proficiency, grade by grade."""

from __future__ import annotations

from typing import Literal

from careercli.model.level import Level
from careercli.model.record import record
from careercli.model.role import Closeness

Proficiency = Literal["awareness", "working", "practitioner", "expert"]


@record
class Grade:
    """A grade in its publisher's words. `level`: ours that comes closest; `skills`: name → proficiency."""

    name: str
    level: Level | None
    skills: dict[str, Proficiency]


@record
class Ladder:
    """The grades of a role of the framework, in rising order. `own`: the grade that the role of ours itself is.

    Family, role, grade and skill are named as they are published, so that each cell can be looked up in `source`.
    """

    family: str
    role: str
    closeness: Closeness
    own: str | None
    grades: list[Grade]
    source: str
