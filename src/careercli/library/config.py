"""The user's config file: one line an option, spelled as on the command line."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from careercli.errors import FileError


def load_config(file: Path, options: Mapping[str, set[str]]) -> dict[str, dict[str, Any]]:
    """Command → option → value for each line of the file; raises FileError for an option that no command has."""
    try:
        lines = tomllib.loads(file.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise FileError(f"{file}: {error}", hint="The config file is TOML, for example: format = 'markdown'") from None
    values = {key.replace("-", "_"): value for key, value in lines.items()}
    known = set().union(*options.values()) - {"help", "schema"}
    for key in values:
        if key not in known:
            every = ", ".join(sorted(name.replace("_", "-") for name in known))
            raise FileError(f"{file}: {key} is not an option.", hint=f"The options are {every}.")
    return {
        command: {key: value for key, value in values.items() if key in names} for command, names in options.items()
    }
