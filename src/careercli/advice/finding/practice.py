"""Practical tips: for named roles, or a general selection in a fixed order of worth."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from careercli.advice.finding.found import Tip
from careercli.model.items import Items
from careercli.model.record import Cell, record
from careercli.model.role import Role

if TYPE_CHECKING:
    from careercli.model.page import Page
    from careercli.model.screen import Screen


@record(kw_only=True)
class Tips(Items):
    """The answer of `tips`. In rows the ids of a shared tip are joined by commas."""

    kind: ClassVar[str] = "tips"
    columns: ClassVar[tuple[str, ...]] = ("role", "tip")

    items: list[Tip]
    titles: dict[str, str]

    def heading(self) -> str:
        return (
            f"Tips for {', '.join(self.titles.values())}"
            if self.titles
            else "Tips for a career in AI, machine learning and data"
        )

    def cells(self, item: Tip) -> tuple[Cell, ...]:
        return (",".join(item.roles), item.tip)

    def page(self) -> Page:
        from careercli.model.page import Page, Section, Side, Sides

        groups: dict[str, list[str]] = {}
        for item in self.items:
            groups.setdefault(" and ".join(self.titles[role] for role in item.roles), []).append(item.tip)
        sides = [Side(title, tips) for title, tips in groups.items()]
        return Page(self.heading(), "", [Section("items", "", [Sides(sides)] if sides else [])])

    def brief(self) -> Screen:
        from careercli.advice.finding.lists import tips_screen

        return tips_screen(self.items, self.titles, self.heading())


def tips(roles: Sequence[Role], general: Sequence[str], limit: int | None = None) -> Tips:
    """At most `limit` tips for each role, a shared tip once; without a role, the first of the general ones."""
    if not roles:
        return Tips(items=[Tip(tip, []) for tip in general[:limit]], titles={})
    holders: dict[str, list[str]] = {}
    for role in {role.id: role for role in roles}.values():
        for tip in role.tips[:limit]:
            holders.setdefault(tip, []).append(role.id)
    notes = [f"No tip is known for {role.title}." for role in roles if not role.tips]
    titles = {role.id: role.title for role in roles}
    return Tips(items=[Tip(tip, ids) for tip, ids in holders.items()], titles=titles, notes=notes)
