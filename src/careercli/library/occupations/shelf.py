"""Every detailed occupation of the US economy, each read when it is asked for."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from functools import cached_property
from typing import TYPE_CHECKING

from careercli.model.economy.occupation import Occupation, OccupationReading, OccupationRow
from careercli.model.pay import UNITED_STATES, Figure, Place
from careercli.model.role import Occupation as Code

if TYPE_CHECKING:
    from careercli.library.market import Market
    from careercli.library.occupations.finding import Finder
    from careercli.library.store import Database
    from careercli.model.market import Reasons

_LISTED = """
SELECT known.code, title, p50, known.jobs, change_percent, openings, ai, degree, NULL
FROM occupations AS known
LEFT JOIN official ON occupation = known.code AND kind = 'country' AND official.code = 'US'
ORDER BY lower(title)
"""


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
        places = "SELECT 1 FROM official WHERE occupation = ? AND kind <> 'country' LIMIT 1"
        degree = self._database.row("SELECT degree FROM occupations WHERE code = ?", code)
        return Occupation(
            code,
            facts.title,
            pay[0] if pay else None,
            facts,
            self._reasons.get(code),
            degree[0],
            located=self._database.row(places, code) is not None,
        )

    def pay(self, code: str, places: Collection[Place]) -> list[Figure]:
        """Its official pay in these places of the US, in their order; a place without a figure has none."""
        return self._market.official(Code(code, self.titles[code], "exact"), places)

    def named(self, text: str, *, near: bool = True) -> OccupationReading:
        """The occupation that a title stands for, or those that it may be; never raises.

        Roles are not looked at: a title of one is theirs, and whoever asks has asked them first.
        """
        return self._finder.read(text, near=near)

    def codes_of(self, title: str) -> OccupationReading:
        """The same for titles by the thousand: without near ones where it stands for none."""
        return self._finder.read(title, near=False)

    def all(self) -> list[OccupationRow]:
        """What lists show of every one of them, by title."""
        return [OccupationRow(*row) for row in self._database.rows(_LISTED)]

    @cached_property
    def _finder(self) -> Finder:
        from careercli.library.occupations.finding import Finder

        return Finder(self._database, self.titles)

    @cached_property
    def titles(self) -> Mapping[str, str]:
        """Code → official title."""
        return dict(self._database.rows("SELECT code, title FROM occupations ORDER BY code"))
