"""All occupations of the US economy as lists: filtered, sorted, searched. Nothing here can see a role's profile."""

from typing import TYPE_CHECKING

from careercli.lazy import lazily

if TYPE_CHECKING:
    from careercli.advice.economy.finding import FoundOccupations, find_occupations
    from careercli.advice.economy.listing import OccupationListing, list_occupations
    from careercli.advice.economy.selecting import COLUMNS, Wish, column_names, select
else:
    __getattr__ = lazily(
        __name__,
        {
            "finding": "FoundOccupations find_occupations",
            "listing": "OccupationListing list_occupations",
            "selecting": "COLUMNS Wish column_names select",
        },
    )
