"""The first screen for a person at a terminal, laid out by rich: never wider or higher than it may be.

What there is no room for is given up in the order that the screen says, and counted in the line above the last.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from rich.console import Console, Group, RenderableType
from rich.text import Text

from careercli.formats.pieces import PROSE, facts, label_width, prose, rows, spoken_facts, spoken_rows
from careercli.formats.terminal import console_of, drawable, trimmed
from careercli.formats.text import clean
from careercli.model.record import record
from careercli.model.screen import LINES, MANY_LINES, Fact, Facts, Line, Piece, Remark, Rows, Said, Screen

_WIDE, _SPOKEN = 80, 50  # columns from which a screen is 23 lines high, and below which nothing is a table
_WIDER = 70  # columns from which a legend says all it has to
_SPOKEN_ROWS = 10
_ALL = 99  # a rank above any


@record
class _Room:
    """What is shown: short or long sentences, ranks up to this one, all rows but the last so many."""

    shorter: bool = False
    rank: int = _ALL
    cut: int = 0


def render(screen: Screen, *, file: bool = False, below: int = 0, linear: bool = False) -> str:
    """The screen as text; `below`: lines that remarks will take under it; `linear`: one fact a line, no charts."""
    console = console_of(file)
    painter = _Painter(screen, console, linear or console.width < _SPOKEN)
    limit = (MANY_LINES if screen.many else LINES)[console.width < _WIDE] - below
    lines: list[str] = []
    for room in painter.rooms():
        lines = painter.lines(room)
        if len(lines) <= limit or painter.linear:
            break
    if len(lines) > limit and painter.most_cut and not painter.linear:
        lines = _cut(painter, room, len(lines) - limit, limit)
    return "\n".join(lines) + "\n"


def _cut(painter: _Painter, room: _Room, excess: int, limit: int) -> list[str]:
    """The lines without as few rows as will do; a row is a line at least, so as many as there are lines too many do."""
    least, enough = 0, min(excess + 1, painter.most_cut)  # one for the line that counts them
    lines = painter.lines(replace(room, cut=enough))
    while len(lines) > limit and enough < painter.most_cut:  # without a long cell the others may be narrower, and wrap
        least, enough = enough, min(enough + len(lines) - limit, painter.most_cut)
        lines = painter.lines(replace(room, cut=enough))
    while enough - least > 1 and len(lines) < limit:
        middle = (least + enough) // 2
        fewer = painter.lines(replace(room, cut=middle))
        if len(fewer) <= limit:
            enough, lines = middle, fewer
        else:
            least = middle
    return lines


class _Painter:
    """Lays out the pieces of one screen; each just once in each of its states."""

    def __init__(self, screen: Screen, console: Console, linear: bool) -> None:
        self.screen, self.console, self.linear = screen, console, linear
        self.width = console.width
        self.label = label_width([piece for piece in screen.pieces if isinstance(piece, Facts)], self.width)
        self.most_cut = sum(len(_cuttable(piece)) - 1 for piece in screen.pieces if _cuttable(piece))
        self._known: dict[object, list[str]] = {}

    def rooms(self) -> Iterator[_Room]:
        """From everything to what may never be left out."""
        yield _Room()
        if self.screen.shorter:
            yield _Room(shorter=True)
        ranks = {fact.rank for piece in self.screen.pieces if isinstance(piece, Facts) for fact in piece.facts}
        ranks |= {piece.rank for piece in self.screen.pieces if not isinstance(piece, Facts)}
        for rank in sorted(ranks - {0}, reverse=True):
            yield _Room(shorter=True, rank=rank - 1)

    def lines(self, room: _Room) -> list[str]:
        answer = self.screen.shorter if room.shorter and self.screen.shorter else self.screen.answer
        found = self._painted(("answer", room.shorter), lambda: prose(_spaced(answer)), PROSE)
        left = dict.fromkeys(range(len(self.screen.pieces)), 0)
        for number, piece in enumerate(self.screen.pieces):
            painted, left[number] = self._piece(number, piece, room)
            found = [*found, "", *painted] if painted else found
        return [*found, "", *self._last(sum(left.values()), self._cut_rows(room))]

    def _piece(self, number: int, piece: Piece, room: _Room) -> tuple[list[str], int]:
        """The piece as lines, and how many parts of it are left out."""
        if isinstance(piece, Facts):
            shown = [fact for fact in piece.facts if fact.rank <= room.rank and fact.least <= self.width]
            key = (number, tuple(fact.label for fact in shown), len(shown))
            return self._painted(key, lambda: self._facts(piece, shown)), len(piece.facts) - len(shown)
        if piece.rank > room.rank:
            return [], 1
        if isinstance(piece, Remark):
            return self._painted((number,), lambda: prose(piece.said), PROSE), 0
        if piece.least > self.width:
            return [], 1
        lines = _without_last(piece, self._cut_of(number, room))
        return self._painted((number, len(lines)), lambda: self._rows(piece, lines)), 0

    def _facts(self, piece: Facts, shown: Sequence[Fact]) -> RenderableType:
        if self.linear:
            return Group(*map(Text, spoken_facts(piece, shown)))
        return Group(*facts(piece, shown, self.width, self.label))

    def _rows(self, piece: Rows, lines: Sequence[Line]) -> RenderableType:
        above = [Text(clean(piece.heading))] if piece.heading else []
        legend = " ".join(filter(None, [piece.legend, piece.wide if self.width >= _WIDER else ""]))
        below = [Text(clean(legend), "dim")] if legend and not self.linear else []
        if self.linear:
            return Group(*above, *map(Text, spoken_rows(piece, lines)), *below)
        return Group(*above, rows(piece, lines, self.width), *below)

    def _cut_of(self, number: int, room: _Room) -> int:
        """How many rows of this piece are given up: the last piece that has rows gives them first."""
        cut = room.cut
        for at in range(len(self.screen.pieces) - 1, -1, -1):
            piece = self.screen.pieces[at]
            most = max(len(_cuttable(piece)) - 1, 0)
            mine = min(cut, most)
            if at == number:
                spare = max(most + 1 - _SPOKEN_ROWS, 0) if self.linear else 0
                return max(mine, spare)
            cut -= mine
        return 0

    def _cut_rows(self, room: _Room) -> dict[str, int]:
        found: dict[str, int] = {}
        for number, piece in enumerate(self.screen.pieces):
            cut = self._cut_of(number, room) if isinstance(piece, Rows) and piece.least <= self.width else 0
            if isinstance(piece, Rows) and cut + piece.hidden:
                found[piece.noun] = found.get(piece.noun, 0) + cut + piece.hidden
        return found

    def _last(self, parts: int, cut: dict[str, int]) -> list[str]:
        """What is left out, and what to do next."""
        counted = [_more(number, noun) for noun, number in cut.items()]
        counted += [clean(one) for one in self.screen.unsaid]
        more = self.screen.parts + parts
        counted += [_more(more, "part")] if more else []
        if self.screen.sources:
            oldest = f" (the oldest: {clean(self.screen.oldest)})" if self.screen.oldest else ""
            counted.append(f"{self.screen.sources} source{'s' * (self.screen.sources != 1)}{oldest}")
        left = [Said(f"{', '.join(counted)}: ", "quiet"), Said(self.screen.options)] if counted else []
        lines = self._painted(("left", more, *cut.items()), lambda: prose(left), PROSE) if left else []
        fitting = [one for one in self.screen.next if len(clean(one)) + 6 <= self.width] or [*self.screen.next[-1:]]
        if not fitting:
            return lines
        return lines + self._painted("next", lambda: prose([Said("Next: ", "quiet"), Said(fitting[0])]))

    def _painted(self, key: object, make: Callable[[], RenderableType], most: int = 0) -> list[str]:
        if key not in self._known:
            with self.console.capture() as capture:
                self.console.print(make(), width=min(self.width, most or self.width))
            text = drawable(capture.get(), self.console.encoding)
            self._known[key] = trimmed(text)
        return self._known[key]


def _more(number: int, noun: str) -> str:
    return f"{number} more {noun}{'s' * (number != 1)}"


def _spaced(sentences: Sequence[Sequence[Said]]) -> list[Said]:
    """The sentences one after the other."""
    found: list[Said] = []
    for sentence in sentences:
        found += [Said(" ")] if found else []
        found += sentence
    return found


def _cuttable(piece: Piece) -> list[Line]:
    """The rows that may be given up, those that go first at the end; headings inside go with the rows below them."""
    if not isinstance(piece, Rows) or piece.whole:
        return []
    return sorted((line for line in piece.lines if not line.kept and _has_values(line)), key=lambda line: line.rank)


def _has_values(line: Line) -> bool:
    return any(value is not None for value in line.values[1:])


def _without_last(piece: Rows, cut: int) -> list[Line]:
    gone = {id(line) for line in _cuttable(piece)[len(_cuttable(piece)) - cut :]}
    lines = [line for line in piece.lines if id(line) not in gone]
    # a heading whose rows are all gone goes with them
    return [
        line
        for line, after in zip(lines, [*lines[1:], None], strict=False)
        if _has_values(line) or line.kept or (after is not None and after.inside)
    ]
