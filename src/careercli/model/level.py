"""The levels of seniority that a title can name, and what each adds to a role."""

from __future__ import annotations

from typing import Any, ClassVar, Literal

from careercli.model.record import record

Level = Literal["intern", "entry", "mid", "senior", "lead", "staff", "principal", "executive"]


@record
class LevelAddition:
    """What a level adds on one track. `years` is a rule of thumb; `skills`: id → what the level does with it."""

    __pydantic_config__: ClassVar[dict[str, Any]] = {"extra": "forbid"}
    years: str
    scope: str
    autonomy: str
    expected: list[str]
    responsibilities: list[str]
    skills: dict[str, str]
