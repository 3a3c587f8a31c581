"""The help pages: short ones for `-h`, which fit a screen, and long ones for `careercli help COMMAND`."""

from __future__ import annotations

import shutil
import textwrap
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import Any

from careercli.guide.examples import TOLD, Told
from careercli.guide.line import node_of
from careercli.guide.rows import rows_of
from careercli.guide.topics import TOPICS
from careercli.shells.grammar import grammar

_WIDEST, _NARROWEST = 100, 40
_WRITTEN = 79  # columns of the topics as they are written
_LABEL = 30  # columns of the names of options; a longer name has a line to itself

GROUPS = {
    "Compare and explore": "compare show list search resolve",
    "Pay and outlook": "salary outlook",
    "Advise": "tips gap path match",
    "Your own roles, and where things come from": "roles sources where site mcp completion help",
}
WELCOME = """\
Compares careers in AI, machine learning and data, offline and with sources.

  careercli compare "ML engineer" "data science manager"
  careercli show "data engineer" --section skills --section tools
  careercli search pytorch

careercli --help lists every command; careercli list, every role.
"""


def width() -> int:
    """The columns that a help page may take."""
    return max(min(shutil.get_terminal_size().columns, _WIDEST), _NARROWEST)


def narrowed(text: str) -> str:
    """A text of 79 columns as it fits a narrower terminal: its paragraphs wrapped anew, its examples as they are."""
    if width() >= _WRITTEN:
        return text
    parts = (part.rstrip("\n") for part in text.split("\n\n"))
    told = ("\n".join(_wrapped(" ".join(part.split()))) if "\n  " not in f"\n{part}" else part for part in parts)
    return "\n\n".join(told) + "\n"


def short_help(command: str) -> str:
    """The page of `-h`: of the program, of a group of commands, or of a command."""
    node = node_of(command)
    lines = _group_page(command, node) if "commands" in node else _short_page(command, node)
    return "\n".join(lines)


def long_help(command: str) -> str:
    """Every option in full, with its choices and its variable, and all examples."""
    node = node_of(command)
    if "commands" in node:
        return short_help(command)
    told = TOLD[command]
    lines = [*_head(command, told), *_examples((*told.examples, *told.more))]
    about = node["about"].split("\n\n")
    lines += [line for paragraph in about for line in ["", *_wrapped(" ".join(paragraph.split()))]]
    kept = [one for one in node["options"] if "--help" not in one["names"]]
    for group, options in grouped(kept).items():
        lines += ["", group]
        lines += [line for one in options for line in _full_row(one)]
    lines += ["", *_wrapped("In brackets the environment variable: careercli help environment")]
    return "\n".join([*lines, *_titles_line(told)]) + "\n"


def grouped(options: list[Any]) -> dict[str, list[Any]]:
    """The options by the group in which help shows them."""
    rows = [(group, names) for group, names, _ in rows_of(options)]
    groups = {name: group for group, names in rows for name in _named_in(names)}
    return {
        group: [one for one in options if any(groups.get(name) == group for name in one["names"])]
        for group in dict.fromkeys(group for group, _ in rows)
    }


def _named_in(names: str) -> list[str]:
    return ["--quiet" if word == "-q" else word for word in names.replace(",", "").split() if word.startswith("-")]


def _short_page(command: str, node: Any) -> list[str]:
    told = TOLD[command]
    lines = [*_head(command, told), *_examples(told.examples)]
    if told.usage:
        lines += _arguments(node["arguments"], command)
    kept = [one for one in node["options"] if "--help" not in one["names"]]
    lines += [""] * bool(kept)
    for group, rows in groupby(rows_of(kept), lambda row: row[0]):
        lines.append(group)
        lines += [line for _, names, words in rows for line in _row(names, words)]
    lines += ["", *_wrapped(f"Every option in full, its variable and more examples: careercli help {command}")]
    return [*lines, *_titles_line(told)]


def _arguments(arguments: Sequence[Any], command: str) -> list[str]:
    """What an argument is, where its name does not say it."""
    if command not in ("resolve", "roles check", "completion"):
        return []
    return ["", *(line for one in arguments for line in _wrapped(one["meaning"]))]


def _titles_line(told: Told) -> list[str]:
    if "ROLE" not in told.usage:
        return []
    return _wrapped("A ROLE is any job title; several words need quotes: careercli help titles")


def _head(command: str, told: Told) -> list[str]:
    return [f"careercli {command} {told.usage}".rstrip(), "", *_wrapped(told.does)]


def _examples(examples: Iterable[str]) -> list[str]:
    return ["", "Examples", *(f"  careercli {example}" for example in examples)]


def _full_row(option: Any) -> Iterator[str]:
    names = ", ".join(sorted(option["names"], key=len))
    yield f"  {names} {option['takes']}".rstrip()
    yield from _wrapped(said_of(option), "      ")


def said_of(option: Any) -> str:
    """What an option means, in full: with its choices and its variable."""
    said = str(option["meaning"])
    if option["choices"] and not all(one in said for one in option["choices"]):
        said += f" One of {', '.join(option['choices'])}."
    return f"{said} [{option['variable']}]" if option["variable"] else said


def _row(names: str, words: str) -> Iterator[str]:
    if not words:
        yield from _wrapped(names, "  ")
        return
    label = f"  {names}"
    if len(label) + 2 > _LABEL:
        yield label if width() < len(label) + 4 + len(words) else f"{label}    {words}"
        if width() < len(label) + 4 + len(words):
            yield from _wrapped(words, " " * _LABEL)
        return
    yield from textwrap.wrap(
        words, width(), initial_indent=label.ljust(_LABEL), subsequent_indent=" " * _LABEL, break_on_hyphens=False
    )


def _group_page(command: str, node: Any) -> list[str]:
    """The commands of the program or of a group, each with what it does."""
    lines = [f"careercli {command} COMMAND ..." if command else "careercli COMMAND ...", "", *_wrapped(node["about"])]
    if command:
        groups = {"Commands": " ".join(node["commands"])}
        lines += _examples(TOLD[f"{command} {name}"].examples[0] for name in node["commands"])
    else:
        groups = GROUPS
        lines += _examples(TOLD[name].examples[0] for name in ("compare", "show", "search"))
    for group, names in groups.items():
        lines += ["", group]
        for name in names.split():
            if name in node["commands"]:
                full = f"{command} {name}".strip()
                lines += _named(name, TOLD[full].does if full in TOLD else node["commands"][name]["help"])
    if not command:
        lines += ["", "Options", *_named("-V, --version", "the version"), *_named("-h, --help", "this page")]
        lines += ["", *_wrapped(f"Topics, careercli help TOPIC: {', '.join(TOPICS)}")]
    whose = f"{command} COMMAND" if command else "COMMAND"
    return [*lines, *[""] * bool(command), *_wrapped(f"A command's options and examples: careercli {whose} --help")]


def _named(name: str, words: str) -> list[str]:
    return textwrap.wrap(words, width(), initial_indent=f"  {name}".ljust(17), subsequent_indent=" " * 17)


def _wrapped(text: str, indent: str = "") -> list[str]:
    return textwrap.wrap(
        text, width(), initial_indent=indent, subsequent_indent=indent, break_on_hyphens=False, break_long_words=False
    )


def names() -> list[str]:
    """Every command by its full name."""
    found = grammar()["commands"]
    return [
        full for name, one in found.items() for full in (name, *(f"{name} {sub}" for sub in one.get("commands", ())))
    ]
