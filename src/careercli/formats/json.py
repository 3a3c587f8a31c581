"""The whole result as one JSON object; characters that could act on a terminal are escaped."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from itertools import chain, islice
from typing import Any

from careercli.errors import UsageError
from careercli.formats.fields import picked
from careercli.formats.text import blocks, escaped, harmless
from careercli.model.result import Result, dump, once


def render(result: Result, sections: Sequence[str] = ()) -> str:
    return "".join(stream(result, sections))


def stream(result: Result, sections: Sequence[str] = ()) -> Iterator[str]:
    """The same, piece by piece."""
    value = picked(dump(result, sections))
    if result.json_lines:
        if "items" not in value:
            hint = "Pick keys of the lines, as in --fields items.input,items.role, or add --format yaml."
            raise UsageError("A line of this JSON is one of the items, and holds nothing else.", hint=hint)
        yield from map(to_line, value["items"])
        return
    before = "{"
    for key, item in value.items():
        [name] = _texts([key], "")
        yield f"{before}{_INSIDE}{name}: "
        yield from _long(item) if isinstance(item, list) and item else _written([item], _INSIDE)
        before = ","
    yield "\n}\n"


def to_json(value: Any) -> str:
    return f"{_written([value], _BREAK)[0]}\n"


_BREAK, _INSIDE, _DEEPER = "\n", "\n  ", "\n    "


def _long(items: Sequence[Any]) -> Iterator[str]:
    """A list of the answer, some hundred of its items at a time."""
    before = "["
    for block in blocks(items):
        yield f"{before}{_DEEPER}{f',{_DEEPER}'.join(_written(block, _DEEPER))}"
        before = ","
    yield f"{_INSIDE}]"


def _written(values: Sequence[Any], line: str) -> Sequence[str]:
    """Each of the values with an indent of two, as `json.dumps` writes it many times slower; `line` begins a line here.

    What is alike is written together: thousands of objects with the same keys, one key of them after the other.
    """
    kinds = dict.fromkeys(map(type, values))
    if len(kinds) == 1:
        [kind] = kinds
        return _WRITERS.get(kind, _others)(values, line)
    return _parted(values, [*map(type, values)], line)


def _parted(values: Sequence[Any], kinds: Sequence[Any], line: str) -> list[str]:
    """The same, those of each kind together."""
    written = {
        kind: iter(_written([one for one, its in zip(values, kinds, strict=True) if its == kind], line))
        for kind in dict.fromkeys(kinds)
    }
    return [next(written[kind]) for kind in kinds]


def _texts(values: Sequence[str], _: str) -> list[str]:
    found = [*map(_quoted, values)]
    return found if harmless("".join(found)) else [*map(_escaped, found)]


_quoted = json.encoder.encode_basestring  # the one of C, where there is one


def _objects(values: Sequence[dict[Any, Any]], line: str) -> list[str]:
    keys = [*map(tuple, values)]
    if any(one != keys[0] for one in keys):
        return _parted(values, keys, line)
    if not keys[0]:
        return ["{}"] * len(values)
    inside = f"{line}  "
    columns = [_written(column, inside) for column in zip(*(one.values() for one in values), strict=True)]
    names = [name.replace("%", "%%") for name in _texts([*map(str, keys[0])], line)]
    shape = f"{{{','.join(f'{inside}{name}: %s' for name in names)}{line}}}"
    return [shape % row for row in zip(*columns, strict=True)]


def _arrays(values: Sequence[Sequence[Any]], line: str) -> list[str]:
    inside = f"{line}  "
    written = iter(_written([*chain.from_iterable(values)], inside))
    between = f",{inside}"
    return [f"[{inside}{between.join(islice(written, len(one)))}{line}]" if one else "[]" for one in values]


def _floats(values: Sequence[float], _: str) -> list[str]:
    found = [*map(repr, values)]
    return _others(values, "") if "n" in "".join(found) else found  # an infinity, or what is no number


def _others(values: Sequence[Any], _: str) -> list[str]:
    return [json.dumps(one, ensure_ascii=False) for one in values]


_WRITERS: dict[type, Callable[[Sequence[Any], str], Sequence[str]]] = {
    str: _texts,
    int: lambda values, _: [*map(str, values)],
    float: _floats,
    type(None): lambda values, _: ["null"] * len(values),
    dict: lambda values, line: once(values, lambda some: _objects(some, line)),
    list: _arrays,
}


def to_line(value: Any) -> str:
    """The value on one line, for streams of objects."""
    return f"{_escaped(json.dumps(value, ensure_ascii=False))}\n"


def ascii_only(text: str) -> str:
    """The same JSON for a reader that takes nothing but ASCII."""
    return "".join(json.dumps(one)[1:-1] if ord(one) > 127 else one for one in text)


def _escaped(line: str) -> str:
    return escaped(line, _escape)


def _escape(text: str) -> str:
    units = text.encode("utf-16-be", "surrogatepass").hex()  # JSON knows no characters, but units of UTF-16
    return "".join(f"\\u{units[n : n + 4]}" for n in range(0, len(units), 4))
