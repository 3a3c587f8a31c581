"""A person and roles: what is lacking for one, the way from one to another, and those that suit best."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import TYPE_CHECKING, get_args

from careercli.answers.moving import facts_of, way_of
from careercli.answers.opening import (
    Folders,
    as_text,
    checking,
    finder_of,
    named,
    one_of,
    opened,
    person_of,
    several,
    skills_named,
)
from careercli.errors import NotFoundError, UsageError
from careercli.model.role import Family, Track

if TYPE_CHECKING:
    from careercli.advice.fitting import Gap
    from careercli.advice.matching import Match
    from careercli.advice.moves import Path


@checking
def gap(
    role: str,
    skills: str | Iterable[str],
    *,
    level: str | None = None,
    learn: str | Iterable[str] = (),
    as_of: str | None = None,
    roles_dirs: Folders = (),
    today: date | None = None,
) -> Gap:
    """What who has these `skills` lacks for the role: `careercli gap`. `learn`: what learning these would change."""
    from careercli.advice.fitting import Learner, gap_of

    catalog = opened(roles_dirs)
    known, had = catalog.vocabulary, as_text(skills)
    try:
        [found] = named(catalog, [role], level)
    except NotFoundError as error:
        from careercli.answers.unprofiled import no_needs

        raise no_needs(catalog, [role], error) from None
    reading = person_of(finder_of(catalog), skills, as_of, today or date.today())
    learner = Learner(reading, had, skills_named(finder_of(catalog), learn) if learn else [], role)
    return gap_of(found.role, found.level, learner, known.skills, known.levels, catalog.needs(), catalog.titles())


@checking
def path(
    start: str,
    goal: str | None = None,
    *,
    via: Sequence[str] = (),
    avoid: Sequence[str] = (),
    max_hops: int | None = None,
    roles_dirs: Folders = (),
) -> Path:
    """The way from one role to another, or where people can go from one: `careercli path`."""
    from careercli.advice.moves import MOST_HOPS, Asking

    catalog = opened(roles_dirs, look=True)
    ends = [start] if goal is None else [start, goal]
    try:
        found = named(catalog, ends)
    except NotFoundError as error:
        from careercli.answers.unprofiled import no_way

        raise no_way(catalog, ends, error) from None
    if len(found) == 2 and found[0].role.id == found[1].role.id:
        hint = "Name another role to go to, or leave it out to see where people go."
        raise UsageError(f"From {found[0].role.title} to {found[0].role.title} there is nothing to move.", hint=hint)
    if max_hops is not None and not 1 <= max_hops <= 5:
        raise UsageError("At most 5 moves, and at least 1.", hint="Without max_hops it is 3.")
    between = [[one.role.id for one in named(catalog, some)] if some else [] for some in (several(via), several(avoid))]
    return way_of(catalog, found, Asking(between[0], between[1], max_hops or MOST_HOPS, ends, False))


@checking
def match(
    skills: str | Iterable[str],
    *,
    family: str | None = None,
    track: str | None = None,
    prefer: Sequence[str] = (),
    top: int = 10,
    as_of: str | None = None,
    roles_dirs: Folders = (),
    today: date | None = None,
) -> Match:
    """The roles that suit who has these `skills`: `careercli match`. `prefer`: pay, growth, skills, in their order."""
    from careercli.advice.fitting import outlines_of
    from careercli.advice.matching import Asked, Wanted, Wish, match_of

    prefer = several(prefer)
    wishes = list(dict.fromkeys(one for one in get_args(Wish) for word in prefer if word == one))
    if wrong := [word for word in prefer if word not in wishes]:
        raise UsageError(f"Nothing is preferred by {wrong[0]!r}.", hint="Preferences are pay, growth and skills.")
    one_of("family", family, get_args(Family))
    one_of("track", track, get_args(Track))
    if top < 1:
        raise UsageError("At least one role.", hint="Give top=1 or more.")
    catalog = opened(roles_dirs, look=True)
    known = catalog.vocabulary.skills
    reading = person_of(finder_of(catalog), skills, as_of, today or date.today())
    wanted = Wanted(family, track, sorted(wishes, key=list(prefer).index), top)
    outlines = outlines_of(catalog.facts)
    return match_of(reading, outlines, catalog.needs(), known, facts_of(catalog), wanted, Asked(as_text(skills)))
