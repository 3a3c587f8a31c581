"""The roles that suit a person: which are within reach, which come first, what speaks for and against each."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, ClassVar, Literal, NamedTuple

from careercli.advice.fitting.gap import in_use
from careercli.advice.fitting.gates import Gate
from careercli.advice.fitting.holding import in_order, shown_too
from careercli.advice.fitting.ranking import (
    Facts,
    PayIndex,
    Placed,
    Wish,
    place_all,
    ranked,
    too_close,
    turns,
)
from careercli.advice.fitting.reasons import against_words, for_words, match_sentences
from careercli.advice.words import in_text
from careercli.model.person import Person, Reading
from careercli.model.record import record
from careercli.model.result import Result, Row, aside
from careercli.model.role import Needs, Outline
from careercli.model.skill import Skill

if TYPE_CHECKING:
    from careercli.model.page import Page
    from careercli.model.screen import Screen

Verdict = Literal["suits", "none_suits", "one_skill"]
TOP = 10


@record
class MatchedRole:
    id: str
    title: str


@record
class Matched:
    """`score` is `coverage` times `in_full`, which is under 1 only for roles that lead people.

    `viable`: within reach. `core`: how many core skills are had, and how many are asked for. `missing` is in order of
    learning. `growth`: of the closest occupation, in percent; None is not published.
    """

    role: MatchedRole
    viable: bool
    score: float
    coverage: float
    in_full: float
    core: tuple[int, int]
    have: list[str]
    missing: list[str]
    for_: list[str]
    against: list[str]
    gates: list[Gate]
    pay: list[PayIndex]
    growth: float | None


@record
class WouldChange:
    """Learning `skill` would put `role` first."""

    skill: str
    role: str


@record(kw_only=True)
class Match(Result):
    """The answer of `match`. `close`: the first two are too close to call.

    `viable`: how many roles are within reach.
    """

    kind: ClassVar[str] = "match"
    columns: ClassVar[tuple[str, ...]] = ("label", "role", "value")

    verdict: Verdict
    summary: str
    close: bool
    viable: int
    considered: int
    prefer: list[Wish]
    matches: list[Matched]
    would_change: list[WouldChange]
    person: Person
    not_understood: list[str]
    names: dict[str, str]
    spoken: dict[str, str] = aside(default_factory=dict)
    titles: dict[str, str] = aside(default_factory=dict)
    typed: str = aside(default="")

    def page(self) -> Page:
        from careercli.advice.fitting.matchpage import match_page

        return match_page(self)

    def brief(self) -> Screen:
        from careercli.advice.fitting.matchscreen import match_screen

        return match_screen(self)

    def rows(self) -> Iterator[Row]:
        from careercli.advice.fitting.matchpage import match_rows

        return match_rows(self)


class Wanted(NamedTuple):
    """What the person asks for: only these families and tracks, in this order of preference, at most so many."""

    family: str | None = None
    track: str | None = None
    prefer: Sequence[Wish] = ()
    top: int = TOP


def match_of(
    reading: Reading,
    outlines: Mapping[str, Outline],
    every: Needs,
    known: Mapping[str, Skill],
    facts: Facts,
    wanted: Wanted,
    typed: str = "",
) -> Match:
    """All roles that are asked for by how well they suit, the first of them in full."""
    chosen = {
        key: one
        for key, one in outlines.items()
        if wanted.family in (None, one.family) and wanted.track in (None, one.track)
    }
    held = shown_too(reading.person.skills, known)
    used = in_use(held, reading, known)
    found = ranked(place_all(chosen, every, held, used, reading.person, known, facts), wanted.prefer)
    verdict = _verdict(found, reading.person.skills, chosen, every)
    shown = found[: wanted.top]
    moved = [] if wanted.prefer or verdict != "suits" else turns(found, every, known)
    ids = [key for one in shown for key in (*one.have, *one.lacked)]
    ids += [*reading.person.skills, *held, *reading.person.wishes, *(turn.skill for turn in moved)]
    named = {key: known[key] for key in dict.fromkeys(ids) if key in known}
    spoken = {key: in_text(skill.name, skill.category) for key, skill in named.items()}
    answer = Match(
        verdict=verdict,
        summary="",
        close=verdict == "suits" and not wanted.prefer and too_close(found),
        viable=sum(one.viable for one in found),
        considered=len(found),
        prefer=list(wanted.prefer),
        matches=[_matched(one, every, known, spoken) for one in shown],
        would_change=[WouldChange(*turn) for turn in moved],
        person=reading.person,
        not_understood=reading.not_understood,
        names={key: skill.name for key, skill in named.items()},
        spoken=spoken,
        titles={key: one.title for key, one in outlines.items()},
        typed=typed,
        notes=[*reading.remarks, *_notes(found, wanted)],
    )
    return replace(answer, summary=" ".join(match_sentences(answer, _asking(held, chosen, every))))


def _verdict(found: Sequence[Placed], skills: Sequence[str], chosen: Collection[str], every: Needs) -> Verdict:
    asked = [key for key in skills if any(key in every[role] for role in chosen)]
    if len(asked) == 1:
        return "one_skill"
    return "suits" if any(one.viable for one in found) else "none_suits"


def _asking(held: Collection[str], chosen: Collection[str], every: Needs) -> int:
    """How many roles ask for anything that the person has."""
    return sum(any(key in every[role] for key in held) for role in chosen)


def _notes(found: Sequence[Placed], wanted: Wanted) -> list[str]:
    if not found:
        return ["No role is in that family and on that track."]
    lacking = [one for one in found if one.viable and not any(index.basis == "sworn" for index in one.pay)]
    if "pay" in wanted.prefer and lacking:
        names = ", ".join(one.role.title for one in lacking)
        return [f"Too few visa filings to place by pay, and so after the others: {names}."]
    return []


def _matched(one: Placed, every: Needs, known: Mapping[str, Skill], spoken: Mapping[str, str]) -> Matched:
    return Matched(
        role=MatchedRole(one.role.id, one.role.title),
        viable=one.viable,
        score=one.score,
        coverage=one.coverage,
        in_full=one.in_full,
        core=one.core,
        have=one.have,
        missing=in_order(one.lacked, known),
        for_=for_words(one, every[one.role.id], spoken),
        against=against_words(one, every[one.role.id], known, spoken),
        gates=one.gates,
        pay=one.pay,
        growth=one.growth,
    )
