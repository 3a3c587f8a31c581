"""Skills in a database: written whole; read by id, name and category, each other field once somebody asks for it."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import fields
from functools import cache, partial
from typing import Any

from careercli.library.store.database import Database
from careercli.model.skill import Skill

# what a comparison does without: field → its table, and how many columns stand behind skill and place
_LISTS = {"aliases": "skill_aliases", "builds_on": "skill_bases", "shows": "skill_shows"}
_PAIRS = {"formerly": "skill_former_names", "counts": "skill_counts"}
_LATER = ("what", *_LISTS, *_PAIRS)
_NONE: Mapping[str, Callable[[], Any]] = {
    "what": lambda: None,
    **dict.fromkeys(_LISTS, list),
    **dict.fromkeys(_PAIRS, dict),
}
_AT_ONCE = 900  # words that are asked for together; SQLite takes 999
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
        value = vars(skill)["_read"](self._name).get(skill.id)
        vars(skill)[self._name] = value = _NONE[self._name]() if value is None else value
        return value


for _name in _LATER:
    setattr(StoredSkill, _name, _Later(_name))


def skills_of(database: Database, *, whole: bool = False) -> dict[str, Skill]:
    """Every skill of the database by id; reading, now or, unless `whole`, later, may raise one of UNUSABLE."""
    question = "SELECT id, name, category FROM skills ORDER BY rowid"
    found: dict[str, Skill] = {}
    read = cache(partial(_rest, database))
    for key, name, category in database.rows(question, kinds=(str,) * 3):
        found[key] = skill = StoredSkill.__new__(StoredSkill)
        vars(skill).update(id=key, name=name, category=category, _read=read)
    for name in _LATER if whole else ():
        read(name)
    return found


def _rest(database: Database, name: str) -> dict[str, Any]:
    """A field of _LATER, of the skills that have any: by id."""
    if name == "what":
        return dict(database.rows("SELECT id, what FROM skills WHERE what IS NOT NULL", kinds=(str, str)))
    found: dict[str, Any] = {}
    if name in _LISTS:
        question = f"SELECT skill, value FROM {_LISTS[name]} ORDER BY skill, place"  # noqa: S608 - names of our own
        for key, value in database.rows(question, kinds=(str, str)):
            found.setdefault(key, []).append(value)
    else:
        question = f"SELECT skill, name, value FROM {_PAIRS[name]} ORDER BY skill, place"  # noqa: S608
        for key, one, value in database.rows(question, kinds=(str,) * 3):
            found.setdefault(key, {})[one] = value
    return found


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


def write_spellings(connection: sqlite3.Connection, skills: Mapping[str, Skill]) -> None:
    """Write how the names of all skills are written."""
    from careercli.library.terms import SkillNames, phrases_of

    rows = ((first, " ".join(words), value, name) for first, (words, value, name) in phrases_of(skills).every())
    connection.executemany("INSERT INTO phrases VALUES (?, ?, ?, ?)", rows)
    names = SkillNames(skills)
    connection.executemany("INSERT INTO skill_names VALUES (?, 0, ?)", names.whole.items())
    shorter = ((name, key) for name, key in names.squeezed.items() if names.whole.get(name) != key)
    connection.executemany("INSERT INTO skill_names VALUES (?, 1, ?)", shorter)


class StoredSpellings:
    """How the names of our skills are written; reading raises one of UNUSABLE if the database is noise."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def beginning(self, words: Sequence[str]) -> list[tuple[str, str, str, str]]:
        found: list[tuple[str, str, str, str]] = []
        for place in range(0, len(words), _AT_ONCE):
            some = words[place : place + _AT_ONCE]
            question = f"SELECT * FROM phrases WHERE first IN ({', '.join('?' * len(some))})"  # noqa: S608 - just marks
            found += self._database.rows(question, *some, kinds=(str,) * 4)
        return found

    def called(self, folded: str, squeezed: str) -> str | None:
        question = "SELECT name, squeezed, skill FROM skill_names WHERE name IN (?, ?)"
        rows = self._database.rows(question, folded, squeezed, kinds=(str, int, str))
        found = {(name, kind): skill for name, kind, skill in rows}
        return found.get((folded, 0)) or found.get((squeezed, 1)) or found.get((squeezed, 0))


def _values(skill: Skill) -> list[Any]:
    return [getattr(skill, one.name) for one in fields(skill)]
