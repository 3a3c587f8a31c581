"""Values and sources in words, once for every room and format."""

from typing import TYPE_CHECKING

from careercli.lazy import lazily

if TYPE_CHECKING:
    from careercli.advice.words.amounts import typed_amount
    from careercli.advice.words.bands import band_words, bands_words
    from careercli.advice.words.citations import CitedSource, cite, oldest, source_rows, source_section, stale
    from careercli.advice.words.spoken import (
        commands,
        counted,
        family_words,
        first_sentence,
        in_quotes,
        kind_words,
        quoted,
        short_money,
        short_place,
        signed,
    )
    from careercli.advice.words.turning import turn_words
    from careercli.advice.words.values import (
        BASES,
        CLOSENESS,
        DEGREES,
        DOING,
        ERROR_IN_BRACKETS,
        NO_PAY,
        OF_THE_OCCUPATION,
        PERIODS,
        SWORN,
        a_degree,
        amount_words,
        attainment_words,
        called,
        conversion_words,
        count,
        dollars,
        figure_words,
        headcount,
        in_text,
        listing,
        money,
        month_words,
        native_words,
        official_level,
        ordinal,
        percent,
        place_words,
        size_words,
        when_words,
    )
else:
    __getattr__ = lazily(
        __name__,
        {
            "amounts": "typed_amount",
            "bands": "band_words bands_words",
            "citations": "CitedSource cite oldest source_rows source_section stale",
            "spoken": (
                "commands counted family_words first_sentence in_quotes kind_words quoted short_money short_place "
                "signed"
            ),
            "turning": "turn_words",
            "values": (
                "BASES CLOSENESS DEGREES DOING ERROR_IN_BRACKETS NO_PAY OF_THE_OCCUPATION PERIODS SWORN "
                "a_degree amount_words attainment_words called conversion_words count dollars figure_words headcount "
                "in_text listing money month_words native_words official_level ordinal percent place_words size_words "
                "when_words"
            ),
        },
    )
