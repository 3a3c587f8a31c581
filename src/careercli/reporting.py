"""How an error is told: words for people, JSON where JSON was asked for, and the exit code that goes with it."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from typing import Any

from careercli.errors import CareerError, error_object, on_one_line, unwritten, way_on


def report_misuse(error: Any, arguments: Sequence[str]) -> int:
    """A mistake on the command line is exit 2; the same mistake in the config file is a wrong file, exit 3."""
    context, parameter = getattr(error, "ctx", None), getattr(error, "param", None)
    if context and parameter:
        source = context.get_parameter_source(parameter.name)
        if source and source.name == "DEFAULT_MAP":
            from careercli.guide.line import read
            from careercli.guide.options import wrong_value
            from careercli.paths import places

            told = wrong_value(max(parameter.opts, key=len).lstrip("-"), error, read(arguments))
            message = told.message if told else " ".join(error.format_message().splitlines())
            hint = f"{told.hint}\n" if told and told.hint else ""
            report(f"{places().config_file}: {message}", 3, arguments, hint=f"{hint}Mend the line in the config file.")
            return 3
    from careercli.guide.hints import misuse

    return report_error(misuse(error, arguments), arguments)


def report_error(error: CareerError, arguments: Sequence[str]) -> int:
    """A known problem, with the user's own line put right where that is what helps."""
    hint = error.hint
    if error.instead:
        from careercli.guide.hints import put_right

        hint = put_right(error, arguments)
    report(error.message, error.exit_code, arguments, hint=hint, candidates=error.candidates)
    return error.exit_code


def report_system(error: OSError, arguments: Sequence[str]) -> int:
    """A reader that has left is no error; a file that cannot be used is exit 3, an answer that cannot be written, 1."""
    from careercli.formats import forget_stdout

    forget_stdout()
    if isinstance(error, BrokenPipeError):
        return 0
    # only the current folder can be missing without being named
    what = error.filename or ("The current folder" if isinstance(error, FileNotFoundError) else "")
    if not what:
        return report_error(unwritten(error), arguments)
    report(
        f"{on_one_line(str(what))}: {error.strerror}.", 3, arguments, hint=way_on(error) if error.filename else _NOWHERE
    )
    return 3


_LONGEST = 4096  # characters of a path that there may be
_NOWHERE = "Go to a folder that is there, and run the command again."


def report(
    message: str, code: int, arguments: Sequence[str], *, hint: str = "", candidates: Sequence[str] = ()
) -> None:
    """Write an error to stderr: words for people, one JSON object if JSON was asked for."""
    from careercli.formats.text import complain, tell

    if _wants_json(arguments):
        from careercli.formats import Format, fitting
        from careercli.formats.json import to_json
        from careercli.formats.remarks import take_remarks

        body = error_object(code, message, candidates, hint)
        notes = take_remarks()  # a line beside the object would keep a program from reading it
        told = to_json({**body, "notes": notes} if notes else body)
        complain(fitting(told, Format.json, sys.stderr))
        return
    first, *more = message.split("\n")
    _tell_first(first, _color(arguments))
    helps = hint.split("\n")
    for line in (*more, *([""] if helps[0].startswith("Try: ") else ()), *helps):
        if line or line is not hint:
            tell(line)


def _color(arguments: Sequence[str]) -> str:
    """What --color says, also on a command line that could not be understood."""
    pairs = zip(arguments, [*arguments[1:], ""], strict=False)
    said = [value if name == "--color" else name[8:] for name, value in pairs if name.split("=")[0] == "--color"]
    return said[-1] if said else ""


def _tell_first(line: str, color: str) -> None:
    """The first line of an error; its first sentence is red where there are colors."""
    from careercli.formats.asked import Asked, asking, colored
    from careercli.formats.text import clean, complain, tell

    with asking(Asked(color=color)):
        red = colored(stderr=True)
    if not red:
        tell(line)
        return
    sentence, stop, rest = clean(line).partition(". ")
    complain(f"\x1b[1;31m{sentence}{stop.strip()}\x1b[0m{stop and ' '}{rest}\n")


def _wants_json(arguments: Sequence[str]) -> bool:
    """Whether JSON was asked for, also on a command line that could not be understood."""
    for option, value in zip(arguments, [*arguments[1:], ""], strict=False):
        if option in ("-f", "--format"):
            return value == "json"
        if option.startswith("--format=") or (option.startswith("-f") and len(option) > 2):
            return option in ("--format=json", "-fjson", "-f=json")
    if "CAREERCLI_FORMAT" in os.environ:
        return os.environ["CAREERCLI_FORMAT"] == "json"
    return _configured_format() == "json"


def _configured_format() -> str:
    """The format of the config file, if it has one that can be read."""
    from careercli.paths import places

    try:
        config = places().config_file
        if not os.path.isfile(config):  # noqa: PTH113
            return ""
        from careercli.library.files import read_lines

        return str(read_lines(config).get("format", ""))
    except CareerError:
        return ""
