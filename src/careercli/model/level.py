"""The levels of seniority that a title can name, what each adds to a role, and the grades of ladders: a company's own,
as its role files give them, and official ones."""

from __future__ import annotations

from dataclasses import field
from typing import Any, ClassVar, Literal

from careercli.model import limits
from careercli.model.record import record

Closeness = Literal["exact", "close", "broad"]
Level = Literal["intern", "entry", "mid", "senior", "lead", "staff", "principal", "executive"]
Proficiency = Literal["awareness", "working", "practitioner", "expert"]
SHORT = 60  # letters, for a row of the first screen
MOST_PAY = 100_000_000  # a year, of any currency


@record
class LevelAddition:
    """What a level adds on one track. `years` is a rule of thumb; `skills`: id → what the level does with it.

    `scope_short` finishes "works on", `autonomy_short` "is trusted to".
    """

    __pydantic_config__: ClassVar[dict[str, Any]] = {"extra": "forbid"}
    years: str
    scope: str
    autonomy: str
    scope_short: str
    autonomy_short: str
    expected: list[str]
    responsibilities: list[str]
    skills: dict[str, str]

    def __post_init__(self) -> None:
        for name in ("scope_short", "autonomy_short"):
            if not 0 < len(getattr(self, name)) <= SHORT:
                raise ValueError(f"{name} must have 1 to {SHORT} letters")


@record
class Band:
    """What a company pays at a grade, gross a year in `currency`; `country`: ISO 3166, where it holds in one alone."""

    __pydantic_config__: ClassVar[dict[str, Any]] = {"extra": "forbid"}
    low: int
    high: int
    currency: str
    country: str | None = None

    def __post_init__(self) -> None:
        if self.country is not None and not (
            len(self.country) == 2 and self.country.isascii() and self.country.isalpha() and self.country.isupper()
        ):
            raise ValueError("country must be an ISO 3166 code such as DE")
        if not 0 < self.low <= self.high < MOST_PAY:
            raise ValueError("low and high must be yearly pay above 0, low not above high")
        check_currency(self.currency)


@record
class OwnGrade:
    """A grade of a company's own ladder. `level`: ours that comes closest, if any; `expected`: a sentence each.

    `pay`: its band or, where it differs by country, `bands`: one a country.
    """

    __pydantic_config__: ClassVar[dict[str, Any]] = {"extra": "forbid"}
    name: str
    level: Level | None = None
    pay: Band | None = None
    expected: list[str] = field(default_factory=list)
    bands: list[Band] = field(default_factory=list)

    @property
    def paid(self) -> list[Band]:
        """Every band of the grade."""
        return [self.pay] if self.pay else self.bands

    def __post_init__(self) -> None:
        if self.pay and self.bands:
            raise ValueError("pay is one band and bands are several; give one of the two")
        if len({band.country for band in self.bands}) < len(self.bands):
            raise ValueError("bands must be of one country each, and at most one of none")
        name = self.name
        if not 0 < len(name) <= limits.GRADE or not name.isprintable() or name != " ".join(name.split()):
            raise ValueError(f"name must be 1 to {limits.GRADE} letters on one line, without spaces around it")
        if not _UNFIT.isdisjoint(name):
            raise ValueError(f"name must do without {' '.join(sorted(_UNFIT))}, which no title may hold")


_UNFIT = frozenset('<>{}=\\@"')


def check_currency(code: str) -> None:
    if not (len(code) == 3 and code.isascii() and code.isalpha() and code.isupper()):
        raise ValueError("currency must be an ISO 4217 code such as USD")


@record
class Grade:
    """A grade in its publisher's words. `level`: ours that comes closest; `skills`: name → proficiency."""

    name: str
    level: Level | None
    skills: dict[str, Proficiency]


@record
class Ladder:
    """The grades of a role of the framework, in rising order. `own`: the grade that the role of ours itself is.

    Family, role, grade and skill are named as they are published, so that each cell can be looked up in `source`,
    in its state of the month `date`.
    """

    family: str
    role: str
    closeness: Closeness
    own: str | None
    grades: list[Grade]
    date: str
    source: str
