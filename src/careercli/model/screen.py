"""The neutral first screen: the answer in a sentence, facts or roles as rows, what is left out, what to do next.

It says what matters and in which order it may be given up; how wide and how high the screen is, only the format knows.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from careercli.model.record import record

if TYPE_CHECKING:
    from careercli.model.page import Block

Style = Literal["", "answer", "yours", "quiet"]  # yours: what the reader has, keeps or is offered
LINES, MANY_LINES = (23, 36), (29, 44)  # at 80 columns and wider, and below


@record
class Said:
    """A run of text with one emphasis."""

    text: str
    style: Style = ""


Sentence = Sequence[Said]


@record
class Entry:
    """A value; `aside` is what it rests on, `wide` what a wide screen adds to that, `below` what has to be known.

    `whose` says what else the value is of, an occupation for one, and is never given up.
    """

    text: str
    style: Style = ""
    aside: str = ""
    wide: str = ""
    below: str = ""
    whose: str = ""


@record
class Names:
    """As many whole names as fit the lines, the most needed first, then how many more; their number if none fits."""

    names: Sequence[str]
    noun: str
    style: Style = ""
    lines: int = 1


@record
class Bar:
    """A share of the longest bar, from zero; `full`: the rest is drawn too, because the whole is 100%."""

    share: float
    style: Style = ""
    full: bool = False


@record
class Reach:
    """An amount between two others: the middle half around a median, an interval around an estimate; None: unknown."""

    low: float | None
    middle: float | None
    high: float | None


Value = Entry | Names | Bar | Reach | None  # None: an empty cell


@record
class Fact:
    """A row under the heads, one value for each, or a single one across; those of the highest `rank` go first.

    `least`: columns below which it is not shown; `inside`: it belongs to the row above.
    """

    label: str
    values: Sequence[Value]
    rank: int = 0
    least: int = 0
    inside: bool = False


@record
class Facts:
    """Facts as rows, for one thing or two side by side; without heads the values need none."""

    corner: str
    heads: Sequence[str]
    facts: Sequence[Fact]


@record
class Column:
    """`least`: columns of the screen below which it goes; `keep`: it never does. Bars take what is left over."""

    head: str
    right: bool = False
    least: int = 0
    keep: bool = False


@record
class Line:
    """One row; a heading inside a table has just its first value. `inside`: it belongs to the heading above.

    Rows of the highest `rank` are given up first, the last of them before the others.
    """

    values: Sequence[Value]
    inside: bool = False
    kept: bool = False  # not given up with the rows beyond the last that fits, as a yardstick is not
    rank: int = 0


@record
class Scale:
    """What the bars of a table are drawn on: its ends, how they read, and an amount of the reader's to mark."""

    low: float
    high: float
    least: str
    most: str
    yours: float | None = None


@record
class Rows:
    """Roles as rows. `noun` counts those that do not fit; `heading` and `legend` are lines of their own around them.

    `wide`: what the legend says from 70 columns on; `hidden`: how many more rows there are than anyone could show. A
    block with a `rank` may be given up as a whole.
    """

    columns: Sequence[Column]
    lines: Sequence[Line]
    noun: str = "role"
    heading: str = ""
    legend: str = ""
    wide: str = ""
    scale: Scale | None = None
    rank: int = 0
    least: int = 0
    whole: bool = False  # all rows or none
    hidden: int = 0


@record
class Remark:
    """A line of prose between the blocks."""

    said: Sentence
    rank: int = 0


Piece = Facts | Rows | Remark


@record
class Screen:
    """`answer`: sentences, of which the first is the answer; `shorter`: the same where there is little room.

    `parts`: of the full page that are not here; `unsaid`: what else is left out, counted, in words; `next`: commands
    to paste, the first that fits one line is shown. `chart` is drawn on a handout. `many`: of three roles or more.
    """

    title: str
    answer: Sequence[Sentence]
    pieces: Sequence[Piece]
    next: Sequence[str]
    shorter: Sequence[Sentence] | None = None
    parts: int = 0
    unsaid: Sequence[str] = ()
    sources: int = 0
    oldest: str = ""
    options: str = "--full"
    many: bool = False
    chart: Block | None = None
