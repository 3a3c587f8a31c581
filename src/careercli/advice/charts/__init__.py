"""What is drawn of an answer: pay on one scale, differences with intervals, growth, what one keeps."""

from typing import TYPE_CHECKING

from careercli.lazy import lazily

if TYPE_CHECKING:
    from careercli.advice.charts.apart import apart_chart
    from careercli.advice.charts.growth import growth_chart
    from careercli.advice.charts.kept import kept_chart, shares_chart
    from careercli.advice.charts.onescale import pay_charts
    from careercli.advice.charts.scale import money_scale
else:
    __getattr__ = lazily(
        __name__,
        {
            "apart": "apart_chart",
            "growth": "growth_chart",
            "kept": "kept_chart shares_chart",
            "onescale": "pay_charts",
            "scale": "money_scale",
        },
    )
