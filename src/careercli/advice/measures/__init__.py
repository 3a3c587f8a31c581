"""Occupations and the occupations of roles side by side: their official figures, and nothing of a profile."""

from typing import TYPE_CHECKING

from careercli.lazy import lazily

if TYPE_CHECKING:
    from careercli.advice.measures.measured import Comparable, Measured, Shared, Tool
    from careercli.advice.measures.page import measured_sections
    from careercli.advice.measures.paying import official_entries, official_sentence
    from careercli.advice.measures.rows import measured_rows
    from careercli.advice.measures.screen import measured_pieces
    from careercli.advice.measures.sharing import own_tools, shared_tools, uses
else:
    __getattr__ = lazily(
        __name__,
        {
            "measured": "Comparable Measured Shared Tool",
            "page": "measured_sections",
            "paying": "official_entries official_sentence",
            "rows": "measured_rows",
            "screen": "measured_pieces",
            "sharing": "own_tools shared_tools uses",
        },
    )
