"""The list behind --skills: items parted by commas, semicolons or lines, each a skill in the words of whoever types it.

Every item is a word of a list of skills, so that what is also an ordinary word (go, r, excel) counts here. "learning
Rust" is a wish and no skill; an item that says anything else, such as "no Java", is not understood.
"""

from __future__ import annotations

import re
from dataclasses import field
from functools import cache

from careercli.library.terms.cues import FILLER
from careercli.library.terms.mentions import Finder
from careercli.library.terms.stances import HELD, WISHED, Stance, Stances
from careercli.model.record import record

_PARTING = dict.fromkeys(map(ord, ",;\n\r\t|\u2022\u00b7\u3001\uff0c\uff1b()[]{}"), ",")
_WISH = (
    r"(?i)(?:i(?:'m| am)? )?(?:currently |now |just )?"
    r"(?:learning|studying|interested in|curious about|seeking"
    r"|(?:want|wish|hope|plan|would like|keen|eager) to (?:learn|use|try))"
    r"(?: about)? (.+)"
)
_OPENING, _CLOSING = "\ue000", "\ue001"  # brackets that part nothing
_MARK = r"[-:=\u2013\s]+[1-9]\d?\s*(?:/\s*\d+|%)\s*$"  # how well: 4/5, 80%
_MOST = 400  # letters of an item that is looked at


@record
class Typed:
    """`skills` and `wishes`: ids in the order typed, each once; `near`: what was not understood -> names like it."""

    skills: list[str] = field(default_factory=list)
    wishes: list[str] = field(default_factory=list)
    not_understood: list[str] = field(default_factory=list)
    near: dict[str, list[str]] = field(default_factory=dict)


def read_typed(text: str, finder: Finder) -> Typed:
    """What a list of skills says."""
    skills: dict[str, None] = {}
    wishes: dict[str, None] = {}
    unknown: dict[str, None] = {}
    foreign = finder.foreign(text) if "(" in text or " " in text else frozenset[str]()
    for item in map(str.strip, _parted(text).split(",")):
        if not item:
            continue
        wish = None if finder.item(item, foreign) else re.fullmatch(_WISH, item[:_MOST])
        found, left = finder.items(wish[1] if wish else item[:_MOST], foreign)
        if left and (wished := _said(item[:_MOST], finder, WISHED)):
            wish, found, left = None, [], []
            wishes.update(dict.fromkeys(wished))
        elif left and "certif" in item.lower() and (earned := _said(item[:_MOST], finder, HELD)):
            found, left = earned, []
        elif left and (bare := re.sub(_MARK, "", item)) != item and (marked := finder.item(bare, foreign)):
            found, left = marked, []
        (wishes if wish else skills).update(dict.fromkeys(found))
        unknown.update(dict.fromkeys(left))
    return Typed(
        list(skills),
        [one for one in wishes if one not in skills],
        list(unknown),
        {one: finder.names.near(one) for one in unknown},
    )


def _parted(text: str) -> str:
    """With commas between the items; what brackets say of a skill stays with it, or goes if it only says how well."""
    if "(" in text:
        text = re.sub(r"\(([^()]{1,40})\)", _in_brackets, text)
    return text.translate(_PARTING).replace(_OPENING, "(").replace(_CLOSING, ")")


def _in_brackets(match: re.Match[str]) -> str:
    if all(word in FILLER or re.fullmatch(r"\d+\+?", word) for word in match[1].lower().split()):
        return " "
    return match.group() if _stances().level(match[1]) == HELD else f"{_OPENING}{match[1]}{_CLOSING}"


def _said(item: str, finder: Finder, stance: Stance) -> list[str]:
    """What the item names, if it says so of all of that: that it is held, or wished for."""
    item = item.replace(":", " (")  # with a colon it would be the heading of others
    found = finder.find(item, listed=True)
    said = _stances().of(item, found)
    return [one.skill for one in found] if found and all(one == stance for one in said) else []


@cache
def _stances() -> Stances:
    return Stances()
