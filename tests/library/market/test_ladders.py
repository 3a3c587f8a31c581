"""Official ladders as they ship: published words alone, in rising order, of roles and levels that there are."""

from __future__ import annotations

from typing import get_args

from careercli.library.catalog import Catalog
from careercli.model.level import Ladder, Level, Proficiency


def ladders(catalog: Catalog) -> dict[str, Ladder]:
    found = {entry.id: catalog.market.ladder(entry.id) for entry in catalog.entries()}
    return {role: ladder for role, ladder in found.items() if ladder}


def test_about_a_dozen_roles_have_one_and_each_cell_is_a_proficiency(catalog: Catalog) -> None:
    known = ladders(catalog)
    assert len(known) >= 12
    for role, ladder in known.items():
        assert ladder.source in catalog.vocabulary.sources
        assert len(ladder.grades) >= 2, role
        assert len({grade.name for grade in ladder.grades}) == len(ladder.grades)
        for grade in ladder.grades:
            assert grade.level in (*get_args(Level), None)
            assert len(grade.skills) >= 5
            assert set(grade.skills.values()) <= set(get_args(Proficiency))


def test_what_a_grade_asks_for_rises_but_for_those_who_lead_instead_of_doing(catalog: Catalog) -> None:
    found = ladders(catalog)["data-scientist"]
    build = {grade.name: grade.skills["Programming and build (data science)"] for grade in found.grades}
    assert build["Trainee data scientist"] == "awareness"
    assert build["Lead data scientist"] == "expert"
    assert build["Head of data science"] == "working"
    assert [grade.level for grade in found.grades] == ["entry", "entry", "mid", "principal", "lead", None]


def test_a_role_that_is_a_grade_of_another_says_which(catalog: Catalog) -> None:
    known = ladders(catalog)
    assert known["head-of-data-science"].own == "Head of data science"
    assert {ladder.own in (None, *(grade.name for grade in ladder.grades)) for ladder in known.values()} == {True}


def test_a_role_without_a_counterpart_has_none(catalog: Catalog) -> None:
    assert catalog.market.ladder("nlp-engineer") is None
    assert catalog.market.ladder("'; DROP TABLE ladders; --") is None
