"""The user's config file: one line an option, spelled as on the command line."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from careercli.errors import FileError, on_one_line
from careercli.library.files.regular import UnfitFileError, read_regular
from careercli.model import limits

_HINT = "The config file is TOML, for example: format = 'markdown'"
_PATHS = ("output", "roles_dir")
_NO_NUMBERS = (float("inf"), float("-inf"))
Options = Mapping[str, Any]  # command → its options by name, or for a group the same again


def load_config(file: Path, options: Options) -> dict[str, Any]:
    """What each command is to take from the file; raises FileError for an option that no command has."""
    values = {key.replace("-", "_"): value for key, value in read_lines(file).items()}
    known = dict(_named(options))
    for key in values:
        if key not in known:
            spelled = ", ".join(sorted(name.replace("_", "-") for name in known))
            raise FileError(f"{file}: {on_one_line(key)} is not an option.", hint=f"The options are {spelled}.")
    for key, value in values.items():
        name = key.replace("_", "-")
        parts = value if isinstance(value, list) else [value]
        if not all(isinstance(part, (str, int, float)) and part not in _NO_NUMBERS and part == part for part in parts):
            raise FileError(f"{file}: {name} must be text, a number, true or false, or a list of texts.", hint=_HINT)
        if key in _PATHS and not all(isinstance(part, str) and "\0" not in part for part in parts):
            raise FileError(f"{file}: {name} must be a path, in quotes.", hint=_HINT)
        if isinstance(value, list) and not known[key].multiple:
            raise FileError(f"{file}: {name} must be one value, no list.", hint=_HINT)
    return _chosen(options, values)


def read_lines(file: Path) -> dict[str, Any]:
    """The file as it is written; raises FileError for what is no TOML."""
    try:
        return tomllib.loads(read_regular(file, limits.CONFIG_BYTES).decode("utf-8-sig"))
    except OSError as error:
        reason = f"cannot be read: {error.strerror}"
    except RecursionError:
        reason = "is nested too deep"
    except UnfitFileError as error:
        reason = str(error)
    except UnicodeDecodeError:
        reason = "is not UTF-8; save it as UTF-8"
    except tomllib.TOMLDecodeError as error:  # its words change with Python
        reason = f"is not valid TOML; put texts in quotes ({error})"
    except ValueError:
        reason = "holds a number without end"
    raise FileError(f"{file}: {reason}", hint=_HINT)


def _named(options: Options) -> Iterator[tuple[str, Any]]:
    for name, inner in options.items():
        if isinstance(inner, dict):
            yield from _named(inner)
        else:
            yield name, inner


def _chosen(options: Options, values: Mapping[str, Any]) -> dict[str, Any]:
    return {
        name: _chosen(inner, values) if isinstance(inner, dict) else _listed(inner, values[name])
        for name, inner in options.items()
        if isinstance(inner, dict) or name in values
    }


def _listed(option: Any, value: Any) -> Any:
    """The value as the command line would give it; an option that may be given several times takes a list."""
    if isinstance(value, list):
        return [str(part) for part in value]
    text = str(value).lower() if isinstance(value, bool) else str(value)
    return [text] if option.multiple else text
