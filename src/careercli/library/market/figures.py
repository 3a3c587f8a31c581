"""The derived figures of data/market/, each file read only when it is asked for.

Tables are tab-separated: a line of facts (`# key=value`), the columns, the rows. What is missing is empty.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from careercli.library.market.rows import (
    filed_as,
    filings_by_state,
    of_a_year,
    of_occupation,
    of_years,
    places_of,
    read_fits,
    sworn_figures,
)
from careercli.model.level import Level
from careercli.model.market import Applicability, Asked, Attainment, Hiring, OccupationFacts, Projection, Rates
from careercli.model.pay import ENOUGH, PERCENTILES, UNITED_STATES, Figure, KnownPlace, Place
from careercli.model.role import Occupation, QuotedPay, Role

if TYPE_CHECKING:
    from careercli.library.market.areas import Areas
    from careercli.model.market import Filed, Fit, Scope

_FIRST = 2  # rows stand below the facts and the columns


class Market:
    """Figures by occupation, role and place. `publishers`: source id → publisher."""

    def __init__(self, folder: Path, publishers: Mapping[str, str]) -> None:
        self._folder = folder
        self._publishers = publishers

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
        figures = [*official, *abroad, *ads, *sworn, *self._quoted(role, countries)]
        facts = self.occupation(role.occupation.code) if role.occupation else None
        states = self.filings_by_state(role.id) if american else {}
        return Asked(role, level, figures, facts, list(places), self.filed(role.id), states)

    def counted(self, role: Role) -> Asked:
        """The role with the facts of its closest occupation alone."""
        return Asked(role, None, [], self.occupation(role.occupation.code) if role.occupation else None)

    def sworn(self, role: str, places: Collection[Place], *, detail: bool = True) -> list[Figure]:
        """Sworn pay of a role in these places of the US, of every level and year; that of an area by city and state."""
        facts, lines = self._table(f"sworn/{role}.tsv")
        if not lines:
            return []
        known = dict.fromkeys(one for place in places for one in places_of(place, lambda: self.states))
        return sworn_figures(facts, lines, known, self._publishers, detail=detail)

    def local(self, role: str, area: Place) -> Figure | None:
        """The visa filings of a role in a US state, or in the first state of an area, all levels and years pooled."""
        found = (one for one in self.sworn(role, [area]) if one.place.kind == "state" and one.years)
        return next((one for one in found if one.level is None), None)

    def filings_by_state(self, role: str) -> dict[str, int]:
        """State → visa filings of the role in the years that are pooled."""
        return filings_by_state(self._table(f"sworn/{role}.tsv")[1], lambda: self.states)

    def filed(self, role: str) -> Filed | None:
        """Under which occupations employers file the role."""
        return filed_as(role, *self._filings)

    @cached_property
    def _filings(self) -> tuple[dict[str, str], list[str]]:
        return self._table("filings.tsv")

    def fits(
        self, scopes: Sequence[Scope], roles: Collection[str] | None = None, *, pairs: bool = True
    ) -> list[Fit | None]:
        """What the fit of each scope says like for like of these roles, or of all of them."""
        return read_fits(self._table, scopes, roles, pairs=pairs)

    def abroad(self, occupation: Occupation | None, countries: Collection[Place]) -> list[Figure]:
        """Official pay in other countries, of the national occupation that stands for this one."""
        if occupation is None or not countries:
            return []
        from careercli.library.market.national import official_abroad

        return list(official_abroad(self._table, occupation, countries, self._publishers))

    def pooled(self, role: str, countries: Collection[Place]) -> list[Figure]:
        """Advertised pay of the last years taken together, for countries with few postings in the latest one."""
        others = {place.code: place for place in countries if place != UNITED_STATES}
        if not others:
            return []
        facts, lines = self._table("advertised-pooled.tsv")
        rows = (line.split("\t") for line in lines if line.startswith(f"{role}\t"))
        return [of_years(others[row[2]], row, facts, self._publishers) for row in rows if row[2] in others]

    def notes(self, basis: str) -> dict[str, str]:
        """What is said of a basis wherever its figures are shown or explained: topic → sentence."""
        _, lines = self._table("notes.tsv")
        return {row[1]: row[2] for row in (line.split("\t") for line in lines) if row[0] == basis}

    def official(self, occupation: Occupation, places: Collection[Place]) -> list[Figure]:
        """Official pay of an occupation in these places, in their order; a place without figures has none."""
        facts, lines = self._table(f"official/{occupation.code}.tsv")
        wanted = {f"{place.kind}\t{place.code}": place for place in places}
        found = {}
        for line in lines:
            kind, place, rest = line.split("\t", 2)
            if f"{kind}\t{place}" in wanted:
                found[f"{kind}\t{place}"] = rest.split("\t")
        rows = [(place, found[key]) for key, place in wanted.items() if key in found]
        return [of_occupation(occupation, place, row, facts, self._publishers) for place, row in rows]

    def advertised(self, role: str, countries: Collection[Place]) -> list[Figure]:
        """Advertised pay of a role in these countries, in their order, of every level and year; None is all levels."""
        facts, lines = self._table(f"advertised/{role}.tsv")
        wanted = {place.code: place for place in countries}
        rows = (line.split("\t") for line in lines)
        found = [of_a_year(wanted[row[1]], row, facts, self._publishers) for row in rows if row[1] in wanted]
        order = list(wanted)
        return sorted(found, key=lambda figure: order.index(figure.place.code))

    def countries(self, role: str) -> set[str]:
        """The countries in which the role has enough postings of some year for a figure."""
        _, lines = self._table(f"advertised/{role}.tsv")
        return {row[1] for row in (line.split("\t") for line in lines) if int(row[4]) >= ENOUGH}

    def titles(self, role: str) -> dict[str, int]:
        """The advertised titles that were read as the role, and their rows in the publisher's file."""
        _, lines = self._table("titles.tsv")
        return {row[0]: int(row[3]) for row in (line.split("\t") for line in lines) if row[1] == role}

    def occupation(self, code: str) -> OccupationFacts | None:
        """The facts of an occupation, or nothing for one that is not part of the data."""
        try:
            found = json.loads((self._folder / "occupations" / f"{code}.json").read_bytes())
        except FileNotFoundError:
            return None
        return OccupationFacts(
            code=found["code"],
            title=found["title"],
            projection=Projection(**found["projection"]) if found["projection"] else None,
            attainment=Attainment(**found["attainment"]) if found["attainment"] else None,
            ai=Applicability(**found["ai"]) if found["ai"] else None,
            sources=found["sources"],
        )

    @cached_property
    def areas(self) -> Areas:
        """Every place, to be found by name."""
        from careercli.library.market.areas import Areas

        facts, lines = self._table("places.tsv")
        return Areas([_place(line.split("\t")) for line in lines], facts)

    @cached_property
    def states(self) -> dict[str, str]:
        """Postal code → name of each US state."""
        _, lines = self._table("places.tsv")
        rows = (line.split("\t", 3) for line in lines if line.startswith("state\t"))
        return {code: name for _, code, name, _ in rows}

    @cached_property
    def rates(self) -> Rates:
        """Exchange rates by year and currency."""
        _, lines = self._table("rates.tsv")
        return {(int(row[0]), row[1]): (float(row[2]), row[3]) for row in (line.split("\t") for line in lines)}

    def hiring(self, country: str) -> Hiring | None:
        """The AI postings of a country, or nothing if they are not published for it."""
        facts, lines = self._table("ai-postings.tsv")
        shares = {row[1]: float(row[2]) for row in (line.split("\t") for line in lines) if row[0] == country}
        return Hiring(country, shares, facts["source"]) if shares else None

    def _table(self, name: str) -> tuple[dict[str, str], list[str]]:
        """The facts of a table and its rows; of one that is not there, none."""
        try:
            lines = (self._folder / name).read_text(encoding="utf-8").split("\n")[:-1]
        except FileNotFoundError:
            return {}, []
        facts = dict(fact.split("=", 1) for fact in lines[0].removeprefix("# ").split("\t"))
        return facts, lines[_FIRST:]

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


def _place(row: Sequence[str]) -> KnownPlace:
    kind, code, name, state, currency, level, year, aliases = row
    place = Place(kind, code, name)  # type: ignore[arg-type]
    names = tuple(filter(None, aliases.split(";")))
    if not level:
        return KnownPlace(place, state, currency, None, None, names)
    return KnownPlace(place, state, currency, float(level), int(year), names)
