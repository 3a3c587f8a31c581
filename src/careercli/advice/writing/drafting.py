"""The text of a new role file: every field with a line that explains it, as an example or after another role.

It passes `roles check` as it is. Sentences of another role are there as comments only: a copied sentence is no profile.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import ClassVar

from careercli.advice.roles import overlap_of, weights_of
from careercli.advice.writing.check import TOO_CLOSE
from careercli.advice.writing.copying import copied, quoted
from careercli.advice.writing.rolefields import FIELDS, FIRST_SKILL, TO_WRITE
from careercli.model.items import Items
from careercli.model.record import Cell, record
from careercli.model.role import Need, Needs, Role, nameable

DIFFERENCE = "Say what differs."


@record
class Drafted:
    """A role file that was written; `like` is the id of the role it was made after."""

    id: str
    title: str
    path: str
    like: str | None


@record(kw_only=True)
class NewRole(Items):
    """The answer of `roles new`."""

    kind: ClassVar[str] = "new_role"
    columns: ClassVar[tuple[str, ...]] = ("path",)
    headings: ClassVar[tuple[str, ...]] = ("Role file",)

    items: list[Drafted]

    def heading(self) -> str:
        return "Written; fill it in, then look at it with `careercli roles check`"

    def cells(self, item: Drafted) -> tuple[Cell, ...]:
        return (item.path,)


_FOUR = (("L1", "entry"), ("L2", "mid"), ("L3", "senior"), ("L4", "staff"))
_REQUIRED = frozenset({"title", "family", "track", "definition", "skills"})


def draft(
    title: str, like: Role | None, near: Sequence[str], today: date, *, ladder: bool = False, instead: bool = False
) -> str:
    """The whole file. `near`: roles that need nearly the same skills, which the file therefore tells apart; `ladder`:
    with grades to fill in; `instead`: in the place of the role that it is made after, and so with all that one says.
    """
    live = copied(like) if like and instead else _after(like) if like else {}
    live["title"] = [quoted(title)]
    if ladder:
        live["grades"] = _grades(like)
    if near and not instead:
        live["confused_with"] = [f"  {_id(role_id)}: {DIFFERENCE}" for role_id in near]
    lines = [
        "# yaml-language-server: $schema=role.schema.json",
        "# For an editor that completes: careercli roles schema > role.schema.json, beside this file.",
        "# `careercli roles check` with the name of this file says what is wrong with it, line by line.",
        "# Required are title, family, track, definition and one core skill; take the # from what else you fill in.",
    ]
    if like and instead:
        lines.append(f"# A copy of {_comment(like.title)} ({like.id}), which it replaces: change what is different.")
    elif like:
        lines.append(f"# Made after {_comment(like.title)} ({like.id}), whose words are comments here: write your own.")
    for field in FIELDS:
        example = (today.isoformat(),) if field.name == "reviewed" else field.example
        lines += ["", f"# {field.meaning}"]
        if field.name in live or field.name in _REQUIRED:
            lines += _yaml(field.name, live.get(field.name, example))
        else:
            lines += [f"#{line}" for line in _yaml(field.name, example)]
        if like and not instead:
            lines += [f"# in {_comment(like.title)}: {text}" for text in _words_of(like, field.name)]
    return "\n".join([*lines, ""])


def claims(made: Drafted, before: str | None, titles: Mapping[str, str]) -> list[str]:
    """What the new role takes from others: `before` is the role that its title stood for."""
    if made.id in titles:
        return [f"The new role has the id of {titles[made.id]}: the first folder that has it wins."]
    if before and titles[before].lower() == made.title.lower():
        return [f"{before} has the same title, so nobody can ask for either by it; choose another."]
    if before:
        return [f'"{made.title}" stood for {titles[before]} so far; from now on it is the new role.']
    return []


def too_close(needs: Mapping[str, Need], others: Needs) -> list[str]:
    """The roles that need so nearly the same that a profile must say what sets it apart."""
    own = weights_of(needs)
    skills = {key: {skill: need for skill, need in needed.items() if need != "tool"} for key, needed in others.items()}
    weights = {key: weights_of(needed) for key, needed in skills.items()}
    return [key for key, other in weights.items() if overlap_of({"": own, key: other}).score > TOO_CLOSE]


def needs_of(like: Role | None) -> Mapping[str, Need]:
    """What the draft says that the role needs."""
    return like.needs() if like else {FIRST_SKILL: "core"}


def _after(like: Role) -> dict[str, Sequence[str]]:
    """The fields that are taken over from another role: what can be counted, and none of its sentences."""
    found: dict[str, Sequence[str]] = {"family": [like.family], "track": [like.track]}
    groups = {"core": like.skills.core, "important": like.skills.important, "helpful": like.skills.helpful}
    found["skills"] = [
        line
        for need, group in groups.items()
        if group
        for line in (f"  {need}:", *_uses(like, _keyed(group, _id), "    "))
    ]
    shares = {"much": like.work.much, "some": like.work.some}
    found["work"] = [f"  {share}: [{', '.join(map(_id, ids))}]" for share, ids in shares.items() if ids]
    found["tools"] = [f"[{', '.join(map(_id, like.tools))}]"] if like.tools else []
    found["industries"] = _uses(like, _keyed(like.industries, quoted), "  ")
    if like.education:
        also = ", ".join(like.education.also_accepted)
        found["education"] = [f"  typical: {like.education.typical}", f"  also_accepted: [{also}]"]
    if like.occupation:
        code, title = quoted(like.occupation.code), quoted(like.occupation.title)
        found["occupation"] = [f"  code: {code}", f"  title: {title}", f"  closeness: {like.occupation.closeness}"]
    return {name: lines for name, lines in found.items() if lines}


def _grades(like: Role | None) -> list[str]:
    """Grades without a band, whose place is marked: names and levels of the other role's ladder, or four to rename."""
    known = [(one.name, one.level) for one in like.grades] if like else []
    lines = []
    for name, level in known or _FOUR:
        lines.append(f"  - name: {quoted(name)}")
        lines += [f"    level: {level}"] if level else []
        lines += ["    # pay: {low: 40000, high: 55000, currency: USD}", "    expected:", f"      - {TO_WRITE}"]
    return lines


