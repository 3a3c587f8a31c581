"""What may be said of the pay of any number of roles."""

from __future__ import annotations

from collections.abc import Sequence

from careercli.advice.differences.order import order_sentence
from careercli.advice.differences.pairs import PayDifference
from careercli.advice.differences.sentence import pair_sentence
from careercli.advice.differences.sides import Side
from careercli.model.market import Fit


def pay_sentence(sides: Sequence[Side], found: Sequence[PayDifference], fits: Sequence[Fit] = ()) -> str:
    """The sentence on two roles, or on the order of several; `found` are the entries of all pairs."""
    return order_sentence(sides, found, fits) if len(sides) > 2 else pair_sentence(sides, found)
