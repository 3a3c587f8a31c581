"""For mkdocs: a link that leads out of docs/ is for readers of the repository; on the site only its words stand."""

from __future__ import annotations

import re
from pathlib import PurePosixPath
from typing import Any

_LINK = re.compile(r"\[([^\]]+)\]\(((?:\.\./)+[^)\s]+)\)")


def on_page_markdown(markdown: str, page: Any, **_: object) -> str:
    above = len(PurePosixPath(page.file.src_uri).parents) - 1

    def inside(found: re.Match[str]) -> str:
        return found[0] if found[2].count("../") <= above else found[1]

    return _LINK.sub(inside, markdown)
