"""A person and all roles: which suit, and why."""

from typing import TYPE_CHECKING

from careercli.lazy import lazily

if TYPE_CHECKING:
    from careercli.advice.matching.match import Asked, Match, Wanted, match_of
    from careercli.advice.matching.ranking import Facts, PayIndex, Wish
else:
    __getattr__ = lazily(
        __name__,
        {"match": "Asked Match Wanted match_of", "ranking": "Facts PayIndex Wish"},
    )
