"""Titles that stand for no role, with the occupation that they name, if it is one of the US economy."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, ClassVar

from careercli.advice.finding.resolving import Resolved, ResolvedRow, ResolvedRows, ResolvedTitle, Resolving
from careercli.model.economy.occupation import How, OccupationReading
from careercli.model.record import Cell, Kind, record


@record
class Coded:
    """An occupation by its code, and how the title was found to be it."""

    code: str
    title: str
    how: How


@record
class CodedTitle(ResolvedTitle):
    """`occupation` is null for a title of a role, and for one that names no occupation alone."""

    occupation: Coded | None


@record
class CodedRow(ResolvedRow):
    """The same with what stood beside the title."""

    occupation: Coded | None


@record(kw_only=True)
class CodedTitles(Resolved):
    """The answer of `resolve --occupations`."""

    columns: ClassVar[tuple[str, ...]] = (*Resolved.columns, "occupation", "occupation_title", "occupation_how")
    headings: ClassVar[tuple[str, ...]] = (*Resolved.headings, "Occupation")
    kinds: ClassVar[tuple[Kind, ...]] = (*Resolved.kinds, "text")

    def cells(self, item: Any) -> tuple[Cell, ...]:
        return (*super().cells(item), *(vars(item.occupation).values() if item.occupation else (None, None, None)))

    def shown(self, item: Any) -> tuple[Cell, ...]:
        one = item.occupation
        return (*super().shown(item), f"{one.title} ({one.code})" if one else "-")


@record(kw_only=True)
class CodedRows(ResolvedRows, CodedTitles):
    """The same beside the columns that the titles came with."""


class Coding:
    """Resolving, and then a look at the occupations for what was refused."""

    def __init__(
        self, resolving: Resolving, ours: Callable[[str], object], read: Callable[[str], OccupationReading]
    ) -> None:
        """`ours`: title → what roles it names, however unsure or however many; nothing for one that is read on."""
        self._resolving = resolving
        self._ours = ours
        self._read = read
        self._named = 0

    def __call__(self, titles: Sequence[str], rows: Sequence[Sequence[Cell]] = ()) -> Resolved:
        found = self._resolving(titles, rows)
        codes = {item.input: self._code(item.input) for item in found.items if item.role is None}
        self._named += sum(codes.get(item.input) is not None for item in found.items)
        kind: type[Any] = CodedRow if isinstance(found, ResolvedRows) else CodedTitle
        items = [kind(*vars(item).values(), codes.get(item.input)) for item in found.items]
        if isinstance(found, ResolvedRows):
            return CodedRows(items=items, beside=found.beside)
        return CodedTitles(items=items)

    def remark(self) -> str:
        """How many titles were not understood as a role, and how many of those name an occupation."""
        line = self._resolving.remark()
        return f"{line}; {self._named:,} of them an occupation" if line else ""

    def _code(self, title: str) -> Coded | None:
        if self._ours(title):
            return None
        found = self._read(title)
        return Coded(found.code, found.title, found.how) if found.code and found.title and found.how else None
