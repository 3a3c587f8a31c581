"""Words of seniority beside a role, where they count and where they are part of something else."""

from __future__ import annotations

import pytest

from careercli.library.catalog import Catalog
from careercli.library.titles.forms import orders
from careercli.library.titles.seniority import after, alone, before, taken_out, together
from careercli.library.titles.text import folded, normalize


@pytest.mark.parametrize(
    ("words", "levels", "rest"),
    [
        ("senior payments", "senior", "payments"),
        ("payments senior", "senior", "payments"),
        ("senior living", "", "senior living"),
        ("senior", "senior", ""),
        ("senior junior", "senior junior", ""),
        ("senior ii", "senior", "ii"),
        ("mid", "mid", ""),
        ("payments mid", "", "payments mid"),  # a weak word does not count behind another
        ("mid global", "mid", "global"),
        ("mid payments", "", "mid payments"),
        ("vp global", "vp", "global"),
        ("vp payments", "vp", "payments"),
        ("payments l5", "l5", "payments"),
        ("payments l5 x", "", "payments l5 x"),
        ("payments 5", "", "payments 5"),
        ("tech lead software", "lead", "software"),
        ("technical lead", "lead", ""),
        ("tech software lead", "lead", "tech software"),
        ("lead generation", "", "lead generation"),
        ("trainee remote", "trainee", "remote"),  # the terms of the training
        ("trainee munich", "", "trainee munich"),
        ("", "", ""),
    ],
)
def test_before_a_role(words: str, levels: str, rest: str) -> None:
    assert before(words.split()) == (levels.split(), rest.split())


@pytest.mark.parametrize(
    ("words", "levels", "rest"),
    [
        ("ii", "ii", ""),
        ("iii platform", "iii", "platform"),
        ("4 payments", "4", "payments"),
        ("5 payments", "", "5 payments"),
        ("i payments", "i", "payments"),
        ("ii iii payments", "", "ii iii payments"),
        ("senior", "senior", ""),
        ("senior level", "senior", ""),
        ("senior remote", "senior", "remote"),
        ("senior payments", "senior", "payments"),
        ("senior living", "", "senior living"),
        ("confirme conformite", "confirme", "conformite"),
        ("lead payments", "", "lead payments"),
        ("mid payments", "", "mid payments"),
        ("payments senior", "senior", "payments"),
        ("payments mid", "", "payments mid"),
        ("payments ii", "ii", "payments"),
        ("living iii", "", "living iii"),
        ("sql iii", "iii", "sql"),
        ("sql 3", "", "sql 3"),
        ("3 days onsite", "", "3 days onsite"),
        ("3 days", "", "3 days"),
        ("position ii", "ii", ""),
        ("level 3", "3", ""),
        ("", "", ""),
    ],
)
def test_behind_a_role(words: str, levels: str, rest: str) -> None:
    assert after(words.split()) == (levels.split(), rest.split())


@pytest.mark.parametrize(
    ("words", "levels", "rest"),
    [
        ("senior data payments", "senior", "data payments"),
        ("data senior analyst", "senior", "data analyst"),
        ("data mid analyst", "", "data mid analyst"),
        ("payments mid", "mid", "payments"),
        ("senior mid data junior", "senior mid junior", "data"),
        ("senior", "senior", ""),
        ("senior mid", "senior mid", ""),
        ("data", "", "data"),
    ],
)
def test_taken_out_of_a_part(words: str, levels: str, rest: str) -> None:
    assert taken_out(words.split()) == (levels.split(), rest.split())


@pytest.mark.parametrize(
    ("words", "graded", "plain"),
    [
        ("tech lead", "lead", "lead"),
        ("tech ux lead", "", ""),
        ("lead", "lead", "lead"),
        ("senior level", "senior", "senior"),
        ("senior ii", "senior ii", ""),
        ("mid ii", "", ""),
        ("ii", "ii", ""),
        ("level 3", "3", ""),
        ("payments senior", "", ""),
        ("position", "", ""),
    ],
)
def test_a_part_of_seniority_alone(words: str, graded: str, plain: str) -> None:
    assert alone(words.split(), graded=True) == graded.split()
    assert alone(words.split(), graded=False) == plain.split()


@pytest.mark.parametrize(
    ("words", "level", "possible"),
    [
        ("senior staff", "staff", True),
        ("staff senior", "staff", True),
        ("junior", "entry", True),
        ("intern junior", "intern", True),
        ("junior mid", None, True),  # a range of neighbors
        ("mid senior", None, True),
        ("junior senior", None, False),  # nobody is both
        ("junior principal", None, False),
        ("intern senior", None, False),
        ("intern mid", None, False),
        ("ii", "mid", True),
        ("ii ii", "mid", True),
        ("ii iii", None, True),
        ("senior ii", "senior", True),
        ("", None, True),
    ],
)
def test_levels_that_are_named_together(words: str, level: str | None, possible: bool) -> None:
    assert together(words.split()) == (level, possible)


@pytest.mark.parametrize(
    ("title", "words"),
    [
        ("Sr. ML Eng.", "senior machine learning engineer"),
        ("A.I. Engineers", "ai engineer"),
        ("Sr.Data Engineer", "senior data engineer"),
        ("R&D Scientist", "r and d scientist"),
        ("D\u00e9veloppeur \u2013 Qu\u00e9bec", "developpeur quebec"),
        ("C++/C# Developer", "c++ c# developer"),
        ("Stra\u00dfe \u00d8 \u0142", "strasse o l"),
        ("", ""),
    ],
)
def test_titles_in_small_words_written_out(title: str, words: str) -> None:
    assert normalize(title) == words


def test_folded_text_keeps_dashes_and_the_middle_dot() -> None:
    assert folded("A \u2014 B \u2022 C\u2019D") == "a - b \u00b7 c'd"
    assert folded("\u6570\u636e ok") == " ok"


def test_the_orders_of_units() -> None:
    assert list(orders(["a"])) == ["a"]
    assert list(orders(["a", "b", "c"])) == ["a b c", "c b a", "b c a"]


@pytest.mark.parametrize("role", ["Software Engineer", "Data Engineer", "Data Scientist"])
def test_the_grades_of_a_technical_staff(catalog: Catalog, role: str) -> None:
    def level(title: str) -> str | None:
        return catalog.names.read(title, near=False).level

    for staff in ("Member of Technical Staff", "MTS"):
        for form in ("{0}, {1}", "{1} ({0})", "{0} - {1}"):
            assert level(form.format(staff, role)) is None
            assert level(form.format(f"Senior {staff}", role)) == "senior"
            for number in (1, 2, 3, "II"):  # the second of one firm is the fifth of another
                assert level(form.format(f"{staff} {number}", role)) is None
    for whose in ("Team", "Tech", "Technical"):
        assert level(f"Senior {role} {whose} Lead Client Systems") == "lead"
        assert level(f"{role} {whose} Lead") == "lead"
    assert level(f"Digital Senior Staff {role}") == "staff"
    assert level(f"Associate/VP {role}") is None


def test_the_grade_of_a_lead_or_of_whom_a_manager_leads_is_not_the_level(catalog: Catalog) -> None:
    for grade in ("I", "II", "III", "1"):
        assert catalog.names.read(f"Lead Machine Learning Engineer {grade}", near=False).level is None
    for level in ("Staff", "Principal"):
        assert catalog.names.read(f"Manager - {level} Engineering", near=False).level is None
        assert catalog.names.read(f"{level} Engineering Manager", near=False).level == level.lower()
