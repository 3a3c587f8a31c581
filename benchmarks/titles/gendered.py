"""The feminine forms that people write for the native names of roles, made by the grammar of each language.

The rules here know endings and no role, and nothing of how titles are read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator


def _rules(table: str) -> tuple[tuple[re.Pattern[str], str], ...]:
    pairs = (line.split() for line in table.split(";"))
    return tuple((re.compile(rf"{ending}\b"), other) for ending, other in pairs)


# the masculine ending of a person and the feminine one; a name may take the rules of several languages
_PEOPLE = _rules(
    r"""ist istin; ierer iererin; eur eurin; ([a-z]{3})ar \1arin; wirt wirtin; loge login; nom nomin; experte expertin;
    (leit|icht|rat|ick|[aeio]rsch|ing|ain|eit)er \1erin; ([a-z])manager \1managerin; eferent eferentin;
    teur trice; ([^t])eur \1euse; ([it]c)ien \1ienne; hargé hargée; onsultant onsultante; ngénieur ngénieure; hef heffe;
    ([dts])or \1ora; ([iea]r)o \1a; efe efa; tore trice; ddetto ddetta; ngegnere ngegnera;
    leider leidster; ontwikkelaar ontwikkelaarster; ([dl])ist \1iste; heerder heerster;
    ([iy])sta \1stka; tor torka; ([np])er \1erka; ultant ultantka; tyk tyczka; arz arka; iusz iuszka; żer żerka;
    ownik owniczka; badacz badaczka; nier nierka"""
)
_ADJECTIVES = _rules("ischer ische; icher iche; czny czna; ico ica; ivo iva; nel nelle; if ive")


def feminine(name: str) -> Iterator[str]:
    """The name with each word for somebody in a feminine form, its adjective beside it."""
    for ending, other in _PEOPLE:
        made = ending.sub(other, name, count=1)
        if made != name:
            for adjective, agreeing in _ADJECTIVES:
                made = adjective.sub(agreeing, made)
            yield made
