"""Which ids a YAML file can name as they are."""

from __future__ import annotations

import re

_NO_TEXT = re.compile(r"null|true|false|yes|no|on|off|0[box][0-9a-f]+|\d+|\d+e\d+|\d{4}-\d\d-\d\d")


def nameable(key: str) -> bool:
    """Whether a file can name this id without quotes; to YAML, no is false, 1099 a number and 2026-01-01 a day."""
    return not _NO_TEXT.fullmatch(key)
