"""The levels of seniority that a title can name, and what each adds to a role."""

from __future__ import annotations

from typing import Any, ClassVar, Literal

from careercli.model.record import record

Level = Literal["intern", "entry", "mid", "senior", "lead", "staff", "principal", "executive"]
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
