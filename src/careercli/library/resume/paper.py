"""Plain text, as it comes from a PDF, a DOCX or an editor -> the same parts as a structured résumé.

Headings part it; a line with a period of time begins a post or a school. What stands before the first heading names the
person. Where no heading is known, all of it is read as a summary.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import takewhile

from careercli.library.documents import UnreadableError
from careercli.library.resume.dates import moment, span
from careercli.library.resume.heads import (
    PARTS,
    YEAR,
    Line,
    about,
    called,
    continued,
    degrees_in,
    heads_of,
    names_in,
    parted,
    period_of,
    role_in,
)
from careercli.library.resume.parts import Parts, Passage, Post, School
from careercli.library.resume.schooling import begun, is_degree, level_of, without_states
from careercli.library.resume.sections import Kind, is_leisure, kind_of
from careercli.library.resume.skilllists import said_of
from careercli.library.terms import HELD, WISHED, Stances
from careercli.model import limits
from careercli.model.person import EvidenceKind

_BULLET = re.compile(r"^\s*(?:[-*\u2022\u25a0-\u25e6\u2023\u00b7\u27a2-\u27a4\u2013o]\s+|\d{1,2}[.)]\s+|\u30fb\s*)")
_HEADING = 45  # letters
_ENTRIES = ("work", "education", "project", "volunteer")
_LISTED = ("skills", "summary", "label", "objective")
_WHERE = {"certificate": "certificates", "course": "courses", "award": "awards", "publication": "publications"}


def parts_of_text(
    text: str, stances: Stances, is_role: Callable[[str], bool], is_named: Callable[[str], bool]
) -> Parts:
    """`is_role` says whether a title is one of our roles, `is_named` whether a skill is named in a line."""
    parts, lines = Parts(), list(_joined(text))
    if len(lines) > limits.RESUME_VALUES:
        raise UnreadableError(f"has more than {limits.RESUME_VALUES:,} lines", "A résumé is much shorter.")
    for kind, section in _sections(lines):
        if kind == "apart" or not section:
            continue
        if kind in _ENTRIES:
            _dated(kind, section, parts, is_role)
        elif kind == "skills":
            _skills(section, parts, stances, is_named)
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
    for place, line in enumerate(lines):
        named, line = _inline(line) if kind != "skills" else (None, line)
        if named == "skills" and kind in _ENTRIES and _of_entry(lines, place, kind):
            section.append(lines[place])
        elif named and named != "skills":  # of that line alone
            yield named, [line]
        elif named:
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
        yield "summary", about(head)
    else:
        yield "summary", list(lines)


def _of_entry(lines: Sequence[Line], place: int, kind: Kind) -> bool:
    """Whether a list of skills in a section of posts belongs to one: it follows at once, or more posts follow."""
    if place and lines[place - 1].text.strip() and not _heading(lines[place - 1]):
        return True
    section = takewhile(lambda line: not _heading(line), lines[place + 1 :])
    return any(period_of(line, kind) for line in section)


def _heading(line: Line) -> Kind | None:
    words = line.text.strip().strip("#*_=-:\u2022 \t\u2014\u2013|").strip()
    return kind_of(words) if words and len(words) <= _HEADING and not line.bullet else None


def _inline(line: Line) -> tuple[Kind | None, Line]:
    """What has its heading on the same line: "Skills: Python, SQL", "Objective: a role in MLOps", "Interests: Go"."""
    heading, colon, rest = line.text.partition(":")
    if not colon or not rest.strip() or len(heading) > _HEADING:
        return None, line
    name = _BULLET.sub("", heading).strip("*_# \t")
    kind = kind_of(name)
    if kind in ("skills", "objective", "education") or is_leisure(name):
        return kind, Line(line.number, rest, bullet=False)
    return None, line


def _prose(kind: Kind, section: Sequence[Line], parts: Parts) -> None:
    stance = WISHED if kind == "objective" else HELD
    where, evidence = _WHERE.get(kind, kind), _kind_of_evidence(kind)
    single = [line.text for line in section if line.text.strip()] if kind in ("certificate", "course") else None
    for block in single or _blocks(section):
        year = YEAR.search(block) if kind != "summary" else None
        when = (year.group(), year.group()) if year else None
        parts.passages.append(Passage(block, where, evidence, stance=stance, when=when))
        if kind == "certificate" and is_degree(_BULLET.sub("", block)):
            parts.schools.append(School(block, "", year and year.group(), year and year.group(), "", bool(year)))
        elif kind == "certificate":
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


def _skills(section: Sequence[Line], parts: Parts, stances: Stances, is_named: Callable[[str], bool]) -> None:
    stance = HELD
    for line in section:
        text = _BULLET.sub("", line.text)
        if not text.strip():
            stance = HELD
            continue
        row = text.strip().startswith("|")  # of a table in Markdown
        sign = "|" if row else "\t" if ":" not in text and "\t" in text.strip() else ":"
        heading, colon, rest = text.strip(" \t|" if row else "\t").partition(sign)
        if "," in heading or ";" in heading:  # a list, in which something is said of its last item
            parts.passages.append(Passage(text, f"skills, line {line.number}", "listed", listed=True, stance=stance))
            continue
        if colon and is_leisure(heading):
            continue
        said = said_of(heading.strip("*_ \t"), stances)
        if said != HELD and not rest.strip() and len(text) <= _HEADING and not is_named(text):
            stance = said  # a heading of its own for the lines below
            continue
        where = f"skills, line {line.number}"
        own = said if colon and said != HELD else stance
        if colon and rest.strip() and len(heading) < _HEADING:
            level = stances.level(rest)  # "Java: never used"
            own = level if level != HELD else own
            parts.passages.append(Passage(heading, where, "listed", listed=True, heading=True, stance=own))
            if level != HELD:
                continue
            text = rest
        parts.passages.append(Passage(text, where, "listed", listed=True, stance=own))


def _dated(kind: Kind, section: Sequence[Line], parts: Parts, is_role: Callable[[str], bool]) -> None:
    """Posts, schools and the like, each from a line with a period on."""
    starts = [number for number, line in enumerate(section) if period_of(line, kind)]
    if not starts:
        _undated(kind, section, parts)
        return
    heads = heads_of(section, starts)
    if heads[0] > 0:
        _undated(kind, section[: heads[0]], parts)
    for place, (number, head) in enumerate(zip(starts, heads, strict=True)):
        end = heads[place + 1] if place + 1 < len(heads) else len(section)
        _entry(kind, section[head : number + 1], section[number + 1 : end], parts, is_role)


def _entry(
    kind: Kind, head: Sequence[Line], body: Sequence[Line], parts: Parts, is_role: Callable[[str], bool]
) -> None:
    period = period_of(head[-1], kind) or ""
    told = [line.text.replace(period, " ") for line in head]
    told, said = parted(told) if kind == "work" else (told, [])
    if kind == "work" and body and continued(told, body, is_role):
        told.append(body[0].text)
    elif kind == "work" and not any(role_in(told, is_role)):
        told += called(body)
    start, end = span(period) or (period, period)
    when = (start, end) if period else None
    if kind == "education":
        _school(told, body, (start, end), parts)
        return
    if kind != "work":
        parts.passages.extend(Passage(one, kind, "shown", when=when) for one in (*told, *_blocks(body)))
        return
    title = next(role_in(told, is_role), "")
    number = len(parts.posts)
    where = f"work, post {number + 1}"
    parts.posts.append(Post(where, title, start, end, dated=True))
    names = [one for line in told for one in names_in(line)]
    own = next(filter(is_role, names), title)  # without the employer behind it
    parts.employers.extend(one for one in names if one not in (title, own))
    if title:
        parts.passages.append(Passage(own, where, "shown", when=when, post=number))
    rest = body[1:] if body and told[-1] == body[0].text else body
    lists = [inner for line in rest if (inner := _inline(line))[0] == "skills"]
    rest = [line for line in rest if _inline(line)[0] != "skills"]
    parts.passages.extend(Passage(one, where, "shown", when=when, post=number) for one in (*said, *_blocks(rest)))
    parts.passages.extend(Passage(one.text, where, "shown", listed=True, when=when, post=number) for _, one in lists)


def _school(told: list[str], body: Sequence[Line], dates: tuple[str, str], parts: Parts) -> None:
    if not any(level_of(without_states(one)) for one in told):
        told += [line.text for line in body[:2] if level_of(line.text)]
    area = next((one for line in told for one in PARTS.split(line) if one and level_of(one)), "")
    note = " ".join(line.text for line in body if not begun(line.text))
    parts.schools.append(School("\n".join(told), area.strip(), *dates, note, dated=True))
    where, when = f"education {len(parts.schools)}", dates if any(dates) else None
    parts.passages.extend(Passage(one, where, "course", when=when) for one in (*degrees_in(told), *_blocks(body)))


def _undated(kind: Kind, section: Sequence[Line], parts: Parts) -> None:
    for block in _blocks(section):
        if moment(block) is None:
            parts.passages.append(Passage(block, kind, _kind_of_evidence(kind)))
            if kind == "education" and level_of(block):
                parts.schools.append(School(block, "", None, None, block, dated=False))
