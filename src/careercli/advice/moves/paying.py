"""What the second of two roles pays against the first, like for like, on each basis that can tell."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from careercli.advice.differences import measured
from careercli.advice.words import BASES
from careercli.model.market import Fit, FitBasis
from careercli.model.record import record

Said = Literal["more", "less", "same", "unclear"]
Sum = Literal["more", "less", "alike", "disagree", "none"]
_DIGITS = 4


@record
class PayStep:
    """`ratio`: what is paid there, over what is paid here, with its 95 % interval; null where `why_not` says why."""

    basis: FitBasis
    said: Said | None
    ratio: float | None
    low: float | None
    high: float | None
    why_not: str | None


def pay_steps(origin: str, target: str, fits: Sequence[Fit | None]) -> list[PayStep]:
    """One for each basis, also where nothing can be said."""
    return [_step(origin, target, fit) for fit in fits if fit]


def _step(origin: str, target: str, fit: Fit) -> PayStep:
    found = measured(fit, target, origin)
    if found is None:
        return PayStep(fit.scope.basis, None, None, None, None, _why(origin, target, fit))
    reading, ratio, low, high = found
    said: Said = ("more" if ratio >= 1 else "less") if reading == "more" else reading
    least, most = (round(end, _DIGITS) if end else None for end in (low, high))
    why = f"{BASES[fit.scope.basis]} are too uncertain" if reading == "unclear" else None
    return PayStep(fit.scope.basis, said, round(ratio, _DIGITS), least, most, why)


def _why(origin: str, target: str, fit: Fit) -> str:
    what = BASES[fit.scope.basis]
    unknown = [role for role in (origin, target) if role not in fit.of or not fit.of[role].index]
    if unknown:
        return f"too few {what} name {'either' if len(unknown) == 2 else 'it' if unknown == [target] else 'the first'}"
    return f"too few {what} name both in the same place and year"


def summed(steps: Sequence[PayStep]) -> Sum:
    """What the bases say together; those that cannot tell are not asked."""
    said = {step.said for step in steps if step.said and step.said != "unclear"}
    if {"more", "less"} <= said:
        return "disagree"
    if said & {"more", "less"}:
        return "more" if "more" in said else "less"
    if said:
        return "alike"
    return "alike" if any(step.said == "unclear" for step in steps) else "none"


def percent_more(step: PayStep) -> int:
    """How much more in whole percent, below zero for less; zero for about the same."""
    return 0 if step.said == "same" or step.ratio is None else round((step.ratio - 1) * 100)


def range_words(steps: Sequence[PayStep]) -> str:
    """ "+27 to +34%", "-16%", "alike", "too few": all bases in one cell."""
    known = sorted(percent_more(step) for step in steps if step.said and step.said != "unclear")
    if not known:
        return "alike" if any(step.said == "unclear" for step in steps) else "too few"
    if len(set(known)) == 1:
        return f"{known[0]:+d}%" if known[0] else "alike"
    first, last = known[0], known[-1]
    return f"{first:+d} to {last:+d}%".replace("+0 ", "0 ").replace(" +0%", " 0%")


def step_words(steps: Sequence[PayStep]) -> str:
    """A sentence's worth: "34% more in job ads (30 to 39%), about the same in visa filings"."""
    parts = []
    for step in steps:
        where = BASES[step.basis]
        if step.said in ("more", "less") and step.ratio and step.low and step.high:
            ends = sorted(abs(round((end - 1) * 100)) for end in (step.low, step.high))
            parts.append(f"{abs(percent_more(step))}% {step.said} in {where} ({ends[0]} to {ends[1]}%)")
        elif step.said == "same":
            parts.append(f"about the same in {where}")
        elif step.said == "unclear":
            parts.append(f"not to be told apart in {where}")
    return ", ".join(parts) or "no fair comparison: too few job ads and visa filings name both"
