"""Differences in pay between roles: like for like where they can be, and what may be said of them."""

from typing import TYPE_CHECKING

from careercli.lazy import lazily

if TYPE_CHECKING:
    from careercli.advice.differences.blocks import difference_blocks as difference_blocks
    from careercli.advice.differences.entries import differences as differences
    from careercli.advice.differences.entries import told as told
    from careercli.advice.differences.order import order_sentence as order_sentence
    from careercli.advice.differences.pairs import PayDifference as PayDifference
    from careercli.advice.differences.pairs import PayDifferences as PayDifferences
    from careercli.advice.differences.pairs import Side as Side
    from careercli.advice.differences.pairs import scopes as scopes
    from careercli.advice.differences.pairs import sides_of as sides_of
    from careercli.advice.differences.sentence import difference_rows as difference_rows
    from careercli.advice.differences.sentence import pay_sentence as pay_sentence
else:
    __getattr__ = lazily(
        __name__,
        {
            "blocks": "difference_blocks",
            "entries": "differences told",
            "order": "order_sentence",
            "sentence": "difference_rows pay_sentence",
            "pairs": "PayDifference PayDifferences Side scopes sides_of",
        },
    )
