"""The page as one self-contained HTML file: no script, nothing fetched, light and dark, printable; Jinja escapes it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from jinja2 import Environment, PackageLoader

from careercli.formats.text import clean, words
from careercli.model.page import Ranges
from careercli.model.result import Result


def render(result: Result, sections: Sequence[str] = ()) -> str:
    environment = Environment(
        loader=PackageLoader("careercli.formats", ""), autoescape=True, trim_blocks=True, lstrip_blocks=True
    )
    environment.filters |= {"clean": clean, "words": words, "drawn": drawn}
    environment.tests["address"] = lambda text: bool(re.fullmatch(r"https?://\S+", str(text)))
    page = result.page().only(sections).with_remarks([*result.beside_page(), *result.warnings])
    return environment.get_template("page.html.jinja").render(page=page) + "\n"


_WIDE = 240  # units of the drawing


def drawn(block: Ranges) -> list[list[float | None]]:
    """Where the percentiles of each range lie in the drawing, from 0 to its width; None is not drawn."""
    low, high = block.scale()
    step = (high - low) / _WIDE or 1
    return [[None if mark is None else round((mark - low) / step, 1) for mark in one.marks] for one in block.ranges]
