"""What the list of tips is made of."""

from __future__ import annotations

from careercli.model.record import record


@record
class Tip:
    """`roles`: the ids of the roles that share the tip; none for a general one."""

    tip: str
    roles: list[str]
