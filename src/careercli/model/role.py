"""What a role file may say. The field names are the keys of the YAML file; the file's name is the role's id."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import field
from datetime import date
from typing import Any, ClassVar, Literal, NamedTuple, Protocol

from careercli.model.level import MOST_PAY, Closeness, OwnGrade, check_currency
from careercli.model.record import record

Family = Literal["analysis", "engineering", "operations", "science", "machine-learning", "product", "leadership"]
Track = Literal["individual", "lead", "management", "executive", "research", "product"]
Need = Literal["core", "important", "helpful"]
Needs = dict[str, dict[str, Literal[Need, "tool"]]]  # role id → id of a skill, or of what is a tool alone → need
Degree = Literal["none", "associate", "bachelor", "master", "doctorate"]
# degrees accepted, fields of study, ..., activities, roles before and after, what none waives
Trait = Literal["degree", "field", "industry", "much", "some", "from", "to", "final", "license", "clearance"]

# all that a role has several of, and the words of its outlook
Listed = Literal["aliases", Need, "tool", "tools", Trait, "demand", "ai_effect"]

_CLOSED: dict[str, Any] = {"extra": "forbid"}
_NO_TEXT = r"null|true|false|yes|no|on|off|0[box][0-9a-f]+|\d+|\d+e\d+|\d{4}-\d\d-\d\d"


def nameable(key: str) -> bool:
    """Whether a file can name this id without quotes; to YAML, no is false, 1099 a number and 2026-01-01 a day."""
    return not re.fullmatch(_NO_TEXT, key)


@record
class Work:
    """Activity ids: what takes much of the week and what takes some of it."""

    __pydantic_config__: ClassVar[dict[str, Any]] = _CLOSED
    much: list[str] = field(default_factory=list)
    some: list[str] = field(default_factory=list)


@record
class Skills:
    """Skill ids by need, each with what this role does with the skill (or nothing)."""

    __pydantic_config__: ClassVar[dict[str, Any]] = _CLOSED
    core: dict[str, str | None]
    important: dict[str, str | None] = field(default_factory=dict)
    helpful: dict[str, str | None] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if not self.core:
            raise ValueError("name at least one core skill")


@record
class Education:
    """Degrees in the order in which employers ask for them, and what they take instead of one."""

    __pydantic_config__: ClassVar[dict[str, Any]] = _CLOSED
    typical: Degree
    also_accepted: list[Degree] = field(default_factory=list)
    fields: list[str] = field(default_factory=list)
    instead_of_degree: str | None = None
    experience: str | None = None


@record
class Outlook:
    """Demand and the effect of AI in words; figures come from the official sources, never from here."""

    __pydantic_config__: ClassVar[dict[str, Any]] = _CLOSED
    demand: str | None = None
    ai_effect: str | None = None


@record
class QuotedPay:
    """One figure that somebody published: gross per year in `currency`, for `place` (ISO 3166 alpha-2).

    `source` is the id of one of ours or, of a source of the user's own, its name in words.
    """

    __pydantic_config__: ClassVar[dict[str, Any]] = _CLOSED
    amount: int
    currency: str
    statistic: Literal["mean", "median"]
    place: str
    date: str
    source: str
    n: int | None = None

    def __post_init__(self) -> None:
        if not 0 < self.amount < MOST_PAY:
            raise ValueError("amount must be a yearly pay above 0")
        check_currency(self.currency)
        if not re.fullmatch("[A-Z]{2}", self.place):
            raise ValueError("place must be an ISO 3166 code such as US")
        if not re.fullmatch("(?:19|20)[0-9]{2}(?:-(?:0[1-9]|1[0-2]))?", self.date):
            raise ValueError("date must be YYYY or YYYY-MM, in quotes if it is only a year")


@record
class Pay:
    """Pay that the profile itself quotes; official, advertised and sworn figures are never part of a profile.

    `sworn_note`: who the visa filings of this title are, where that is not who one would think.
    """

    __pydantic_config__: ClassVar[dict[str, Any]] = _CLOSED
    quoted: list[QuotedPay] = field(default_factory=list)
    sworn_note: str | None = None


@record
class Occupation:
    """The closest occupation of the US Standard Occupational Classification 2018, and how close it is."""

    __pydantic_config__: ClassVar[dict[str, Any]] = _CLOSED
    code: str
    title: str
    closeness: Closeness
    note: str | None = None

    def __post_init__(self) -> None:
        if not re.fullmatch("[0-9]{2}-[0-9]{4}", self.code):
            raise ValueError("code must be a code of the SOC 2018 such as 15-2051")


@record
class Role:
    """One role, as its file says it. `id` is the file's name; skills, tools, activities and sources are ids.

    `choose_short` finishes "Choose it if", as the one reason that fits a row. `entry`: people start here without
    having held another role; `final`: there is no usual next role. `move_notes`: role of comes_from or goes_to → why
    people make a move on which little carries over. `required`: what no employer waives, such as the exam of a
    licence. `confirmed`: words of this file → the day on which that claim (exam, product, law) was last looked up.
    `grades`: a company's own ladder, in rising order.
    """

    __pydantic_config__: ClassVar[dict[str, Any]] = _CLOSED
    id: str
    title: str
    family: Family
    track: Track
    definition: str
    skills: Skills
    aliases: list[str] = field(default_factory=list)
    reviewed: date | None = None
    week: list[str] = field(default_factory=list)
    work: Work = field(default_factory=Work)
    responsibilities: list[str] = field(default_factory=list)
    tools: list[str] = field(default_factory=list)
    education: Education | None = None
    industries: dict[str, str | None] = field(default_factory=dict)
    outlook: Outlook = field(default_factory=Outlook)
    pay: Pay = field(default_factory=Pay)
    grades: list[OwnGrade] = field(default_factory=list)
    tips: list[str] = field(default_factory=list)
    portfolio: list[str] = field(default_factory=list)
    interview: list[str] = field(default_factory=list)
    choose_if: list[str] = field(default_factory=list)
    choose_short: str | None = None
    think_twice_if: list[str] = field(default_factory=list)
    confused_with: dict[str, str] = field(default_factory=dict)
    comes_from: list[str] = field(default_factory=list)
    goes_to: list[str] = field(default_factory=list)
    entry: bool = False
    final: bool = False
    move_notes: dict[str, str] = field(default_factory=dict)
    required: dict[Literal["license", "clearance"], str] = field(default_factory=dict)
    confirmed: dict[str, date] = field(default_factory=dict)
    occupation: Occupation | None = None
    sources: list[str] = field(default_factory=list)

    def grade(self, name: str | None) -> OwnGrade | None:
        """The grade of this name, if it has one."""
        return next((one for one in self.grades if one.name == name), None)

    def needs(self) -> dict[str, Need]:
        """Skill id → how much the role needs it, core first."""
        groups: list[tuple[Need, dict[str, str | None]]] = [
            ("core", self.skills.core),
            ("important", self.skills.important),
            ("helpful", self.skills.helpful),
        ]
        return {skill: need for need, group in groups for skill in group}


class Entry(NamedTuple):
    """What list, search and title resolution need of a role. `names` are normalized: title first, then aliases."""

    id: str
    title: str
    family: str
    track: str
    aliases: list[str]
    names: list[str]


class Head(NamedTuple):
    """The facts of a role that it has just one of; `occupation` is a code, `called` its title, `entry` 1 or 0."""

    id: str
    title: str
    family: str
    track: str
    degree: Degree | None
    entry: int
    occupation: str | None
    called: str | None
    closeness: Closeness | None


class Facts(Protocol):
    """The facts of all roles, a column at a time, each by role id; what a role has none of may be missing."""

    @property
    def heads(self) -> Mapping[str, Head]: ...

    @property
    def needs(self) -> Needs: ...

    def only(self, roles: Collection[str]) -> Facts: ...  # needs and lists need not be known of others

    def asking(self, thing: str) -> Mapping[str, str]: ...  # the roles that need it, and how much

    def needing(self, things: Collection[str]) -> Mapping[str, Sequence[tuple[str, str, int]]]:
        """The roles that need any of these: which, how much, and its place, of a tool among the tools."""

    def covered(self, things: Collection[str], weights: Mapping[str, int]) -> Mapping[str, tuple[float, float]]:
        """The weight of what each role needs of these things, and of all that it needs; need → weight."""

    def words(self, start: str, end: str) -> Mapping[str, Sequence[tuple[str, int, int]]]:
        """The roles with words from one to the other in their names: word, place of the name (0: title), its size."""

    def named(self, name: str) -> Collection[str]: ...  # the roles with this normalized name

    def lists(self, kind: Listed) -> Mapping[str, Sequence[str]]: ...

    # the roles that have any of these: which, and its place
    def having(self, trait: Trait, values: Collection[str]) -> Mapping[str, Sequence[tuple[str, int]]]: ...

    def values(self, trait: Trait) -> Sequence[str]: ...  # what there is of the trait
