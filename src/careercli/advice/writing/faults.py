"""What a check of role files finds."""

from __future__ import annotations

from typing import NamedTuple

from careercli.advice.writing.likeness import Location


class Fault(NamedTuple):
    """Something to mend in a role: where in its file, and how."""

    role: str
    location: Location
    remedy: str
