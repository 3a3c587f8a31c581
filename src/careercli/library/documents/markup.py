"""Texts without HTML and Markdown, and where something was taken out: a quote never goes over such a place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from careercli.model import limits

_SUSPECT = r"(?m)[<&*`\[_#~\u00ad\u200b-\u200f\u2060\ufeff\\]|^\s*[-+]\s"
_SUSPECT_OF_ASCII = r"(?m)[<&*`\[_#~\\]|^\s*[-+]\s"  # takes a fifth of the time to compile
_MARKUP = (
    r"(?P<gone><!--.*?-->|<(?:script|style)\b.*?</(?:script|style)>)"
    r"|(?P<block></?(?:p|br|li|ul|ol|div|h[1-6]|tr|td|table|section)\b[^<>]*>)"
    r"|(?P<tag></?[a-zA-Z][^<>]*>)"
    r"|(?P<entity>&(?:[a-zA-Z]{2,8}|#\d{1,6}|#x[0-9a-fA-F]{1,6});)"
    r"|!?\[(?P<link>[^\[\]\n]{1,300})\]\((?:[^()\s]|\([^()\s]*\))*\)"
    r"|(?P<bullet>^[ \t]*(?:[-*+]|#{1,6}|>)[ \t]+)"
    r"|(?P<mark>\*{1,3}(?=\S)|(?<=\S)\*{1,3}|`+|~~|__|(?<!\w)_(?=\S)|(?<=\S)_(?!\w)|[\u00ad\u200b-\u200f\u2060\ufeff]|\\(?=[*_#&%`~]))"
)


class Stripped(NamedTuple):
    """`cuts`: places of the text in front of which something was taken out or put in, in order."""

    text: str
    cuts: list[int]


def stripped(raw: str) -> Stripped:
    raw = raw[: limits.RESUME_LETTERS]
    if not re.search(_SUSPECT_OF_ASCII if raw.isascii() else _SUSPECT, raw):
        return Stripped(raw, [])
    parts: list[str] = []
    cuts: list[int] = []
    length = 0
    for piece, whole in _pieces(raw):
        if not whole or length:
            cuts.append(length)
        parts.append(piece)
        length += len(piece)
        if not whole:
            cuts.append(length)
    return Stripped("".join(parts), cuts)


def _pieces(raw: str) -> Iterator[tuple[str, bool]]:
    """What stays, and whether it stands so in the original."""
    place = 0
    for match in re.finditer(_MARKUP, raw, re.MULTILINE | re.DOTALL):
        if match.start() > place:
            yield raw[place : match.start()], True
        place = match.end()
        kind = match.lastgroup
        if kind == "link":
            yield match["link"], True
        elif kind == "block" or kind == "bullet":
            yield "\n", False
        elif kind == "entity":
            from html import unescape

            yield unescape(match.group()), False
        else:
            yield "", False
    if place < len(raw):
        yield raw[place:], True
