"""What is said of an option that a command does not have: misspelt, misplaced, or called otherwise here."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from difflib import get_close_matches
from typing import Any

from careercli.errors import UsageError, on_one_line
from careercli.guide.line import Line, node_of, quoted, read
from careercli.guide.pages import names

_NEAR = 0.75  # of the letters alike: "--secton" is --section, "--sort" and "--pager" are no other option
_BEGUN = 3  # letters that may stand for the one option that begins with them
# what Typer says of a value, in all its releases: who takes it, the value, what it is not
_WRONG = re.compile(
    r"""^[^:(]+(?:\ \(env\ var:\ '\w+'\))?:\ (?:Value\ error,\ )?
    (?:(?P<word>(['"]).*\2)|(?P<bare>\S+))
    \ is\ not\ (?P<what>one\ of|a\ valid\ (?:int|float|boolean)|in\ the\ range)""",
    re.VERBOSE,
)
_ALIKE = 0.8  # of the letters of a misspelt choice

# what other programs call it; an answer that the command does not have is passed over
OTHERWISE = {
    **{f"--{format}": f"--format {format}" for format in ("json", "csv", "yaml", "html", "markdown", "table", "plain")},
    "--md": "--format markdown",
    **dict.fromkeys(("--out", "--file", "--save", "--to"), "--output"),
    **dict.fromkeys(("--colour", "--colors"), "--color"),
    **dict.fromkeys(("--no-color", "--no-colour", "--nocolor"), "--color never"),
    **dict.fromkeys(("--location", "--city", "--state", "--place", "--metro", "--region"), "--area"),
    **dict.fromkeys(("--seniority", "--experience", "--grade"), "--level"),
    **dict.fromkeys(("--part", "--parts", "--only", "--show"), "--section"),
    **dict.fromkeys(("--sort-by", "--order", "--order-by", "--sorted"), "--sort"),
    **dict.fromkeys(("--keys", "--field", "--select", "--jq"), "--fields"),
    **dict.fromkeys(("--limit", "--number", "--n", "-n"), "--top"),
    **dict.fromkeys(("--silent", "--no-warnings"), "--quiet"),
    **dict.fromkeys(("--long", "--verbose", "--everything", "-v"), "--full"),
    **dict.fromkeys(("--short", "--summary"), "--brief"),
    **dict.fromkeys(("--screen-reader", "--accessible"), "--layout linear"),
}


def no_such_option(option: str, arguments: Sequence[str], line: Line) -> UsageError:
    """What to say of an option that the command of this line does not have, with the line put right where it can be."""
    option = on_one_line(option)
    whose = f"careercli {line.command}".strip()
    message = f"{whose} has no option {option}."
    if moved := _after_the_command(arguments):
        return UsageError("Options stand after the command.", hint=f"Try: {moved}")
    hint = f"`{whose} --help` shows those it has."
    node = node_of(line.command)
    own = [name for one in (node or {}).get("options", ()) for name in one["names"]]
    if instead := _called_here(option, own):
        first = _command_at(arguments)
        fixed = read(_replaced([*arguments[first:], *arguments[:first]], option, instead.split()))
        tried = f"Try: {fixed.text()}" if fixed.runs() else ""
        told = f"{message} Did you mean {instead}?"
        return UsageError(told, candidates=[instead], hint="\n".join(filter(None, [tried, hint])))
    if elsewhere := [name for name in names() if option in _options(name)]:
        shown = ", ".join(elsewhere[:-1]) + (" and " if elsewhere[:-1] else "") + elsewhere[-1]
        return UsageError(f"{message} It is an option of {shown}.", hint=hint)
    return UsageError(message, hint=hint)


def wrong_use(option: str, message: str, line: Line) -> str:
    """What to say of an option without its value, or of a value where the option takes none."""
    own: Any = next((one for one in (node_of(line.command) or {}).get("options", ()) if option in one["names"]), None)
    if own is None:
        return message
    return f"{option} needs a value: {option} {own['takes']}." if own["takes"] else f"{option} takes no value."


def wrong_value(name: str, error: Any, line: Line) -> UsageError | None:
    """What to say of a value that what is called `name` does not take; None where something else is wrong."""
    parameter, found = getattr(error, "param", None), _WRONG.search(" ".join(error.format_message().splitlines()))
    if parameter is None or not found:
        return None
    word, choices = _as_given(found["word"] or found["bare"]), _choices(parameter, line)
    if found["what"] == "one of" and not choices:
        return None
    if found["what"] != "one of":
        what = "true or false" if found["what"] == "a valid boolean" else _number(parameter.type)
        return UsageError(f'{name} takes {what}, not "{word}".')
    near = get_close_matches(word.lower(), choices, n=1, cutoff=_ALIKE)
    told = f'{name} takes no "{word}".' + (f" Did you mean {near[0]}?" if near else "")
    return UsageError(told, candidates=near, hint=f"It takes {', '.join(choices)}.")


def _as_given(written: str) -> str:
    """What somebody gave, of what the message holds of it: Python's way to write it down."""
    from ast import literal_eval

    try:
        return on_one_line(str(literal_eval(written)) if written[:1] in ("'", '"') else written)
    except (ValueError, SyntaxError):
        return on_one_line(written)


def _number(kind: Any) -> str:
    least, most = getattr(kind, "min", None), getattr(kind, "max", None)
    what = "a whole number" if kind.name.startswith("int") else "a number"
    if least is not None:
        what += f" from {least:g} to {most:g}" if most is not None else f" of {least:g} or more"
    return what


def _choices(parameter: Any, line: Line) -> list[str]:
    """The words that an option or argument takes, if it takes no others."""
    node: Any = node_of(line.command) or {}
    options = [one for one in node.get("options", ()) if {*parameter.opts} & {*one["names"]}]
    arguments = node.get("arguments", []) if parameter.param_type_name == "argument" else []
    return next((one["choices"] for one in (*options, *arguments)), [])


def _called_here(option: str, own: Sequence[str]) -> str:
    """What the command calls it; empty if nothing comes near."""
    same = OTHERWISE.get(option, "")
    if same and same.split()[0] in own:
        return same
    if not option.startswith("--"):
        return ""
    longs = [name for name in own if name.startswith("--")]
    begun = [name for name in longs if name.startswith(option)] if len(option) >= _BEGUN + 2 else []
    if len(begun) == 1:
        return begun[0]
    bare = {name[2:]: name for name in longs}
    near = get_close_matches(option[2:].lower(), list(bare), n=1, cutoff=_NEAR)
    return bare[near[0]] if near else ""


def _replaced(arguments: Sequence[str], option: str, instead: Sequence[str]) -> list[str]:
    found: list[str] = []
    for word in arguments:
        name, sign, value = word.partition("=")
        found += [word] if name != option else [*instead[:-1], f"{instead[-1]}={value}"] if sign else instead
    return found


def _after_the_command(arguments: Sequence[str]) -> str:
    """The line with the options that stand before the command behind it; empty if that would not be right either."""
    first = _command_at(arguments)
    moved = read([*arguments[first:], *arguments[:first]]) if first else None
    if moved is None or not arguments[0].startswith("-") or not moved.runs():
        return ""
    return " ".join(["careercli", *map(quoted, [*arguments[first:], *arguments[:first]])])


def _command_at(arguments: Sequence[str]) -> int:
    known = (node_of("") or {}).get("commands", {})
    return next((n for n, word in enumerate(arguments) if word in known), 0)


def _options(command: str) -> Iterable[str]:
    node: Any = node_of(command)
    return [name for one in node["options"] for name in one["names"]]
