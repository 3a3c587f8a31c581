"""How the pay of roles differs like for like: each difference with its interval, against the role named first."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from careercli.advice.differences import PayDifference, difference_words
from careercli.advice.words import BASES
from careercli.model.page import Chart, Range, Ranges, Table

_EMPTY = (None,) * 5
_ABOUT = "Mark: the estimate. Bar: its 95% interval. Where the bar reaches the dashed line, pay may be the same."


def apart_chart(found: Sequence[PayDifference], names: Mapping[str, str]) -> Iterator[Chart]:
    """Job ads and visa filings against the first role; nothing where neither says anything."""
    first = next(iter(names))
    rows = [
        Range(_label(entry, first, names), _marks(entry, first), difference_words(entry, names), _sizes(entry))
        for entry in found
        if first in (entry.higher, entry.lower) and entry.basis != "official"
    ]
    if not any(mark is not None for one in rows for mark in one.marks):
        return
    table = Table(["", "Difference in pay"], [[one.label, one.value] for one in rows])
    unit = f"percent more or less than {names[first]}"
    drawn = Ranges(table, rows, unit, estimates=True, yardstick=(0.0, f"what {names[first]} is paid"))
    yield Chart("pay", f"Pay like for like, against {names[first]}", drawn, _ABOUT)


def _label(entry: PayDifference, first: str, names: Mapping[str, str]) -> str:
    other = entry.lower if entry.higher == first else entry.higher
    return f"{names[other]}, {BASES[entry.basis]}"


def _marks(entry: PayDifference, first: str) -> tuple[float | None, ...]:
    """The estimate in its interval, in percent more than the first; nothing is drawn of what is not known."""
    if entry.ratio is None or entry.low is None or entry.high is None:
        return _EMPTY
    ratios = [entry.low, entry.ratio, entry.high]
    if entry.higher == first:
        ratios = [1 / one for one in reversed(ratios)]
    low, middle, high = (round((one - 1) * 100, 2) for one in ratios)
    return (None, low, middle, high, None)


def _sizes(entry: PayDifference) -> str:
    sizes = " and ".join(f"{n:,}" for n in (entry.n or {}).values())
    return f"{sizes} {BASES[entry.basis]}" if entry.reading else ""
