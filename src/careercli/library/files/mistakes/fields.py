"""The lines of a YAML file taken apart without reading it: what each names, and which field it belongs to."""

from __future__ import annotations

import re

Location = tuple[str | int, ...]
Fault = tuple[int, Location, str]  # line, place, what to do

_KEY = re.compile(r"""(?P<quote>['"]?)(?P<name>[^\s'"#\[\]{},:-][^'"#\[\]{},:]*?)(?P=quote)[ \t]*:(?=\s|$)""")
_ITEM = re.compile(r"-(?:[ \t]+|$)")
_MEANT = re.compile(r"""(?:- +)*(?:(['"])(?P<quoted>[^'"]+)\1|['"]?(?P<name>[\w-]*\w))""")


def field_of(lines: list[str], number: int, *, unnamed: bool) -> Location:
    """The field on a line, by what stands before it and above it; `unnamed`: its first word was meant as a name.

    Else a line that names nothing is part of a text that began above.
    """
    depth, rest = indent(lines[number]), lines[number].strip()
    own = name_on(lines[number])
    if not own and not _ITEM.match(rest) and (unnamed or rest[:1] in ("'", '"')):
        own = meant(rest)
    found: list[str | int] = [own] if own else []
    if _ITEM.match(rest):
        found.insert(0, _index(lines, number))
    for above in range(number - 1, -1, -1):
        line = lines[above]
        name, item = name_on(line), bool(_ITEM.match(line.strip()))
        same = indent(line) == depth and bool(_ITEM.match(lines[number].strip())) and not item
        if not line.strip() or line.lstrip().startswith("#") or not (indent(line) < depth or same):
            continue
        if item:
            found.insert(0, _index(lines, above))
            if name and indent(line) + 2 < depth:
                found.insert(1, name)
        elif name:
            found.insert(0, name)
        else:
            continue
        depth, number = indent(line), above
    return tuple(found)


def _index(lines: list[str], number: int) -> int:
    """Which item of its list a line begins, from 0; also one that begins too far left or right."""
    depth, above = indent(lines[number]), []
    for line in reversed(lines[:number]):
        if line.strip():
            if indent(line) <= depth and not is_item(line):
                break
            above += [indent(line)] if is_item(line) else []
            if indent(line) < depth and is_item(line) and name_on(line):  # the list lies in an item of another
                above.pop()
                break
    return above.count(depth if depth in above or not above else above[-1])


def is_item(line: str) -> bool:
    return bool(_ITEM.match(line.strip()))


def indent(line: str) -> int:
    return len(line) - len(line.lstrip(" \t"))


def name_on(line: str) -> str:
    """The name that a line gives a value to."""
    rest = line.strip()
    while item := _ITEM.match(rest):
        rest = rest[item.end() :]
    found = _KEY.match(rest)
    return found["name"] if found else ""


def meant(rest: str) -> str:
    """What was meant as the name, on a line that lacks the colon."""
    found = _MEANT.match(rest)
    return (found["quoted"] or found["name"] or "") if found else ""
