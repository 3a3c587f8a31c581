"""A command line taken apart by the grammar of options, and written out again so that it can be pasted."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from careercli.shells.grammar import grammar

_BARE = re.compile(r"[\w./:=,+@%-]+", re.ASCII)
_ACTS_IN_QUOTES = re.compile(r'["\\$`!\x00-\x1f\x7f]')


def quoted(word: str) -> str:
    """The word as a shell must be given it: in double quotes where they do, since every shell takes them alike."""
    if _BARE.fullmatch(word):
        return word
    return f'"{word}"' if word and not _ACTS_IN_QUOTES.search(word) else shlex.quote(word)


def written(command: str, words: Iterable[str], options: Iterable[str] = ()) -> str:
    """A line to paste, which is one line whatever is in the words; words that begin with a dash would be taken for
    options without `--` before them."""
    words, options = ([" ".join(word.splitlines()) for word in some] for some in (words, options))
    ending = ["--", *words] if any(word.startswith("-") and word != "-" for word in words) else words
    before = ending if ending == words else []
    after = [] if before else ending
    return " ".join(filter(None, ["careercli", command, *map(quoted, [*before, *options, *after])]))


class Line(NamedTuple):
    """The command by its full name, the words after it, its options as typed, and the names of those not known."""

    command: str
    words: list[str]
    options: list[str]
    unknown: list[str]

    def text(self) -> str:
        """The line as it is typed."""
        return written(self.command, self.words, self.options)

    def runs(self) -> bool:
        """Whether the program has this command with these options, and nothing that it needs is missing."""
        node = node_of(self.command)
        if node is None or self.unknown or "commands" in node:
            return False
        needed = [one for one in node["arguments"] if one["needed"]]
        most = len(node["arguments"]) if not any(one["many"] for one in node["arguments"]) else len(self.words)
        return len(needed) <= len(self.words) <= most


def node_of(command: str) -> Any:
    """What the grammar says of a command by its full name; None if there is none."""
    node = grammar()
    for name in command.split():
        node = node.get("commands", {}).get(name)
        if node is None:
            return None
    return node


def read(arguments: Sequence[str], node: Any = None) -> Line:
    """The line of these arguments; `node` is where it begins, the whole program without one."""
    node = node or grammar()
    command: list[str] = []
    words: list[str] = []
    options: list[str] = []
    unknown: list[str] = []
    left = list(arguments)
    while left:
        word = left.pop(0)
        if word == "--":
            words += left
            break
        if word.startswith("-") and word != "-":
            options.append(word)
            option, whole = option_of(node, word)
            if option is None:
                unknown.append(word.split("=", 1)[0])
            elif option["takes"] and whole and left:
                options.append(left.pop(0))
        elif word in node.get("commands", {}):
            command.append(word)
            node = node["commands"][word]
        else:
            words.append(word)
    return Line(" ".join(command), words, options, unknown)


def option_of(node: Any, word: str) -> tuple[Any, bool]:
    """The option that a word names, and whether the word is all of it: -fjson and --format=json hold a value too."""
    found = {name: one for one in node.get("options", ()) for name in one["names"]}
    if word in found:
        return found[word], True
    begun = word.partition("=")[0] if word.startswith("--") else word[:2]
    return found.get(begun), False
