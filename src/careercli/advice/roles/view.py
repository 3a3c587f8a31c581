"""One role as an answer shows it: every id resolved to a name, every figure with its source, every fact as a row."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from careercli.advice.outlook import LABELS, OutlookFigures, education_words, outlook_facts, outlook_figures
from careercli.advice.pay import source_ids as figure_sources
from careercli.advice.words import DEGREES, figure_words
from careercli.model.level import Ladder, Level, LevelAddition
from careercli.model.market import Asked, Attainment
from careercli.model.pay import Figure
from careercli.model.record import record
from careercli.model.result import Row, part
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
    """A skill with how much the role needs it and, if that is known, what it does with it."""

    need: Need
    use: str | None


@record
class RoleLink:
    """Another role, and in one line how it differs where the two are often confused."""

    id: str
    title: str
    difference: str | None = None


@record
class Industry:
    """An industry and what the role does there."""

    name: str
    work: str | None


@record
class Salary:
    """Every known pay figure, each with basis, place, year and source; bases are never mixed."""

    figures: list[Figure]


@record
class ProfiledRole:
    """Everything the profile knows of a role; `level` is the seniority named in the title that was asked for.

    `key` tells the roles of an answer apart.
    """

    key: str
    id: str
    title: str
    level: Level | None
    family: str
    track: str
    definition: str = part("definition")
    at_level: LevelAddition | None = part("level")
    ladder: Ladder | None = part("ladder")
    week: list[str] = part("week")
    activities: dict[str, list[str]] = part("change")
    responsibilities: list[str] = part("responsibilities")
    skills: list[NeededSkill] = part("skills")
    education: Education | None = part("education")
    attainment: Attainment | None = part("education")
    tools: list[Term] = part("tools")
    industries: list[Industry] = part("industries")
    salary: Salary = part("pay")
    outlook: Outlook = part("outlook")
    occupation: Occupation | None = part("outlook")
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
    reviewed: date | None = part("sources")
    sources: list[str] = part("sources")

    @property
    def name(self) -> str:
        return f"{self.title} ({self.level})" if self.level else self.title


def source_ids(views: Sequence[ProfiledRole]) -> list[str]:
    """What the profiles and their figures rest on."""
    ladders = [view.ladder.source for view in views if view.ladder]
    return [*(key for view in views for key in view.sources), *ladders, *figure_source_ids(views)]


def figure_source_ids(views: Sequence[ProfiledRole]) -> list[str]:
    """What the figures in the profiles rest on."""
    pay = figure_sources([figure for view in views for figure in view.salary.figures])
    return [*pay, *(key for view in views for key in view.outlook_figures.sources.values())]


# what a profile says in the words of the role file
_AS_WRITTEN = (
    *("id", "title", "family", "track", "definition", "week", "education", "outlook", "occupation", "tips"),
    *("portfolio", "interview", "choose_if", "choose_short", "think_twice_if", "reviewed", "sources"),
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

    def terms(ids: Iterable[str]) -> list[Term]:
        return [Term(key, vocabulary.skills[key].name, vocabulary.skills[key].category) for key in ids]

    def links(lines: Mapping[str, str | None]) -> list[RoleLink]:
        return [RoleLink(key, titles.get(key, key), line) for key, line in lines.items()]

    at_level = vocabulary.levels[role.track][level] if level else None
    needs, uses = _needs(role, at_level)
    written: dict[str, Any] = {name: getattr(role, name) for name in _AS_WRITTEN}
    return ProfiledRole(
        key=key or role.id,
        **written,
        level=level,
        at_level=at_level,
        ladder=ladder,
        activities={
            "much": [vocabulary.activities[key] for key in role.work.much],
            "some": [vocabulary.activities[key] for key in role.work.some],
        },
        responsibilities=role.responsibilities + (at_level.responsibilities if at_level else []),
        skills=[NeededSkill(term.id, term.name, term.category, needs[term.id], uses[term.id]) for term in terms(needs)],
        attainment=facts.attainment if facts else None,
        tools=terms(role.tools),
        industries=[Industry(name, work) for name, work in role.industries.items()],
        salary=Salary(figures),
        outlook_figures=outlook_figures(facts, vocabulary),
        confused_with=links(role.confused_with),
        comes_from=links(dict.fromkeys(role.comes_from)),
        goes_to=links(dict.fromkeys(role.goes_to)),
    )


def _needs(role: Role, at_level: LevelAddition | None) -> tuple[dict[str, Need], dict[str, str | None]]:
    """Skill id → need, and skill id → use; a level adds skills as important ones."""
    needs = role.needs()
    uses = role.skills.core | role.skills.important | role.skills.helpful
    added = {skill: use for skill, use in (at_level.skills if at_level else {}).items() if skill not in needs}
    return needs | dict.fromkeys(added, "important"), uses | added


def role_rows(role: ProfiledRole) -> Iterator[Row]:
    """One fact a row: label, key of the role, value. Skills, tools and industries have a row of just their name."""
    for section, label, value in _facts(role):
        if value:
            yield Row(section, (label, role.key, value))


def _facts(role: ProfiledRole) -> Iterator[tuple[str, str, str | None]]:
    for label in ("title", "level", "family", "track"):
        yield "summary", label, getattr(role, label)
    yield "definition", "definition", role.definition
    yield from (("level", "at_level", line) for line in level_lines(role.at_level))
    yield from _ladder_facts(role.ladder)
    yield from (("week", "week", line) for line in role.week)
    for share, phrases in role.activities.items():
        yield from (("change", "activities", f"{share}: {phrase}") for phrase in phrases)
    yield from (("responsibilities", "responsibilities", line) for line in role.responsibilities)
    for skill in role.skills:
        yield "skills", "skills", skill.name
        yield "skills", "skill_need", f"{skill.name}: {skill.need}" + (f", {skill.use}" if skill.use else "")
    yield from (("education", "education", f"{name}: {value}") for name, value in education_facts(role))
    yield from (("tools", "tools", tool.name) for tool in role.tools)
    for industry in role.industries:
        yield "industries", "industries", industry.name
        yield "industries", "industry_work", f"{industry.name}: {industry.work}" if industry.work else None
    yield from (("pay", "pay", figure_words(figure)) for figure in role.salary.figures)
    yield from _outlook_facts(role)
    for label in ("tips", "portfolio", "interview"):
        yield from ((label, label, line) for line in getattr(role, label))
    for label in ("choose_if", "think_twice_if"):
        yield from (("conclusion", label, line) for line in getattr(role, label))
    yield "conclusion", "choose_short", role.choose_short
    yield from (("confused", "confused_with", f"{link.title}: {link.difference}") for link in role.confused_with)
    for label in ("comes_from", "goes_to"):
        yield from (("next", label, link.title) for link in getattr(role, label))
    yield "sources", "reviewed", role.reviewed.isoformat() if role.reviewed else None


def _ladder_facts(ladder: Ladder | None) -> Iterator[tuple[str, str, str]]:
    if ladder:
        from careercli.advice.roles.levels import ladder_rows

        yield from (("ladder", label, words) for label, words in ladder_rows(ladder))


def level_lines(addition: LevelAddition | None) -> list[str]:
    """What the level adds, a sentence each; the responsibilities and skills it adds are listed with the role's own."""
    if addition is None:
        return []
    head = [f"Rule of thumb: {addition.years}.", f"Scope: {addition.scope}", f"Autonomy: {addition.autonomy}"]
    head.append(f"In short: works on {addition.scope_short}; is trusted to {addition.autonomy_short}.")
    return head + addition.expected


