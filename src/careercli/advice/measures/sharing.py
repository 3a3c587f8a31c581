"""The technologies that several have in common, and those that only one of them uses."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from careercli.advice.measures.measured import Measured


def shared_tools(every: Sequence[Measured]) -> list[str]:
    """Names of what all of them use, in the order of the first."""
    first, *others = every
    return [name for key, name in first.technologies.items() if all(key in one.technologies for one in others)]


def own_tools(one: Measured, every: Sequence[Measured]) -> list[str]:
    """Names of what none of the others uses."""
    others = [other for other in every if other is not one]
    return [name for key, name in one.technologies.items() if not any(key in other.technologies for other in others)]
