"""Lists of skills, flat or in groups, and what a level or the heading of a group says of all in it."""

from __future__ import annotations

from typing import Any

from careercli.library.resume.fields import Fields, entries, fields, first, lines, text, texts
from careercli.library.resume.parts import Parts, Passage
from careercli.library.resume.sections import is_leisure, key, kind_of
from careercli.library.terms import DENIED, HELD, WISHED, Stance, Stances
from careercli.model.person import EvidenceKind

_DRAWN = frozenset(("visible", "hidden", "proficiency", "levelnum", "icon"))
_NO_NAME = frozenset(("skills", "other", "misc", "general", "tools"))
_HEADING = 40  # letters in front of a colon


def said_of(heading: str, stances: Stances) -> Stance:
    """What a heading says of all that stands under it: "Goals" wishes for it, "Never used" denies it."""
    said = stances.phrase(heading)
    return WISHED if said == HELD and kind_of(heading) == "objective" else said


class SkillLists:
    """Adds passages to the parts, and counts entries."""

    def __init__(self, parts: Parts, stances: Stances) -> None:
        self.parts = parts
        self._stances = stances
        self._counts: dict[str, int] = {}

    def number(self, kind: str) -> str:
        """The next entry of its kind: "project 2"."""
        self._counts[kind] = self._counts.get(kind, 0) + 1
        return f"{kind} {self._counts[kind]}"

    def add(self, value: Any, where: str, kind: EvidenceKind, **more: Any) -> None:
        """A passage for each text of the value."""
        self.parts.passages.extend(Passage(one, where, kind, **more) for one in texts(value))

    def item(self, one: Any, where: str, kind: EvidenceKind, stance: Stance = HELD, **more: Any) -> None:
        """An item of a list of skills, with what its own level says of it."""
        known = fields(one)
        stance = self._level(known, stance)
        self.add(one, where, kind, listed=True, stance=stance, **more)

    def _level(self, known: Fields, stance: Stance) -> Stance:
        for name in ("level", "proficiency", "rating", "experience", "status", "score", "fluency"):
            value = known.get(name)
            if name == "level" and isinstance(value, int) and not _DRAWN.isdisjoint(known):
                continue  # in Reactive Resume it draws dots, and 0 hides them
            for one in texts(value):
                said = self._stances.phrase(one)
                stance = said if said != HELD else stance
        for one in (*texts(known.get("description")), *texts(known.get("summary"))):
            said = self._stances.level(one)  # Reactive Resume has the level in the description
            stance = said if said != HELD else stance
        return stance

    def read_skills(self, value: Any) -> None:
        if isinstance(value, dict) and not {"items", "sets", "list", "history"} & fields(value).keys():
            for name, one in value.items():
                self._group({"name": str(name), "keywords": one})
            return
        for one in entries(value):
            known = fields(one)
            if known:
                self._group(known)
            else:
                where = self.number("skills, entry")
                for item in texts(one):
                    self._line(item, where)

    def _line(self, item: str, where: str) -> None:
        """An item, or "Languages: Python, R" with a heading of its own."""
        heading, colon, rest = item.partition(":")
        if colon and is_leisure(heading):
            return
        said = said_of(heading, self._stances) if colon and len(heading) < _HEADING else HELD
        if rest.strip() and len(heading) < _HEADING and ("," in rest or said != HELD):
            self.item(rest.strip(), where, "listed", said)
        else:
            self.item(item, where, "listed")

    def _group(self, known: Fields) -> None:
        where = self.number("skills, entry")
        name = text(
            first(known, "name", "label", "category", "title", "area", "skill", "group", "competencyname", "skillname")
        )
        inner = first(
            known, "keywords", "skills", "items", "details", "list", "technologies", "tools", "values", "highlights"
        )
        if is_leisure(name):
            return
        heading = said_of(name, self._stances)
        stance = self._level(known, heading)
        if inner is None or (key(name) not in _NO_NAME and heading == HELD):
            self.add(name, where, "listed", listed=True, heading=inner is not None, stance=stance)
        for one in lines(inner):
            if isinstance(one, str):
                self.item(one, where, "listed", stance)
            elif isinstance(one, dict) and (nested := first(fields(one), "keywords", "skills", "items")):
                self._group({**fields(one), "keywords": nested})
            else:
                self.item(one, where, "listed", stance)
        for extra in ("summary", "description"):
            self.add(known.get(extra), where, "listed", stance=stance if stance == DENIED else HELD)
