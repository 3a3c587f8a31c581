"""YAML events → plain values, with the line of each and what of it no role file may hold.

Nothing else builds values of YAML: text, whole numbers, dates, true and false, lists and mappings are all that a role
file is made of,
so that no tag, alias or old way to write a number is ever acted on.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import Any

import yaml
from yaml.resolver import Resolver

from careercli.library.files.mistakes.fields import Fault, Location
from careercli.model import limits

QUOTES = "put it in quotes"
NO_REFERENCE = (
    "write the value out; YAML anchors and aliases are not used in role files "
    "(a text that begins with & or * goes in quotes)"
)
COMMA = "holds a comma; write a number without one, and put a text in quotes"
_INT, _DATE, _TEXT, _NULL, _BOOL = (f"tag:yaml.org,2002:{kind}" for kind in ("int", "timestamp", "str", "null", "bool"))
_TRUTHS = {"true": True, "false": False}  # yes, on and True are the same to YAML 1.1, and text to YAML 1.2
_WHOLE = re.compile(r"-?(0|[1-9][0-9]{0,17})")  # 012 is 10 to YAML, 0x1f is 31, 1:30 is 90
_HALF = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True)
class Limits:
    """How much one file may hold."""

    bytes: int
    values: int


@dataclass(frozen=True)
class Odd:
    """What is neither text nor a plain whole number nor a date, true or false; no model takes it."""

    written: str


class TooMuchError(Exception):
    """The file is not read any further."""

    def __init__(self, line: int, remedy: str) -> None:
        super().__init__(remedy)
        self.line, self.remedy = line, remedy


@dataclass
class Values:
    """What a file says. Where `faults` has a place, `data` holds what could be made of it."""

    data: Any = None
    lines: dict[Location, int] = field(default_factory=dict)
    faults: list[Fault] = field(default_factory=list)
    parted: dict[Location, Location] = field(default_factory=dict)  # as in Document
    empty: bool = True


def counted(events: Iterator[Any], most: Limits) -> Iterator[Any]:
    """The events as they are, until there are too many; raises TooMuchError before anything is built of them."""
    depth = values = 0
    for event in events:
        depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        values += isinstance(event, yaml.NodeEvent)
        if depth > limits.ROLE_DEPTH:
            raise TooMuchError(_line(event), f"is nested more than {limits.ROLE_DEPTH} levels deep")
        if values > most.values:
            raise TooMuchError(_line(event), f"holds more than {most.values:,} values")
        if isinstance(event, yaml.ScalarEvent) and len(event.value) > limits.ROLE_TEXT:
            too_long = f"holds a text of more than {limits.ROLE_TEXT:,} characters"
            raise TooMuchError(_line(event), f"{too_long}{_ending(event)}")
        yield event


def built(events: Iterator[Any]) -> Values:
    """All that the events say of one document."""
    made = Values()
    builder = _Builder(events, made)
    for event in events:
        if isinstance(event, yaml.DocumentStartEvent) and not made.empty:
            made.faults.append((_line(event), (), "a second document begins here; keep one, without a line of ---"))
            break
        if isinstance(event, yaml.NodeEvent):
            made.empty = False
            made.lines[()] = _line(event)
            made.data = builder.value(event, ())
    return made


def _ending(event: Any) -> str:
    """What a text that runs over many lines may lack."""
    open_quote = event.style in ("'", '"') and event.start_mark.line < event.end_mark.line
    return f"; close it with {event.style}, where it ends" if open_quote else ""


def _line(event: Any) -> int:
    return event.start_mark.line + 1 if event.start_mark else 1


class _Builder:
    """Recursive, and so given `counted` events only."""

    def __init__(self, events: Iterator[Any], made: Values) -> None:
        self.events, self.lines, self.faults, self.parted = events, made.lines, made.faults, made.parted
        self._kind: Any = Resolver().resolve

    def value(self, event: Any, at: Location) -> Any:
        if event.anchor is not None:  # an alias has the name of its anchor too
            self.faults.append((_line(event), at, NO_REFERENCE))
        if isinstance(event, yaml.AliasEvent):
            return Odd(f"*{event.anchor}")
        if event.tag is not None:
            remedy = f"is no place for a YAML tag; leave out {event.tag}, or put the text in quotes"
            self.faults.append((_line(event), at, remedy))
        if isinstance(event, yaml.ScalarEvent):
            return self._scalar(event, at)
        return self._list(at) if isinstance(event, yaml.SequenceStartEvent) else self._mapping(at)

    def _scalar(self, event: Any, at: Location) -> Any:
        kind = self._kind_of(event)
        text = event.value
        if kind == _TEXT:
            if _HALF.search(text):
                self.faults.append((_line(event), at, "holds half a character; write it whole"))
            return text
        if kind == _NULL:
            return None
        if kind == _INT and _WHOLE.fullmatch(text):
            return int(text)
        if kind == _BOOL and text in _TRUTHS:
            return _TRUTHS[text]
        if kind == _DATE and len(text) == len("2026-11-22"):
            try:
                return date.fromisoformat(text)
            except ValueError:
                return Odd(text)
        return Odd(text)

    def _kind_of(self, event: Any) -> str:
        """Only what stands there without quotes is ever more than text."""
        return str(self._kind(yaml.ScalarNode, event.value, (True, False))) if event.implicit[0] else _TEXT

    def _list(self, at: Location) -> list[Any]:
        items: list[Any] = []
        while not isinstance(event := next(self.events), yaml.SequenceEndEvent):
            place = (*at, len(items))
            self.lines[place] = _line(event)
            items.append(self.value(event, place))
        return items

    def _mapping(self, at: Location) -> dict[str, Any]:
        found: dict[str, Any] = {}
        while not isinstance(event := next(self.events), yaml.MappingEndEvent):
            line, name = _line(event), self._name(event, at)
            place = (*at, name)
            if name in found:
                self.faults.append((line, place, "is given twice; keep one of them"))
            self.lines[place] = line
            value = next(self.events)
            if found and self._parted(event, value):
                before = (*at, next(reversed(found)))
                self.parted[place] = before
                if self._kind_of(event) != _TEXT:
                    self.faults[-1] = (self.lines[before], before, COMMA)
            found[name] = self.value(value, place)
        return found

    def _parted(self, key: Any, value: Any) -> bool:
        """Whether a key between braces has no colon, as what a comma parts off a value: {amount: 1,000}."""
        both = isinstance(key, yaml.ScalarEvent) and isinstance(value, yaml.ScalarEvent)
        return both and key.end_mark.index == value.start_mark.index == value.end_mark.index

    def _name(self, event: Any, at: Location) -> str:
        """The key as it is written; where it is no text to YAML, that is a fault."""
        name = event.value if isinstance(event, yaml.ScalarEvent) else "?"
        place = (*at, name)
        if isinstance(event, yaml.AliasEvent):
            self.value(event, place)
        elif not isinstance(event, yaml.ScalarEvent):
            self.value(event, place)
            self.faults.append((_line(event), place, "is no name of a field; a name is one text"))
        elif event.value == "<<" and event.implicit[0]:
            self.faults.append(
                (_line(event), place, "write its fields out; YAML merge keys are not used in role files")
            )
        elif self._kind_of(event) != _TEXT:
            self.faults.append((_line(event), place, f"is no text to YAML; {QUOTES}: '{name}'"))
        elif event.anchor is not None or event.tag is not None or _HALF.search(name):
            self.value(event, place)
        return name