def _keyed(group: Mapping[str, str | None], written: Callable[[str], str]) -> dict[str, str | None]:
    return {written(key): use for key, use in group.items()}


def _id(key: str) -> str:
    return key if nameable(key) else quoted(key)


def _uses(like: Role, group: Mapping[str, str | None], indent: str) -> list[str]:
    """Keys without a value, each with what the other role does there as a comment."""
    said = {key: f"  # in {_comment(like.title)}: {_comment(use)}" if use else "" for key, use in group.items()}
    return [f"{indent}{key}:{comment}" for key, comment in said.items()]


def _words_of(like: Role, field: str) -> list[str]:
    """What the other role says in a field whose words are not taken over."""
    texts: list[str | None] = []
    if field == "definition":
        texts = [like.definition]
    elif field in ("week", "responsibilities", "tips", "portfolio", "interview", "choose_if", "think_twice_if"):
        texts = [*getattr(like, field)]
    elif field in ("comes_from", "goes_to", "sources"):
        texts = [", ".join(getattr(like, field))]
    elif field == "education" and like.education:
        known = like.education
        texts = [", ".join(known.fields), known.instead_of_degree, known.experience]
    elif field == "outlook":
        texts = [like.outlook.demand, like.outlook.ai_effect]
    elif field == "occupation" and like.occupation:
        texts = [like.occupation.note]
    return [_comment(text) for text in texts if text]


def _yaml(name: str, value: Sequence[str]) -> list[str]:
    """A field in lines: beside its name, or below it if the lines are indented."""
    return [f"{name}:", *value] if value and value[0].startswith(" ") else [f"{name}: {' '.join(value)}"]


def _comment(text: str) -> str:
    """The text on one line, without what YAML refuses even in a comment."""
    return " ".join("".join(letter if letter.isprintable() else " " for letter in text).split())
