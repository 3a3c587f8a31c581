"""The first screen of `gap`: the verdict, what is covered, what one has, and what to learn first."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from careercli.advice.fitting.gappage import NEEDS, gap_page, gap_sentences, tally
from careercli.advice.words import quoted
from careercli.model.screen import Bar, Column, Entry, Fact, Facts, Line, Names, Piece, Rows, Said, Screen, Sentence

if TYPE_CHECKING:
    from careercli.advice.fitting.facts import GapFacts, Lacked

_LONG = 36  # letters of a way to show a skill that fit a row
_JOINTS = re.compile(
    r"[,;:.] | (?:and|that|from|with|to|until|whose|which|so|on|for|in|as|by|of|at|behind|instead|where|when|through) "
)
_BARS = {"important": "Important", "helpful": "Helpful"}


def gap_screen(answer: GapFacts) -> Screen:
    first, *rest = gap_sentences(answer)
    sentences: list[Sentence] = [[Said(first.removesuffix("."), "answer"), Said(".")], *([Said(one)] for one in rest)]
    pieces: list[Piece] = [_bars(answer), Facts("", (), [*_facts(answer)])]
    if answer.order:
        pieces.append(_to_learn(answer))
    return Screen(
        answer.role.name,
        sentences,
        pieces,
        list(_following(answer)),
        unsaid=["how to show each", "how you were read"],
        chart=gap_page(answer).chart(),
    )


def _bars(answer: GapFacts) -> Rows:
    lines = []
    for need, (asked, held) in tally(answer).items():
        lines.append(
            Line(
                [
                    Entry(_BARS.get(need, NEEDS[need])),
                    Bar(held / asked, "yours", full=True),
                    Entry(f"{held} of {asked}"),
                ]
            )
        )
    return Rows([Column(""), Column("", least=50), Column("", keep=True)], lines, "need", whole=True)


def _facts(answer: GapFacts) -> Iterator[Fact]:
    have = [answer.spoken[one.skill] for one in answer.have]
    yield Fact("You have", [Names(have, "skill", "yours", lines=2) if have else Entry("nothing that is asked for")])
    if answer.near:
        near = [
            f"{answer.spoken[one.skill]} ({', '.join(answer.spoken[key] for key in one.through[:2])})"
            for one in answer.near
        ]
        yield Fact("Near to it", [Names(near, "skill")], rank=4)
    if answer.unasked:
        yield Fact("Not asked for", [Names([answer.spoken[key] for key in answer.unasked], "skill")], rank=3)
    if answer.person.wishes:
        yield Fact("Wishes", [Names([answer.spoken[key] for key in answer.person.wishes], "skill")], rank=5)
    if answer.not_understood:
        yield Fact("Not counted", [Names([f'"{one}"' for one in answer.not_understood], "word")], rank=2)
    if answer.learning and answer.learning.opens:
        yield Fact("Would open", [Names([one.title for one in answer.learning.opens], "role", "yours")], rank=1)


def _to_learn(answer: GapFacts) -> Rows:
    columns = [
        Column("To learn, in this order", keep=True),
        Column("Need", least=110),
        Column("Builds on", least=60),
        Column("A way to show it", least=70),
    ]
    lines = [
        Line(
            [
                Entry(answer.spoken[one.skill]),
                Entry(one.need),
                Entry(_bases(answer, one)),
                Entry(shorter(one.how or "")),
            ]
        )
        for one in answer.to_learn()
    ]
    return Rows(columns, lines, "need")


def _bases(answer: GapFacts, one: Lacked) -> str:
    through = next((near.through for near in answer.near if near.skill == one.skill), [])
    if through:
        return f"near: {answer.spoken[through[0]]}"
    return ", ".join(answer.spoken[key] for key in one.builds_on[:2] if key in answer.spoken)


def shorter(text: str) -> str:
    """The way to show a skill in a few words: as many of its clauses as fit a row, or else the first."""
    if text.startswith("Use ") and ": " in text:
        text = text.split(": ", 1)[1]
    text = text.rstrip(".")
    ends = [found.start() for found in _JOINTS.finditer(text) if found.start() > 7]
    fitting = [end for end in (*ends, len(text)) if end <= _LONG]
    return text[: max(fitting)] if fitting else text[: ends[0]] if ends else text


def _following(answer: GapFacts) -> Iterator[str]:
    if answer.origin:
        yield f"careercli path {quoted(answer.origin)} {quoted(answer.words)}"
    yield from (f"careercli show {quoted(answer.words)}", "careercli list")
