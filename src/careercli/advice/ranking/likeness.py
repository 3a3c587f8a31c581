"""Words that mean the same thing in another form: "healthcare" and "Healthcare", "physicists" and "physics"."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import cache

from careercli.model.skill import words_of

_SMALL = frozenset("a an and at by for from in of on or the to with".split())
# what may stand behind a common stem: economics, economists; statistics, statistician; accounting, accountant
_ENDS = frozenset(
    """- e s y ies es ist ists ian ians er ers or ors ing ic ics ial ant ants istry ician icians ment ements ement
    ce ces tist tists tific cia tifico tifica tista tifique sis st sts ses se tics tic sta stas ure ation ations ia ero
    iero erie eur ler ung ed""".split()
)
_MISSPELT = (("es", "s"), ("s", "es"))  # "kubernets" is no form of Kubernetes
STEM = 4  # letters that two forms of a word share at least
_BEGUN = 4  # letters that may stand for a longer word


def same_word(one: str, other: str) -> bool:
    """Whether two words are the same thing or its people: physics, physicist, physicists."""
    return one == other or _same_stem(*sorted((one, other)))


@cache
def _same_stem(one: str, other: str) -> bool:
    if not (one.isalpha() and other.isalpha()):
        return False
    shared = next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    sizes = range(shared, max(STEM, shared - 3) - 1, -1)
    ends = ((one[size:] or "-", other[size:] or "-") for size in sizes)
    return any({*both} <= _ENDS and both not in _MISSPELT for both in ends)


def alike(text: str, names: Collection[str]) -> list[str]:
    """The names that somebody means: that very one, else those with all of its words, else those with their begin."""
    wanted = " ".join(text.lower().split())
    itself = [name for name in names if name.lower() == wanted]
    asked = [word for word in words_of(wanted) if word not in _SMALL]
    if itself or not asked:
        return itself
    return (
        _with_all(asked, names, same_word)
        or _with_all(asked, names, lambda word, part: len(word) >= _BEGUN and part.startswith(word))
        or _with_all(asked, names, lambda word, part: len(word) >= _BEGUN and word in part)
    )


def _with_all(asked: Sequence[str], names: Collection[str], fits: object) -> list[str]:
    return [
        name
        for name in names
        if all(any(fits(word, part) for part in words_of(name)) for word in asked)  # type: ignore[operator]
    ]


def near(text: str, names: Collection[str], most: int = 3) -> list[str]:
    """The names that are spelled like it, best first: as a whole, or in one of their words."""
    from rapidfuzz import fuzz, process

    found = process.extract(text, list(names), scorer=fuzz.ratio, processor=str.lower, limit=most, score_cutoff=_NEAR)
    if not found and len(text) >= _BEGUN:
        longer = [name for name in names if len(name) > len(text)]
        found = process.extract(
            text, longer, scorer=fuzz.partial_ratio, processor=str.lower, limit=most, score_cutoff=_INSIDE
        )
    return [name for name, *_ in found]


_NEAR, _INSIDE = 65, 80  # percent of the letters
