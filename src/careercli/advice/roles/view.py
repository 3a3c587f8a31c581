"""One role as an answer shows it: every id resolved to a name, every figure with its source, every fact as a row."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any, Literal

from careercli.advice.outlook import OutlookFigures, outlook_figures
from careercli.advice.pay import source_ids as figure_sources
from careercli.advice.words import called, percent
from careercli.model.level import Ladder, Level, LevelAddition, OwnGrade
from careercli.model.market import Asked, Attainment, Demand, Filed
from careercli.model.pay import Figure
from careercli.model.record import record
from careercli.model.result import part
from careercli.model.role import Education, Need, Occupation, Outlook, Role
from careercli.model.skill import Vocabulary


@record
class Term:
    """A skill or tool by id and name."""

    id: str
    name: str
    category: str


@record
class NeededSkill(Term):
    """A skill with how much the role needs it and, if known, what it does with it and how often job ads ask for it."""

    need: Need
    use: str | None
    asked: Demand | None

    def asked_words(self) -> str:
        """How often job ads ask for it, or nothing."""
        found = self.asked
        return f"asked for in {percent(found.share)} of {found.n:,} job ads of {found.year}" if found else ""


@record
class RoleLink:
    """Another role, and in one line how it differs where the two are often confused, or why people move between the
    two although little carries over."""

    id: str
    title: str
    difference: str | None = None
    why: str | None = None


@record
class Industry:
    """An industry and what the role does there."""

    name: str
    work: str | None


@record
class Salary:
    """Every known pay figure, each with basis, place, year and source; bases are never mixed.

    `sworn_note`: what to know of the filings of this title.
    """

    figures: list[Figure]
    sworn_note: str | None = None


@record
class ProfiledRole:
    """Everything the profile knows of a role; `level` is the seniority named in the title that was asked for.

    `grade` is the one of a company's own ladder named there, `grades` all of that ladder. `key` tells the roles of an
    answer apart. `known_by`: a profile; occupations are known by figures. `filed_as`: under which occupations employers
    file the title. `required`: what no employer waives. `entry`: people start here; `final`: there is no usual next
    role. `confirmed`: claims of the profile, each with the day on which it was last looked up.
    """

    key: str
    id: str
    title: str
    level: Level | None
    family: str
    track: str
    known_by: Literal["profile"]
    definition: str = part("definition")
    at_level: LevelAddition | None = part("level")
    grade: str | None = part("level")
    at_grade: OwnGrade | None = part("level")
    grades: list[OwnGrade] = part("ladder")
    ladder: Ladder | None = part("ladder")
    week: list[str] = part("week")
    activities: dict[str, list[str]] = part("change")
    responsibilities: list[str] = part("responsibilities")
    skills: list[NeededSkill] = part("skills")
    education: Education | None = part("education")
    required: dict[str, str] = part("education")
    attainment: Attainment | None = part("education")
    tools: list[Term] = part("tools")
    industries: list[Industry] = part("industries")
    salary: Salary = part("pay")
    outlook: Outlook = part("outlook")
    occupation: Occupation | None = part("outlook")
    filed_as: Filed | None = part("outlook")
    outlook_figures: OutlookFigures = part("outlook")
    tips: list[str] = part("tips")
    portfolio: list[str] = part("portfolio")
    interview: list[str] = part("interview")
    choose_if: list[str] = part("conclusion")
    choose_short: str | None = part("conclusion")
    think_twice_if: list[str] = part("conclusion")
    confused_with: list[RoleLink] = part("confused")
    comes_from: list[RoleLink] = part("next")
    goes_to: list[RoleLink] = part("next")
    entry: bool = part("next")
    final: bool = part("next")
    reviewed: date | None = part("sources")
    confirmed: dict[str, date] = part("sources")
    sources: list[str] = part("sources")

    @property
    def name(self) -> str:
        return called(self.title, self.level, self.grade)


def source_ids(views: Sequence[ProfiledRole]) -> list[str]:
    """What the profiles and their figures rest on."""
    ladders = [view.ladder.source for view in views if view.ladder]
    ads = [skill.asked.source for view in views for skill in view.skills if skill.asked]
    return [*(key for view in views for key in view.sources), *ladders, *ads, *figure_source_ids(views)]


def figure_source_ids(views: Sequence[ProfiledRole]) -> list[str]:
    """What the figures in the profiles rest on."""
    pay = figure_sources([figure for view in views for figure in view.salary.figures])
    pay += [view.filed_as.source for view in views if view.filed_as]
    return [*pay, *(key for view in views for key in view.outlook_figures.sources.values())]


# what a profile says in the words of the role file
_AS_WRITTEN = (
    *("id", "title", "family", "track", "definition", "week", "education", "outlook", "occupation", "tips"),
    *("portfolio", "interview", "choose_if", "choose_short", "think_twice_if", "reviewed", "sources"),
    *("required", "entry", "final", "confirmed", "grades"),
)


def view_role(
    asked: Asked,
    figures: list[Figure],
    vocabulary: Vocabulary,
    titles: Mapping[str, str],
    key: str = "",
    ladder: Ladder | None = None,
) -> ProfiledRole:
    """The role with names for ids and these pay figures; the id of a role that is not known stands for itself."""
    role, level, facts = asked.role, asked.level, asked.facts
    at_level = vocabulary.levels[role.track][level] if level else None
    needs, uses = _needs(role, at_level)
    written: dict[str, Any] = {name: getattr(role, name) for name in _AS_WRITTEN}
    return ProfiledRole(
        key=key or role.id,
        **written,
        known_by="profile",
        level=level,
        grade=asked.grade,
        at_level=at_level,
        at_grade=role.grade(asked.grade),
        ladder=ladder,
        activities=_activities(role, vocabulary),
        responsibilities=role.responsibilities + (at_level.responsibilities if at_level else []),
        skills=[
            NeededSkill(term.id, term.name, term.category, needs[term.id], uses[term.id], asked.demand.get(term.id))
            for term in _terms(needs, vocabulary)
        ],
        attainment=facts.attainment if facts else None,
        tools=_terms(role.tools, vocabulary),
        industries=[Industry(name, work) for name, work in role.industries.items()],
        salary=Salary(figures, role.pay.sworn_note),
        filed_as=asked.filed,
        outlook_figures=outlook_figures(facts, vocabulary),
        confused_with=[RoleLink(key, titles.get(key, key), line) for key, line in role.confused_with.items()],
        comes_from=_moves(role, role.comes_from, titles),
        goes_to=_moves(role, role.goes_to, titles),
    )


def _activities(role: Role, vocabulary: Vocabulary) -> dict[str, list[str]]:
    done = {"much": role.work.much, "some": role.work.some}
    return {how: [vocabulary.activities[key] for key in keys] for how, keys in done.items()}


def _terms(ids: Iterable[str], vocabulary: Vocabulary) -> list[Term]:
    return [Term(key, vocabulary.skills[key].name, vocabulary.skills[key].category) for key in ids]


def _moves(role: Role, ids: Iterable[str], titles: Mapping[str, str]) -> list[RoleLink]:
    return [RoleLink(key, titles.get(key, key), why=role.move_notes.get(key)) for key in dict.fromkeys(ids)]


def _needs(role: Role, at_level: LevelAddition | None) -> tuple[dict[str, Need], dict[str, str | None]]:
    """Skill id → need, and skill id → use; a level adds skills as important ones."""
    needs = role.needs()
    uses = role.skills.core | role.skills.important | role.skills.helpful
    added = {skill: use for skill, use in (at_level.skills if at_level else {}).items() if skill not in needs}
    return needs | dict.fromkeys(added, "important"), uses | added
