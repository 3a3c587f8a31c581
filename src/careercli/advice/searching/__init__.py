"""Roles by any words: what they are called, use, are asked for, and where they work."""

from typing import TYPE_CHECKING

from careercli.lazy import lazily

if TYPE_CHECKING:
    from careercli.advice.searching.answer import Search, found_by, search
    from careercli.advice.searching.asides import hint_of, untold
    from careercli.advice.searching.parts import Lexicon, Part
    from careercli.advice.searching.questions import Question, question_of
    from careercli.advice.searching.understanding import understood
else:
    __getattr__ = lazily(
        __name__,
        {
            "answer": "Search found_by search",
            "asides": "hint_of untold",
            "parts": "Lexicon Part",
            "questions": "Question question_of",
            "understanding": "understood",
        },
    )
