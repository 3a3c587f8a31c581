"""One file or standard input -> values (JSON, YAML) or text (PDF, DOCX, plain), by what it holds, not by its name.

Errors say where and what, never a word of what was read. Nothing is written, not even for a moment.
"""

from __future__ import annotations

import os
import re
import stat
from pathlib import Path
from typing import Any, BinaryIO, TextIO

from careercli.errors import FileError, UsageError, on_one_line
from careercli.library.documents.structured import from_json, from_yaml
from careercli.library.documents.unreadable import UnreadableError
from careercli.model import limits
from careercli.model.record import record

STDIN = "-"
_NAMED = "Standard input"
_JSON, _YAML, _TEXT = (".json", ".jsonc", ".json5"), (".yaml", ".yml"), (".txt", ".text", ".md", ".markdown")
_KEY = (
    r"(?:---[^\n]*\n|#[^\n]*\n|\s*\n)*[\"']?(?:basics|cv|work|meta|\$schema|info|employment|sections|skills|education|"
    r"resume|data|design|locale|rendercv_settings|settings|picture|version|projects|name)[\"']?\s*:"
    r"(?:[ \t]*\n[ \t]+\S|[ \t]*\n-|[ \t]*\S)"
)
_TOP_KEYS = r"(?m)^[\"']?(?:basics|cv|work|employment|sections|skills|education|projects)[\"']?:[ \t]*(?:#[^\n]*)?$"
_TOML = r"\s*\[\[?[A-Za-z][\w.-]*\]\]?\s*\n"
_OTHERS = (
    (b"\xd0\xcf\x11\xe0", "a Word file of before 2007", "Save it as DOCX, PDF or plain text."),
    (b"{\\rtf", "RTF", "Save it as DOCX, PDF or plain text."),
    (b"\x89PNG", "a picture", "Hand in the text: JSON Resume, PDF, DOCX or plain text."),
    (b"\xff\xd8\xff", "a picture", "Hand in the text: JSON Resume, PDF, DOCX or plain text."),
    (b"GIF8", "a picture", "Hand in the text: JSON Resume, PDF, DOCX or plain text."),
    (b"\x1f\x8b", "a gzip archive", "Unpack it first."),
    (b"\\documentclass", "LaTeX", "Hand in the PDF that it makes."),
    (b"<!doctype html", "a web page", "Save it as plain text or PDF."),
    (b"<html", "a web page", "Save it as plain text or PDF."),
    (b"<?xml", "XML, such as a Europass or HR-XML file", "Hand in JSON Resume, PDF, DOCX or plain text."),
    (b"<skillspassport", "a Europass file", "Hand in JSON Resume, PDF, DOCX or plain text."),
)


@record
class Document:
    """`values` where the file has a structure, `text` where it is just read; `name` is how the user called it."""

    name: str
    values: Any = None
    text: str | None = None


def read_document(file: str, stdin: TextIO | None = None) -> Document:
    """Raises UsageError if nothing is piped in, else FileError."""
    name = _NAMED if file == STDIN else on_one_line(file)
    content = _piped(stdin) if file == STDIN else _read(Path(file), name)
    try:
        return _document(content, name, "" if file == STDIN else Path(file).suffix.lower())
    except UnreadableError as error:
        raise FileError(f"{name}: {error.what}.", hint=error.hint) from None


def _piped(stdin: TextIO | None) -> bytes:
    if stdin is None or stdin.isatty():
        raise UsageError("No résumé is piped in.", hint="Name a file, or pipe one in: --resume - < resume.json")
    return _bounded(stdin.buffer, _NAMED)


def _read(path: Path, name: str) -> bytes:
    try:
        status = os.stat(path)  # noqa: PTH116
        if not stat.S_ISREG(status.st_mode) and not (stat.S_ISFIFO(status.st_mode) and path.is_relative_to("/dev")):
            what = "is a folder" if stat.S_ISDIR(status.st_mode) else "is not a regular file"
            raise FileError(f"{name}: {what}.", hint="Name the file of your résumé, or - for standard input.")
        with path.open("rb") as stream:
            return _bounded(stream, name)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "is no name of a file"
        raise FileError(f"{name}: {reason}.", hint="Name the file of your résumé, or - for standard input.") from None


def _bounded(stream: BinaryIO, name: str) -> bytes:
    content = stream.read(limits.RESUME_FILE + 1)
    if len(content) > limits.RESUME_FILE:
        raise FileError(f"{name}: is larger than {limits.RESUME_FILE:,} bytes.", hint="A résumé is much smaller.")
    return content


def _document(content: bytes, name: str, suffix: str) -> Document:
    if content.startswith(b"%PDF-"):
        from careercli.library.documents.papers import pdf_text

        return Document(name, text=pdf_text(content))
    if content.startswith(b"PK\x03\x04"):
        from careercli.library.documents.papers import docx_text

        return Document(name, text=docx_text(content))
    start = content.lstrip(b"\xef\xbb\xbf \t\r\n")[:40].lower()
    for sign, what, hint in _OTHERS:
        if start.startswith(sign.lower()):
            raise UnreadableError(f"looks like {what}, which is not read", hint)
    if len(content) > limits.RESUME_BYTES:
        raise UnreadableError(f"is larger than {limits.RESUME_BYTES:,} bytes", "A résumé is much smaller.")
    text = _decoded(content, strict=suffix not in _TEXT)
    if not text.strip():
        raise UnreadableError("is empty", "Hand in JSON Resume, PDF, DOCX or plain text.")
    return _structured(text, name, suffix)


def _structured(text: str, name: str, suffix: str) -> Document:
    if suffix in _TEXT:
        return Document(name, text=text)
    if suffix == ".toml" or (text.lstrip()[:1] == "[" and re.match(_TOML, text)):
        raise UnreadableError("looks like TOML, which is not read", "Save it as JSON or YAML.")
    if suffix in _JSON or text.lstrip()[:1] in ("{", "[", '"'):
        return Document(name, values=from_json(text))
    if suffix in _YAML or (re.match(_KEY, text) and re.search(_TOP_KEYS, text)):
        return Document(name, values=from_yaml(text))
    return Document(name, text=text)


def _decoded(content: bytes, *, strict: bool) -> str:
    if content[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return content.decode("utf-16", errors="replace")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        if b"\x00" in content:
            raise UnreadableError("is no text", "Hand in JSON Resume, PDF, DOCX or plain text.") from None
        if strict and content.lstrip()[:1] in (b"{", b"["):
            raise UnreadableError("is not UTF-8", "Save it as UTF-8.") from None
    return content.decode("cp1252", errors="replace")
