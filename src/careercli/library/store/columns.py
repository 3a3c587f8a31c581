"""The facts of all roles that shelves know together, a column at a time: what filters, sorts and lists ask."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from functools import cached_property
from typing import TypeVar

from careercli.library.store.database import Database
from careercli.library.store.roletables import (
    aliases_of,
    asking_of,
    covered_of,
    heads_of,
    needs_of,
    outlooks_of,
    traits_of,
    traits_together,
)
from careercli.library.store.shelf import Shelf
from careercli.model.role import Head, Needs, Outlook, Trait

_Value = TypeVar("_Value")


class Columns:
    """Each column is read when it is first asked for; the first shelf that has an id wins."""

    def __init__(self, shelves: Sequence[Shelf]) -> None:
        self._shelves = shelves
        self._traits: dict[Trait, dict[str, list[str]]] = {}

    @cached_property
    def heads(self) -> Mapping[str, Head]:
        found: dict[str, Head] = {}
        for shelf in reversed(self._shelves):
            found.update(shelf.column(heads_of))
        return found

    @cached_property
    def needs(self) -> Needs:
        return self._column(needs_of)

    def asking(self, thing: str) -> Mapping[str, str]:
        return self._column(lambda database: asking_of(database, thing))

    def covered(self, things: Collection[str], weights: Mapping[str, int]) -> Mapping[str, tuple[float, float]]:
        return self._column(lambda database: covered_of(database, things, weights))

    @cached_property
    def aliases(self) -> Mapping[str, list[str]]:
        return self._column(aliases_of)

    @cached_property
    def outlooks(self) -> Mapping[str, Outlook]:
        return self._column(outlooks_of)

    def traits(self, trait: Trait) -> Mapping[str, list[str]]:
        if trait not in self._traits:
            self._traits[trait] = self._column(lambda database: traits_of(database, trait))
        return self._traits[trait]

    def together(self, traits: Collection[Trait]) -> Mapping[str, Mapping[str, list[str]]]:
        return self._column(lambda database: traits_together(database, traits))

    def _column(self, ask: Callable[[Database], dict[str, _Value]]) -> dict[str, _Value]:
        """The column of every shelf, without the roles that an earlier shelf has, whatever that says of them."""
        found: dict[str, _Value] = {}
        taken: set[str] = set()
        for shelf in self._shelves:
            column = shelf.column(ask)
            found.update((key, value) for key, value in column.items() if key not in taken)
            taken |= shelf.ids()
        return found
