"""Differences in pay between roles: like for like where they can be, and what may be said of them."""

from typing import TYPE_CHECKING

from careercli.lazy import lazily

if TYPE_CHECKING:
    from careercli.advice.differences.blocks import difference_blocks
    from careercli.advice.differences.entries import differences, measured, told
    from careercli.advice.differences.headline import opening_sentence
    from careercli.advice.differences.order import order_sentence
    from careercli.advice.differences.pairs import PayDifference, PayDifferences, official_difference
    from careercli.advice.differences.saying import pay_sentence
    from careercli.advice.differences.sentence import difference_rows, difference_words, scope_words
    from careercli.advice.differences.sides import Side, keyed, keys_of, scopes, sides_of
else:
    __getattr__ = lazily(
        __name__,
        {
            "blocks": "difference_blocks",
            "entries": "differences measured told",
            "headline": "opening_sentence",
            "order": "order_sentence",
            "pairs": "PayDifference PayDifferences official_difference",
            "saying": "pay_sentence",
            "sentence": "difference_rows difference_words scope_words",
            "sides": "Side keyed keys_of scopes sides_of",
        },
    )
