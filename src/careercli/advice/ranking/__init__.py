"""All roles at once: one table of facts, filtered, sorted, searched and ranked."""

from typing import TYPE_CHECKING

from careercli.lazy import lazily

if TYPE_CHECKING:
    from careercli.advice.ranking.columns import COLUMNS, asks_pay, asks_person, column_names
    from careercli.advice.ranking.filters import Filters, Test, near_skills, options
    from careercli.advice.ranking.growth import outlook_ranking
    from careercli.advice.ranking.likeness import STEM, near, same_word
    from careercli.advice.ranking.listing import list_roles
    from careercli.advice.ranking.order import Order, Sorting
    from careercli.advice.ranking.profiles import Profiles, every_profile
    from careercli.advice.ranking.salaries import Ladder, ranking_scopes, salary_ranking
    from careercli.advice.ranking.selection import Selection, select
    from careercli.advice.ranking.table import Scale, Table
else:
    __getattr__ = lazily(
        __name__,
        {
            "columns": "COLUMNS asks_pay asks_person column_names",
            "filters": "Filters Test near_skills options",
            "growth": "outlook_ranking",
            "likeness": "STEM near same_word",
            "listing": "list_roles",
            "order": "Order Sorting",
            "profiles": "Profiles every_profile",
            "salaries": "Ladder ranking_scopes salary_ranking",
            "selection": "Selection select",
            "table": "Scale Table",
        },
    )
