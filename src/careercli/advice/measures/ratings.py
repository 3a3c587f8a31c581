"""Skills and knowledge side by side on one scale, from 1, not important, to 5, extremely important."""

from __future__ import annotations

from collections.abc import Sequence
from textwrap import wrap
from typing import TYPE_CHECKING, Literal

from careercli.advice.occupations import IMPORTANCE, importance_range
from careercli.advice.words import listing
from careercli.model.page import Block, Ranges, Table, Text
from careercli.model.screen import Bar, Column, Entry, Line, Rows, Value

if TYPE_CHECKING:
    from careercli.advice.measures.measured import Measured
    from careercli.model.economy.occupation import Rating
    from careercli.model.record import Cell, Kind

Rated = tuple[str, list["Rating | None"]]  # a skill or a field of knowledge, and its rating for each
_DRAWN, _DRAWN_OF_MANY = 12, 6  # that a page draws of two, and of more
_ON_SCREEN = 7
_MOST = "Most unlike in how important it is, from 1 to 5"
_HEAD = (12, 2)  # letters of a line of a head, and lines


def rated(every: Sequence[Measured]) -> list[Measured]:
    """Those of whose occupation ratings are published."""
    return [one for one in every if one.skills or one.knowledge]


def ratings_of(every: Sequence[Measured], of: Literal["skills", "knowledge"]) -> list[Rated]:
    """Each skill or field of knowledge with the rating of each, what matters most to any of them first."""
    found = [{rating.name: rating for rating in getattr(one, of)} for one in every]
    names = dict.fromkeys(name for known in found for name in known)
    rows = [(name, [known.get(name) for known in found]) for name in names]
    return sorted(rows, key=lambda row: (-max(one.importance for one in row[1] if one), row[0]))


def apart(every: Sequence[Measured]) -> list[Rated]:
    """Skills and knowledge, what sets them apart most first; of what one has no rating, nothing can be said."""

    def reach(row: Rated) -> float:
        known = [one.importance for one in row[1] if one]
        return round(max(known) - min(known), 4) if len(known) == len(row[1]) else 0.0

    return sorted(
        [*ratings_of(every, "skills"), *ratings_of(every, "knowledge")], key=lambda row: (-reach(row), row[0])
    )


def rating_blocks(every: Sequence[Measured]) -> list[Block]:
    """A chart of what sets them apart most, then tables of everything that is rated."""
    known = rated(every)
    if not known:
        return []
    closest = [
        f" Those beside {one.name} are of {one.occupation.title} {one.occupation.code}."
        for one in known
        if one.occupation and not one.itself
    ]
    without = [one.counted for one in every if one not in known]
    blocks: list[Block] = [Text(f"Ratings are of the whole occupation.{''.join(closest)}")]
    blocks += [Text(f"None are published for {listing(without)}.")] if without else []
    if len(known) > 1:
        blocks.append(_drawn(known))
    heads = [one.counted for one in known]
    for head, rows in (("Skill", ratings_of(known, "skills")), ("Knowledge", ratings_of(known, "knowledge"))):
        if rows:
            told = Text(f"{head}: importance, 1 to 5, and level, 0 to 7.")
            blocks += [told, Table([head, *heads], [[name, *map(_cell, ratings)] for name, ratings in rows])]
    return blocks


def _cell(rating: Rating | None) -> Cell:
    if rating is None:
        return "not rated"
    return f"{rating.importance:g}" + (f", level {rating.level:g}" if rating.level is not None else "")


def _drawn(known: Sequence[Measured]) -> Ranges:
    rows = apart(known)[: _DRAWN if len(known) == 2 else _DRAWN_OF_MANY]
    cells: list[list[Cell]] = [[name, *(one.importance if one else None for one in ratings)] for name, ratings in rows]
    drawn = [
        importance_range(one.counted, rating.importance if rating else None, "" if number else name)
        for name, ratings in rows
        for number, (one, rating) in enumerate(zip(known, ratings, strict=True))
    ]
    heads = ["What sets them apart most: importance, 1 to 5", *(one.counted for one in known)]
    kinds: list[Kind] = ["text"]
    kinds += ["number" for _ in known]
    return Ranges(Table(heads, cells, kinds), drawn, IMPORTANCE, shares=True)


def rating_rows(every: Sequence[Measured]) -> Rows | None:
    """On the first screen of two: what sets them apart most, a bar for each on one scale."""
    if len(rated(every)) < len(every):
        return None
    rows = apart(every)
    lines = []
    for name, ratings in rows[:_ON_SCREEN]:
        cells: list[Value] = [Entry(name)]
        for rating in ratings:
            cells.append(Entry(f"{rating.importance:.1f}" if rating else "none"))
            cells.append(Bar((rating.importance - 1) / 4, full=True) if rating else None)
        lines.append(Line(cells))
    columns = [Column("")]
    for one in every:
        columns += [Column(_head(_capital(one.short or one.name)), right=True, keep=True), Column("", least=70)]
    return Rows(columns, lines, "rating", hidden=max(len(rows) - _ON_SCREEN, 0), heading=_MOST)


def _capital(name: str) -> str:
    return f"{name[:1].upper()}{name[1:]}"


def _head(name: str) -> str:
    """The name in a narrow column, cut where it goes on."""
    lines = wrap(name, _HEAD[0], break_long_words=False)
    kept = lines[: _HEAD[1]]
    return "\n".join([*kept[:-1], kept[-1] + ("..." if len(lines) > len(kept) else "")])
