"""What is said of an occupation that no profile describes, in words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from careercli.advice.words import headcount, listing
from careercli.errors import on_one_line

if TYPE_CHECKING:
    from careercli.advice.occupations.view import OccupationRole
    from careercli.model.economy.counted import FoundOccupation
    from careercli.model.economy.occupation import Rating
    from careercli.model.market import Projection

BY_FIGURES = "known by official figures; careercli has no profile of its own"
BY_FIGURES_OF_SEVERAL = "known by official figures; careercli has no profiles of its own"
ZONES = (  # of O*NET, the lowest first
    "little or no preparation",
    "some preparation",
    "medium preparation",
    "considerable preparation",
    "extensive preparation",
)
_NAMED = 3  # other occupations that a title may stand for


def known_by(title: str, code: str) -> str:
    """ "Registered Nurses (29-1141): known by official figures; careercli has no profile of its own"."""
    return f"{title} ({code}): {BY_FIGURES}"


def no_profile(names: Sequence[tuple[str, str]]) -> str:
    """The same of one or several, each with its code, as a sentence."""
    if len(names) == 1:
        return f"{known_by(*names[0])}."
    return f"{listing([f'{title} ({code})' for title, code in names])} are {BY_FIGURES_OF_SEVERAL}."


def no_profile_of_them(codes: Sequence[str], *, all_of_them: bool) -> str:
    """The same of several whose names stand elsewhere: "Both are known by official figures (29-1141, 23-1011)"."""
    they = ("Both" if len(codes) == 2 else f"All {len(codes)}") if all_of_them else f"{len(codes)} of them"
    return f"{they} are known by official figures ({', '.join(codes)}); careercli has no profiles of its own."


def rest_unknown(title: str) -> str:
    """What a profile would say."""
    return f"No week, tips or interview topics are known of {title}."


def level_unknown(title: str, level: str) -> str:
    """What is said where a level of seniority was asked for."""
    return f"{title}: official figures know no levels, so nothing is said of level {level}: they are of all levels."


def read_as(found: FoundOccupation) -> str:
    """Why these figures, where a title or code is not of this occupation alone; nothing where it is."""
    title, asked = found.known.title, on_one_line(found.asked.strip())
    if found.reading.how == "code" and asked.removesuffix(".00") != found.known.code:
        return f'"{asked}" is a part of {title}; every figure is of the whole.'
    others = [other.title for other in found.reading.candidates]
    if not others:
        return ""
    more = [f"{len(others) - _NAMED} more"] if len(others) > _NAMED else []
    return f'"{asked}" is read as {title}, which has most jobs; it may be {listing([*others[:_NAMED], *more])}.'


def entry_words(entry: str | None) -> str:
    """What one usually enters with, inside a row: "bachelor's degree"."""
    return f"{entry[0].lower()}{entry[1:]}" if entry else "none published"


def jobs_words(projection: Projection | None) -> str:
    """ "3,391,000 in 2024"."""
    if projection is None or projection.jobs is None:
        return "none published"
    return f"{projection.jobs:,} in {projection.first_year}"


def openings_words(projection: Projection | None) -> str:
    """A year's average."""
    if projection is None or projection.openings is None:
        return "none published"
    return headcount(projection.openings)


def zone_words(zone: int | None) -> str:
    """ "4 of 5: considerable preparation"."""
    return f"{zone} of {len(ZONES)}: {ZONES[zone - 1]}" if zone else ""


def rating_words(rating: Rating) -> str:
    """ "importance 4.12 of 1 to 5, level 4 of 0 to 7"."""
    level = f", level {rating.level:g} of 0 to 7" if rating.level is not None else ""
    return f"importance {rating.importance:g} of 1 to 5{level}"


def education_facts(role: OccupationRole) -> list[tuple[str, str]]:
    """What is known of the schooling, in order, as label and words."""
    from careercli.advice.outlook import education_words

    education = role.education
    return [
        (label, words)
        for label, words in (
            ("usual entry", education.entry),
            ("experience in a related occupation", education.experience),
            ("training on the job", education.training),
            ("job zone", zone_words(role.job_zone)),
            ("its workers", education_words(role.occupation, role.outlook_figures)),
        )
        if words
    ]
