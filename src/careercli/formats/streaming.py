"""Answers that are written as they come, role by role or pair by pair: memory holds one at a time."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Any

from careercli.errors import UsageError
from careercli.formats import Format, choose, emit_texts, fitting, render
from careercli.formats.asked import asked
from careercli.formats.remarks import remark, tell_remarks
from careercli.formats.text import clean

if TYPE_CHECKING:
    from careercli.model.items import Chapter
    from careercli.model.result import Result

Parts = Iterator["Chapter"]
_HEADING = re.compile(r"^#", re.MULTILINE)


def emit_chapters(
    parts: Iterable[Chapter], format: Format | None, output: Path | None, sections: Sequence[str] = ()
) -> None:
    """Write every role; raises UsageError for a format that shows one page at a time."""
    chosen = choose(format, output)
    if chosen not in _WRITERS:
        hint = "careercli show --all -f json, or -o roles.csv; `careercli list` is the table."
        raise UsageError(f"--all goes with {', '.join(_WRITERS)}, not with {chosen}.", hint=hint)
    if asked().front:
        raise UsageError("--front-matter begins a document of one answer.", hint="Leave it out, or --all.")
    if sections and chosen is Format.csv:
        raise UsageError("--section leaves the columns of csv as they are.", hint="`careercli list --columns` chooses.")
    left = iter(parts)
    first = next(left)  # a wrong key is told before anything is written
    texts = _WRITERS[chosen](chain([first], left), sections)
    emit_texts(texts if output else (fitting(text, chosen) for text in texts), output)
    tell_remarks()


def _json(parts: Parts, sections: Sequence[str]) -> Iterator[str]:
    """One object, whose roles are written one by one."""
    from careercli.formats.json import to_json

    before, opened = "", False
    head: dict[str, Any] = {}
    for part in parts:
        found = _dumped(part, sections)
        if not opened:
            head = {key: found[key] for key in ("kind", "schema_version")}
            yield to_json(head).removesuffix("\n}\n")
            opened = True
        if part.roles:
            for role in found.get("roles", ()):
                yield f"{before or _OPENING}{_indented(to_json(role).rstrip(), 4)}"
                before = ",\n"
        else:
            rest = {key: value for key, value in found.items() if key not in (*head, "roles")}
            yield "\n  ]" if before else ""
            tail = to_json(rest).strip().removeprefix("{").removesuffix("}").rstrip()
            yield f",{tail}\n}}\n" if rest else "\n}\n"


_OPENING = ',\n  "roles": [\n'


def _indented(text: str, spaces: int) -> str:
    return "\n".join(f"{' ' * spaces}{line}" for line in text.split("\n"))


def _yaml(parts: Parts, sections: Sequence[str]) -> Iterator[str]:
    """One document, whose roles are written one by one."""
    from careercli.formats.yaml import to_yaml

    opened = False
    for part in parts:
        found = _dumped(part, sections)
        roles = found.pop("roles", None)
        if not opened:
            yield to_yaml({key: found[key] for key in ("kind", "schema_version")})
            yield "roles:\n" if roles else ""
            opened = True
        if part.roles:
            yield to_yaml(roles) if roles else ""
        else:
            rest = {key: value for key, value in found.items() if key not in ("kind", "schema_version")}
            yield to_yaml(rest) if rest else ""


def _dumped(part: Chapter, sections: Sequence[str]) -> dict[str, Any]:
    from careercli.formats.fields import picked
    from careercli.model.result import dump

    return picked(dump(part, sections))


def _csv(parts: Parts, _: Sequence[str]) -> Iterator[str]:
    from careercli.formats.csv import safe

    stream = io.StringIO()
    writer = csv.writer(stream)
    header = False
    for part in parts:
        if not header:
            writer.writerow(part.flat_columns)
            header = True
        if part.roles:
            writer.writerow([safe(cell) if isinstance(cell, str) else cell for cell in part.flat()])
        yield stream.getvalue()
        stream.seek(0)
        stream.truncate()


def _plain(parts: Parts, sections: Sequence[str]) -> Iterator[str]:
    from careercli.formats.plain import render

    return (render(part, sections) for part in parts)


def _markdown(parts: Parts, sections: Sequence[str]) -> Iterator[str]:
    """A chapter for each role, its headings a step lower, and the sources at the end."""
    from careercli.formats.markdown import anchor, escape, render_page

    for part in parts:
        if part.titles:
            contents = "\n".join(f"- [{escape(title)}](#{anchor(title)})" for title in part.titles)
            yield f"# {part.heading}\n\n## Table of contents\n\n{contents}\n"
        page = part.page() if part.roles else part.ending()
        page = page.only(sections)
        yield f"\n{_HEADING.sub('##', render_page(page))}"


_WRITERS: Mapping[str, Callable[[Parts, Sequence[str]], Iterator[str]]] = {
    Format.json: _json,
    Format.yaml: _yaml,
    Format.csv: _csv,
    Format.markdown: _markdown,
    Format.plain: _plain,
}


def emit_each(results: Iterable[Result], format: Format, output: Path | None, sections: Sequence[str] = ()) -> None:
    """Write an answer after the other, each with a row or a line of its own; raises UsageError for a single page."""
    if format not in _WRITERS:
        raise UsageError(
            f"A list of pairs goes with {', '.join(_WRITERS)}, not with {format}.", hint="Add --format json."
        )
    texts = _each(results, format, sections)
    emit_texts(texts if output else (fitting(text, format) for text in texts), output)
    tell_remarks()


def _each(results: Iterable[Result], format: Format, sections: Sequence[str]) -> Iterator[str]:
    from careercli.formats.fields import picked
    from careercli.model.result import dump

    for number, one in enumerate(results):
        result = one.explaining(sections)
        if format is Format.json:
            from careercli.formats.json import to_line

            yield to_line(picked(dump(result, sections)))
        elif format in (Format.plain, Format.csv):
            yield _rows(result, sections, format, header=number == 0)
        else:
            yield f"{_BETWEEN[format] if number or format is Format.yaml else ''}{render(result, format, sections)}"
        if format not in (Format.json, Format.yaml):
            for note in result.notes:
                remark(f"Note: {note}")
            tell_remarks()


_BETWEEN = {Format.yaml: "---\n", Format.markdown: "\n"}


def _rows(result: Result, sections: Sequence[str], format: Format, *, header: bool) -> str:
    """The rows of one answer, after one that says which pair it is of."""
    pair = ["pair", *result.keys()]
    if format is Format.plain:
        return "\t".join(map(clean, pair)) + "\n" + render(result, format, sections)
    head, _, rest = render(result, format, sections).partition("\r\n")
    stream = io.StringIO()
    csv.writer(stream).writerow(pair)
    return (f"{head}\r\n" if header else "") + stream.getvalue() + rest
