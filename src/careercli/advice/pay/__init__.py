"""Pay: figures, differences, offers, ranks, and how a figure came about."""

from typing import TYPE_CHECKING

from careercli.lazy import lazily

if TYPE_CHECKING:
    from careercli.advice.pay.answer import SalaryAnswer, salary
    from careercli.advice.pay.blocks import pay_blocks
    from careercli.advice.pay.explanation import explain
    from careercli.advice.pay.figures import (
        NO_RATES,
        USUAL,
        Wanted,
        common_year,
        in_money,
        rate,
        shown,
        shown_in_money,
        source_ids,
        trend,
    )
    from careercli.advice.pay.gaps import missing, missing_places
    from careercli.advice.pay.nearest import Elsewhere, lacking, unfiled, unpublished
    from careercli.advice.pay.offer import Offer, Offered, offered, standing, worth
    from careercli.advice.pay.paid import COLUMNS, Index, PaidRole
    from careercli.advice.pay.ranks import ranking
else:
    __getattr__ = lazily(
        __name__,
        {
            "answer": "SalaryAnswer salary",
            "blocks": "pay_blocks",
            "explanation": "explain",
            "figures": "NO_RATES USUAL Wanted common_year in_money rate shown shown_in_money source_ids trend",
            "gaps": "missing missing_places",
            "nearest": "Elsewhere lacking unfiled unpublished",
            "offer": "Offer Offered offered standing worth",
            "paid": "COLUMNS Index PaidRole",
            "ranks": "ranking",
        },
    )
