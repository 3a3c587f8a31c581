"""`show --all --occupations`: every occupation in full, one after the other; memory holds one of them at a time."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, ClassVar

from careercli.advice.occupations.rows import occupation_rows
from careercli.advice.occupations.view import OccupationRole, source_ids, view_occupation
from careercli.advice.pay import shown_in_money
from careercli.advice.words import CitedSource, cite, source_rows, stale
from careercli.model.items import Chapter
from careercli.model.record import Cell, record
from careercli.model.result import Row, part

if TYPE_CHECKING:
    from careercli.advice.pay import Wanted
    from careercli.model.economy.counted import Counted
    from careercli.model.market import Rates
    from careercli.model.page import Page
    from careercli.model.skill import Vocabulary

_PAY = ("p10", "p25", "p50", "p75", "p90", "mean")
_FLAT = (
    *("id", "title", "known_by", *_PAY, "currency", "place", "jobs", "growth", "openings", "ai", "degree"),
    *("entry", "experience", "training", "job_zone", "technologies"),
)


@record(kw_only=True)
class OccupationProfiles(Chapter):
    """The answer of `show --all --occupations`, or the part of it that is written next."""

    kind: ClassVar[str] = "profiles"
    columns: ClassVar[tuple[str, ...]] = ("section", "role", "value")
    flat_columns: ClassVar[tuple[str, ...]] = _FLAT
    heading: ClassVar[str] = "Every occupation"

    roles: list[OccupationRole]
    sources: list[CitedSource] = part("sources")

    def page(self) -> Page:
        """The chapter of one occupation."""
        from careercli.advice.occupations.page import occupation_page

        return replace(occupation_page(self.roles[0], []), contents=False)

    def ending(self) -> Page:
        from careercli.advice.words import source_section
        from careercli.model.page import Page

        return Page("Sources", "", [source_section(self.sources)])

    def flat(self) -> tuple[Cell, ...]:
        return tuple(_flat(self.roles[0]))

    def rows(self) -> Iterator[Row]:
        for role in self.roles:
            yield from occupation_rows(role)
        yield from source_rows(self.sources)


def every_occupation(
    every: Iterable[Counted], titles: list[str], vocabulary: Vocabulary, today: date, wanted: Wanted, rates: Rates
) -> Iterator[OccupationProfiles]:
    """An answer for each, in the order given, and a last one with the sources that all of them rest on."""
    used: dict[str, None] = {}
    names = titles
    for counted in every:
        view = view_occupation(counted, shown_in_money(counted, wanted, rates), vocabulary)
        used.update(dict.fromkeys(source_ids([view])))
        yield OccupationProfiles(roles=[view], sources=[], titles=names)
        names = []
    warnings = stale(used, vocabulary, today)
    yield OccupationProfiles(roles=[], sources=cite(used, vocabulary, today), warnings=warnings)


def _flat(role: OccupationRole) -> Iterator[Cell]:
    """The occupation as one row of a spreadsheet."""
    figure = next(iter(role.salary.figures), None)
    yield from (role.id, role.title, role.known_by)
    yield from (getattr(figure, name) if figure else None for name in _PAY)
    yield from (figure.currency, figure.place.name) if figure else (None, None)
    projection, ai = role.outlook_figures.projection, role.outlook_figures.ai
    yield from (projection.jobs, projection.change_percent, projection.openings) if projection else (None,) * 3
    yield ai.lower_percent if ai else None
    education = role.education
    yield from (education.typical, education.entry, education.experience, education.training, role.job_zone)
    yield "; ".join(one.name for one in role.technologies)
