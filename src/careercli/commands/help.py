"""`careercli help`: a command with every option in full, or a topic."""

from typing import Annotated

import typer


def help_(
    about: Annotated[
        list[str],
        typer.Argument(metavar="[COMMAND|TOPIC]", help="A command or a topic.", show_default=False),
    ] = [],  # noqa: B006
) -> None:
    """Help on a command with every option in full, or on a topic.

    Topics are formats, exit-codes, environment, pay, titles, files and screen.
    """
    from careercli.formats import write
    from careercli.guide.manual import manual

    write(manual(about))
