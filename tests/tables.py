"""The tables of data/market/ as rows, and where the publishers' files are if they are at hand."""

from __future__ import annotations

import os
from pathlib import Path

from careercli.paths import places

FOLDER = places().data / "market"
REFERENCE = Path(os.environ.get("CAREERCLI_REFERENCE", Path(__file__).parents[2] / "shared" / "reference"))
NO_REFERENCE = "the publishers' files are not part of the project"


def rows_of(path: Path) -> list[dict[str, str]]:
    """The rows of a table by column; it has some."""
    _, heads, *lines = path.read_text(encoding="utf-8").splitlines()
    assert lines, path
    return [dict(zip(heads.split("\t"), line.split("\t"), strict=True)) for line in lines]


def facts_of(path: Path) -> dict[str, str]:
    """The first line of a table."""
    first = path.read_text(encoding="utf-8").splitlines()[0].removeprefix("# ")
    return dict(fact.split("=", 1) for fact in first.split("\t"))
