"""The levels of seniority that a title can name."""

from typing import Literal

Level = Literal["intern", "entry", "mid", "senior", "lead", "staff", "principal", "executive"]
