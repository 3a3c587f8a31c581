"""What is spelled out for the command line is what the models say."""

from __future__ import annotations

from dataclasses import fields
from typing import get_args

from careercli.advice.roles import Comparison, Overlaps, ProfiledRole
from careercli.commands.narrowing import FamilyName, TrackName
from careercli.commands.options import LevelName, SectionName
from careercli.library.titles import GRADES, LEVELS, ORDER
from careercli.model.level import Level
from careercli.model.role import Family, Track


def test_choices_are_the_models_choices() -> None:
    assert [*FamilyName] == [*get_args(Family)]
    assert [*TrackName] == [*get_args(Track)]
    assert [*LevelName] == [*get_args(Level)] == ORDER
    assert {*LEVELS.values(), *GRADES.values()} <= {*get_args(Level)}


def test_every_section_has_a_field_and_every_field_a_section() -> None:
    parts = [part for kind in (ProfiledRole, Comparison, Overlaps) for part in fields(kind)]
    assert {part.metadata["section"] for part in parts if "section" in part.metadata} == {*SectionName}
