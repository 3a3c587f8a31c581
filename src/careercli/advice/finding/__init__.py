"""Roles found: listed, searched, read from titles, with their tips."""

from typing import TYPE_CHECKING

from careercli.lazy import lazily

if TYPE_CHECKING:
    from careercli.advice.finding.coded import CodedTitles, Coding
    from careercli.advice.finding.practice import tips
    from careercli.advice.finding.resolving import Resolved, Resolving
else:
    __getattr__ = lazily(
        __name__,
        {
            "coded": "CodedTitles Coding",
            "practice": "tips",
            "resolving": "Resolved Resolving",
        },
    )
