"""What the lists of roles and tips are made of."""

from __future__ import annotations

from careercli.model.record import record


@record
class Tip:
    """`roles`: the ids of the roles that share the tip; none for a general one."""

    tip: str
    roles: list[str]


@record
class Hit:
    """Where a word was found: in the title, an alias, a skill (with its need) or a tool."""

    where: str
    what: str
    need: str | None


@record
class FoundRole:
    id: str
    title: str
    matched: list[Hit]
