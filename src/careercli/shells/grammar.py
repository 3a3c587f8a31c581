"""What may follow the words of a command line; `python -m tools.generate` makes `grammar.json` of the Typer app."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, NamedTuple

from careercli.shells.line import Typed
from careercli.shells.values import FILES, SHELLS_OWN, Asked, values_of

_GRAMMAR = Path(__file__).with_name("grammar.json")
_MOST = {"compare": 6, "path": 2}  # arguments of commands that take several
# options of which a command takes one, and once, however often each may be given elsewhere
_APART = (("--full", "--brief"), ("--country", "--area"))
_SEVERAL_PLACES = "salary"
_OF_ROLES = ("--family", "--track", "--industry", "--field", "--entry", "--skills", "--basis")  # not of occupations
_RANKED = ("advertised", "sworn")  # what --basis is where roles are ranked


def grammar() -> Any:
    """Every command with its options and arguments, as `grammar.json` has them."""
    return json.loads(_GRAMMAR.read_bytes())


class Offer(NamedTuple):
    """Words that may stand at the cursor, each with its meaning; or the `kind` of names that the shell knows itself."""

    words: list[tuple[str, str]]
    kind: str = "words"


class _Place:
    """Where in the grammar a command line has arrived."""

    def __init__(self) -> None:
        self.command: Any = grammar()
        self.name = ""
        self.waiting: Any = None  # an option whose value comes next
        self.literal = False  # after --
        self.given: dict[str, list[str]] = {}  # the longest name of an option → its values
        self.words: list[str] = []

    def take(self, word: str) -> None:
        if self.waiting:
            self.value(self.waiting, word)
        elif not self.literal and word == "--":
            self.literal = True
        elif not self.literal and word.startswith("-") and word != "-":
            self.take_option(word)
        elif "commands" in self.command:
            self.command = self.command["commands"].get(word, {})
            self.name = f"{self.name} {word}".strip()
        else:
            self.words.append(word)

    def take_option(self, word: str) -> None:
        name, sign, value = word.partition("=")
        option = self.option(name)
        if option:
            self.given.setdefault(option["names"][0], [])
        if option.get("takes"):
            self.waiting = option
            if sign:
                self.value(option, value)

    def value(self, option: Any, value: str) -> None:
        self.waiting = None
        self.given[option["names"][0]].append(value)

    def option(self, name: str) -> Any:
        return next((one for one in self.command.get("options", ()) if name in one["names"]), {})

    def offer(self, begun: str) -> Offer:
        """What may stand in place of a begun word."""
        if self.waiting:
            return self.values(self.waiting, begun)
        if begun.startswith("-") and not self.literal:
            name, sign, value = begun.partition("=")
            return self.values(self.option(name), value, f"{name}=") if sign else self.options(begun)
        if "commands" in self.command:
            return _fitting(begun, [(name, one["help"]) for name, one in self.command["commands"].items()])
        arguments = self.command.get("arguments", [])
        if len(self.words) < len(arguments):
            return self.values(arguments[len(self.words)], begun)
        many = arguments and arguments[-1]["many"] and len(self.words) < _MOST.get(self.name, len(self.words) + 1)
        return self.values(arguments[-1] if many else {}, begun)

    def options(self, begun: str) -> Offer:
        left = [one for one in self.command.get("options", ()) if self.open(one)]
        return _fitting(begun, [(name, _meaning(name, one)) for one in left for name in one["names"]])

    def open(self, option: Any) -> bool:
        """Whether the option may still be given."""
        name = option["names"][0]
        for apart in () if self.name == _SEVERAL_PLACES and name in _APART[1] else _APART:
            if name in apart and any(one in self.given for one in apart):
                return False
        if name in _OF_ROLES and "--occupations" in self.given:
            return False
        if name == "--occupations" and (
            self.given.keys() & {*_OF_ROLES} or (self.name == "show" and "--all" not in self.given)
        ):
            return False
        return option["many"] or name not in self.given

    def values(self, taker: Any, begun: str, before: str = "") -> Offer:
        """What an argument or option takes; `before` stands before it in the same word."""
        takes, name = taker.get("takes", ""), next(iter(taker.get("names", ())), "")
        kind = self.shells_own(takes)
        if kind:
            return Offer([], kind)
        given = self.given.get(name, ())
        if taker.get("choices"):
            found = [(one, "") for one in self.choices(taker, name) if one.startswith(begun) and one not in given]
        elif giver := values_of(name, takes):
            found = giver(Asked(begun, self.name, self.words, self.given))
        else:
            found = []
        return Offer([(before + word, meaning) for word, meaning in found])

    def shells_own(self, takes: str) -> str:
        """Whether files or folders are wanted, which the shell knows itself."""
        if takes == "TITLE...|FILE" and "--column" in self.given:
            return "" if self.words else FILES
        return SHELLS_OWN.get(takes, "")

    def choices(self, taker: Any, name: str) -> list[str]:
        """Those that go with the rest of the line, as far as that is typed."""
        found = list(taker["choices"])
        if name == "--basis" and self.name == "list":
            found = [one for one in found if one in _RANKED]
        if name == "--sort" and "--skills" not in self.given:
            found = [one for one in found if one != "match"]
        return found


def _meaning(name: str, option: Any) -> str:
    """Of the two names of a switch just the first does what the help says."""
    return "" if name.startswith("--no-") else str(option["help"])


def _fitting(begun: str, words: list[tuple[str, str]]) -> Offer:
    return Offer([(word, meaning) for word, meaning in words if word.startswith(begun)])


def follow(typed: Typed) -> Offer:
    """What may stand at the cursor; nothing where the shell would still put something else in its place."""
    if not typed.sure:
        return Offer([])
    place = _Place()
    for word in typed.words[1:]:
        place.take(word)
    return place.offer(typed.begun)
