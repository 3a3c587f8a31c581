"""The first screen where an occupation is among the compared: two side by side, or three to six as rows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from careercli.advice.measures.page import NO_OCCUPATION, ai_words
from careercli.advice.measures.ratings import rated, rating_rows
from careercli.advice.measures.sharing import own_tools, shared_tools
from careercli.advice.occupations import entry_words, held_words, openings_words, pay_entry
from careercli.advice.words import listing, signed
from careercli.model.screen import Column, Entry, Fact, Facts, Line, Names, Piece, Remark, Rows, Said, Value

if TYPE_CHECKING:
    from careercli.advice.measures.measured import Measured


def measured_pieces(every: Sequence[Measured]) -> list[Piece]:
    """Official figures of each, technologies in common, ratings on one scale."""
    if len(every) > 2:
        return [_table(every), Facts("", (), [*_common(every)])]
    ratings = rating_rows(every)
    facts = Facts("Median pay", [one.name for one in every], [*_pair(every)])
    return [facts, Facts("", (), [*_common(every)]), ratings if ratings else _unrated(every)]


def last_year(every: Sequence[Measured]) -> int | None:
    return max((one.outlook.projection.last_year for one in every if one.outlook.projection), default=None)


def _pair(every: Sequence[Measured]) -> Iterator[Fact]:
    places = max((len(one.figures) for one in every), default=0)
    for number in range(max(places, 1)):
        label = "Official survey" if not number else "officially"
        yield Fact(label, [_paid(one, number) for one in every], inside=number > 0)
    year = last_year(every)
    growths = [_growth(one, against=one is every[0]) for one in every]
    yield Fact(f"jobs to {year}" if year else "jobs", growths, inside=True)
    yield Fact("openings a year", [Entry(openings_words(one.outlook.projection)) for one in every], rank=5, inside=True)
    yield Fact("AI can assist", [Entry(ai_words(one)) for one in every], inside=True)
    yield Fact("Usual entry", [Entry(_entry(one)) for one in every])
    if all(one.outlook.attainment for one in every):
        held = [Entry(held_words(one.outlook.attainment)) for one in every if one.outlook.attainment]
        yield Fact("Its workers have", held, rank=6, least=70)
    if all(one.technologies for one in every):
        own = [[tool.name for tool in own_tools(one, every)] for one in every]
        values = [Names(names, "program") if names else Entry("none") for names in own]
        yield Fact("Only here", values, rank=7)


def _paid(one: Measured, number: int) -> Entry:
    if one.occupation is None:
        return Entry(NO_OCCUPATION)
    return (
        pay_entry(one.figures[number], one.short, half=False)
        if number < len(one.figures)
        else Entry("none", whose=one.short)
    )


def _growth(one: Measured, *, against: bool = False) -> Entry:
    projection = one.outlook.projection
    if projection is None or projection.change_percent is None:
        return Entry("none")
    everyone = projection.all_occupations_percent
    beside = f"all US jobs {signed(everyone)}%" if everyone is not None and against else ""
    return Entry(f"{signed(projection.change_percent)}%", whose=beside)


def _entry(one: Measured) -> str:
    projection = one.outlook.projection
    return entry_words(projection.entry_education if projection else None)


def _common(every: Sequence[Measured]) -> Iterator[Fact]:
    if not all(one.technologies for one in every):
        return
    shared = [tool.name for tool in shared_tools(every)]
    yield Fact("In common", [Names(shared, "technology", lines=2) if shared else Entry("no technology")], rank=3)


def _unrated(every: Sequence[Measured]) -> Remark:
    """Whose skills and knowledge nobody has rated, so that there is nothing to set beside the other's."""
    names = listing([one.short.removeprefix("all ") or one.name for one in every if one not in rated(every)])
    return Remark([Said(f"No ratings of skills are published for {names}.")], rank=4)


def _table(every: Sequence[Measured]) -> Rows:
    year = last_year(every)
    columns = [
        Column(""),
        Column("Median\nofficially", right=True, keep=True),
        Column(f"Jobs\nto {year}" if year else "Jobs", right=True, keep=True),
        Column("Openings\na year", right=True, least=70),
        Column("AI assists\nmore than", right=True, least=70),
        Column("Usual entry", least=70),
        Column("Counted as", least=110),
    ]
    lines = []
    for one in every:
        star = "*" if one.wide else ""
        ai = one.outlook.ai
        cells: list[Value] = [
            Entry(one.name),
            Entry(f"{_paid(one, 0).text if one.occupation else 'none'}{star if one.figures else ''}"),
            Entry(f"{_growth(one).text}{star if one.outlook.projection else ''}"),
            Entry(openings_words(one.outlook.projection).removesuffix(" published")),
            Entry(f"{ai.lower_percent}%" if ai else "none"),
            Entry(_entry(one)),
            Entry(one.short or "itself"),
        ]
        lines.append(Line(cells))
    everyone = next((one.outlook.projection.all_occupations_percent for one in every if one.outlook.projection), None)
    said = [f"All US jobs: {signed(everyone)}% to {year}."] if everyone is not None else []
    said += ["* of a wider occupation."] if any(one.wide for one in every) else []
    counted = [f"{one.name}: counted as {one.short}." for one in every if one.short]
    return Rows(columns, lines, whole=True, legend=" ".join([*said, *counted]))
