"""What is wrong with a text that is no YAML: the line of the mistake, its field, and what to do, in our words.

A reader of YAML notices a mistake where it can go on no longer, which is often lines later: at the end of the file for
a quote that is not closed. Its own words stand last, in brackets.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

import yaml

from careercli.library.files.yamlvalues import Fault, Location

_BREAK = r"\r\n|[\r\n\x85\u2028\u2029]"
_KEY = re.compile(r"""(?P<quote>['"]?)(?P<name>[^\s'"#\[\]{},:-][^'"#\[\]{},:]*?)(?P=quote)[ \t]*:(?=\s|$)""")
_ITEM = re.compile(r"-(?:[ \t]+|$)")
_SWALLOWED = re.compile(r"^[ \t]*(?:- |[\w-]+:(?:\s|$))", re.MULTILINE)  # what looks like a line of its own
_BLANKS = re.compile(r"[\xa0\u1680\u2000-\u200d\u202f\u205f\u2060\u3000\ufeff]")
_OPENS, _CLOSES = (
    (yaml.FlowSequenceStartToken, yaml.FlowMappingStartToken),
    (yaml.FlowSequenceEndToken, yaml.FlowMappingEndToken),
)
_CLOSING = {"[": "]", "{": "}"}
_SPECIAL = frozenset("@`%*&!|>?-")  # what no text begins with
_BEGUN = re.compile(rf"([{re.escape(''.join(_SPECIAL))}])[ \t]*\S?$")
_IN_QUOTES = "put the text in quotes"
_NO_VALUE = "mapping values are not allowed here"


class _Place(NamedTuple):
    """Where something is wrong: `at` counts characters, `line` from 0."""

    at: int
    line: int


def explain(text: str, error: yaml.YAMLError) -> Fault:
    """The mistake behind an error of the reader in Python."""
    lines = re.split(_BREAK, text)
    place, reason, context = _told(text, error)
    number, remedy = _cause(text, lines, place, reason, context)
    number = min(number, len(lines) - 1)
    while number and not lines[number].strip():  # the end of the file
        number -= 1
    return number + 1, _field_of(lines, number), f"is not valid YAML; {remedy} ({reason})"


def _told(text: str, error: yaml.YAMLError) -> tuple[_Place, str, _Place | None]:
    """Where the reader stopped, its words, and where that began which it was in."""
    if isinstance(error, yaml.reader.ReaderError):
        line = len(re.findall(_BREAK, text[: error.position]))
        return _Place(error.position, line), "unacceptable character", None
    mark, context = getattr(error, "problem_mark", None), getattr(error, "context_mark", None)
    reason = getattr(error, "problem", None) or str(error).splitlines()[0]
    place = _Place(mark.index, mark.line) if mark else _Place(0, 0)
    return place, reason, _Place(context.index, context.line) if context else None


def _cause(text: str, lines: list[str], place: _Place, reason: str, context: _Place | None) -> tuple[int, str]:
    """The line, from 0, and what to do."""
    if reason == "unacceptable character":
        return place.line, f"remove the character U+{ord(text[place.at]):04X}"
    if context and text[context.at : context.at + 1] in ("'", '"') and reason.startswith("found unexpected"):
        return context.line, f"close the text with {_spoken(text[context.at])}"
    swallowing = _swallowing(text, place)
    if swallowing:
        return swallowing.line, f"close the text with {_spoken(text[swallowing.at])}"
    opened = _unclosed(text, lines, place)
    if opened:
        return opened.line, f"close what begins here with {_CLOSING[text[opened.at]]}"
    if reason == "could not find expected ':'" and context:
        return context.line, _colon(lines[context.line])
    if reason == _NO_VALUE and (number := _continued(text, lines, place)) is not None:
        return number, _colon(lines[number])
    return place.line, _remedy(text, lines, place, reason)


def _spoken(quote: str) -> str:
    return f"{quote}, where it ends"


def _tokens(text: str, before: int) -> Iterator[Any]:
    """As many as there are before that character."""
    try:
        for token in yaml.scan(text, Loader=yaml.SafeLoader):
            if token.start_mark.index >= before:
                return
            yield token
    except (yaml.YAMLError, ValueError):
        return


def _swallowing(text: str, place: _Place) -> _Place | None:
    """A quote that was closed by the next one, lines later: what follows on that line is where the reader stops."""
    for token in _tokens(text, place.at):
        if isinstance(token, yaml.ScalarToken) and token.style in ("'", '"'):
            start, end = token.start_mark, token.end_mark
            if start.line < end.line == place.line and _SWALLOWED.search(text, start.index, end.index):
                return _Place(start.index, start.line)
    return None


def _continued(text: str, lines: list[str], place: _Place) -> int | None:
    """The line without a colon whose text runs on to the line where the reader found one."""
    for token in _tokens(text, place.at):
        if isinstance(token, yaml.ScalarToken) and token.plain:
            start, end = token.start_mark, token.end_mark
            if start.line < end.line == place.line and not lines[start.line][: start.column].strip(" \t-"):
                return int(start.line)
    return None


def _unclosed(text: str, lines: list[str], place: _Place) -> _Place | None:
    """The innermost bracket that is open where the reader stops, if lines of their own have begun since."""
    opened: list[Any] = []
    for token in _tokens(text, place.at):
        if isinstance(token, _OPENS):
            opened.append(token.start_mark)
        elif isinstance(token, _CLOSES) and opened:
            opened.pop()
    for mark in reversed(opened):
        depth = _indent(lines[mark.line])
        later = [line for line in lines[mark.line + 1 : place.line + 1] if line.strip()]
        if place.at >= len(text.rstrip()) or any(
            _indent(line) <= depth and (_name(line) or _is_item(line)) for line in later
        ):
            return _Place(mark.index, mark.line)
    return None


def _colon(line: str) -> str:
    """What is wrong with a line that should be a name, a colon, a blank and a value."""
    name = (re.match(r"[\s-]*([\w-]*)", line) or [None, ""])[1] or "title"
    if not name[0].islower():
        return f"{_IN_QUOTES}; it holds a colon"
    odd = _BLANKS.search(line)
    if odd:
        return f"replace the character U+{ord(odd[0]):04X}, which only looks like a blank, by a blank"
    if "\uff1a" in line:
        return "replace the character U+FF1A by a colon and a blank"
    if re.match(r"[\s-]*[\w-]+:\S", line):
        return f"put a blank after the colon, as in `{name}: ...`"
    return f"put a colon and a blank after the name, as in `{name}: ...`"


def _remedy(text: str, lines: list[str], place: _Place, reason: str) -> str:
    line, letter = lines[min(place.line, len(lines) - 1)], text[place.at : place.at + 1]
    if reason == _NO_VALUE:
        if len(re.findall(r":(?=\s|$)", line[: _column(text, place) + 1])) > 1:
            return f"{_IN_QUOTES}; it holds a colon"
        return "begin the line below the name of the field above it, or put that field's text in quotes"
    if letter == "\t":
        return "use blanks, no tabs, before a name or a value"
    if "escape" in reason or "hexadecimal" in reason:
        return r"write \\ for a backslash, or put the text in single quotes"
    if reason.startswith(("expected ',' or", "expected the node content")) and letter not in _SPECIAL:
        return "put a comma between two values, and quotes around a text that holds a colon, a comma or a bracket"
    if letter and letter in "]}":
        return f"remove the {letter}, or put what stands before it"
    if reason.startswith("expected <block end>") and letter != ",":
        return _misplaced(line)
    if "<document start>" in reason and any(line.strip() == "..." for line in lines[: place.line]):
        return "remove the line of ... above, which ends the file"
    begun = _BEGUN.search(line[: _column(text, place) + 1])
    return f"{_IN_QUOTES}; a text cannot begin with {begun[1]}" if begun else _IN_QUOTES


def _misplaced(line: str) -> str:
    """Something follows what was complete: after a quote on the same line, or on a line that begins elsewhere."""
    if re.search(r"""^\s*(?:- )*(?:[^'":]+:\s+)?['"]""", line):
        return "put the whole text in one pair of quotes, and write a quote inside it twice or use the other kind"
    return "begin the line where those beside it begin"


def _column(text: str, place: _Place) -> int:
    before = text[: place.at]
    return len(re.split(_BREAK, before)[-1])


def _field_of(lines: list[str], number: int) -> Location:
    """The field on a line, by what stands before it and above it."""
    depth, rest = _indent(lines[number]), lines[number].strip()
    own = _name(lines[number]) or _first_word(rest)
    found: list[str | int] = [own] if own else []
    if _ITEM.match(rest):
        found.insert(0, _index(lines, number))
    for above in range(number - 1, -1, -1):
        line = lines[above]
        name, item = _name(line), bool(_ITEM.match(line.strip()))
        same = _indent(line) == depth and bool(_ITEM.match(lines[number].strip())) and not item
        if not line.strip() or line.lstrip().startswith("#") or not (_indent(line) < depth or same):
            continue
        if item:
            found.insert(0, _index(lines, above))
            if name and _indent(line) + 2 < depth:
                found.insert(1, name)
        elif name:
            found.insert(0, name)
        else:
            continue
        depth, number = _indent(line), above
    return tuple(found)


def _index(lines: list[str], number: int) -> int:
    """Which item of its list a line begins, from 0; also one that begins too far left or right."""
    depth, above = _indent(lines[number]), []
    for line in reversed(lines[:number]):
        if line.strip():
            if _indent(line) <= depth and not _is_item(line):
                break
            above += [_indent(line)] if _is_item(line) else []
            if _indent(line) < depth and _is_item(line) and _name(line):  # the list lies in an item of another
                above.pop()
                break
    return above.count(depth if depth in above or not above else above[-1])


def _is_item(line: str) -> bool:
    return bool(_ITEM.match(line.strip()))


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" \t"))


def _name(line: str) -> str:
    """The name that a line gives a value to."""
    rest = line.strip()
    while item := _ITEM.match(rest):
        rest = rest[item.end() :]
    found = _KEY.match(rest)
    return found["name"] if found else ""


def _first_word(rest: str) -> str:
    """What was meant as the name, on a line that lacks the colon."""
    found = re.match(r"['\"]?([\w-]*\w)", rest)
    return found[1] if found and not _ITEM.match(rest) else ""
