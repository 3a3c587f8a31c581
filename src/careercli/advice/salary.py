"""Pay of roles, each figure with basis, place, year, sample size and source. Bases are never compared."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import TYPE_CHECKING, ClassVar

from careercli.advice.cite import CitedSource, cite
from careercli.advice.figures import quoted_figures, single
from careercli.advice.words import month_words
from careercli.model.cell import Kind
from careercli.model.level import Level
from careercli.model.pay import Figure
from careercli.model.record import record
from careercli.model.result import Result, Row
from careercli.model.role import Role

if TYPE_CHECKING:
    from careercli.model.page import Page
    from careercli.model.skill import Vocabulary


@record
class PaidRole:
    id: str
    title: str
    level: Level | None
    figures: list[Figure]


@record(kw_only=True)
class SalaryAnswer(Result):
    """The answer of `salary`."""

    kind: ClassVar[str] = "salary"
    columns: ClassVar[tuple[str, ...]] = (
        *("role", "basis", "level", "place", "currency", "n", "p10", "p25", "p50", "p75", "p90", "year"),
        *("mean", "source"),
    )

    roles: list[PaidRole]
    sources: list[CitedSource]

    def rows(self) -> Iterator[Row]:
        for role in self.roles:
            for one in role.figures:
                head = (role.id, one.basis, one.level, one.place.code, one.currency, one.n)
                yield Row("", (*head, one.p10, one.p25, one.p50, one.p75, one.p90, one.year, one.mean, one.source))

    def page(self) -> Page:
        from careercli.advice.pages import source_section
        from careercli.model.page import Page, Section, Table, Text

        columns = ["Role", "Basis", "Statistic", "A year", "Currency", "Place", "Date", "Sample size", "Source"]
        kinds: list[Kind] = ["text", "text", "text", "number", "text", "text", "text", "number", "text"]
        rows = [[role.title, *_cells(one)] for role in self.roles for one in role.figures]
        blocks = [Table(columns, rows, kinds)] if rows else [Text("No pay figure is known for these roles yet.")]
        return Page("Pay", "", [Section("pay", "", blocks), source_section(self.sources)])


def salary(roles: Sequence[tuple[Role, Level | None]], vocabulary: Vocabulary, today: date) -> SalaryAnswer:
    """What is known of the pay of each role, each once; `today` dates the sources."""
    roles = list({(role.id, level): (role, level) for role, level in roles}.values())
    paid = [
        PaidRole(role.id, role.title, level, quoted_figures(role.pay, vocabulary.publishers())) for role, level in roles
    ]
    notes = [f"No pay figure is known for {role.title} yet." for role in paid if not role.figures]
    return SalaryAnswer(
        roles=paid,
        sources=cite([figure.source for role in paid for figure in role.figures], vocabulary, today),
        notes=notes + _remarks(paid),
    )


def _remarks(paid: Sequence[PaidRole]) -> list[str]:
    remarks = [
        f"{r.title}: the figures are not for level {r.level}; none is known by level."
        for r in paid
        if r.level and r.figures
    ]
    if any(figure.basis == "quoted" for role in paid for figure in role.figures):
        remarks.append(
            "Quoted figures are single numbers that somebody published; they are shown beside others, not compared."
        )
    return remarks


def _cells(figure: Figure) -> list[str | int | None]:
    statistic, value = single(figure)
    when = month_words(figure.date)
    return [figure.basis, statistic, value, figure.currency, figure.place.name, when, figure.n, figure.publisher]
