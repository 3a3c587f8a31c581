"""One scale for amounts of money, from one round amount to another."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil, floor, log10

from careercli.advice.words import short_money
from careercli.model.screen import Scale

_STEPS = 12  # round amounts that a scale has at most


def money_scale(ends: Sequence[float], currency: str, yours: float | None) -> Scale:
    """A scale that holds all of these amounts, and yours if there is one."""
    held = [*ends, *([yours] if yours else [])]
    step = _round_step((max(held) - min(held)) / _STEPS or max(held) / _STEPS)
    low, high = floor(min(held) / step) * step, ceil(max(held) / step) * step
    least, most = (_thousands(end, currency) for end in (low, high))
    return Scale(low, high, least, most, yours)


def _thousands(end: float, currency: str) -> str:
    """The end of a scale: "$60k"."""
    by_thousands = bool(end) and end % 1000 == 0
    amount = end / 1000 if by_thousands else end
    return short_money(int(amount) if amount == int(amount) else amount, currency) + "k" * by_thousands


def _round_step(least: float) -> float:
    """The smallest of 1, 2, 5, 10, 20 ... that is not below `least`."""
    power = 10.0 ** floor(log10(least)) if least > 0 else 1.0
    return next(power * times for times in (1, 2, 5, 10) if power * times >= least)
