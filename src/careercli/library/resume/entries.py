"""The entries of a section, whatever their fields are called -> posts, schools and passages."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from careercli.library.resume.dates import span
from careercli.library.resume.fields import Fields, entries, fields, first, lines, text, texts
from careercli.library.resume.parts import Parts, Post, School
from careercli.library.resume.schooling import goes_on
from careercli.library.resume.shapes import Section
from careercli.library.resume.skilllists import SkillLists
from careercli.library.terms import HELD, WISHED, Stances
from careercli.model.person import EvidenceKind

# names of fields by their letters alone, the likeliest first
_TITLE = "position jobtitle positiontitle role title designation headline jobposition post occupation".split()
_EMPLOYER = "company employer organization organisation client entity companyname firm institution".split()
_START = "startdate start from begin startyear datefrom started fromdate begindate since startsat startedon".split()
_END = "enddate end to until endyear dateto finished todate till finishdate endsat finishedon".split()
_RANGE = (
    "date dates period duration years time releasedate year when issuedate issued earned employmentperiod "
    "educationperiod"
).split()
_OPEN = "current ispresent iscurrent present ongoing currentlyworking".split()
_TEXTS = (
    "summary description highlights details achievements responsibilities bullets content notes text tasks "
    "accomplishments duties body contributions activities bullet descriptions projects what keyresponsibilities"
).split()
_TOOLS = (
    "keywords technologies tech techstack stack tools skills environment tags toolsused used skillsacquired "
    "coretechnologies"
).split()
_PROSE = "content body text description summary highlights bullet bullets details items".split()
_DEGREE = "studytype degree degreename degreetype qualification title level type name".split()
_AREA = "area field major fieldofstudy subject specialization discipline program".split()
_STUDIED = "studytype degree degreename area field major fieldofstudy title minor thesis".split()
_COURSES = "courses coursework curriculum modules".split()
_OF_VOLUNTEERS = ("position", "role", "title")
_CALLED = ("name", "title", "certificate", "position", "role", "label")
_CERTIFIED = ("name", "title", "certificate", "label")
_STATUS = ("status", "date", "dates", "state", "note", "enddate", "releasedate", "issuedate")
_WHERE = {"volunteer": "volunteer, post"}


class Reader:
    """Fills parts with what the sections hold."""

    def __init__(self, stances: Stances) -> None:
        self.parts = Parts()
        self._lists = SkillLists(self.parts, stances)

    def read(self, section: Section) -> None:
        if section.kind == "apart" or section.value in (None, "", [], {}):
            return
        if section.kind in ("summary", "label", "objective"):
            self._prose(section)
            return
        if section.kind == "skills":
            self._lists.read_skills(section.value)
            return
        for entry in entries(section.value):
            if section.kind == "work":
                self._work(entry)
            elif section.kind == "education":
                self._school(entry)
            else:
                self._other(section.kind, entry)

    def _prose(self, section: Section) -> None:
        stance = WISHED if section.kind == "objective" else HELD
        where = "label" if section.kind == "label" else section.kind
        for one in entries(section.value):
            known = fields(one)
            told = [known[name] for name in _PROSE if name in known]
            for value in told or [one]:
                self._lists.add(value, where, "listed", stance=stance)

    def _work(self, entry: Any) -> None:
        known = fields(entry)
        inner = [one for name in ("roles", "positions") for one in entries(known.get(name)) if isinstance(one, dict)]
        employer = text(first(known, *_EMPLOYER))
        employers = [employer, text(known.get("name"))] if known else []
        if "role" in known or "position" in known:
            employers.append(text(known.get("title")))  # Reactive Resume 2
        self.parts.employers.extend(one for one in employers if one)
        for one in inner:
            self._post(fields(one))
        if not inner or first(known, *_TITLE):
            self._post(known if known else {"summary": entry})
        elif first(known, *_TEXTS):
            self._texts(known, self.parts.posts[-1].where, len(self.parts.posts) - 1, None)

    def _post(self, known: Fields) -> None:
        number = len(self.parts.posts)
        where = f"work, post {number + 1}"
        title = text(first(known, *_TITLE))
        start, end, dated = _dates(known)
        self.parts.posts.append(Post(where, title, start, end, dated))
        when = (start, end)
        self._lists.add(title, where, "shown", when=when, post=number)
        self._texts(known, where, number, when)

    def _texts(self, known: Fields, where: str, post: int | None, when: Any) -> None:
        for name in _TEXTS:
            for one in lines(known.get(name)):
                self._lists.add(one, where, "shown", when=when, post=post)
        for name in _TOOLS:
            for one in lines(known.get(name)):
                self._lists.item(one, where, "shown", when=when, post=post)

    def _school(self, entry: Any) -> None:
        known = fields(entry)
        where = self._lists.number("education")
        if not known:
            self.parts.schools.append(School(text(entry), "", None, None, text(entry), dated=False))
            self._lists.add(entry, where, "course")
            return
        start, end, dated = _dates(known)
        degree = text(first(known, *_DEGREE))
        area = text(first(known, *_AREA))
        told = " ".join(
            one
            for name in ("summary", "description", "status", "note", "notes", "highlights")
            for one in texts(known.get(name))
        )
        self.parts.schools.append(School(degree, area, start, end, told, dated))
        self.parts.employers.extend(texts(first(known, "institution", "school", "university", "college")))
        for name in _STUDIED:
            self._lists.add(known.get(name), where, "course", when=(start, end) if dated else None)
        for name in (*_TEXTS, *_COURSES, *_TOOLS):
            for one in lines(known.get(name)):
                listed = name not in _TEXTS
                self._lists.add(one, where, "course", listed=listed, when=(start, end) if dated else None)

    def _other(self, kind: str, entry: Any) -> None:
        """A project, a certificate, a course, an award, a publication, a volunteer's post."""
        evidence: EvidenceKind = "certificate" if kind == "certificate" else "course" if kind == "course" else "shown"
        where = self._lists.number(_WHERE.get(kind, kind))
        known = fields(entry)
        if not known:
            self._lists.add(entry, where, evidence)
            if kind == "certificate":
                self.parts.certificates.extend(texts(entry))
            return
        start, end, dated = _dates(known)
        to_come = False
        if kind == "certificate":
            end = end if start is None else start  # when it was earned, not when it runs out
            to_come = any(goes_on(one) for name in _STATUS for one in texts(known.get(name)))
            self.parts.certificates.extend([] if to_come else texts(first(known, *_CERTIFIED)))
        when = (start, end) if dated else None
        stance = WISHED if to_come else HELD
        for name in _OF_VOLUNTEERS if kind == "volunteer" else _CALLED:
            self._lists.add(known.get(name), where, evidence, when=when, stance=stance)
        for name in _TEXTS:
            for one in lines(known.get(name)):
                self._lists.add(one, where, evidence, when=when)
        for name in (*_TOOLS, "roles"):
            for one in lines(known.get(name)):
                self._lists.item(one, where, evidence, when=when)


def _dates(known: Mapping[str, Any]) -> tuple[Any, Any, bool]:
    """Start and end as written, and whether any is; a single date is start and end."""
    start, end = first(known, *_START), first(known, *_END)
    told = first(known, *_RANGE)
    if start is None and end is None and told is not None:
        if known.get("date") is not None and isinstance(known.get("date"), dict):
            told = known["date"]
        parts = span(told)
        return (*parts, True) if parts else (told, told, True)
    if any(known.get(name) is True or known.get(name) == "true" for name in _OPEN):
        end = None
    return start, end, start is not None or end is not None
