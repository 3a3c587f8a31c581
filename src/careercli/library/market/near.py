"""Which names are near enough to what was typed to be offered: a far-fetched offer is worse than none."""

from __future__ import annotations

from collections.abc import Iterable

_LETTERS_PER_SLIP = 5  # letters of the typed name for each one that may be wrong, missing, added or swapped
_SLIPS = 2  # at most: beyond that another name is as likely
_MOST = 5


def near(wanted: str, names: Iterable[str]) -> list[str]:
    """The names that are spelled like `wanted`, best first: the same first letter, and a slip for every five letters.

    Both are spelled without blanks. "sattle" is Seattle with one slip; "atlantis" is not Atlanta.
    """
    from rapidfuzz.distance import OSA

    slips = min(len(wanted) // _LETTERS_PER_SLIP, _SLIPS)
    alike = (name for name in names if slips and name[:1] == wanted[:1])
    found = {name: OSA.distance(wanted, name, score_cutoff=slips) for name in alike}
    close = sorted((distance, name) for name, distance in found.items() if distance <= slips)
    return [name for _, name in close][:_MOST]
