"""`outlook` without a role: every role by the outlook of its occupation; roles counted together stand together."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from careercli.advice.outlook import CountedTogether, OutlookAnswer, OutlookFigures, RoleOutlook, outlook_figures
from careercli.advice.ranking.order import Order, Placed, ordered
from careercli.advice.ranking.sayings import headline, used_sources
from careercli.advice.words import cite, listing, oldest, signed, source_rows, stale
from careercli.model.record import Cell, Kind, record
from careercli.model.result import Row, aside
from careercli.model.role import Listed, Occupation

if TYPE_CHECKING:
    from careercli.advice.ranking.table import Table
    from careercli.model.page import Page, Section
    from careercli.model.screen import Rows, Screen, Value


@record(kw_only=True)
class OutlookRanking(OutlookAnswer):
    """The answer of `outlook` without a role. `occupations`: those without a rank are wider than their roles."""

    occupations: list[CountedTogether]
    everyone_percent: float | None
    last_year: int | None
    summary: str
    by: str = aside(default="growth")

    def brief(self) -> Screen:
        return _screen(self)

    def rows(self) -> Iterator[Row]:
        for one in self.occupations:
            wider = "" if one.rank else ", wider than the role"
            for role in one.roles:
                yield Row("", ("rank", role, "" if one.rank is None else str(one.rank)))
                yield Row("", ("occupation", role, f"{one.title} {one.code}{wider}"))
                yield from (Row("", (label, role, value)) for label, value in _facts(one))
        yield from source_rows(self.sources)

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
    table: Table, today: date, *, order: Order, top: int | None = None, whole: bool = True
) -> OutlookRanking:
    """The occupations from the fastest growing on (`ai`: from the least assisted); wider ones after them, unranked.

    What has no figure comes last, also when the order is turned; roles without an occupation are counted in none.
    Without `whole` what profiles say in words is left out, for formats that do not show it.
    """
    found = [one for one in ordered(table, table.rows, order) if one.role.occupation]
    shown = _counted(table, found)[:top]
    order_of = {key: number for number, one in enumerate(shown) for key in one.roles}
    kept = sorted((one for one in found if one.role.id in order_of), key=lambda one: order_of[one.role.id])
    figures: dict[str, OutlookFigures] = {}
    sources = used_sources(table, ["growth", "openings", "ai"])
    demand, effect = (_said(table, "demand"), _said(table, "ai_effect")) if whole else ({}, {})
    return OutlookRanking(
        roles=[_role(table, one, figures, demand.get(one.role.id), effect.get(one.role.id)) for one in kept],
        ai_postings=[],
        occupations=shown,
        by=order.by,
        everyone_percent=table.everyone(),
        last_year=table.last_year(),
        summary=headline(table, found, [], order),
        sources=cite(sources, table.vocabulary, today),
        warnings=stale(sources, table.vocabulary, today),
    )


def _said(table: Table, kind: Listed) -> dict[str, str]:
    return {role: text for role, [text] in table.facts.lists(kind).items()}


def _role(
    table: Table, one: Placed, known: dict[str, OutlookFigures], demand: str | None, effect: str | None
) -> RoleOutlook:
    role = one.role
    if role.occupation not in known:
        known[role.occupation] = outlook_figures(table.occupation(role), table.vocabulary)
    occupation = Occupation(role.occupation, role.called or "", role.closeness or "broad")
    return RoleOutlook(role.id, role.title, occupation, known[role.occupation], demand, effect)


def _counted(table: Table, found: Sequence[Placed]) -> list[CountedTogether]:
    """The occupations in the order of their roles; those that fit some roles and are too wide for others, twice."""
    groups: dict[tuple[str, bool], list[Placed]] = {}
    for one in found:
        groups.setdefault((one.role.occupation, one.role.closeness == "broad"), []).append(one)
    counted = []
    for (code, _), several in groups.items():
        role = several[0].role
        roles = [one.role.id for one in several]
        figures = (table.growth(role), table.openings(role), table.ai(role))
        rank = several[0].rank and 1  # of roles; that of occupations follows
        counted.append((several[0].value, CountedTogether(rank, code, role.called or "", roles, *figures)))
    return _with_ranks(counted)


def _with_ranks(counted: Sequence[tuple[float | None, CountedTogether]]) -> list[CountedTogether]:
    """Occupations of the same value share a rank."""
    found: list[CountedTogether] = []
    for number, (value, one) in enumerate(counted, 1):
        level = number > 1 and counted[number - 2][0] == value
        rank = None if one.rank is None else found[-1].rank if level else number
        found.append(replace(one, rank=rank))
    return found


def _facts(one: CountedTogether) -> Iterator[tuple[str, str]]:
    if one.change_percent is not None:
        yield "projected_change", f"{signed(one.change_percent)}%"
    if one.openings is not None:
        yield "openings", str(one.openings)
    if one.lower_percent is not None:
        yield "ai_applicability", f"higher than that of {one.lower_percent}% of occupations"


def _ranked(answer: OutlookRanking, names: Mapping[str, str]) -> Section:
    from careercli.model.page import Section, Table

    rows: list[list[Cell]] = [
        [one.title, *_cells(one), listing([names[key] for key in one.roles])] for one in answer.occupations if one.rank
    ]
    if not rows:
        return Section("outlook", "")
    everyone = "" if answer.everyone_percent is None else f"{signed(answer.everyone_percent)}%"
    rows.append(["All US jobs", everyone, "", "", ""])
    kinds: list[Kind] = ["text", "number", "number", "number", "text"]
    growth = f"Jobs to {answer.last_year}" if answer.last_year else "Jobs"
    columns = ["Occupation", growth, "Openings a year", "AI can assist more than", "Roles counted here"]
    return Section("outlook", "", [Table(columns, rows, kinds)])


def _cells(one: CountedTogether) -> list[Cell]:
    growth = None if one.change_percent is None else f"{signed(one.change_percent)}%"
    return [growth, one.openings, None if one.lower_percent is None else f"{one.lower_percent}%"]


def _screen(answer: OutlookRanking) -> Screen:
    """Occupations with the roles counted in each, and all jobs as the yardstick."""
    from careercli.model.screen import Remark, Said, Screen

    names = {role.id: role.title for role in answer.roles}
    ranked = [one for one in answer.occupations if one.rank]
    wide = [one for one in answer.occupations if not one.rank]
    end = min(found for found in (*map(answer.summary.find, (", by", ";", ". ")), len(answer.summary)) if found >= 0)
    pieces = [_lines(answer, ranked, names)] if ranked else []
    told = [f"{_short(one, answer)}, {names[one.roles[0]]}{_and_more(one.roles)}" for one in wide]
    remark = [Remark([Said(f"Wider occupations, without a rank: {'; '.join(told[:_WIDE])}.")], rank=1)] if told else []
    return Screen(
        "Outlook of every role",
        [[Said(answer.summary[:end], "answer"), Said(answer.summary[end:])]],
        [*pieces, *remark],
        [f"careercli outlook --sort {'openings' if answer.by == 'growth' else 'growth'}"],
        unsaid=[f"{len(wide)} wider occupations, which have no rank"] if wide else [],
        sources=len(answer.sources),
        oldest=oldest(answer.sources),
    )


_WIDE, _MOST = 2, 60


def _short(one: CountedTogether, answer: OutlookRanking) -> str:
    """The occupation in a word or two."""
    same = (role for role in answer.roles if role.occupation and role.occupation.code == one.code)
    reasons = next(same).figures.reasons
    name = reasons.short if reasons else one.title
    return name[:1].upper() + name[1:]


def _and_more(roles: Sequence[str]) -> str:
    return f" and {len(roles) - 1} more" if len(roles) > 1 else ""


def _lines(answer: OutlookRanking, ranked: Sequence[CountedTogether], names: Mapping[str, str]) -> Rows:
    """The figure that ranks first, with its bar; the others where there is room."""
    from careercli.model.screen import Bar, Column, Entry, Line, Names, Rows

    heads = {"growth": f"To {answer.last_year}", "openings": "Openings\na year", "ai": "AI can assist\nmore than"}
    first = answer.by if answer.by in heads else "growth"
    second = "openings" if first == "growth" else "growth"
    values = [_figures(one.change_percent, one.openings, one.lower_percent) for one in ranked]
    everyone = answer.everyone_percent
    yardstick = [everyone or 0] if first == "growth" else []
    most = max([*(abs(one[first][0]) for one in values), *yardstick], default=0) or 1
    columns = [
        Column("Occupation"),
        Column(heads[first], right=True, keep=True),
        Column("", least=70),
        Column(heads[second], right=True, least=110),
        Column("Roles counted here", keep=True),
    ]
    lines = [
        Line(
            [
                Entry(_short(one, answer)),
                Entry(known[first][1]),
                Bar(max(known[first][0], 0) / most),
                Entry(known[second][1]),
                Names([names[key] for key in one.roles[:_MOST]], "role"),
            ]
        )
        for one, known in zip(ranked[:_MOST], values, strict=False)
    ]
    if everyone is not None and first == "growth":
        cells: list[Value] = [Entry(f"{signed(everyone)}%"), Bar(everyone / most), Entry(""), Entry("")]
        lines.append(Line([Entry("All US jobs"), *cells], kept=True))
    return Rows(columns, lines, "occupation", hidden=max(len(ranked) - _MOST, 0))


def _figures(growth: float | None, openings: int | None, ai: int | None) -> dict[str, tuple[float, str]]:
    """What may rank an occupation, as a number and in words."""
    return {
        "growth": (growth or 0, "none" if growth is None else f"{signed(growth)}%"),
        "openings": (openings or 0, "none" if openings is None else f"{openings:,}"),
        "ai": (ai or 0, "none" if ai is None else f"{ai}%"),
    }
