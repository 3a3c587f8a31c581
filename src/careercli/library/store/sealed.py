"""What is kept between runs: sealed files that may vanish, be stale or be noise at any time and then cost only time.

A sealed text begins with a line that holds its length and its checksum, so that noise is never taken for knowledge.
"""

from __future__ import annotations

import json
import os
import re
import zlib
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Any

from careercli import __version__
from careercli.atomic import replacing
from careercli.library.files import read_regular
from careercli.library.titles import text as titletext
from careercli.library.titles import words as titlewords
from careercli.model import level, limits, market, role, skill

Stamp = list[int]
UNUSABLE = (OSError, AttributeError, LookupError, TypeError, ValueError)  # what reading what is kept may raise
SEAL = 18  # bytes, with the newline
# clocks of file systems tick up to 2 s apart: a file may change again without looking changed for as long
TICK = 2_000_000_000


@cache
def format_key() -> str:
    """Changes with whatever shapes what is kept: the version, the models, and how files are read and kept."""
    modules = (
        "records",
        "index",
        "../files/skillsfile",
        "tables",
        "vocabulary",
        "../files/rolefile",
        "../files/yamlfile",
    )
    own = (os.path.join(os.path.dirname(__file__), f"{name}.py") for name in modules)  # noqa: PTH118, PTH120
    shapers = (*(str(one.__file__) for one in (role, skill, level, market, limits, titletext, titlewords)), *own)
    return ":".join([__version__, *(str(os.stat(file).st_mtime_ns) for file in shapers)])  # noqa: PTH116


def stamps(paths: Iterable[Path]) -> dict[str, Stamp]:
    """File name → stamp; a missing file has none."""
    return {path.name: stamp(path.stat()) for path in paths if path.exists()}


def stamp(status: os.stat_result) -> Stamp:
    """Time of the last change, size, and time of any change: whoever sets the first back leaves a trace in the last."""
    return [status.st_mtime_ns, status.st_size, status.st_ctime_ns]


def settled(status: os.stat_result, now: int) -> bool:
    """Whether a change from now on is sure to change the stamp."""
    return now - (status.st_ctime_ns if os.name == "posix" else status.st_mtime_ns) > TICK


def read_kept(path: Path) -> dict[str, Any] | None:
    """The object in a sealed file, or nothing if there is none that can be used."""
    try:
        found = json.loads(unsealed(read_regular(path)))
    except (*UNUSABLE, RecursionError):
        return None
    return found if isinstance(found, dict) else None


def write_kept(path: Path, value: dict[str, Any]) -> bool:
    """Write a sealed file in one step, and whether that went well."""
    text = json.dumps(value, separators=(",", ":")).encode()
    return replace(path, [seal(text), text])


def slug(folder: Path) -> str:
    """A readable folder name that is different for each path."""
    text = str(folder.absolute())
    return f"{re.sub(r'[^A-Za-z0-9]+', '-', text)[-60:].strip('-')}-{checksum(text):08x}"


def checksum(text: str) -> int:
    return zlib.crc32(text.encode("utf-8", "surrogateescape"))


def seal(text: bytes) -> bytes:
    return b"%08x %08x\n" % (len(text), zlib.crc32(text))


def unsealed(text: bytes) -> bytes:
    """The text after its seal; raises ValueError if it is not what was sealed."""
    inner = text[SEAL:]
    if text[:SEAL] != seal(inner):
        raise ValueError("the seal is broken")
    return inner


def replace(path: Path, chunks: Iterable[bytes]) -> bool:
    """Write a file in one step, and whether that went well; where nothing can be written, go on without."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with replacing(path, 0o600) as stream:
            stream.writelines(chunks)
    except OSError:
        return False  # a full disk, or a place where nothing may be written, costs the cache and not the answer
    return True
