"""The first screen as a page for documents: a handout on one sheet of paper."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from careercli.formats.marks import plain
from careercli.model.page import Block, Page, Section, Table, Text
from careercli.model.record import Kind
from careercli.model.screen import Bar, Fact, Facts, Reach, Rows, Said, Screen, Value

_ROWS = 20  # that fit a sheet


def handout(screen: Screen) -> Page:
    """The same answer in the same order, with its chart."""
    lead = " ".join("".join(said.text for said in sentence) for sentence in screen.answer)
    blocks: list[Block] = []
    for piece in screen.pieces:
        if isinstance(piece, Facts):
            blocks += _facts(piece)
        elif isinstance(piece, Rows):
            blocks += _rows(piece)
        else:
            blocks.append(Text(_text(piece.said)))
    blocks += [screen.chart] if screen.chart else []
    return Page(
        screen.title, lead, [Section("brief", "", blocks), Section("rest", "", [Text(_rest(screen))])], sheet=True
    )


def _text(said: Sequence[Said]) -> str:
    return "".join(one.text for one in said)


def _facts(piece: Facts) -> Iterator[Block]:
    shown = [fact for fact in piece.facts if any(plain(value) for value in fact.values)]
    heads = list(piece.heads) or [""]
    rows = [[fact.label, *_across(fact, len(heads))] for fact in shown]
    if rows:
        yield Table([piece.corner, *heads], rows)


def _across(fact: Fact, sides: int) -> list[str]:
    cells = [plain(value) for value in fact.values]
    return cells + [""] * (sides - len(cells))


def _rows(piece: Rows) -> Iterator[Block]:
    places = [n for n, _ in enumerate(piece.columns) if not any(_drawn(line.values, n) for line in piece.lines)]
    heads = [piece.columns[n].head.replace("\n", " ") for n in places]
    kinds: list[Kind] = ["number" if piece.columns[n].right else "text" for n in places]
    lines = [line.values for line in piece.lines[:_ROWS]]
    if piece.heading:
        yield Text(piece.heading)
    yield Table(heads, [[plain(values[n] if n < len(values) else None) for n in places] for values in lines], kinds)
    if len(piece.lines) > _ROWS:
        yield Text(f"{len(piece.lines) - _ROWS} more.")


def _drawn(values: Sequence[Value], place: int) -> bool:
    return place < len(values) and isinstance(values[place], (Bar, Reach))


def _rest(screen: Screen) -> str:
    counted = [*screen.unsaid, *([f"{screen.parts} more parts"] if screen.parts else [])]
    oldest = f" (the oldest: {screen.oldest})" if screen.oldest else ""
    counted += [f"{screen.sources} source{'s' * (screen.sources != 1)}{oldest}"] if screen.sources else []
    left = f"Not on this page: {', '.join(counted)}; see {screen.options}. " if counted else ""
    return left + (f"Next: {screen.next[0]}" if screen.next else "")
