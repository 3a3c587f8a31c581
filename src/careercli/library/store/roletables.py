"""Roles in a database: written from role files, read as entries, and whole."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator

from careercli.library.store.database import Database, utf8
from careercli.library.store.records import dehydrate, names_of, revive
from careercli.library.titles import bag
from careercli.model.role import Entry, Needs, Outline, Role

_OF_ROLES = ("names", "aliases", "needs", "profiles", "moves", "gates")


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
    things = [*role.needs().items(), *((tool, "tool") for tool in role.tools)]
    needs = [(role.id, place, thing, need) for place, (thing, need) in enumerate(things)]
    connection.executemany("INSERT INTO needs VALUES (?, ?, ?, ?)", needs)
    named = [*(("from", other) for other in role.comes_from), *(("to", other) for other in role.goes_to)]
    moves = [(role.id, place, way, other) for place, (way, other) in enumerate(named)]
    connection.executemany("INSERT INTO moves VALUES (?, ?, ?, ?)", moves)
    gates = [(role.id, place, kind, utf8(value)) for place, (kind, value) in enumerate(_gates(role))]
    connection.executemany("INSERT INTO gates VALUES (?, ?, ?, ?)", gates)


def _gates(role: Role) -> Iterator[tuple[str, str]]:
    if role.education:
        yield from (("degree", one) for one in (role.education.typical, *role.education.also_accepted))
    yield from role.required.items()
    yield from (("entry", ""),) * role.entry
    yield from (("final", ""),) * role.final


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


def outlines_of(database: Database) -> dict[str, Outline]:
    """Every role by id, in the order of ids, without a word of its texts."""
    ways: dict[str, dict[str, list[str]]] = {"from": {}, "to": {}}
    for role, way, other in database.rows("SELECT role, way, other FROM moves ORDER BY role, place", kinds=(str,) * 3):
        ways[way].setdefault(role, []).append(other)
    asked: dict[str, list[tuple[str, str]]] = {}
    for role, kind, value in database.rows("SELECT role, kind, value FROM gates ORDER BY role, place"):
        asked.setdefault(role, []).append((kind, value))
    found = {}
    for key, title, family, track, code, closeness in database.rows(
        "SELECT id, title, family, track, occupation, closeness FROM roles ORDER BY id"
    ):
        gates = asked.get(key, [])
        found[key] = Outline(
            id=key,
            title=title,
            family=family,
            track=track,
            degrees=[value for kind, value in gates if kind == "degree"],
            required={kind: value for kind, value in gates if kind in ("license", "clearance")},
            entry=("entry", "") in gates,
            final=("final", "") in gates,
            comes_from=ways["from"].get(key, []),
            goes_to=ways["to"].get(key, []),
            occupation=code,
            closeness=closeness,
        )
    return found


def _grouped(database: Database, question: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for key, value in database.rows(question, kinds=(str, str)):
        found.setdefault(key, []).append(value)
    return found
