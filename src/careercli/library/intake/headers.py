"""Which column is meant: names as people see them, without the blanks and marks that nobody sees."""

from __future__ import annotations

import re
from collections.abc import Sequence

from careercli.errors import FileError, on_one_line

_UNSEEN = re.compile("[\ufeff\u200b-\u200f\u2060\xad]")


def place_of(column: str, header: Sequence[str], name: str, separated: str = "") -> int:
    """Where the column stands; `separated` says by what.

    Raises FileError, which names the columns there are, if this is none of them or more than one."""
    places = places_of(column, header)
    if len(places) == 1:
        return places[0]
    asked = on_one_line(column)
    if places:
        where = ", ".join(str(place + 1) for place in places)
        raise FileError(
            f'{name}: {len(places)} columns are called "{asked}" (columns {where}).',
            hint="Rename all but one of them in the header.",
        )
    names = on_one_line(", ".join(f'"{one}"' for one in header), 1000)
    if len(header) > 1:
        hint = f"Its columns{separated and f', separated by {separated},'} are: {names}."
    else:
        hint = f"Its only column is {names}." if header else "It is empty."
    raise FileError(f'{name} has no column "{asked}".', hint=hint)


def places_of(column: str, header: Sequence[str]) -> list[int]:
    """Where the name is written just so, else where it looks the same."""
    exact = [place for place, one in enumerate(header) if one == column]
    return exact or [place for place, one in enumerate(header) if _seen(one) == _seen(column)]


def _seen(name: str) -> str:
    return " ".join(_UNSEEN.sub("", name).split())
