"""Every role by the outlook of its occupation: roles that are counted together stand together."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from itertools import groupby
from typing import TYPE_CHECKING, Literal

from careercli.advice.outlook.answer import OutlookAnswer, outlook
from careercli.advice.outlook.occupation import CountedTogether
from careercli.advice.words import listing
from careercli.model.market import Asked, OccupationFacts
from careercli.model.record import Cell, Kind, record
from careercli.model.result import Row

if TYPE_CHECKING:
    from careercli.model.page import Page, Section
    from careercli.model.screen import Screen
    from careercli.model.skill import Vocabulary

Sorting = Literal["growth", "openings", "ai"]


@record(kw_only=True)
class OutlookRanking(OutlookAnswer):
    """The answer of `outlook` without a role."""

    occupations: list[CountedTogether]
    everyone_percent: float | None
    summary: str

    def brief(self) -> Screen:
        from careercli.advice.outlook.opening import ranking_screen

        return ranking_screen(self.occupations, self.roles, self.everyone_percent, self.summary, self.sources)

    def rows(self) -> Iterator[Row]:
        for one in self.occupations:
            for role in one.roles:
                yield Row("", ("rank", role, "" if one.rank is None else str(one.rank)))
                yield Row(
                    "", ("occupation", role, f"{one.title} {one.code}{'' if one.rank else ', wider than the role'}")
                )
                yield from (Row("", (label, role, value)) for label, value in _facts(one))
        yield from (row for row in super().rows() if row.cells[0] == "sources")

    def page(self) -> Page:
        from careercli.advice.words import source_section
        from careercli.model.page import Block, Page, Section, Table, Text

        names = {role.id: role.title for role in self.roles}
        wide = [[one.title, listing([names[key] for key in one.roles])] for one in self.occupations if one.rank is None]
        note = "Counted in occupations that hold many other titles; their growth is not that of these roles."
        blocks: list[Block] = [Text(note), Table(["Wider occupation", "Roles counted here"], wide)] if wide else []
        sections = [_ranked(self, names), Section("wider", "Without a rank", blocks)]
        return Page("Outlook of every role", self.summary, [*sections, source_section(self.sources)])


def outlook_ranking(
    asked: Sequence[Asked],
    vocabulary: Vocabulary,
    today: date,
    *,
    sort: Sorting = "growth",
    reverse: bool = False,
    top: int | None = None,
) -> OutlookRanking:
    """The occupations from the fastest growing on (`ai`: from the least assisted); wider ones after them, unranked.

    What has no figure comes last, also when the order is turned.
    """
    facts = {one.facts.code: one.facts for one in asked if one.facts}
    own = _together(asked, facts, broad=False)
    known = [one for one in own if _measure(one, sort) is not None]
    known.sort(key=lambda one: _measure(one, sort) or 0, reverse=(sort != "ai") != reverse)
    ordered = [*known, *(one for one in own if _measure(one, sort) is None)]
    ranked = [_with_rank(one, number) for number, one in enumerate(ordered, 1)]
    shown = [*ranked, *_together(asked, facts, broad=True)][:top]
    order = {key: number for number, one in enumerate(shown) for key in one.roles}
    kept = sorted((one for one in asked if one.role.id in order), key=lambda one: order[one.role.id])
    answer = outlook(kept, [], vocabulary, today)
    everyone = next((found.projection.all_occupations_percent for found in facts.values() if found.projection), None)
    return OutlookRanking(
        roles=answer.roles,
        occupations=shown,
        everyone_percent=everyone,
        summary=_sentence(ranked, sort, everyone, reverse=reverse),
        ai_postings=[],
        sources=answer.sources,
        warnings=answer.warnings,
    )


def _together(asked: Sequence[Asked], facts: Mapping[str, OccupationFacts], *, broad: bool) -> list[CountedTogether]:
    """The occupations of roles for which they are broad, or of all others, by title."""
    found = [
        (occupation.title, occupation.code, one.role.id)
        for one in asked
        if (occupation := one.role.occupation) and (occupation.closeness == "broad") == broad
    ]
    groups = groupby(sorted(found), key=lambda item: item[:2])
    return [_counted(code, title, [item[2] for item in items], facts.get(code)) for (title, code), items in groups]


def _counted(code: str, title: str, roles: list[str], facts: OccupationFacts | None) -> CountedTogether:
    projection, ai = (facts.projection, facts.ai) if facts else (None, None)
    return CountedTogether(
        rank=None,
        code=code,
        title=title,
        roles=roles,
        change_percent=projection.change_percent if projection else None,
        openings=projection.openings if projection else None,
        lower_percent=ai.lower_percent if ai else None,
    )


def _with_rank(one: CountedTogether, rank: int) -> CountedTogether:
    from dataclasses import replace

    return replace(one, rank=rank)


def _measure(one: CountedTogether, sort: Sorting) -> float | None:
    return {"growth": one.change_percent, "openings": one.openings, "ai": one.lower_percent}[sort]


def _facts(one: CountedTogether) -> Iterator[tuple[str, str]]:
    if one.change_percent is not None:
        yield "projected_change", f"{one.change_percent:+g}%"
    if one.openings is not None:
        yield "openings", str(one.openings)
    if one.lower_percent is not None:
        yield "ai_applicability", f"higher than that of {one.lower_percent}% of occupations"


def _sentence(ranked: Sequence[CountedTogether], sort: Sorting, everyone: float | None, *, reverse: bool) -> str:
    """What stands first, and that forecasts are of occupations."""
    of = "Forecasts are made for occupations, so roles that are counted together stand together."
    first = ranked[0] if ranked else None
    if first is None or _measure(first, sort) is None:
        return of
    if sort == "growth" and first.change_percent is not None:
        grow = "grow slowest" if reverse else "grow fastest"
        all_jobs = f"; all US jobs by {everyone:g}%" if everyone is not None else ""
        return f"{first.title} {grow}, by {first.change_percent:g}% to 2034{all_jobs}. {of}"
    if sort == "openings":
        return f"{first.title} have the {'fewest' if reverse else 'most'} openings, {first.openings:,} a year. {of}"
    most = "most" if reverse else "least"
    return f"AI can assist {first.title} {most}: more than {first.lower_percent}% of occupations. {of}"


def _ranked(answer: OutlookRanking, names: Mapping[str, str]) -> Section:
    from careercli.model.page import Section, Table

    rows: list[list[Cell]] = [
        [one.title, *_cells(one), listing([names[key] for key in one.roles])] for one in answer.occupations if one.rank
    ]
    if not rows:
        return Section("outlook", "")
    everyone = "" if answer.everyone_percent is None else f"{answer.everyone_percent:+g}%"
    rows.append(["All US jobs", everyone, "", "", ""])
    kinds: list[Kind] = ["text", "number", "number", "number", "text"]
    columns = ["Occupation", "Jobs to 2034", "Openings a year", "AI can assist more than", "Roles counted here"]
    return Section("outlook", "", [Table(columns, rows, kinds)])


def _cells(one: CountedTogether) -> list[Cell]:
    growth = None if one.change_percent is None else f"{one.change_percent:+g}%"
    return [growth, one.openings, None if one.lower_percent is None else f"{one.lower_percent}%"]
