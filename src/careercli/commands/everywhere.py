"""The options of every command that answers: how the answer is written, which is no concern of the command."""

import inspect
from collections.abc import Callable
from enum import StrEnum
from typing import Annotated, Any

import typer

from careercli.formats.asked import asked, asking
from careercli.formats.fitted import check_asked
from careercli.formats.remarks import take_remarks


class ColorName(StrEnum):
    auto = "auto"
    always = "always"
    never = "never"


class LayoutName(StrEnum):
    columns = "columns"
    linear = "linear"


_OPTIONS: dict[str, tuple[Any, Any]] = {
    # no variable: the keys of one command are no keys of the next
    "fields": (
        Annotated[
            list[str],
            typer.Option(
                "--fields",
                metavar="A,B.C",
                help="Keep just these keys of json and yaml: dots lead inside, also through lists.",
            ),
        ],
        [],
    ),
    "open": (
        Annotated[bool, typer.Option("--open", help="Show the HTML file that --output names in the browser.")],
        False,
    ),
    "front_matter": (
        Annotated[bool, typer.Option("--front-matter", help="Begin Markdown with front matter: title, date, command.")],
        False,
    ),
    "color": (
        Annotated[
            ColorName | None,
            typer.Option(
                "--color",
                envvar="CAREERCLI_COLOR",
                metavar="WHEN",
                help="auto, always or never; auto looks at NO_COLOR, FORCE_COLOR and whether it is a terminal.",
            ),
        ],
        None,
    ),
    "layout": (
        Annotated[
            LayoutName,
            typer.Option(
                "--layout",
                envvar="CAREERCLI_LAYOUT",
                metavar="LAYOUT",
                help="Of a table: columns, or linear for screen readers, one label and value a line, no bars.",
                show_default=False,
            ),
        ],
        LayoutName.columns,
    ),
    "quiet": (
        Annotated[
            bool,
            typer.Option(
                "--quiet", "-q", envvar="CAREERCLI_QUIET", help="No remarks beside the answer; errors are told."
            ),
        ],
        False,
    ),
}


def everywhere(command: Callable[..., None]) -> Callable[..., None]:
    """The command with these options too, which it never sees; one without --format stays as it is."""
    own = inspect.signature(command)
    if "format" not in own.parameters:
        return command

    def run(**values: Any) -> None:
        color, layout = values.pop("color"), values.pop("layout")
        fields = [key.strip() for one in values.pop("fields") for key in one.split(",") if key.strip()]
        mine = asked()._replace(
            color=str(color or ""),
            layout=str(layout),
            fields=tuple(fields),
            quiet=values.pop("quiet"),
            opened=values.pop("open"),
            front=values.pop("front_matter"),
        )
        with asking(mine):
            try:
                if not values.get("schema"):
                    check_asked(values["format"], values.get("output"))
                command(**values)
            finally:
                if mine.quiet:  # an error is told after this block, and remarks with it
                    take_remarks()

    added = [
        inspect.Parameter(name, inspect.Parameter.KEYWORD_ONLY, default=default, annotation=kind)
        for name, (kind, default) in _OPTIONS.items()
    ]
    kept = [one.replace(kind=inspect.Parameter.KEYWORD_ONLY) for one in own.parameters.values()]
    run.__name__, run.__doc__ = command.__name__, command.__doc__
    run.__annotations__ = command.__annotations__ | {name: kind for name, (kind, _) in _OPTIONS.items()}
    vars(run)["__signature__"] = own.replace(parameters=[*kept, *added])
    return run
