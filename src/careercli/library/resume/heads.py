"""The headings of posts and schools on paper: lines around a period of time, with titles, employers and degrees."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from typing import NamedTuple

from careercli.library.resume.dates import period_in
from careercli.library.resume.schooling import level_of
from careercli.library.resume.sections import Kind

_COMPANY = r"(?:\b[A-Za-z]\.){2,}$|\b(?:Inc|Ltd|Co|Corp|o\.o)\.$"  # ends with a dot, and is no sentence
YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
PARTS = re.compile(
    r"\s+(?:at|@|bei|chez|en|em|presso|bij)\s+|\s*[|\u00b7\u2022\t]\s*|\s+[-\u2013\u2014]\s+|,\s+|\s{3,}|\s*\(|\)"
)
_TITLED = re.compile(
    r"(?i)^\W*(?:role|position|job title|rolle|funktion|rôle|poste|fonction|puesto|cargo|función|função|ruolo|"
    r"functie|rol|stanowisko|rola)\W*:\W*(.+?)[*_ ]*$"
)
_NEAR = 4  # lines below the period
_CALLED = r"(?i)\s*(?:curriculum vitae|lebenslauf|r[\u00e9e]sum[\u00e9e]|cv)\s*$"
_NAME = r"(?i)\s*(?:(?:full )?name|nom|nombre|nome|naam|imi\u0119)\s*:"
_MOST = 80  # letters of a line of a heading


class Line(NamedTuple):
    number: int
    text: str
    bullet: bool


def period_of(line: Line, kind: Kind) -> str | None:
    """The period in a line that is a heading of an entry; a school may have a single year."""
    if line.bullet and kind == "work":
        return None
    if period := period_in(line.text):
        return period
    year = YEAR.search(line.text) if kind == "education" else None
    return year.group() if year else None


def heads_of(section: Sequence[Line], starts: Sequence[int]) -> list[int]:
    """Where the heading of each entry begins, whose period stands in one of these lines.

    A heading that nothing parts from what stands above it is as long as the first, or it would take of that; where
    nothing stands above the first period, nothing that stands above another belongs to it.
    """
    if not any(line.text.strip() for line in section[: starts[0]]):
        return [*starts]
    known = frozenset(starts)
    heads = [_head(section, number, known) for number in starts]
    most = max(1, starts[0] - heads[0])
    return [
        head if _parted(section, head) else max(head, number - most) for head, number in zip(heads, starts, strict=True)
    ]


def _parted(section: Sequence[Line], head: int) -> bool:
    return head == 0 or section[head - 1].bullet or not section[head - 1].text.strip()


def _head(section: Sequence[Line], number: int, starts: Collection[int]) -> int:
    """Where the heading of an entry begins: up to two short lines above its period."""
    first = number
    while first > 0 and number - first < 2:
        above = section[first - 1]
        text = above.text.strip()
        if not text or above.bullet or first - 1 in starts or len(text) > _MOST:
            break
        if text.endswith((".", ";", ",", "\u3002")) and not re.search(_COMPANY, text):
            break
        if first < number and section[first].text[:1].islower():
            break
        first -= 1
    return first


def continued(told: Sequence[str], body: Sequence[Line], is_role: Callable[[str], bool]) -> bool:
    """Whether the heading of a post goes on below its period: with the title, or with a line above a list."""
    line = body[0].text.strip()
    if body[0].bullet or len(line) > _MOST or any(role_in(told, is_role)):
        return False
    if any(role_in([line], is_role)):
        return True
    alone = not any(one.strip(" ,|-\u2013\u2014()\t") for one in told) or (len(body) > 1 and body[1].bullet)
    return alone and not line.endswith((".", ";", "\u3002"))


def about(head: Sequence[Line]) -> list[Line]:
    """What stands before the first heading, without the name, which comes first if it is not called one."""
    told = [line for line in head if line.text.strip() and not re.match(_CALLED, line.text)]
    unnamed = [line for line in told if not re.match(_NAME, line.text)]
    return unnamed if len(unnamed) < len(told) else unnamed[1:]


def called(body: Sequence[Line]) -> list[str]:
    """The title of a post that is told below its heading by that name: "Role: Data Engineer"."""
    return [match[1] for line in body[:_NEAR] if (match := _TITLED.match(line.text))][:1]


def parted(lines: Iterable[str]) -> tuple[list[str], list[str]]:
    """The lines of a heading without what is said of the post behind a colon, and that: "Developer: Go, Docker"."""
    told: list[str] = []
    said: list[str] = []
    for line in lines:
        before, colon, rest = line.partition(": ")
        behind = bool(colon) and any(letter.isalpha() for letter in before)
        told.append(before if behind else line)
        said += [rest] if behind else []
    return told, said


def names_in(line: str) -> list[str]:
    return [one.strip() for one in PARTS.split(line) if one and one.strip()]


def role_in(lines: Sequence[str], is_role: Callable[[str], bool]) -> Iterator[str]:
    """The parts of a heading that are a title of one of our roles."""
    for line in lines:
        whole = line.strip(" ,|-\u2013\u2014()\t")
        for one in dict.fromkeys((whole, *names_in(line))):
            if one and is_role(one):
                yield one


def degrees_in(told: Sequence[str]) -> Iterator[str]:
    """The parts of the heading of a school that name the degree; the name of the school is none."""
    for line in told:
        for one in PARTS.split(line):
            if one and level_of(one):
                yield one
