"""`careercli completion`: the completion script of a shell."""

from enum import StrEnum
from typing import Annotated

import typer


class ShellName(StrEnum):
    bash = "bash"
    zsh = "zsh"
    fish = "fish"
    powershell = "powershell"


def completion(
    shell: Annotated[ShellName, typer.Argument(metavar="SHELL", help="bash, zsh, fish or powershell.")],
) -> None:
    """Print the script that completes commands, options and values in a shell when TAB is pressed.

    The first line of the script says where it goes. Every value completes: roles, levels, areas, countries, currencies,
    sections, skills, industries, fields of study, columns, keys of --fields, files. A list with commas completes its
    last item. What completes goes with what is typed before it, and the command takes it.

    Roles are those of --roles-dir as typed, of CAREERCLI_ROLES_DIR and of the config file, besides ours. Titles reach
    the shell quoted by its rules; nothing in them is run.
    """
    from careercli.formats import write
    from careercli.shells.scripts import script

    write(script(shell.value) + "\n")
