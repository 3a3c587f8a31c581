"""Roles: compared, shown, listed, searched, with their tips."""

from typing import TYPE_CHECKING

from careercli.lazy import lazily

if TYPE_CHECKING:
    from careercli.advice.roles.comparison import Comparison, compare
    from careercli.advice.roles.listing import list_roles
    from careercli.advice.roles.overlap import Overlaps, overlap_of, weights_of
    from careercli.advice.roles.practice import tips
    from careercli.advice.roles.resolving import Resolving
    from careercli.advice.roles.searching import search
    from careercli.advice.roles.show import Profile, profile
    from careercli.advice.roles.view import ProfiledRole, view_role
else:
    __getattr__ = lazily(
        __name__,
        {
            "comparison": "Comparison compare",
            "listing": "list_roles",
            "overlap": "Overlaps overlap_of weights_of",
            "practice": "tips",
            "resolving": "Resolving",
            "searching": "search",
            "show": "Profile profile",
            "view": "ProfiledRole view_role",
        },
    )
