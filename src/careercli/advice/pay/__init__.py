"""Pay: figures, differences, offers, ranks, and how a figure came about."""

from typing import TYPE_CHECKING

from careercli.lazy import lazily

if TYPE_CHECKING:
    from careercli.advice.pay.answer import salary as salary
    from careercli.advice.pay.blocks import pay_blocks as pay_blocks
    from careercli.advice.pay.blocks import short_pay as short_pay
    from careercli.advice.pay.explanation import explain as explain
    from careercli.advice.pay.figures import NO_RATES as NO_RATES
    from careercli.advice.pay.figures import USUAL as USUAL
    from careercli.advice.pay.figures import Wanted as Wanted
    from careercli.advice.pay.figures import common_year as common_year
    from careercli.advice.pay.figures import in_money as in_money
    from careercli.advice.pay.figures import rate as rate
    from careercli.advice.pay.figures import shown as shown
    from careercli.advice.pay.figures import shown_in_money as shown_in_money
    from careercli.advice.pay.figures import source_ids as source_ids
    from careercli.advice.pay.figures import trend as trend
    from careercli.advice.pay.gaps import missing as missing
    from careercli.advice.pay.gaps import missing_places as missing_places
    from careercli.advice.pay.ladder import ladder as ladder
    from careercli.advice.pay.ladder import ladder_scopes as ladder_scopes
    from careercli.advice.pay.offer import Offer as Offer
    from careercli.advice.pay.offer import Offered as Offered
    from careercli.advice.pay.offer import offered as offered
    from careercli.advice.pay.offer import standing as standing
    from careercli.advice.pay.offer import worth as worth
    from careercli.advice.pay.ranks import ranking as ranking
    from careercli.advice.pay.rows import COLUMNS as COLUMNS
else:
    __getattr__ = lazily(
        __name__,
        {
            "answer": "salary",
            "blocks": "pay_blocks short_pay",
            "explanation": "explain",
            "figures": "NO_RATES USUAL Wanted common_year in_money rate shown shown_in_money source_ids trend",
            "gaps": "missing missing_places",
            "ladder": "ladder ladder_scopes",
            "offer": "Offer Offered offered standing worth",
            "ranks": "ranking",
            "rows": "COLUMNS",
        },
    )
