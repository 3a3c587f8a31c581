"""One occupation in full: what the official figures say of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, ClassVar

from careercli.advice.occupations.rows import occupation_rows
from careercli.advice.occupations.sayings import level_unknown, rest_unknown
from careercli.advice.occupations.view import OccupationRole, source_ids, view_occupation
from careercli.advice.pay import NO_RATES, USUAL, Wanted, missing_places, shown_in_money
from careercli.advice.words import CitedSource, cite, source_rows, stale
from careercli.model.record import record
from careercli.model.result import Result, Row, aside, part

if TYPE_CHECKING:
    from careercli.model.economy.counted import Counted
    from careercli.model.market import Rates
    from careercli.model.page import Page
    from careercli.model.screen import Screen
    from careercli.model.skill import Vocabulary


@record(kw_only=True)
class OccupationProfile(Result):
    """The answer of `show` for an occupation that is known by its figures."""

    kind: ClassVar[str] = "profile"
    columns: ClassVar[tuple[str, ...]] = ("section", "role", "value")

    role: OccupationRole
    sources: list[CitedSource] = part("sources")
    words: str = aside(default="")

    def brief(self) -> Screen:
        from careercli.advice.occupations.screen import occupation_screen

        return occupation_screen(self.role, self.sources, self.page(), self.words)

    def page(self) -> Page:
        from careercli.advice.charts import growth_chart, pay_charts
        from careercli.advice.occupations.page import occupation_page

        page = occupation_page(self.role, self.sources)
        pay = [block for one in page.sections if one.id == "pay" for block in one.blocks]
        grown = (self.role.title, "", self.role.outlook_figures.projection)
        return replace(page, charts=[*pay_charts(pay), *growth_chart([grown])])

    def rows(self) -> Iterator[Row]:
        yield from occupation_rows(self.role)
        yield from source_rows(self.sources)

    def beside_page(self) -> list[str]:
        return [note for note in self.notes if note != rest_unknown(self.role.title)]


def occupation_profile(
    counted: Counted,
    vocabulary: Vocabulary,
    today: date,
    wanted: Wanted = USUAL,
    rates: Rates = NO_RATES,
) -> OccupationProfile:
    """`wanted` says which pay to show, `rates` convert it; `today` dates the sources."""
    view = view_occupation(counted, shown_in_money(counted, wanted, rates), vocabulary)
    level = [level_unknown(view.title, counted.named_level)] if counted.named_level else []
    return OccupationProfile(
        role=view,
        words=counted.words,
        sources=cite(source_ids([view]), vocabulary, today),
        notes=[rest_unknown(view.title), *level, *missing_places([(counted, view.salary.figures)], wanted)],
        warnings=stale(source_ids([view]), vocabulary, today),
    )
