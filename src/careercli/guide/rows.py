"""In which group and in which words an option stands in the short help; what is not here gets a row of its own."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

WHAT, WHERE, OUTPUT = "What to show", "Where", "Output"


class Row(NamedTuple):
    """Options that share a line, each with its piece of what is said of them after `before`."""

    group: str
    pieces: Mapping[str, str]
    before: str = ""


ROWS = (
    Row(WHAT, {"--full": "everything", "--brief": "one page (the default at a terminal)"}),
    Row(WHAT, {"--section": "one part: {choices}"}),
    Row(WHAT, {"--level": "{choices}"}),
    Row(WHAT, {"--sort": "{choices}", "--reverse": "turned"}),
    Row(WHAT, {"--columns": "facts of each, as in pay,growth,degree"}),
    Row(WHAT, {"--family": "{choices}"}),
    Row(WHAT, {"--track": "{choices}"}),
    Row(WHAT, {"--degree": "{choices}"}),
    Row(WHAT, {"--skill": "SQL", "--tool": "dbt"}, "only roles with it, as in "),
    Row(WHAT, {"--industry": "finance", "--field": "physics"}, "only roles with it, as in "),
    Row(WHAT, {"--entry": "only roles that people start in"}),
    Row(WHAT, {"--all": "every role, one after the other"}),
    Row(WHAT, {"--basis": "{choices}"}),
    Row(WHAT, {"--skills": "what you know, as in sql,python,excel"}),
    Row(WHAT, {"--resume": "your résumé as a file; - is standard input"}),
    Row(WHAT, {"--learn": "what learning these would change"}),
    Row(WHAT, {"--prefer": "what comes first: pay, growth, skills"}),
    Row(WHAT, {"--via": "by way of a role", "--avoid": "never by way of it"}),
    Row(WHAT, {"--as-of": "the month that counts as now, as in 2026-11"}),
    Row(WHAT, {"--strict": "refuse a list with a word that is not understood"}),
    Row(WHAT, {"--year": "figures of one year, as in 2024"}),
    Row(WHAT, {"--period": "pay for a {choices}"}),
    Row(WHAT, {"--offer": "where an offer stands, as in 150k"}),
    Row(WHAT, {"--by": "places ranked by {choices}", "--top": "just the first so many"}),
    Row(WHAT, {"--adjust": "what pay buys there", "--explain": "how each figure came about"}),
    Row(WHERE, {"--country": "Germany", "--area": "Seattle or TX", "--currency": "EUR"}, "as in "),
    Row(OUTPUT, {"--format": "table, plain, csv, json, yaml, markdown, html"}),
    Row(OUTPUT, {"--output": "the ending chooses the format; - is the screen"}),
    Row(OUTPUT, {"--fields": "in json and yaml: only these", "--open": "html in the browser"}),
)
# named without a word of their own
REST = (
    Row(
        OUTPUT,
        {
            "--color": "",
            "--layout": "",
            "--pager": "",
            "--quiet": "",
            "--roles-dir": "",
            "--schema": "",
            "--front-matter": "",
        },
    ),
)
_NEVER = frozenset(["--help"])  # the last lines say it
_SHOWN = 4  # of many choices
_FIRST = ("pay", "skills", "outlook", "tips")


def rows_of(options: list[Any], *, most: int = _SHOWN) -> Iterator[tuple[str, str, str]]:
    """Group, names and words of each row that has one of these options, in the order of the groups."""
    known = {name: one for one in options for name in one["names"]}
    planned = {name for row in (*ROWS, *REST) for name in row.pieces}
    found = list(ROWS)
    found += [Row(WHAT, {one["names"][0]: one["help"]}) for one in options if not planned & {*one["names"], *_NEVER}]
    found += REST
    for group in (WHAT, WHERE, OUTPUT):
        for row in found:
            held = [name for name in row.pieces if name in known]
            if row.group == group and held:
                words = ", ".join(filter(None, (_words(row.pieces[name], known[name], most) for name in held)))
                yield (
                    group,
                    _names([known[name] for name in held], alone=len(held) == 1),
                    row.before * bool(words) + words,
                )


def _words(piece: str, option: Any, most: int) -> str:
    """What is said of an option, with its choices: all if they are few, else the first ones and how many more."""
    if "{choices}" not in piece:
        return piece
    choices = option["choices"]
    if "--section" in option["names"]:  # those that people ask for first
        choices = [*_FIRST, *(one for one in choices if one not in _FIRST)]
    if len(choices) <= most + 2:
        return piece.format(choices=", ".join(choices))
    return piece.format(choices=f"{', '.join(choices[:most])} and {len(choices) - most} more")


def _names(options: list[Any], *, alone: bool) -> str:
    """The names of a row: with their short form and what they take where an option has a row to itself."""
    if not alone:
        return ", ".join(one["names"][0] if one["names"][0] != "--quiet" else "-q" for one in options)
    [one] = options
    return " ".join([", ".join(sorted(one["names"], key=len)), one["takes"]]).strip()
