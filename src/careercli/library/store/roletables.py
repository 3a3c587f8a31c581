"""Roles in a database: written from role files, read whole or a fact of all of them at a time."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Iterable, Mapping, Sequence

from careercli.library.store.database import Database, utf8
from careercli.library.store.records import dehydrate, graded_names, names_of, revive
from careercli.model.role import Entry, Head, Needs, Outlook, Role, Trait

_OF_ROLES = ("names", "aliases", "grades", "needs", "traits", "profiles")


def add_role(connection: sqlite3.Connection, role: Role) -> None:
    """Write a role that has been checked and is not there yet."""
    from careercli.library.titles import bag  # only who writes needs the words of nine languages

    occupation, education = role.occupation, role.education
    closest = (occupation.code, occupation.closeness, utf8(occupation.title)) if occupation else (None, None, None)
    degree = education.typical if education else None
    head = (role.id, utf8(role.title), role.family, role.track, *closest, degree, role.entry)
    connection.execute("INSERT INTO roles VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", head)
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
    traits: dict[Trait, Iterable[str]] = {
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
    rows = [
        (role.id, trait, place, utf8(value)) for trait, values in traits.items() for place, value in enumerate(values)
    ]
    connection.executemany("INSERT INTO traits VALUES (?, ?, ?, ?)", rows)


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


def needs_of(database: Database) -> Needs:
    """What every role needs: role id → id of a skill or tool → core, important or helpful, or that it is a tool."""
    found: Needs = {}
    every = "SELECT id, thing, need FROM roles LEFT JOIN needs ON role = id ORDER BY id, place"  # no role needs nothing
    rows = database.rows(every, kinds=(str,) * 3)
    for role, thing, need in rows:
        found.setdefault(role, {}).setdefault(thing, need)  # what is a skill and a tool is a skill first
    return found


def asking_of(database: Database, thing: str) -> dict[str, str]:
    """The roles that need a skill or tool, and how much: a skill as such, whatever the tools say."""
    rows = database.rows(
        "SELECT role, need FROM needs WHERE thing = ? ORDER BY role, place DESC", thing, kinds=(str, str)
    )
    return dict(rows)


def covered_of(
    database: Database, things: Collection[str], weights: Mapping[str, int]
) -> dict[str, tuple[float, float]]:
    """The weight of what a role needs of these things, and of all that it needs; each counts once, as the heavier."""
    marks = ", ".join("?" * len(things))
    cases = " ".join("WHEN ? THEN ?" for _ in weights)
    question = f"""
    SELECT role, SUM(weight * (thing IN ({marks}))), SUM(weight) FROM (
      SELECT role, thing, MAX(CASE need {cases} END) AS weight FROM needs GROUP BY role, thing
    ) GROUP BY role
    """  # noqa: S608 - nothing but marks
    pairs = [value for pair in weights.items() for value in pair]
    return {role: (some, every) for role, some, every in database.rows(question, *things, *pairs)}


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


def aliases_of(database: Database) -> dict[str, list[str]]:
    """What else roles are called, as it is written."""
    return _grouped(database, "SELECT role, alias FROM aliases ORDER BY role, place")


def traits_of(database: Database, trait: Trait) -> dict[str, list[str]]:
    """What roles have of one trait."""
    return _grouped(database, "SELECT role, value FROM traits WHERE trait = ? ORDER BY role, place", trait)


def traits_together(database: Database, traits: Collection[Trait]) -> dict[str, dict[str, list[str]]]:
    """What roles have of several traits, in one look at the table."""
    marks = ", ".join("?" * len(traits))
    question = f"SELECT role, trait, value FROM traits WHERE trait IN ({marks}) ORDER BY role, trait, place"  # noqa: S608
    found: dict[str, dict[str, list[str]]] = {}
    for role, trait, value in database.rows(question, *traits, kinds=(str,) * 3):
        found.setdefault(role, {}).setdefault(trait, []).append(value)
    return found


def outlooks_of(database: Database) -> dict[str, Outlook]:
    """What profiles say of demand and AI in words."""
    rows = database.rows("SELECT role, record FROM profiles", kinds=(str, str))
    return {role: Outlook(**json.loads(record)["outlook"]) for role, record in rows}


def _grouped(database: Database, question: str, *values: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for key, value in database.rows(question, *values, kinds=(str, str)):
        found.setdefault(key, []).append(value)
    return found
