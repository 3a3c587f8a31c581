"""What the options of every command need of a format, said before anything is written; and the browser for --open."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from careercli.errors import UsageError
from careercli.formats.asked import asked
from careercli.formats.remarks import remark

if TYPE_CHECKING:
    from careercli.formats import Format


def check_asked(format: Format | None, output: Path | None) -> None:
    """Raise UsageError for an option that this format, or an answer on the screen, can do nothing with."""
    if not (asked().fields or asked().front or asked().opened):
        return
    from careercli.formats import choose

    format = choose(format, output)
    if asked().fields and format not in ("json", "yaml"):
        raise UsageError("--fields picks keys of json and yaml.", hint="Add --format json.")
    if asked().front and format != "markdown":
        raise UsageError("--front-matter begins a Markdown document.", hint="Add --format markdown.")
    if asked().opened and (format != "html" or output is None):
        hint = "Add -o report.html." if output is None else "End the name of the file in .html."
        raise UsageError("--open shows an HTML file in the browser.", hint=hint)


def open_file(output: Path) -> None:
    """Show the file in the browser of the desktop, if that was asked for."""
    if not asked().opened:
        return
    import webbrowser

    address = output.resolve().as_uri()
    if not webbrowser.open(address):
        remark(f"No browser could be started; open {address} yourself.")


def no_such_ending(ending: str, known: str) -> UsageError:
    """What to say of a file name that ends in no format of ours."""
    if ending == ".pdf":
        return UsageError(
            "PDF is what a browser makes of a page: careercli writes no PDF itself.",
            hint="Write HTML with -o report.html --open, then print it in the browser and choose Save as PDF.",
        )
    return UsageError(f"No format goes by the ending {ending}.", hint=f"Say --format, or end the name in {known}.")
