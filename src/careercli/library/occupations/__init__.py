"""The occupations of the US economy: found by title, handed out with what is published of them."""

from typing import TYPE_CHECKING

from careercli.lazy import lazily

if TYPE_CHECKING:
    from careercli.library.occupations.naming import WHOLE, heads, is_code, key_of, words_of
    from careercli.library.occupations.shelf import Occupations
else:
    __getattr__ = lazily(
        __name__,
        {
            "naming": "WHOLE heads is_code key_of words_of",
            "shelf": "Occupations",
        },
    )
