"""What the answers rest on: sources, and files that are read or written."""

from typing import TYPE_CHECKING

from careercli.lazy import lazily

if TYPE_CHECKING:
    from careercli.advice.about.sourcelist import sources
    from careercli.advice.about.where import Where
else:
    __getattr__ = lazily(
        __name__,
        {
            "sourcelist": "sources",
            "where": "Where",
        },
    )
