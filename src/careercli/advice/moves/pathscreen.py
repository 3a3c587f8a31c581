"""The first screen of `path FROM TO`: the advice, the moves of the route to take, and the way straight."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from careercli.advice.moves.pathpage import path_page, path_sentences
from careercli.advice.moves.paying import step_words
from careercli.advice.words import percent, quoted
from careercli.model.screen import Entry, Fact, Facts, Names, Piece, Said, Screen, Sentence

if TYPE_CHECKING:
    from careercli.advice.moves.facts import PathFacts
    from careercli.advice.moves.hops import Route, Step


_KNOWN = 3  # skills in the command to paste


def path_screen(answer: PathFacts) -> Screen:
    assert answer.to is not None  # noqa: S101
    first, *rest = path_sentences(answer)
    head, _, tail = first.partition(":")
    sentences: list[Sentence] = [[Said(head, "answer"), Said(f":{tail}")], *([Said(one)] for one in rest)]
    chosen = next(route for route in answer.routes if route.recommended)
    pieces: list[Piece] = []
    for place, hop in enumerate(chosen.hops, 1):
        pieces += _move(place if chosen.bridges else 0, hop, answer)
    if chosen.bridges:
        pieces += _straight(answer)
    others = len(answer.routes) - 1 - bool(chosen.bridges)
    unsaid = [f"{others} more route{'s' * (others != 1)}"] if others > 0 else []
    return Screen(
        f"From {answer.from_.title} to {answer.to.title}",
        sentences,
        pieces,
        [*_following(chosen, answer)],
        shorter=sentences[:1],
        unsaid=[*unsaid, "how a route is chosen"],
        options="--full, --explain",
        chart=path_page(answer).chart(),
    )


def _move(place: int, hop: Step, answer: PathFacts) -> Iterator[Piece]:
    heading = f"{answer.titles[hop.from_]} to {answer.titles[hop.to]}"
    share = percent(hop.carries_over)
    label = f"Move {place}" if place else "Move"
    facts = [
        Fact("Pay", [Entry(step_words(hop.pay))]),
        Fact("Keep", [_names(hop.keep, answer, "yours")]),
        Fact("Add", [_names(hop.add, answer)]),
        Fact("Stop", [Names(hop.stop, "activity")], rank=4, least=70),
        Fact("Start", [Names(hop.start, "activity")], rank=4, least=70),
        Fact("Lies idle", [_names(hop.idle, answer)], rank=6),
    ]
    asked = [gate.asked for gate in hop.gates if gate.kind in ("license", "clearance") and not gate.met]
    facts += [Fact("Asked", [Entry(asked[0])], rank=1)] if asked else []
    yield Facts("", (), [Fact(label, [Entry(f"{heading}: you keep {share}")]), *facts])


def _straight(answer: PathFacts) -> Iterator[Piece]:
    hop = answer.routes[0].hops[0]
    facts = [
        Fact("Straight", [Entry(f"you keep {percent(hop.carries_over)}")], rank=3),
        Fact("Keep", [_names(hop.keep, answer, "yours")], rank=5),
        Fact("Add", [_names(hop.add, answer)], rank=3),
    ]
    yield Facts("", (), facts)


def _names(keys: Sequence[str], answer: PathFacts, style: str = "") -> Names | Entry:
    names = [answer.spoken[key] for key in keys]
    return Names(names, "skill", style) if names else Entry("nothing")  # type: ignore[arg-type]


def _following(chosen: Route, answer: PathFacts) -> Iterator[str]:
    assert answer.to is not None  # noqa: S101
    first, last = [*answer.words, answer.from_.title, answer.to.title][:2]
    next_role = quoted(answer.titles[chosen.bridges[0]] if chosen.bridges else last)
    known = [key for key in chosen.hops[0].keep if "-" not in key][:_KNOWN]
    if known:
        yield f"careercli gap {next_role} --skills {','.join(known)}"
    yield f"careercli compare {quoted(first)} {quoted(last)}"
    yield from (f"careercli path {quoted(first)}", "careercli list")
