"""The blocks of a first screen as rich's own tables: facts as rows, roles as rows, a line of prose."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from rich.cells import cell_len
from rich.table import Table
from rich.text import Text

from careercli.formats.marks import drawn, number_width, plain
from careercli.formats.terminal import STYLES
from careercli.formats.text import clean
from careercli.model.screen import Bar, Column, Entry, Fact, Facts, Line, Names, Reach, Rows, Scale, Sentence, Value

PROSE = 100  # columns beyond which lines are hard to follow
_WIDEST = 120  # columns beyond which values stand too far apart
_GAP = 2
_TITLE, _LEAST_TITLE = 44, 18  # columns that the names of rows take at most, and at least
_TEXT = 34  # columns from which a cell is prose, and wraps
_BARS = (14, 60)  # columns that bars need, and use
_HEADING = 26  # columns that a heading inside a table is given
_FLEXIBLE = 16  # columns that names and prose need


def _table(heads: bool) -> Table:
    return Table(box=None, show_header=heads, header_style="none", pad_edge=False, padding=(0, _GAP, 0, 0))


def prose(sentence: Sentence) -> Text:
    """Running text that ends where it is still easy to read."""
    text = Text(overflow="fold")
    for said in sentence:
        text.append(clean(said.text), STYLES[said.style])
    return text


def label_width(blocks: Sequence[Facts], width: int) -> int:
    """The columns of the labels, the same for all blocks of a screen."""
    labels = [text for block in blocks for text in (clean(block.corner), *map(_label, block.facts))]
    return min(max(map(cell_len, labels), default=0), width // 3)


def facts(block: Facts, shown: Sequence[Fact], width: int, label: int) -> Iterator[Table]:
    """Tables whose labels are `label` wide: a row across all heads is one of its own, as rich knows no such cell."""
    sides = max(len(block.heads), 1)
    whole = min(width, _WIDEST if sides > 1 else PROSE)
    side = (whole - label - _GAP * sides) // sides
    number = number_width([value for fact in shown for value in fact.values])
    first = True
    for across, some in groupby(shown, key=lambda fact: len(fact.values) < sides):
        room = whole - label - _GAP if across else side
        table = _table(heads=bool(block.heads) and first and not across)
        table.add_column(Text(clean(block.corner)), width=label)
        for head in block.heads if not across else [""]:
            table.add_column(Text(clean(head)), width=room)
        if not block.heads and not across:
            table.add_column(width=room)
        for fact in some:
            cells = [drawn(value, room, width, number=number) for value in fact.values]
            table.add_row(Text(_label(fact)), *cells)
        first = False
        yield table


def _label(fact: Fact) -> str:
    return f"{'  ' * fact.inside}{clean(fact.label)}"


def rows(block: Rows, shown: Sequence[Line], width: int) -> Table:
    """Roles as rows, in the columns that there is room for."""
    places, widths = _columns(block, shown, min(width, _WIDEST))
    table = _table(heads=any(column.head for column in block.columns))
    for place, room in zip(places, widths, strict=True):
        column = block.columns[place]
        bars = _kind(block, place) == "bar"
        head = _ends(block.scale, room) if bars and block.scale else "\n".join(map(clean, column.head.split("\n")))
        table.add_column(
            Text(head), width=room, justify="right" if column.right else "left", vertical="top", no_wrap=bars
        )
        table.columns[-1].header_style = "none"
    for line in shown:
        cells = [
            drawn(_indented(line, place), room, width, scale=block.scale)
            for place, room in zip(places, widths, strict=True)
        ]
        table.add_row(*cells)
    return table


def _indented(line: Line, place: int) -> Value:
    value = line.values[place] if place < len(line.values) else None
    if place == 0 and line.inside and isinstance(value, Entry):
        return replace(value, text=f"  {value.text}")
    return value


def _ends(scale: Scale, room: int) -> str:
    return f"{scale.least}{scale.most:>{room - len(scale.least)}}"


def _kind(block: Rows, place: int) -> str:
    """What a column holds: bars take what is left over, names and prose wrap into it, numbers need what they need."""
    values = [line.values[place] for line in block.lines if place < len(line.values)]
    if any(isinstance(value, (Bar, Reach)) for value in values):
        return "bar"
    if any(isinstance(value, Names) for value in values):
        return "names"
    return "prose" if place and max(map(_size, values), default=0) > _TEXT else "value"


def _size(value: object) -> int:
    return cell_len(clean(value.text)) if isinstance(value, Entry) else 0


def _columns(block: Rows, shown: Sequence[Line], width: int) -> tuple[list[int], list[int]]:
    """The columns that are shown, and the width of each: those at the right go first, but for what is kept."""
    places = [n for n, column in enumerate(block.columns) if column.least <= width]
    while True:
        kinds = {n: _kind(block, n) for n in places}
        natural = {n: _natural(block, n, shown, kinds[n]) for n in places}
        room = width - _GAP * (len(places) - 1)
        lacking = sum(natural.values()) - room
        if lacking > 0:
            shorter = min(lacking, max(natural[places[0]] - _LEAST_TITLE, 0))
            natural[places[0]] -= shorter
            lacking -= shorter
        going = [n for n in places[1:] if not block.columns[n].keep]
        if lacking <= 0 or not going:
            return places, [*_filled(natural, kinds, max(-lacking, 0)).values()]
        places.remove(going[-1])


def _natural(block: Rows, place: int, shown: Sequence[Line], kind: str) -> int:
    head = max(cell_len(clean(line)) for line in block.columns[place].head.split("\n"))
    values = [line.values[place] for line in shown if place < len(line.values) and any(line.values[1:])]
    longest = max(
        [_size(value) + 2 * (line.inside and not place) for line, value in zip(shown, values, strict=False)] or [0]
    )
    if kind == "bar":
        ends = len(f"{block.scale.least} {block.scale.most}") if block.scale else 0
        return max(_BARS[0], head, ends)
    if kind in ("names", "prose"):
        return max(_FLEXIBLE, head)
    if place == 0:  # the headings inside a table may wrap, but not at every word
        inner = [_size(line.values[0]) for line in shown if not any(line.values[1:])]
        head = max(head, min(max(inner, default=0), _HEADING))
    return max(head, min(longest, _TITLE) if place == 0 else longest)


def _filled(natural: dict[int, int], kinds: dict[int, str], left: int) -> dict[int, int]:
    """What is left over goes to names and prose, in equal shares, else to bars."""
    words = [n for n in natural if kinds[n] in ("names", "prose")]
    for number, n in enumerate(words):
        more = left // (len(words) - number)
        natural[n] += more
        left -= more
    bars = [n for n in natural if kinds[n] == "bar"]
    for n in bars:  # as wide as each other, since they are on one scale
        natural[n] = min(natural[n] + left // len(bars), _BARS[1])
    return natural


def spoken_facts(block: Facts, shown: Sequence[Fact]) -> Iterator[str]:
    """One "label: value" a line, for screen readers and for screens that are too narrow for a table."""
    if block.corner and shown:
        yield f"{clean(block.corner)}."
    for fact in shown:
        sides = block.heads if block.heads and len(fact.values) == len(block.heads) else [""] * len(fact.values)
        for side, value in zip(sides, fact.values, strict=True):
            yield f"{clean(fact.label)}{f', {clean(side)}' if side else ''}: {plain(value)}"


def spoken_rows(block: Rows, shown: Sequence[Line]) -> Iterator[str]:
    """The same for rows: the name, and under it what is known of it."""
    above = ""
    for line in shown:
        name = plain(line.values[0])
        said = [(_spoken_head(column), plain(value)) for column, value in zip(block.columns, line.values, strict=False)]
        said = [(head, value) for head, value in said[1:] if value]
        if line.inside and above:
            name = f"{above}, {name}"
        elif not line.inside:
            above = name if said else ""  # a heading is heard once
        if len(said) == 1 and not said[0][0]:
            yield f"{name}: {said[0][1]}"
            continue
        yield f"{name}."
        yield from (f"  {head}: {value}" if head else f"  {value}" for head, value in said)


def _spoken_head(column: Column) -> str:
    return clean(column.head.replace("\n", " "))
