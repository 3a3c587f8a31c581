"""What the answer of `path` holds, for those who put it in words."""

from __future__ import annotations

from typing import ClassVar

from careercli.advice.moves.hops import Route
from careercli.advice.moves.reach import Reach
from careercli.advice.moves.travel import EXPONENT, NAMED, PER_HOP, REALISTIC
from careercli.model.record import record
from careercli.model.result import Result, aside


@record
class End:
    id: str
    title: str


@record
class Direct:
    """Whether people make the move at once, and why or why not."""

    realistic: bool
    why: str


@record
class Formula:
    """The cost of a hop: (1 - share kept) to the power of `exponent`, plus `per_hop`; times `named` if named.

    A direct move is realistic up to a cost of `realistic`.
    """

    exponent: int = EXPONENT
    per_hop: float = PER_HOP
    named: float = NAMED
    realistic: float = REALISTIC


@record(kw_only=True)
class PathFacts(Result):
    """The answer of `path` without its pages."""

    kind: ClassVar[str] = "path"
    columns: ClassVar[tuple[str, ...]] = ("label", "from", "to", "value")

    from_: End
    to: End | None
    summary: str
    direct: Direct | None
    routes: list[Route]
    reach: Reach | None
    beyond: int
    formula: Formula
    names: dict[str, str]
    titles: dict[str, str]
    spoken: dict[str, str] = aside(default_factory=dict)
    words: list[str] = aside(default_factory=list)
    explained: bool = aside(default=False)
