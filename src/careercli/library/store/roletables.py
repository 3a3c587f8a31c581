"""Roles in a database: written from role files, read whole or a fact of all of them at a time."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import Any, Literal

from careercli.library.store.database import Database, utf8
from careercli.library.store.records import dehydrate, graded_names, names_of, revive
from careercli.model.role import Entry, Head, Need, Needs, Outlook, Role, Trait

Among = Collection[str] | None  # the roles that are asked for; None: all
_OF_ROLES = ("names", "aliases", "words", "grades", "needs", "outlines", "traits", "profiles")
_NEEDS: tuple[Literal[Need, "tool"], ...] = ("core", "important", "helpful", "tool")
_TOGETHER: Sequence[Trait] = ("degree", "final", "from", "to", "license", "clearance")


def add_role(connection: sqlite3.Connection, role: Role) -> None:
    """Write a role that has been checked and is not there yet."""
    from careercli.library.titles import bag  # only who writes needs the words of nine languages

    occupation, education = role.occupation, role.education
    closest = (occupation.code, occupation.closeness, utf8(occupation.title)) if occupation else (None, None, None)
    degree = education.typical if education else None
    things = {**dict.fromkeys(role.tools, "tool"), **role.needs()}  # what is a skill and a tool is a skill
    counts = [[*things.values()].count(need) for need in _NEEDS]
    head = (role.id, utf8(role.title), role.family, role.track, *closest, degree, role.entry, *counts)
    connection.execute(f"INSERT INTO roles VALUES ({', '.join('?' * len(head))})", head)  # noqa: S608
    record = json.dumps(dehydrate(role), separators=(",", ":"))
    connection.execute("INSERT INTO profiles VALUES (?, ?)", (role.id, record))
    names = [(utf8(name), role.id, place, " ".join(bag(name))) for place, name in enumerate(names_of(role))]
    connection.executemany("INSERT INTO names VALUES (?, ?, ?, ?)", names)
    aliases = [(role.id, place, utf8(alias)) for place, alias in enumerate(role.aliases)]
    connection.executemany("INSERT INTO aliases VALUES (?, ?, ?)", aliases)
    connection.executemany("INSERT INTO words VALUES (?, ?, ?, ?)", _words_in(role))
    grades = [(utf8(name), role.id, utf8(one.grade), one.level) for name, one in graded_names(role)]
    connection.executemany("INSERT OR IGNORE INTO grades VALUES (?, ?, ?, ?)", grades)  # the first that is called so
    ordered = dict.fromkeys([*role.needs(), *role.tools])
    needs = [(role.id, place, thing, things[thing]) for place, thing in enumerate(ordered)]
    connection.executemany("INSERT INTO needs VALUES (?, ?, ?, ?)", needs)
    traits = {trait: [utf8(value) for value in values] for trait, values in _traits_of(role).items()}
    rows = ((role.id, trait, *one) for trait, values in traits.items() for one in enumerate(values))
    connection.executemany("INSERT INTO traits VALUES (?, ?, ?, ?)", rows)
    packed = [" ".join(thing for thing in ordered if things[thing] == need) for need in _NEEDS]
    together = json.dumps({trait: traits[trait] for trait in _TOGETHER if traits[trait]}, separators=(",", ":"))
    connection.execute("INSERT INTO outlines VALUES (?, ?, ?, ?, ?, ?)", (role.id, *packed, together))


def _words_in(role: Role) -> Iterator[tuple[str, str, int, int]]:
    """The rows of the table of words."""
    from careercli.library.titles import normalize
    from careercli.model.skill import name_words

    for place, name in enumerate((role.title, *role.aliases)):
        words = name_words(name, normalize)
        yield from ((word, role.id, place, len(words)) for word in words)


def _traits_of(role: Role) -> dict[Trait, Iterable[str]]:
    """What the table of traits holds of it."""
    education = role.education
    return {
        "degree": education.also_accepted if education else [],
        "field": education.fields if education else [],
        "industry": role.industries,
        "much": role.work.much,
        "some": role.work.some,
        "from": role.comes_from,
        "to": role.goes_to,
        "final": ["yes"] if role.final else [],
        "license": [role.required["license"]] if "license" in role.required else [],
        "clearance": [role.required["clearance"]] if "clearance" in role.required else [],
    }


def remove_role(connection: sqlite3.Connection, role_id: str) -> None:
    connection.execute("DELETE FROM roles WHERE id = ?", (role_id,))
    for table in _OF_ROLES:
        connection.execute(f"DELETE FROM {table} WHERE role = ?", (role_id,))  # noqa: S608 - names of our own


def role_of(database: Database, role_id: str) -> Role:
    """The whole role; raises one of database.UNUSABLE if it is not there."""
    [record] = database.row("SELECT record FROM profiles WHERE role = ?", role_id)
    return revive(json.loads(record))


def entries_of(database: Database) -> dict[str, Entry]:
    """Every role by id, in the order of ids."""
    names = _grouped(database, "SELECT role, name FROM names ORDER BY role, place")
    aliases = aliases_of(database)
    rows = database.rows("SELECT id, title, family, track FROM roles ORDER BY id", kinds=(str,) * 4)
    return {
        key: Entry(key, title, family, track, aliases.get(key, []), names[key]) for key, title, family, track in rows
    }


def needs_of(database: Database, among: Among = None) -> Needs:
    """What every role needs: role id → id of a skill or tool → core, important or helpful, or that it is a tool."""
    where, values = _among("role", among, "WHERE")
    question = f"SELECT role, {', '.join(_NEEDS)} FROM outlines {where} ORDER BY role"  # noqa: S608
    found: Needs = {}
    for role, *packed in database.rows(question, *values, kinds=(str,) * 5):
        found[role] = one = {}
        for need, things in zip(_NEEDS, packed, strict=True):
            one.update(dict.fromkeys(things.split(), need))
    return found


def asking_of(database: Database, thing: str) -> dict[str, str]:
    """The roles that need a skill or tool, and how much."""
    return dict(database.rows("SELECT role, need FROM needs WHERE thing = ? ORDER BY role", thing, kinds=(str, str)))


def needing_of(database: Database, things: Collection[str]) -> dict[str, list[tuple[str, str, int]]]:
    """The roles that need any of these: which, how much, and how many needs, of a tool how many tools, stand before."""
    question = f"""
    SELECT role, thing, need, place - CASE need WHEN 'tool' THEN core + important + helpful ELSE 0 END
    FROM needs JOIN roles ON id = role WHERE thing IN ({_marks(things)}) ORDER BY role, place
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
    for column, kinds in zip(zip(*rows, strict=True), _KINDS, strict=False):
        if not {*map(type, column)} <= kinds:
            raise TypeError("roles")
    return {row[0]: Head._make(row) for row in rows}


