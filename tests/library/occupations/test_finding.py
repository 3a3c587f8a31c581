"""A title finds its occupation by the first rule that answers, or is refused with those that it may be."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from careercli.library.occupations import Occupations
from careercli.model.economy.occupation import OccupationReading

ORDINARY = [
    ("29-1141", "code", "29-1141"),
    ("29-1141.01", "code", "29-1141"),
    ("29-1141.00", "code", "29-1141"),
    ("31-1121", "code", "31-1120"),
    ("Registered Nurses", "title", "29-1141"),
    ("registered nurse", "title", "29-1141"),
    ("Mechanical engineer", "title", "17-2141"),
    ("restaurant cook", "title", "35-2014"),
    ("lawyers", "title", "23-1011"),
    ("Accountant", "direct", "13-2011"),
    ("RN", "direct", "29-1141"),
    ("CPA", "direct", "13-2011"),
    ("cabinet maker", "direct", "51-7011"),
    ("high school teacher", "direct", "25-2031"),
    ("recruiter", "reported", "13-1071"),
    ("Senior Accountant", "direct", "13-2011"),
    ("accountant ii", "direct", "13-2011"),
    ("teacher", "words", "25-2021"),
    ("truck drivers", "words", "53-3032"),
    ("cook", "words", "35-2014"),
    ("police officer", "words", "33-3051"),
    ("financial advisor", "words", "13-2052"),
    ("Director of Nursing", "reported", "11-9111"),
    ("Chief of Police", "reported", "33-1012"),
    ("nurse?", "reported", "29-1141"),
    ("surgeon", "words", "29-1249"),
    ("financial adviser", "words", "13-2052"),
    ("HVAC technician", "reported", "49-9021"),
    ("midwives", "words", "29-1161"),
]


@pytest.mark.parametrize(("title", "how", "code"), ORDINARY, ids=[title for title, *_ in ORDINARY])
def test_ordinary_titles(occupations: Occupations, title: str, how: str, code: str) -> None:
    found = occupations.named(title)
    assert (found.code, found.how) == (code, how)
    assert found.title == occupations.titles[code]
    assert not found.candidates or how == "words"


def test_every_official_title_and_code_is_its_own(occupations: Occupations) -> None:
    titles = occupations.titles
    assert len(titles) == 830
    for code, title in titles.items():
        assert occupations.named(title)[:3] == (code, title, "title")
        assert occupations.named(code).code == code


def test_the_largest_of_several_is_taken_and_the_others_are_named(occupations: Occupations) -> None:
    found = occupations.named("truck driver")
    assert [one.title for one in found.candidates] == ["Light Truck Drivers"]
    teachers = occupations.named("teacher").candidates
    jobs = {row.code: row.jobs or 0 for row in occupations.all()}
    sizes = [jobs[one.code] for one in teachers]
    assert len(teachers) > 20
    assert sizes == sorted(sizes, reverse=True)
    assert max(sizes) <= jobs["25-2021"]


@pytest.mark.parametrize(
    "title", ["art teacher", "music teacher", "controller", "store manager", "realtor", "machine operator", "doctor"]
)
def test_what_several_are_known_by_is_refused_with_all_of_them(occupations: Occupations, title: str) -> None:
    found = occupations.named(title)
    assert found.code is None
    assert len(found.candidates) >= 2


@pytest.mark.parametrize("title", ["PM", "PA", "DA", "P.M.", "cto", "tech"])
def test_initials_that_stand_for_several_or_for_anything_name_none(occupations: Occupations, title: str) -> None:
    assert occupations.named(title).code is None
    assert occupations.codes_of(title).code is None


@pytest.mark.parametrize(
    ("title", "codes"),
    [
        ("professor", 35),
        ("head of nursing", ["11-9111"]),
        ("head of the HR", ["11-3121"]),
        ("head teacher", ["11-9032"]),
        ("headteacher", ["11-9032"]),
        ("care assistant", ["31-1120", "31-1131", "39-2021"]),
        ("GP", ["29-1215"]),
        ("bin men", ["53-7081"]),
    ],
)
def test_a_name_of_several_or_one_from_elsewhere_is_offered_whole(
    occupations: Occupations, title: str, codes: int | list[str]
) -> None:
    found = occupations.named(title)
    assert (found.code, found.known) == (None, True)
    assert codes in ([one.code for one in found.candidates], len(found.candidates))


@pytest.mark.parametrize("code", ["29-1141.99", "29-1141.77"])
def test_of_a_specialty_that_does_not_exist_the_whole_is_near(occupations: Occupations, code: str) -> None:
    found = occupations.named(code)
    assert (found.code, found.known, [one.code for one in found.candidates]) == (None, False, ["29-1141"])
    assert occupations.codes_of(code).code is None


def test_the_rest_of_a_kind_is_offered_last(occupations: Occupations) -> None:
    found = [one.title for one in occupations.named("project manager").candidates]
    assert found[0] == "Project Management Specialists"
    assert found[-2:] == ["Managers, All Other", "Computer Occupations, All Other"]


def test_names_that_hold_all_the_words_are_near(occupations: Occupations) -> None:
    assert occupations.named("help desk").candidates[0].title == "Computer User Support Specialists"
    assert occupations.named("it support").candidates[0].title == "Computer User Support Specialists"


@pytest.mark.parametrize("title", "helper worker technician manager specialist coordinator expert owner".split())
def test_a_word_that_all_kinds_of_people_are_called_by_names_none_of_them(occupations: Occupations, title: str) -> None:
    assert occupations.named(title).code is None
    assert occupations.codes_of(title).code is None


@pytest.mark.parametrize("title", "security animal program assistant-principal".split())
def test_a_part_of_a_title_that_is_nobody_is_no_title(occupations: Occupations, title: str) -> None:
    assert occupations.named(title).code is None


def test_teachers_of_a_subject_are_not_taken_for_those_of_colleges(occupations: Occupations) -> None:
    assert occupations.named("history teacher").code is None
    assert occupations.named("postsecondary history teacher").code == "25-1125"


@pytest.mark.parametrize("title", ["nurse and teacher", "nurse/teacher", "nurse, teacher"])
def test_several_in_one_title_are_offered_one_by_one(occupations: Occupations, title: str) -> None:
    found = occupations.named(title)
    assert found.code is None
    assert [one.code for one in found.candidates] == ["29-1141", "25-2021"]


@pytest.mark.parametrize(
    ("title", "standing"),
    [("lead electrician", True), ("senior lawyers", True), ("executive chef", False), ("data entry clerk", False)],
)
def test_words_of_standing_are_told_from_words_of_a_name(occupations: Occupations, title: str, standing: bool) -> None:
    found = occupations.named(title)
    assert found.code
    assert found.standing == standing


@pytest.mark.parametrize(
    ("title", "near"),
    [
        ("plummer", "Plumbers, Pipefitters, and Steamfitters"),
        ("dentst", "Dentists, General"),
        ("registerd nurse", "Registered Nurses"),
        ("acountant", "Accountants and Auditors"),
        ("uber driver", "Light Truck Drivers"),
        ("Dancers and Choreographers", "Choreographers"),
    ],
)
def test_what_is_not_understood_is_never_taken_but_offered(occupations: Occupations, title: str, near: str) -> None:
    found = occupations.named(title)
    assert found.code is None
    assert near in [one.title for one in found.candidates]
    assert len(found.candidates) <= 5


@pytest.mark.parametrize(
    "title", ["", " ", "xqz", "school", "sports", "farm products", "12-3456", "-", "the", "\ud800"]
)
def test_what_names_nobody_is_nothing(occupations: Occupations, title: str) -> None:
    assert occupations.named(title).code is None
    assert occupations.codes_of(title) == OccupationReading(None, None, None, (), known=False)


def test_many_titles_are_read_more_carefully_than_one(occupations: Occupations) -> None:
    assert occupations.named("truck driver").code
    assert occupations.codes_of("truck driver").code is None
    assert occupations.codes_of("police officer").code == "33-3051"
    assert occupations.codes_of("Registered Nurse").code == "29-1141"


def test_titles_with_ai_are_not_taken_for_what_onet_takes_them_for(occupations: Occupations) -> None:
    """O*NET has AI Consultants in the police, and AI Technicians in stables."""
    for title in ("AI Consultant", "AI Technician", "AI Engineer", "AI Specialist"):
        assert occupations.named(title).code is None


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None)
@given(st.text(max_size=60) | st.text("nurse teachr ,&/().-'\u2019\u00e9\x00\x1b<=", max_size=40))
def test_any_text_is_read_without_a_fault(occupations: Occupations, text: str) -> None:
    for found in (occupations.named(text), occupations.codes_of(text)):
        assert (found.code is None) == (found.title is None) == (found.how is None)
        assert found.code is None or found.code in occupations.titles
        assert all(one.code in occupations.titles for one in found.candidates)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40, deadline=None)
@given(st.data())
def test_one_and_many_are_the_same_title(occupations: Occupations, data: st.DataObject) -> None:
    title = data.draw(st.sampled_from(sorted(occupations.titles.values())))
    assert occupations.named(title.upper()).title == title
    assert occupations.named(f"  {title.lower()} ").title == title
