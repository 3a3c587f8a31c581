"""The first screen of `match`: the verdict, the roles that suit, how one was read, and what would change the order."""

from __future__ import annotations

import shlex
from collections.abc import Iterator
from typing import TYPE_CHECKING

from careercli.advice.matching.matchpage import change_words, match_page, pay_cells
from careercli.advice.words import listing, percent, quoted
from careercli.model.screen import (
    Bar,
    Column,
    Entry,
    Fact,
    Facts,
    Line,
    Names,
    Piece,
    Rows,
    Said,
    Screen,
    Sentence,
    Value,
)

if TYPE_CHECKING:
    from careercli.advice.matching.facts import MatchFacts

_GATED = ("asks for", "most openings", "no employer", "your skills")  # what speaks against beside missing skills


def match_screen(answer: MatchFacts) -> Screen:
    head, _, tail = answer.summary.partition(":" if ":" in answer.summary else ";")
    rest = answer.summary[len(head) :] if tail else ""
    sentences: list[Sentence] = [[Said(head if tail else answer.summary, "answer"), Said(rest)]]
    pieces: list[Piece] = [_table(answer)] if answer.matches else []
    pieces.append(Facts("", (), [*_facts(answer)]))
    beyond = answer.considered - len(answer.matches)
    unsaid = [f"{beyond} roles beyond these {len(answer.matches)}"] if beyond and answer.matches else []
    return Screen(
        "Roles that suit you",
        sentences,
        pieces,
        [*_following(answer)],
        unsaid=[*unsaid, "the reasons for and against each"],
        options="--full, --top 30" + ("" if answer.prefer else "; pay or growth first: --prefer pay"),
        chart=match_page(answer).chart(),
    )


def _table(answer: MatchFacts) -> Rows:
    wanted = {wish: 0 if wish in answer.prefer else 100 for wish in ("pay", "growth")}
    columns = [
        Column(""),
        Column("", least=100 if {"pay", "growth"} & {*answer.prefer} else 70),
        Column("You\ncover", right=True, keep=True),
        Column("Pay in\nads", right=True, least=wanted["pay"]),
        Column("in\nfilings", right=True, least=wanted["pay"]),
        Column("Jobs\nto come", right=True, least=wanted["growth"]),
        Column("Core skill to\nlearn first", least=60),
    ]
    lines = []
    for place, one in enumerate(answer.matches):
        if place and answer.matches[place - 1].viable and not one.viable:
            lines.append(Line([Entry("Not within reach yet"), *([None] * (len(columns) - 1))]))
        cover: list[Value] = [Bar(one.coverage, "yours", full=True), Entry(percent(one.coverage), "yours")]
        first = answer.spoken[one.lacks[0]] if one.lacks else "none"
        values = [Entry(one.role.title), *cover, *map(Entry, pay_cells(one)), Entry(first)]
        lines.append(Line(values, inside=answer.viable > 0 and not one.viable))
    legend = "Pay: like for like, Data Scientist = 100" if "pay" in answer.prefer else ""
    return Rows(columns, lines, legend=legend)


def _facts(answer: MatchFacts) -> Iterator[Fact]:
    yield Fact("Read as", [Names([answer.spoken[key] for key in answer.person.skills], "skill", lines=2)])
    if answer.not_understood:
        yield Fact("Not counted", [Names([f'"{word}"' for word in answer.not_understood], "word")], rank=3)
    if answer.person.wishes:
        yield Fact("Wishes", [Names([answer.spoken[key] for key in answer.person.wishes], "skill")], rank=6)
    told = [(one, words) for one in answer.matches[:3] for words in one.against if words.startswith(_GATED)]
    if told:
        one, words = told[0]
        yield Fact("Speaks against", [Entry(f"{one.role.title}: {words}")], rank=2)
    if answer.would_change:
        yield Fact("Would change it", [Entry(listing(change_words(answer)))], rank=1)


def _following(answer: MatchFacts) -> Iterator[str]:
    if not answer.matches:
        yield "careercli list"
        return
    title = quoted(answer.matches[0].role.title)
    skills = shlex.quote(answer.typed) if answer.typed else ""
    if answer.resume:
        yield f"careercli gap {title} --resume {shlex.quote(answer.resume)}"
    elif skills and "\n" not in skills:
        yield f"careercli gap {title} --skills {skills}"
    yield from (f"careercli show {title}", "careercli list")
