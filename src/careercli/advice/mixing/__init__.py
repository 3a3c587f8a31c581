"""Comparisons in which an occupation stands beside roles that have a profile, or beside another occupation."""

from typing import TYPE_CHECKING

from careercli.lazy import lazily

if TYPE_CHECKING:
    from careercli.advice.mixing.comparison import MixedComparison, compare_mixed
    from careercli.advice.mixing.shown import Shown
else:
    __getattr__ = lazily(
        __name__,
        {
            "comparison": "MixedComparison compare_mixed",
            "shown": "Shown",
        },
    )
