"""What a Markdown document begins with for programs that publish it: YAML between two rules."""

from __future__ import annotations

import json

from careercli.formats.asked import asked, command_line
from careercli.formats.text import clean
from careercli.model.page import Page
from careercli.version import __version__


def front_matter(page: Page) -> str:
    """Title, description, date, the command and the version; each a quoted string, whatever a title holds."""
    made = asked().today
    facts = {
        "title": page.title,
        "description": page.lead,
        "date": made.isoformat() if made else "",
        "command": command_line(),
        "generator": f"careercli {__version__}",
    }
    lines = [f"{key}: {json.dumps(clean(value), ensure_ascii=False)}" for key, value in facts.items() if value]
    return "\n".join(["---", *lines, "---"])
