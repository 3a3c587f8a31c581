"""Compiled data on disk: JSON that may vanish, be stale or be rubbish at any time and then costs only time."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from careercli import __version__
from careercli.library import titletext, titlewords
from careercli.library.files import read_regular
from careercli.model import level, role, skill
from careercli.scratch import replacing

Stamp = list[int]
UNUSABLE = (AttributeError, KeyError, TypeError, ValueError)  # what reading a cache that something else wrote may raise


def format_key() -> str:
    """Changes with whatever shapes compiled data: the version, the models, and how titles are normalized."""
    shapers = (str(one.__file__) for one in (role, skill, level, titletext, titlewords))
    return ":".join([__version__, *(str(os.stat(file).st_mtime_ns) for file in shapers)])  # noqa: PTH116


def stamps(paths: Iterable[Path]) -> dict[str, Stamp]:
    """File name → modification time and size; a missing file has no stamp."""
    return {path.name: stamp(path.stat()) for path in paths if path.exists()}


def stamp(status: os.stat_result) -> Stamp:
    return [status.st_mtime_ns, status.st_size]


def read_json(path: Path) -> dict[str, Any] | None:
    """The object in the file, or nothing if there is none that can be used."""
    try:
        found = json.loads(read_regular(path))
    except (OSError, ValueError, RecursionError):
        return None
    return found if isinstance(found, dict) else None


def write_json(path: Path, value: dict[str, Any]) -> None:
    """Write the file in one step; where nothing can be written, go on without."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with replacing(path, 0o600) as stream:
            json.dump(value, stream, separators=(",", ":"))
    except OSError:
        pass  # a full disk, or a place where nothing may be written, costs the cache and not the answer
