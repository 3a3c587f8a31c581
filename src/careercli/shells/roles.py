"""Titles of roles, by the name of each that begins as what was typed; each is read by the program as that role."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import TYPE_CHECKING

from careercli.library.titles import LEVELS, normalize
from careercli.shells.values import Asked, beginning

if TYPE_CHECKING:
    from careercli.library.titles import Reader
    from careercli.model.role import Entry

_OCCUPATIONS_TOO = ("compare", "show", "salary", "outlook")  # which answer for what is no role of ours
_BEGUN = 3  # letters from which occupations are offered beside roles
_FEW = 300  # names that are read one by one sooner than all of them are gathered


def titles(asked: Asked) -> list[tuple[str, str]]:
    """One name of each role: the title or, where that begins otherwise, an alias or the id.

    Behind a word of seniority as well, and the grades of a role's own ladder behind its name. A role that stands before
    is not named again.
    """
    if "--all" in asked.options:
        return []
    first, blank, rest = asked.begun.partition(" ")
    found = dict(_named(asked, asked.begun, ""))
    if blank and first.lower() in LEVELS:
        found |= {name: meaning for name, meaning in _named(asked, rest, f"{first} ") if name not in found}
    found |= {name: meaning for name, meaning in _graded(asked) if name not in found}
    if asked.command in _OCCUPATIONS_TOO and len(asked.begun) >= _BEGUN:
        found |= {name: meaning for name, meaning in _occupations(asked) if name not in found}
    return [*found.items()]


def bridges(asked: Asked) -> list[tuple[str, str]]:
    """Roles between two: neither of these, and none that is wanted and refused."""
    named = [*asked.words, *asked.options.get("--via", ()), *asked.options.get("--avoid", ())]
    return titles(asked.about(asked.begun, named))


def _named(asked: Asked, begun: str, before: str) -> list[tuple[str, str]]:
    """Titles, then other names."""
    plain, others = list[tuple[str, str]](), list[tuple[str, str]]()
    entries = [one for one in asked.catalog.entries() if one.id not in _standing(asked, before)]
    begins = {one.id: found for one in entries if (found := _names(one, begun, before))}
    reader: Reader = asked.catalog.reader if len(begins) < _FEW else asked.catalog.names
    for entry in entries:
        for name in begins.get(entry.id, ()):
            reading = reader.known(before + name)
            if reading and reading.role == entry.id and not reading.candidates and bool(reading.level) == bool(before):
                if name.lower() == entry.title.lower():
                    plain.append((before + name, entry.family.replace("-", " ")))
                else:
                    others.append((before + name, entry.title))
                break
    return plain + others


def _names(entry: Entry, begun: str, before: str) -> list[str]:
    """The names that begin so, best first; without a letter the title alone, behind a level only plain words."""
    lower = begun.lower()
    every = (entry.title, *entry.aliases, entry.id) if begun and not before else (entry.title,)
    near = [(one, "") for one in every if not begun or one[:1].lower() == lower[:1]]
    return [name for name, _ in beginning(begun, near) if not before or name.replace(" ", "").isalnum()]


def _standing(asked: Asked, before: str) -> Collection[str]:
    """The roles that are named already, unless a level makes another column of one."""
    readings = (asked.catalog.reader.known(word) for word in asked.words if not before)
    return {one.role for one in readings if one and one.role and not one.level}


def _graded(asked: Asked) -> Iterator[tuple[str, str]]:
    """Grades of own ladders behind the name of the role that was typed."""
    from careercli.library.store import RolesByGrade

    grades = [one for _, one in RolesByGrade(asked.catalog.shelves).every()] if " " in asked.begun else []
    reader = asked.catalog.reader
    entries = {one.id: one for one in asked.catalog.entries()} if grades else {}
    for role, grade in dict.fromkeys((one.role, one.grade) for one in grades):
        entry = entries[role]
        names = [one for one in (entry.title, *entry.aliases) if asked.begun.lower().startswith(f"{one.lower()} ")]
        for name, _ in beginning(asked.begun, ((f"{one} {grade}", "") for one in names)):
            if reader.grade(name) == grade:
                yield name, f"a grade of {entry.title}"


def _occupations(asked: Asked) -> list[tuple[str, str]]:
    """Occupations of the US economy by their official titles, but for those that read as one of our roles."""
    names = (name for one in asked.catalog.entries() for name in one.names)
    roles = {form for name in names for form in (name, f"{name}s", f"{name[:-1]}ies")}  # official titles are plurals
    titles = (title for title in asked.catalog.occupations.titles.values() if asked.begins(title))
    return asked.fitting(sorted((title, "occupation") for title in titles if normalize(title) not in roles))
