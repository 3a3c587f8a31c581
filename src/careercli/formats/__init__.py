"""The shapes an answer can take. One small file each with a single render(result, sections) -> str."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from enum import StrEnum
from importlib import import_module
from itertools import chain
from pathlib import Path
from typing import IO, TYPE_CHECKING

from careercli.errors import UsageError, on_one_line, unwritten
from careercli.formats.asked import asked
from careercli.formats.fitted import open_file
from careercli.formats.remarks import remark, tell_remarks
from careercli.formats.text import gathered
from careercli.formats.viewing import View, shows_screen
from careercli.model import limits

if TYPE_CHECKING:
    from careercli.model.items import Items
    from careercli.model.result import Result


class Format(StrEnum):
    """Names of the formats; each has a module of the same name."""

    table = "table"
    plain = "plain"
    csv = "csv"
    json = "json"
    yaml = "yaml"
    markdown = "markdown"
    html = "html"


_SHORT = {".md": Format.markdown, ".yml": Format.yaml, ".htm": Format.html, ".txt": Format.table, ".tsv": Format.plain}
ENDINGS = {**{f".{format}": format for format in Format}, **_SHORT, "": Format.plain}


def choose(asked: Format | None, output: Path | None) -> Format:
    """What was asked for, else what the output file's name says, else a table on a terminal and plain anywhere else.

    Raises UsageError for a name that ends in nothing we know: a report.pdf would be none.
    """
    if asked:
        return asked
    if output:
        ending = output.suffix.lower()
        if ending not in ENDINGS:
            known = ", ".join(sorted(filter(None, ENDINGS)))
            from careercli.formats.fitted import no_such_ending

            raise no_such_ending(on_one_line(ending), known)
        return ENDINGS[ending]
    return Format.table if sys.stdout.isatty() else Format.plain


def render(result: Result, format: Format, sections: Sequence[str] = (), *, file: bool = False) -> str:
    """The answer in one format; with `sections`, just those. A `file` gets every character and no colours."""
    return "".join(_stream(result, format, sections, file=file))


def _stream(result: Result, format: Format, sections: Sequence[str], *, file: bool) -> Iterator[str]:
    """The same in pieces, where the format can be written so: memory holds one, and a reader sees the first at once."""
    linear = format is Format.table and asked().layout == "linear"
    module = import_module(f"careercli.formats.{'linear' if linear else format.value}")
    write = getattr(module, "stream", None)
    if write is None:
        yield module.render(result, sections)
    else:
        yield from write(result, sections, file) if format is Format.table else write(result, sections)


def fitting(text: str, format: Format, stream: IO[str] | None = None) -> str:
    """The text as the stream, or stdout, can take it; JSON is escaped where it would lose a character."""
    encoding = getattr(stream or sys.stdout, "encoding", None) or "utf-8"
    if format is Format.json and not text.isascii() and not encoding.lower().startswith("utf"):
        from careercli.formats.json import ascii_only

        return ascii_only(text)
    return text


def emit(
    result: Result,
    format: Format | None,
    output: Path | None = None,
    sections: Sequence[str] = (),
    view: View = View(),  # noqa: B008
) -> None:
    """Write the answer to stdout or to a file, then its notes to stderr unless the answer holds them itself."""
    chosen = choose(format, output)
    result = result.explaining(sections)
    beside = result.beside_page() if chosen in (Format.table, Format.markdown, Format.html) else result.notes
    notes = [] if chosen in (Format.json, Format.yaml) else [f"Note: {note}" for note in beside]
    screen = result.brief() if shows_screen(view, chosen, output, sections) else None
    if screen:
        from careercli.formats.brief import emit_screen

        text, notes = emit_screen(screen, chosen, notes, result.notes, file=bool(output))
        texts = iter([text])
    else:
        texts = gathered(_stream(result, chosen, sections, file=bool(output)))
    first = next(texts)  # what is wrong with the question is told before anything is written
    if not first and not notes:  # an answer without a row says what it is
        notes = [f"Note: {result.page().title}"]
    texts = _unpaged(chain([first], texts), chosen, output, view, short=bool(screen))
    emit_texts(texts if output else (fitting(text, chosen) for text in texts), output)
    if output:
        open_file(output)
    # a pager at the other end of a pipe has the terminal, and a page of ours says the age of its sources
    told = [] if screen or not (_at_terminal(sys.stdout) and _at_terminal(sys.stderr)) else result.warnings
    for line in (*notes, *(f"Warning: {warning}" for warning in told)):
        remark(line)
    tell_remarks()


def _at_terminal(stream: IO[str] | None) -> bool:
    return stream is not None and stream.isatty()


def _unpaged(texts: Iterator[str], format: Format, output: Path | None, view: View, *, short: bool) -> Iterator[str]:
    """What no pager has shown; without asking it shows a table that is longer than the screen."""
    wanted = view.pager is not False and (view.pager or (format is Format.table and not short))
    if output or not wanted or not _at_terminal(sys.stdout):
        return texts
    from careercli.formats.paging import paged

    text = "".join(texts)
    return iter([] if paged(text, view.pager) else [text])


def emit_results(results: Iterable[Items], format: Format | None, output: Path | None = None) -> bool:
    """Write the parts of one long answer as they come, and whether somebody took them all.

    Formats that need all of it wait for the last part.
    """
    chosen = choose(format, output)
    if chosen in (Format.plain, Format.csv, Format.json):
        texts = (render(part, chosen) if output else fitting(render(part, chosen), chosen) for part in results)
        return emit_texts(_one_header(texts) if chosen is Format.csv else texts, output)
    emit(_joined(results, chosen), chosen, output)
    return True


def _joined(parts: Iterable[Items], format: Format) -> Items:
    """One answer of all parts, of which memory holds as many as people look at; raises UsageError for more."""
    left = iter(parts)
    first = next(left)
    items = list(first.items)
    while len(items) <= limits.ANSWERS and (part := next(left, None)):
        items += part.items
    if len(items) > limits.ANSWERS:
        raise UsageError(
            f"More than {limits.ANSWERS:,} titles are too many for {format.value}.",
            hint="With --format csv, plain or json any number is read.",
        )
    return replace(first, items=items)


def _one_header(texts: Iterable[str]) -> Iterator[str]:
    for number, text in enumerate(texts):
        yield text.split("\r\n", 1)[1] if number else text


def emit_texts(texts: Iterable[str], output: Path | None) -> bool:
    """Write text as it comes, to stdout or to a file that is replaced when all of it is there; whether all was."""
    if output:
        there = os.path.isfile(output)  # noqa: PTH113 - an odd name is no file, and `save` says what it is
        from careercli.formats.saving import save

        save(texts, output)
        if sys.stderr is not None and sys.stderr.isatty():
            remark(f"{'Replaced' if there else 'Wrote'} {output}.")
        return True
    return all(write(text) for text in texts)


def write(text: str) -> bool:
    """Write to stdout, and whether somebody still reads: `| head` ends quietly, a full disk is an error."""
    encoding = sys.stdout.encoding or "utf-8"
    try:
        sys.stdout.write(text.encode(encoding, "replace").decode(encoding))
        sys.stdout.flush()
    except OSError as error:
        forget_stdout()
        if not isinstance(error, BrokenPipeError):
            raise unwritten(error) from None
        return False
    return True


def forget_stdout() -> None:
    """Let what is still buffered go nowhere; it would fail again at the end."""
    with suppress(OSError):  # what a program has put in its place has no number
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
