"""Titles of occupations compared: singular and plural are one, small words and punctuation count for nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from careercli.library.titles import folded
from careercli.model import limits

WHOLE = ".00"  # ends the code of O*NET that is no specialty of the classification's
_CODE = re.compile(r"\d\d-\d{4}(?:\.\d\d)?")
_WORD = re.compile(r"[a-z0-9+#]+(?:'[a-z]+)?")
_PLAIN = re.compile(r"[\w\s&/,.'()+#\u2019\u2010-\u2015\u00b7-]*")  # anything else is no title: markup, code, formulas
_INITIALS = re.compile(r"\b([a-z])\.(?=[a-z]\b)")
_BRACKETS = re.compile(r"\s*\(([^()]*)\)\s*")
_SEVERAL = re.compile(r"[/&,;]|\b(?:and|or)\b", re.IGNORECASE)
_SMALL = frozenset("a an and at by for from in of on or the to with".split())
_SHORT = {
    "asst": "assistant",
    "catalogue": "catalog",
    "coord": "coordinator",
    "dev": "developer",
    "dir": "director",
    "eng": "engineer",
    "engr": "engineer",
    "jr": "junior",
    "mgr": "manager",
    "mngr": "manager",
    "programme": "program",
    "rep": "representative",
    "snr": "senior",
    "sr": "senior",
    "supv": "supervisor",
    "vp": "vice president",
}
# how a word begins in Britain → in the United States
_BRITISH = {
    "adviser": "advisor",
    "aluminium": "aluminum",
    "anaesth": "anesth",
    "archaeolog": "archeolog",
    "behaviour": "behavior",
    "centre": "center",
    "colour": "color",
    "counsell": "counsel",
    "defence": "defense",
    "fibre": "fiber",
    "gynaec": "gynec",
    "haemat": "hemat",
    "harbour": "harbor",
    "jewell": "jewel",
    "labour": "labor",
    "modell": "model",
    "mould": "mold",
    "orthopaed": "orthoped",
    "paed": "ped",
    "plough": "plow",
    "theatre": "theater",
    "travell": "travel",
    "tyre": "tire",
}
_SPELLED = re.compile("|".join(_BRITISH))
_IRREGULAR = {
    "men": "man",
    "people": "person",
    "persons": "person",
    "children": "child",
    "midwives": "midwife",
    "wives": "wife",
    "buses": "bus",
    "gases": "gas",
    "lenses": "lens",
    "analyses": "analysis",
    "movies": "movie",
}
# beside a title they say how far somebody has come in it, not what it is
_STANDING = frozenset(
    "senior junior lead principal staff experienced entry level mid midlevel i ii iii iv v 1 2 3 4 5".split()
)
_TITLES = frozenset("principal lead staff".split())  # of these what follows "assistant" or "team" is a name
_OPERATING_ROOM = re.compile(r"or\b")
_OF = re.compile(r"\s+of\s+", re.IGNORECASE)
_EXCEPT = re.compile(r",? \(?(?:except|not) .*", re.IGNORECASE)
_OTHER = re.compile(r", all other\b.*|^miscellaneous ", re.IGNORECASE)
_SEGMENT = re.compile(r", (?:and |or )?| and | or ")
_ABOUT = re.compile(r"--| (?:of|for|in|to|with|through) ")
_PART = 3  # letters that a part of a compound has at least
# plurals at the end of a segment that are no people
_THINGS = frozenset(
    """product sport service operation system activity animal benefit claim commodity fiber material new occupation
    program sale security surface trade utility vehicle""".split()
)


def is_code(text: str) -> bool:
    """Whether it is written like a code of the classification or of O*NET."""
    return bool(_CODE.fullmatch(text.strip()))


def is_rest(title: str) -> bool:
    """Whether an official title is of those who are in none of the others: "Managers, All Other"."""
    return bool(_OTHER.search(title))


def readable(title: str) -> bool:
    """Whether it may be a title at all, with every letter one that is understood."""
    if len(title) > limits.TITLE or not _PLAIN.fullmatch(title):
        return False
    return title.isascii() or all(folded(one).strip() for one in title if one.isalnum())


def alone(title: str) -> bool:
    """Whether it names one thing, as far as can be told: no list, no "and"."""
    return not _SEVERAL.search(title)


def key_of(title: str) -> str:
    """What a title is compared by: "Directors of Nursing" → "director nursing"."""
    return " ".join(words_of(title))


def words_of(title: str) -> list[str]:
    """The words of the key."""
    text = _INITIALS.sub(r"\1", folded(title.replace("\u2019", "'")))
    found = (_SHORT.get(word, word) for word in _WORD.findall(text))
    words = [singular(word) for words in found for word in words.split() if word not in _SMALL]
    if _OPERATING_ROOM.match(text):  # no title begins with the small word
        words = ["or", *words]
    return [*words[:-1], "technician"] if words[1:] and words[-1] == "tech" else words


def keys_of(title: str, *, bold: bool) -> Iterator[str]:
    """The keys that a title may be known by, the most literal first: itself, without brackets, turned round.

    Unless `bold`, brackets that say something of their own stay: a programmer analyst (bioinformatics) is no other one.
    """
    whole = key_of(title)
    bare = key_of(_BRACKETS.sub(" " if bold else _said_again, title)) if "(" in title else whole
    turned = key_of(" ".join(reversed(_OF.split(title)))) if len(_OF.split(title)) == 2 else whole
    yield from dict.fromkeys((whole, turned, bare))


def without_standing(key: str) -> str:
    """The key without words of standing; of those at the end only grades: an assistant principal is no assistant."""
    words = key.split()
    while len(words) > 1 and words[0] in _STANDING:
        words = words[1:]
    while len(words) > 1 and words[-1] in _STANDING - _TITLES:
        words = words[:-1]
    return " ".join(words)


def listed(title: str) -> list[str]:
    """The parts of a title that names several."""
    return [part for part in _SEVERAL.split(title) if key_of(part)]


def _said_again(brackets: re.Match[str]) -> str:
    """Nothing of initials of what stands before them, of numbers and marks of gender: "Registered Nurse (RN)"."""
    inside = [word for word in _WORD.findall(folded(brackets[1])) if not word.isdigit()]
    initials = "".join(word[0] for word in _WORD.findall(folded(brackets.string[: brackets.start()])))
    repeats = "".join(inside) in initials or all(len(word) == 1 or word in _STANDING for word in inside)
    return " " if repeats else brackets[0]


def respaced(key: str) -> Iterator[str]:
    """The key with two words written as one, or with its one word as two: "cabinet maker", "cabinetmaker"."""
    words = key.split()
    for place in range(len(words) - 1):
        yield " ".join([*words[:place], words[place] + words[place + 1], *words[place + 2 :]])
    if len(words) == 1:
        yield from (f"{key[:place]} {key[place:]}" for place in range(_PART, len(key) - _PART + 1))


@lru_cache(maxsize=16384)
def singular(word: str) -> str:
    """A word without its plural ending, spelled as in America; of two words that differ in these alone, the same."""
    if british := _SPELLED.match(word):
        word = _BRITISH[british[0]] + word[british.end() :]
    word = word.removesuffix("'s")
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if word.endswith("men") and len(word) > 4:
        return word[:-2] + "an"
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("sses", "shes", "ches", "xes", "zes")) and len(word) > 4:
        return word[:-2]
    return word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")) else word


def held(title: str) -> frozenset[str]:
    """The words that an official title holds, without those that it leaves out or that stand for the rest."""
    return frozenset(words_of(_OTHER.sub("", _EXCEPT.sub("", title))))


def heads(title: str) -> frozenset[str]:
    """The people that an official title names: "Cooks, Restaurant" → cook; nothing of what they do it with or to."""
    last = (words[-1] for part in _people(title) if (words := _WORD.findall(folded(part))))
    return frozenset(singular(word) for word in last if singular(word) != word) - _THINGS


def parts(title: str) -> tuple[str, ...]:
    """The keys of what stands between its commas: "Musicians and Singers" → musician, singer."""
    return tuple(key_of(part) for part in _people(title))


def _people(title: str) -> list[str]:
    return _SEGMENT.split(_ABOUT.split(_OTHER.sub("", _EXCEPT.sub("", title)), maxsplit=1)[0])