_MAYBE: set[type] = {str, type(None)}
# of the columns of a head
_KINDS: Sequence[set[type]] = ({str}, {str}, {str}, {str}, _MAYBE, {int}, _MAYBE, _MAYBE, _MAYBE)


def aliases_of(database: Database, among: Among = None) -> dict[str, list[str]]:
    """What else roles are called, as it is written."""
    where, values = _among("role", among, "WHERE")
    return _grouped(database, f"SELECT role, alias FROM aliases {where} ORDER BY role, place", *values)  # noqa: S608


def words_of(database: Database, start: str, end: str) -> dict[str, list[tuple[str, int, int]]]:
    """The roles whose names have words from one to the other: word, place of the name, and how many words it has."""
    question = "SELECT role, word, place, size FROM words WHERE word BETWEEN ? AND ? ORDER BY role, place"
    return _rows_by_role(database, question, utf8(start), utf8(end), kinds=(str, str, int, int))


def named_of(database: Database, name: str) -> dict[str, int]:
    """The roles that a normalized name is one of, and which."""
    return dict(database.rows("SELECT role, place FROM names WHERE name = ?", utf8(name), kinds=(str, int)))


def traits_of(database: Database, trait: Trait, among: Among = None) -> dict[str, list[str]]:
    """What roles have of one trait."""
    where, values = _among("role", among, "AND")
    question = f"SELECT role, value FROM traits WHERE trait = ? {where} ORDER BY role, place"  # noqa: S608
    return _grouped(database, question, trait, *values)


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


def traits_together(database: Database) -> dict[str, dict[Trait, list[str]]]:
    """What every role has of accepted degrees, moves from and to it, gates, and whether it is a final one."""
    rows = database.rows("SELECT role, traits FROM outlines ORDER BY role", kinds=(str, str))
    found = json.loads(f"[{','.join(traits for _, traits in rows)}]")  # in a tenth of the time of one after another
    if not {*map(type, found)} <= {dict}:
        raise TypeError("outlines")
    return {role: one for (role, _), one in zip(rows, found, strict=True)}


def outlooks_of(database: Database) -> dict[str, Outlook]:
    """What profiles say of demand and AI in words."""
    rows = database.rows("SELECT role, record FROM profiles", kinds=(str, str))
    return {role: Outlook(**json.loads(record)["outlook"]) for role, record in rows}


def _among(column: str, roles: Among, word: str) -> tuple[str, Collection[str]]:
    """The condition for these roles alone, if any, and its values."""
    return ("", ()) if roles is None else (f"{word} {column} IN ({_marks(roles)})", roles)


def _marks(values: Collection[str]) -> str:
    return ", ".join("?" * len(values))


def _grouped(database: Database, question: str, *values: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for key, value in database.rows(question, *values, kinds=(str, str)):
        found.setdefault(key, []).append(value)
    return found


def _rows_by_role(database: Database, question: str, *values: str, kinds: tuple[type, ...]) -> dict[str, list[Any]]:
    """Role → the other columns of its rows."""
    found: dict[str, list[Any]] = {}
    for role, *row in database.rows(question, *values, kinds=kinds):
        found.setdefault(role, []).append(tuple(row))
    return found
