"""The answer of `show` as programs may meet it: of a role with a profile, or of an occupation with figures alone."""

from __future__ import annotations

from careercli.advice.occupations import OccupationRole
from careercli.advice.roles import Profile, ProfiledRole
from careercli.model.record import record


@record(kw_only=True)
class Shown(Profile):
    """The answer of `show`; `role.known_by` says which of the two it is."""

    role: ProfiledRole | OccupationRole  # type: ignore[assignment]
