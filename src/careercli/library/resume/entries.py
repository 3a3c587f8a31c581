"""The entries of a section, whatever their fields are called -> posts, schools and passages."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from careercli.library.resume.dates import span
from careercli.library.resume.fields import Fields, entries, fields, first, text, texts
from careercli.library.resume.parts import Parts, Passage, Post, School
from careercli.library.resume.sections import key
from careercli.library.resume.shapes import Section
from careercli.library.terms import DENIED, HELD, WISHED, Stance, Stances
from careercli.model.person import EvidenceKind

_TITLE = ("position", "jobtitle", "title", "role", "designation", "headline", "jobposition", "post", "occupation")
_EMPLOYER = ("company", "employer", "organization", "organisation", "client", "entity", "companyname", "firm", "institution")
_START = ("startdate", "start", "from", "begin", "startyear", "datefrom", "started", "fromdate", "begindate", "since")
_END = ("enddate", "end", "to", "until", "endyear", "dateto", "finished", "todate", "till", "finishdate")
_RANGE = ("date", "dates", "period", "duration", "years", "time", "releasedate", "year", "when", "issuedate", "issued", "earned")
_TEXTS = (
    "summary", "description", "highlights", "details", "achievements", "responsibilities", "bullets", "content", "notes", "text",
    "tasks", "accomplishments", "duties", "body", "contributions", "activities", "bullet", "descriptions", "projects", "what",
)  # fmt: skip
_TOOLS = ("keywords", "technologies", "tech", "techstack", "stack", "tools", "skills", "environment", "tags", "toolsused", "used")
_OPEN = ("current", "ispresent", "iscurrent", "present", "ongoing", "currentlyworking")
_OTHER_WHERE = {
    "project": "project", "certificate": "certificate", "award": "award", "publication": "publication", "course": "course",
    "volunteer": "volunteer, post",
}  # fmt: skip
_DRAWN = frozenset(("visible", "hidden", "proficiency", "levelnum", "icon"))
_NO_NAME = frozenset(("skills", "other", "misc", "general", "tools"))


class Reader:
    """Fills parts with what the sections hold."""

    def __init__(self, stances: Stances) -> None:
        self.parts = Parts()
        self._stances = stances
        self._counts: dict[str, int] = {}

    def read(self, section: Section) -> None:
        if section.kind == "apart" or section.value in (None, "", [], {}):
            return
        if section.kind in ("summary", "label", "objective"):
            self._prose(section)
            return
        if section.kind == "skills":
            self._skills(section.value)
            return
        for entry in entries(section.value):
            if section.kind == "work":
                self._work(entry)
            elif section.kind == "education":
                self._school(entry)
            else:
                self._other(section.kind, entry)

    def _number(self, kind: str) -> str:
        self._counts[kind] = self._counts.get(kind, 0) + 1
        return f"{kind} {self._counts[kind]}"

    def _add(self, value: Any, where: str, kind: EvidenceKind, **more: Any) -> None:
        self.parts.passages.extend(Passage(one, where, kind, **more) for one in texts(value))

    def _prose(self, section: Section) -> None:
        stance = WISHED if section.kind == "objective" else HELD
        where = "label" if section.kind == "label" else section.kind
        for one in entries(section.value):
            known = fields(one)
            told = [known[name] for name in ("content", "body", "text", "description", "summary", "highlights", "bullet", "bullets", "details", "items") if name in known]  # fmt: skip
            for value in told or [one]:
                self._add(value, where, "listed", stance=stance)

    def _work(self, entry: Any) -> None:
        known = fields(entry)
        inner = [one for name in ("roles", "positions") for one in entries(known.get(name)) if isinstance(one, dict)]
        employer = text(first(known, *_EMPLOYER))
        employers = [employer, text(known.get("name"))] if known else []
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
        self._add(title, where, "shown", when=when, post=number)
        self._texts(known, where, number, when)

    def _texts(self, known: Fields, where: str, post: int | None, when: Any) -> None:
        for name in _TEXTS:
            for one in _lines(known.get(name)):
                self._add(one, where, "shown", when=when, post=post)
        for name in _TOOLS:
            for one in _lines(known.get(name)):
                self._listed(one, where, "shown", when=when, post=post)

    def _listed(self, one: Any, where: str, kind: EvidenceKind, stance: Stance = HELD, **more: Any) -> None:
        """An item of a list of skills, with what its own level says of it."""
        known = fields(one)
        stance = self._level(known, stance)
        self._add(one, where, kind, listed=True, stance=stance, **more)

    def _level(self, known: Fields, stance: Stance) -> Stance:
        for name in ("level", "proficiency", "rating", "experience", "status", "score", "fluency"):
            value = known.get(name)
            if name == "level" and isinstance(value, int) and not _DRAWN.isdisjoint(known):
                continue  # in Reactive Resume it draws dots, and 0 hides them
            for one in texts(value):
                said = self._stances.phrase(one)
                stance = said if said != HELD else stance
        return stance

    def _skills(self, value: Any) -> None:
        if isinstance(value, dict) and not {"items", "sets", "list", "history"} & fields(value).keys():
            for name, one in value.items():
                self._group({"name": str(name), "keywords": one})
            return
        for one in entries(value):
            known = fields(one)
            if known:
                self._group(known)
            else:
                where = self._number("skills, entry")
                for item in _lines(one):
                    self._line(item, where)

    def _line(self, item: str, where: str) -> None:
        """An item, or "Languages: Python, R" with a heading of its own."""
        heading, colon, rest = item.partition(":")
        if colon and rest.strip() and len(heading) < 40 and "," in rest:
            self._listed(rest.strip(), where, "listed", self._stances.phrase(heading))
        else:
            self._listed(item, where, "listed")

    def _group(self, known: Fields) -> None:
        where = self._number("skills, entry")
        name = text(first(known, "name", "label", "category", "title", "area", "skill", "group"))
        inner = first(known, "keywords", "skills", "items", "details", "list", "technologies", "tools", "values", "highlights")
        heading = self._stances.phrase(name)
        stance = self._level(known, heading)
        if inner is None:
            self._add(name, where, "listed", listed=True, stance=stance)
        elif key(name) not in _NO_NAME and heading == HELD:
            self._add(name, where, "listed", stance=stance)
        for one in _lines(inner):
            if isinstance(one, str):
                self._listed(one, where, "listed", stance)
            elif isinstance(one, dict) and (nested := first(fields(one), "keywords", "skills", "items")):
                self._group({**fields(one), "keywords": nested})
            else:
                self._listed(one, where, "listed", stance)
        for extra in ("summary", "description"):
            self._add(known.get(extra), where, "listed", stance=stance if stance == DENIED else HELD)

    def _school(self, entry: Any) -> None:
        known = fields(entry)
        where = self._number("education")
        if not known:
            self.parts.schools.append(School(text(entry), "", None, None, text(entry)))
            self._add(entry, where, "course")
            return
        start, end, dated = _dates(known)
        degree = text(first(known, "studytype", "degree", "qualification", "title", "level", "type", "name"))
        area = text(first(known, "area", "field", "major", "fieldofstudy", "subject", "specialization", "discipline", "program"))
        told = " ".join(one for name in ("summary", "description", "status", "note", "notes", "highlights") for one in texts(known.get(name)))
        self.parts.schools.append(School(degree, area, start if dated else None, end if dated else "", told))
        self.parts.employers.extend(texts(first(known, "institution", "school", "university", "college")))
        for name in ("studytype", "degree", "area", "field", "major", "fieldofstudy", "title", "minor", "thesis"):
            self._add(known.get(name), where, "course", when=(start, end) if dated else None)
        for name in (*_TEXTS, "courses", "coursework", "curriculum", "modules", *_TOOLS):
            for one in _lines(known.get(name)):
                listed = name not in _TEXTS
                self._add(one, where, "course", listed=listed, when=(start, end) if dated else None)

    def _other(self, kind: str, entry: Any) -> None:
        """A project, a certificate, a course, an award, a publication, a volunteer's post."""
        evidence: EvidenceKind = "certificate" if kind == "certificate" else "course" if kind == "course" else "shown"
        where = self._number(_OTHER_WHERE[kind])
        known = fields(entry)
        if not known:
            self._add(entry, where, evidence)
            if kind == "certificate":
                self.parts.certificates.extend(texts(entry))
            return
        start, end, dated = _dates(known)
        when = (start, end) if dated else None
        if kind == "volunteer":
            names: tuple[str, ...] = ("position", "role", "title")
        else:
            names = ("name", "title", "certificate", "position", "role", "label")
        for name in names:
            self._add(known.get(name), where, evidence, when=when)
        if kind == "certificate":
            self.parts.certificates.extend(texts(first(known, "name", "title", "certificate", "label")))
        for name in _TEXTS:
            for one in _lines(known.get(name)):
                self._add(one, where, evidence, when=when)
        for name in (*_TOOLS, "roles"):
            for one in _lines(known.get(name)):
                self._listed(one, where, evidence, when=when)


def _lines(value: Any) -> Iterator[Any]:
    """The items of a list; a text with line breaks as it is."""
    if isinstance(value, list):
        for one in value:
            yield from _lines(one) if isinstance(one, list) else [one]
    elif isinstance(value, dict) and not any(isinstance(one, str) for one in value.values()):
        for one in value.values():
            yield from _lines(one)
    elif value not in (None, "", {}):
        yield value


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
