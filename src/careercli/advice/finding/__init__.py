"""Roles found: listed, searched, read from titles, with their tips."""

from typing import TYPE_CHECKING

from careercli.lazy import lazily

if TYPE_CHECKING:
    from careercli.advice.finding.practice import tips
    from careercli.advice.finding.resolving import Resolving
else:
    __getattr__ = lazily(
        __name__,
        {
            "practice": "tips",
            "resolving": "Resolving",
        },
    )
