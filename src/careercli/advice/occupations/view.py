"""One occupation as an answer shows it: what is published of it, and nothing in the place of what is not."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from careercli.advice.outlook import OutlookFigures, outlook_figures
from careercli.advice.pay import source_ids as figure_sources
from careercli.model.economy.occupation import Rating, Technology
from careercli.model.market import Attainment
from careercli.model.pay import Figure
from careercli.model.record import record
from careercli.model.result import part
from careercli.model.role import Degree, Occupation

if TYPE_CHECKING:
    from careercli.model.economy.counted import Counted
    from careercli.model.skill import Vocabulary


@record
class OccupationPay:
    """Every official figure for the places that were named, or for the United States."""

    figures: list[Figure]


@record
class EntryEducation:
    """What one usually has or gets on the way in, in the words of the official projections; None: not published.

    `typical` is the degree as roles have it.
    """

    typical: Degree | None
    entry: str | None
    experience: str | None
    training: str | None


@record
class Ratings:
    """How important each skill and field of knowledge is to the occupation, 1 to 5, and its level, 0 to 7.

    `members`: the codes that they were published under, where these are parts of the occupation.
    """

    skills: list[Rating]
    knowledge: list[Rating]
    members: list[str]


@record
class OccupationRole:
    """An occupation (SOC 2018) in the place of a role; `id` is its code. There is no profile of it: `known_by` figures.

    `occupation`: it itself, as a role names the one that is closest to it. `job_zone`: how much preparation it takes,
    1 to 5. `technologies`: software that it uses; `id` where a role can ask for the same thing.
    """

    key: str
    id: str
    title: str
    level: None
    known_by: Literal["figures"]
    family: None
    track: None
    definition: None = part("definition")
    education: EntryEducation = part("education")
    attainment: Attainment | None = part("education")
    job_zone: int | None = part("education")
    technologies: list[Technology] = part("tools")
    ratings: Ratings = part("skills")
    salary: OccupationPay = part("pay")
    occupation: Occupation = part("outlook")
    outlook_figures: OutlookFigures = part("outlook")
    sources: list[str] = part("sources")

    @property
    def name(self) -> str:
        return self.title


def view_occupation(counted: Counted, figures: Sequence[Figure], vocabulary: Vocabulary) -> OccupationRole:
    """The occupation with these pay figures."""
    known, facts = counted.known, counted.facts
    projection = facts.projection if facts else None
    return OccupationRole(
        key=known.code,
        id=known.code,
        title=known.title,
        level=None,
        known_by="figures",
        family=None,
        track=None,
        definition=None,
        education=EntryEducation(
            known.degree,
            projection.entry_education if projection else None,
            projection.entry_experience if projection else None,
            projection.entry_training if projection else None,
        ),
        attainment=facts.attainment if facts else None,
        job_zone=known.job_zone,
        technologies=list(known.technologies),
        ratings=Ratings(list(known.skills), list(known.knowledge), list(known.members)),
        salary=OccupationPay(list(figures)),
        occupation=counted.role.occupation,
        outlook_figures=outlook_figures(facts, vocabulary),
        sources=list(dict.fromkeys(known.sources.values())),
    )


def source_ids(views: Sequence[OccupationRole]) -> list[str]:
    """What the figures of these occupations rest on."""
    pay = figure_sources([figure for view in views for figure in view.salary.figures])
    facts = [key for view in views for key in view.outlook_figures.sources.values()]
    return [*pay, *facts, *(key for view in views for key in view.sources)]
