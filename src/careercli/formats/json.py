"""The whole result as one JSON object; characters that could act on a terminal are escaped."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from careercli.formats.fields import picked
from careercli.formats.text import escaped
from careercli.model.result import Result, dump


def render(result: Result, sections: Sequence[str] = ()) -> str:
    value = picked(dump(result, sections))
    if result.json_lines:
        return "".join(map(to_line, value["items"]))
    return to_json(value)


def to_json(value: Any) -> str:
    return f"{_written(value, _BREAK, _Texts())}\n"


class _Texts(dict[str, str]):
    """Texts as they are written; in a long answer keys and many values come again and again."""

    def __missing__(self, text: str) -> str:
        self[text] = written = _escaped(_quoted(text))
        return written


_BREAK = "\n"
_quoted = json.encoder.encode_basestring  # the one of C, where there is one


def _written(value: Any, line: str, texts: _Texts) -> str:
    """The value with an indent of two, as `json.dumps` writes it five times slower; `line` begins a line here."""
    if type(value) is str:
        return texts[value]
    if type(value) is int:
        return str(value)
    if value is None:
        return "null"
    if not value or not isinstance(value, (dict, list)):
        return json.dumps(value, ensure_ascii=False)
    inside = f"{line}  "
    if isinstance(value, dict):
        parts = [
            f"{texts[str(key)]}: {texts[item] if type(item) is str else _written(item, inside, texts)}"
            for key, item in value.items()
        ]
        return f"{{{inside}{f',{inside}'.join(parts)}{line}}}"
    parts = [texts[item] if type(item) is str else _written(item, inside, texts) for item in value]
    return f"[{inside}{f',{inside}'.join(parts)}{line}]"


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
