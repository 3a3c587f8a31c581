"""The list behind --skills: items parted by commas, semicolons or lines, each a skill in the words of whoever types it.

Every item is a word of a list of skills, so that what is also an ordinary word (go, r, excel) counts here. "learning
Rust" is a wish and no skill; an item that says anything else, such as "no Java", is not understood.
"""

from __future__ import annotations

import re
from dataclasses import field

from careercli.library.terms.cues import FILLER
from careercli.library.terms.names import SkillNames, folded
from careercli.model.record import record

_PARTING = dict.fromkeys(map(ord, ",;\n\r\t|\u2022\u00b7\u3001\uff0c\uff1b()[]{}"), ",")
_PARTS = r"(?i)\s*(?:/|&|\+(?=\s)|\band\b|\bund\b|\bet\b|\by\b|\be\b)\s*"
_VERSION = r"v?[1-9]\d*(\.\d+)*(\.x)?\+?"
_WISH = (
    r"(?i)(?:i(?:'m| am)? )?(?:currently |now |just )?"
    r"(?:learning|studying|interested in|curious about|seeking"
    r"|(?:want|wish|hope|plan|would like|keen|eager) to (?:learn|use|try))"
    r"(?: about)? (.+)"
)
_MOST = 400  # letters of an item that is looked at


@record
class Typed:
    """`skills` and `wishes`: ids in the order typed, each once; `near`: what was not understood -> names like it."""

    skills: list[str] = field(default_factory=list)
    wishes: list[str] = field(default_factory=list)
    not_understood: list[str] = field(default_factory=list)
    near: dict[str, list[str]] = field(default_factory=dict)


def read_typed(text: str, names: SkillNames) -> Typed:
    """What a list of skills says."""
    skills: dict[str, None] = {}
    wishes: dict[str, None] = {}
    unknown: dict[str, None] = {}
    for item in map(str.strip, text.translate(_PARTING).split(",")):
        if not item:
            continue
        wish = None if names.find(item) else re.fullmatch(_WISH, item[:_MOST])
        found, left = _item(wish[1] if wish else item[:_MOST], names)
        (wishes if wish else skills).update(dict.fromkeys(found))
        unknown.update(dict.fromkeys(left))
    return Typed(
        list(skills),
        [one for one in wishes if one not in skills],
        list(unknown),
        {one: names.near(one) for one in unknown},
    )


def _item(item: str, names: SkillNames) -> tuple[list[str], list[str]]:
    """The skills of one item, and what of it is none: as a whole, in parts, or word by word."""
    whole = _words(item, names)
    if whole is not None:
        return whole, []
    parts = [part for part in re.split(_PARTS, item) if part]
    if len(parts) < 2:
        return [], [item]
    read = [(part, _words(part, names)) for part in parts]
    lone = any(found and len(part) == 1 for part, found in read)  # R&D is not R
    if not any(found for _, found in read) or (lone and any(found is None for _, found in read)):
        return [], [item]
    return [key for _, found in read for key in found or ()], [part for part, found in read if found is None]


def _words(text: str, names: SkillNames) -> list[str] | None:
    """The skills that the text consists of, the longest names first; None where any other word is left."""
    if key := names.find(text):
        return [key]
    words = folded(text).split()
    found: list[str] = []
    at = 0
    while at < len(words):
        ends = range(len(words), at, -1)
        hit = next(((key, end) for end in ends if (key := names.find(" ".join(words[at:end])))), None)
        if hit:
            found.append(hit[0])
            at = hit[1]
        elif words[at] in FILLER or re.fullmatch(_VERSION, words[at]):
            at += 1
        else:
            return None
    return found or None
