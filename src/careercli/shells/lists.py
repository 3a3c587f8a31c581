"""Lists with commas, columns and pages of help: what `python -m tools.generate` writes into `known.json`."""

from __future__ import annotations

import json
import os
import stat
from functools import cache
from pathlib import Path
from typing import Any

from careercli.formats.text import unsafe
from careercli.shells.values import Asked, Named, listed

_KNOWN = Path(__file__).with_name("known.json")
_PREFERENCES = (
    ("pay", "what pays most first"),
    ("growth", "where jobs grow most first"),
    ("skills", "of which you cover most first"),
)
_DELIMITERS = ("comma", "semicolon", "tab", "bar", "space")


@cache
def known() -> Any:
    return json.loads(_KNOWN.read_bytes())


def columns(asked: Asked) -> list[tuple[str, str]]:
    """Columns of a list of roles or occupations; what a person covers takes --skills."""
    if "--occupations" in asked.options:
        return listed(asked, lambda _: known()["columns of occupations"].items())
    own = () if "--skills" in asked.options else ("match", "missing")
    return listed(asked, lambda _: [pair for pair in known()["columns"].items() if pair[0] not in own])


def preferences(asked: Asked) -> list[tuple[str, str]]:
    return listed(asked, lambda _: _PREFERENCES)


def keys(asked: Asked) -> list[tuple[str, str]]:
    """Keys of the answer of the command; with those inside of one that is the only one."""
    every = known()["fields"]
    wide = next((f"{asked.command} {one}" for one in ("--occupations", "--all") if one in asked.options), "")
    parts = every.get(wide) or every.get(asked.command, {})

    def inside(typed: str) -> Named:
        *path, begun = typed.split(".")
        kind = ""
        for key in path:
            kind = parts.get(kind, {}).get(key) or "none"
        found = [key for key in parts.get(kind, {}) if key.startswith(begun)]
        if len(found) == 1 and (held := parts[kind][found[0]]):
            found += [f"{found[0]}.{key}" for key in parts.get(held, ())]
        return [(".".join([*path, key]), "") for key in found]

    return listed(asked, inside)


def pages(asked: Asked) -> list[tuple[str, str]]:
    """Commands and topics; behind the name of a group its commands."""
    every = known()["pages"]
    before = " ".join(asked.words)
    if before:
        return asked.fitting(
            (name.removeprefix(f"{before} "), about) for name, about in every.items() if name.startswith(f"{before} ")
        )
    groups = {name.split()[0]: f"{name.split()[0]} COMMAND" for name in every if " " in name}
    return asked.fitting([(name, about) for name, about in every.items() if " " not in name] + [*groups.items()])


def columns_of_file(asked: Asked) -> list[tuple[str, str]]:
    """The header of the file of text that is named before; a pipe is not waited for."""
    if len(asked.words) != 1:
        return []
    file = os.path.expandvars(os.path.expanduser(asked.words[0]))  # noqa: PTH111
    if not stat.S_ISREG(os.stat(file).st_mode):  # noqa: PTH116
        return []
    from careercli.library.intake import header_of

    names = (name for name in header_of(Path(file)) if name.startswith(asked.begun))
    return [(name, "") for name in names if name and not unsafe().search(name)]


def delimiters(asked: Asked) -> list[tuple[str, str]]:
    return asked.fitting((name, "") for name in _DELIMITERS)
