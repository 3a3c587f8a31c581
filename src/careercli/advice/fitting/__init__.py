"""A person and a role: what one has of what it asks for, what one lacks, and how to show it."""

from typing import TYPE_CHECKING

from careercli.lazy import lazily

if TYPE_CHECKING:
    from careercli.advice.fitting.gap import Gap, Learner, gap_of
    from careercli.advice.fitting.gates import DEGREES, Gate, gates_of
    from careercli.advice.fitting.holding import (
        VIABLE,
        NeedsOfRole,
        covered,
        holding_of,
        in_order,
        knows_field,
        shown_too,
    )
    from careercli.advice.fitting.outlines import Outline, outlines_of
    from careercli.advice.fitting.shown import in_use
else:
    __getattr__ = lazily(
        __name__,
        {
            "gap": "Gap Learner gap_of",
            "gates": "DEGREES Gate gates_of",
            "holding": "VIABLE NeedsOfRole covered holding_of in_order knows_field shown_too",
            "outlines": "Outline outlines_of",
            "shown": "in_use",
        },
    )
