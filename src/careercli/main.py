"""The program: the Typer app, one line per command, and the only place where an error becomes an exit code."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from datetime import date
from importlib import import_module
from pathlib import Path
from typing import Annotated, Any

import typer

from careercli.errors import CareerError, UsageError
from careercli.model import limits

EXPLORE = "Compare and explore"
PAY = "Pay and outlook"
ADVISE = "Advise"
OWN = "Your own roles, and where things come from"

# name → module and function, group in the help; a module is imported only when its command, or the help, needs it
COMMANDS = {
    "compare": ("careercli.commands.compare:compare", EXPLORE),
    "show": ("careercli.commands.show:show", EXPLORE),
    "list": ("careercli.commands.list:list_", EXPLORE),
    "search": ("careercli.commands.search:search", EXPLORE),
    "resolve": ("careercli.commands.resolve:resolve", EXPLORE),
    "salary": ("careercli.commands.salary:salary", PAY),
    "outlook": ("careercli.commands.outlook:outlook", PAY),
    "tips": ("careercli.commands.tips:tips", ADVISE),
    "roles": ("careercli.commands.roles:roles", OWN),
    "sources": ("careercli.commands.sources:sources", OWN),
    "where": ("careercli.commands.where:where", OWN),
}

# Typer carries its own Click from 0.28 on; the classes are reached through the one that it exports
_ClickError: Any = typer.BadParameter.__mro__[2]

_WELCOME = """\
careercli compares careers in AI, machine learning and data, offline and with sources.

  careercli compare "ML Engineer" "Data Science Manager"
  careercli show "Data Engineer" --section skills --section tools
  careercli search pytorch

careercli --help lists every command; careercli list, every role.
"""


def _print_version(wanted: bool) -> None:
    if wanted:
        from careercli.version import __version__

        print(f"careercli {__version__}")
        raise typer.Exit


def program(
    ctx: typer.Context,
    version: Annotated[  # noqa: ARG001
        bool, typer.Option("--version", "-V", is_eager=True, callback=_print_version, help="Show the version and exit.")
    ] = False,
) -> None:
    if ctx.invoked_subcommand is None:
        from careercli.formats import write

        write(_WELCOME)


def application(arguments: Sequence[str] = ()) -> typer.Typer:
    """The Typer app: with all commands, or with just the one that the arguments begin with."""
    app = typer.Typer(
        name="careercli",
        help="Compare careers in AI, machine learning and data: work, skills, pay, outlook; offline, with sources.",
        context_settings={"help_option_names": ["-h", "--help"]},
        rich_markup_mode="rich",
        pretty_exceptions_enable=False,
    )
    app.callback(invoke_without_command=True)(program)
    for name in arguments[:1] if arguments and arguments[0] in COMMANDS else COMMANDS:
        home, panel = COMMANDS[name]
        module, _, function = home.partition(":")
        command = getattr(import_module(module), function)
        if isinstance(command, typer.Typer):
            app.add_typer(command, name=name, rich_help_panel=panel)
        else:
            app.command(name, rich_help_panel=panel)(command)
    return app


def run(arguments: Sequence[str], today: date) -> int:
    """Run one command line and return its exit code; `today` gives the age of the sources."""
    try:
        return _invoke(list(arguments), today)
    except CareerError as error:
        _report(error.message, error.exit_code, arguments, hint=error.hint, candidates=error.candidates)
        return error.exit_code
    except _ClickError as error:
        return _report_usage(error, arguments)
    except (KeyboardInterrupt, typer.Abort):
        return 130
    except SystemExit:
        return 0  # Typer's answer to a reader that has left (`--help | head`), and to nothing else here
    except OSError as error:
        return _report_system(error, arguments)
    except Exception:
        import traceback

        from careercli.formats.text import complain

        complain(traceback.format_exc())
        complain("This is a bug in careercli. Please report it, with the lines above, where you got careercli from.\n")
        return 1


def main() -> int:
    """Run the command line of this process and return its exit code, with nothing left to be written."""
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:  # closed by the caller
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: PTH123, SIM115
    columns = os.environ.get("COLUMNS", "")
    if columns.isdecimal():  # rich fills every column, whoever asks for a billion, and writes nothing into none
        width = int(columns[:9])
        os.environ["COLUMNS"] = str(min(max(width, limits.NARROWEST), limits.WIDTH)) if width else ""
    code = run(sys.argv[1:], date.today())
    try:
        sys.stdout.flush()
    except OSError as error:
        return code or _report_system(error, sys.argv[1:])
    return code


def _invoke(arguments: list[str], today: date) -> int:
    from careercli.paths import places

    config = places().config_file
    chosen = os.path.isfile(config)  # noqa: PTH113 - a folder that may not be read has none
    # a config file may name options of any command, so all of them are needed to judge it
    command = typer.main.get_command(application(() if chosen else arguments))
    defaults = _defaults(config, command) if chosen else None
    try:
        code = command.main(arguments, "careercli", standalone_mode=False, obj=today, default_map=defaults)
    except (KeyError, ValueError) as error:
        if "_CAREERCLI_COMPLETE" not in os.environ:
            raise
        raise UsageError(f"The shell's variables for completion are wrong: {error}.") from None
    return code if isinstance(code, int) else 0


def _defaults(config: Path, command: Any) -> dict[str, Any]:
    """What the user's config file says, for every command that has the option."""
    from careercli.library.files import load_config

    def options(group: Any) -> dict[str, Any]:
        return {
            name: options(sub) if hasattr(sub, "commands") else {one.name: one for one in sub.params if one.envvar}
            for name, sub in group.commands.items()
        }

    return load_config(config, options(command))


