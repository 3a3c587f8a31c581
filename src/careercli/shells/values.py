"""What may stand for an argument or the value of an option, by the name of the one or the other."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cached_property
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from careercli.formats.text import clean, unsafe

if TYPE_CHECKING:
    from careercli.library.catalog import Catalog

FILES, FOLDERS = "files", "folders"
SHELLS_OWN = {"FILE": FILES, "PATH": FILES, "DIR": FOLDERS}  # the shell completes these by itself
Named = Iterable[tuple[str, str]]  # a word and its meaning


class Asked:
    """A begun value, and what stands before it: the command, its arguments, its options by their longest names."""

    def __init__(self, begun: str, command: str, words: Sequence[str], options: Mapping[str, Sequence[str]]) -> None:
        self.begun = begun
        self.command = command
        self.words = words
        self.options = options

    @cached_property
    def catalog(self) -> Catalog:
        """All roles, without a word about them; those of the same folders as the program would take."""
        from careercli.library.catalog import Catalog
        from careercli.paths import places

        return Catalog(places(tuple(folders_of(self.options.get("--roles-dir", ())))))

    def about(self, begun: str, words: Sequence[str] | None = None) -> Asked:
        """The same line with another begun value, or other arguments before it."""
        found = Asked(begun, self.command, self.words if words is None else words, self.options)
        found.__dict__["catalog"] = self.catalog
        return found

    def begins(self, name: str) -> bool:
        """Whether a name of our own data begins as the value does."""
        return name[: len(self.begun)].lower() == self.begun.lower()

    def fitting(self, named: Named) -> list[tuple[str, str]]:
        """The words that begin as the value does."""
        return beginning(self.begun, named)


# a module of this folder, and its function that takes Asked and gives the words that fit
_OF_OPTIONS = {
    "--via": "roles:bridges",
    "--avoid": "roles:bridges",
    "--like": "roles:titles",
    "--area": "places:areas",
    "--country": "places:countries",
    "--currency": "places:currencies",
    "--year": "places:years",
    "--skills": "things:listed_skills",
    "--learn": "things:listed_skills",
    "--skill": "things:skills",
    "--tool": "things:tools",
    "--industry": "things:industries",
    "--field": "things:fields_of_study",
    "--columns": "lists:columns",
    "--fields": "lists:keys",
    "--prefer": "lists:preferences",
    "--column": "lists:columns_of_file",
    "--delimiter": "lists:delimiters",
}
_OF_ARGUMENTS = {
    "ROLE": "roles:titles",
    "ROLE [ROLE": "roles:titles",
    "TITLE...|FILE": "roles:titles",
    "WORDS": "things:searched",
    "COMMAND|TOPIC": "lists:pages",
}


def values_of(name: str, takes: str) -> Callable[[Asked], list[tuple[str, str]]] | None:
    """What gives the values of an option of this name, or of an argument that takes this."""
    where = _OF_OPTIONS.get(name) if name else _OF_ARGUMENTS.get(takes)
    if where is None:
        return None
    module, _, function = where.partition(":")
    found: Callable[[Asked], list[tuple[str, str]]] = getattr(import_module(f"careercli.shells.{module}"), function)
    return found


def beginning(begun: str, named: Named) -> list[tuple[str, str]]:
    """Words that begin with what was typed, in letters of any case, each once and on one line; what was typed stays.

    Behind small letters all of a word is in small letters. None begins with a dash where none was typed: it would be
    read as an option.
    """
    lower = begun.lower()
    small = begun == lower and begun != begun.upper()
    dashed = begun.startswith("-")
    found: dict[str, str] = {}
    for name, meaning in named:
        line = " ".join(clean(name).split()) if unsafe().search(name) else name
        if line[: len(begun)].lower() == lower and (dashed or not line.startswith("-")):
            rest = line[len(begun) :]
            found.setdefault(begun + (rest.lower() if small else rest), " ".join(clean(meaning).split()))
    return [(name, meaning) for name, meaning in found.items() if name and not unsafe().search(name)]


def listed(asked: Asked, named: Callable[[str], Named]) -> list[tuple[str, str]]:
    """The same for the last item of a list with commas; `named` gets it alone, and items of the list stand once."""
    before, comma, last = asked.begun.rpartition(",")
    bare = last.lstrip(" ")
    given = {one.strip().lower() for one in before.split(",")}
    kept = before + comma + last[: len(last) - len(bare)]
    found = beginning(bare, ((word, meaning) for word, meaning in named(bare) if word.lower() not in given))
    return [(kept + word, meaning) for word, meaning in found]


def folders_of(typed: Sequence[str]) -> list[Path]:
    """The folders of --roles-dir as typed, else those of the variable, else those of the config file."""
    if typed:
        return [Path(os.path.expandvars(os.path.expanduser(one))) for one in typed]  # noqa: PTH111
    if variable := os.environ.get("CAREERCLI_ROLES_DIR", ""):
        return [Path(one) for one in variable.split(os.pathsep) if one]
    from careercli.paths import places

    config = places().config_file
    if not os.path.isfile(config):  # noqa: PTH113
        return []
    from careercli.library.files import read_lines

    lines = read_lines(config)
    named = lines.get("roles-dir", lines.get("roles_dir", []))
    return [Path(one) for one in (named if isinstance(named, list) else [named]) if isinstance(one, str)]
