"""The first screen of `match`: the verdict, the roles that suit, how one was read, and what would change the order."""

from __future__ import annotations

import shlex
from collections.abc import Iterator
from typing import TYPE_CHECKING

from careercli.advice.matching.matchpage import change_words, match_page, pay_cells
from careercli.advice.words import listing, percent, quoted
from careercli.model.screen import Bar, Column, Entry, Fact, Facts, Line, Names, Piece, Rows, Said, Screen, Sentence

if TYPE_CHECKING:
    from careercli.advice.matching.facts import Matched, MatchFacts

_ROWS = 10


def match_screen(answer: MatchFacts) -> Screen:
    head, _, tail = answer.summary.partition(":" if ":" in answer.summary else ";")
    rest = answer.summary[len(head) :] if tail else ""
    sentences: list[Sentence] = [[Said(head if tail else answer.summary, "answer"), Said(rest)]]
    pieces: list[Piece] = [_table(answer)] if answer.matches else []
    pieces.append(Facts("", (), [*_facts(answer)]))
    unsaid = (
        [f"{answer.considered - len(answer.matches)} more roles"] if answer.considered > len(answer.matches) else []
    )
    return Screen(
        "Roles that suit you",
        sentences,
        pieces,
        [*_following(answer)],
        unsaid=[*unsaid, "what speaks for and against each"],
        options="--full, --top 30. Pay or growth first: --prefer pay" if not answer.prefer else "--full, --top 30",
        chart=match_page(answer).chart(),
    )


def _table(answer: MatchFacts) -> Rows:
    columns = [
        Column(""),
        Column("", least=70),
        Column("You\ncover", right=True, keep=True),
        Column("Pay in\nads", right=True, least=100),
        Column("in\nfilings", right=True, least=100),
        Column("Jobs\nto come", right=True, least=100),
        Column("Core you lack first", least=60),
    ]
    lines = []
    for place, one in enumerate(answer.matches[:_ROWS]):
        if place and answer.matches[place - 1].viable and not one.viable:
            lines.append(Line([Entry("Not within reach yet"), *([None] * (len(columns) - 1))]))
        share = percent(one.coverage)
        bar = Bar(one.coverage, "yours", full=True)
        pay = [Entry(cell) for cell in pay_cells(one)]
        inside = answer.viable > 0 and not one.viable
        lines.append(
            Line([Entry(one.role.title), bar, Entry(share, "yours"), *pay, Entry(_lacked(one, answer))], inside)
        )
    return Rows(columns, lines)


def _lacked(one: Matched, answer: MatchFacts) -> str:
    """The first core skill that is missing, and how many more are."""
    lacked = one.core[1] - one.core[0]
    first = next((answer.spoken[key] for key in one.missing), "")
    if not lacked:
        return "none"
    return first + (f" and {lacked - 1} more" if lacked > 1 else "")


def _facts(answer: MatchFacts) -> Iterator[Fact]:
    yield Fact("Read as", [Names([answer.spoken[key] for key in answer.person.skills], "skill", lines=2)])
    if answer.not_understood:
        yield Fact("Not understood", [Names([f'"{word}"' for word in answer.not_understood], "word")], rank=3)
    if answer.person.wishes:
        yield Fact("Wishes", [Names([answer.spoken[key] for key in answer.person.wishes], "skill")], rank=6)
    told = [(one, words) for one in answer.matches[:3] for words in one.against if not words.startswith("core skills")]
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
    if skills and "\n" not in skills:
        yield f"careercli gap {title} --skills {skills}"
    yield f"careercli show {title}"
