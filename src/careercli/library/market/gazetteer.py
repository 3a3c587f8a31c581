"""Every place by its code and by how its names are spelled, looked up one at a time: few starts need more than one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from careercli.model.pay import KnownPlace, Place, PlaceKind

if TYPE_CHECKING:
    from careercli.library.store import Database


class Gazetteer:
    """The places of a database."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self._held: dict[tuple[str, str], KnownPlace] = {}

    def one(self, kind: str, code: str) -> KnownPlace:
        """The place with this code; raises KeyError."""
        if (kind, code) not in self._held:
            row = self.database.row("SELECT * FROM places WHERE kind = ? AND code = ?", kind, code)
            if row is None:
                raise KeyError((kind, code))
            self._held[kind, code] = _place(row)
        return self._held[kind, code]

    def all(self, *kinds: PlaceKind) -> list[KnownPlace]:
        """Every place of these kinds, in the order of the publishers."""
        marks = ", ".join("?" * len(kinds))
        rows = self.database.rows(f"SELECT * FROM places WHERE kind IN ({marks}) ORDER BY rowid", *kinds)  # noqa: S608
        return [self._held.setdefault((row[0], row[1]), _place(row)) for row in rows]

    def spelled(self, how: str) -> Spelled:
        """The places that a spelling of this sort stands for; spelling.py names the sorts."""
        return Spelled(self, how)


class Spelled(Mapping[str, list[KnownPlace]]):
    """A spelling → its places, in order."""

    def __init__(self, gazetteer: Gazetteer, how: str) -> None:
        self._gazetteer = gazetteer
        self._how = how

    def __getitem__(self, spelled: str) -> list[KnownPlace]:
        question = "SELECT kind, code FROM spellings WHERE how = ? AND spelled = ? ORDER BY place"
        found = self._gazetteer.database.rows(question, self._how, spelled)
        if not found:
            raise KeyError(spelled)
        return [self._gazetteer.one(kind, code) for kind, code in found]

    def __iter__(self) -> Iterator[str]:
        question = "SELECT DISTINCT spelled FROM spellings WHERE how = ?"
        return (spelled for (spelled,) in self._gazetteer.database.rows(question, self._how))

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def one(self, spelled: str) -> KnownPlace | None:
        """The place, of a sort that gives each spelling to one."""
        return next(iter(self.get(spelled, ())), None)


def _place(row: Sequence[Any]) -> KnownPlace:
    kind, code, name, state, currency, level, year, *several = row
    aliases, cities = (tuple(filter(None, names.split(";"))) for names in several)
    return KnownPlace(Place(kind, code, name), state, currency, level, year, aliases, cities)
