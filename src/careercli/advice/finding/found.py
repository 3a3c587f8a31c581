"""What the lists of roles and tips are made of."""

from __future__ import annotations

from dataclasses import field

from careercli.advice.words import listing, month_words
from careercli.model.record import record


@record
class ListedRole:
    id: str
    title: str
    family: str
    track: str
    aliases: list[str]


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


@record
class FoundThing:
    """A skill or tool that the words named: what it is, and the month until which it had another name."""

    id: str
    name: str
    what: str
    formerly: dict[str, str] = field(default_factory=dict)

    def words(self) -> str:
        """In a line, as people read it."""
        old = [f"{name} until {month_words(month)}" for name, month in self.formerly.items()]
        return f"{self.name}: {self.what}." + (f" Called {listing(old)}." if old else "")
