"""A place as people type it, in plain words: dashes, accents, short forms, and the words around a name."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator

_SHORT = {"saint": "st", "sainte": "st", "ste": "st", "ft": "fort", "mt": "mount", "mtn": "mountain"}
_POINTS = {"n": "north", "s": "south", "e": "east", "w": "west"}
_LETTERS = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "\u0131": "i", "ß": "ss", "æ": "ae", "œ": "oe", "&": " and "})
_APOSTROPHES = re.compile("['\u2018\u2019\u02bb\u02bc\u2032\u00b4`]")
_INITIAL = re.compile(r"\b([a-z])\.")  # "N.C." is one word, "St.Louis" two
_AMERICA = r"(?:united states(?: of america)?|u s a|u s|usa|us|america)"
_IN_AMERICA = re.compile(rf"^{_AMERICA}\b ?| ?\b{_AMERICA}$")
_METRO = (
    *("metropolitan statistical area", "statistical area", "metropolitan region", "metropolitan area", "metro area"),
    *("urban area", "metropolitan", "metro", "metroplex", "msa", "area", "region"),
)
_BEFORE = ("greater", "metropolitan", "metro", "city of", "town of", "area of", "the")
_STATE = re.compile(r"(?:the )?(?:state|commonwealth|territory) of (?P<of>.+)|(?P<before>.+) state")
_ZIP = re.compile(r"(?:zip(?: code)?:?\s*)?(\d{5})(?:-?\d{4})?")
_ZIP_BEHIND = re.compile(r"(?<=\D)[\s,]+\d{5}(?:-\d{4})?$")
_ANYWHERE = re.compile(
    r"\b(?:(?:fully|100%?) )?(?:remote(?:ly)?|hybrid|wfh|wfa|work from (?:home|anywhere)|telework|telecommute|virtual"
    r"|anywhere|everywhere|worldwide|global|nationwide|on ?site)\b"
)


def plain(text: str) -> str:
    """Small letters and digits in words: no accents, no punctuation, "saint" as "st", "w" as "west"."""
    words = _words(text)
    return " ".join(_POINTS.get(word) or _SHORT.get(word, word) for word in words)


def key(text: str) -> str:
    """What two spellings of one name have in common: "Coeur d'Alene", "coeur d alene", "COEUR DALENE"."""
    return plain(text).replace(" ", "")


def in_america(text: str) -> str:
    """The plain words of what was typed, without the country and the ZIP code; empty for the country itself."""
    words = " ".join(_words(_ZIP_BEHIND.sub("", text.strip())))
    return plain(_IN_AMERICA.sub("", _IN_AMERICA.sub("", words)))


def zip_code(text: str) -> str:
    """The five digits of something that can be a ZIP code, or nothing."""
    found = _ZIP.fullmatch(text.strip().lower())
    return found[1] if found else ""


def anywhere(text: str) -> tuple[bool, str]:
    """Whether the text says that the work is done anywhere, and the place that it names beside that."""
    words = " ".join(_words(text))
    rest = in_america(re.sub(r"\b(?:in|from|within|the|based|or|only|position|job)\b", " ", _ANYWHERE.sub(" ", words)))
    return bool(_ANYWHERE.search(words)), " ".join(rest.split())


def named_state(words: str) -> str:
    """The name in "state of Ohio" or "Ohio state"; nothing for other words."""
    found = _STATE.fullmatch(words)
    return (found["of"] or found["before"]) if found else ""


def trimmed(words: str) -> Iterator[str]:
    """The words with less and less of what people put around the name of a city: "greater", "metropolitan area"."""
    while True:
        behind = next((end for end in _METRO if words.endswith(f" {end}")), None)
        before = next((begin for begin in _BEFORE if words.startswith(f"{begin} ")), None)
        if behind:
            words = words[: -len(behind) - 1]
        elif before:
            words = words[len(before) + 1 :]
        else:
            return
        yield words


def least(words: str) -> str:
    """The words without all that people put around the name of a city."""
    return [words, *trimmed(words)][-1]


def cities_and_states(name: str) -> tuple[list[str], list[str]]:
    """ "Portland-Vancouver-Hillsboro, OR-WA" → its cities in plain words and its states."""
    cities, _, states = name.partition(", ")
    return [plain(city) for city in re.split(r"-+|/", cities)], states.split("-")


def parts(text: str) -> list[str]:
    """The names that dashes, slashes, commas, "and" or "&" part, in plain words, without the words around them."""
    found = re.split(r"[-/,;:|&+>]+|\band\b", _dashes(text))
    return [name for name in (least(plain(one)) for one in found) if name]


def _words(text: str) -> list[str]:
    bare = _APOSTROPHES.sub("", _dashes(text).lower()).translate(_LETTERS)
    bare = _INITIAL.sub(r"\1", bare)
    return re.sub(r"[^a-z0-9%]+", " ", unicodedata.normalize("NFKD", bare).encode("ascii", "ignore").decode()).split()


def _dashes(text: str) -> str:
    """Every dash that print and word processors know as "-"."""
    return "".join("-" if unicodedata.category(one) == "Pd" or one == "\u2212" else one for one in text)


_LETTERS_PER_SLIP = 5  # letters of the typed name for each one that may be wrong, missing, added or swapped
_SLIPS = 2  # at most: beyond that another name is as likely
_MOST = 5


def near(wanted: str, names: Iterable[str]) -> list[str]:
    """The names that are spelled like `wanted`, best first: the same first letter, and a slip for every five letters.

    Both are spelled without blanks. "sattle" is Seattle with one slip; "atlantis" is not Atlanta. Of four letters a
    fifth may be missing: "texs".
    """
    from rapidfuzz.distance import OSA

    size = len(wanted)
    short = size + 1 == _LETTERS_PER_SLIP
    slips = 1 if short else min(size // _LETTERS_PER_SLIP, _SLIPS)
    alike = (name for name in names if slips and name[:1] == wanted[:1] and not (short and len(name) <= size))
    found = {name: OSA.distance(wanted, name, score_cutoff=slips) for name in alike}
    close = sorted((distance, name) for name, distance in found.items() if distance <= slips)
    return [name for _, name in close][:_MOST]
