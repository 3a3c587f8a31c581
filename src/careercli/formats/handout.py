"""The first screen as a page for documents: a handout on one sheet of paper."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from careercli.formats.marks import plain
from careercli.model.page import Block, Page, Ranges, Section, Table, Text
from careercli.model.record import Kind
from careercli.model.screen import Bar, Fact, Facts, Piece, Reach, Rows, Said, Screen, Value

_ROWS, _MARKS = 10, 6  # rows of a table and of the chart that fit a sheet
_FEW = 4  # rows up to which a table that may be given up is not


def handout(screen: Screen) -> Page:
    """The same answer in the same order, with its chart."""
    lead = " ".join("".join(said.text for said in sentence) for sentence in screen.answer)
    blocks: list[Block] = []
    for piece in _joined(screen.pieces):
        if isinstance(piece, Facts):
            blocks += _facts(piece)
        elif isinstance(piece, Rows):
            if piece.rank and len(piece.lines) > _FEW:
                continue
            blocks += _rows(piece)
        else:
            blocks.append(Text(_text(piece.said)))
    blocks += [_chart(screen.chart)] if screen.chart else []
    return Page(
        screen.title, lead, [Section("brief", "", blocks), Section("rest", "", [Text(_rest(screen))])], sheet=True
    )


def _joined(pieces: Sequence[Piece]) -> list[Piece]:
    """The pieces, those that are facts without heads in one table where they follow each other."""
    found: list[Piece] = []
    for piece in pieces:
        last = found[-1] if found else None
        if isinstance(piece, Facts) and isinstance(last, Facts) and not piece.heads and not last.heads:
            found[-1] = replace(last, facts=[*last.facts, *piece.facts])
        else:
            found.append(piece)
    return found


def _chart(chart: Block) -> Block:
    """The first rows of a chart, each on one line: what it is of, and its middle; the tables say the rest."""
    if not isinstance(chart, Ranges):
        return chart
    heads = chart.table.columns
    places = [0, heads.index("Median") if "Median" in heads else 1]
    kept = [[row[n] for n in places] for row in chart.table.rows[:_MARKS]]
    table = Table([heads[n] for n in places], kept, [chart.table.kind(n) for n in places])
    return replace(chart, table=table, ranges=chart.ranges[:_MARKS])


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
