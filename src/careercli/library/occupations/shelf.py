"""Every detailed occupation of the US economy, each read when it is asked for."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from functools import cached_property
from typing import TYPE_CHECKING

from careercli.model.economy.occupation import (
    NamedOccupation,
    Occupation,
    OccupationReading,
    OccupationRow,
    Rating,
    Technology,
)
from careercli.model.pay import UNITED_STATES, Figure, Place
from careercli.model.role import Occupation as Code

if TYPE_CHECKING:
    from careercli.library.market import Market
    from careercli.library.occupations.finding import Finder
    from careercli.library.store import Database
    from careercli.model.market import Reasons

_LISTED = """
SELECT known.code, title, p50, known.jobs, change_percent, openings, ai, degree, job_zone
FROM occupations AS known
LEFT JOIN official ON official.occupation = known.code AND kind = 'country' AND official.code = 'US'
LEFT JOIN occupation_ratings AS rated ON rated.occupation = known.code
ORDER BY lower(title)
"""
_ABOUT = """
SELECT degree, job_zone, members, skills, knowledge,
       EXISTS (SELECT 1 FROM official WHERE official.occupation = known.code AND kind <> 'country')
FROM occupations AS known LEFT JOIN occupation_ratings AS rated ON rated.occupation = known.code
WHERE known.code = ?
"""
_ENDING = """
SELECT name, occupations FROM technologies
WHERE lower(substr(name, -length(?1) - 1)) = ' ' || lower(?1)
"""
_MANY = 8  # occupations that use it; and so many times those that use another of this name
_MAKER = 3  # words of a name with its maker; longer ones are a short form in full, and the short form


class Occupations:
    """The face of all of them. `reasons`: those occupations that we have words of our own for."""

    def __init__(self, database: Database, market: Market, reasons: Mapping[str, Reasons]) -> None:
        self._database = database
        self._market = market
        self._reasons = reasons

    def get(self, code: str) -> Occupation:
        """All that is published of an occupation; raises KeyError for a code that is none of them."""
        facts = self._market.occupation(code)
        if facts is None:
            raise KeyError(code)
        pay = self.pay(code, [UNITED_STATES])
        degree, zone, members, skills, knowledge, located = self._database.row(_ABOUT, code)
        technologies = self.technologies(code)
        return Occupation(
            code,
            facts.title,
            pay[0] if pay else None,
            facts,
            self._reasons.get(code),
            degree,
            zone,
            technologies,
            tuple(self._ratings("skill", skills)),
            tuple(self._ratings("knowledge", knowledge)),
            tuple((members or "").split()),
            bool(located),
            self._sources(facts.sources, zone=zone, ratings=skills, technologies=technologies),
        )

    def named(self, text: str) -> OccupationReading:
        """The occupation that a title stands for, or those that it may be; never raises.

        Roles are not looked at: a title of one is theirs, and whoever asks has asked them first.
        """
        return self._finder.read(text)

    def codes_of(self, title: str) -> OccupationReading:
        """The same for titles that nobody looks at one by one: the largest of several is not taken for them all."""
        return self._finder.read(title, bold=False, near=False)

    def called(self, text: str) -> frozenset[str]:
        """The codes of all occupations that this is a name of."""
        found = self._finder.read(text, near=False)
        return frozenset([*([found.code] if found.code else []), *(one.code for one in found.candidates)])

    def all(self) -> list[OccupationRow]:
        """What lists show of every one of them, by title."""
        return [OccupationRow(*row) for row in self._database.rows(_LISTED)]

    def pay(self, code: str, places: Collection[Place]) -> list[Figure]:
        """Its official pay in these places of the US, in their order; a place without a figure has none."""
        return self._market.official(Code(code, self.titles[code], "exact"), places)

    def technologies(self, code: str) -> tuple[Technology, ...]:
        """What it uses: what its own job ads ask for first, then what all kinds do, then by name."""
        question = "SELECT name, skill, hot, occupations FROM technologies WHERE instr(occupations, ?)"
        rows = self._database.rows(question, code)
        found = [Technology(name, skill, bool(hot), f"{code}*" in users) for name, skill, hot, users in rows]
        return tuple(sorted(found, key=lambda one: (not one.in_demand, not one.hot, one.name.lower())))

    def using(self, skill: str) -> list[NamedOccupation]:
        """The occupations that use a skill or tool of ours, by title."""
        users = self._database.rows("SELECT occupations FROM technologies WHERE skill = ?", skill)
        codes = {code.rstrip("*") for (text,) in users for code in text.split()}
        return sorted((NamedOccupation(code, self.titles[code]) for code in codes), key=lambda one: one.title.lower())

    def used(self, words: Collection[str]) -> dict[str, frozenset[str]]:
        """The technologies whose names hold all of these words, each with the codes of the occupations that use it."""
        from careercli.library.occupations.naming import words_of

        asked = frozenset(words)
        rows = self._database.rows("SELECT name, occupations FROM technologies")
        held = ((name, users) for name, users in rows if all(word in name.lower() for word in asked))
        return {
            name: frozenset(code.rstrip("*") for code in users.split())
            for name, users in held
            if asked <= {*words_of(name)}
        }

    def technology(self, name: str) -> str | None:
        """The technology of this name, whatever its capitals, as the publisher writes it.

        One that many use is known without its maker too, or by its short form alone: Photoshop, COBOL.
        """
        name = name.strip()
        if found := self._database.row("SELECT name FROM technologies WHERE name = ? COLLATE NOCASE", name):
            return str(found[0])
        rows = self._database.rows(_ENDING, name)
        same: list[tuple[int, str]] = sorted(((len(codes.split()), full) for full, codes in rows), reverse=True)
        users, full = same[0] if same else (0, "")
        clear = users >= _MANY and (len(same) == 1 or users > _MANY * same[1][0])
        if not clear:
            return None
        short = full.split()[-1]
        return short if short.isupper() and len(full.split()) > _MAKER else full

    @cached_property
    def titles(self) -> Mapping[str, str]:
        """Code → official title."""
        return dict(self._database.rows("SELECT code, title FROM occupations ORDER BY code"))

    @cached_property
    def _finder(self) -> Finder:
        from careercli.library.occupations.finding import Finder

        return Finder(self._database, self.titles)

    @cached_property
    def _elements(self) -> Mapping[str, list[str]]:
        found: dict[str, list[str]] = {}
        for kind, name in self._database.rows("SELECT kind, name FROM rated_elements ORDER BY kind, place"):
            found.setdefault(kind, []).append(name)
        return found

    def _ratings(self, kind: str, cells: str | None) -> list[Rating]:
        """The most important first; those of the same importance in the publisher's order."""
        found = []
        for name, cell in zip(self._elements[kind], (cells or "").split(), strict=False):
            importance, _, level = cell.partition("/")
            if importance != "-":
                found.append(Rating(name, float(importance), float(level) if level else None))
        return sorted(found, key=lambda one: -one.importance)

    def _sources(self, known: Mapping[str, str], **parts: object) -> dict[str, str]:
        """Part → source id, of the parts that there are."""
        tables = {"zone": "occupation_ratings", "ratings": "occupation_ratings", "technologies": "technologies"}
        facts = {"zone": "job_zone", "ratings": "ratings", "technologies": "source"}
        question = "SELECT value FROM facts WHERE of = ? AND fact = ?"
        own = {name: self._database.row(question, tables[name], facts[name]) for name, part in parts.items() if part}
        return {**known, **{name: row[0] for name, row in own.items() if row}}
