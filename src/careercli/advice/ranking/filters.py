"""What narrows a list of roles, each filter with the words that say it; unknown values are refused with near ones."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterator, Sequence
from typing import TYPE_CHECKING

from careercli.advice.ranking.likeness import alike, near
from careercli.advice.words import a_degree, family_words, in_text, kind_words, listing, quoted
from careercli.errors import NotFoundError, on_one_line
from careercli.model.record import record

if TYPE_CHECKING:
    from careercli.advice.ranking.table import Table
    from careercli.model.role import Degree, Head, Trait
    from careercli.model.skill import Vocabulary


@record
class Filters:
    """All of them hold; of skills, tools, industries and fields each one that is named."""

    family: str | None = None
    track: str | None = None
    degree: Degree | None = None
    skills: Sequence[str] = ()
    tools: Sequence[str] = ()
    industries: Sequence[str] = ()
    fields: Sequence[str] = ()
    entry: bool = False

    def __bool__(self) -> bool:
        return any(vars(self).values())


@record
class Test:
    """One filter as a question to a role, and what the roles that pass it do: one of them, and several."""

    passes: Callable[[Head], bool]
    one: str
    several: str


def tests(table: Table, wanted: Filters) -> list[Test]:
    """What was asked for; raises NotFoundError for a skill, an industry or a field that no role has."""
    found: list[Test] = []
    if wanted.family:
        words = f"to {family_words(wanted.family)}"
        found.append(Test(lambda role: role.family == wanted.family, f"belongs {words}", f"belong {words}"))
    if wanted.track:
        words = kind_words(wanted.track)
        found.append(Test(lambda role: role.track == wanted.track, f"is about {words}", f"are about {words}"))
    if wanted.degree:
        words = a_degree(wanted.degree)
        also = table.facts.having("degree", [wanted.degree])
        found.append(
            Test(lambda role: role.degree == wanted.degree or role.id in also, f"accepts {words}", f"accept {words}")
        )
    if wanted.entry:
        found.append(
            Test(lambda role: bool(role.entry), "takes people without another role", "take people without another role")
        )
    found += [one for name in wanted.skills for one in _asking(table, name, ("asks for", "ask for"))]
    found += [one for name in wanted.tools for one in _asking(table, name, ("uses", "use"))]
    found += [_having(table, name, "industry", ("works in", "work in")) for name in wanted.industries]
    return found + [_having(table, name, "field", ("takes", "take")) for name in wanted.fields]


def passing(table: Table, wanted: Sequence[Test]) -> list[Head]:
    """The roles that pass every test, by title."""
    found = table.rows
    for one in wanted:
        found = [role for role in found if one.passes(role)]
    return found


def options(asked: Filters) -> list[str]:
    """The filters as one types them."""
    found = [f"--{name} {value}" for name in ("family", "track", "degree") if (value := getattr(asked, name))]
    found += ["--entry"] if asked.entry else []
    pairs = (("skill", asked.skills), ("tool", asked.tools), ("industry", asked.industries), ("field", asked.fields))
    return found + [f"--{name} {_typed(value)}" for name, values in pairs for value in values]


def _typed(value: str) -> str:
    return value if value.isalnum() else quoted(value)


def near_skills(name: str, vocabulary: Vocabulary) -> list[str]:
    """Names of skills and tools that look like it."""
    return near(name, [skill.name for skill in vocabulary.skills.values()])


def _asking(table: Table, name: str, verbs: tuple[str, str]) -> Iterator[Test]:
    """One for each skill or tool that is named: "C/C++" is one, "sql python" are two."""
    ids, left = table.finder().items(name)
    if not ids or any(len(one) > 1 for one in left):
        hint = f"`careercli search {on_one_line(name)}` looks everywhere." if name.strip() else "Name one, such as SQL."
        raise NotFoundError(
            f'No skill or tool called "{on_one_line(name)}".', candidates=near_skills(name, table.vocabulary), hint=hint
        )
    for key in dict.fromkeys(ids):
        skill = table.vocabulary.skills[key]
        yield _asks(table.facts.asking(key), in_text(skill.name, skill.category), verbs)


def _asks(roles: Container[str], words: str, verbs: tuple[str, str]) -> Test:
    return Test(lambda role: role.id in roles, f"{verbs[0]} {words}", f"{verbs[1]} {words}")


def _having(table: Table, name: str, trait: Trait, verbs: tuple[str, str]) -> Test:
    known = table.facts.values(trait)
    meant = alike(name, known)
    if not meant:
        what = "industry" if trait == "industry" else "field of study"
        hint = f"There are {listing(sorted(known)[:30])}." if trait == "industry" and known else ""
        raise NotFoundError(
            f'No role names an {what} called "{on_one_line(name)}".'.replace("an field", "a field"),
            candidates=near(name, known),
            hint=hint or "`careercli list --columns fields` shows what roles name.",
        )
    said = listing(meant, "or") if len(meant) < _SAID else f"{', '.join(meant[: _SAID - 1])} or the like"
    roles = table.facts.having(trait, meant)
    return Test(lambda role: role.id in roles, f"{verbs[0]} {said}", f"{verbs[1]} {said}")


_SAID = 4  # names that a sentence can hold
