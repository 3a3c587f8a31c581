"""Result, the base of every answer: page() for people, brief() for the first screen, rows() for pipes."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Collection, Iterator
from dataclasses import field, fields, is_dataclass, replace
from datetime import date
from functools import cache
from typing import TYPE_CHECKING, Any, ClassVar, NamedTuple, Self

from careercli.model.record import record

if TYPE_CHECKING:
    from careercli.model.page import Page
    from careercli.model.record import Cell
    from careercli.model.screen import Screen


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
    kind = type(value)
    if kind in _PLAIN:
        return value
    if isinstance(value, dict):
        return {key: item if type(item) in _PLAIN else dump(item, sections) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [item if type(item) in _PLAIN else dump(item, sections) for item in value]
    if is_dataclass(value):
        return _dumped(value, kind, sections)
    return value.isoformat() if isinstance(value, date) else value


def _dumped(value: Any, kind: type, sections: Collection[str]) -> dict[str, Any]:
    names = [name for name, section in _told(kind) if not sections or section in ("", *sections)]
    found = {name.rstrip("_"): dump(getattr(value, name), sections) for name in names}
    if not isinstance(value, Result):
        return found
    remarks = {name: found.pop(name) for name in ("notes", "warnings")}
    return {"kind": value.kind, "schema_version": value.schema_version, **found, **remarks}


_PLAIN = frozenset([str, int, float, bool, type(None)])


@cache
def _told(kind: type) -> list[tuple[str, str]]:
    """The fields of a dataclass that are told, each with its section."""
    every = fields(kind)
    return [(one.name, one.metadata.get("section", "")) for one in every if not one.metadata.get("aside")]
