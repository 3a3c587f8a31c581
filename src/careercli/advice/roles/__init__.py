"""Roles: compared, shown, listed, searched, with their tips."""

from typing import TYPE_CHECKING

from careercli.lazy import lazily

if TYPE_CHECKING:
    from careercli.advice.roles.comparison import Comparison as Comparison
    from careercli.advice.roles.comparison import compare as compare
    from careercli.advice.roles.listing import list_roles as list_roles
    from careercli.advice.roles.overlap import WEIGHTS as WEIGHTS
    from careercli.advice.roles.overlap import Overlaps as Overlaps
    from careercli.advice.roles.overlap import overlap_of as overlap_of
    from careercli.advice.roles.practice import tips as tips
    from careercli.advice.roles.resolving import Resolving as Resolving
    from careercli.advice.roles.searching import search as search
    from careercli.advice.roles.show import Profile as Profile
    from careercli.advice.roles.show import profile as profile
    from careercli.advice.roles.view import ProfiledRole as ProfiledRole
    from careercli.advice.roles.view import view_role as view_role
else:
    __getattr__ = lazily(
        __name__,
        {
            "comparison": "Comparison compare",
            "listing": "list_roles",
            "overlap": "Overlaps WEIGHTS overlap_of",
            "practice": "tips",
            "resolving": "Resolving",
            "searching": "search",
            "show": "Profile profile",
            "view": "ProfiledRole view_role",
        },
    )
