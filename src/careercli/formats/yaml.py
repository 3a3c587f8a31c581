"""The whole result as one YAML document, with the keys of JSON in the same order.

PyYAML asks of every value what it might be mistaken for, in Python; for thousands of roles that takes seconds. So plain
words are written here as it would write them, those of one key together, and what may need quotes is left to it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import chain, islice
from typing import Any

import yaml

from careercli.formats.fields import picked
from careercli.formats.text import blocks, clean
from careercli.model.result import Result, dump, once

_WIDTH = 100
# what begins with a letter or digit, has no two blanks in a row nor one at the end, and no end of a key or comment
_LETTERS = r"""[\w.,;()/&'"+*=%@!?<>$^|~\[\]{}`\\-]*+"""
_PLAIN = re.compile(rf"(?=\w){_LETTERS}(?:(?:[ ](?=[^ #\n])|:(?=[^ \n])|(?<![ ])[#]){_LETTERS})*+")
_LINES = re.compile(rf"(?:{_PLAIN.pattern}\n)*+")
_DECIMAL = re.compile(r"-?\d+\.\d+")


def render(result: Result, sections: Sequence[str] = ()) -> str:
    return "".join(stream(result, sections))


def stream(result: Result, sections: Sequence[str] = ()) -> Iterator[str]:
    """The same, piece by piece."""
    for key, item in picked(dump(result, sections)).items():
        if isinstance(item, list) and item:
            yield f"{key}:\n"
            for block in blocks(item):
                yield "".join(f"-{text}\n" for text in _written(block, 0, 0))
        else:
            yield to_yaml({key: item})


def to_yaml(value: dict[str, Any] | list[Any]) -> str:
    [text] = _written([value], -2, 0)
    return f"{text[1:]}\n"


def _written(values: Sequence[Any], indent: int, key: int) -> Sequence[str]:
    """Each of the values as it stands behind the colon of a key of so many characters or, with 0, behind a dash.

    `indent`: the blanks in front of the key or the dash.
    """
    kinds = [*map(type, values)]
    found = {
        kind: _WRITERS.get(kind, _others)([one for one in values if type(one) is kind], indent, key)
        for kind in dict.fromkeys(kinds)
    }
    if len(found) == 1:
        return found[kinds[0]]
    left = {kind: iter(texts) for kind, texts in found.items()}
    return [next(left[kind]) for kind in kinds]


def _texts(values: Sequence[str], indent: int, key: int) -> list[str]:
    easy = [text for text in dict.fromkeys(values) if text.isascii()]
    lines = "\n".join([*easy, ""])
    room = _WIDTH - indent - key - 2
    known: dict[str, str] = {}
    if _LINES.fullmatch(lines) and lines.count("\n") == len(easy):  # looked through all at once
        known = {text: f" {text}" for text in easy if len(text) <= room and text[0] not in _VALUES}
    return [known.get(text) or known.setdefault(text, _text(text, indent, key)) for text in values]


def _text(text: str, indent: int, key: int) -> str:
    return _folded(text, indent, key) if _is_plain(text) else _by_yaml(text, indent, key)


def _is_plain(text: str) -> bool:
    """Whether the text needs no quotes: neither what is in it, nor as a whole, as no, 1 and a day do."""
    if not _PLAIN.fullmatch(text) or not (text.isascii() or clean(text) == text):
        return False
    return not any(other.match(text) for _, other in _VALUES.get(text[0], ()))


def _folded(text: str, indent: int, key: int) -> str:
    """The text in lines that end with the first word beyond the width."""
    used = indent + key + 2
    if used + len(text) <= _WIDTH:
        return f" {text}"
    line, lines = "", []
    for word in text.split(" "):
        line = f"{line} {word}"
        if used + len(line) - 1 > _WIDTH:
            lines.append(line)
            line, used = "", indent + 2
    return f"\n{' ' * (indent + 1)}".join([*lines, line] if line else lines)


def _objects(values: Sequence[dict[Any, Any]], indent: int, key: int) -> list[str]:
    names = {*map(tuple, values)}
    if len(names) > 1:
        return [text for one in values for text in _objects([one], indent, key)]
    [keys] = names
    if not all(isinstance(name, str) and len(name) < _WIDTH and _is_plain(name) for name in keys) or not keys:
        return _others(values, indent, key)
    inside = " " * (indent + 2)
    columns = zip(*(one.values() for one in values), strict=True)
    written = [_written(column, indent + 2, len(name)) for name, column in zip(keys, columns, strict=True)]
    lines = f"\n{inside}".join(f"{name.replace('%', '%%')}:%s" for name in keys)
    shape = f"\n{inside}{lines}" if key else f" {lines}"
    return [shape % row for row in zip(*written, strict=True)]


def _arrays(values: Sequence[Sequence[Any]], indent: int, key: int) -> list[str]:
    at = indent if key else indent + 2
    written = iter(_written([*chain.from_iterable(values)], at, 0))
    between = f"\n{' ' * at}-"
    before = between if key else " -"
    return [before + between.join(islice(written, len(one))) if one else " []" for one in values]


def _others(values: Sequence[Any], indent: int, key: int) -> list[str]:
    return [_by_yaml(one, indent, key) for one in values]


def _floats(values: Sequence[float], indent: int, key: int) -> list[str]:
    return [f" {one!r}" if _DECIMAL.fullmatch(repr(one)) else _by_yaml(one, indent, key) for one in values]


def _by_yaml(value: Any, indent: int, key: int) -> str:
    """What PyYAML writes in this place, since it breaks lines by where they begin."""
    if indent < 0:
        return f" {_dumped(value)[:-1]}"
    wrapped, lines = ({"k" * key: value}, indent // 2) if key else ([value], indent // 2 + 1)
    for _ in range(lines):
        wrapped = {"k": wrapped}
    before = "".join(f"{'  ' * n}k:\n" for n in range(lines))
    return _dumped(wrapped)[len(before) + indent + key + 1 : -1]


def _dumped(value: Any) -> str:
    text = _dump(value, ascii=False)
    # escaped if any character could act on a terminal
    line = text.replace("\n", "")
    return text if clean(line) == line else _dump(value, ascii=True)


def _dump(value: Any, *, ascii: bool) -> str:
    return str(yaml.dump(value, Dumper=_Dumper, sort_keys=False, allow_unicode=not ascii, width=_WIDTH))


class _Dumper(yaml.SafeDumper):
    def ignore_aliases(self, data: object) -> bool:  # noqa: ARG002
        return True


_VALUES = _Dumper.yaml_implicit_resolvers  # first character → what it may begin that is no text


_WRITERS: Mapping[type, Callable[[Sequence[Any], int, int], Sequence[str]]] = {
    str: _texts,
    int: lambda values, *_: [f" {one}" for one in values],
    float: _floats,
    bool: lambda values, *_: [" true" if one else " false" for one in values],
    type(None): lambda values, *_: [" null"] * len(values),
    dict: lambda values, indent, key: once(values, lambda some: _objects(some, indent, key)),
    list: _arrays,
}
