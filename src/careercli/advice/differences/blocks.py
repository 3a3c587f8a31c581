"""Differences in pay on a page and in rows: every pair and basis, with interval, sample and reasons."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from careercli.advice.differences.reduction import PayDifference
from careercli.advice.words import BASES
from careercli.model.cell import Cell, Kind
from careercli.model.page import Block, Table, Text

_LIMITS = (
    "Like for like: job ads of the same country, year and level, visa filings of the same source, fiscal year and "
    "state, by least squares with a jackknife interval of 95%. Differences of employer, seniority and industry remain, "
    "and it is no forecast of a raise. Bases are never blended, and official figures are of occupations."
)


def difference_blocks(found: Sequence[PayDifference], names: Mapping[str, str]) -> list[Block]:
    """A table of every pair and basis; nothing for a single role."""
    if not found:
        return []
    rows: list[list[Cell]] = []
    for entry in found:
        sizes = " and ".join(f"{n:,}" for n in (entry.n or {}).values())
        pair = f"{names[entry.higher]} and {names[entry.lower]}"
        rows.append(
            [pair, BASES[entry.basis], _difference(entry, names), sizes, "" if entry.strata is None else entry.strata]
        )
    kinds: list[Kind] = ["text", "text", "text", "number", "number"]
    contrary = [f"{_sentence(entry)}" for entry in found if entry.contrary]
    table = Table(["Pair", "Based on", "Difference in pay", "Rows of each", "Strata"], rows, kinds)
    return [Text(_LIMITS), table, *(Text(line) for line in contrary)]


def _sentence(entry: PayDifference) -> str:
    return f"The medians in {BASES[entry.basis]} point another way than the difference: {entry.contrary}."


def _difference(entry: PayDifference, names: Mapping[str, str]) -> str:
    """In words: who pays how much more with the interval, or why nothing is said."""
    higher = names[entry.higher]
    if entry.basis == "official":
        return f"{higher} is paid more at the median" if entry.said else f"not compared: {entry.why_not}"
    if entry.reading is None:
        return f"not compared: {entry.why_not}"
    if entry.low is None:
        return "too uncertain"
    if entry.reading == "unclear":
        return f"cannot be told apart: {higher} paid {entry.interval} more"
    if entry.reading == "same":
        return f"about the same: {higher} paid {entry.interval} more"
    return f"{higher} pays {entry.share} more ({entry.interval})"


def difference_rows(found: Sequence[PayDifference], names: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """For each entry the key of the higher and one line of everything that is said of the pair."""
    for entry in found:
        sizes = " and ".join(f"{n:,} for {names[key]}" for key, n in (entry.n or {}).items())
        years = f", {entry.years[0]} to {entry.years[1]}" if entry.years and entry.strata else ""
        sample = f"; {BASES[entry.basis]}: {sizes}, {entry.strata or 0} strata{years}" if entry.n else ""
        reason = f"; the medians point another way: {entry.contrary}" if entry.contrary else ""
        line = f"{BASES[entry.basis]}, {names[entry.higher]} and {names[entry.lower]}: {_difference(entry, names)}"
        yield entry.higher, f"{line}{sample}{reason}"
