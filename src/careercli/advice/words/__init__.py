"""Values and sources in words, once for every room and format."""

from typing import TYPE_CHECKING

from careercli.lazy import lazily

if TYPE_CHECKING:
    from careercli.advice.words.citations import CitedSource as CitedSource
    from careercli.advice.words.citations import cite as cite
    from careercli.advice.words.citations import source_rows as source_rows
    from careercli.advice.words.citations import source_section as source_section
    from careercli.advice.words.citations import stale as stale
    from careercli.advice.words.values import BASES as BASES
    from careercli.advice.words.values import CLOSENESS as CLOSENESS
    from careercli.advice.words.values import DEGREES as DEGREES
    from careercli.advice.words.values import DOING as DOING
    from careercli.advice.words.values import ERROR_IN_BRACKETS as ERROR_IN_BRACKETS
    from careercli.advice.words.values import NO_PAY as NO_PAY
    from careercli.advice.words.values import OF_THE_OCCUPATION as OF_THE_OCCUPATION
    from careercli.advice.words.values import PERIODS as PERIODS
    from careercli.advice.words.values import SWORN as SWORN
    from careercli.advice.words.values import amount_words as amount_words
    from careercli.advice.words.values import attainment_words as attainment_words
    from careercli.advice.words.values import conversion_words as conversion_words
    from careercli.advice.words.values import count as count
    from careercli.advice.words.values import dollars as dollars
    from careercli.advice.words.values import figure_words as figure_words
    from careercli.advice.words.values import listing as listing
    from careercli.advice.words.values import money as money
    from careercli.advice.words.values import month_words as month_words
    from careercli.advice.words.values import native_words as native_words
    from careercli.advice.words.values import official_level as official_level
    from careercli.advice.words.values import percent as percent
    from careercli.advice.words.values import place_words as place_words
    from careercli.advice.words.values import size_words as size_words
    from careercli.advice.words.values import when_words as when_words
else:
    __getattr__ = lazily(
        __name__,
        {
            "citations": "CitedSource cite source_rows source_section stale",
            "values": (
                "BASES CLOSENESS DEGREES DOING ERROR_IN_BRACKETS NO_PAY OF_THE_OCCUPATION PERIODS SWORN amount_words "
                "attainment_words conversion_words count dollars figure_words listing money month_words native_words "
                "official_level percent place_words size_words when_words"
            ),
        },
    )
