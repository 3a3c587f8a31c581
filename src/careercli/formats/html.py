"""The page as one self-contained HTML file: no script, nothing fetched, light and dark, printable; Jinja escapes it."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from jinja2 import Environment, PackageLoader

from careercli.formats.text import clean, words
from careercli.model.page import Page, Ranges, Section
from careercli.model.result import Result


def render(result: Result, sections: Sequence[str] = ()) -> str:
    return render_page(result.page().only(sections).with_remarks([*result.notes, *result.warnings]))


def render_page(page: Page, *, drawn: bool = True) -> str:  # noqa: ARG001 - charts are always drawn
    environment = Environment(
        loader=PackageLoader("careercli.formats", ""), autoescape=True, trim_blocks=True, lstrip_blocks=True
    )
    environment.filters |= {"clean": clean, "words": words, "drawn": places}
    environment.tests["address"] = lambda text: bool(re.fullmatch(r"https?://\S+", str(text)))
    environment.globals["anchor"] = _anchors(page.sections)
    return environment.get_template("page.html.jinja").render(page=page) + "\n"


def _anchors(sections: Sequence[Section]) -> Callable[[Section], str]:
    """The id of each section in the document: two that --section calls the same are told apart by a number."""
    found: dict[int, str] = {}
    waiting, taken = list(sections), dict[str, int]()
    while waiting:
        one = waiting.pop(0)
        waiting = [*one.sections, *waiting]
        taken[one.id] = taken.get(one.id, 0) + 1
        found[id(one)] = one.id if taken[one.id] == 1 else f"{one.id}-{taken[one.id]}"
    return lambda section: found[id(section)]


_WIDE = 240  # units of the drawing


def places(block: Ranges) -> list[list[float | None]]:
    """Where the percentiles of each range lie in the drawing, from 0 to its width; None is not drawn."""
    low, high = block.scale()
    step = (high - low) / _WIDE or 1
    return [[None if mark is None else round((mark - low) / step, 1) for mark in one.marks] for one in block.ranges]
