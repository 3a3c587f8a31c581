"""A role as the lines of a role file: every field that it has, in YAML that is read back as it was."""

from __future__ import annotations

import re
from dataclasses import fields, is_dataclass
from datetime import date
from typing import Any

from careercli.model.role import Role, nameable

_WORD = re.compile(r"[a-z][a-z0-9_-]*")  # what needs no quotes, unless YAML takes it for no text


def copied(role: Role) -> dict[str, list[str]]:
    """The lines of each field that says anything; a single one without an indent stands beside the name."""
    found = {one.name: _plain(getattr(role, one.name)) for one in fields(role) if one.name != "id"}
    return {name: _lines(value) for name, value in found.items() if value}


def quoted(text: str) -> str:
    """The text in double quotes, as YAML takes any text."""
    return f'"{"".join(map(_escaped, text))}"'


def _plain(value: Any) -> Any:
    """The value in dictionaries, lists and scalars; of a record without what is empty."""
    if is_dataclass(value):
        named = {one.name: _plain(getattr(value, one.name)) for one in fields(value)}
        return {name: item for name, item in named.items() if item not in (None, [], {})}
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in value.items()}
    return [_plain(item) for item in value] if isinstance(value, list) else value


def _lines(value: Any, indent: str = "  ") -> list[str]:
    if isinstance(value, dict):
        found = []
        for key, item in value.items():
            below = isinstance(item, (dict, list)) and item
            beside = [] if below else [_flow(item)]
            found.append(" ".join([f"{indent}{_word(key)}:", *filter(None, beside)]))
            found += _lines(item, f"{indent}  ") if below else []
        return found
    if isinstance(value, list):
        return [f"{indent}- {_flow(item)}" for item in value]
    return [_flow(value)]


def _flow(value: Any) -> str:
    """The value on one line."""
    if isinstance(value, dict):
        return f"{{{', '.join(f'{_word(key)}: {_flow(item)}' for key, item in value.items())}}}"
    if isinstance(value, list):
        return f"[{', '.join(map(_flow, value))}]"
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, str):
        return _word(value)
    return "" if value is None else value.isoformat() if isinstance(value, date) else str(value)


def _word(text: str) -> str:
    return text if _WORD.fullmatch(text) and nameable(text) else quoted(text)


def _escaped(letter: str) -> str:
    if letter in '"\\':
        return f"\\{letter}"
    return letter if letter.isprintable() else f"\\U{ord(letter):08x}"
