"""The roles there are: ours, the user's and those of --roles-dir. Finds them by title and hands them out on demand."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, TextIO

from careercli.errors import FileError, NotFoundError, on_one_line
from careercli.library.market import Market
from careercli.library.store import (
    SHOWN,
    FreshTitles,
    NamesByWords,
    RolesByGrade,
    RolesByName,
    Shelf,
    StoredVocabulary,
    Titles,
    check_folder,
    names_over,
    open_public,
    open_shelves,
    summed_up,
)
from careercli.library.titles import LEVEL_TAKEN, LITERAL, Names, Reader, Reading
from careercli.model.items import Spot
from careercli.model.level import Level
from careercli.model.role import Entry, Facts, Needs, Role
from careercli.paths import Places, spot

if TYPE_CHECKING:
    from careercli.library.occupations import Occupations

_ANOTHER_NAME = 0.005


class Found(NamedTuple):
    """A title that stands for one role: the role, the level in the title, and whether it was written just so.

    `grade`: that of the role's own ladder which the title names, with the level that it stands for.
    """

    asked: str
    role: Role
    level: Level | None
    literal: bool
    grade: str | None = None

    def at(self, level: Level | None) -> Found:
        """The same, at this level where the title named none."""
        return self if self.level or self.grade or not level else self._replace(level=level)


class Catalog:
    """Shelves in order of precedence: the first that has an id wins.

    What is asked word for word is looked up; whatever needs all roles looks at every file first (`look`).
    """

    def __init__(self, places: Places, progress: TextIO | None = None) -> None:
        """`progress` is a terminal on which a first reading of many files tells how far it is."""
        own = (*places.roles_dirs, places.user_roles)
        for folder in own:
            check_folder(folder, named=folder in places.roles_dirs)
        self.places = places
        self._public = open_public(places)
        self._known = StoredVocabulary(self._public)
        self.shelves, self.own_skills, self.vocabulary = open_shelves(places, self._public, self._known, progress)
        self.looked = False
        self._told: set[str] = set()
        by_name = RolesByName(self.shelves)
        self.reader = Reader(
            Titles(self.shelves), by_name, NamesByWords(self.shelves, by_name), RolesByGrade(self.shelves)
        )

    def look(self) -> None:
        """Look at every file, once."""
        self.looked = True
        for shelf in self.shelves:
            shelf.look()

    def entries(self) -> list[Entry]:
        """Every role once, by title."""
        return self._entries

    def titles(self) -> Mapping[str, str]:
        """Role id → title."""
        if "_entries" in vars(self):
            return {entry.id: entry.title for entry in self._entries}
        return FreshTitles(self.shelves, self.freshen)

    def role(self, role_id: str) -> Role:
        """The role with this id; raises KeyError for an unknown id, BadFileError if its file has gone bad since."""
        self.freshen([role_id])
        for shelf in self.shelves:
            if shelf.title(role_id) is not None:
                return shelf.role(role_id)
        raise KeyError(role_id)

    def freshen(self, role_ids: Iterable[str]) -> bool:
        """Look at every file if one of these roles has changed; whether that was so."""
        if self.looked or not any(shelf.changed(role_id) for role_id in role_ids for shelf in self.shelves):
            return False
        self.look()
        return True

    @cached_property
    def names(self) -> Names:
        """What reads titles."""
        return names_over(self.entries(), RolesByGrade(self.shelves).every())

    @cached_property
    def market(self) -> Market:
        """The public figures, read as they are asked for."""
        return Market(self._public, self.vocabulary.publishers())

    @cached_property
    def occupations(self) -> Occupations:
        """Those of the US economy, known by their figures."""
        from careercli.library.occupations import Occupations

        return Occupations(self._public, self.market, self._known.reasons)

    def find(self, titles: Iterable[str]) -> list[Found]:
        """The role of each title; raises NotFoundError with candidates for one that is unknown or ambiguous."""
        asked = list(titles)
        readings = [self.reader.known(title) for title in asked]
        sure = all(one and one.role and one.confidence >= LEVEL_TAKEN for one in readings)
        if not self.looked and (not sure or self.freshen(one.role for one in readings if one and one.role)):
            self.look()
            readings = [self.reader.known(title) for title in asked]
        return [
            self._found(title, reading or self.names.read(title))
            for title, reading in zip(asked, readings, strict=True)
        ]

    def sureness(self, title: str) -> float:
        """How sure it is that the title stands for one role, 0 to 1; a little less for another name than its own."""
        role, _, confidence, others = self.names.known(title) or (None, None, 0.0, [])
        own = role is not None and self.titles()[role].lower() == title.strip().lower()
        return confidence - (0.0 if own else _ANOTHER_NAME) if role and not others else 0.0

    def near(self, title: str) -> list[str]:
        """Titles of roles that look like it, best first."""
        return [self.titles()[role_id] for role_id in self.names.read(title).candidates]

    def files(self) -> list[Path]:
        """The files of every role that is used and has one, those that cannot be, and those of the user's skills."""
        homes = ((self._homes[entry.id], entry.id) for entry in self.entries())
        used = [shelf.path(role_id) for shelf, role_id in homes if shelf.has_files]
        used += [own.path for own in self.own_skills]
        return used + [shelf.path(role_id) for shelf in self.shelves for role_id in shelf.problems()]

    def warnings(self) -> list[str]:
        """What a user should know of the role folders and was not told: unusable files, replaced roles."""
        lines = [line for own in self.own_skills for line in summed_up(own.path, own.problems, len(own.problems))]
        lines += [line for shelf in self.shelves for line in shelf.warnings()]
        replaced = self.replaced()
        lines += [f"{won} replaces {lost}" for won, lost in replaced[:SHOWN]]
        more = len(replaced) - SHOWN
        lines += [f"{more:,} more roles are replaced; `careercli where` lists them"] if more > 0 else []
        news = [line for line in lines if line not in self._told]
        self._told.update(news)
        return news

    def spots(self) -> list[Spot]:
        """Every place that is read or written, and what is odd about a file: what `where` shows."""
        self.look()
        skills = [
            spot("your skills", own.path, "read", "; ".join([f"{len(own.skills)} can be used", *own.problems[:1]]))
            for own in self.own_skills
        ]
        skills += [
            spot("replaced skill", path, "read", f"{skill} here replaces ours")
            for path, skill in self.replaced_skills()
        ]
        problems = [
            spot("unusable role", shelf.path(name), "read", lines[0])
            for shelf in self.shelves
            for name, lines in shelf.problems().items()
        ]
        replaced = [spot("replaced role", lost, "read", f"replaced by {won}") for won, lost in self.replaced()]
        return [*self.places.spots(), *skills, *problems, *replaced]

    def replaced_skills(self) -> list[tuple[Path, str]]:
        """Skills of the user's that have the id of one of ours: the file, and the id."""
        return [(own.path, skill) for own in self.own_skills for skill in own.skills if skill in self._known.skills]

    def replaced(self) -> list[tuple[Path, Path]]:
        """Role files of the same id: the one that wins, the one that is not used."""
        found = []
        for number, shelf in enumerate(self.shelves):
            told: set[str] = set()
            for winner in self.shelves[:number]:
                both = winner.shared(shelf) - told
                found += [(winner.path(role_id), shelf.path(role_id)) for role_id in sorted(both)]
                told |= both
        return found

    def needs(self) -> Needs:
        """What every role needs."""
        return self.facts.needs

    @cached_property
    def facts(self) -> Facts:
        """The facts of all roles, a column at a time."""
        from careercli.library.store import Columns

        self.look()
        return Columns(self.shelves)

    @cached_property
    def _homes(self) -> dict[str, Shelf]:
        self.look()
        return {role_id: shelf for shelf in reversed(self.shelves) for role_id in shelf.ids()}

    @cached_property
    def _entries(self) -> list[Entry]:
        self.look()
        found: dict[str, Entry] = {}
        for shelf in self.shelves:
            found.update((key, entry) for key, entry in shelf.entries().items() if key not in found)
        return sorted(found.values(), key=lambda entry: entry.title.lower())

    def _found(self, title: str, reading: Reading) -> Found:
        if reading.role and not reading.candidates:
            role = self.role(reading.role)
            grade = self.reader.grade(title) if role.grades else None
            return Found(title, role, reading.level, reading.confidence == LITERAL, grade)
        written = "-".join(title.lower().split())
        broken = [line for shelf in self.shelves for line in shelf.problems_of(written)]
        if broken:
            raise FileError(broken, hint="Mend the lines named above and run the command again.")
        ids = [reading.role, *reading.candidates] if reading.role else reading.candidates
        near = [self.titles()[role_id] for role_id in ids]
        if len(set(near)) < len(near):  # two roles of one title are told apart by their ids
            near = list(ids)
        if reading.role:
            raise NotFoundError(
                f'"{on_one_line(title)}" names more than one role.', candidates=near, hint="Name the one that you mean."
            )
        raise NotFoundError(
            f'No role called "{on_one_line(title)}".',
            candidates=near,
            hint="`careercli list` shows every role there is.",
            best=self.names.known(title) is None,  # else it is a name of several
        )
