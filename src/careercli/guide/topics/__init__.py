"""The topics of `careercli help TOPIC`: a text beside this file each; what the code knows is filled in."""

from __future__ import annotations

import textwrap
from pathlib import Path
from typing import Any

from careercli.shells.grammar import grammar

TOPICS = ("formats", "exit-codes", "environment", "pay", "titles", "files", "screen")
# what people call them too
ALSO = {
    "format": "formats",
    "output": "formats",
    "json": "formats",
    "exit": "exit-codes",
    "exit-code": "exit-codes",
    "codes": "exit-codes",
    "errors": "exit-codes",
    "env": "environment",
    "variables": "environment",
    "config": "environment",
    "settings": "environment",
    "pay-bases": "pay",
    "basis": "pay",
    "title": "titles",
    "levels": "titles",
    "quotes": "titles",
    "file": "files",
    "folders": "files",
    "terminal": "screen",
    "color": "screen",
    "colour": "screen",
    "pager": "screen",
    "accessibility": "screen",
}


def topic(name: str) -> str:
    """The text of a topic."""
    text = Path(__file__).with_name(f"{name}.txt").read_text(encoding="utf-8")
    text = text.replace("{columns}\n", _columns()) if "{columns}" in text else text
    return text.replace("{variables}\n", _variables()) if "{variables}" in text else text


def _columns() -> str:
    """The columns of `list`, a few lines of them."""
    from careercli.advice.ranking import COLUMNS

    return f"{textwrap.fill(', '.join(COLUMNS), 78, initial_indent='  ', subsequent_indent='  ')}\n"


def _variables() -> str:
    """A line for each variable: the option that it stands for, and the commands that have it."""
    found: dict[str, tuple[str, list[str]]] = {}
    options: list[tuple[str, Any]] = []
    for name, node in grammar()["commands"].items():
        inner = node.get("commands", {}).items()
        options += [(name, one) for one in node["options"]]
        options += [(f"{name} {sub}", one) for sub, held in inner for one in held["options"]]
    for command, one in options:
        if one["variable"]:
            found.setdefault(one["variable"], (one["names"][0], []))[1].append(command)
    answering = found["CAREERCLI_FORMAT"][1]
    lines = []
    for variable, (option, commands) in sorted(found.items()):
        whose = "every answer" if commands == answering else ", ".join(commands)
        if len(whose) > 28:
            whose = f"{len(commands)} commands"
        lines.append(f"  {variable:<27}{option:<19}{whose}\n")
    return "".join(lines)
