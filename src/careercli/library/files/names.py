"""What files and ids may be called."""

from __future__ import annotations

import re

OWN = "skills.yaml"  # beside role files; so no role can have the id "skills"
ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


def visible(text: str) -> bool:
    """Whether there is anything to see."""
    return any(mark.isprintable() and not mark.isspace() for mark in text)
