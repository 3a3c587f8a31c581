"""The feminine forms that people write for the native names of roles, made by the grammar of each language.

The rules here know endings and no role, and nothing of how titles are read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

# the masculine ending of a person → the feminine one; a name may take the rules of several languages
_PEOPLE = tuple(
    (re.compile(rf"{ending}\b"), other)
    for ending, other in (
        *((r"ist", "istin"), (r"ierer", "iererin"), (r"eur", "eurin"), (r"([a-z]{3})ar", r"\1arin"), (r"wirt", "wirtin")),
        *(
            (r"(leit|icht|rat|ick|[aeio]rsch|ing|ain|eit)er", r"\1erin"),
            (r"([a-z])manager", r"\1managerin"),
            (r"loge", "login"),
        ),
        *((r"nom", "nomin"), (r"experte", "expertin"), (r"eferent", "eferentin"), (r"spezialist", "spezialistin")),
        *(
            (r"teur", "trice"),
            (r"([^t])eur", r"\1euse"),
            (r"([it]c)ien", r"\1ienne"),
            (r"hargé", "hargée"),
            (r"onsultant", "onsultante"),
        ),
        *(
            (r"ngénieur", "ngénieure"),
            (r"hef", "heffe"),
            (r"([dts])or", r"\1ora"),
            (r"([iea]r)o", r"\1a"),
            (r"efe", "efa"),
        ),
        *((r"tore", "trice"), (r"ddetto", "ddetta"), (r"ngegnere", "ngegnera"), (r"leider", "leidster")),
        *(
            (r"ontwikkelaar", "ontwikkelaarster"),
            (r"([dl])ist", r"\1iste"),
            (r"heerder", "heerster"),
            (r"([iy])sta", r"\1stka"),
        ),
        *((r"tor", "torka"), (r"([np])er", r"\1erka"), (r"ultant", "ultantka"), (r"tyk", "tyczka"), (r"arz", "arka")),
        *((r"iusz", "iuszka"), (r"żer", "żerka"), (r"ownik", "owniczka"), (r"badacz", "badaczka"), (r"nier", "nierka")),
    )
)
_ADJECTIVES = (
    (r"ischer", "ische"),
    (r"icher", "iche"),
    (r"czny", "czna"),
    (r"ico", "ica"),
    (r"ivo", "iva"),
    (r"nel", "nelle"),
    (r"if", "ive"),
)


def feminine(name: str) -> Iterator[str]:
    """The name with each word for somebody in a feminine form, its adjective beside it."""
    for ending, other in _PEOPLE:
        made = ending.sub(other, name, count=1)
        if made != name:
            for adjective, feminine_one in _ADJECTIVES:
                made = re.sub(rf"{adjective}\b", feminine_one, made)
            yield made
