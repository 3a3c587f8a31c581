"""Where sentences begin and end, by atoms; a line break or a bullet ends one too."""

from __future__ import annotations

import re
from bisect import bisect_left
from itertools import pairwise

from careercli.library.terms.atoms import Atoms

_END = "(?:[.!?](?=\\s|$)|[\u3002\uff01\uff1f])[\"')\u201d\u00bb]*|[\\n\\r\u2022\u25aa\u25cf\u2023\u25e6]+"
_END_OF_ASCII = "[.!?](?=\\s|$)[\"')]*|[\\n\\r]+"  # takes a fifth of the time to compile
_SHORT_FORMS = (
    "e.g. i.e. z.b. z. d.h. incl. inkl. bzw. vs. ca. approx. etc. resp. p.ex. ex. sr. jr. dr. mr. ms. st. no. nr. u.a. "
    "esp. aprox. ej. cf. usw. b.sc. m.sc. ph.d. inc. ltd."
).split()


_LONGEST = 500  # atoms: what has more is no sentence, and each that is looked for would be compared with all the others


def sentences_of(atoms: Atoms) -> list[tuple[int, int]]:
    """The first atom of each sentence, and the one behind its last; what runs on without end is cut."""
    text = atoms.text
    cuts = [0]
    for match in re.finditer(_END_OF_ASCII if text.isascii() else _END, text):
        if match.group()[0] == "." and _goes_on(text, match.start(), match.end()):
            continue
        cuts.append(bisect_left(atoms.starts, match.end()))
    cuts.append(len(atoms.words))
    spans = pairwise(cuts)
    return [(one, min(one + _LONGEST, last)) for first, last in spans for one in range(first, last, _LONGEST)]


def _goes_on(text: str, dot: int, end: int) -> bool:
    """Whether the dot belongs to a short form, or small letters follow."""
    following = text[end:].lstrip()[:1]
    word = text[max(0, dot - 8) : dot + 1].split()
    return following.islower() or bool(word and word[-1].lower().lstrip("(") in _SHORT_FORMS)
