"""What is known of the person who asks: read from a list of skills or a résumé, and never kept."""

from __future__ import annotations

from dataclasses import field
from typing import Literal

from careercli.model.record import record
from careercli.model.role import Degree

EvidenceKind = Literal["shown", "listed", "course", "certificate"]


@record
class Evidence:
    """Words that show a skill. `quote` is a substring of the text as read; `where` names the part ("work, post 2").

    `year`: the last one in which it was used or earned, None where no date is told.
    """

    quote: str
    where: str
    kind: EvidenceKind
    year: int | None = None


@record
class Person:
    """`role` and `level`: of the latest post whose title is one of our roles. `years`: of all posts, overlaps once;
    `relevant_years`: of those whose title or described skills are of one of our roles; None where no date is told.

    `skills` and `wishes` are ids of skills and tools alike, `as_of` is YYYY-MM, `degree` the highest that is finished.
    `required` holds the licences and clearances that are named, as written.
    """

    as_of: str
    role: str | None = None
    level: str | None = None
    years: float | None = None
    relevant_years: float | None = None
    skills: list[str] = field(default_factory=list)
    wishes: list[str] = field(default_factory=list)
    degree: Degree | None = None
    fields: list[str] = field(default_factory=list)
    required: list[str] = field(default_factory=list)


@record
class Reading:
    """A person as read: `evidence` by skill id, strongest first; none for what was only typed after --skills."""

    person: Person
    evidence: dict[str, list[Evidence]] = field(default_factory=dict)
    not_understood: list[str] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)
