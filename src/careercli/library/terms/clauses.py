"""What a clause as a whole says of the skills in it, where the verb that denies or wishes comes last."""

from __future__ import annotations

from typing import Literal

from careercli.library.terms import cues
from careercli.library.terms.atoms import Atoms, Hit

Stance = Literal["held", "wished", "denied"]
HELD: Stance = "held"
WISHED: Stance = "wished"
DENIED: Stance = "denied"


def next_of(atoms: Atoms, place: int, end: int, words: set[str] | frozenset[str]) -> int:
    """The place of the first of these words, or the end."""
    return next((one for one in range(place, end) if atoms.words[one] in words), end)


def german(atoms: Atoms, hit: Hit, span: tuple[int, int]) -> Stance | None:
    """A clause that denies or wishes at its end: "Java beherrsche ich nicht", "Rust will ich lernen"."""
    first = next((one + 1 for one in range(hit.first - 1, span[0] - 1, -1) if atoms.words[one] in ",;"), span[0])
    last = next_of(atoms, hit.last, span[1], {",", ";"})
    behind = [word for word in atoms.words[hit.last : last] if word != "."]
    clause = {*atoms.words[first:last]}
    if clause & cues.GERMAN_NOT and clause & cues.GERMAN_VERBS and cues.GERMAN_NOT & {*behind} and "nur" not in clause:
        return DENIED
    ends_so = behind[-1:] == ["lernen"] and "lernen" in atoms.text
    return WISHED if ends_so and clause & {"will", "m\u00f6chte", "werde", "wollte"} else None


def closing(atoms: Atoms, hit: Hit, span: tuple[int, int]) -> Stance | None:
    """What the verb says where it comes last, as in Turkish, Korean and Japanese, or right behind as in Chinese."""
    last = next_of(atoms, hit.last, span[1], _ENDING)
    text = atoms.text[atoms.ends[hit.last - 1] : atoms.starts[last] if last < len(atoms.starts) else None].lower()
    if text.rstrip(" !").endswith(cues.LAST_DENIED):
        return DENIED
    found = [
        (place, -len(phrase), stance)
        for stance, phrases in (_CLOSING_ASCII if text.isascii() else _CLOSING).items()
        for phrase in phrases
        if (place := text.find(phrase)) >= 0
    ]
    return min(found)[2] if found else None


_CLOSING: dict[Stance, list[str]] = {
    DENIED: cues.CLOSING_DENIED,
    WISHED: cues.CLOSING_WISHED,
    HELD: cues.CLOSING_HELD,
}
_CLOSING_ASCII = {stance: [one for one in some if one.isascii()] for stance, some in _CLOSING.items()}
_ENDING = cues.TURNING | frozenset(",;\u3001\uff0c\u3002.")
