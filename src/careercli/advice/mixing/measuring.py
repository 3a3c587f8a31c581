"""Roles and occupations as what is compared of both: official figures, and the technologies that each uses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercli.advice.measures import Measured, Tool

if TYPE_CHECKING:
    from careercli.advice.differences import Side
    from careercli.advice.occupations import OccupationRole
    from careercli.advice.roles import ProfiledRole
    from careercli.model.economy.occupation import Occupation

_TECHNOLOGIES = frozenset({"language", "library", "platform", "tool"})  # categories of skills


def of_occupation(view: OccupationRole, side: Side) -> Measured:
    """The occupation itself."""
    return Measured(
        key=view.key,
        name=view.title,
        itself=True,
        occupation=view.occupation,
        figures=[one for one in view.salary.figures if one.basis == "official"],
        outlook=view.outlook_figures,
        technologies=[Tool(one.id, one.name) for one in view.technologies],
        skills=view.ratings.skills,
        knowledge=view.ratings.knowledge,
        job_zone=view.job_zone,
        side=side,
    )


def of_role(view: ProfiledRole, known: Occupation | None, side: Side) -> Measured:
    """The role by the occupation that is closest to it, if statistics know that; its technologies are its own."""
    return Measured(
        key=view.key,
        name=side.name,
        itself=False,
        occupation=view.occupation,
        figures=[one for one in view.salary.figures if one.basis == "official"],
        outlook=view.outlook_figures,
        technologies=technologies_of(view),
        skills=known.skills if known else (),
        knowledge=known.knowledge if known else (),
        job_zone=known.job_zone if known else None,
        side=side,
    )


def technologies_of(view: ProfiledRole) -> list[Tool]:
    """What the role asks for and one can install or write in, its skills first."""
    skills = {skill.id: skill.name for skill in view.skills if skill.category in _TECHNOLOGIES}
    return [Tool(key, name) for key, name in (skills | {tool.id: tool.name for tool in view.tools}).items()]
