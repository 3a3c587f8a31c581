"""The shapes an answer can take. One small file each with a single render(result, sections) -> str."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from enum import StrEnum
from errno import EACCES
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from careercli.errors import CareerError, FileError
from careercli.formats.text import clean

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


_BY_SUFFIX = {".md": "markdown", ".yml": "yaml", ".htm": "html", ".txt": "table", ".tsv": "plain"}


def choose(asked: Format | None, output: Path | None) -> Format:
    """What was asked for, else what the output file's name says, else a table on a terminal and plain anywhere else."""
    if asked:
        return asked
    if output:
        suffix = output.suffix.lower()
        named = _BY_SUFFIX.get(suffix, suffix[1:])
        return Format(named) if named in Format.__members__ else Format.plain
    return Format.table if sys.stdout.isatty() else Format.plain


def render(result: Result, format: Format, sections: Sequence[str] = ()) -> str:
    """The answer in one format; with `sections`, just those."""
    text: str = import_module(f"careercli.formats.{format.value}").render(result, sections)
    return text


def _fitting(text: str, format: Format) -> str:
    """The text as stdout can take it; JSON is escaped where it would lose a character."""
    encoding = sys.stdout.encoding or "utf-8"
    if format is Format.json and not text.isascii() and not encoding.lower().startswith("utf"):
        from careercli.formats.json import ascii_only

        return ascii_only(text)
    return text


def emit(result: Result, format: Format | None, output: Path | None = None, sections: Sequence[str] = ()) -> None:
    """Write the answer to stdout or to a file, and its notes to stderr unless the answer holds them itself."""
    chosen = choose(format, output)
    text = render(result, chosen, sections)
    emit_texts([text if output else _fitting(text, chosen)], output)
    if chosen not in (Format.json, Format.yaml):
        for note in result.notes:
            print(f"Note: {clean(note)}", file=sys.stderr)
    if sys.stderr.isatty():
        for warning in result.warnings:
            print(f"Warning: {clean(warning)}", file=sys.stderr)


def emit_results(results: Iterable[Items], format: Format | None, output: Path | None = None) -> None:
    """Write the parts of one long answer as they come; formats that need all of it wait for the last part."""
    chosen = choose(format, output)
    if chosen in (Format.plain, Format.csv, Format.json):
        texts = (render(part, chosen) if output else _fitting(render(part, chosen), chosen) for part in results)
        emit_texts(_one_header(texts) if chosen is Format.csv else texts, output)
    else:
        first, *others = results
        emit(replace(first, items=first.items + [item for part in others for item in part.items]), chosen, output)


def _one_header(texts: Iterable[str]) -> Iterator[str]:
    for number, text in enumerate(texts):
        yield text.split("\r\n", 1)[1] if number else text


def emit_texts(texts: Iterable[str], output: Path | None) -> None:
    """Write text as it comes, to stdout or to a file that is replaced when all of it is there."""
    if output:
        save(texts, output)
    else:
        for text in texts:
            if not write(text):
                break


def write(text: str) -> bool:
    """Write to stdout, and whether somebody still reads: `| head` ends quietly, a full disk is an error."""
    encoding = sys.stdout.encoding or "utf-8"
    try:
        sys.stdout.write(text.encode(encoding, "replace").decode(encoding))
        sys.stdout.flush()
    except OSError as error:
        forget_stdout()
        if not isinstance(error, BrokenPipeError):
            raise CareerError(f"Cannot write the answer: {error.strerror}.") from None
        return False
    return True


def forget_stdout() -> None:
    """Let what is still buffered go nowhere; it would fail again when the interpreter shuts down."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def save(texts: Iterable[str], output: Path) -> None:
    """Replace the file in one step, so that a failure never leaves half an answer; raises FileError.

    A link leads to the file that is replaced; a device or a pipe is written to as it is.
    """
    try:
        if output.exists() and not output.is_file():
            with output.open("w", encoding="utf-8", newline="") as stream:
                stream.writelines(texts)
        else:
            _replace(texts, output.resolve())
    except (OSError, RuntimeError) as error:  # a RuntimeError is a loop of links
        reason = getattr(error, "strerror", None) or str(error)
        hint = "Check that the folder exists and that you may write there."
        raise FileError(f"Cannot write {output}: {reason}.", hint=hint) from None


def _replace(texts: Iterable[str], target: Path) -> None:
    import tempfile

    if target.exists() and not os.access(target, os.W_OK):
        raise PermissionError(EACCES, os.strerror(EACCES))
    mode = target.stat().st_mode if target.exists() else 0o666 & ~_umask()
    handle, temporary = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}")
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="") as stream:
            stream.writelines(texts)
        Path(temporary).chmod(mode)
        Path(temporary).replace(target)
    finally:
        Path(temporary).unlink(missing_ok=True)


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
