"""What learning something would change: coverage of the role, and which roles come within reach."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from careercli.advice.fitting.holding import VIABLE, NeedsOfRole, covered, shown_too
from careercli.model.record import record
from careercli.model.role import Needs
from careercli.model.skill import Skill


@record
class Opened:
    """A role of which one covers enough only with what one learns."""

    id: str
    title: str
    before: float
    after: float


@record
class Learning:
    """`gained`: needs of the role that one would have; `before`, `after`: its coverage; `opens`: best covered first."""

    skills: list[str]
    gained: list[str]
    before: float
    after: float
    opens: list[Opened]


def learning(
    role: str,
    learn: Sequence[str],
    held: Sequence[str],
    needs: NeedsOfRole,
    known: Mapping[str, Skill],
    every: Needs,
    titles: Mapping[str, str],
) -> Learning:
    """`needs` are those of the role at the level asked for; other roles are taken at none."""
    later = shown_too([*held, *learn], known)
    before = {key: covered(held, others) for key, others in every.items() if key != role}
    after = {key: covered(later, every[key]) for key in before}
    opened = [key for key in before if before[key] < VIABLE <= after[key]]
    return Learning(
        skills=list(learn),
        gained=[key for key in needs if key in later and key not in held],
        before=covered(held, needs),
        after=covered(later, needs),
        opens=[
            Opened(key, titles[key], before[key], after[key])
            for key in sorted(opened, key=lambda key: (-after[key], titles[key]))
        ],
    )
