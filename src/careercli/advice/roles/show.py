"""One role in full."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, ClassVar

from careercli.advice.pay import NO_RATES, USUAL, Wanted, missing_places, shown_in_money
from careercli.advice.roles.facts import role_rows
from careercli.advice.roles.view import ProfiledRole, figure_source_ids, source_ids, view_role
from careercli.advice.words import CitedSource, cite, source_rows, stale
from careercli.model.level import Ladder
from careercli.model.market import Asked, Rates
from careercli.model.record import record
from careercli.model.result import Result, Row, aside, part

if TYPE_CHECKING:
    from careercli.model.page import Page
    from careercli.model.screen import Screen
    from careercli.model.skill import Vocabulary


@record(kw_only=True)
class Profile(Result):
    """The answer of `show`."""

    kind: ClassVar[str] = "profile"
    columns: ClassVar[tuple[str, ...]] = ("section", "role", "value")

    role: ProfiledRole
    sources: list[CitedSource] = part("sources")
    words: str = aside(default="")

    def brief(self) -> Screen:
        from careercli.advice.roles.showing import profile_screen

        return profile_screen(self.role, self.sources, self.page(), self.words)

    def page(self) -> Page:
        from careercli.advice.charts import pay_charts
        from careercli.advice.roles.facts import growth_of
        from careercli.advice.roles.pages import profile_page

        page = profile_page(self.role, self.sources)
        pay = [block for one in page.sections if one.id == "pay" for block in one.blocks]
        return replace(page, charts=[*pay_charts(pay), *growth_of([self.role])])

    def rows(self) -> Iterator[Row]:
        yield from role_rows(self.role)
        yield from source_rows(self.sources)


def profile(
    asked: Asked,
    vocabulary: Vocabulary,
    titles: Mapping[str, str],
    today: date,
    wanted: Wanted = USUAL,
    rates: Rates = NO_RATES,
    ladder: Ladder | None = None,
) -> Profile:
    """`titles` names the other roles by id; `today` dates the sources; `wanted` says which pay to show."""
    view = view_role(asked, shown_in_money(asked, wanted, rates, levels=True), vocabulary, titles, ladder=ladder)
    return Profile(
        role=view,
        words=asked.words,
        sources=cite(source_ids([view]), vocabulary, today),
        notes=missing_places([(asked, view.salary.figures)], wanted),
        warnings=stale(figure_source_ids([view]), vocabulary, today),
    )
