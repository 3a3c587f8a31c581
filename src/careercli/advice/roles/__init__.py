"""Roles: shown, and compared."""

from typing import TYPE_CHECKING

from careercli.lazy import lazily

if TYPE_CHECKING:
    from careercli.advice.roles.comparison import LIMITS, Comparison, compare
    from careercli.advice.roles.facts import role_rows
    from careercli.advice.roles.overlap import WEIGHTS, Overlaps, overlap_of, overlaps_of, score_of, weights_of
    from careercli.advice.roles.pages import profile_page
    from careercli.advice.roles.show import Profile, profile
    from careercli.advice.roles.view import ProfiledRole, figure_source_ids, source_ids, view_role
else:
    __getattr__ = lazily(
        __name__,
        {
            "comparison": "LIMITS Comparison compare",
            "facts": "role_rows",
            "overlap": "WEIGHTS Overlaps overlap_of overlaps_of score_of weights_of",
            "show": "Profile profile",
            "pages": "profile_page",
            "view": "ProfiledRole figure_source_ids source_ids view_role",
        },
    )