def _report_usage(error: Any, arguments: Sequence[str]) -> int:
    """A mistake on the command line is exit 2; the same mistake in the config file is a wrong file, exit 3."""
    context, parameter = getattr(error, "ctx", None), getattr(error, "param", None)
    message = " ".join(error.format_message().splitlines())
    if context and parameter:
        source = context.get_parameter_source(parameter.name)
        if source and source.name == "DEFAULT_MAP":
            from careercli.paths import places

            _report(f"{places().config_file}: {message}", 3, arguments, hint="Mend the line in the config file.")
            return 3
    path = context.command_path if context else "careercli"
    _report(message, 2, arguments, hint=f"`{path} --help` shows how it is used.")
    return 2


def _report_system(error: OSError, arguments: Sequence[str]) -> int:
    """A reader that has left is no error; a file that cannot be used is exit 3, an answer that cannot be written, 1."""
    from careercli.formats import forget_stdout

    forget_stdout()
    if isinstance(error, BrokenPipeError):
        return 0
    # only the current folder can be missing without being named
    what = error.filename or ("The current folder" if isinstance(error, FileNotFoundError) else "")
    code = 3 if what else 1
    _report(f"{what or 'The answer'}: {error.strerror}.", code, arguments)
    return code


def _report(
    message: str, code: int, arguments: Sequence[str], *, hint: str = "", candidates: Sequence[str] = ()
) -> None:
    """Write an error to stderr: words for people, one JSON object if JSON was asked for."""
    from careercli.formats.text import complain, tell

    if _wants_json(arguments):
        from careercli.formats.json import to_json

        body = {
            "kind": "error",
            "schema_version": 1,
            "code": code,
            "message": message,
            "candidates": list(candidates),
            "hint": hint,
        }
        complain(to_json(body))
        return
    for line in (*message.split("\n"), hint):
        if line:
            tell(line)


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

    config = places().config_file
    if not os.path.isfile(config):  # noqa: PTH113
        return ""
    from careercli.library.files import read_lines

    try:
        return str(read_lines(config).get("format", ""))
    except CareerError:
        return ""
