"""Values and sources in words, once for every room and format."""

from typing import TYPE_CHECKING

from careercli.lazy import lazily

if TYPE_CHECKING:
    from careercli.advice.words.amounts import typed_amount
    from careercli.advice.words.citations import CitedSource, cite, source_rows, source_section, stale
    from careercli.advice.words.values import (
        CLOSENESS,
        DEGREES,
        DOING,
        ERROR_IN_BRACKETS,
        NO_PAY,
        OF_THE_OCCUPATION,
        PERIODS,
        amount_words,
        attainment_words,
        commands,
        conversion_words,
        count,
        family_words,
        figure_words,
        first_sentence,
        in_quotes,
        kind_words,
        listing,
        money,
        month_words,
        official_level,
        percent,
        quoted,
        short_money,
        size_words,
        when_words,
    )
else:
    __getattr__ = lazily(
        __name__,
        {
            "amounts": "typed_amount",
            "citations": "CitedSource cite source_rows source_section stale",
            "values": (
                "CLOSENESS DEGREES DOING ERROR_IN_BRACKETS family_words first_sentence kind_words in_quotes "
                "quoted short_money NO_PAY OF_THE_OCCUPATION PERIODS amount_words "
                "attainment_words commands conversion_words count figure_words listing money month_words "
                "official_level percent size_words when_words"
            ),
        },
    )
