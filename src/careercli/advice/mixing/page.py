"""The page of a mixed comparison: what is measured of all, then what the profile of a role says, under its name."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from careercli.advice.charts import growth_chart, pay_charts
from careercli.advice.differences import difference_blocks
from careercli.advice.measures import measured_sections
from careercli.advice.outlook import OutlookFigures
from careercli.advice.roles import ProfiledRole, profile_page
from careercli.advice.words import source_section
from careercli.model.page import Page, Section

if TYPE_CHECKING:
    from careercli.advice.differences import PayDifference
    from careercli.advice.measures import Measured
    from careercli.advice.occupations import OccupationRole
    from careercli.advice.words import CitedSource


def mixed_page(
    roles: Sequence[ProfiledRole | OccupationRole],
    every: Sequence[Measured],
    entries: Sequence[PayDifference],
    of_roles: Sequence[PayDifference],
    summary: str,
    sources: Sequence[CitedSource],
) -> Page:
    """`entries`: what the official survey says of each pair; `of_roles`: what the other bases say of two roles."""
    names = {role.key: role.name for role in roles}
    beside = {"pay": difference_blocks(of_roles, names)}
    measured = [
        replace(one, blocks=[*one.blocks, *beside.get(one.id, [])]) for one in measured_sections(every, entries)
    ]
    profiles = [section for role in roles if isinstance(role, ProfiledRole) for section in _profile(role)]
    pay = [block for one in measured if one.id == "pay" for block in one.blocks]
    grown = [(one.name, one.short, one.outlook.projection) for one in every]
    return Page(
        " vs. ".join(one.name for one in every),
        summary,
        [*measured, *profiles, source_section(sources)],
        contents=True,
        charts=[*pay_charts(pay), *growth_chart(grown)],
    )


def _profile(role: ProfiledRole) -> Iterator[Section]:
    """The parts of its own page without what is measured, which stands beside that of the others."""
    own = [one for one in role.salary.figures if one.basis != "official"]
    salary = replace(role.salary, figures=own)
    bare = replace(role, salary=salary, occupation=None, outlook_figures=OutlookFigures(), attainment=None)
    for section in profile_page(bare, ()).sections:
        if section.id not in ("summary", "sources") and (own or section.id != "pay"):
            yield replace(section, heading=f"{section.heading}: {role.name}")
