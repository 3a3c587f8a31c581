"""The options that say how much of an answer is shown."""

from typing import Annotated

import typer

from careercli.errors import UsageError
from careercli.formats.viewing import View

FullOption = Annotated[
    bool, typer.Option("--full", envvar="CAREERCLI_FULL", help="Show everything, also at a terminal.")
]
BriefOption = Annotated[
    bool,
    typer.Option(
        "--brief",
        envvar="CAREERCLI_BRIEF",
        help="Show one page: the first screen, or a handout with --format markdown or html.",
    ),
]
PagerOption = Annotated[
    bool | None,
    typer.Option("--pager/--no-pager", help="Page the answer; without it, what is longer than the screen."),
]


def viewing(ctx: typer.Context, full: bool, brief: bool, pager: bool | None) -> View:
    """What to show: an option on the command line outdoes a setting; UsageError where both are asked for."""
    if full and brief:
        sources = {name: ctx.get_parameter_source(name) for name in ("full", "brief")}
        typed = {name for name, source in sources.items() if source is not None and source.name == "COMMANDLINE"}
        if len(typed) != 1:
            raise UsageError("--full and --brief are opposites.", hint="Give one of them, or neither.")
        full, brief = "full" in typed, "brief" in typed
    return View(full, brief, pager)