def education_facts(role: ProfiledRole) -> list[tuple[str, str]]:
    """What is known of the schooling, in order, as label and words."""
    education, official = role.education, education_words(role.occupation, role.outlook_figures)
    if education is None:
        return [("official shares", official)] if official else []
    facts = [
        ("typical", DEGREES[education.typical]),
        ("also accepted", ", ".join(DEGREES[degree] for degree in education.also_accepted)),
        ("fields", ", ".join(education.fields)),
        ("instead of a degree", education.instead_of_degree),
        ("experience", education.experience),
        ("official shares", official),
    ]
    return [(label, words) for label, words in facts if words]


def _outlook_facts(role: ProfiledRole) -> Iterator[tuple[str, str, str | None]]:
    """Demand, effect of AI and what is official about the closest occupation, as section, label and words."""
    said = {"demand": "demand", "effect_of_ai": "effect of AI"}
    for key, words in outlook_of(role):
        label, name = ("outlook", said[key]) if key in said else ("occupation", LABELS[key])
        yield "outlook", label, f"{name}: {words}"


def outlook_of(role: ProfiledRole) -> Iterator[tuple[str, str]]:
    """What is known of the outlook: keys of LABELS, and words."""
    return outlook_facts(role.outlook, role.occupation, role.outlook_figures)
