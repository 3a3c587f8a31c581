"""The derived figures that were asked for; places by name."""

from typing import TYPE_CHECKING

from careercli.lazy import lazily

if TYPE_CHECKING:
    from careercli.library.market.areas import Areas
    from careercli.library.market.figures import Market
    from careercli.library.market.spelling import spellings
else:
    __getattr__ = lazily(
        __name__,
        {
            "areas": "Areas",
            "figures": "Market",
            "spelling": "spellings",
        },
    )
