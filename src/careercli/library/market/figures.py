"""The derived figures, each looked up when it is asked for. What is missing is None."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

from careercli.model.level import Level
from careercli.model.market import Applicability, Asked, Attainment, Hiring, OccupationFacts, Projection, Rates
from careercli.model.pay import ENOUGH, PERCENTILES, UNITED_STATES, Counts, Figure, Place
from careercli.model.role import Occupation, QuotedPay, Role

if TYPE_CHECKING:
    from careercli.library.market.areas import Areas
    from careercli.library.store import Database
    from careercli.model.level import Ladder

_OFFICIAL = "jobs, jobs_rse, p10, p25, p50, p75, p90, mean, wage_rse, note"
_ADVERTISED = (
    "level, year, currency, n, p10, p25, p50, p75, p90, low, high, "
    "rows, unpaired, reposts, dropped, impossible, mended, converted"
)


class Market:
    """Figures by occupation, role and place. `publishers`: source id → publisher."""

    def __init__(self, database: Database, publishers: Mapping[str, str]) -> None:
        self._database = database
        self._publishers = publishers
        self._facts: dict[str, dict[str, str]] = {}

    def asked(self, role: Role, level: Level | None, places: Collection[Place]) -> Asked:
        """The role with its figures for these places; US areas have official ones, advertised ones are by country."""
        countries = {place if place.kind == "country" else UNITED_STATES: None for place in places}
        american = [place for place in places if place.kind != "country" or place == UNITED_STATES]
        official = self.official(role.occupation, american) if role.occupation and american else []
        figures = [*official, *self.advertised(role.id, countries), *self._quoted(role, countries)]
        facts = self.occupation(role.occupation.code) if role.occupation else None
        return Asked(role, level, figures, facts, list(places))

    def official(self, occupation: Occupation, places: Collection[Place]) -> list[Figure]:
        """Official pay of an occupation in these places, in their order; a place without figures has none."""
        question = f"SELECT kind, code, {_OFFICIAL} FROM official WHERE occupation = ?"  # noqa: S608 - names of our own
        values = [occupation.code]
        if len(places) == 1:
            [place] = places
            question, values = f"{question} AND kind = ? AND code = ?", [*values, place.kind, place.code]
        found = {(kind, code): row for kind, code, *row in self._database.rows(question, *values)}
        ordered = {(place.kind, place.code): place for place in places}
        return [self._official(occupation, place, found[key]) for key, place in ordered.items() if key in found]

    def official_in(self, place: Place) -> dict[str, Sequence[Any]]:
        """Official pay of every occupation in one place: code → jobs, error, p10 to p90, mean, its error, note."""
        question = f"SELECT occupation, {_OFFICIAL} FROM official WHERE kind = ? AND code = ?"  # noqa: S608
        return {code: row for code, *row in self._database.rows(question, place.kind, place.code)}

    def advertised(self, role: str, countries: Collection[Place]) -> list[Figure]:
        """Advertised pay of a role in these countries, in their order, of every level and year; None is all levels."""
        question = f"SELECT {_ADVERTISED} FROM advertised WHERE role = ? AND country = ? ORDER BY year, level"  # noqa: S608
        ordered = {place.code: place for place in countries}.values()
        return [
            self._advertised(place, row) for place in ordered for row in self._database.rows(question, role, place.code)
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
        found = {year for (year,) in self._database.rows("SELECT DISTINCT year FROM advertised")}
        return found | ({int(official)} if official else set())

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

    @cached_property
    def areas(self) -> Areas:
        """Every place, to be found by name."""
        from careercli.library.market.areas import Areas
        from careercli.library.market.gazetteer import Gazetteer

        return Areas(Gazetteer(self._database), self._facts_of("places"))

    @cached_property
    def rates(self) -> Rates:
        """Exchange rates by year and currency."""
        return {
            (year, currency): (rate, source)
            for year, currency, rate, source in self._database.rows("SELECT * FROM rates")
        }

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

    def _official(self, occupation: Occupation, place: Place, row: Sequence[Any]) -> Figure:
        facts = self._facts_of("official")
        return Figure(
            basis="official",
            level=None,
            place=place,
            currency="USD",
            period="year",
            n=None,
            **dict(zip((*PERCENTILES, "mean"), row[2:8], strict=True)),
            **self._origin(facts, facts["date"]),
            jobs=row[0],
            jobs_rse=row[1],
            wage_rse=row[8],
            occupation=occupation,
            note=row[9],
        )

    def _advertised(self, place: Place, row: Sequence[Any]) -> Figure:
        level, year, currency, n, *rest = row
        facts = self._facts_of("advertised")
        last = facts["date"]  # the file ends in the middle of its last year
        return Figure(
            basis="advertised",
            level=level or None,
            place=place,
            currency=currency,
            period="year",
            n=n,
            **dict(zip((*PERCENTILES, "low", "high"), rest[:7], strict=True)),
            mean=None,
            **self._origin(facts, last if last.startswith(str(year)) else str(year)),
            counts=Counts(*rest[7:]),
        )

    def _quoted(self, role: Role, countries: Collection[Place]) -> list[Figure]:
        """What the profile quotes for these countries; a mean and a median stay what they are."""
        names = {place.code: place for place in countries}
        return [
            Figure(
                basis="quoted",
                level=None,
                place=names[quote.place],
                currency=quote.currency,
                period="year",
                n=quote.n,
                **_statistic(quote),
                **self._origin({"source": quote.source}, quote.date),
            )
            for quote in role.pay.quoted
            if quote.place in names
        ]

    def _origin(self, facts: Mapping[str, str], date: str) -> dict[str, Any]:
        source = facts["source"]
        return {"year": int(date[:4]), "date": date, "source": source, "publisher": self._publishers[source]}


def by_places(market: Market, by: str, named: Collection[Place], roles: Collection[str]) -> list[Place]:
    """The places to rank by area, state, sector or country: the areas of states that are named, else all there are.

    Of countries only those in which one of the roles has enough postings.
    """
    if by == "area":
        return market.areas.inside([place.code for place in named if place.kind == "state"])
    if by == "country":
        known = {code for role in roles for code in market.countries(role)}
        return [place for place in market.areas.of_kind("country") if place.code in known]
    return market.areas.of_kind("state" if by == "state" else "sector")


def _statistic(quote: QuotedPay) -> dict[str, Any]:
    """The one statistic that a quote states, and nothing for the others."""
    nothing = dict.fromkeys((*PERCENTILES, "mean"))
    return {**nothing, "p50" if quote.statistic == "median" else "mean": quote.amount}
