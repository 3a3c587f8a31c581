"""Occupations that are known by official figures alone. Nothing here can see a role's profile."""

from typing import TYPE_CHECKING

from careercli.lazy import lazily

if TYPE_CHECKING:
    from careercli.advice.occupations.every import OccupationProfiles, every_occupation
    from careercli.advice.occupations.page import IMPORTANCE, importance_range
    from careercli.advice.occupations.rows import occupation_rows
    from careercli.advice.occupations.sayings import (
        BY_FIGURES,
        entry_words,
        jobs_words,
        level_unknown,
        no_profile,
        no_profile_of_them,
        openings_words,
        rating_words,
        read_as,
        zone_words,
    )
    from careercli.advice.occupations.screen import held_words, pay_entry
    from careercli.advice.occupations.show import OccupationProfile, occupation_profile
    from careercli.advice.occupations.view import OccupationRole, source_ids, view_occupation
else:
    __getattr__ = lazily(
        __name__,
        {
            "every": "OccupationProfiles every_occupation",
            "page": "IMPORTANCE importance_range",
            "rows": "occupation_rows",
            "sayings": (
                "BY_FIGURES entry_words jobs_words level_unknown no_profile no_profile_of_them openings_words "
                "rating_words read_as zone_words"
            ),
            "screen": "held_words pay_entry",
            "show": "OccupationProfile occupation_profile",
            "view": "OccupationRole source_ids view_occupation",
        },
    )
