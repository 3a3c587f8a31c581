"""Things that are handed in for a résumé and are none: what each is, and the words that the message must hold.

Each holds SECRET near its fault; no message may.
"""

from __future__ import annotations

import json
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

SECRET = "Zyxwvut"  # noqa: S105 - a word to look for
_LINE = f'  "name": "{SECRET}"'


def archive(files: dict[str, bytes]) -> bytes:
    stream = BytesIO()
    with ZipFile(stream, "w", ZIP_DEFLATED) as made:
        for name, content in files.items():
            made.writestr(name, content)
    return stream.getvalue()


def pdf_of(stream: str) -> bytes:
    """A page by hand, with what draws it."""
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R "
        "/Resources << /Font << /F1 5 0 R >> >> >>",
        f"<< /Length {len(stream)} >>\nstream\n{stream}\nendstream",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    out, starts = "%PDF-1.4\n", []
    for number, one in enumerate(objects, 1):
        starts.append(len(out))
        out += f"{number} 0 obj\n{one}\nendobj\n"
    table = "".join(f"{start:010} 00000 n \n" for start in starts)
    end = f"trailer << /Size 6 /Root 1 0 R >>\nstartxref\n{len(out)}\n%%EOF\n"
    return f"{out}xref\n0 6\n0000000000 65535 f \n{table}{end}".encode("latin-1")


