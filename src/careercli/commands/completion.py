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
    """Print the script that completes commands, options and roles in a shell when TAB is pressed.

    The first line of the script says where it goes. It knows the roles of --roles-dir as typed, of
    CAREERCLI_ROLES_DIR and of the config file. Titles reach the shell quoted by its rules; nothing in them is run.
    """
    from careercli.formats import write
    from careercli.shells.scripts import script

    write(script(shell.value) + "\n")
