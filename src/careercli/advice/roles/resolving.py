"""What job titles stand for, a row each; a title that stands for nothing keeps its row."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, ClassVar

from careercli.advice.words import count
from careercli.model.cell import Cell, Kind
from careercli.model.items import Items
from careercli.model.level import Level
from careercli.model.record import record


@record
class ResolvedTitle:
    """`role` is an id or None; `confidence` 0 to 1; `candidates` are the ids that it may be, best first."""

    input: str
    role: str | None
    title: str | None
    level: Level | None
    confidence: float
    candidates: list[str]


@record(kw_only=True)
class Resolved(Items):
    """The answer of `resolve`, or a part of it."""

    kind: ClassVar[str] = "resolve"
    json_lines: ClassVar[bool] = True
    columns: ClassVar[tuple[str, ...]] = ("input", "role", "title", "level", "confidence")
    headings: ClassVar[tuple[str, ...]] = ("Input", "Role", "Level", "Sure", "Could be")
    kinds: ClassVar[tuple[Kind, ...]] = ("text", "text", "text", "number", "text")

    items: list[ResolvedTitle]

    def heading(self) -> str:
        known = sum(item.role is not None for item in self.items)
        return f"{known} of {count(len(self.items), 'title')} understood"

    def cells(self, item: ResolvedTitle) -> tuple[Cell, ...]:
        known = item.role is not None
        return (item.input, item.role, item.title, item.level, item.confidence if known else None)

    def shown(self, item: ResolvedTitle) -> tuple[Cell, ...]:
        sure = item.confidence if item.role else "-"
        near = ", ".join(role.replace("-", " ") for role in item.candidates)
        return (item.input, item.title or "-", item.level or "-", sure, near or "-")


def resolve(inputs: Iterable[str], read: Callable[[str], Any], titles: Mapping[str, str]) -> Resolved:
    """`read`: title → (role id or None, level, confidence, candidate ids), as the catalog's names give it."""
    items = []
    for text in inputs:
        role, level, confidence, candidates = read(text)
        items.append(ResolvedTitle(text, role, titles[role] if role else None, level, confidence, candidates))
    return Resolved(items=items)