BROKEN: dict[str, tuple[bytes, list[str]]] = {
    "trailing-comma.json": (f'{{"basics": {{\n{_LINE},\n}}}}'.encode(), ["line 2, column 20"]),
    "no-comma.json": (f'{{"basics": {{\n{_LINE}\n  "x": 1}}}}'.encode(), ["line 3, column 3"]),
    "single-quotes.json": (f"{{'basics': {{'name': '{SECRET}'}}}}".encode(), ["line 1, column 2"]),
    "cut-off.json": (f'{{"basics": {{\n{_LINE},\n  "label": "{SECRET}'.encode(), ["line 3, column 12"]),
    "line-break-in-text.json": (f'{{"basics": {{"name": "{SECRET}\n"}}}}'.encode(), ["line 1, column"]),
    "bad-escape.json": (f'{{"basics": {{"name": "\\q{SECRET}"}}}}'.encode(), ["line 1, column 22"]),
    "comment.json": (f'{{\n// {SECRET}\n"basics": {{}}}}'.encode(), ["line 2, column 1"]),
    "two-documents.json": (f'{{"basics": {{}}}}\n{{"{SECRET}": 1}}'.encode(), ["line 2, column 1"]),
    "colon.yaml": (f"basics:\n  name: {SECRET}: x: y\n".encode(), ["line 2, column"]),
    "indent.yaml": (f"basics:\n  name: {SECRET}\n label: x\n".encode(), ["line 3, column"]),
    "tab.yaml": (f"basics:\n\tname: {SECRET}\n".encode(), ["line 2, column"]),
    "alias.yaml": (f"basics: &a\n  name: {SECRET}\nwork: *a\n".encode(), ["line 3, column 7", "alias"]),
    "empty.json": (b"", ["is empty"]),
    "blank.txt": (b"\xef\xbb\xbf \n\n", ["is empty"]),
    "list.json": (f'["{SECRET}"]'.encode(), ["looks like a list"]),
    "number.json": (b"[5]", ["looks like a list"]),
    "package.json": (
        json.dumps({"name": SECRET, "version": "1.0.0", "dependencies": {"react": "1"}}).encode(),
        ["looks like the package file"],
    ),
    "notebook.ipynb": (json.dumps({"nbformat": 4, "cells": [SECRET]}).encode(), ["looks like a notebook"]),
    "linkedin.json": (
        json.dumps({"firstName": SECRET, "lastName": "x", "headline": "y", "positions": []}).encode(),
        ["looks like a LinkedIn export"],
    ),
    "europass.json": (json.dumps({"SkillsPassport": {"LearnerInfo": SECRET}}).encode(), ["looks like a Europass"]),
    "europass.xml": (f"<?xml version='1.0'?><SkillsPassport>{SECRET}</SkillsPassport>".encode(), ["looks like XML"]),
    "person.json": (
        json.dumps({"@context": "https://schema.org", "@type": "Person", "name": SECRET}).encode(),
        ["looks like JSON-LD"],
    ),
    "role.yaml": (f"title: {SECRET}\nfamily: science\ntrack: individual\n".encode(), ["role file of careercli"]),
    "unknown.json": (json.dumps({"a": SECRET, "b": 2}).encode(), ["no résumé of a shape that is known"]),
    "nothing-in-it.json": (
        json.dumps({"basics": {"name": SECRET, "summary": "I like walks."}, "work": [], "skills": []}).encode(),
        ["names no skill"],
    ),
    "page.html": (f"<!DOCTYPE html><html><body>{SECRET} Python</body></html>".encode(), ["looks like a web page"]),
    "cv.toml": (f'[basics]\nname = "{SECRET}"\n'.encode(), ["looks like TOML"]),
    "old.doc": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + SECRET.encode(), ["looks like a Word file of before 2007"]),
    "text.rtf": (f"{{\\rtf1 {SECRET}}}".encode(), ["looks like RTF"]),
    "photo.png": (b"\x89PNG\r\n\x1a\n" + SECRET.encode(), ["looks like a picture"]),
    "noise.bin": (bytes(range(256)) * 4 + SECRET.encode(), ["is no text"]),
    "not-utf8.json": (f'{{"basics": {{"name": "{SECRET}\xe9"}}}}'.encode("latin-1"), ["is not UTF-8"]),
    "deep.json": (b'{"basics":' + b"[" * 50_000 + b"]" * 50_000 + b"}", ["nested deeper"]),
    "deepish.json": (b'{"basics":' + b"[" * 60 + b"]" * 60 + b"}", ["nested deeper"]),
    "deep.yaml": (b"basics:\n  x: " + b"[" * 5_000 + b"]" * 5_000, ["nested deeper"]),
    "many.json": (b'{"skills": [' + b",".join([b'"x"'] * 30_000) + b"]}", ["more than 10,000 values"]),
    "large.json": (b'{"skills": ["' + b"x" * 2_100_000 + b'"]}', ["larger than 2,000,000 bytes"]),
    "many-lines.txt": (b"SKILLS\n" + b"Python\n" * 15_000, ["more than 10,000 lines"]),
    "many-texts.json": (b'{"skills": [' + b",".join([b'"Python"'] * 5_000) + b"]}", ["more than 4,000 texts"]),
    "long.json": (json.dumps({"work": [{"summary": "Python " * 2_500}] * 30}).encode(), ["more than 200,000 letters"]),
    "huge.txt": (b"Python " * 1_500_000, ["larger than 10,000,000 bytes"]),
    "other.zip": (archive({f"{SECRET}.txt": b"x"}), ["looks like an archive"]),
    "sheet.xlsx": (archive({"xl/workbook.xml": SECRET.encode()}), ["looks like a workbook"]),
    "text.odt": (archive({"content.xml": SECRET.encode()}), ["looks like an OpenDocument file"]),
    "bomb.docx": (archive({"word/document.xml": b"<w>" + b" " * 30_000_000}), ["unfolds to more than"]),
    "entities.docx": (
        archive({"word/document.xml": f'<!DOCTYPE x [<!ENTITY a "{SECRET}">]><x>&a;</x>'.encode()}),
        ["defines entities"],
    ),
    "torn.docx": (archive({"word/document.xml": b"<w:p>" + SECRET.encode()})[:-30], ["no DOCX that can be read"]),
    "no-xml.docx": (archive({"word/document.xml": SECRET.encode()}), ["no DOCX that can be read"]),
}
