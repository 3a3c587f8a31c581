"""What in a title says its role again, or nothing: the tools, the employer's own grade, a second head."""

from __future__ import annotations

from collections.abc import Sequence

from careercli.library.titles import seniority
from careercli.library.titles.parts import FIELD, FOREIGN_FIELD, GRADE, LEVEL, STOP, TRADE, kind, kinds, led
from careercli.library.titles.standing import TOOLS, is_generic, leads
from careercli.library.titles.words import FIELDS, HEADS, LEADERS, PEERS
from careercli.library.titles.words.beside import TECHNOLOGIES

# these name no field and no part of a name, as "devops" and the lake of data do
_ONLY_TOOLS = (
    TECHNOLOGIES - FIELDS - frozenset("big lake lakehouse stream streaming realtime time mainframe intel".split())
)
_CALLED_IN_HOUSE = frozenset("analyst architect developer administrator".split())
# what builders of models and of pipelines work with anyway
_OF_MODELS, _OF_SOFTWARE = frozenset("vision nlp learning".split()), frozenset("etl intelligence devops".split())
_BUILT = frozenset(("software", "solutions", "application", "applications"))
_MODELS = frozenset("modeling algorithm algorithms software".split())
_DEPARTMENT = 3  # letters of its initials
_DEPARTMENT_AND_HEAD = 2  # words
_OF_STAFF = frozenset(("specialist", "professional"))
_OF_SOME_FIRMS = frozenset(("master", "expert", "advanced"))  # grades that say no level of ours
_TECHNICAL = frozenset("it information technology technical".split())


def without_restating(name: Sequence[str], right: Sequence[str]) -> Sequence[str]:
    """The words behind a name without one that adds nothing: "Data Analyst Specialist"."""
    return right[1:] if right[:1] == ["specialist"] and name[-1] in HEADS and not leads(name) else right


def restates(name: str, words: Sequence[str]) -> bool:
    """Whether a part says the trade again, by tools or as a house calls it: "Software Developer (Java Developer)"."""
    *own, head = name.split()
    if words[-1] != head or head in LEADERS:
        return False
    bits = [kind(word) for word in words[:-1]]
    by_tools = all(word in TOOLS or bit & LEVEL for word, bit in zip(words, bits, strict=False))
    in_house = head in _CALLED_IN_HOUSE and not is_generic(set(own))
    return by_tools or (in_house and not any(bit & (TRADE | STOP | FIELD | FOREIGN_FIELD) for bit in bits))


def is_a_grade(name: str, words: Sequence[str], *, first: bool) -> list[str] | None:
    """The levels of a part that is the employer's own grade; None if it is none.

    "Engineer 4 - Data Engineer", "IT Specialist (Data Analyst)", "Data Engineer, Engineer III"; short words are
    initials of a department.
    """
    if not first and len(words) == 1 and words[0] in _OF_SOME_FIRMS:
        return []
    kept = [word for word in words if not kind(word) & LEVEL]
    grade = kept[-1:] if len(kept) > 1 and kind(kept[-1]) & GRADE else []
    kept = kept[: len(kept) - len(grade)]
    if first and len(kept) > 1 and kept[-1] in _OF_STAFF and _TECHNICAL.issuperset(kept[:-1]):
        return [*(word for word in words if kind(word) & LEVEL), *grade]
    if first and len(kept) == 1 and kept[0] == "analyst" and grade:  # "Analyst II (Analytics Engineer)"
        return [*(word for word in words if kind(word) & LEVEL), *grade]
    head = name.split()[-1]
    department = all(first and len(word) <= _DEPARTMENT and not kind(word) for word in kept[:-1])
    if kept[-1:] != [head] or head not in PEERS or len(kept) > _DEPARTMENT_AND_HEAD or not department:
        return None
    return [*(word for word in words if kind(word) & LEVEL), *grade]


def without_tools(words: Sequence[str]) -> Sequence[str]:
    """The words without technologies between others: "ETL Informatica Developer"; none if there are none."""
    if not LEADERS.isdisjoint(words):
        return ()
    rest = list(words)
    for at in range(len(rest) - 2, 0, -1):
        if _is_a_tool(rest[at], rest[at + 1]) or _adds_nothing(*rest[at - 1 : at + 2]):
            del rest[at]
    return rest if len(rest) < len(words) else ()


def _is_a_tool(word: str, following: str) -> bool:
    return word in _ONLY_TOOLS and not (word == "cloud" and kind(following) & TRADE)  # who builds clouds is another


def _adds_nothing(before: str, word: str, behind: str) -> bool:
    """Whether it is part of the work between a field and a head: "ML Modeling Engineer", "ETL Software Developer"."""
    made = word in _MODELS if before in _OF_MODELS else word in _BUILT and before in _OF_SOFTWARE
    return made and behind in PEERS


def bare(near: Sequence[Sequence[str]]) -> tuple[list[list[str]], list[str]]:
    """Parts without words of seniority and grades, and those; nor with what adds nothing: "Manager, BI & Reporting"."""
    levels: list[str] = []
    found: list[list[str]] = []
    plain = any(len([word for word in words if not kind(word) & (LEVEL | GRADE)]) == 1 for words in near)
    for words in near:
        kept = [word for word in words if not kind(word) & LEVEL]
        grade = seniority.at_the_end(kept)
        if words[:2] == ["research", "associate"]:  # who is somebody else
            kept = list(words)
        levels += [word for word in words if word not in kept]
        if plain or kinds(kept) & TRADE:  # "Manager, Data Engineering 3", but no "Data Engineer, Platform 2"
            levels += grade
        found.append(kept[: len(kept) - len(grade)])
    if len(found) == 2:
        first, second = found
        found = [first, led([*first, *second])[1:]] if len(first) == 1 else found
        found = [led([*second, *first])[1:], second] if len(second) == 1 else found
    return found, levels
