"""Official ladders by grade, of the roles that have one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercli.model.level import Grade, Ladder

if TYPE_CHECKING:
    from careercli.library.store import Database


def ladder_of(database: Database, role: str) -> Ladder | None:
    """The ladder of a role, or nothing for one without a counterpart."""
    head = database.row("SELECT family, ladder, closeness FROM ladders WHERE role = ? LIMIT 1", role)
    if head is None:
        return None
    facts = dict(database.rows("SELECT fact, value FROM facts WHERE of = 'ladders'"))
    own, grades = None, dict[str, Grade]()
    question = "SELECT grade, level, own, skill, proficiency FROM ladders WHERE role = ? ORDER BY place, skill"
    for name, level, itself, skill, proficiency in database.rows(question, role):
        grades.setdefault(name, Grade(name, level or None, {})).skills[skill] = proficiency
        own = name if itself else own
    family, ladder, closeness = head
    return Ladder(family, ladder, closeness, own, [*grades.values()], facts["date"], facts["source"])
