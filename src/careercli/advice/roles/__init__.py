"""Roles: shown, and compared."""

from typing import TYPE_CHECKING

from careercli.lazy import lazily

if TYPE_CHECKING:
    from careercli.advice.roles.comparison import Comparison, compare
    from careercli.advice.roles.overlap import WEIGHTS, Overlaps, overlap_of, overlaps_of, score_of, weights_of
    from careercli.advice.roles.show import Profile, profile
    from careercli.advice.roles.view import ProfiledRole, view_role
else:
    __getattr__ = lazily(
        __name__,
        {
            "comparison": "Comparison compare",
            "overlap": "WEIGHTS Overlaps overlap_of overlaps_of score_of weights_of",
            "show": "Profile profile",
            "view": "ProfiledRole view_role",
        },
    )
