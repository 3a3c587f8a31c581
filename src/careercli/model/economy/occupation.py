"""An occupation of the US economy: what statistics say of it, and nothing else. None and empty are "not published"."""

from __future__ import annotations

from dataclasses import field
from typing import Literal, NamedTuple

from careercli.model.market import OccupationFacts, Reasons
from careercli.model.pay import Figure
from careercli.model.record import record
from careercli.model.role import Degree

How = Literal["code", "title", "direct", "reported", "words"]


@record
class Technology:
    """A piece of software that the occupation uses, under the publisher's name; `id`: ours, where it is the same thing.

    `hot`: often asked for in job ads of all kinds; `in_demand`: in those of this occupation.
    """

    name: str
    id: str | None
    hot: bool
    in_demand: bool


@record
class Rating:
    """A skill or field of knowledge: how important it is to the occupation, 1 to 5, and at what level used, 0 to 7."""

    name: str
    importance: float
    level: float | None


@record
class Occupation:
    """A detailed occupation (SOC 2018, or the group of them that the survey publishes as one).

    `pay`: official and national; `facts`: projection, schooling, AI; `reasons`: in our words, of few occupations.
    `job_zone`: how much preparation it takes, 1 to 5. `members`: the codes that ratings and technologies were published
    under, where these are parts of this one. `located`: whether pay is known of places and sectors too.
    `sources`: part → source id.
    """

    code: str
    title: str
    pay: Figure | None = None
    facts: OccupationFacts | None = None
    reasons: Reasons | None = None
    degree: Degree | None = None
    job_zone: int | None = None
    technologies: tuple[Technology, ...] = ()
    skills: tuple[Rating, ...] = ()
    knowledge: tuple[Rating, ...] = ()
    members: tuple[str, ...] = ()
    located: bool = False
    sources: dict[str, str] = field(default_factory=dict)

    @property
    def jobs(self) -> int | None:
        """In the first year of the projection, the self-employed included."""
        return self.facts.projection.jobs if self.facts and self.facts.projection else None

    @property
    def growth(self) -> float | None:
        """The projected change of its jobs, in percent."""
        return self.facts.projection.change_percent if self.facts and self.facts.projection else None

    @property
    def openings(self) -> int | None:
        """A year's average."""
        return self.facts.projection.openings if self.facts and self.facts.projection else None

    @property
    def ai(self) -> float | None:
        """AI applicability, 0 to 1."""
        return self.facts.ai.score if self.facts and self.facts.ai else None


class OccupationRow(NamedTuple):
    """What lists show of an occupation; `pay` is the national median, `degree` the typical one at entry.

    `ai`: the share of occupations, in percent, that AI can assist less with.
    """

    code: str
    title: str
    pay: int | None
    jobs: int | None
    growth: float | None
    openings: int | None
    ai: int | None
    degree: Degree | None
    job_zone: int | None


class NamedOccupation(NamedTuple):
    """An occupation by its code."""

    code: str
    title: str


class OccupationReading(NamedTuple):
    """The occupation that a title stands for and how it was found; or none, and those that it may be, best first.

    `how`: by its code, by its own title, by a title that the classification lists under it, by one that its workers or
    employers use and no other occupation shares, or as the largest whose title holds all the words. Only the last has
    `candidates` beside a code: the others that hold them. `standing`: words such as "senior" were left out for it.
    `known`: the title is a name, of the one occupation or of its candidates, which do not only look like it.
    """

    code: str | None
    title: str | None
    how: How | None
    candidates: tuple[NamedOccupation, ...]
    standing: bool = False
    known: bool = True
