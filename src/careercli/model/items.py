"""Answers that are a plain list, one item a row; and those that are written part by part."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from careercli.model.record import Cell, Kind, record
from careercli.model.result import Result, Row, aside

if TYPE_CHECKING:
    from careercli.model.page import Page


@record(kw_only=True)
class Items(Result):
    """`headings` and `kinds` name and type the cells of an item for people; `columns` name them for programs."""

    headings: ClassVar[tuple[str, ...]]
    kinds: ClassVar[tuple[Kind, ...]] = ()

    items: list[Any]

    @abstractmethod
    def heading(self) -> str:
        """What the list is, in a few words."""

    @abstractmethod
    def cells(self, item: Any) -> tuple[Cell, ...]:
        """One item as the values of a row."""

    def heads(self) -> tuple[str, ...]:
        """The headings of this very answer."""
        return self.headings

    def shown(self, item: Any) -> tuple[Cell, ...]:
        """The same values as a person reads them."""
        return self.cells(item)

    def rows(self) -> Iterator[Row]:
        return (Row("", self.cells(item)) for item in self.items)

    def page(self) -> Page:
        from careercli.model.page import Page, Section, Table

        table = Table(self.heads(), [self.shown(item) for item in self.items], self.kinds)
        return Page(self.heading(), "", [Section("items", "", [table] if self.items else [])])


@record
class Spot:
    """A place on the disk, as `where` lists it: what it holds, whether it is read or also written, whether it is
    there, and what is odd about it."""

    what: str
    path: str
    access: Literal["read", "write"]
    exists: bool
    remark: str = ""


@record(kw_only=True)
class Chapter(Result):
    """A part of an answer that memory need not hold as a whole: one of its roles, or no role and what ends the answer.

    `titles`: of all roles, with the first part; `heading` is above them. `flat()`: the role as a row of `flat_columns`.
    """

    flat_columns: ClassVar[tuple[str, ...]]
    heading: ClassVar[str] = "Every role"

    roles: list[Any]
    titles: list[str] = aside(default_factory=list)

    @abstractmethod
    def flat(self) -> tuple[Cell, ...]:
        """The role as one row of a spreadsheet."""

    @abstractmethod
    def ending(self) -> Page:
        """What ends a document of all parts."""
