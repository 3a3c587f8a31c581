"""A gap in words: the summary, the full page, and a fact a row."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from careercli.advice.words import listing, month_words, percent
from careercli.model.page import Block, Page, Ranges, Section, Side, Sides, Table, Text, shared
from careercli.model.result import Row

if TYPE_CHECKING:
    from careercli.advice.fitting.facts import GapFacts, Lacked
    from careercli.advice.fitting.gates import Gate
    from careercli.model.record import Cell

NEEDS = {"core": "Core skills", "important": "Important skills", "helpful": "Helpful skills", "tool": "Tools"}
_KINDS = {"degree": "Degree", "clearance": "Security clearance", "license": "License", "years": "Experience"}
_MET = {True: "met", False: "not met", None: "not known of you"}
_SHOWN = {"shown": "shown in use", "listed": "listed", "course": "a course", "certificate": "a certificate"}
_HOW = (
    "A core need weighs 3, an important one 2, a helpful one 1, a tool 1. Coverage is the weight of what you have, "
    "divided by the weight of all that is asked. What is only near counts nothing."
)


def gap_sentences(answer: GapFacts) -> list[str]:
    """The verdict, the order of learning, and what no skill replaces."""
    name = answer.role.name
    cover = f"You cover {percent(answer.coverage)} of what {name} asks for."
    return [cover, _core_sentence(answer), *_gate_sentences(answer), *_learning_sentences(answer)]


def _core_sentence(answer: GapFacts) -> str:
    asked, held = tally(answer)["core"]
    first = next((answer.spoken[one.skill] for one in answer.to_learn()), "")
    learn = f"; the first to learn is {first}" if first else ""
    if not first:
        return "Nothing that is asked for is missing."
    if held == asked:
        return f"You have all {asked} core skills{learn}."
    return f"Of {asked} core skills you have {held or 'none'}{learn}."


def tally(answer: GapFacts) -> dict[str, tuple[int, int]]:
    """Kind of need -> how many are asked for, and how many of them one has."""
    have = [one.need for one in answer.have]
    every = [*have, *(one.need for one in (*answer.near, *answer.missing))]
    return {need: (every.count(need), have.count(need)) for need in NEEDS if need in every}


def _gate_sentences(answer: GapFacts) -> Iterator[str]:
    for gate in answer.gates:
        if gate.kind in ("clearance", "license") and not gate.met:
            yield f"No employer waives this: {gate.asked.rstrip('.')}."
    for gate in answer.gates:
        if gate.kind == "degree":
            yield _degree_sentence(gate)
        elif gate.kind == "years":
            have = f"; you have {gate.have}" if gate.have else ""
            yield f"Experience at this level: {gate.asked}{have}."


def _degree_sentence(gate: Gate) -> str:
    usual, _, others = gate.asked.partition("; accepted too: ")
    if usual == "no degree":
        return "No degree is required."
    if "no degree" in others:
        return f"{_a(usual).capitalize()} degree is usual, and none is required."
    if gate.met:
        return f"Your {gate.have} degree is what employers ask for."
    lower = next((name for name in ("bachelor's", "associate's") if name in others and usual != name), "")
    also = f", and {_a(lower)} is accepted too" if lower else ""
    yours = f"; yours is {gate.have}" if gate.have else ""
    return f"The usual degree is {_a(usual)}{also}{yours}."


def _a(degree: str) -> str:
    return f"an {degree}" if degree.startswith("a") else f"a {degree}"


def _learning_sentences(answer: GapFacts) -> Iterator[str]:
    learn = answer.learning
    if learn is None:
        return
    names = listing([answer.spoken[key] for key in learn.skills])
    yield f"With {names} you would cover {percent(learn.after)}."
    if learn.opens:
        some = [one.title for one in learn.opens[:3]]
        more = f" and {len(learn.opens) - 3} more roles" if len(learn.opens) > 3 else ""
        yield f"It would bring {', '.join(some) if more else listing(some)}{more} within reach."
    else:
        yield "It would bring no further role within reach."


def gap_page(answer: GapFacts) -> Page:
    sections = [
        Section("summary", "What is asked first", list(_gates(answer))),
        Section("coverage", "What you cover", [_chart(answer), Text(_HOW)]),
        Section("have", "What you have", list(_have(answer))),
        Section("near", "What is near", list(_near(answer))),
        Section("missing", "To learn, in this order", list(_missing(answer))),
        Section("learning", "What learning would change", list(_learning(answer))),
        Section("person", "How you were read", [Sides([Side("You", list(person_lines(answer)))])]),
    ]
    kept = [one for one in sections if one.blocks]
    return Page(f"{answer.role.name}: what you have and what you lack", answer.summary, kept)


def _gates(answer: GapFacts) -> Iterator[Block]:
    if answer.gates:
        rows = [[_KINDS[one.kind], one.asked, one.have or "not told", _MET[one.met]] for one in answer.gates]
        yield Table(["", "Asked for", "You", ""], rows)


def _chart(answer: GapFacts) -> Ranges:
    rows: list[list[Cell]] = []
    bars = []
    for need, (asked, held) in tally(answer).items():
        rows.append([NEEDS[need], held, asked, percent(held / asked)])
        bars.append(shared(NEEDS[need], held / asked))
    table = Table(["", "You have", "Asked for", "Share"], rows, ["text", "number", "number", "number"])
    return Ranges(table, bars, "of what is asked for", shares=True)


def _have(answer: GapFacts) -> Iterator[Block]:
    if answer.have:
        told = any(one.evidence for one in answer.have)
        rows = [
            [answer.names[one.skill], one.need, *([_evidence_words(one.evidence[0])] if one.evidence else [""] * told)]
            for one in answer.have
        ]
        yield Table(["Skill", "Need", *["What shows it"] * told], rows)
    if answer.have and any(one.evidence for one in answer.have):
        yield Text(f"What is shown in use alone covers {percent(answer.coverage_shown)}.")
    if answer.unasked:
        yield Text(f"Not asked for here: {listing([answer.spoken[key] for key in answer.unasked])}.")


def _evidence_words(one: object) -> str:
    from careercli.model.person import Evidence

    assert isinstance(one, Evidence)  # noqa: S101
    return f"\u201c{one.quote}\u201d ({', '.join(filter(None, [one.where, _SHOWN[one.kind], str(one.year or '')]))})"


def _near(answer: GapFacts) -> Iterator[Block]:
    if answer.near:
        rows = [[answer.names[one.skill], one.need, _named(answer, one.through), one.how or ""] for one in answer.near]
        yield Table(["Skill", "Need", "You have", "A way to show it"], rows)


def _missing(answer: GapFacts) -> Iterator[Block]:
    if answer.missing:
        rows = [
            [answer.names[one.skill], one.need, _named(answer, one.builds_on), one.how or ""] for one in answer.missing
        ]
        yield Table(["Skill", "Need", "Builds on", "A way to show it"], rows)


def _named(answer: GapFacts, keys: Iterable[str]) -> str:
    return ", ".join(answer.names.get(key, key) for key in keys)


def _learning(answer: GapFacts) -> Iterator[Block]:
    learn = answer.learning
    if learn is None:
        return
    gained = _named(answer, learn.gained) or "nothing that is asked for here"
    yield Text(f"From {percent(learn.before)} to {percent(learn.after)} of this role; gained: {gained}.")
    if learn.opens:
        rows = [[one.title, percent(one.before), percent(one.after)] for one in learn.opens]
        yield Table(["Comes within reach", "Now", "Then"], rows, ["text", "number", "number"])


def person_lines(answer: GapFacts) -> Iterator[str]:
    """What was understood of the person, and what not."""
    person = answer.person
    yield f"As of: {month_words(person.as_of)}"
    yield f"Skills: {_named(answer, person.skills) or 'none'}"
    if person.wishes:
        yield f"Wishes, counted nowhere: {_named(answer, person.wishes)}"
    if person.role:
        yield f"Latest role: {person.role}" + (f", {person.level}" if person.level else "")
    if person.years is not None:
        yield f"Years of work: {person.years:g}, relevant: {person.relevant_years or 0:g}"
    if answer.not_understood:
        yield f"Not counted: {', '.join(answer.not_understood)}"


def gap_rows(answer: GapFacts) -> Iterator[Row]:
    def row(section: str, label: str, skill: str, value: str) -> Row:
        return Row(section, (label, skill, value))

    yield row("summary", "summary", "", answer.summary)
    yield row("coverage", "coverage", "", f"{answer.coverage:g}")
    yield row("coverage", "coverage_shown", "", f"{answer.coverage_shown:g}")
    for gate in answer.gates:
        yield row("summary", "gate", gate.kind, f"{gate.asked}; {_MET[gate.met]}")
    for need, (asked, held) in tally(answer).items():
        yield row("coverage", "needs", "", f"{need}: {held} of {asked}")
    for one in answer.have:
        yield row("have", "have", one.skill, one.need)
        yield from (row("have", "evidence", one.skill, _evidence_words(found)) for found in one.evidence)
    for near in answer.near:
        yield row("near", "near", near.skill, f"{near.need}, through {', '.join(near.through)}")
        yield from _how_rows("near", near)
    for lack in answer.missing:
        on = f", builds on {', '.join(lack.builds_on)}" if lack.builds_on else ""
        yield row("missing", "missing", lack.skill, f"{lack.need}{on}")
        yield from _how_rows("missing", lack)
    yield from (row("have", "unasked", key, answer.names[key]) for key in answer.unasked)
    yield from _learning_rows(answer)
    yield from (row("person", "person", "", line) for line in person_lines(answer))


def _how_rows(section: str, lack: Lacked) -> Iterator[Row]:
    if lack.how:
        yield Row(section, ("how", lack.skill, lack.how))


def _learning_rows(answer: GapFacts) -> Iterator[Row]:
    if answer.learning:
        yield Row("learning", ("learning", "", f"{answer.learning.before:g} to {answer.learning.after:g}"))
        yield from (Row("learning", ("gained", key, answer.names[key])) for key in answer.learning.gained)
        for one in answer.learning.opens:
            yield Row("learning", ("opens", one.id, f"{one.before:g} to {one.after:g}"))
