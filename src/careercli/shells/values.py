"""What may stand for an argument or the value of an option, by the name that its help gives it."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from careercli.formats.text import clean, unsafe

FILES, FOLDERS = "files", "folders"
SHELLS_OWN = {"FILE": FILES, "PATH": FILES, "DIR": FOLDERS}  # the shell completes these by itself


def titles(begun: str, roles_dirs: Sequence[Path]) -> list[str]:
    """Titles, ids and aliases that begin with what was typed, in letters of any case; what was typed stays."""
    from careercli.library.catalog import Catalog
    from careercli.paths import places

    entries = Catalog(places(tuple(roles_dirs))).entries()
    return beginning(begun, (name for entry in entries for name in (entry.title, entry.id, *entry.aliases)))


def occupations(begun: str, roles_dirs: Sequence[Path]) -> list[str]:
    """Titles of occupations that begin so, once enough is typed to tell them apart."""
    if len(begun) < _ENOUGH:
        return []
    from careercli.library.catalog import Catalog
    from careercli.paths import places

    return beginning(begun, sorted(Catalog(places(tuple(roles_dirs))).occupations.titles.values()))


_ENOUGH = 3  # letters after which titles of occupations are offered
OCCUPIED = frozenset(["compare", "show", "salary", "outlook"])  # commands that know occupations, too
BY_NAME: dict[str, Callable[[str, Sequence[Path]], list[str]]] = {"ROLE": titles}


def beginning(begun: str, names: Iterable[str]) -> list[str]:
    """Names that begin with what was typed, each once and on one line.

    None that begins with a dash where none was typed: it would be read as an option.
    """
    lower = begun.lower()
    lines = (" ".join(clean(name).split()) if unsafe().search(name) else name for name in names)
    fitting = (name for name in lines if name[: len(begun)].lower() == lower)
    dashed = begun.startswith("-")
    found = dict.fromkeys(begun + name[len(begun) :] for name in fitting if dashed or not name.startswith("-"))
    return [name for name in found if name and not unsafe().search(name)]


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
