"""What the public figures say of an occupation, of a role that was asked for, of exchange rates and of hiring."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from typing import Any, ClassVar, Literal, NamedTuple

from careercli.model.level import Level
from careercli.model.pay import Basis, Figure, Place
from careercli.model.record import record
from careercli.model.role import Role

FitBasis = Literal["advertised", "sworn"]
SHORT = 19  # letters of an occupation's short name, for a row of the first screen
Rates = dict[tuple[int, str], tuple[float, str]]  # (year, currency) → units per US dollar, and the source id


@record
class Projection:
    """Jobs in the first and the last year, self-employed included; openings, leaving and changing are a year's average.

    `leaving` counts people who leave the labor force, `changing` those who move to another occupation;
    `all_occupations_percent` is the change of all jobs in the same years.
    """

    first_year: int
    last_year: int
    jobs: int | None
    projected_jobs: int | None
    change: int | None
    change_percent: float | None
    all_occupations_percent: float | None
    openings: int | None
    leaving: int | None
    changing: int | None
    self_employed_percent: float | None
    entry_education: str | None
    entry_experience: str | None
    entry_training: str | None


@record
class Attainment:
    """Highest education of workers aged 25 and over in a US occupation, in percent; None is "not published".

    `approximate`: the survey has no exact match for the occupation.
    """

    title: str
    approximate: bool
    less_than_high_school: float | None
    high_school: float | None
    some_college: float | None
    associate: float | None
    bachelor: float | None
    master: float | None
    doctorate: float | None


@record
class Applicability:
    """How far the tasks of an occupation overlap with what an AI assistant is used for, 0 to 1.

    `lower_percent` is the share of the scored `occupations` that score lower.
    """

    score: float
    lower_percent: int
    occupations: int


@record
class OccupationFacts:
    """A US occupation (SOC 2018); a part that is None is not published. `sources`: part → source id."""

    code: str
    title: str
    projection: Projection | None
    attainment: Attainment | None
    ai: Applicability | None
    sources: dict[str, str]


@record
class Reasons:
    """A short name of an occupation, in the plural and as it stands inside a sentence ("IT managers"), why the official
    projections expect more or fewer jobs, in our words, and what the code covers."""

    __pydantic_config__: ClassVar[dict[str, Any]] = {"extra": "forbid"}
    short: str
    up: list[str] = field(default_factory=list)
    down: list[str] = field(default_factory=list)
    note: str | None = None

    def __post_init__(self) -> None:
        if not 0 < len(self.short) <= SHORT:
            raise ValueError(f"short must have 1 to {SHORT} letters")


@record
class FiledCode:
    """An occupation code under which employers file a title: how many filings, and their share of all."""

    code: str
    title: str
    count: int
    share: float


@record
class Filed:
    """Under which occupations employers file a title when they sponsor a worker, the most filed first.

    Of `filings` in the years from `first` to `last`; occupations with a small share are counted in `others` alone.
    """

    filings: int
    first: int
    last: int
    codes: list[FiledCode]
    others: int
    source: str


@record
class Demand:
    """How often job ads of a year name a skill: their share, 0 to 1, of the `n` ads that name any."""

    share: float
    n: int
    year: int
    source: str


@record
class Asked:
    """A role at the level asked for, with its figures of every basis and the facts of its closest occupation.

    `places` are those that were named, in their order, or the United States. `states`: state → its pooled filings.
    `words`: how the reader named the role. `grade`: of the role's own ladder, standing for the level. `demand`: skill →
    how often job ads for the role's title name it. `bases`: of pay, that a role can have;
    `located`: whether official figures of places and sectors would be known.
    """

    bases: ClassVar[tuple[Basis, ...]] = ("advertised", "sworn", "official", "quoted")
    located: ClassVar[bool] = True

    role: Role
    level: Level | None
    figures: list[Figure] = field(default_factory=list)
    facts: OccupationFacts | None = None
    places: list[Place] = field(default_factory=list)
    filed: Filed | None = None
    states: dict[str, int] = field(default_factory=dict)
    words: str = ""
    grade: str | None = None
    demand: dict[str, Demand] = field(default_factory=dict)


@record
class Hiring:
    """The share of job postings in a country that mention AI, in percent, by month (YYYY-MM), oldest first."""

    country: str
    shares: dict[str, float]
    source: str


class Scope(NamedTuple):
    """What a fit is made of: a country and a level, or all of them where these are empty.

    With `within` the levels of that role are compared instead of roles.
    """

    basis: FitBasis
    country: str = ""
    level: str = ""
    within: str = ""


@record
class Estimate:
    """A role in a fit: its rows, its index with the 95 % interval, and the jackknife variance of its logarithm.

    The index is None where the role has too few rows to be in the fit.
    """

    n: int
    strata: int
    index: float | None = None
    low: float | None = None
    high: float | None = None
    variance: float | None = None


@record
class Meeting:
    """Two roles in the strata that have rows of both: how many strata, the rows of each, the years, the covariance."""

    strata: int
    n: tuple[int, int]
    first: int
    last: int
    covariance: float | None


@record
class Fit:
    """The estimates of one fit: those that were asked for, by id, and the meetings of each pair, ids in their order.

    `reference` stands at 100, `t` is the 97.5 % quantile that the intervals are made with.
    """

    scope: Scope
    reference: str
    t: float | None
    first: int
    last: int
    of: Mapping[str, Estimate]
    meetings: Mapping[tuple[str, str], Meeting]

    def meeting(self, one: str, other: str) -> Meeting | None:
        """The meeting of two roles, the rows of `one` first."""
        found = self.meetings.get((min(one, other), max(one, other)))
        if found is None or one <= other:
            return found
        return Meeting(found.strata, (found.n[1], found.n[0]), found.first, found.last, found.covariance)
