"""What is wrong with a text that is no YAML: the line of the mistake, its field, and what to do, in our words.

A reader of YAML notices a mistake where it can go on no longer, which is often lines later: at the end of the file for
a quote that is not closed. Its own words stand last, in brackets.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

import yaml

from careercli.library.files.mistakes.fields import Fault, field_of, indent, is_item, meant, name_on

_BREAK = r"\r\n|[\r\n\x85\u2028\u2029]"
_SWALLOWED = re.compile(r"^[ \t]*(?:- |[\w-]+:(?:\s|$))", re.MULTILINE)  # what looks like a line of its own
_BLANKS = re.compile(r"[\xa0\u1680\u2000-\u200d\u202f\u205f\u2060\u3000\ufeff]")
_OPENS, _CLOSES = (
    (yaml.FlowSequenceStartToken, yaml.FlowMappingStartToken),
    (yaml.FlowSequenceEndToken, yaml.FlowMappingEndToken),
)
_CLOSING = {"[": "]", "{": "}"}
_SPECIAL = frozenset("@`%*&!|>?-")  # what no text begins with
_BEGUN = re.compile(rf"([{re.escape(''.join(_SPECIAL))}])[ \t]*\S?$")
_REFERS = re.compile(r"""\s*(?:- )*(?:[^'":]+:\s+)?([*&])\S""")  # to YAML, a name and what it stands for
_IN_QUOTES = "put the text in quotes"
_NO_VALUE = "mapping values are not allowed here"
_NO_COLON = "could not find expected ':'"
_CONFLICT = re.compile(r"(?:<{7}|={7}|>{7}|\|{7})(?: |$)")  # as git writes it


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
    unnamed = reason in (_NO_COLON, _NO_VALUE)
    return number + 1, field_of(lines, number, unnamed=unnamed), f"is not valid YAML; {remedy} ({reason})"


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
    merged = next((number for number, line in enumerate(lines) if _CONFLICT.match(line)), None)
    if merged is not None:
        return merged, "keep one of the two versions that a merge has left here, without the lines of marks"
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
    if reason == _NO_COLON and context:
        quote = text[context.at : context.at + 1]
        if quote in ("'", '"') and quote not in lines[context.line].partition(quote)[2]:
            return context.line, f"close the text with {_spoken(quote)}"
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
        depth = indent(lines[mark.line])
        later = [line for line in lines[mark.line + 1 : place.line + 1] if line.strip()]
        if place.at >= len(text.rstrip()) or any(
            indent(line) <= depth and (name_on(line) or is_item(line)) for line in later
        ):
            return _Place(mark.index, mark.line)
    return None


def _colon(line: str) -> str:
    """What is wrong with a line that should be a name, a colon, a blank and a value."""
    rest = line.lstrip(" \t-")
    name = meant(rest) or "title"
    if rest[:1] in ("!", "&", "*"):
        return f"remove the {rest[0]}; a name cannot begin with it"
    if not name[0].islower() and ":" in rest.partition(name)[2]:
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
    if letter in ("@", "`", "%"):
        return f"{_IN_QUOTES}; a text cannot begin with {letter}"
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
    begun = _REFERS.match(line)
    if begun:
        return f"{_IN_QUOTES}; a text cannot begin with {begun[1]}"
    return "begin the line where those beside it begin"


def _column(text: str, place: _Place) -> int:
    before = text[: place.at]
    return len(re.split(_BREAK, before)[-1])
