"""Roles in a database: written from role files, read as entries, and whole."""

from __future__ import annotations

import json
import sqlite3

from careercli.library.store.database import Database, utf8
from careercli.library.store.records import dehydrate, graded_names, names_of, revive
from careercli.library.titles import bag
from careercli.model.role import Entry, Needs, Role

_OF_ROLES = ("names", "aliases", "grades", "needs", "profiles")


def add_role(connection: sqlite3.Connection, role: Role) -> None:
    """Write a role that has been checked and is not there yet."""
    occupation, education = role.occupation, role.education
    closest = (occupation.code, occupation.closeness) if occupation else (None, None)
    head = (role.id, utf8(role.title), role.family, role.track, *closest, education.typical if education else None)
    connection.execute("INSERT INTO roles VALUES (?, ?, ?, ?, ?, ?, ?)", head)
    record = json.dumps(dehydrate(role), separators=(",", ":"))
    connection.execute("INSERT INTO profiles VALUES (?, ?)", (role.id, record))
    names = [(utf8(name), role.id, place, " ".join(bag(name))) for place, name in enumerate(names_of(role))]
    connection.executemany("INSERT INTO names VALUES (?, ?, ?, ?)", names)
    aliases = [(role.id, place, utf8(alias)) for place, alias in enumerate(role.aliases)]
    connection.executemany("INSERT INTO aliases VALUES (?, ?, ?)", aliases)
    grades = [(utf8(name), role.id, utf8(one.grade), one.level) for name, one in graded_names(role)]
    connection.executemany("INSERT OR IGNORE INTO grades VALUES (?, ?, ?, ?)", grades)  # the first that is called so
    things = [*role.needs().items(), *((tool, "tool") for tool in role.tools)]
    needs = [(role.id, place, thing, need) for place, (thing, need) in enumerate(things)]
    connection.executemany("INSERT INTO needs VALUES (?, ?, ?, ?)", needs)


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
    aliases = _grouped(database, "SELECT role, alias FROM aliases ORDER BY role, place")
    rows = database.rows("SELECT id, title, family, track FROM roles ORDER BY id", kinds=(str,) * 4)
    return {
        key: Entry(key, title, family, track, aliases.get(key, []), names[key]) for key, title, family, track in rows
    }


def needs_of(database: Database) -> Needs:
    """What every role needs: role id → id of a skill or tool → core, important or helpful, or that it is a tool."""
    found: Needs = {}
    every = "SELECT id, thing, need FROM roles LEFT JOIN needs ON role = id ORDER BY id, place"  # no role needs nothing
    rows = database.rows(every, kinds=(str,) * 3)
    for role, thing, need in rows:
        found.setdefault(role, {}).setdefault(thing, need)  # what is a skill and a tool is a skill first
    return found


def _grouped(database: Database, question: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for key, value in database.rows(question, kinds=(str, str)):
        found.setdefault(key, []).append(value)
    return found
