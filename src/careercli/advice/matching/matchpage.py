"""A match in full: every role that is shown with its reasons, and a fact a row."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from careercli.advice.fitting import VIABLE
from careercli.advice.matching.ranking import CLOSE, ENOUGH, LEAST
from careercli.advice.words import BASES, listing, month_words, percent, signed
from careercli.model.page import Block, Page, Ranges, Section, Side, Sides, Table, Text, shared
from careercli.model.result import Row

if TYPE_CHECKING:
    from careercli.advice.matching.facts import Matched, MatchFacts
    from careercli.model.record import Cell

_HOW = (
    f"Within reach is a role of which you cover {VIABLE:.0%}, unless it asks for a degree that you lack, or leads "
    "people while all that you have of it is people skills. Where a role that you cover best asks for two thirds of "
    "what you named, three things at least and two of them core (two important ones count as one), "
    f"{ENOUGH:.0%} of its coverage are enough, down to {LEAST:.0%}, unless all that you have of the other role is "
    "people skills: a short list covers little of anything. Of those, what you prefer comes first; without a "
    "preference, what you cover best, and of near ties "
    f"({100 * CLOSE:.0f} points) what you show in use, then the lower degree where yours is not told, then "
    "whose core you have, then whose needs few others share. Coverage weighs a core need 3, an important one 2, a "
    "helpful one 1, a tool 1, as compare and gap do. A role that leads people counts in full only for who has a third "
    "of what it asks of its field and a third of what it asks of a leader."
)


def match_page(answer: MatchFacts) -> Page:
    sections = [
        Section("summary", "How well they suit", [*_chart(answer), Text(_HOW)]),
        Section("matches", "For and against", [], [_one(one, answer) for one in answer.matches]),
        Section("change", "What would change the order", list(_changes(answer))),
        Section("person", "How you were read", [Sides([Side("You", list(person_lines(answer)))])]),
    ]
    return Page("Roles that suit you", answer.summary, [one for one in sections if one.has_content()])


def _chart(answer: MatchFacts) -> Iterator[Block]:
    if not answer.matches:
        return
    rows: list[list[Cell]] = []
    bars = []
    for one in answer.matches:
        reach = "yes" if one.viable else "no"
        rows.append([one.role.title, percent(one.coverage), f"{one.core[0]} of {one.core[1]}", reach, *pay_cells(one)])
        bars.append(shared(one.role.title, one.coverage))
    heads = ["Role", "You cover", "Core skills", "Within reach", "Pay, job ads", "Pay, visa filings", "Jobs"]
    kinds = ["text", *["number"] * 2, "text", *["number"] * 3]
    yield Ranges(Table(heads, rows, kinds), bars, "of what is asked for", shares=True)  # type: ignore[arg-type]
    yield Text("Pay: like for like, Data Scientist = 100. Jobs: projected change of the closest US occupation.")


def pay_cells(one: Matched) -> list[str]:
    """The index in job ads and in visa filings, and growth; "none" where there is none."""
    by = {index.basis: f"{index.value:.0f}" for index in one.pay}
    growth = "none" if one.growth is None else f"{signed(one.growth)}%"
    return [by.get("advertised", "too few"), by.get("sworn", "too few"), growth]


def _one(one: Matched, answer: MatchFacts) -> Section:
    lines = [f"For: {words}" for words in one.for_] + [f"Against: {words}" for words in one.against]
    missing = ", ".join(answer.names[key] for key in one.missing)
    lines += [f"To learn, in this order: {missing}"] if missing else []
    return Section(one.role.id, f"{one.role.title}, {percent(one.coverage)}", [Sides([Side(one.role.title, lines)])])


def change_words(answer: MatchFacts) -> list[str]:
    """What would put another role first."""
    return [f"{answer.spoken[one.skill]} puts {answer.titles[one.role]} first" for one in answer.would_change]


def _changes(answer: MatchFacts) -> Iterator[Block]:
    words = change_words(answer)
    if words:
        yield Text(f"Learning {listing(words)}.")


def person_lines(answer: MatchFacts) -> Iterator[str]:
    person = answer.person
    yield f"As of: {month_words(person.as_of)}"
    yield f"Skills: {', '.join(answer.names.get(key, key) for key in person.skills)}"
    if person.wishes:
        yield f"Wishes, counted nowhere: {', '.join(answer.names.get(key, key) for key in person.wishes)}"
    if answer.not_understood:
        yield f"Not counted: {', '.join(answer.not_understood)}"


def match_rows(answer: MatchFacts) -> Iterator[Row]:
    yield Row("summary", ("verdict", "", answer.verdict))
    yield Row("summary", ("summary", "", answer.summary))
    for one in answer.matches:
        key = one.role.id
        yield Row("matches", ("match", key, f"{one.score:g}"))
        yield Row("matches", ("coverage", key, f"{one.coverage:g}"))
        yield Row("matches", ("within_reach", key, "yes" if one.viable else "no"))
        yield from (Row("matches", ("have", key, skill)) for skill in one.have)
        yield from (Row("matches", ("missing", key, skill)) for skill in one.missing)
        yield from (Row("matches", ("for", key, words)) for words in one.for_)
        yield from (Row("matches", ("against", key, words)) for words in one.against)
        for index in one.pay:
            yield Row("matches", ("pay", key, f"{index.value:g} in {BASES[index.basis]}, Data Scientist = 100"))
        if one.growth is not None:
            yield Row("matches", ("growth", key, f"{one.growth:g}"))
    yield from (Row("change", ("would_change", one.role, one.skill)) for one in answer.would_change)
    yield from (Row("person", ("person", "", line)) for line in person_lines(answer))
