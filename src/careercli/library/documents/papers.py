"""PDF and DOCX -> their text. PDF needs pypdf, the extra `careercli[resume]`; DOCX is a ZIP of XML, read as it is.

Both may be bombs: what they unfold to is bounded before it is read, and XML that defines entities is refused.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from io import BytesIO
from itertools import pairwise
from typing import Any

from careercli.library.documents.columns import in_columns
from careercli.library.documents.unreadable import UnreadableError
from careercli.model import limits

_WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_STRICT = "{http://purl.oclc.org/ooxml/wordprocessingml/main}"
_BODY = "word/document.xml"
_NEAREST, _FARTHEST, _LOWEST, _TALLEST = -500, 3000, 2, 200  # points, between which letters stand on a page
_LABEL = 40  # letters of a cell that goes before another on its line
_OTHER = "Save it as plain text, and hand in that."
_NAMES = {"content.xml": "an OpenDocument file", "xl/workbook.xml": "a workbook", "ppt/presentation.xml": "slides"}


def pdf_text(content: bytes) -> str:
    try:
        import pypdf
    except ImportError:
        raise UnreadableError(
            "PDF needs pypdf", "Install it with `pip install 'careercli[resume]'`, or hand in plain text."
        ) from None
    _be_quiet()
    try:
        text = "\n".join(_pages(pypdf.PdfReader(BytesIO(content))))
    except UnreadableError:
        raise
    except Exception:  # a broken PDF may raise anything, and its words may hold what was read
        raise UnreadableError("is no PDF that can be read", _OTHER) from None
    if not text.strip():
        raise UnreadableError("holds no text, perhaps only pictures of pages", _OTHER)
    return text


def _be_quiet() -> None:
    """pypdf writes to the log what it stumbles over."""
    import logging

    logging.getLogger("pypdf").setLevel(logging.CRITICAL + 1)


def _pages(reader: Any) -> Iterator[str]:
    if reader.is_encrypted and not reader.decrypt(""):
        raise UnreadableError("is a PDF with a password", "Save it without one.")
    left = limits.RESUME_BYTES
    for number, page in enumerate(reader.pages):
        if number == limits.RESUME_PAGES:
            raise UnreadableError(f"has more than {limits.RESUME_PAGES} pages", "A résumé is much shorter.")
        text = _text_of(page)
        left -= len(text)
        if left < 0:
            raise UnreadableError(f"holds more than {limits.RESUME_BYTES:,} letters", "A résumé is much shorter.")
        yield text


def _text_of(page: Any) -> str:
    """The text of a page or, if it is set in two columns, of one after the other."""
    plain = True

    def look(text: str, world: Sequence[float], own: Sequence[float], _: Any, size: float) -> None:
        nonlocal plain
        across = world[0] * own[4] + world[2] * own[5] + world[4]
        tall = abs(size * own[3] * world[3])
        # blanks stand for gaps: far out, or with the tiniest letters, there would be billions
        plain = plain and (not text.strip() or (_NEAREST < across < _FARTHEST and _LOWEST < tall < _TALLEST))

    read = page.extract_text(visitor_text=look) or ""
    return (_in_columns(page) if plain else None) or read


def _in_columns(page: Any) -> str | None:
    try:
        laid_out = page.extract_text(extraction_mode="layout", layout_mode_space_vertically=False)
    except Exception:  # what pypdf raises over odd fonts
        return None
    return in_columns(laid_out[: limits.RESUME_BYTES])


def docx_text(content: bytes) -> str:
    from zipfile import ZipFile

    try:
        with ZipFile(BytesIO(content)) as archive:
            names = set(archive.namelist())
            if _BODY not in names:
                what = next((what for name, what in _NAMES.items() if name in names), "an archive")
                raise UnreadableError(f"looks like {what}, which is not read", _OTHER)
            with archive.open(_BODY) as stream:
                body = stream.read(limits.RESUME_FILE + 1)
    except UnreadableError:
        raise
    except Exception:  # so many ways to break an archive
        raise UnreadableError("is no DOCX that can be read", _OTHER) from None
    if len(body) > limits.RESUME_FILE:
        raise UnreadableError(f"unfolds to more than {limits.RESUME_FILE:,} bytes", _OTHER)
    if re.search(rb"<!(?:DOCTYPE|ENTITY)", body):
        raise UnreadableError("is no DOCX that can be read: it defines entities", _OTHER)
    return _paragraphs(body)


def _row(cells: Sequence[Sequence[str]]) -> list[str]:
    """A row of a table on one line, if all cells but the last are a word or two, as a date or a heading is."""
    told = [kept for cell in cells if (kept := [line for line in cell if line.strip()])]
    if len(told) < 2 or any(len(cell) > 1 or len(cell[0]) > _LABEL for cell in told[:-1]):
        return [line for cell in cells for line in cell]
    return ["\t".join(cell[0].strip() for cell in told), *told[-1][1:]]


def _paragraphs(body: bytes) -> str:
    """A line for each paragraph; text of deleted revisions is no text."""
    from xml.etree.ElementTree import ParseError, iterparse

    lines: list[str] = []
    part: list[str] = []
    rows: list[list[int]] = []  # where each row that is open begins, and where its cells end
    try:
        for event, element in iterparse(BytesIO(body), ("start", "end")):  # noqa: S314
            tag = element.tag.removeprefix(_WORD).removeprefix(_STRICT)
            if event == "start":
                rows += [[len(lines)]] if tag == "tr" else []
                continue
            if tag == "tc" and rows:
                rows[-1].append(len(lines))
            elif tag == "tr":
                bounds = rows.pop()
                lines[bounds[0] :] = _row([lines[first:last] for first, last in pairwise(bounds)])
            elif tag == "numPr":  # an item of a list, whose sign is not written out
                part.append("\u2022 ")
            elif tag == "t":
                part.append(element.text or "")
            elif tag in ("tab", "br", "cr"):
                part.append("\t" if tag == "tab" else "\n")
            elif tag == "p":
                lines.append("".join(part))
                part = []
            element.clear()
    except (ParseError, RecursionError, ValueError):
        raise UnreadableError("is no DOCX that can be read", _OTHER) from None
    return "\n".join([*lines, *(["".join(part)] if part else [])])
