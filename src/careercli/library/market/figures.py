"""The derived figures, each looked up when it is asked for. What is missing is None."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

from careercli.library.market.filings import demand_of, filed_as, filings_by_state, growth_of
from careercli.library.market.rows import (
    ADVERTISED,
    OFFICIAL,
    POOLED,
    SWORN,
    of_a_year,
    of_filings,
    of_occupation,
    of_years,
    places_of,
    quoted,
)
from careercli.model.level import Level
from careercli.model.market import (
    Applicability,
    Asked,
    Attainment,
    Hiring,
    OccupationFacts,
    Projection,
    Rates,
)
from careercli.model.pay import ENOUGH, UNITED_STATES, Figure, Place
from careercli.model.role import Occupation, Role

if TYPE_CHECKING:
    from careercli.library.market.areas import Areas
    from careercli.library.store import Database
    from careercli.model.level import Ladder
    from careercli.model.market import Filed, Fit, Scope


class Market:
    """Figures by occupation, role and place. `publishers`: source id → publisher."""

    def __init__(self, database: Database, publishers: Mapping[str, str]) -> None:
        self._database = database
        self._publishers = publishers
        self._facts: dict[str, dict[str, str]] = {}

    def asked(self, role: Role, level: Level | None, places: Collection[Place], *, detail: bool = True) -> Asked:
        """The role with its figures for these places; US areas have official ones, advertised ones are by country.

        Without `detail` visa filings are those of all levels, with the years taken together.
        """
        countries = {place if place.kind == "country" else UNITED_STATES: None for place in places}
        american = [place for place in places if place.kind != "country" or place == UNITED_STATES]
        official = self.official(role.occupation, american) if role.occupation and american else []
        abroad = self.abroad(role.occupation, [one for one in countries if one != UNITED_STATES])
        ads = [*self.advertised(role.id, countries), *self.pooled(role.id, countries)]
        sworn = self.sworn(role.id, american, detail=detail)
        figures = [*official, *abroad, *ads, *sworn, *quoted(role, countries, self._publishers)]
        facts = self.occupation(role.occupation.code) if role.occupation else None
        states = self.filings_by_state(role.id) if american else {}
        demand = demand_of(self._database, role.id, self._facts_of("asked").get("source", ""))
        return Asked(role, level, figures, facts, list(places), self.filed(role.id), states, demand=demand)

    def counted(self, role: Role) -> Asked:
        """The role with the facts of its closest occupation alone."""
        return Asked(role, None, [], self.occupation(role.occupation.code) if role.occupation else None)

    def sworn(self, role: str, places: Collection[Place], *, detail: bool = True) -> list[Figure]:
        """Sworn pay of a role in these places of the US, pooled years first; that of an area by city and state.

        Of every level and year, or without `detail` just the pooled ones of all levels.
        """
        question = f"SELECT {SWORN} FROM sworn WHERE role = ? AND kind = ? AND code = ?"  # noqa: S608 - names of our own
        question += " ORDER BY level, year" if detail else " AND year = 0 AND level = ''"
        facts = self._facts_of("sworn")
        return [
            of_filings(one, row, facts, self._publishers)
            for one in dict.fromkeys(one for place in places for one in places_of(place, lambda: self.states))
            for row in self._database.rows(question, role, one.kind, one.code)
        ]

    def filings_in(self, place: Place) -> dict[str, Figure]:
        """Role → its visa filings in one place, all levels and years pooled, of all roles that have some."""
        question = f"SELECT role, {SWORN} FROM sworn WHERE kind = ? AND code = ? AND year = 0 AND level = ''"  # noqa: S608
        facts = self._facts_of("sworn")
        rows = self._database.rows(question, place.kind, place.code)
        return {role: of_filings(place, row, facts, self._publishers) for role, *row in rows}

    def filed_in(self, area: Place) -> list[Place]:
        """Where visa filings know a place of the US: as it is, or its cities and then its states."""
        return list(places_of(area, lambda: self.states))

    def ads_in(self, country: Place) -> dict[str, Figure]:
        """Role → its job ads in a country, all levels, of the latest year with enough of them, else of the latest."""
        question = f"SELECT role, {ADVERTISED} FROM advertised WHERE country = ? AND level = '' ORDER BY n >= ?, year"  # noqa: S608
        facts = self._facts_of("advertised")
        rows = self._database.rows(question, country.code, ENOUGH)
        return {role: of_a_year(country, row, facts, self._publishers) for role, *row in rows}

    def filings_by_state(self, role: str) -> dict[str, int]:
        """State → visa filings of the role in the years that are pooled."""
        return filings_by_state(self._database, role)

    def filed(self, role: str) -> Filed | None:
        """Under which occupations employers file the role, or nothing where no filing names it."""
        return filed_as(self._database, role, self._facts_of("filings"))

    def fits(
        self, scopes: Sequence[Scope], roles: Collection[str] | None = None, *, pairs: bool = True, of: str = ""
    ) -> list[Fit | None]:
        """What the fit of each scope says like for like of these roles, or of all; with the pairs `of` one alone."""
        from careercli.library.market.likeforlike import read_fit

        return [read_fit(self._database, scope, roles, pairs=pairs, of=of) for scope in scopes]

    def ranked_countries(self) -> list[str]:
        """The codes of the countries, but the US, whose job ads rank roles like for like."""
        question = "SELECT country FROM fits WHERE country <> '' AND level = '' AND within = ''"
        return [code for (code,) in self._database.rows(question)]

    def abroad(self, occupation: Occupation | None, countries: Collection[Place]) -> list[Figure]:
        """Official pay in other countries, of the national occupation that stands for this one."""
        if occupation is None or not countries:
            return []
        from careercli.library.market.national import official_abroad

        return list(official_abroad(self._database, occupation, countries, self._publishers))

    def pooled(self, role: str, countries: Collection[Place]) -> list[Figure]:
        """Advertised pay of the last years taken together, for countries with few postings in the latest one."""
        question = f"SELECT {POOLED} FROM advertised_pooled WHERE role = ? AND country = ? ORDER BY level"  # noqa: S608
        facts = self._facts_of("advertised_pooled")
        return [
            of_years(place, row, facts, self._publishers)
            for place in countries
            if place != UNITED_STATES
            for row in self._database.rows(question, role, place.code)
        ]

    def notes(self, basis: str) -> dict[str, str]:
        """What is said of a basis wherever its figures are shown or explained: topic → sentence."""
        return dict(self._database.rows("SELECT about, text FROM notes WHERE basis = ? ORDER BY rowid", basis))

    def official(self, occupation: Occupation, places: Collection[Place]) -> list[Figure]:
        """Official pay of an occupation in these places, in their order; a place without figures has none."""
        question = f"SELECT kind, code, {OFFICIAL} FROM official WHERE occupation = ?"  # noqa: S608 - names of our own
        values = [occupation.code]
        if len(places) == 1:
            [place] = places
            question, values = f"{question} AND kind = ? AND code = ?", [*values, place.kind, place.code]
        found = {(kind, code): row for kind, code, *row in self._database.rows(question, *values)}
        ordered = {(place.kind, place.code): place for place in places}
        rows = [(place, found[key]) for key, place in ordered.items() if key in found]
        facts = self._facts_of("official")
        return [of_occupation(occupation, place, row, facts, self._publishers) for place, row in rows]

    def official_in(self, place: Place) -> dict[str, Sequence[Any]]:
        """Official pay of every occupation in one place: code → jobs, error, p10 to p90, mean, its error, note."""
        question = f"SELECT occupation, {OFFICIAL} FROM official WHERE kind = ? AND code = ?"  # noqa: S608
        return {code: row for code, *row in self._database.rows(question, place.kind, place.code)}

    def advertised(self, role: str, countries: Collection[Place]) -> list[Figure]:
        """Advertised pay of a role in these countries, in their order, of every level and year; None is all levels."""
        question = f"SELECT {ADVERTISED} FROM advertised WHERE role = ? AND country = ? ORDER BY year, level"  # noqa: S608
        facts = self._facts_of("advertised")
        return [
            of_a_year(place, row, facts, self._publishers)
            for place in dict.fromkeys(countries)
            for row in self._database.rows(question, role, place.code)
        ]

    def countries(self, role: str) -> set[str]:
        """The countries in which the role has enough postings of some year for a figure."""
        question = "SELECT DISTINCT country FROM advertised WHERE role = ? AND n >= ?"
        return {code for (code,) in self._database.rows(question, role, ENOUGH)}

    def roles_in(self, country: str) -> dict[str, int]:
        """The roles with enough postings of some year for a figure in a country, and those postings."""
        question = "SELECT role, sum(n) FROM advertised WHERE country = ? AND level = '' AND n >= ? GROUP BY role"
        return dict(self._database.rows(question, country, ENOUGH))

    def years(self) -> set[int]:
        """The years that there are figures of, of any role."""
        official = self._facts_of("official").get("date", "")[:4]
        question = "SELECT year FROM advertised UNION SELECT year FROM sworn WHERE year > 0"
        return {year for (year,) in self._database.rows(question)} | ({int(official)} if official else set())

    def ladder(self, role: str) -> Ladder | None:
        """The official ladder of a role, if it has a counterpart in one."""
        from careercli.library.market.ladders import ladder_of

        return ladder_of(self._database, role)

    def titles(self, role: str) -> dict[str, int]:
        """The advertised titles that were read as the role, and their rows in the publisher's file."""
        return dict(self._database.rows("SELECT title, rows FROM titles WHERE role = ? ORDER BY title", role))

    def occupation(self, code: str) -> OccupationFacts | None:
        """The facts of an occupation, or nothing for one that is not part of the data."""
        row = self._database.row("SELECT title, record FROM occupations WHERE code = ?", code)
        if row is None:
            return None
        found = json.loads(row[1])
        return OccupationFacts(
            code=code,
            title=row[0],
            projection=Projection(**found["projection"]) if found["projection"] else None,
            attainment=Attainment(**found["attainment"]) if found["attainment"] else None,
            ai=Applicability(**found["ai"]) if found["ai"] else None,
            sources=found["sources"],
        )

    def growth(self, occupations: Collection[str]) -> dict[str, float]:
        """Occupation -> projected change of its jobs in percent, of those of these that have one."""
        return growth_of(self._database, occupations)

    @cached_property
    def areas(self) -> Areas:
        """Every place, to be found by name."""
        from careercli.library.market.areas import Areas
        from careercli.library.market.gazetteer import Gazetteer

        return Areas(Gazetteer(self._database), self._facts_of("places"))

    @cached_property
    def states(self) -> dict[str, str]:
        """Postal code → name of each US state."""
        return dict(self._database.rows("SELECT code, name FROM places WHERE kind = 'state' ORDER BY rowid"))

    @cached_property
    def rates(self) -> Rates:
        """Exchange rates by year and currency."""
        rows = self._database.rows("SELECT * FROM rates")
        return {(year, currency): (rate, source) for year, currency, rate, source in rows}

    def hiring(self, country: str) -> Hiring | None:
        """The AI postings of a country, or nothing if they are not published for it."""
        question = "SELECT month, share FROM ai_postings WHERE country = ? ORDER BY month"
        shares = dict(self._database.rows(question, country))
        return Hiring(country, shares, self._facts_of("ai_postings")["source"]) if shares else None

    def _facts_of(self, table: str) -> dict[str, str]:
        """What holds for a whole table, such as its source and date."""
        if table not in self._facts:
            self._facts[table] = dict(self._database.rows("SELECT fact, value FROM facts WHERE of = ?", table))
        return self._facts[table]
