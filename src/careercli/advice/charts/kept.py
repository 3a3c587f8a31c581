"""What one keeps, adds and leaves on the way from the first role to another."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from careercli.advice.words import percent
from careercli.model.page import Bar, Bars, Chart, Group, Groups

Needs = Mapping[str, str]  # id of a skill or tool → its name, the most needed first


def kept_chart(names: tuple[str, str], mine: Needs, theirs: Needs, share: float) -> Iterator[Chart]:
    """`names` of the two roles, what each needs, and how much of what is asked one keeps."""
    groups = [
        Group("Keep", [name for key, name in theirs.items() if key in mine], mine=True),
        Group("Add", [name for key, name in theirs.items() if key not in mine]),
        Group("Leave", [name for key, name in mine.items() if key not in theirs]),
    ]
    if theirs:
        title = f"Skills and tools, from {names[0]} to {names[1]}"
        about = f"By how much each matters you keep {percent(share)} of what is asked."
        yield Chart("skills", title, Groups(groups), about)


def shares_chart(first: str, kept: Sequence[tuple[str, float]]) -> Iterator[Chart]:
    """How much of what each of the other roles asks for one keeps of the first."""
    bars = [Bar(name, 100 * share, percent(share)) for name, share in kept]
    yield Chart("skills", f"What you keep of the skills and tools of {first}", Bars(bars, "percent of what is asked"))
