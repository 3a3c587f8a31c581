"""The fenced blocks of a page: commands, what they write, and files that they need."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from itertools import zip_longest
from pathlib import Path
from typing import NamedTuple

from tools.printed.stage import ROOT

_FENCE = re.compile(
    r"(?P<hint><!--[^\n]*-->\n+)?^```(?P<kind>\w*)(?: title=\"(?P<title>[^\"]+)\")?\n(?P<text>.*?)^```$", re.M | re.S
)
_HINT = re.compile(r"(\w+)=\"([^\"]*)\"")
# programs that are not everywhere; a block that names one is left out, by name, where it is missing
PROGRAMS = ("jq", "fzf", "pandoc", "csvsql", "csvstat", "csvlook", "csvcut", "csvgrep", "csvsort", "csvjoin", "duckdb")
# what runs the pages that need more than a shell
ELSEWHERE = {
    "docs/how-to/ladder.md": "tests/commands/test_ladder.py",
    "docs/adding-a-role.md": "tests/commands/test_adding_a_role.py",
    "docs/how-to/titles-at-scale.md": "tests/test_engines.py",
    "docs/assistants.md": "tests/serve",  # the program of an assistant
    "docs/installing.md": "tools/release/installers.py",
    "docs/releasing.md": "tools/release/__main__.py",
    "CONTRIBUTING.md": ".ci/run",
}


class Block(NamedTuple):
    """A fenced block. `shown` is the block after it, if that shows what the commands write."""

    kind: str
    title: str
    text: str
    hint: dict[str, str]
    shown: tuple[int, int] | None

    def missing(self) -> list[str]:
        """The programs that it names and that are not there."""
        words = {*re.findall(r"[\w.-]+", self.text)}
        return [name for name in PROGRAMS if name in words and not shutil.which(name)]


def pages() -> list[Path]:
    """Every page with commands that run in a shell."""
    found = [*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md")]
    named = {path.relative_to(ROOT).as_posix(): path for path in found}
    return [named[name] for name in sorted(named) if name not in ELSEWHERE and "```sh\n" in named[name].read_text()]


def blocks(text: str) -> Iterator[Block]:
    """The blocks of a page that are files or commands."""
    found = list(_FENCE.finditer(text))
    for one, after in zip_longest(found, found[1:]):
        follows = after and after["kind"] == "text" and not text[one.end() : after.start()].strip()
        shown = after.span("text") if after and follows else None
        if one["kind"] == "sh" or one["title"]:
            hint = dict(_HINT.findall(one["hint"] or ""))
            yield Block(one["kind"], one["title"] or "", one["text"], hint, shown)
