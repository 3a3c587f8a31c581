"""Differences in pay between roles: like for like where they can be, and what may be said of them."""

from typing import TYPE_CHECKING

from careercli.lazy import lazily

if TYPE_CHECKING:
    from careercli.advice.differences.blocks import difference_blocks as difference_blocks
    from careercli.advice.differences.blocks import difference_rows as difference_rows
    from careercli.advice.differences.entries import differences as differences
    from careercli.advice.differences.entries import told as told
    from careercli.advice.differences.order import order_sentence as order_sentence
    from careercli.advice.differences.reduction import PayDifference as PayDifference
    from careercli.advice.differences.reduction import PayDifferences as PayDifferences
    from careercli.advice.differences.sentence import pay_sentence as pay_sentence
    from careercli.advice.differences.sides import Side as Side
    from careercli.advice.differences.sides import scopes as scopes
    from careercli.advice.differences.sides import sides_of as sides_of
else:
    __getattr__ = lazily(
        __name__,
        {
            "blocks": "difference_blocks difference_rows",
            "entries": "differences told",
            "order": "order_sentence",
            "reduction": "PayDifference PayDifferences",
            "sentence": "pay_sentence",
            "sides": "Side scopes sides_of",
        },
    )
