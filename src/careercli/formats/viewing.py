"""How much of an answer is shown, and whether it is paged: the one place that decides it."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from careercli.errors import UsageError
from careercli.model.record import record

BRIEF_FORMATS = ("table", "markdown", "html")  # those for people; the others are always whole


@record
class View:
    """What was asked for: everything, one page, or neither; a pager, none, or whatever suits."""

    full: bool = False
    brief: bool = False
    pager: bool | None = None


def shows_screen(view: View, format: str, output: Path | None, sections: Sequence[str]) -> bool:
    """Whether the first screen is shown: at a terminal where nothing else is asked for, or where it is asked for.

    Raises UsageError for a page of which just some sections are asked for.
    """
    if view.brief and format in BRIEF_FORMATS:
        if sections:
            raise UsageError("--brief is one page as it is.", hint="--section goes with --full, or with neither.")
        return True
    return format == "table" and sys.stdout.isatty() and not (view.full or sections or output)
