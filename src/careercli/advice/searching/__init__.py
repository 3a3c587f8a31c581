"""Roles by any words: what they are called, use, are asked for, and where they work."""

from typing import TYPE_CHECKING

from careercli.lazy import lazily

if TYPE_CHECKING:
    from careercli.advice.searching.answer import Search, found_by, search
    from careercli.advice.searching.parts import Part
    from careercli.advice.searching.questions import Wish, filters_of, is_name, told_of, wish_of
    from careercli.advice.searching.understanding import understood
else:
    __getattr__ = lazily(
        __name__,
        {
            "answer": "Search found_by search",
            "parts": "Part",
            "questions": "Wish filters_of is_name told_of wish_of",
            "understanding": "understood",
        },
    )
