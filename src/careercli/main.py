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

from careercli.commands.everywhere import everywhere
from careercli.errors import CareerError, UsageError
from careercli.guide.classes import Command, Group
from careercli.misuse import Misuse
from careercli.model import limits
from careercli.reporting import report_error, report_misuse, report_system

# name → module and function; a module is imported only when its command is run
COMMANDS = {
    "compare": "careercli.commands.compare:compare",
    "show": "careercli.commands.show:show",
    "list": "careercli.commands.list:list_",
    "search": "careercli.commands.search:search",
    "resolve": "careercli.commands.resolve:resolve",
    "salary": "careercli.commands.salary:salary",
    "outlook": "careercli.commands.outlook:outlook",
    "gap": "careercli.commands.gap:gap",
    "path": "careercli.commands.path:path",
    "match": "careercli.commands.match:match",
    "tips": "careercli.commands.tips:tips",
    "roles": "careercli.commands.roles:roles",
    "sources": "careercli.commands.sources:sources",
    "where": "careercli.commands.where:where",
    "mcp": "careercli.commands.mcp:mcp",
    "site": "careercli.commands.site:site",
    "completion": "careercli.commands.completion:completion",
    "help": "careercli.commands.help:help_",
}


def _print_version(wanted: bool) -> None:
    if wanted:
        from careercli.version import __version__

        print(f"careercli {__version__}")
        raise typer.Exit


def _say_what_completes(wanted: bool) -> None:
    if wanted:
        hint = "`careercli completion SHELL` prints the script for a shell; its first lines say where it goes."
        raise UsageError("Completion is a command of its own.", hint=hint)


def program(
    ctx: typer.Context,
    version: Annotated[  # noqa: ARG001
        bool, typer.Option("--version", "-V", is_eager=True, callback=_print_version, help="Show the version and exit.")
    ] = False,
    show_completion: Annotated[  # noqa: ARG001
        bool,
        typer.Option(
            "--show-completion", "--install-completion", is_eager=True, callback=_say_what_completes, hidden=True
        ),  # Typer's names for it
    ] = False,
) -> None:
    if ctx.invoked_subcommand is None:
        from careercli.formats import write
        from careercli.guide.pages import WELCOME

        write(WELCOME)


def application(arguments: Sequence[str] | None = None) -> typer.Typer:
    """The Typer app: with all commands, or with just the one that the arguments begin with, if they do.

    Help pages and hints know the other commands from the grammar of options.
    """
    app = typer.Typer(
        name="careercli",
        cls=Group,
        help="Compare careers in AI, machine learning and data: work, skills, pay, outlook; offline, with sources.",
        context_settings={"help_option_names": ["-h", "--help"]},
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        add_completion=False,
    )
    app.callback(invoke_without_command=True)(program)
    for name in COMMANDS if arguments is None else COMMANDS.keys() & {*arguments[:1]}:
        module, _, function = COMMANDS[name].partition(":")
        command = getattr(import_module(module), function)
        if isinstance(command, typer.Typer):
            app.add_typer(command, name=name)
        else:
            app.command(name, cls=Command)(everywhere(command))
    return app


def run(arguments: Sequence[str], today: date) -> int:
    """Run one command line and return its exit code; `today` gives the age of the sources."""
    from careercli.formats.remarks import tell_remarks

    arguments = [one.replace("\0", " ") for one in arguments]  # which no shell hands on, and no name of a file may hold
    try:
        return _invoke(arguments, today)
    except CareerError as error:
        return report_error(error, arguments)
    except Misuse as error:
        return report_misuse(error, arguments)
    except (KeyboardInterrupt, typer.Abort):
        return 130
    except SystemExit:
        return 0  # Typer's answer to a reader that has left (`--help | head`), and to nothing else here
    except OSError as error:
        return report_system(error, arguments)
    except Exception:
        import traceback

        from careercli.formats.text import complain

        complain(traceback.format_exc())
        complain("This is a bug in careercli. Please report it, with the lines above, where you got careercli from.\n")
        return 1
    finally:
        tell_remarks()


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
        return code or report_system(error, sys.argv[1:])
    return code


def _invoke(arguments: list[str], today: date) -> int:
    from careercli.formats.asked import asked, asking
    from careercli.paths import places

    config = places().config_file
    chosen = os.path.isfile(config)  # noqa: PTH113 - a folder that may not be read has none
    # a config file may name options of any command, so all of them are needed to judge it
    command = typer.main.get_command(application(None if chosen else arguments))
    defaults = _defaults(config, command) if chosen else None
    # without a variable to look for: shells are answered by careercli.shells
    with asking(asked()._replace(arguments=tuple(arguments), today=today)):
        code = command.main(arguments, "careercli", "", standalone_mode=False, obj=today, default_map=defaults)
    return code if isinstance(code, int) else 0


def _defaults(config: Path, command: Any) -> dict[str, Any]:
    """What the user's config file says, for every command that has the option."""
    from careercli.library.files import load_config

    def options(group: Any) -> dict[str, Any]:
        found = {
            name: options(sub) if hasattr(sub, "commands") else {one.name: one for one in sub.params if one.envvar}
            for name, sub in group.commands.items()
        }
        return {name: held for name, held in found.items() if held}  # `help` has none, and --help is no place for them

    return load_config(config, options(command))
