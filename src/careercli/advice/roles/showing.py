"""The first screen of `show`: what the role is, what it pays, what it asks for, whom it suits."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from careercli.advice.roles.sayings import (
    ai_entry,
    choose_words,
    condition,
    degree_words,
    figure_of,
    growth_entry,
    last_year,
    name_list,
    needs,
    pay_entry,
)
from careercli.advice.words import bands_words, first_sentence, oldest, quoted
from careercli.model.screen import Entry, Fact, Facts, Names, Said, Screen

if TYPE_CHECKING:
    from careercli.advice.roles.view import ProfiledRole
    from careercli.advice.words import CitedSource
    from careercli.model.page import Page

_PAY = {"advertised": "in job ads", "sworn": "visa filings", "official": "officially"}
_SHOWN = {"definition", "pay", "outlook", "education", "skills", "tools", "next", "sources", "summary"}


def profile_screen(role: ProfiledRole, sources: Sequence[CitedSource], page: Page, words: str) -> Screen:
    """`words`: how the reader called the role."""
    answer = [Said(first_sentence(role.definition), "answer")]
    own = words or role.title
    others = [link.title for link in (*role.goes_to, *role.confused_with, *role.comes_from)]
    return Screen(
        role.name,
        [answer],
        [Facts("", (), [*_figures(role)]), Facts("", (), [*_work(role)])],
        [
            f"careercli gap {quoted(own)} --skills {','.join(_core(role))}",
            *(f"careercli compare {quoted(own)} {quoted(other)}" for other in others[:1]),
            f"careercli salary {quoted(own)}",
            "careercli list",
        ],
        parts=len([one for one in page.headings() if one not in _SHOWN]),
        sources=len(sources),
        oldest=oldest(sources),
        chart=page.chart(),
        options="--full",
    )


def _core(role: ProfiledRole) -> list[str]:
    """Two of its core skills, for a command to paste."""
    return [skill.id for skill in role.skills if skill.need == "core"][:2]


def _figures(role: ProfiledRole) -> Iterator[Fact]:
    known = [basis for basis in _PAY if basis != "sworn" or figure_of(role, basis)]
    for number, basis in enumerate(known):
        label = _PAY[basis] if number else f"Pay {_PAY[basis]}"
        yield Fact(label, [pay_entry(role, basis, half=True)], inside=number > 0)
    if role.grades:
        bands = [f"{one.name} {bands_words(one.paid)}".strip() for one in role.grades]
        if role.at_grade and role.at_grade.paid:
            yield Fact(f"Band of {role.grade}", [Entry(bands_words(role.at_grade.paid))], inside=True)
        else:
            yield Fact("in its ladder", [Names(bands, "grade")], inside=True)
    year = last_year([role])
    yield Fact(f"Jobs to {year}" if year else "Jobs", [growth_entry(role, named=True)])
    fields = role.education.fields if role.education else []
    more = f"; {fields[0]}" + (f" and {len(fields) - 1} more fields" if len(fields) > 2 else "") if fields else ""
    yield Fact("Usual degree", [Entry(f"{degree_words(role)}{more}")])
    if role.outlook_figures.ai:
        yield Fact("AI can assist", [ai_entry(role)], rank=8)


def _work(role: ProfiledRole) -> Iterator[Fact]:
    yield Fact("Core skills", [name_list(needs(role, "core"), "skill")])
    important = needs(role, "important")
    if important:
        yield Fact("Important", [name_list(important, "skill")], least=110)
    yield Fact("Tools", [name_list([tool.name for tool in role.tools], "tool")], rank=6)
    if role.week:
        yield Fact("In a week", [Entry(_small(role.week[0]))], rank=9)
    if choose_words(role):
        yield Fact("Choose it if", [Entry(choose_words(role))])
    if role.think_twice_if:
        yield Fact("Think twice if", [Entry(condition(role.think_twice_if[0]))], rank=5)
    for label, links in (("Reached from", role.comes_from), ("Leads on to", role.goes_to)):
        if links:
            yield Fact(label, [name_list([link.title for link in links], "role")], rank=4)


def _small(sentence: str) -> str:
    return sentence.strip().removesuffix(".")
