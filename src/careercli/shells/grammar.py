"""What may follow the words of a command line; `python -m tools.generate` makes `grammar.json` of the Typer app."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, NamedTuple

from careercli.shells import values
from careercli.shells.line import Typed

_GRAMMAR = Path(__file__).with_name("grammar.json")
_FOLDERS = "--roles-dir"


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
        self.waiting: Any = None  # an option whose value comes next
        self.literal = False  # after --
        self.given: set[str] = set()
        self.folders: list[str] = []
        self.position = 0
        self.named = ""

    def take(self, word: str) -> None:
        if self.waiting:
            self.value(self.waiting, word)
        elif not self.literal and word == "--":
            self.literal = True
        elif not self.literal and word.startswith("-") and word != "-":
            name, sign, value = word.partition("=")
            option = self.option(name)
            self.given.update(option.get("names", ()))
            if option.get("takes"):
                self.waiting = option
                if sign:
                    self.value(option, value)
        elif "commands" in self.command:
            self.command = self.command["commands"].get(word, {})
            self.named = word
        else:
            self.position += 1

    def value(self, option: Any, value: str) -> None:
        self.waiting = None
        if _FOLDERS in option["names"]:
            self.folders.append(value)

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
        if self.position < len(arguments):
            return self.values(arguments[self.position], begun)
        return self.values(arguments[-1] if arguments and arguments[-1]["many"] else {}, begun)

    def options(self, begun: str) -> Offer:
        left = (
            one for one in self.command.get("options", ()) if one["many"] or not self.given.intersection(one["names"])
        )
        return _fitting(begun, [(name, one["help"]) for one in left for name in one["names"]])

    def values(self, taker: Any, begun: str, before: str = "") -> Offer:
        """What an argument or option takes; `before` stands before it in the same word."""
        name = taker.get("takes", "")
        if name in values.SHELLS_OWN:
            return Offer([], values.SHELLS_OWN[name])
        if taker.get("choices"):
            found = [one for one in taker["choices"] if one.startswith(begun)]
        elif name in values.BY_NAME:
            found = values.BY_NAME[name](begun, values.folders_of(self.folders))
            if not found and self.named in values.OCCUPIED:
                found = values.occupations(begun, values.folders_of(self.folders))
        else:
            found = []
        return Offer([(before + one, "") for one in found])


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
