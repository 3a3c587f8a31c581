"""What job titles stand for, a row each; a title that stands for nothing keeps its row."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import Any, ClassVar

from careercli.advice.words import count
from careercli.model.items import Items
from careercli.model.level import Level
from careercli.model.record import Cell, Kind, record


@record
class ResolvedTitle:
    """`role` is an id or None; `confidence` 0 to 1; `candidates` are the ids that it may be, best first."""

    input: str
    role: str | None
    title: str | None
    level: Level | None
    confidence: float
    candidates: list[str]


@record
class ResolvedRow(ResolvedTitle):
    """`row` is what stood beside the title, by column."""

    row: dict[str, Cell]


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


@record(kw_only=True)
class ResolvedRows(Resolved):
    """The same beside the columns that the titles came with."""

    beside: tuple[str, ...]

    def header(self) -> tuple[str, ...]:
        return (*self.beside, *_free_names(self.columns[1:], self.beside))

    def heads(self) -> tuple[str, ...]:
        return (*self.beside, *_free_names(self.headings[1:], self.beside))

    def cells(self, item: Any) -> tuple[Cell, ...]:
        kept = (_number(cell) if isinstance(cell, str) and cell[:1] == "-" else cell for cell in item.row.values())
        return (*kept, *super().cells(item)[1:])

    def shown(self, item: Any) -> tuple[Cell, ...]:
        return (*("" if cell is None else cell for cell in item.row.values()), *super().shown(item)[1:])


_KNOWN, _UNKNOWN, _UNSURE, _EMPTY = "known", "unknown", "unsure", "empty"


class Resolving:
    """Reads batches of titles, and counts what was not understood."""

    def __init__(self, read: Callable[[str], Any], *, least: float = 0.0, beside: Sequence[str] = ()) -> None:
        """`read`: title -> (role id or None, role title, level, confidence, candidate ids). What is less sure than
        `least` is refused; `beside`: the columns that come with the titles."""
        self._read = read
        self._least = least
        self._beside = tuple(beside)
        self._keys = _unlike(beside)
        self._counts: Counter[str] = Counter()

    def __call__(self, titles: Sequence[str], rows: Sequence[Sequence[Cell]] = ()) -> Resolved:
        found = {title: self._resolved(title) for title in set(titles)}
        self._counts.update(found[title][1] for title in titles)
        items = [found[title][0] for title in titles]
        if not self._beside:
            return Resolved(items=items)
        kept: list[ResolvedTitle] = [
            ResolvedRow(*vars(item).values(), dict(zip(self._keys, row, strict=True)))  # type: ignore[call-arg]
            for item, row in zip(items, rows, strict=True)
        ]
        return ResolvedRows(items=kept, beside=self._beside)

    def remark(self) -> str:
        """How many titles were not understood; nothing if all were."""
        told = {_UNKNOWN: "not understood", _UNSURE: f"below confidence {self._least:g}", _EMPTY: "empty"}
        parts = [f"{self._counts[kind]:,} {words}" for kind, words in told.items() if self._counts[kind]]
        total = self._counts.total()
        return f"{total:,} {'title' if total == 1 else 'titles'}: {', '.join(parts)}" if parts else ""

    def _resolved(self, title: str) -> tuple[ResolvedTitle, str]:
        role, name, level, confidence, candidates = self._read(title)
        if role is None:
            kind = _UNKNOWN if title.strip() else _EMPTY
        elif confidence < self._least:
            kind, candidates = _UNSURE, [role, *candidates]
            role, name, level, confidence = None, None, None, 0.0
        else:
            kind = _KNOWN
        return ResolvedTitle(title, role, name, level, confidence, candidates), kind


def _number(text: str) -> Cell:
    """A negative number as what it is, if it would be written just so: a text would be taken for a formula."""
    if text[1:2].isdecimal():
        for kind in (int, float):
            with suppress(ValueError):
                if str(kind(text)) == text:
                    return kind(text)
    return text


def _free_names(names: Sequence[str], taken: Sequence[str]) -> list[str]:
    """The names, with `careercli_` before one that is taken."""
    found = []
    for name in names:
        while name in taken:
            name = f"careercli_{name}"
        found.append(name)
    return found


def _unlike(names: Sequence[str]) -> list[str]:
    """The names, later ones of the same with a number, so that each can be a key."""
    found: dict[str, None] = {}
    for name in names:
        number, one = 1, name
        while one in found:
            number += 1
            one = f"{name} ({number})"
        found[one] = None
    return list(found)
