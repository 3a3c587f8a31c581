"""Demand for roles: what the profile says in words, and official figures of the closest occupation."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from typing import TYPE_CHECKING, ClassVar

from careercli.advice.outlook.filed import filed_growth_words, filed_outlooks
from careercli.advice.outlook.occupation import (
    RoleOutlook,
    education_words,
    occupation_facts,
    outlook_facts,
    outlook_figures,
)
from careercli.advice.words import CitedSource, cite, listing, month_words, source_rows, stale
from careercli.model.market import Hiring, OccupationFacts
from careercli.model.record import record
from careercli.model.result import Result, Row, aside
from careercli.model.role import Outlook

if TYPE_CHECKING:
    from careercli.model.economy.counted import Priced
    from careercli.model.page import Page, Section
    from careercli.model.screen import Screen
    from careercli.model.skill import Vocabulary

_MONTHS_SHOWN = 25  # two years, and the month that they begin with


@record(kw_only=True)
class OutlookAnswer(Result):
    """The answer of `outlook`."""

    kind: ClassVar[str] = "outlook"
    columns: ClassVar[tuple[str, ...]] = ("fact", "role", "value")

    roles: list[RoleOutlook]
    ai_postings: list[Hiring]
    sources: list[CitedSource]
    words: list[str] = aside(default_factory=list)

    def brief(self) -> Screen:
        from careercli.advice.outlook.opening import outlook_screen

        return outlook_screen(self.roles, self.ai_postings, self.words, self.sources, self.page())

    def rows(self) -> Iterator[Row]:
        for role in self.roles:
            for label, value in _facts(role):
                yield Row("", (label, role.id, value))
        for hiring in self.ai_postings:
            for month, share in hiring.shares.items():
                yield Row("", ("ai_postings", "", f"{hiring.country} {month}: {share:g}%"))
        yield from source_rows(self.sources)

    def page(self) -> Page:
        from careercli.advice.charts import growth_chart
        from careercli.advice.outlook.blocks import outlook_blocks
        from careercli.advice.words import source_section
        from careercli.model.page import Page, Section

        facts = {role.title: dict(_facts(role)) for role in self.roles}
        blocks = outlook_blocks(facts, any(role.occupation and not role.itself for role in self.roles))
        sections = [Section("outlook", "", blocks), _hiring_section(self.ai_postings), source_section(self.sources)]
        grown = [
            (one.title, one.occupation.title if one.occupation and not one.itself else "", one.figures.projection)
            for one in self.roles
        ]
        return Page("Outlook", "", sections, charts=[*growth_chart(grown)])


def outlook(
    asked: Sequence[Priced],
    hirings: Sequence[Hiring],
    vocabulary: Vocabulary,
    today: date,
    find: Callable[[str], OccupationFacts | None] = lambda _: None,
) -> OutlookAnswer:
    """What is known of the demand for each role, and of AI postings by country; `today` dates the sources.

    `find` knows occupations by their code.
    """
    answers = [
        RoleOutlook(
            id=one.role.id,
            title=one.role.title,
            occupation=one.role.occupation,
            figures=outlook_figures(one.facts, vocabulary),
            demand=one.role.outlook.demand,
            ai_effect=one.role.outlook.ai_effect,
            filed_as=one.filed,
            filed_outlooks=filed_outlooks(one.filed, find, vocabulary),
        )
        for one in {one.role.id: one for one in asked}.values()
    ]
    official = [key for one in asked if one.facts for key in one.facts.sources.values()]
    filed = [one.filed.source for one in asked if one.filed]
    ids = [*official, *filed, *(hiring.source for hiring in hirings)]
    return OutlookAnswer(
        roles=answers,
        words=[one.words or one.role.title for one in asked],
        ai_postings=[_recent(hiring) for hiring in hirings],
        sources=cite(ids, vocabulary, today),
        notes=list(_remarks(asked, hirings)),
        warnings=stale(ids, vocabulary, today),
    )


def _remarks(asked: Sequence[Priced], hirings: Sequence[Hiring]) -> Iterator[str]:
    for one in asked:
        if one.role.occupation and not one.facts:
            yield f"{one.role.title}: occupation {one.role.occupation.code} is not part of the data."
    covered = {hiring.country for hiring in hirings}
    without = [
        place.name
        for place in dict.fromkeys(place for one in asked for place in one.places)
        if place.kind == "country" and place.code not in covered
    ]
    if without:
        yield f"The share of postings that mention AI is not published for {listing(without)}."


def _facts(role: RoleOutlook) -> Iterator[tuple[str, str]]:
    if role.itself:
        yield from occupation_facts(role.occupation, role.figures)
    else:
        yield from outlook_facts(Outlook(role.demand, role.ai_effect), role.occupation, role.figures, role.filed_as)
    if role.filed_outlooks:
        yield "filed_growth", filed_growth_words(role.filed_outlooks)
    shares = education_words(role.occupation, role.figures)
    if shares:
        yield "education_shares", shares


def _recent(hiring: Hiring) -> Hiring:
    months = sorted(hiring.shares)[-_MONTHS_SHOWN:]
    return Hiring(hiring.country, {month: hiring.shares[month] for month in months}, hiring.source)


def _hiring_section(hirings: Sequence[Hiring]) -> Section:
    from careercli.advice.outlook.blocks import sparkline
    from careercli.model.page import Section, Table, Text

    rows = []
    for hiring in hirings:
        months = list(hiring.shares)
        first, last = hiring.shares[months[0]], hiring.shares[months[-1]]
        span = f"{month_words(months[0])} to {month_words(months[-1])}"
        rows.append([hiring.country, f"{first:.1f}%", f"{last:.1f}%", sparkline(list(hiring.shares.values())), span])
    columns = ["Country", "First month", "Last month", "Trend", "Months"]
    note = (
        "The share of all job postings that mention AI terms, as the mean of each month. The words data science and "
        "machine learning count as such terms, and the share can rise while postings fall."
    )
    return Section("hiring", "Job postings that mention AI", [Text(note), Table(columns, rows)] if rows else [])
