"""The page as one self-contained HTML file: no script, nothing fetched, light and dark, printable; Jinja escapes it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from jinja2 import Environment, PackageLoader

from careercli.formats.text import clean, words
from careercli.model.result import Result


def render(result: Result, sections: Sequence[str] = ()) -> str:
    environment = Environment(
        loader=PackageLoader("careercli.formats", ""), autoescape=True, trim_blocks=True, lstrip_blocks=True
    )
    environment.filters |= {"clean": clean, "words": words}
    environment.tests["address"] = lambda text: bool(re.fullmatch(r"https?://\S+", str(text)))
    return environment.get_template("page.html.jinja").render(page=result.page().only(sections)) + "\n"
