"""The facts of all roles that shelves know together, a column at a time: what filters, sorts and lists ask."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from functools import cached_property, partial
from typing import Any, TypeVar

from careercli.library.store.roletables import (
    asking_of,
    covered_of,
    having_of,
    heads_of,
    lists_of,
    named_of,
    needing_of,
    needs_of,
    values_of,
    words_of,
)
from careercli.library.store.shelf import Shelf
from careercli.model.role import Head, Listed, Needs, Trait

_Value = TypeVar("_Value")


class Columns:
    """Each column is read when it is first asked for; the first shelf that has an id wins."""

    def __init__(self, shelves: Sequence[Shelf], among: Collection[str] | None = None) -> None:
        """`among`: the roles that needs and lists are read of; without it, all."""
        self._shelves = shelves
        self._among = among
        self._lists: dict[Listed, dict[str, list[str]]] = {}
        self._needing: dict[frozenset[str], dict[str, list[tuple[str, str, int]]]] = {}
        self._words: dict[tuple[str, str], dict[str, list[tuple[str, int, int]]]] = {}

    def only(self, roles: Collection[str]) -> Columns:
        if len(roles) > _FEW:
            return self
        found = Columns(self._shelves, roles)
        found._of_shelves = self._of_shelves
        return found

    @cached_property
    def heads(self) -> Mapping[str, Head]:
        found: dict[str, Head] = {}
        for heads in reversed(self._of_shelves):
            found.update(heads)
        return found

    @cached_property
    def needs(self) -> Needs:
        return self._column(needs_of, self._among)

    def asking(self, thing: str) -> Mapping[str, str]:
        return self._column(asking_of, thing)

    def needing(self, things: Collection[str]) -> Mapping[str, list[tuple[str, str, int]]]:
        key = frozenset(things)
        if key not in self._needing:
            self._needing[key] = self._column(needing_of, things) if things else {}
        return self._needing[key]

    def covered(self, things: Collection[str], weights: Mapping[str, int]) -> Mapping[str, tuple[float, float]]:
        return self._column(covered_of, things, weights)

    def words(self, start: str, end: str) -> Mapping[str, Sequence[tuple[str, int, int]]]:
        if (start, end) not in self._words:
            self._words[start, end] = self._column(words_of, start, end)
        return self._words[start, end]

    def named(self, name: str) -> Collection[str]:
        return self._column(named_of, name)

    def lists(self, kind: Listed) -> Mapping[str, list[str]]:
        if kind not in self._lists:
            self._lists[kind] = self._column(lists_of, kind, self._among)
        return self._lists[kind]

    def having(self, trait: Trait, values: Collection[str]) -> Mapping[str, list[tuple[str, int]]]:
        if len(values) <= _FEW:
            return self._column(having_of, trait, values) if values else {}
        every = {role: enumerate(found) for role, found in self.lists(trait).items()}
        found = {role: [(one, place) for place, one in pairs if one in values] for role, pairs in every.items()}
        return {role: pairs for role, pairs in found.items() if pairs}

    def values(self, trait: Trait) -> Sequence[str]:
        if len(self.heads) < sum(map(len, self._of_shelves)):  # what a role has that is replaced, nobody may have
            return list(dict.fromkeys(value for values in self.lists(trait).values() for value in values))
        found = [shelf.column(partial(values_of, trait=trait)) for shelf in self._shelves]
        return list(dict.fromkeys(value for values in found for value in values))

    @cached_property
    def _of_shelves(self) -> list[dict[str, Head]]:
        return [shelf.column(heads_of) for shelf in self._shelves]

    def _column(self, ask: Callable[..., dict[str, _Value]], *values: Any) -> dict[str, _Value]:
        """The column of every shelf, without the roles that an earlier shelf has, whatever that says of them."""
        found: dict[str, _Value] = {}
        for number, shelf in enumerate(self._shelves):
            column = shelf.column(lambda database: ask(database, *values))
            earlier = [heads for heads in self._of_shelves[:number] if heads]
            if earlier:
                column = {key: value for key, value in column.items() if not any(key in heads for heads in earlier)}
            found.update(column)
        return found


_FEW = 500  # roles that are read one by one; SQLite takes 999 values
