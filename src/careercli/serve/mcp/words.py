"""An answer in plain words: the sentences of its first screen, what it rests on, and as many facts as fit."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from careercli.formats.text import clean
from careercli.model.result import Result
from careercli.model.screen import Entry, Fact, Facts, Line, Names, Remark, Rows, Screen, Value

TEXT = 1000  # bytes
_NAMES = 6
_NOTHING = ("", "-")
_DRAWN = re.compile("[\u2581-\u2588]+")  # a line of small bars
_NOTES = 300  # bytes that remarks may take before facts


def in_words(result: Result, most: int = TEXT) -> str:
    """At most so many bytes. What there was no room for is counted at the end."""
    screen = result.brief()
    sentences = _sentences(screen) if screen else [result.page().lead or result.page().title]
    end = _rests_on(screen) if screen else ""
    taken = _first([" ".join(sentences)], most - _size(end) - 40)
    notes = [clean(note) for note in (*result.notes, *result.warnings)]
    taken += _fitting(notes, min(_NOTES, most - _size(*taken, end) - 40))
    facts = [line for _, line in sorted(_facts(screen), key=lambda one: one[0])] if screen else []
    shown = _fitting(facts, most - _size(*taken, end) - 40)
    left = len(facts) - len(shown)
    rest = [f"{left} more facts are in structuredContent."] if left else []
    first, *remarks = taken
    return "\n".join(filter(None, [first, *shown, *remarks, end, *rest]))


def rows_in_words(result: Result, sections: Sequence[str], most: int) -> str:
    """Every fact of these sections, one a line, as a pipe gets them."""
    lines = [
        clean(": ".join(str(cell) for cell in row.cells if cell not in (None, "")))
        for row in result.chosen_rows(sections)
    ]
    shown = _fitting(lines, most)
    left = len(lines) - len(shown)
    return "\n".join([*shown, *([f"{left} more lines"] if left else [])])


def _sentences(screen: Screen) -> list[str]:
    return [clean("".join(said.text for said in sentence)) for sentence in screen.answer]


def _rests_on(screen: Screen) -> str:
    if not screen.sources:
        return ""
    many = f"{screen.sources} sources" if screen.sources != 1 else "1 source"
    return f"Rests on {many}, the oldest of {clean(screen.oldest)}." if screen.oldest else f"Rests on {many}."


def _facts(screen: Screen) -> Iterator[tuple[int, str]]:
    """Each line of the screen, with how soon it may be given up."""
    for piece in screen.pieces:
        if isinstance(piece, Facts):
            yield from ((fact.rank, line) for fact in piece.facts if (line := _fact(piece, fact)))
        elif isinstance(piece, Rows):
            yield from ((max(piece.rank, rank), line) for rank, line in _lines(piece))
        elif isinstance(piece, Remark):
            yield piece.rank, clean("".join(said.text for said in piece.said))


def _lines(block: Rows) -> Iterator[tuple[int, str]]:
    """Each row with its rank; one that belongs to the row above begins with the name of that."""
    heads = [column.head for column in block.columns]
    above = ""
    for line in block.lines:
        said = _row(heads, line)
        if not line.inside:
            above = _value(line.values[0]) if line.values else ""
        if said:
            yield line.rank, f"{above}, {said}" if line.inside and above else said


def _fact(block: Facts, fact: Fact) -> str:
    values = [_value(value) for value in fact.values]
    if len(values) == len(block.heads) > 1:
        values = [f"{clean(head)} {value}" for head, value in zip(block.heads, values, strict=True) if value]
    said = "; ".join(filter(None, values))
    return f"{clean(fact.label)}: {said}" if said else ""


def _row(heads: Sequence[str], line: Line) -> str:
    title, *others = [_value(value) for value in line.values] or [""]
    told = [f"{clean(head).lower()} {value}".strip() for head, value in zip(heads[1:], others, strict=False) if value]
    return f"{title}: {', '.join(told)}" if told else ""


def _value(value: Value) -> str:
    if isinstance(value, Entry):
        if value.text in _NOTHING:
            return ""
        beside = "; ".join(clean(one) for one in (value.aside, value.whose, value.below) if one)
        said = clean(_DRAWN.sub("to", value.text))
        return f"{said} ({beside})" if beside else said
    if isinstance(value, Names):
        left = len(value.names) - _NAMES
        return ", ".join(map(clean, value.names[:_NAMES])) + (f" and {left} more" if left > 0 else "")
    return ""  # bars and the like are drawn; what they show stands beside them


def _size(*lines: str) -> int:
    return sum(len(line.encode()) + 1 for line in lines)


def _fitting(lines: Sequence[str], most: int) -> list[str]:
    """The lines from the first on that have room."""
    found: list[str] = []
    for line in lines:
        most -= _size(line)
        if most < 0:
            break
        found.append(line)
    return found


def _first(lines: list[str], most: int) -> list[str]:
    """The first line whatever its length, cut where it is beyond all bounds."""
    first = lines[0]
    while _size(first) > most:
        first = first[: len(first) * 9 // 10].rstrip(" .") + "…" if len(first) > 20 else first[:most]
    return [first]
