"""The list behind --skills: items parted by commas, semicolons or lines, each a skill in the words of whoever types it.

Every item is a word of a list of skills, so that what is also an ordinary word (go, r, excel) counts here. "learning
Rust" is a wish and no skill; an item that says anything else, such as "no Java", is not understood.
"""

from __future__ import annotations

import re
from dataclasses import field

from careercli.library.terms.mentions import Finder
from careercli.model.record import record

_PARTING = dict.fromkeys(map(ord, ",;\n\r\t|\u2022\u00b7\u3001\uff0c\uff1b()[]{}"), ",")
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


def read_typed(text: str, finder: Finder) -> Typed:
    """What a list of skills says."""
    skills: dict[str, None] = {}
    wishes: dict[str, None] = {}
    unknown: dict[str, None] = {}
    foreign = finder.foreign(text) if "(" in text or " " in text else frozenset[str]()
    for item in map(str.strip, text.translate(_PARTING).split(",")):
        if not item:
            continue
        wish = None if finder.item(item, foreign) else re.fullmatch(_WISH, item[:_MOST])
        found, left = finder.items(wish[1] if wish else item[:_MOST], foreign)
        (wishes if wish else skills).update(dict.fromkeys(found))
        unknown.update(dict.fromkeys(left))
    return Typed(
        list(skills),
        [one for one in wishes if one not in skills],
        list(unknown),
        {one: finder.names.near(one) for one in unknown},
    )
