"""What files and ids may be called."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable
from pathlib import Path

OWN = "skills.yaml"  # beside role files; so no role can have the id "skills"
ROLE_FILES = ".yaml"
ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


def is_role_file(name: str) -> bool:
    """Whether a file of this name in a folder of roles is one; what begins with a dot is an editor's or a system's."""
    return name.endswith(ROLE_FILES) and not name.startswith(".") and name != OWN


def folders_of(paths: Iterable[Path]) -> list[Path]:
    """Where the files among the paths lie: each belongs to what lies beside it."""
    folders = dict.fromkeys(path.parent for path in paths if path.is_file())
    return [folder for folder in folders if os.access(folder, os.R_OK | os.X_OK)]


def lies_in(folder: Path, role_id: str) -> bool:
    """Whether a folder has a file for this role."""
    return (folder / f"{role_id}{ROLE_FILES}").is_file()


def visible(text: str) -> bool:
    """Whether there is anything to see."""
    return any(mark.isprintable() and not mark.isspace() for mark in text)
