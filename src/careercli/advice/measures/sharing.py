"""The technologies that several have in common, and those that only one of them uses."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from careercli.advice.measures.measured import Measured, Tool


def shared_tools(every: Sequence[Measured]) -> list[Tool]:
    """What all of them use, as a role calls it if one is there, what that needs most first; else as the first does."""
    first = next((one for one in every if not one.itself), every[0])
    found = [tool for tool in first.technologies if all(uses(one, tool) for one in every)]
    return list({tool.id or tool.name: tool for tool in reversed(found)}.values())[::-1]


def own_tools(one: Measured, every: Sequence[Measured]) -> list[Tool]:
    """What none of the others uses."""
    others = [other for other in every if other is not one]
    return [tool for tool in one.technologies if not any(uses(other, tool) for other in others)]


def uses(one: Measured, tool: Tool) -> bool:
    """Whether it uses the very thing, or what is the same to our vocabulary."""
    return tool.name in one.tool_names or (tool.id is not None and tool.id in one.tool_ids)
