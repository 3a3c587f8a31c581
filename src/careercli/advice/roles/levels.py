"""What levels change: the keys of a role that is there twice, and why carry-over moved."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import permutations
from typing import TYPE_CHECKING

from careercli.advice.roles.overlap import Overlap, overlap_of, weights_of
from careercli.advice.words import in_text, listing, percent

if TYPE_CHECKING:
    from careercli.advice.roles.view import ProfiledRole
    from careercli.model.market import Asked


def keys_of(asked: Sequence[Asked]) -> list[str]:
    """What tells the roles of an answer apart: the id, with `@level` where the role is there more than once."""
    times = Counter(one.role.id for one in asked)
    return [f"{one.role.id}@{one.level}" if times[one.role.id] > 1 and one.level else one.role.id for one in asked]


def level_effects(asked: Sequence[Asked], views: Sequence[ProfiledRole], needs: Overlap) -> list[str]:
    """What the levels ask for beyond the roles, and how much would carry over without them, a sentence each."""
    added = {view.key: _added(one, view) for one, view in zip(asked, views, strict=True)}
    if not any(added.values()):
        return []
    everyone = [skill for skill in added[views[0].key] if all(skill in skills for skills in added.values())]
    found = []
    if everyone:
        found.append(f"At these levels {'both' if len(views) == 2 else 'all'} are also asked for {listing(everyone)}.")
    for view in views:
        alone = [skill for skill in added[view.key] if skill not in everyone]
        if alone:
            found.append(f"{view.name} is also asked for {listing(alone)}.")
    bare = overlap_of(
        {view.key: weights_of(one.role.needs(), one.role.tools) for one, view in zip(asked, views, strict=True)}
    )
    moved = [
        f"From {origin.name} to {target.name} it is {percent(now)}, without the levels {percent(before)}."
        for origin, target in permutations(views, 2)
        if origin.id != target.id
        and percent(now := needs.carries_over[origin.key][target.key])
        != percent(before := bare.carries_over[origin.key][target.key])
    ]
    return found + moved


def _added(asked: Asked, view: ProfiledRole) -> list[str]:
    """The names of the skills that the level asks for and the role itself does not."""
    own = asked.role.needs()
    return [in_text(skill.name, skill.category) for skill in view.skills if skill.id not in own]
