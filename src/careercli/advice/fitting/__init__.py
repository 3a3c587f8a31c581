"""A person and roles: what one lacks for a role, and which roles suit."""

from typing import TYPE_CHECKING

from careercli.lazy import lazily

if TYPE_CHECKING:
    from careercli.advice.fitting.gap import Gap, Learner, gap_of
    from careercli.advice.fitting.gates import Gate, gates_of
    from careercli.advice.fitting.holding import covered, holding_of, in_order, shown_too
    from careercli.advice.fitting.match import Match, Wanted, match_of
    from careercli.advice.fitting.ranking import Facts, PayIndex, Wish
else:
    __getattr__ = lazily(
        __name__,
        {
            "gap": "Gap Learner gap_of",
            "gates": "Gate gates_of",
            "holding": "covered holding_of in_order shown_too",
            "match": "Match Wanted match_of",
            "ranking": "Facts PayIndex Wish",
        },
    )
