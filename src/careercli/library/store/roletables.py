"""Roles in a database: written from role files, read whole or a fact of all of them at a time."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import chain
from typing import Any, Literal, get_args

from careercli.library.store.database import Database, utf8
from careercli.library.store.records import dehydrate, graded_names, names_of, revive
from careercli.model.role import Entry, Head, Listed, Needs, Role, Trait

Among = Collection[str] | None  # the roles that are asked for; None: all
_OF_ROLES = ("names", "words", "grades", "profiles")
_NEEDS: Sequence[Literal["core", "important", "helpful", "tool"]] = ("core", "important", "helpful", "tool")
_SOUGHT: Sequence[Listed] = ("degree", "field", "industry", "much", "some")  # traits that roles are found by


def add_role(connection: sqlite3.Connection, role: Role) -> None:
    """Write a role that has been checked and is not there yet."""
    from careercli.library.titles import bag  # only who writes needs the words of nine languages

    occupation, education = role.occupation, role.education
    closest = (occupation.code, occupation.closeness, utf8(occupation.title)) if occupation else (None, None, None)
    degree = education.typical if education else None
    lists = {kind: [*map(utf8, items)] for kind, items in _lists_in(role).items() if items}
    counts = [len(lists.get(need, ())) for need in _NEEDS]
    head = (role.id, utf8(role.title), role.family, role.track, *closest, degree, role.entry, *counts)
    connection.execute(f"INSERT INTO roles VALUES ({', '.join('?' * len(head))})", head)  # noqa: S608
    record = json.dumps(dehydrate(role), separators=(",", ":"))
    connection.execute("INSERT INTO profiles VALUES (?, ?)", (role.id, record))
    names = [(utf8(name), role.id, place, " ".join(bag(name))) for place, name in enumerate(names_of(role))]
    connection.executemany("INSERT INTO names VALUES (?, ?, ?, ?)", names)
    connection.executemany("INSERT INTO words VALUES (?, ?, ?, ?)", _words_in(role))
    grades = [(utf8(name), role.id, utf8(one.grade), one.level) for name, one in graded_names(role)]
    connection.executemany("INSERT OR IGNORE INTO grades VALUES (?, ?, ?, ?)", grades)  # the first that is called so
    rows = [(kind, role.id, json.dumps(items, ensure_ascii=False)) for kind, items in lists.items()]
    connection.executemany("INSERT INTO lists VALUES (?, ?, ?)", rows)
    traits = [(kind, one, role.id, n) for kind in _SOUGHT for n, one in enumerate(lists.get(kind, ()))]
    connection.executemany("INSERT OR IGNORE INTO traits VALUES (?, ?, ?, ?)", traits)  # the first of those named twice
    connection.executemany("INSERT INTO needs VALUES (?, ?, ?, ?)", _needs_in(role.id, lists))


def _lists_in(role: Role) -> dict[Listed, Sequence[str]]:
    """All that a role has several of."""
    education, needed = role.education, role.needs()
    return {
        "aliases": role.aliases,
        "core": [one for one, need in needed.items() if need == "core"],
        "important": [one for one, need in needed.items() if need == "important"],
        "helpful": [one for one, need in needed.items() if need == "helpful"],
        "tool": [one for one in dict.fromkeys(role.tools) if one not in needed],  # a skill and a tool is a skill
        "tools": role.tools,
        "degree": education.also_accepted if education else [],
        "field": education.fields if education else [],
        "industry": [*role.industries],
        "much": role.work.much,
        "some": role.work.some,
        "from": role.comes_from,
        "to": role.goes_to,
        "final": ["yes"] if role.final else [],
        "license": [role.required["license"]] if "license" in role.required else [],
        "clearance": [role.required["clearance"]] if "clearance" in role.required else [],
        "demand": [role.outlook.demand] if role.outlook.demand is not None else [],
        "ai_effect": [role.outlook.ai_effect] if role.outlook.ai_effect is not None else [],
    }


_LISTS: Sequence[Listed] = get_args(Listed)


def _needs_in(role_id: str, lists: Mapping[Listed, Sequence[str]]) -> Iterator[tuple[str, str, str, int]]:
    """The rows of the table of needs."""
    place = 0
    for need in _NEEDS:
        place = 0 if need == "tool" else place
        for thing in lists.get(need, ()):
            yield thing, role_id, need, place
            place += 1


def _words_in(role: Role) -> Iterator[tuple[str, str, int, int]]:
    """The rows of the table of words."""
    from careercli.library.titles import normalize
    from careercli.model.skill import name_words

    for place, name in enumerate((role.title, *role.aliases)):
        words = name_words(name, normalize)
        yield from ((word, role.id, place, len(words)) for word in words)


def remove_role(connection: sqlite3.Connection, role_id: str) -> None:
    for kind in _LISTS:
        found = connection.execute("SELECT items FROM lists WHERE kind = ? AND role = ?", (kind, role_id)).fetchall()
        items = [one for (text,) in found for one in json.loads(text)]
        if kind in _NEEDS:
            keys = [(one, role_id) for one in items]
            connection.executemany("DELETE FROM needs WHERE thing = ? AND role = ?", keys)
        if kind in _SOUGHT:
            traits = [(kind, one, role_id) for one in items]
            connection.executemany("DELETE FROM traits WHERE trait = ? AND value = ? AND role = ?", traits)
        connection.execute("DELETE FROM lists WHERE kind = ? AND role = ?", (kind, role_id))
    connection.execute("DELETE FROM roles WHERE id = ?", (role_id,))
    for table in _OF_ROLES:
        connection.execute(f"DELETE FROM {table} WHERE role = ?", (role_id,))  # noqa: S608 - names of our own


def role_of(database: Database, role_id: str) -> Role:
    """The whole role; raises one of database.UNUSABLE if it is not there."""
    [record] = database.row("SELECT record FROM profiles WHERE role = ?", role_id)
    return revive(json.loads(record))


def entries_of(database: Database) -> dict[str, Entry]:
    """Every role by id, in the order of ids."""
    names: dict[str, list[str]] = {}
    for role, name in database.rows("SELECT role, name FROM names ORDER BY role, place", kinds=(str, str)):
        names.setdefault(role, []).append(name)
    aliases = lists_of(database, "aliases")
    rows = database.rows("SELECT id, title, family, track FROM roles ORDER BY id", kinds=(str,) * 4)
    return {
        key: Entry(key, title, family, track, aliases.get(key, []), names[key]) for key, title, family, track in rows
    }


def lists_of(database: Database, kind: Listed, among: Among = None) -> dict[str, list[str]]:
    """What roles have of one kind, in the order of ids; those that have nothing of it are left out."""
    where, values = _among("role", among, "AND")
    question = f"SELECT role, items FROM lists WHERE kind = ? {where} ORDER BY role"  # noqa: S608
    rows = database.rows(question, kind, *values, kinds=(str, str))
    found = json.loads(f"[{','.join(items for _, items in rows)}]")
    if {*map(type, found)} - {list} or {*map(type, chain.from_iterable(found))} - {str}:
        raise TypeError("lists")
    return dict(zip((role for role, _ in rows), found, strict=True))


def needs_of(database: Database, among: Among = None) -> Needs:
    """What every role needs: role id → id of a skill or tool → core, important or helpful, or that it is a tool."""
    where, values = _among("id", among, "WHERE")
    rows = database.rows(f"SELECT id FROM roles {where} ORDER BY id", *values, kinds=(str,))  # noqa: S608
    found: Needs = {role: {} for (role,) in rows}
    for need in _NEEDS:
        for role, things in lists_of(database, need, among).items():
            found[role].update(dict.fromkeys(things, need))
    if not all(found.values()):  # no role needs nothing
        raise TypeError("needs")
    return found


def asking_of(database: Database, thing: str) -> dict[str, str]:
    """The roles that need a skill or tool, and how much."""
    return dict(database.rows("SELECT role, need FROM needs WHERE thing = ? ORDER BY role", thing, kinds=(str, str)))


def needing_of(database: Database, things: Collection[str]) -> dict[str, list[tuple[str, str, int]]]:
    """The roles that need any of these: which, how much, and how many skills or, of a tool, tools stand before."""
    question = f"""
    SELECT role, thing, need, place FROM needs WHERE thing IN ({_marks(things)}) ORDER BY role, need = 'tool', place
    """  # noqa: S608 - nothing but marks
    return _rows_by_role(database, question, *things, kinds=(str, str, str, int))


def covered_of(
    database: Database, things: Collection[str], weights: Mapping[str, int]
) -> dict[str, tuple[float, float]]:
    """The weight of what a role needs of these things, and of all that it needs."""
    question = f"SELECT role, need FROM needs WHERE thing IN ({_marks(things)})"  # noqa: S608
    some: dict[str, int] = {}
    for role, need in database.rows(question, *things, kinds=(str, str)):
        some[role] = some.get(role, 0) + weights[need]
    every = " + ".join(f"{need} * ?" for need in _NEEDS)
    rows = database.rows(f"SELECT id, {every} FROM roles", *map(weights.__getitem__, _NEEDS), kinds=(str, int))  # noqa: S608
    return {role: (some.get(role, 0), weight) for role, weight in rows}


def heads_of(database: Database) -> dict[str, Head]:
    """The facts of every role that it has just one of, by id."""
    rows = database.rows("SELECT id, title, family, track, degree, entry, occupation, called, closeness FROM roles")
    columns = [*zip(*rows, strict=True)]
    if any(not {*map(type, column)} <= kinds for column, kinds in zip(columns, _KINDS, strict=False)):
        raise TypeError("roles")
    return dict(zip(columns[0], map(Head._make, rows), strict=True)) if rows else {}


_MAYBE: set[type] = {str, type(None)}
# of the columns of a head
_KINDS: Sequence[set[type]] = ({str}, {str}, {str}, {str}, _MAYBE, {int}, _MAYBE, _MAYBE, _MAYBE)


def words_of(database: Database, start: str, end: str) -> dict[str, list[tuple[str, int, int]]]:
    """The roles whose names have words from one to the other: word, place of the name, and how many words it has."""
    question = "SELECT role, word, place, size FROM words WHERE word BETWEEN ? AND ? ORDER BY role, place"
    return _rows_by_role(database, question, utf8(start), utf8(end), kinds=(str, str, int, int))


def named_of(database: Database, name: str) -> dict[str, int]:
    """The roles that a normalized name is one of, and which."""
    return dict(database.rows("SELECT role, place FROM names WHERE name = ?", utf8(name), kinds=(str, int)))


def having_of(database: Database, trait: Trait, wanted: Collection[str]) -> dict[str, list[tuple[str, int]]]:
    """The roles that have any of these: which, and how many of the trait stand before it."""
    question = f"""
    SELECT role, value, place FROM traits WHERE trait = ? AND value IN ({_marks(wanted)}) ORDER BY role, place
    """  # noqa: S608 - nothing but marks
    return _rows_by_role(database, question, trait, *wanted, kinds=(str, str, int))


def values_of(database: Database, trait: Trait) -> dict[str, str]:
    """What there is of a trait, each with the first role that has it, in the order of these roles."""
    question = "SELECT value, MIN(role), place FROM traits WHERE trait = ? GROUP BY value ORDER BY 2, 3"
    return {value: role for value, role, _ in database.rows(question, trait, kinds=(str, str, int))}


def _among(column: str, roles: Among, word: str) -> tuple[str, Collection[str]]:
    """The condition for these roles alone, if any, and its values."""
    return ("", ()) if roles is None else (f"{word} {column} IN ({_marks(roles)})", roles)


def _marks(values: Collection[str]) -> str:
    return ", ".join("?" * len(values))


def _rows_by_role(database: Database, question: str, *values: str, kinds: tuple[type, ...]) -> dict[str, list[Any]]:
    """Role → the other columns of its rows."""
    found: dict[str, list[Any]] = {}
    for role, *row in database.rows(question, *values, kinds=kinds):
        found.setdefault(role, []).append(tuple(row))
    return found
