"""What one lacks for a role: what of its needs one has, what is near, what is missing and how to show it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import field
from typing import TYPE_CHECKING, ClassVar

from careercli.advice.fitting.gates import Gate, gates
from careercli.advice.fitting.holding import RANK, NeedOrTool, covered, holding, in_order, shown_too
from careercli.advice.fitting.learning import Learning, learning
from careercli.advice.fitting.ways import Way, way_to_show
from careercli.advice.roles import weights_of
from careercli.model.level import Level, LevelAddition
from careercli.model.person import Evidence, Person, Reading
from careercli.model.record import record
from careercli.model.result import Result, Row, aside
from careercli.model.role import Need, Needs, Role
from careercli.model.skill import Skill

if TYPE_CHECKING:
    from careercli.model.page import Page
    from careercli.model.screen import Screen


@record
class AskedRole:
    id: str
    title: str
    level: Level | None

    @property
    def name(self) -> str:
        return f"{self.title} ({self.level})" if self.level else self.title


@record
class Had:
    """A need that the person has. No evidence where it was only typed; `shown_by`: a dialect or managed form of it."""

    skill: str
    name: str
    need: NeedOrTool
    weight: int
    evidence: list[Evidence]
    shown_by: str | None = None


@record
class Near:
    """A need that the person lacks, with what they have that leads there; it counts nothing."""

    skill: str
    name: str
    need: NeedOrTool
    weight: int
    through: list[str]
    how: str | None
    how_from: str | None


@record
class Missing:
    """`builds_on`: what one learns first, had or not. `how`: a way to show it, of the part of the profile `how_from`."""

    skill: str
    name: str
    need: NeedOrTool
    weight: int
    builds_on: list[str]
    how: str | None
    how_from: str | None


@record(kw_only=True)
class Gap(Result):
    """The answer of `gap`. Coverage is the sum of the weights in `have` by that of `have`, `near` and `missing`.

    `coverage_shown` counts only what the evidence shows in use. `unasked`: skills of the person that this role does not
    ask for. `names`: of every id that the answer mentions.
    """

    kind: ClassVar[str] = "gap"
    columns: ClassVar[tuple[str, ...]] = ("label", "skill", "value")

    role: AskedRole
    coverage: float
    coverage_shown: float
    summary: str
    gates: list[Gate]
    have: list[Had]
    near: list[Near]
    missing: list[Missing]
    unasked: list[str]
    learning: Learning | None
    person: Person
    not_understood: list[str]
    names: dict[str, str]
    text_names: dict[str, str] = aside(default_factory=dict)
    origins: list[str] = aside(default_factory=list)
    typed: str = aside(default="")
    words: str = aside(default="")

    def page(self) -> Page:
        from careercli.advice.fitting.gappage import gap_page

        return gap_page(self)

    def brief(self) -> Screen:
        from careercli.advice.fitting.gapscreen import gap_screen

        return gap_screen(self)

    def rows(self) -> Iterator[Row]:
        from careercli.advice.fitting.gaprows import gap_rows

        return gap_rows(self)


@record
class Learner:
    """`typed`: the list as it was typed; `learn`: ids that one thinks of learning; `words`: how the role was called."""

    reading: Reading
    typed: str = ""
    learn: list[str] = field(default_factory=list)
    words: str = ""


def gap(
    role: Role,
    level: Level | None,
    learner: Learner,
    known: Mapping[str, Skill],
    levels: Mapping[str, Mapping[str, LevelAddition]],
    every: Needs,
    titles: Mapping[str, str],
) -> Gap:
    """`known`: skills by id; `levels`: track -> level; `every`: the needs of all roles, for what learning opens."""
    from careercli.advice.fitting.sayings import gap_summary
    from careercli.advice.words import in_text

    reading = learner.reading
    at_level = levels[role.track][level] if level else None
    needs = needs_at(role, at_level)
    held = shown_too(reading.person.skills, known)
    found = holding(held, needs, known)
    weights = weights_of(needs)
    ways = _ways([*found.missing, *found.near], role, known, at_level)
    mentioned = [*needs, *held, *reading.person.wishes, *learner.learn]
    bases = [base for key in found.missing for base in known[key].builds_on if base in known]
    names = {key: known[key].name for key in dict.fromkeys([*mentioned, *bases])}
    answer = Gap(
        role=AskedRole(role.id, role.title, level),
        coverage=found.coverage,
        coverage_shown=covered(_in_use(held, reading, known), needs),
        summary="",
        gates=gates(_degrees(role), role.required, reading.person, at_level),
        have=[_had(key, needs, weights, reading, known) for key in found.have],
        near=[
            Near(key, known[key].name, needs[key], weights[key], through, *_told(ways.get(key)))
            for key, through in found.near.items()
        ],
        missing=[
            Missing(key, known[key].name, needs[key], weights[key], known[key].builds_on, *_told(ways.get(key)))
            for key in found.missing
        ],
        unasked=[key for key in held if key not in needs],
        learning=learning(role.id, learner.learn, held, needs, known, every, titles) if learner.learn else None,
        person=reading.person,
        not_understood=reading.not_understood,
        names=names,
        text_names={key: in_text(name, known[key].category) for key, name in names.items()},
        origins=_origins(role, held, every, titles),
        typed=learner.typed,
        words=learner.words or role.title,
        notes=list(reading.remarks),
    )
    return answer.saying(gap_summary(answer))


def needs_at(role: Role, at_level: LevelAddition | None) -> dict[str, NeedOrTool]:
    """What the role asks for; a level adds skills as important ones, as `compare` has it."""
    needs: dict[str, NeedOrTool] = {**role.needs()}
    added: Mapping[str, Need] = dict.fromkeys(at_level.skills if at_level else (), "important")
    needs = {**added, **needs} if added else needs
    needs |= {key: "tool" for key in role.tools if key not in needs}
    return dict(sorted(needs.items(), key=lambda item: RANK[item[1]]))
