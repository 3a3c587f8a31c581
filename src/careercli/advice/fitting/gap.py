"""What one lacks for a role: what of its needs one has, what is near, what is missing and how to show it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import field, replace
from typing import TYPE_CHECKING, Any

from careercli.advice.fitting.facts import AskedRole, GapFacts, Had, Lacked, Near
from careercli.advice.fitting.gates import gates_of
from careercli.advice.fitting.holding import RANK, NeedOrTool, NeedsOfRole, covered, holding_of, in_order, shown_too
from careercli.advice.fitting.learning import learning
from careercli.advice.fitting.shown import evidence_of, in_use
from careercli.advice.fitting.ways import way_to_show
from careercli.advice.roles import WEIGHTS
from careercli.advice.words import in_text
from careercli.model.level import Level, LevelAddition
from careercli.model.person import Reading
from careercli.model.record import record
from careercli.model.result import Row
from careercli.model.role import Needs, Role
from careercli.model.skill import Skill

if TYPE_CHECKING:
    from careercli.model.page import Page
    from careercli.model.screen import Screen


@record(kw_only=True)
class Gap(GapFacts):
    """The answer of `gap`. Coverage is the sum of the weights in `have` by that of `have`, `near` and `missing`.

    `coverage_shown` counts only what the evidence shows in use. `unasked`: skills of the person that this role does not
    ask for. `names`: of every id in the answer.
    """

    def page(self) -> Page:
        from careercli.advice.fitting.gappage import gap_page

        return gap_page(self)

    def brief(self) -> Screen:
        from careercli.advice.fitting.gapscreen import gap_screen

        return gap_screen(self)

    def rows(self) -> Iterator[Row]:
        from careercli.advice.fitting.gappage import gap_rows

        return gap_rows(self)


@record
class Learner:
    """Who asks: `typed` is the list of skills as it was typed, `learn` what they think of learning, `words` what they
    called the role."""

    reading: Reading
    typed: str = ""
    learn: list[str] = field(default_factory=list)
    words: str = ""


def gap_of(
    role: Role,
    level: Level | None,
    learner: Learner,
    known: Mapping[str, Skill],
    levels: Mapping[str, Mapping[str, LevelAddition]],
    every: Needs,
    titles: Mapping[str, str],
) -> Gap:
    """`known`: skills by id; `levels`: track -> level -> what it adds; `every`: what all roles need."""
    from careercli.advice.fitting.gappage import gap_sentences

    reading = learner.reading
    at_level = levels[role.track][level] if level else None
    needs = needs_at(role, at_level)
    held = shown_too(reading.person.skills, known)
    found = holding_of(held, needs, known)
    lacked = _lacked([*found.missing, *found.near], needs, role, known, at_level.skills if at_level else {})
    answer = Gap(
        role=AskedRole(role.id, role.title, level),
        coverage=found.coverage,
        coverage_shown=covered(in_use(held, reading, known), needs),
        summary="",
        gates=gates_of(_degrees(role), dict(role.required.items()), reading.person, at_level),
        have=[Had(key, needs[key], WEIGHTS[needs[key]], evidence_of(key, reading, known)) for key in found.have],
        near=[Near(**vars(lacked[key]), through=through) for key, through in found.near.items()],
        missing=[lacked[key] for key in found.missing],
        unasked=[key for key in held if key not in needs],
        learning=learning(role.id, learner.learn, held, needs, known, every, titles) if learner.learn else None,
        person=reading.person,
        not_understood=reading.not_understood,
        names={},
        order=in_order([key for key in needs if key not in held], known),
        typed=learner.typed,
        words=learner.words or role.title,
        origin=_origin(role, held, every, titles),
        notes=list(reading.remarks),
    )
    named = replace(answer, **_names(answer, known))
    return replace(named, summary=" ".join(gap_sentences(named)))


def needs_at(role: Role, at_level: LevelAddition | None) -> dict[str, NeedOrTool]:
    """What the role asks for, most needed first; a level adds skills as important ones, as `compare` has it."""
    needs: dict[str, NeedOrTool] = dict.fromkeys(role.tools, "tool")
    needs |= dict.fromkeys(at_level.skills if at_level else (), "important")
    needs |= role.needs()
    return dict(sorted(needs.items(), key=lambda item: RANK[item[1]]))


def _lacked(
    keys: Iterable[str], needs: NeedsOfRole, role: Role, known: Mapping[str, Skill], at_level: Mapping[str, str]
) -> dict[str, Lacked]:
    found: dict[str, Lacked] = {}
    for key in keys:
        way = way_to_show(key, role, known, [one.how for one in found.values() if one.how], at_level)
        how = (way.text, way.from_) if way else (None, None)
        found[key] = Lacked(key, needs[key], WEIGHTS[needs[key]], known[key].builds_on, *how)
    return found


def _degrees(role: Role) -> list[str]:
    return [role.education.typical, *role.education.also_accepted] if role.education else []


def _origin(role: Role, held: Sequence[str], every: Needs, titles: Mapping[str, str]) -> str:
    """The title of the role that the person covers best, of those that people come from."""
    known = [one for one in role.comes_from if one in every] or [one for one in every if one != role.id]
    best = max(known, key=lambda one: covered(held, every[one]), default="")
    return titles.get(best, "")


def _names(answer: Gap, known: Mapping[str, Skill]) -> dict[str, Any]:
    """The name of every id in the answer, and as it stands inside a sentence."""
    lacked: list[Lacked] = [*answer.near, *answer.missing]
    ids = [*(one.skill for one in answer.have), *(one.skill for one in lacked)]
    ids += [key for one in lacked for key in one.builds_on]
    ids += [*answer.unasked, *answer.person.skills, *answer.person.wishes]
    ids += answer.learning.skills if answer.learning else []
    named = {key: known[key] for key in dict.fromkeys(ids) if key in known}
    spoken = {key: in_text(skill.name, skill.category) for key, skill in named.items()}
    return {"names": {key: skill.name for key, skill in named.items()}, "spoken": spoken}
