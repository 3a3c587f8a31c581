"""Differences in pay on a page: every pair and basis, with interval, sample and reasons."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from careercli.advice.differences.pairs import PayDifference
from careercli.advice.differences.sentence import difference_words
from careercli.advice.words import BASES
from careercli.model.page import Block, Table, Text
from careercli.model.record import Cell, Kind

_LIMITS = (
    "Like for like: job ads of the same country, year and level (levels of one role: country and year), visa filings "
    "of the same source, fiscal year and state, by least squares with a jackknife interval of 95%. Differences of "
    "employer, seniority and industry remain, and it is no forecast of a raise. Bases are never blended, and official "
    "figures are of occupations."
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
            [
                pair,
                BASES[entry.basis],
                difference_words(entry, names),
                sizes,
                "" if entry.strata is None else entry.strata,
            ]
        )
    kinds: list[Kind] = ["text", "text", "text", "number", "number"]
    contrary = [f"{_sentence(entry)}" for entry in found if entry.contrary]
    table = Table(["Pair", "Based on", "Difference in pay", "Rows of each", "Strata"], rows, kinds)
    return [Text(_LIMITS), table, *(Text(line) for line in contrary)]


def _sentence(entry: PayDifference) -> str:
    return f"The medians in {BASES[entry.basis]} point another way than the difference: {entry.contrary}."
