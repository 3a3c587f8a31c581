"""JSON and YAML -> plain values, however they are nested; a mistake is told by line and column alone.

Every scalar of YAML is text, so that no date, number or country turns into something else; only what is empty is None.
"""

from __future__ import annotations

import json
from typing import Any

from careercli.library.documents.unreadable import UnreadableError
from careercli.model import limits

_MEND = "Mend that place and run the command again."
_SMALLER = "A résumé is much simpler."
# what Python says -> what we say; its own words may hold a piece of the text
_SAID = {
    "Expecting property name": "a name in double quotes is missing",
    "Expecting value": "a value is missing",
    "Expecting ',' delimiter": "a comma or a closing bracket is missing",
    "Expecting ':' delimiter": "a colon is missing",
    "Unterminated string": "a text is not closed",
    "Invalid control character": "a text goes over a line break or holds a control character",
    "Invalid \\": "a backslash is followed by something that it cannot stand before",
    "Extra data": "something follows behind the end",
    "Illegal trailing comma": "a comma stands before a closing bracket",
}
_EMPTY = frozenset(("", "~", "null", "Null", "NULL"))
_DIGITS = 18


def _at_the_comma(error: json.JSONDecodeError) -> json.JSONDecodeError:
    """The same; a comma before a closing bracket is told as Python 3.13 tells it, where the comma stands."""
    before = error.doc[: error.pos].rstrip(" \t\r\n")
    if error.doc[error.pos : error.pos + 1] in ("}", "]") and before.endswith(","):
        return json.JSONDecodeError("Illegal trailing comma", error.doc, len(before) - 1)
    return error


def from_json(text: str) -> Any:
    try:
        values = json.loads(text, parse_int=_whole, parse_float=_fraction, parse_constant=lambda _: None)
    except json.JSONDecodeError as error:
        error = _at_the_comma(error)
        said = next((words for start, words in _SAID.items() if error.msg.startswith(start)), "something is wrong")
        raise UnreadableError(f"line {error.lineno}, column {error.colno}: is no JSON: {said}", _MEND) from None
    except RecursionError:
        raise UnreadableError(f"is nested deeper than {limits.RESUME_DEPTH} levels", _SMALLER) from None
    measured(values)
    return values


def _whole(digits: str) -> int | None:
    return int(digits) if len(digits) <= _DIGITS else None


def _fraction(digits: str) -> float | None:
    return float(digits) if len(digits) <= 2 * _DIGITS else None


def measured(values: Any) -> None:
    """Raises UnreadableError for what is nested too deep or has too many values."""
    level, count = [values], 0
    for _ in range(limits.RESUME_DEPTH + 1):
        count += len(level)
        if count > limits.RESUME_VALUES:
            raise UnreadableError(f"has more than {limits.RESUME_VALUES:,} values", _SMALLER)
        deeper: list[Any] = []
        for one in level:
            if isinstance(one, dict):
                deeper.extend(one.values())
            elif isinstance(one, list):
                deeper.extend(one)
        if not deeper:
            return
        level = deeper
    raise UnreadableError(f"is nested deeper than {limits.RESUME_DEPTH} levels", _SMALLER)


def from_yaml(text: str) -> Any:
    import yaml

    try:
        return _read(text, getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    except UnreadableError:
        # libyaml reads ahead and has limits of its own; the reader in Python has none, so that ours are told first
        if len(text) > limits.RESUME_LETTERS:
            raise
        return _read(text, yaml.SafeLoader)


def _read(text: str, reader: Any) -> Any:
    import yaml

    loader: Any = None
    try:
        loader = reader(text)
        return _built(loader, yaml.events)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        place = f"line {mark.line + 1}, column {mark.column + 1}: " if mark else ""
        raise UnreadableError(f"{place}is no YAML; put texts that hold a colon or a quote in quotes", _MEND) from None
    except (yaml.YAMLError, RecursionError, ValueError):
        raise UnreadableError("is no YAML", "Save it as UTF-8, without control characters.") from None
    finally:
        if loader:
            loader.dispose()


def _built(loader: Any, events: Any) -> Any:
    """The first document; what it holds is counted as it comes."""
    root: list[Any] = []
    open_: list[tuple[Any, list[Any]]] = [([], root)]  # a list or mapping, and the key that waits for its value
    count = 0
    while loader.check_event():
        event = loader.get_event()
        if isinstance(event, events.DocumentEndEvent):
            break
        if isinstance(event, events.AliasEvent):
            mark = event.start_mark
            place = f"line {mark.line + 1}, column {mark.column + 1}"
            raise UnreadableError(
                f"{place}: aliases of YAML are not read", "Write the text out where the alias stands."
            )
        if isinstance(event, events.CollectionEndEvent):
            open_.pop()
            continue
        if not isinstance(event, (events.ScalarEvent, events.CollectionStartEvent)):
            continue
        count += 1
        if count > 2 * limits.RESUME_VALUES:
            raise UnreadableError(f"has more than {limits.RESUME_VALUES:,} values", _SMALLER)
        value: Any = None
        if isinstance(event, events.ScalarEvent):
            value = None if not event.style and event.value in _EMPTY else event.value
        else:
            value = {} if isinstance(event, events.MappingStartEvent) else []
        _put(open_[-1], value)
        if isinstance(value, (dict, list)):
            open_.append((value, []))
            if len(open_) > limits.RESUME_DEPTH + 1:
                raise UnreadableError(f"is nested deeper than {limits.RESUME_DEPTH} levels", _SMALLER)
    return open_[0][0][0] if open_[0][0] else None


def _put(into: tuple[Any, list[Any]], value: Any) -> None:
    holder, keys = into
    if isinstance(holder, list):
        holder.append(value)
    elif not keys:
        keys.append(value if isinstance(value, str) else "")
    else:
        holder[keys.pop()] = value
