"""What is compared where an occupation is among the compared: official figures of each, and whose figures they are."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from careercli.model.economy.occupation import Rating
from careercli.model.record import record
from careercli.model.role import Occupation

if TYPE_CHECKING:
    from careercli.advice.differences import Side
    from careercli.advice.outlook import OutlookFigures
    from careercli.model.pay import Figure


@record
class Tool:
    """A technology by name; `id`: ours, where it is one that roles can ask for."""

    id: str | None
    name: str


@record
class Measured:
    """An occupation, or a role with the occupation that is closest to it.

    `itself`: the occupation was asked for; else every figure is of `occupation`, which may be wider than the role, and
    only `technologies` are the role's own. `side`: it as differences in pay know it.
    """

    key: str
    name: str
    itself: bool
    occupation: Occupation | None
    figures: Sequence[Figure]
    outlook: OutlookFigures
    technologies: Sequence[Tool]
    skills: Sequence[Rating]
    knowledge: Sequence[Rating]
    job_zone: int | None
    side: Side

    @cached_property
    def tool_names(self) -> frozenset[str]:
        return frozenset(tool.name for tool in self.technologies)

    @cached_property
    def tool_ids(self) -> frozenset[str]:
        return frozenset(tool.id for tool in self.technologies if tool.id)

    @property
    def short(self) -> str:
        """The occupation in a word or two; "all" where it is wider than the role. Nothing of what was asked for."""
        if self.itself or self.occupation is None:
            return ""
        reasons = self.outlook.reasons
        title = reasons.short if reasons else self.occupation.title
        return f"all {title}" if self.wide else title

    @property
    def wide(self) -> bool:
        return not self.itself and self.occupation is not None and self.occupation.closeness == "broad"

    @property
    def counted(self) -> str:
        """Its name with the occupation whose figures are shown: "Data Analyst (all Data Scientists)"."""
        return f"{self.name} ({self.short})" if self.short else self.name


@record
class Comparable:
    """What is published of one of the compared, of the occupation itself or of the one closest to a role."""

    key: str
    occupation: Occupation | None
    job_zone: int | None
    skills: list[Rating]
    knowledge: list[Rating]


@record
class Shared:
    """Technologies that all of them use, and those that only one does, by key."""

    shared: list[Tool]
    only: dict[str, list[Tool]]
