"""A role as rows and words: every fact of it once, for pipes and for pages alike."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from careercli.advice.outlook import LABELS, education_words, outlook_facts
from careercli.advice.roles.view import ProfiledRole
from careercli.advice.words import BASES, DEGREES, count, figure_words
from careercli.model.level import LevelAddition
from careercli.model.result import Row

if TYPE_CHECKING:
    from careercli.model.page import Chart

ENTRY = "people start here"
FINAL = "there is no usual next role"


def role_rows(role: ProfiledRole) -> Iterator[Row]:
    """One fact a row: label, key of the role, value. Skills, tools and industries have a row of just their name."""
    for section, label, value in _facts(role):
        if value:
            yield Row(section, (label, role.key, value))


def _facts(role: ProfiledRole) -> Iterator[tuple[str, str, str | None]]:
    for label in ("title", "level", "grade", "family", "track"):
        yield "summary", label, getattr(role, label)
    yield "definition", "definition", role.definition
    yield from (("level", "at_level", line) for line in level_lines(role.at_level))
    yield from _ladder_facts(role)
    yield from (("week", "week", line) for line in role.week)
    for share, phrases in role.activities.items():
        yield from (("change", "activities", f"{share}: {phrase}") for phrase in phrases)
    yield from (("responsibilities", "responsibilities", line) for line in role.responsibilities)
    for skill in role.skills:
        yield "skills", "skills", skill.name
        yield "skills", "skill_need", f"{skill.name}: {skill.need}" + (f", {skill.use}" if skill.use else "")
        yield "skills", "skill_asked", f"{skill.name}: {skill.asked_words()}" if skill.asked else None
    yield from (("education", "education", f"{name}: {value}") for name, value in education_facts(role))
    yield from (("tools", "tools", tool.name) for tool in role.tools)
    for industry in role.industries:
        yield "industries", "industries", industry.name
        yield "industries", "industry_work", f"{industry.name}: {industry.work}" if industry.work else None
    yield from (("pay", "pay", figure_words(figure)) for figure in role.salary.figures)
    yield from (("pay", "pay", words) for words in no_pay_words(role))
    yield "pay", "sworn_note", role.salary.sworn_note
    yield from _outlook_facts(role)
    for label in ("tips", "portfolio", "interview"):
        yield from ((label, label, line) for line in getattr(role, label))
    for label in ("choose_if", "think_twice_if"):
        yield from (("conclusion", label, line) for line in getattr(role, label))
    yield "conclusion", "choose_short", role.choose_short
    yield from (("confused", "confused_with", f"{link.title}: {link.difference}") for link in role.confused_with)
    yield from _next_facts(role)
    yield "sources", "reviewed", role.reviewed.isoformat() if role.reviewed else None
    for claim, day in role.confirmed.items():
        yield "sources", "confirmed", f"{day.isoformat()}: {claim}"


def _next_facts(role: ProfiledRole) -> Iterator[tuple[str, str, str | None]]:
    for label in ("comes_from", "goes_to"):
        yield from (("next", label, link.title) for link in getattr(role, label))
        yield from (("next", "move_note", f"{link.title}: {link.why}") for link in getattr(role, label) if link.why)
    yield "next", "entry", ENTRY if role.entry else None
    yield "next", "final", FINAL if role.final else None


def review_words(role: ProfiledRole) -> Iterator[str]:
    """When the profile was reviewed, and when what it says of exams, products and laws was last looked up."""
    if role.reviewed:
        yield f"{role.title}: reviewed {role.reviewed.isoformat()}."
    if role.confirmed:
        oldest = min(role.confirmed.values()).isoformat()
        yield f"{count(len(role.confirmed), 'claim')} looked up, the oldest on {oldest}."


def no_pay_words(role: ProfiledRole) -> Iterator[str]:
    """Job ads and visa filings that do not name the role, said in so many words."""
    there = {figure.basis for figure in role.salary.figures}
    yield from (f"none in {BASES[basis]}" for basis in ("advertised", "sworn") if basis not in there)


def _ladder_facts(role: ProfiledRole) -> Iterator[tuple[str, str, str]]:
    """The grade that was asked for, the company's own ladder, and the official one."""
    if role.grades or role.ladder:
        from careercli.advice.roles.levels import grade_lines, ladder_rows, own_ladder_rows

        yield from (("level", "at_grade", line) for line in grade_lines(role.at_grade))
        yield from (("ladder", label, words) for label, words in own_ladder_rows(role.grades))
        yield from (("ladder", label, words) for label, words in (ladder_rows(role.ladder) if role.ladder else ()))


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
    required = [(f"required {kind}", words) for kind, words in role.required.items()]
    if education is None:
        return [*required, *([("official shares", official)] if official else [])]
    facts = [
        *required,
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
    return outlook_facts(role.outlook, role.occupation, role.outlook_figures, role.filed_as)


def growth_of(roles: Sequence[ProfiledRole]) -> Iterator[Chart]:
    """What is projected for the occupation of each role, each role once."""
    from careercli.advice.charts import growth_chart

    once = {role.id: role for role in reversed(roles)}
    found = [once[key] for key in dict.fromkeys(role.id for role in roles)]
    yield from growth_chart(
        [
            (role.title, role.occupation.title if role.occupation else "", role.outlook_figures.projection)
            for role in found
        ]
    )
