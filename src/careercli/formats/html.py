"""The page as one self-contained HTML file: no script, nothing fetched, light and dark, printable; Jinja escapes it."""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Sequence
from functools import cache
from hashlib import sha256
from typing import Any

from jinja2 import ChoiceLoader, Environment, PackageLoader
from markupsafe import Markup

from careercli.formats.asked import asked, command_line
from careercli.formats.drawing import drawing
from careercli.formats.htmlrows import table_rows
from careercli.formats.text import clean, words
from careercli.model.page import Page, Section, Table, Text
from careercli.model.result import Result
from careercli.version import __version__

Rooms = tuple[str, ...]  # packages of ours that hold templates
ROOMS: Rooms = ("formats",)


def render(result: Result, sections: Sequence[str] = ()) -> str:
    return render_page(page_of(result, sections))


def page_of(result: Result, sections: Sequence[str] = ()) -> Page:
    """The page as a document that stands alone holds it."""
    return result.page().only(sections).with_remarks([*result.beside_page(), *result.warnings])


def render_page(page: Page, *, drawn: bool = True) -> str:  # noqa: ARG001 - charts are always drawn
    made = asked().today
    day = f"{made.day} {made:%B} {made.year}" if made else ""
    return render_with("page.html.jinja", page, command=command_line(), made=day)


def render_with(template: str, page: Page | None, rooms: Rooms = ROOMS, **values: Any) -> str:
    """The page in a template of ours or of another room; `values` are what else the template shows."""
    found = _of_page(page) if page else {}
    return environment(rooms).get_template(template).render(page=page, version=__version__, **found, **values) + "\n"


@cache
def environment(rooms: Rooms = ROOMS) -> Environment:
    """Where the templates of these rooms are compiled once for all pages of a process."""
    loader = ChoiceLoader([PackageLoader(f"careercli.{room}", "") for room in rooms])
    made = Environment(loader=loader, autoescape=True, trim_blocks=True, lstrip_blocks=True)
    made.filters |= {
        "clean": clean,
        "words": words,
        "drawing": drawing,
        "rows": table_rows,
        "marks": marks,
        "hash": hash_of,
    }
    made.tests["address"] = lambda text: bool(re.fullmatch(r"https?://\S+", str(text)))
    style = _text(made, "page.css")
    made.globals |= {"style": Markup(style), "style_hash": hash_of(style)}  # noqa: S704 - a file of ours
    return made


def file_of_ours(name: str, rooms: Rooms = ROOMS) -> Markup:
    """A file beside the templates, as it is."""
    return Markup(_text(environment(rooms), name))  # noqa: S704


def _text(made: Environment, name: str) -> str:
    assert made.loader is not None  # noqa: S101
    return made.loader.get_source(made, name)[0].strip()


def hash_of(text: str) -> str:
    """What a Content-Security-Policy calls a style or a script by."""
    return f"sha256-{b64encode(sha256(text.encode()).digest()).decode()}"


def _of_page(page: Page) -> dict[str, Any]:
    """What the template has to know of the page: anchors, numbers of sources, which sections are drawn already."""
    return {
        "anchor": _Anchors(page.sections),
        "sources": _numbers(page.sections),
        "charted": {chart.section for chart in page.charts if chart.section == "pay"},
    }


class _Anchors:
    """The id of each section in the document: two that --section calls the same are told apart by a number."""

    def __init__(self, sections: Sequence[Section]) -> None:
        self._found: dict[int, str] = {}
        waiting, taken = list(sections), {"content", "charts"}
        while waiting:
            one = waiting.pop(0)
            waiting = [*one.sections, *waiting]
            name, number = one.id, 1
            while name in taken:
                number += 1
                name = f"{one.id}-{number}"
            taken.add(name)
            self._found[id(one)] = name

    def __call__(self, section: Section) -> str:
        return self._found[id(section)]


def _numbers(sections: Sequence[Section]) -> dict[str, int]:
    """Source id → its number, in a document that lists its sources and refers to them."""
    tables = [block for one in sections for block in one.blocks if isinstance(block, Table) and block.cited]
    return {key: number for table in tables[:1] for number, key in enumerate(table.cited, 1)}


def marks(text: Text, sources: dict[str, int]) -> list[int]:
    """The numbers of the sources that a paragraph rests on."""
    return [sources[key] for key in text.cites if key in sources]
