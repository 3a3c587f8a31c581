"""Reading values that may be anything: an entry by any of the names of a field, a text wherever it is kept."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

Fields = Mapping[str, Any]
_TONGUE = re.compile(r"[a-z]{2}(?:[-_][A-Za-z]{2,4})?")
_TEXT = "text value name title content description summary highlight bullet label keyword skill point".split()


def key(name: str) -> str:
    """The letters of a name, small: workExperience, "Work experience" and work_experience are one."""
    small = name.lower()
    return small if small.isalnum() else "".join(filter(str.isalnum, small))


def fields(value: Any) -> dict[str, Any]:
    """The fields of an entry by their letters alone; nothing for what is no entry."""
    return {key(str(name)): one for name, one in value.items()} if isinstance(value, dict) else {}


def first(entry: Fields, *names: str) -> Any:
    """The first of these fields that says anything."""
    return next((entry[name] for name in names if name in entry and entry[name] not in (None, "", [], {})), None)


def text(value: Any) -> str:
    """The first text of a value."""
    return next(texts(value), "")


def texts(value: Any) -> Iterator[str]:
    """Every text of a value: of a list, of an entry that wraps one, of a map of languages one language."""
    if isinstance(value, str):
        if value.strip():
            yield value
    elif isinstance(value, (int, float)) and not isinstance(value, bool):
        yield str(value)
    elif isinstance(value, list):
        for one in value:
            yield from texts(one)
    elif isinstance(value, dict):
        yield from texts(_told(value))


def _told(value: dict[Any, Any]) -> Any:
    if value and all(isinstance(name, str) and _TONGUE.fullmatch(name) for name in value):
        return next((value[one] for one in ("en", "en-US", "en_US", "en-GB") if value.get(one)), None) or next(
            (one for one in value.values() if one), None
        )
    if len(value) == 1:  # a text under a name of its own
        return next(iter(value.values()))
    return first(fields(value), *_TEXT)


def entries(value: Any) -> list[Any]:
    """The entries of a section that may be a list, a map of entries, a wrapper with items, or a single one."""
    if isinstance(value, list):
        return [one for one in value if one is not None and not _hidden(one)]
    if isinstance(value, dict):
        known = fields(value)
        for wrapper in ("items", "history", "entries", "list", "values", "sets"):
            if isinstance(known.get(wrapper), (list, dict)):
                inner = entries(known[wrapper])
                return inner if wrapper != "list" else [*entries(known.get("sets")), *inner]
        if value and all(isinstance(one, dict) for one in value.values()) and not translated(value):
            return [one for one in value.values() if not _hidden(one)]
    return [value] if value not in (None, "", {}) else []


def translated(value: Mapping[Any, Any]) -> bool:
    """Whether it is a map of languages."""
    return bool(value) and all(isinstance(name, str) and _TONGUE.fullmatch(name) for name in value)


def _hidden(value: Any) -> bool:
    return isinstance(value, dict) and (value.get("visible") is False or value.get("hidden") is True)


def lines(value: Any) -> Iterator[Any]:
    """The items of a list; a text with line breaks as it is."""
    if isinstance(value, list):
        for one in value:
            yield from lines(one) if isinstance(one, list) else [one]
    elif isinstance(value, dict) and not any(isinstance(one, str) for one in value.values()):
        for one in value.values():
            yield from lines(one)
    elif value not in (None, "", {}):
        yield value
