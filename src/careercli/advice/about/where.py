"""The answer of `where`: which files are read or written."""

from __future__ import annotations

from typing import ClassVar

from careercli.model.items import Items, Spot
from careercli.model.record import Cell, record


@record(kw_only=True)
class Where(Items):
    """The answer of `where`."""

    kind: ClassVar[str] = "where"
    columns: ClassVar[tuple[str, ...]] = ("what", "path", "access", "exists", "remark")
    headings: ClassVar[tuple[str, ...]] = ("What", "Path", "Access", "There", "Remark")

    items: list[Spot]

    def heading(self) -> str:
        return "Where careercli reads and writes"

    def cells(self, item: Spot) -> tuple[Cell, ...]:
        return (item.what, item.path, item.access, "yes" if item.exists else "no", item.remark)
