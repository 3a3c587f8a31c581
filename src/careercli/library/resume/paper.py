"""Plain text, as it comes from a PDF, a DOCX or an editor -> the same parts as a structured résumé.

Headings part it; a line with a period of time begins a post or a school. What stands before the first heading names the
person. Where no heading is known, all of it is read as a summary.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Sequence
from typing import NamedTuple

from careercli.library.documents import UnreadableError
from careercli.library.resume.dates import moment, period_in, span
from careercli.library.resume.parts import Parts, Passage, Post, School
from careercli.library.resume.schooling import level_of
from careercli.library.resume.sections import Kind, kind_of
from careercli.library.terms import HELD, WISHED, Stances
from careercli.model import limits
from careercli.model.person import EvidenceKind

_BULLET = re.compile(r"^\s*(?:[-*\u2022\u25a0-\u25e6\u2023\u00b7\u27a2-\u27a4\u2013o]\s+|\d{1,2}[.)]\s+|\u30fb\s*)")
_HEADING = 45  # letters
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_PARTS = re.compile(
    r"\s+(?:at|@|bei|chez|en|em|presso|bij)\s+|\s*[|\u00b7\u2022\t]\s*|\s+[-\u2013\u2014]\s+|,\s+|\s{3,}|\s*\(|\)"
)
_ENTRIES = ("work", "education", "project", "volunteer")
_LISTED = ("skills", "summary", "label", "objective")
_WHERE = {"certificate": "certificates", "course": "courses", "award": "awards", "publication": "publications"}


class Line(NamedTuple):
    number: int
    text: str
    bullet: bool


def parts_of_text(text: str, stances: Stances, is_role: Callable[[str], bool]) -> Parts:
    """`is_role` says whether a title is one of our roles."""
    parts, lines = Parts(), list(_joined(text))
    if len(lines) > limits.RESUME_VALUES:
        raise UnreadableError(f"has more than {limits.RESUME_VALUES:,} lines", "A résumé is much shorter.")
    for kind, section in _sections(lines):
        if kind == "apart" or not section:
            continue
        if kind in _ENTRIES:
            _dated(kind, section, parts, is_role)
        elif kind == "skills":
            _skills(section, parts, stances)
        else:
            _prose(kind, section, parts)
    return parts


def _joined(text: str) -> Iterator[Line]:
    """The lines as they stand, each with its number."""
    for number, line in enumerate(text.splitlines(), 1):
        yield Line(number, line[: limits.RESUME_LETTERS], bool(_BULLET.match(line)))


def _sections(lines: Sequence[Line]) -> Iterator[tuple[Kind, list[Line]]]:
    kind: Kind | None = None
    section: list[Line] = []
    head: list[Line] = []
    for line in lines:
        named, line = _inline(line) if kind != "skills" else (None, line)
        if named:
            if kind:
                yield kind, section
            kind, section = named, [line]
        elif named := _heading(line):
            if kind:
                yield kind, section
            kind, section = named, []
        elif kind:
            section.append(line)
        else:
            head.append(line)
    if kind:
        yield kind, section
        yield "summary", [line for line in head if line.text.strip()][1:]  # the first is the name
    else:
        yield "summary", list(lines)


def _heading(line: Line) -> Kind | None:
    words = line.text.strip().strip("#*_=-:\u2022 \t\u2014\u2013|").strip()
    return kind_of(words) if words and len(words) <= _HEADING and not line.bullet else None


def _inline(line: Line) -> tuple[Kind | None, Line]:
    """A list of skills with its heading on the same line: "Skills: Python, SQL"."""
    heading, colon, rest = line.text.partition(":")
    if colon and rest.strip() and len(heading) <= _HEADING and kind_of(_BULLET.sub("", heading)) == "skills":
        return "skills", Line(line.number, rest, bullet=False)
    return None, line


def _prose(kind: Kind, section: Sequence[Line], parts: Parts) -> None:
    stance = WISHED if kind == "objective" else HELD
    where, evidence = _WHERE.get(kind, kind), _kind_of_evidence(kind)
    for block in _blocks(section):
        year = _YEAR.search(block) if kind != "summary" else None
        when = (year.group(), year.group()) if year else None
        parts.passages.append(Passage(block, where, evidence, stance=stance, when=when))
        if kind == "certificate":
            parts.certificates.append(_BULLET.sub("", block).strip())


def _kind_of_evidence(kind: Kind) -> EvidenceKind:
    if kind in _LISTED:
        return "listed"
    return "certificate" if kind == "certificate" else "course" if kind in ("course", "education") else "shown"


def _blocks(section: Sequence[Line]) -> Iterator[str]:
    """Lines that belong together: a bullet with what follows it, a paragraph."""
    block: list[str] = []
    for line in section:
        if block and (not line.text.strip() or line.bullet):
            yield "\n".join(block)
            block = []
        if line.text.strip():
            block.append(line.text)
    if block:
        yield "\n".join(block)


def _skills(section: Sequence[Line], parts: Parts, stances: Stances) -> None:
    stance = HELD
    for line in section:
        text = _BULLET.sub("", line.text)
        if not text.strip():
            stance = HELD
            continue
        heading, colon, rest = text.partition(":")
        said = stances.phrase(heading) if colon else stances.phrase(text)
        if said != HELD and not rest.strip() and len(text) <= _HEADING:
            stance = said  # a heading of its own for the lines below
            continue
        where = f"skills, line {line.number}"
        own = said if colon and said != HELD else stance
        if colon and rest.strip() and len(heading) < _HEADING:
            parts.passages.append(Passage(heading, where, "listed", stance=own))
            text = rest
        parts.passages.append(Passage(text, where, "listed", listed=True, stance=own))


def _dated(kind: Kind, section: Sequence[Line], parts: Parts, is_role: Callable[[str], bool]) -> None:
    """Posts, schools and the like, each from a line with a period on."""
    starts = [number for number, line in enumerate(section) if _period(line, kind)]
    if not starts:
        _undated(kind, section, parts)
        return
    known = frozenset(starts)
    # where nothing stands above the first period, nothing that stands above another belongs to it
    heads = [_head(section, number, known) for number in starts] if starts[0] > 0 else starts
    if heads[0] > 0:
        _undated(kind, section[: heads[0]], parts)
    for place, (number, head) in enumerate(zip(starts, heads, strict=True)):
        end = heads[place + 1] if place + 1 < len(heads) else len(section)
        _entry(kind, section[head : number + 1], section[number + 1 : end], parts, is_role)


def _period(line: Line, kind: Kind) -> str | None:
    """The period in a line that is a heading of an entry; a school may have a single year."""
    if line.bullet and kind == "work":
        return None
    if period := period_in(line.text):
        return period
    year = _YEAR.search(line.text) if kind == "education" else None
    return year.group() if year else None


def _head(section: Sequence[Line], number: int, starts: Collection[int]) -> int:
    """Where the heading of an entry begins: up to two short lines above its period."""
    first = number
    while first > 0 and number - first < 2:
        above = section[first - 1]
        text = above.text.strip()
        if not text or above.bullet or first - 1 in starts or len(text) > 80 or text.endswith((".", ";", ",")):
            break
        if first < number and section[first].text[:1].islower():
            break
        first -= 1
    return first


def _entry(
    kind: Kind, head: Sequence[Line], body: Sequence[Line], parts: Parts, is_role: Callable[[str], bool]
) -> None:
    period = _period(head[-1], kind) or ""
    told = [line.text.replace(period, " ") for line in head]
    if kind == "work" and body and not body[0].bullet and len(body[0].text) < 80 and not any(_role_in(told, is_role)):
        told.append(body[0].text)
    start, end = span(period) or (period, period)
    when = (start, end) if period else None
    if kind == "education":
        area = next((one for line in told for one in _PARTS.split(line) if one and level_of(one)), "")
        note = " ".join(line.text for line in body)
        parts.schools.append(School(" ".join(told), area.strip(), start, end, note, dated=True))
        parts.passages.extend(
            Passage(one, f"education {len(parts.schools)}", "course", when=when) for one in _degrees(told)
        )
        parts.passages.extend(
            Passage(one, f"education {len(parts.schools)}", "course", when=when) for one in _blocks(body)
        )
        return
    if kind != "work":
        parts.passages.extend(Passage(one, kind, "shown", when=when) for one in (*told, *_blocks(body)))
        return
    title = next(_role_in(told, is_role), "")
    number = len(parts.posts)
    where = f"work, post {number + 1}"
    parts.posts.append(Post(where, title, start, end, dated=True))
    parts.employers.extend(one for line in told for one in _names(line) if one != title)
    if title:
        parts.passages.append(Passage(title, where, "shown", when=when, post=number))
    rest = body[1:] if body and told[-1] == body[0].text else body
    parts.passages.extend(Passage(one, where, "shown", when=when, post=number) for one in _blocks(rest))


def _names(line: str) -> list[str]:
    return [one.strip() for one in _PARTS.split(line) if one and one.strip()]


def _role_in(lines: Sequence[str], is_role: Callable[[str], bool]) -> Iterator[str]:
    """The parts of a heading that are a title of one of our roles."""
    for line in lines:
        whole = line.strip(" ,|-\u2013\u2014()\t")
        for one in dict.fromkeys((whole, *_names(line))):
            if one and is_role(one):
                yield one


def _degrees(told: Sequence[str]) -> Iterator[str]:
    """The parts of the heading of a school that name the degree; the name of the school is none."""
    for line in told:
        for one in _PARTS.split(line):
            if one and level_of(one):
                yield one


def _undated(kind: Kind, section: Sequence[Line], parts: Parts) -> None:
    for block in _blocks(section):
        if moment(block) is None:
            parts.passages.append(Passage(block, kind, _kind_of_evidence(kind)))
            if kind == "education" and level_of(block):
                parts.schools.append(School(block, "", None, None, block, dated=False))
