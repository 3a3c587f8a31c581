"""What speaks for a role and against it, and the verdict on all of them, in sentences that one could say aloud."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from careercli.advice.fitting import NeedsOfRole, covered
from careercli.advice.words import BASES, counted, listing, percent

if TYPE_CHECKING:
    from careercli.advice.matching.facts import Matched, MatchFacts
    from careercli.advice.matching.ranking import PayIndex, Placed
    from careercli.model.skill import Skill

_SOME = 3  # names in a reason
_CLEARLY = 5  # points of the index, or percent of jobs, from which a difference is worth a word
_USUAL = {"master": "a master's degree", "doctorate": "a doctorate"}
_PREFERRED = {"pay": "pays most of them, like for like in visa filings", "growth": "grows most of them"}


def for_words(one: Placed, needs: NeedsOfRole, spoken: Mapping[str, str]) -> list[str]:
    return list(_for(one, needs, spoken))


def against_words(one: Placed, needs: NeedsOfRole, known: Mapping[str, Skill], spoken: Mapping[str, str]) -> list[str]:
    return list(_against(one, needs, known, spoken))


def _for(one: Placed, needs: NeedsOfRole, spoken: Mapping[str, str]) -> Iterator[str]:
    core = [spoken[key] for key in one.have if needs[key] == "core"]
    if core:
        yield f"you have {len(core)} of {one.core[1]} core skills: {_some(core)}"
    others = [spoken[key] for key in one.have if needs[key] != "core"]
    if others:
        yield f"also asked for: {_some(others)}"
    for index in one.pay:
        if index.value >= 100 + _CLEARLY:
            yield f"it pays {index_words(index)}"
    if one.growth is not None and one.growth >= 2 * _CLEARLY:
        yield f"jobs of its occupation grow by {one.growth:g}%"
    if "none" in one.role.degrees:
        yield "no degree is required"


def _against(one: Placed, needs: NeedsOfRole, known: Mapping[str, Skill], spoken: Mapping[str, str]) -> Iterator[str]:
    for gate in one.gates:
        if gate.met is False:
            yield f"asks for {gate.asked}; you have {gate.have}"
        elif gate.met is None and gate.kind in ("license", "clearance"):
            yield f"no employer waives this: {gate.asked.rstrip('.')}"
        elif gate.met is None and one.role.degrees and one.role.degrees[0] in _USUAL:
            yield f"most openings ask for {_USUAL[one.role.degrees[0]]}"
    if one.in_full < 1:
        yield _not_leading(one, needs, known)
    core = [spoken[key] for key in one.lacked if needs[key] == "core"]
    if core:
        yield f"core skills you lack: {_some(core)}"
    for index in one.pay:
        if index.value <= 100 - _CLEARLY:
            yield f"it pays {index_words(index)}"
    if one.growth is not None and one.growth < 0:
        yield f"jobs of its occupation shrink by {-one.growth:g}%"


def _not_leading(one: Placed, needs: NeedsOfRole, known: Mapping[str, Skill]) -> str:
    """Whether it is the field or the leading that is missing most."""
    held = frozenset(one.have)
    skills = {key: need for key, need in needs.items() if need != "tool"}
    people = {key: need for key, need in skills.items() if known[key].category == "people"}
    trade = {key: need for key, need in skills.items() if key not in people}
    what = "leading people" if people and covered(held, people) <= covered(held, trade) else "its field"
    return f"your skills show little of {what}, so it counts {percent(one.in_full)}"


def index_words(index: PayIndex) -> str:
    """ "12% more than Data Scientist in job ads"."""
    more = "more" if index.value >= 100 else "less"
    return f"{abs(round(index.value - 100))}% {more} than Data Scientist in {BASES[index.basis]}, like for like"


def _some(names: Sequence[str]) -> str:
    rest = len(names) - _SOME
    return listing([*names]) if rest <= 0 else f"{', '.join(names[:_SOME])} and {rest} more"


def match_sentences(answer: MatchFacts, asking: int) -> list[str]:
    """The verdict first; `asking`: how many roles ask for anything that the person has."""
    if not answer.matches:
        return ["No role is in that family and on that track."]
    first = answer.matches[0]
    if answer.verdict == "one_skill":
        skill = next((answer.spoken[key] for key in answer.person.skills if key in answer.spoken), "it")
        return [
            f"One skill cannot tell these roles apart: {counted(asking, 'role')} of {answer.considered} "
            f"{'asks' if asking == 1 else 'ask'} for {skill}.",
            "Name what else you work with.",
        ]
    if answer.verdict == "none_suits":
        return [_none(answer, first, asking)]
    if answer.prefer and answer.prefer[0] != "skills":
        what = f"{first.role.title} {_PREFERRED[answer.prefer[0]]}"
        return [
            f"Of {counted(answer.viable, 'role')} within your reach {what}; you cover {percent(first.score)} of it."
        ]
    return _suits(answer, first)


def _suits(answer: MatchFacts, first: Matched) -> list[str]:
    held, asked = first.core
    core = f"{held} of its {asked} core skills" if held else "none of its core skills"
    if answer.close:
        second = answer.matches[1] if len(answer.matches) > 1 else None
        if second:
            shares = [percent(first.coverage), percent(second.coverage)]
            both = f"{shares[0]} of both" if shares[0] == shares[1] else f"{shares[0]} and {shares[1]}"
            return [f"{first.role.title} and {second.role.title} are too close to call: you cover {both}."]
    return [f"{first.role.title} suits you best: you cover {percent(first.coverage)} of what it asks for, {core}."]


def _none(answer: MatchFacts, first: Matched, asking: int) -> str:
    if 0 in (first.coverage, first.score) and asking:
        ask = "asks" if asking == 1 else "ask"
        return (
            f"None of these roles suits: {counted(asking, 'role')} {ask} for what you named, "
            "but to lead people one must know their field."
        )
    if first.coverage == 0:
        return "None of these roles suits: no role asks for what you named."
    number = len(answer.person.skills)
    these = f"these {number} skills" if number > 1 else "this skill"
    shut = next((gate for gate in first.gates if gate.met is False), None)
    why = f", and it asks for {shut.asked}" if shut else ""
    return (
        f"None of these roles suits yet: with {these} alone none is within reach; the closest is {first.role.title}, "
        f"of which you cover {percent(first.coverage)}{why}."
    )
