"""The roles there are, by family and track."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, ClassVar

from careercli.advice.finding.found import ListedRole
from careercli.advice.words import count, family_words, kind_words
from careercli.model.items import Items
from careercli.model.record import Cell, record
from careercli.model.result import aside
from careercli.model.role import Entry

if TYPE_CHECKING:
    from careercli.model.screen import Screen


@record(kw_only=True)
class Listing(Items):
    """The answer of `list`."""

    kind: ClassVar[str] = "list"
    columns: ClassVar[tuple[str, ...]] = ("id", "title", "family", "track")
    headings: ClassVar[tuple[str, ...]] = ("Role", "Family", "Kind of work", "Also called")

    items: list[ListedRole]
    family: str | None = aside(default=None)
    track: str | None = aside(default=None)

    def heading(self) -> str:
        return count(len(self.items), "role")

    def cells(self, item: ListedRole) -> tuple[Cell, ...]:
        return (item.id, item.title, item.family, item.track)

    def shown(self, item: ListedRole) -> tuple[Cell, ...]:
        return (item.title, family_words(item.family), kind_words(item.track), ", ".join(item.aliases))

    def brief(self) -> Screen:
        from careercli.advice.finding.lists import list_screen

        return list_screen(self.items, self.heading(), self.family, self.track)


def list_roles(entries: Iterable[Entry], family: str | None = None, track: str | None = None) -> Listing:
    """The roles of a family or a track, or all of them, in the order given."""
    shown = [entry for entry in entries if family in (None, entry.family) and track in (None, entry.track)]
    notes = [] if shown else ["No role is in that family and on that track."]
    items = [ListedRole(e.id, e.title, e.family, e.track, e.aliases) for e in shown]
    return Listing(items=items, family=family, track=track, notes=notes)
