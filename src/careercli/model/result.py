"""Result, the base of every answer: page() for people, brief() for the first screen, rows() for pipes."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import field, fields, is_dataclass, replace
from datetime import date
from functools import cache
from itertools import chain, islice
from typing import TYPE_CHECKING, Any, ClassVar, NamedTuple, Self, TypeVar

from careercli.model.record import record

if TYPE_CHECKING:
    from careercli.model.page import Page
    from careercli.model.record import Cell
    from careercli.model.screen import Screen


_Made = TypeVar("_Made")


class Row(NamedTuple):
    """One fact: the section it belongs to, and its cells in the order of the result's `columns`."""

    section: str
    cells: tuple[Cell, ...]


@record(kw_only=True)
class Result:
    """An answer. `notes` are remarks on it for stderr, `warnings` those that only a person at a terminal needs to see.

    `part()` ties a field to the section that shows it.
    """

    kind: ClassVar[str]
    schema_version: ClassVar[int] = 1
    columns: ClassVar[tuple[str, ...]]
    json_lines: ClassVar[bool] = False  # JSON is one object a line for each of `items`, for answers of any length

    notes: list[str] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)

    @abstractmethod
    def page(self) -> Page:
        """What a person reads."""

    def brief(self) -> Screen | None:
        """What a friend would say first, on one screen; None where the page is short enough to be that.

        Every figure in it stands in page(), too.
        """
        return None

    @abstractmethod
    def rows(self) -> Iterator[Row]:
        """What a pipe reads: every fact of the answer, one a row."""

    def keys(self) -> list[str]:
        """What tells this answer apart from others of its kind, where several are written one after the other."""
        return []

    def beside_page(self) -> list[str]:
        """The notes that the page does not say itself."""
        return self.notes

    def header(self) -> tuple[str, ...]:
        """The names of the columns of this very answer."""
        return self.columns

    def chosen_rows(self, sections: Collection[str] = ()) -> Iterator[Row]:
        """The rows of these sections, or all."""
        return (row for row in self.rows() if not sections or row.section in sections)

    def explaining(self, sections: Collection[str]) -> Self:
        """The same, with a note for each of these sections that nothing is known of."""
        known = {row.section for row in self.rows()} if sections else set()
        empty = [section for section in dict.fromkeys(sections) if section not in known]
        return replace(self, notes=[*self.notes, *(_NOTHING.get(one, f"Nothing is known of: {one}.") for one in empty)])


_NOTHING = {"level": 'No level was named: say it in the title ("Senior ...") or with --level.'}


def part(section: str, **keywords: Any) -> Any:
    """A dataclass field that belongs to a section: --section without it leaves the field out."""
    return field(metadata={"section": section}, **keywords)


def aside(**keywords: Any) -> Any:
    """A dataclass field that people are shown something of, and that is no part of the answer to programs."""
    return field(metadata={"aside": True}, **keywords)


def dump(value: Any, sections: Collection[str] = ()) -> Any:
    """The value as JSON can say it. With `sections`, fields that are part of another section are left out."""
    return value if type(value) in _PLAIN else _dumped([value], sections)[0]


def _dumped(values: Sequence[Any], sections: Collection[str]) -> Sequence[Any]:
    """Each of them: the very same objects where there is nothing to change. Thousands of records are taken together."""
    kinds = {*map(type, values)}
    if kinds <= _PLAIN:
        return values
    if len(kinds) > 1:
        return _mixed(values, kinds - _PLAIN, sections)
    [kind] = kinds
    if issubclass(kind, dict):
        return _dicts(values, sections)
    if issubclass(kind, (list, tuple)):
        every = [*chain.from_iterable(values)]
        found = _dumped(every, sections)
        if found is every and kind is list:
            return values
        left = iter(found)
        return [[*islice(left, len(one))] for one in values]
    if is_dataclass(kind):
        return once(values, lambda some: _records(some, kind, sections))
    return [one.isoformat() for one in values] if issubclass(kind, date) else values


def once(values: Sequence[Any], make: Callable[[Sequence[Any]], Sequence[_Made]]) -> Sequence[_Made]:
    """What is made of each; where many are the very same object, just once of that."""
    distinct = {id(one): one for one in values}
    if len(distinct) > len(values) // 2:
        return make(values)
    made = dict(zip(distinct, make([*distinct.values()]), strict=True))
    return [made[id(one)] for one in values]


def _mixed(values: Sequence[Any], kinds: Collection[type], sections: Collection[str]) -> Sequence[Any]:
    before = {kind: [one for one in values if type(one) is kind] for kind in kinds}
    after = {kind: _dumped(some, sections) for kind, some in before.items()}
    if all(after[kind] is some for kind, some in before.items()):
        return values
    left = {kind: iter(some) for kind, some in after.items()}
    return [next(left[type(one)]) if type(one) in left else one for one in values]


def _dicts(values: Sequence[dict[Any, Any]], sections: Collection[str]) -> Sequence[dict[Any, Any]]:
    every = [item for one in values for item in one.values()]
    found = _dumped(every, sections)
    if found is every:
        return values
    left = iter(found)
    return [dict(zip(one, left, strict=False)) for one in values]


def _records(values: Sequence[Any], kind: type, sections: Collection[str]) -> list[dict[str, Any]]:
    names = [name for name, section in _told(kind) if not sections or section in ("", *sections)]
    keys = [name.rstrip("_") for name in names]
    columns = [_dumped([getattr(one, name) for one in values], sections) for name in names]
    rows = zip(*columns, strict=True) if columns else [()] * len(values)  # none of it is asked for
    found = [dict(zip(keys, row, strict=True)) for row in rows]
    if not issubclass(kind, Result):
        return found
    return [_answer(value, one) for value, one in zip(values, found, strict=True)]


def _answer(value: Result, found: dict[str, Any]) -> dict[str, Any]:
    remarks = {name: found.pop(name) for name in ("notes", "warnings")}
    return {"kind": value.kind, "schema_version": value.schema_version, **found, **remarks}


_PLAIN = frozenset([str, int, float, bool, type(None)])


@cache
def _told(kind: type) -> list[tuple[str, str]]:
    """The fields of a dataclass that are told, each with its section."""
    every = fields(kind)
    return [(one.name, one.metadata.get("section", "")) for one in every if not one.metadata.get("aside")]
