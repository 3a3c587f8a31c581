"""Titles as people write them, and what is refused."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careercli.errors import NotFoundError
from careercli.library.catalog import Catalog
from careercli.library.titles import normalize, read_title

MLE, DSM = "machine-learning-engineer", "data-science-manager"


@pytest.mark.parametrize(
    ("title", "role", "level"),
    [
        ("Machine Learning Engineer", MLE, None),
        ("machine-learning-engineer", MLE, None),
        ("ML engineer", MLE, None),
        ("  ml   ENGINEER ", MLE, None),
        ("mle", MLE, None),
        ("Sr. ML Eng.", MLE, "senior"),
        ("Junior Machine-Learning Engineer", MLE, "entry"),
        ("Machine Learning Engineer, Staff", MLE, "staff"),
        ("Máchine Learning Engineer", MLE, None),
        ("Data Science Mgr", DSM, None),
        ("Manager, Data Science", DSM, None),
        ("Senior Data Scientist", "data-scientist", "senior"),
        ("Lead Data Scientist", "data-scientist", "lead"),
        ("Principal Data Engineer", "data-engineer", "principal"),
        ("Data Analyst Intern", "data-analyst", "intern"),
        ("Lead Machine Learning Engineer", "lead-machine-learning-engineer", None),
        ("Lead ML Eng", "lead-machine-learning-engineer", None),
        ("Head of Data Science", "head-of-data-science", None),
        ("ML Ops Engineer", "mlops-engineer", None),
    ],
)
def test_read(catalog: Catalog, title: str, role: str, level: str | None) -> None:
    [found] = catalog.find([title])
    assert (found.role.id, found.level) == (role, level)


@pytest.mark.parametrize(
    "title",
    [
        "Barista",
        "Registered Nurse",
        "Engineer",
        "Manager",
        "Data",
        "Senior",
        "",
        " ",
        "?!",
        "\U0001f600",
        "ML Enginer",
        "mle-unknown",
    ],
)
def test_refused(catalog: Catalog, title: str) -> None:
    with pytest.raises(NotFoundError) as error:
        catalog.find([title])
    assert error.value.exit_code == 4
    assert error.value.hint


@pytest.mark.parametrize(
    ("title", "near"),
    [
        ("ML Enginer", "Machine Learning Engineer"),
        ("Data Sciense Manager", "Data Science Manager"),
        ("mle-unknown", "Machine Learning Engineer"),
        ("datascientist", "Data Scientist"),
    ],
)
def test_a_misspelling_is_offered_and_not_taken(catalog: Catalog, title: str, near: str) -> None:
    with pytest.raises(NotFoundError) as error:
        catalog.find([title])
    assert error.value.candidates[0] == near


def test_every_title_and_alias_reads_as_its_role(catalog: Catalog) -> None:
    entries = catalog.entries()
    assert len(entries) >= 8
    for entry in entries:
        for name in (entry.id, entry.title, *entry.aliases):
            [found] = catalog.find([name])
            assert (found.role.id, found.level) == (entry.id, None), name


def test_two_seniorities_are_not_guessed_at() -> None:
    assert read_title("Senior Lead Pilot", {"pilot": ["pilot"]}, {"pilot": "Pilot"}).ids == []


@given(st.text())
def test_normalizing_settles(title: str) -> None:
    once = normalize(title)
    assert normalize(once) == once
    assert once == " ".join(once.split())
