"""The official medians of two roles, compared only where each occupation is the role's own."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from careercli.advice.differences.reduction import CLEAR, PayDifference, rounded
from careercli.advice.differences.sides import Side
from careercli.advice.words import listing
from careercli.model.pay import ENOUGH, Figure


def official_difference(one: Side, other: Side, *, compared: bool) -> PayDifference:
    """The two official medians: a ratio only between occupations that are the roles' own."""
    figures = (one.median("official"), other.median("official"))
    reasons = list(_why_not_official(one, other, *figures))
    ratio, years, ordered = None, None, (one, other)
    first, second = figures
    if not reasons and first and second:
        ratio = rounded((first.p50 or 0) / (second.p50 or 1))
        ordered = (one, other) if ratio >= 1 else (other, one)
        ratio = ratio if ratio >= 1 else rounded((second.p50 or 0) / (first.p50 or 1))
        years = (min(first.year, second.year), max(first.year, second.year))
        reasons = list(_why_unsaid(one, other, ratio, compared))
    higher, lower = ordered
    why_not = reasons[0] if reasons else None
    key = (higher.key, lower.key)
    return PayDifference(*key, "official", ratio, None, None, None, None, years, not reasons, why_not)


def _why_not_official(one: Side, other: Side, first: Figure | None, second: Figure | None) -> Iterator[str]:
    known: Mapping[str, Figure | None] = {one.name: first, other.name: second}
    without = [name for name, figure in known.items() if figure is None]
    if without:
        yield f"the official survey has no figure for {listing(without)}"
    if first is None or second is None or first.occupation is None or second.occupation is None:
        return
    if first.occupation.code == second.occupation.code:
        yield f"the official survey counts both among {first.occupation.title}"
    for name, figure in known.items():
        if figure and figure.occupation and figure.occupation.closeness == "broad":
            yield f"the official survey counts {name} among {figure.occupation.title}, a wider occupation"
    if (first.place, first.currency, first.period) != (second.place, second.currency, second.period):
        yield "the official figures are not of one place"
    if first.date != second.date:
        yield "the official figures are not of one time"


def _why_unsaid(one: Side, other: Side, ratio: float, compared: bool) -> Iterator[str]:
    if compared:
        yield "job ads or visa filings compare the two like for like"
    elsewhere = [side.name for side in (one, other) if not _most_filed(side)]
    if elsewhere:
        yield f"employers do not file {listing(elsewhere)} most under that occupation"
    if ratio < CLEAR:
        yield "the official medians differ by less than 3%"


def _most_filed(side: Side) -> bool:
    """Whether the closest occupation is the one under which employers file the title most, of enough filings."""
    filed = side.filed
    return bool(
        filed and filed.codes and filed.filings >= ENOUGH and side.occupation
        and filed.codes[0].code == side.occupation.code
    )  # fmt: skip
