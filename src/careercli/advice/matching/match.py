"""The roles that suit a person: which are within reach, which come first, what speaks for and against each."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from careercli.advice.fitting import Outline, in_order, in_use, knows_field, shown_too
from careercli.advice.matching.facts import Matched, MatchedRole, MatchFacts, Verdict, WouldChange
from careercli.advice.matching.ranking import (
    Facts,
    Placed,
    Wish,
    place_all,
    ranked,
    too_close,
)
from careercli.advice.matching.reasons import against_words, for_words, match_sentences
from careercli.advice.matching.turns import Turn, turns
from careercli.advice.words import in_text
from careercli.model.person import Reading
from careercli.model.record import record
from careercli.model.result import Row
from careercli.model.role import Needs
from careercli.model.skill import Skill

if TYPE_CHECKING:
    from careercli.model.page import Page
    from careercli.model.screen import Screen

TOP = 10


@record(kw_only=True)
class Match(MatchFacts):
    """The answer of `match`. `close`: the first two are too close to call.

    `viable`: how many roles are within reach.
    """

    def page(self) -> Page:
        from careercli.advice.matching.matchpage import match_page

        return match_page(self)

    def brief(self) -> Screen:
        from careercli.advice.matching.matchscreen import match_screen

        return match_screen(self)

    def rows(self) -> Iterator[Row]:
        from careercli.advice.matching.matchpage import match_rows

        return match_rows(self)


@record
class Wanted:
    """What the person asks for: only these families and tracks, in this order of preference, at most so many."""

    family: str | None = None
    track: str | None = None
    prefer: Sequence[Wish] = ()
    top: int = TOP

    def takes(self, one: Outline) -> bool:
        return self.family in (None, one.family) and self.track in (None, one.track)


@record
class Asked:
    """What the person handed in, as typed: a list of skills, the name of a file."""

    skills: str = ""
    resume: str = ""


def match_of(
    reading: Reading,
    outlines: Mapping[str, Outline],
    every: Needs,
    known: Mapping[str, Skill],
    facts: Facts,
    wanted: Wanted,
    asked: Asked = Asked(),  # noqa: B008
) -> Match:
    """All roles that are asked for by how well they suit, the first of them in full."""
    chosen = {key: one for key, one in outlines.items() if wanted.takes(one)}
    held = shown_too(reading.person.skills, known)
    used = in_use(held, reading, known)
    found = ranked(place_all(chosen, every, held, used, reading.person, known, facts), wanted.prefer, len(held))
    verdict = _verdict(found, reading.person.skills, every, known)
    shown = found[: wanted.top]
    moved = [] if wanted.prefer or verdict != "suits" else turns(found, every, known)
    named = _named(shown, [*reading.person.skills, *held, *reading.person.wishes], moved, known)
    spoken = {key: in_text(skill.name, skill.category) for key, skill in named.items()}
    answer = Match(
        verdict=verdict,
        summary="",
        close=verdict == "suits" and not wanted.prefer and too_close(found),
        viable=sum(one.viable for one in found),
        considered=len(found),
        prefer=list(wanted.prefer),
        matches=[_matched(one, every, known, spoken) for one in shown],
        would_change=[WouldChange(turn.skill, turn.role) for turn in moved],
        person=reading.person,
        not_understood=reading.not_understood,
        names={key: skill.name for key, skill in named.items()},
        spoken=spoken,
        titles={key: one.title for key, one in outlines.items()},
        typed=asked.skills,
        resume="" if asked.resume == "-" else asked.resume,
        notes=[*reading.remarks, *_notes(found, wanted)],
    )
    return replace(answer, summary=" ".join(match_sentences(answer, _asking(held, chosen, every))))


def _named(
    shown: Sequence[Placed], own: Sequence[str], moved: Sequence[Turn], known: Mapping[str, Skill]
) -> dict[str, Skill]:
    """Every skill that the answer names."""
    ids = [key for one in shown for key in (*one.have, *one.lacked)] + [*own, *(turn.skill for turn in moved)]
    return {key: known[key] for key in dict.fromkeys(ids) if key in known}


def _verdict(found: Sequence[Placed], skills: Sequence[str], every: Needs, known: Mapping[str, Skill]) -> Verdict:
    asked = [key for key in skills if any(key in needs for needs in every.values())]
    if len(asked) == 1 and knows_field(asked, known):
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
    missing = in_order(one.lacked, known)
    return Matched(
        role=MatchedRole(one.role.id, one.role.title),
        viable=one.viable,
        score=one.score,
        coverage=one.coverage,
        in_full=one.in_full,
        core=one.core,
        have=one.have,
        missing=missing,
        for_=for_words(one, every[one.role.id], spoken),
        against=against_words(one, every[one.role.id], known, spoken),
        gates=one.gates,
        pay=one.pay,
        growth=one.growth,
        lacks=[key for key in missing if every[one.role.id][key] == "core"],
    )
