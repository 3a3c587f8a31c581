"""Where people can go from a role: the sentence, the first screen, the full page, and a fact a row."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from careercli.advice.moves.paying import percent_more, range_words, step_words
from careercli.advice.moves.reach import WITHIN
from careercli.advice.words import BASES, listing, percent, quoted, signed
from careercli.model.page import Page, Ranges, Section, Table, Text, shared
from careercli.model.result import Row
from careercli.model.screen import Column, Entry, Line, Rows, Said, Screen, Sentence

if TYPE_CHECKING:
    from careercli.advice.moves.facts import PathFacts
    from careercli.advice.moves.reach import Kind, Reach, Reached
    from careercli.model.record import Cell

KINDS: dict[Kind, str] = {
    "next_step": "Same kind of work, pays more",
    "sideways": "Same kind of work, pays alike or less",
    "leap": "Other kind of work, pays more",
    "nearby": "Other kind of work, pays alike or less",
}
_SHORT: dict[Kind, str] = {
    "next_step": "Same kind of work, pays more",
    "sideways": "Same kind, alike or less",
    "leap": "Other kind of work, pays more",
    "nearby": "Other kind, alike or less",
}
_THIRD = 1 / 3
_HOW = (
    f"Within reach is a role of which you keep {WITHIN:.0%} of what it asks for, or a move that a profile names. Same "
    "kind of work: the same family, and the same way of working in it: hands-on or leading the technical work, "
    "managing or running a function, research, product. Pay is compared like for like; where no fair comparison is "
    "published, the role stands with those that pay alike or less."
)


def reach_sentences(answer: PathFacts, reach: Reach) -> list[str]:
    """What is closest, and what of the roles that keep a third pays most."""
    found = [one for _, one in reach.every()]
    if not found:
        return [f"No role is within reach of {answer.from_.title}: of none is a quarter kept."]
    best = max(found, key=lambda one: one.carries_over)
    first = (
        f"Closest to {answer.from_.title}: {best.title}, where you keep {percent(best.carries_over)} of what is asked"
    )
    top = _best_paid([one for one in found if one.carries_over >= _THIRD])
    return [f"{first}; of the roles where you keep a third, {top}." if top else f"{first}."]


def _best_paid(found: list[Reached]) -> str:
    """Who pays most on each basis; bases are never mixed."""
    tops: dict[str, list[str]] = {}
    for basis in ("advertised", "sworn"):
        steps = {one.title: step for one in found for step in one.pay if step.basis == basis and step.said == "more"}
        if steps:
            best = max(steps, key=lambda title: percent_more(steps[title]))
            tops.setdefault(best, []).append(BASES[basis])
    return listing([f"{title} pays most in {' and '.join(where)}" for title, where in tops.items()]) if tops else ""


def reach_screen(answer: PathFacts, reach: Reach) -> Screen:
    head, _, tail = answer.summary.partition(",")
    answers: list[Sentence] = [[Said(head, "answer"), Said(f",{tail}" if tail else "")]]
    columns = [
        Column(""),
        Column("You\nkeep", right=True, keep=True),
        Column("Pay, like\nfor like", right=True, keep=True),
        Column("Jobs", right=True, least=100),
        Column("Usual degree", least=100),
        Column("First to add", least=70),
    ]
    lines: list[Line] = []
    for kind, heading in _SHORT.items():
        some: list[Reached] = getattr(reach, kind)
        if some:
            lines.append(Line([Entry(heading), *([None] * (len(columns) - 1))]))
        lines += [Line(_cells(one, answer), inside=True, rank=place) for place, one in enumerate(some)]
    few = sum(one.pays == "none" for _, one in reach.every())
    unsaid = [f"{answer.beyond} roles out of reach"] if answer.beyond else []
    unsaid += [f"{few} of all with too few ads and filings"] if few else []
    goal = _goal(reach)
    own = answer.words[0] if answer.words else answer.from_.title
    following = [f"careercli path {quoted(own)} {quoted(goal)}"] if goal else []
    return Screen(
        f"From {answer.from_.title}",
        answers,
        [Rows(columns, lines)] if lines else [],
        [*following, f"careercli show {quoted(own)}", "careercli list"],
        unsaid=unsaid,
        chart=reach_page(answer, reach).chart(),
        many=False,
    )


def _goal(reach: Reach) -> str:
    """The role to look at next: the closest that pays more, or else the closest."""
    paying = [*reach.next_step[:1], *reach.leap[:1]] or [*reach.sideways[:1], *reach.nearby[:1]]
    return max(paying, key=lambda one: one.carries_over).title if paying else ""


def _cells(one: Reached, answer: PathFacts) -> list[Entry]:
    growth = "none" if one.growth is None else f"{signed(one.growth)}%"
    add = answer.spoken[one.add[0]] if one.add else "nothing"
    keep = Entry(percent(one.carries_over), "yours")
    return [Entry(one.title), keep, Entry(range_words(one.pay)), Entry(growth), Entry(one.degree or "none"), Entry(add)]


def reach_page(answer: PathFacts, reach: Reach) -> Page:
    rows: list[list[Cell]] = [[one.title, percent(one.carries_over), range_words(one.pay)] for _, one in reach.every()]
    bars = [shared(one.title, one.carries_over) for _, one in reach.every()]
    table = Table(["Role", "You keep", "Pay"], rows, ["text", "number", "number"])
    chart = Ranges(table, bars, "of what is asked for", shares=True)
    sections = [Section("summary", "Within reach", [*([chart] if rows else []), Text(_HOW)])]
    for kind, heading in KINDS.items():
        some: list[Reached] = getattr(reach, kind)
        if some:
            table = Table(
                ["Role", "You keep", "Pay there, like for like", "Jobs", "To add, in order of learning"],
                [_row(one, answer) for one in some],
                ["text", "number", "text", "number", "text"],
            )
            sections.append(Section(kind, heading, [table]))
    return Page(f"From {answer.from_.title}", answer.summary, sections)


def _row(one: Reached, answer: PathFacts) -> list[Cell]:
    growth = "none" if one.growth is None else f"{signed(one.growth)}%"
    add = ", ".join(answer.names[key] for key in one.add)
    return [one.title, percent(one.carries_over), step_words(one.pay), growth, add]


def reach_rows(answer: PathFacts, reach: Reach) -> Iterator[Row]:
    start = answer.from_.id
    yield Row("summary", ("summary", start, "", answer.summary))
    for kind, one in reach.every():
        yield Row(kind, (kind, start, one.id, f"{one.carries_over:g}"))
        yield Row(kind, ("pay", start, one.id, step_words(one.pay)))
        if one.growth is not None:
            yield Row(kind, ("growth", start, one.id, f"{one.growth:g}"))
        yield from (Row(kind, ("add", start, one.id, key)) for key in one.add)
