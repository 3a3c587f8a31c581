"""Official ladders: which skill at which proficiency each grade asks for, of the roles that data/ladders.yaml names."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, get_args

from careercli.model.level import Level, Proficiency
from tools.build_market.files import InputError, Row, Value

COLUMNS = ("role", "family", "ladder", "closeness", "own", "place", "grade", "level", "skill", "proficiency")
Cells = dict[tuple[str, str], dict[str, str]]  # ladder and grade → skill → proficiency


def ladder_rows(rows: Iterable[Row], mapping: Mapping[str, Any]) -> Iterator[tuple[Value, ...]]:
    """A row for each role of ours, grade and skill; InputError for a ladder, grade or level that there is not."""
    families, cells = _published(rows)
    for role, one in mapping["roles"].items():
        ladder, own = one["ladder"], one.get("grade")
        grades: Mapping[str, str | None] = mapping["ladders"][ladder]
        missing = [grade for grade in (*grades, *([own] if own else [])) if (ladder, grade) not in cells]
        unknown = [level for level in grades.values() if level and level not in get_args(Level)]
        if missing or unknown or (own and own not in grades):
            raise InputError(f"data/ladders.yaml: {role}: {ladder}: {missing or unknown or own}")
        for place, (grade, level) in enumerate(grades.items()):
            head = (role, families[ladder], ladder, one["closeness"], int(grade == own), place, grade, level)
            yield from ((*head, skill, known) for skill, known in sorted(cells[ladder, grade].items()))


def _published(rows: Iterable[Row]) -> tuple[dict[str, str], Cells]:
    """The family of each ladder, and its cells; what is "not in use" is no proficiency."""
    families: dict[str, str] = {}
    cells: Cells = {}
    for row in rows:
        if row["skill_level"] not in get_args(Proficiency):
            continue
        families[row["role"]] = row["role_family"]
        grade = cells.setdefault((row["role"], row["role_level"]), {})
        if grade.setdefault(row["skill"], row["skill_level"]) != row["skill_level"]:
            raise InputError(f"two proficiencies of {row['role_level']}: {row['skill']}")
    return families, cells
