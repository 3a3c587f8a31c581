"""Routes in words: the advice in a sentence, the full page, how a route is priced, and a fact a row."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from careercli.advice.moves.paying import step_words
from careercli.advice.moves.travel import NOTHING
from careercli.advice.words import listing, percent, signed
from careercli.model.page import Block, Page, Ranges, Section, Side, Sides, Table, Text, shared
from careercli.model.result import Row

if TYPE_CHECKING:
    from careercli.advice.moves.facts import PathFacts
    from careercli.advice.moves.hops import Route, Step
    from careercli.model.record import Cell

_COUNT = {2: "two", 3: "three", 4: "four", 5: "five", 6: "six"}


def path_sentences(answer: PathFacts) -> list[str]:
    """The advice first: straight, or by way of which roles."""
    chosen = next(route for route in answer.routes if route.recommended)
    direct, target = answer.routes[0].hops[0], answer.titles[answer.routes[0].hops[0].to]
    why = answer.direct.why if answer.direct else ""
    if chosen.bridges:
        by = listing([answer.titles[key] for key in chosen.bridges])
        shares = listing([percent(one.carries_over) for one in chosen.hops], "and then")
        only = "" if answer.direct and answer.direct.realistic else "only "
        straight = f"{only}{percent(direct.carries_over)}" if direct.carries_over >= NOTHING else "nothing"
        return [
            f"Go by way of {by}: straight to {target} you keep {straight} of what is asked, "
            f"in {_COUNT.get(len(chosen.hops), len(chosen.hops))} moves {shares}.",
            *([direct.note] if direct.note else []),
        ]
    if answer.direct and answer.direct.realistic:
        easier = "" if len(answer.routes) > 1 else " No role between makes it easier."
        return [f"Go straight to {target}: {why[0].lower()}{why[1:]}{easier}"]
    return [f"There is no easy way to {target}: {why[0].lower()}{why[1:]}"]


def path_page(answer: PathFacts) -> Page:
    assert answer.to is not None  # noqa: S101
    sections = [Section("summary", "The routes", [_chart(answer), Text(answer.direct.why if answer.direct else "")])]
    for number, route in enumerate(answer.routes):
        parts = [_hop_section(number, place, hop, answer) for place, hop in enumerate(route.hops, 1)]
        heading = route_name(route, answer) + (", the one to take first" if route.recommended else "")
        sections.append(Section(f"route-{number + 1}", heading, [], parts))
    sections.append(Section("formula", "How a route is chosen", [Text(formula_words(answer))]))
    return Page(f"From {answer.from_.title} to {answer.to.title}", answer.summary, sections)


def route_name(route: Route, answer: PathFacts) -> str:
    if not route.bridges:
        return "Straight"
    return f"By way of {listing([answer.titles[key] for key in route.bridges])}"


def _chart(answer: PathFacts) -> Block:
    rows: list[list[Cell]] = []
    bars = []
    for route in answer.routes:
        for place, hop in enumerate(route.hops, 1):
            label = f"{route_name(route, answer)}, move {place}" if route.bridges else "Straight"
            rows.append(
                [label, answer.titles[hop.to], percent(hop.carries_over), f"{hop.cost:.2f}", f"{route.cost:.2f}"]
            )
            bars.append(shared(label, hop.carries_over))
    heads = ["Route", "To", "You keep", "Cost", "Cost of the route"]
    return Ranges(
        Table(heads, rows, ["text", "text", "number", "number", "number"]), bars, "of what is asked for", shares=True
    )


def _hop_section(route: int, place: int, hop: Step, answer: PathFacts) -> Section:
    names = [(label, ", ".join(answer.names[key] for key in keys)) for label, keys in skill_lists(hop)]
    lines = [f"You keep {percent(hop.carries_over)} of what is asked."]
    if abs(hop.alone - hop.carries_over) > 0.0001:
        lines[0] = (
            f"You keep {percent(hop.carries_over)} of what is asked; {percent(hop.alone)} without the moves before."
        )
    lines += [f"Pay: {step_words(hop.pay)}."]
    lines += [f"Jobs of its occupation: {signed(hop.growth)}%."] if hop.growth is not None else []
    lines += [f"Asked besides ({gate.kind}): {gate.asked}." for gate in hop.gates]
    lines += [f"{label}: {words}" for label, words in names if words]
    lines += [
        f"{label}: {'; '.join(phrases)}" for label, phrases in (("Stop", hop.stop), ("Start", hop.start)) if phrases
    ]
    lines += [f"Why people make it: {hop.note}"] if hop.note else []
    lines += ["Profiles name this move."] if hop.named else []
    heading = f"{answer.titles[hop.from_]} to {answer.titles[hop.to]}"
    return Section(f"route-{route + 1}-move-{place}", heading, [Sides([Side(heading, lines)])])


def skill_lists(hop: Step) -> list[tuple[str, list[str]]]:
    return [("Keep", hop.keep), ("Know better", hop.deepen), ("Add", hop.add), ("Lies idle", hop.idle)]


def formula_words(answer: PathFacts) -> str:
    """How a hop is priced, with the constants that were used."""
    one = answer.formula
    return (
        f"A move costs the share of the needs that is missing, to the power of {one.exponent}, plus {one.per_hop:g} "
        f"for the change itself, all times {one.named:g} where a profile names the move. What an earlier move taught "
        f"is had on the next one. A route costs the sum of its moves. A move at once is realistic up to a cost of "
        f"{one.realistic:g}: a third is kept, or an eighth where a profile names the move. No route passes a role that "
        "is higher than its goal or lower than its start, that asks for a higher degree than both, or, on the way to "
        "an executive, hands-on work."
    )


def path_rows(answer: PathFacts) -> Iterator[Row]:
    assert answer.to is not None  # noqa: S101
    start, end = answer.from_.id, answer.to.id
    yield Row("summary", ("summary", start, end, answer.summary))
    if answer.direct:
        yield Row("summary", ("realistic", start, end, "yes" if answer.direct.realistic else "no"))
        yield Row("summary", ("why", start, end, answer.direct.why))
    for number, route in enumerate(answer.routes, 1):
        ids = [start, *route.bridges, end]
        yield Row("routes", ("route", start, end, f"{number}: {' > '.join(ids)}; cost {route.cost:g}"))
        for hop in route.hops:
            yield from _hop_rows(number, hop)
    if answer.explained:
        yield Row("formula", ("formula", start, end, formula_words(answer)))


def _hop_rows(number: int, hop: Step) -> Iterator[Row]:
    def row(label: str, value: object) -> Row:
        return Row(f"route-{number}", (label, hop.from_, hop.to, f"{number}: {value}"))

    yield row("cost", f"{hop.cost:g}")
    yield row("carries_over", f"{hop.carries_over:g}")
    yield row("pay", step_words(hop.pay))
    if hop.growth is not None:
        yield row("growth", f"{hop.growth:g}")
    for label in ("keep", "deepen", "add", "idle", "stop", "start"):
        yield from (row(label, one) for one in getattr(hop, label))
    yield from (row("gate", f"{gate.kind}: {gate.asked}") for gate in hop.gates)
    if hop.note:
        yield row("note", hop.note)
