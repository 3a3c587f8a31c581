"""What a résumé is made of, whatever its shape: posts, schools, and passages of text in which skills may be named."""

from __future__ import annotations

from dataclasses import field
from typing import Any

from careercli.library.terms import HELD, Stance
from careercli.model.person import EvidenceKind
from careercli.model.record import record


@record
class Passage:
    """`listed`: an item of a list of skills, or several; `heading`: of such a list, which need not name a skill.

    `stance`: what its heading or level says of all in it.
    `when`: the date of its part, as written; `post`: the number of the post that it describes.
    """

    raw: str
    where: str
    kind: EvidenceKind
    listed: bool = False
    heading: bool = False
    stance: Stance = HELD
    when: Any = None
    post: int | None = None


@record
class Post:
    """`dated`: whether any date is written; `start` and `end` are as written."""

    where: str
    title: str
    start: Any
    end: Any
    dated: bool


@record
class School:
    """`degree` and `area` as written; `told`: all that is said of it; `dated`: whether any date is written."""

    degree: str
    area: str
    start: Any
    end: Any
    told: str
    dated: bool


@record
class Parts:
    """`names`: of the person and of employers, which name no skill wherever they stand."""

    passages: list[Passage] = field(default_factory=list)
    posts: list[Post] = field(default_factory=list)
    schools: list[School] = field(default_factory=list)
    certificates: list[str] = field(default_factory=list)
    person: list[str] = field(default_factory=list)
    employers: list[str] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)
