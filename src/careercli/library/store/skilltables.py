"""Skills in a database: written whole; read by id, name and category, each other field once somebody asks for it."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Mapping
from dataclasses import fields
from typing import Any

from careercli.library.store.database import Database
from careercli.model.skill import Skill

# what a comparison does without: field → its table, and how many columns stand behind skill and place
_LISTS = {"aliases": "skill_aliases", "builds_on": "skill_bases", "shows": "skill_shows"}
_PAIRS = {"formerly": "skill_former_names", "counts": "skill_counts"}
_LATER = ("what", *_LISTS, *_PAIRS)
TABLES = ("skills", *_LISTS.values(), *_PAIRS.values())


class StoredSkill(Skill):
    """A skill of a database: the first time that one of _LATER is asked for, it is read of every skill.

    Equal to any other skill of the same fields.
    """

    def __eq__(self, other: object) -> bool:
        return _values(self) == _values(other) if isinstance(other, Skill) else NotImplemented

    def __hash__(self) -> int:
        return hash(self.id)

    def __repr__(self) -> str:
        return repr(Skill(*_values(self)))


class _Later:
    """A field that is not there yet; once it is, the instance has it and nobody asks here."""

    def __init__(self, name: str) -> None:
        self._name = name

    def __get__(self, skill: StoredSkill | None, owner: type | None = None) -> Any:
        if skill is None:
            return self
        vars(skill)["_read"](self._name)
        return vars(skill)[self._name]


for _name in _LATER:
    setattr(StoredSkill, _name, _Later(_name))


def skills_of(database: Database, *, whole: bool = False) -> dict[str, Skill]:
    """Every skill of the database by id; reading, now or, unless `whole`, later, may raise one of UNUSABLE."""
    question = "SELECT id, name, category FROM skills ORDER BY rowid"
    found: dict[str, Skill] = {}
    for key, name, category in database.rows(question, kinds=(str,) * 3):
        found[key] = skill = StoredSkill.__new__(StoredSkill)
        vars(skill).update(id=key, name=name, category=category, _read=_reader(database, found))
    for name in _LATER if whole else ():
        _complete(database, found, name)
    return found


def _reader(database: Database, skills: Mapping[str, Skill]) -> Callable[[str], None]:
    return lambda name: _complete(database, skills, name)


def _complete(database: Database, skills: Mapping[str, Skill], name: str) -> None:
    if name == "what":
        what = dict(database.rows("SELECT id, what FROM skills WHERE what IS NOT NULL", kinds=(str, str)))
        for key, skill in skills.items():
            vars(skill)[name] = what.get(key)
        return
    made = list if name in _LISTS else dict
    rest: dict[str, Any] = {key: made() for key in skills}
    if name in _LISTS:
        question = f"SELECT skill, value FROM {_LISTS[name]} ORDER BY skill, place"  # noqa: S608 - names of our own
        for key, value in database.rows(question, kinds=(str, str)):
            rest[key].append(value)
    else:
        question = f"SELECT skill, name, value FROM {_PAIRS[name]} ORDER BY skill, place"  # noqa: S608
        for key, one, value in database.rows(question, kinds=(str,) * 3):
            rest[key][one] = value
    for key, skill in skills.items():
        vars(skill)[name] = rest[key]


def write_skills(connection: sqlite3.Connection, skills: Iterable[Skill]) -> None:
    """Write skills into tables that have none of them."""
    for skill in skills:
        connection.execute("INSERT INTO skills VALUES (?, ?, ?, ?)", (skill.id, skill.name, skill.category, skill.what))
        for name, table in _LISTS.items():
            rows = [(skill.id, place, value) for place, value in enumerate(getattr(skill, name))]
            connection.executemany(f"INSERT INTO {table} VALUES (?, ?, ?)", rows)  # noqa: S608
        for name, table in _PAIRS.items():
            pairs = [(skill.id, place, *pair) for place, pair in enumerate(getattr(skill, name).items())]
            connection.executemany(f"INSERT INTO {table} VALUES (?, ?, ?, ?)", pairs)  # noqa: S608


def _values(skill: Skill) -> list[Any]:
    return [getattr(skill, one.name) for one in fields(skill)]
