"""An occupation holds what its publishers say of it; what they do not say is not there."""

from __future__ import annotations

import pytest

from careercli.library.catalog import Catalog
from careercli.library.occupations import Occupations
from careercli.model.pay import UNITED_STATES, Place

# read by hand in the publisher's tables: of May 2025 (jobs of employees, p10, p50, p90), of 2024-34 (jobs, %, openings)
BY_HAND = {
    "13-2011": (1449500, 56020, 83680, 144090, 1579800, 4.6, 124200, "bachelor"),
    "17-2141": (296810, 73990, 104110, 164340, 293100, 9.1, 18100, "bachelor"),
    "23-1011": (754500, 78360, 159670, 351600, 864800, 4.1, 31500, "doctorate"),
    "25-2021": (1388390, 47960, 63970, 104340, 1422700, -2.0, 91000, "bachelor"),
    "29-1141": (3379720, 68940, 97550, 137470, 3391000, 4.9, 189100, "bachelor"),
    "29-1242": (14100, 84170, 358550, 659290, 14700, 4.1, 400, "doctorate"),
    "31-1120": (4305810, 27040, 35800, 45040, 4347700, 17.0, 765800, "none"),
    "35-2014": (1409890, 28700, 37390, 47900, 1460200, 14.9, 250700, "none"),
    "47-2111": (757220, 42640, 63190, 108510, 818700, 9.5, 81000, "none"),
    "53-3032": (2062040, 40140, 58640, 79380, 2235100, 4.0, 237600, "none"),
}


@pytest.mark.parametrize("code", BY_HAND)
def test_figures_read_by_hand(occupations: Occupations, code: str) -> None:
    found = occupations.get(code)
    assert found.pay
    figures = (found.pay.jobs, found.pay.p10, found.pay.p50, found.pay.p90)
    assert (*figures, found.jobs, found.growth, found.openings, found.degree) == BY_HAND[code]
    assert (found.pay.source, found.pay.year, found.pay.place) == ("bls-oews-2025", 2025, UNITED_STATES)


def test_all_parts_of_a_nurse(occupations: Occupations) -> None:
    nurse = occupations.get("29-1141")
    assert nurse.ai == 0.122
    assert nurse.job_zone == 4
    assert nurse.facts
    assert nurse.facts.attainment
    assert nurse.facts.attainment.bachelor == 54.4
    assert (len(nurse.skills), len(nurse.knowledge)) == (35, 33)
    assert [(one.name, one.importance, one.level) for one in nurse.knowledge[:2]] == [
        ("Psychology", 4.58, 6.08),
        ("Customer and Personal Service", 4.4, 5.48),
    ]
    assert {one.id for one in nurse.technologies} >= {None, "excel"}
    assert nurse.sources.keys() == {"projection", "attainment", "ai", "zone", "ratings", "technologies"}
    assert not nurse.members
    assert not nurse.located


def test_what_is_asked_for_comes_first_among_technologies(occupations: Occupations) -> None:
    found = occupations.technologies("15-2051")
    assert [one.in_demand for one in found] == sorted((one.in_demand for one in found), reverse=True)
    assert found[0].in_demand
    assert {"python", "sql", "excel", "r"} <= {one.id for one in found}
    assert all(one.hot in (True, False) and one.name for one in found)


def test_what_is_not_published_is_not_there(occupations: Occupations) -> None:
    actors = occupations.get("27-2011")
    assert actors.pay
    assert actors.pay.p50 is None
    assert actors.pay.note.startswith("4:")
    data_scientists = occupations.get("15-2051")
    assert (data_scientists.skills, data_scientists.knowledge) == ((), ())
    others = occupations.get("39-9099")
    assert (others.ai, others.job_zone, others.technologies) == (None, None, ())
    assert others.sources.keys() == {"projection", "attainment", "ai"}
    with pytest.raises(KeyError):
        occupations.get("00-0000")


def test_parts_have_a_mean_only_together(occupations: Occupations) -> None:
    aides = occupations.get("31-1120")
    assert aides.members == ("31-1121", "31-1122")
    ratings = {one.name: one.importance for one in aides.skills}
    assert ratings["Reading Comprehension"] == 3.07  # of 3.25 and 2.88
    buyers = occupations.get("13-1020")
    assert (buyers.members, buyers.job_zone) == (("13-1021", "13-1022", "13-1023"), None)


def test_lists_hold_every_one_with_the_same_figures(occupations: Occupations) -> None:
    rows = {row.code: row for row in occupations.all()}
    assert len(rows) == 830
    for code in BY_HAND:
        found, row = occupations.get(code), rows[code]
        assert found.pay
        ai = found.facts.ai.lower_percent if found.facts and found.facts.ai else None
        expected = (found.title, found.pay.p50, found.jobs, found.growth, found.openings, ai, found.degree)
        assert (*row[1:8], row.job_zone) == (*expected, found.job_zone)


def test_places_and_sectors_are_those_of_the_roles_occupations(occupations: Occupations, catalog: Catalog) -> None:
    texas = Place("state", "TX", "Texas")
    assert occupations.get("13-2011").located
    [found] = occupations.pay("13-2011", [texas])
    assert found.place == texas
    assert occupations.pay("29-1141", [texas]) == []
    role = next(role for one in catalog.entries() if (role := catalog.role(one.id)).occupation)
    assert role.occupation
    own = catalog.market.official(role.occupation, [UNITED_STATES])
    assert [one.p50 for one in own] == [one.p50 for one in occupations.pay(role.occupation.code, [UNITED_STATES])]


def test_who_uses_a_skill_of_ours(occupations: Occupations) -> None:
    found = occupations.using("sql")
    codes = {one.code for one in found}
    assert {"15-2051", "15-1242"} <= codes
    assert [one.title.lower() for one in found] == sorted(one.title.lower() for one in found)
    for code in [*BY_HAND, *sorted(codes)[:5]]:
        assert (code in codes) == ("sql" in {one.id for one in occupations.technologies(code)})
    assert occupations.using("no-such-skill") == []


def test_every_source_of_a_part_is_one_of_ours(occupations: Occupations, catalog: Catalog) -> None:
    for code in BY_HAND:
        assert set(occupations.get(code).sources.values()) <= catalog.vocabulary.sources.keys()


@pytest.mark.parametrize(
    ("typed", "known"),
    [
        ("Kotlin", "Kotlin"),
        ("cobol", "COBOL"),
        ("jcl", "JCL"),
        ("photoshop", "Adobe Photoshop"),
        ("word", "Microsoft Word"),
        ("epic", None),  # one occupation uses a calculator of this short form
        ("planning", None),
        ("%", None),
        ("", None),
    ],
)
def test_a_technology_is_known_by_its_name_without_the_maker_and_by_its_short_form(
    occupations: Occupations, typed: str, known: str | None
) -> None:
    assert occupations.technology(typed) == known
