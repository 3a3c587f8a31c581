"""An occupation in the place of a role: what pay and outlook ask of one, and its official figures."""

from __future__ import annotations

from dataclasses import field
from typing import ClassVar

from careercli.model.economy.occupation import Occupation as KnownOccupation
from careercli.model.economy.occupation import OccupationReading
from careercli.model.level import Level, OwnGrade
from careercli.model.market import Asked, Demand, Filed, OccupationFacts
from careercli.model.pay import Basis, Figure, Place
from careercli.model.record import record
from careercli.model.role import Occupation, Outlook, Pay


@record
class Subject:
    """An occupation by code and title. Nobody wrote a word of it, so what a profile would say is empty."""

    id: str
    title: str
    occupation: Occupation
    pay: Pay = field(default_factory=Pay)
    outlook: Outlook = field(default_factory=Outlook)
    grades: list[OwnGrade] = field(default_factory=list)


@record
class FoundOccupation:
    """A title that stands for an occupation and for none of our roles, how it was read, and the level it named."""

    asked: str
    reading: OccupationReading
    known: KnownOccupation
    level: Level | None = None


@record
class Counted:
    """The occupation with its official figures for the places that were named, or for the United States.

    `named_level`: a level of seniority that was asked for, of which nothing is known.
    """

    bases: ClassVar[tuple[Basis, ...]] = ("official",)

    role: Subject
    known: KnownOccupation
    figures: list[Figure] = field(default_factory=list)
    facts: OccupationFacts | None = None
    places: list[Place] = field(default_factory=list)
    words: str = ""
    named_level: Level | None = None
    level: None = None
    filed: Filed | None = None
    states: dict[str, int] = field(default_factory=dict)
    grade: None = None
    demand: dict[str, Demand] = field(default_factory=dict)

    @property
    def located(self) -> bool:
        """Whether its pay is known of places and sectors, too."""
        return self.known.located


Priced = Asked | Counted  # what has pay and an outlook
