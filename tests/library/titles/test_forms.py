"""Gender, number and compounds of native names: what people write for the one form that a role file has."""

from __future__ import annotations

import pytest
from benchmarks.titles.gendered import feminine
from hypothesis import given
from hypothesis import strategies as st

from careercli.library.catalog import Catalog
from careercli.library.titles import Names
from careercli.library.titles.forms import neutral


def test_the_feminine_form_of_every_name_is_the_same_role(catalog: Catalog) -> None:
    asked = [(entry.id, form) for entry in catalog.entries() for name in entry.aliases for form in feminine(name)]
    assert len(asked) > 500
    found = [(role, form, catalog.names.read(form, near=False)) for role, form in asked]
    assert [(form, read.role) for role, form, read in found if (read.role, read.level) != (role, None)] == []


@pytest.mark.parametrize(
    ("title", "role", "level"),
    [
        ("Senior Datenjournalistin - Berlin", "data-journalist", "senior"),
        ("Volkswirt:in (m/w/d)", "economist", None),
        ("Stammdaten-Managerin", "master-data-specialist", None),
        ("Klinische Datenmanagerin (m/w/d)", "clinical-data-manager", None),
        ("Chargé(e) de reporting", "reporting-analyst", None),
        ("Annotateur·trice de données", "ai-trainer", None),
        ("Développeur / Développeuse SQL", "database-developer", None),
        ("Chercheur(se) en sûreté de l'IA", "ai-safety-researcher", None),
        ("Programador/a SAS", "statistical-programmer", None),
        ("Aktuariusz / Aktuariuszka", "actuary", None),
        ("Starsza specjalistka ds. danych podstawowych", "master-data-specialist", "senior"),
        ("Specjalista do spraw raportowania", "reporting-analyst", None),
        ("Stamdatabeheerster", "master-data-specialist", None),
        ("Responsable data H/F", "head-of-data", None),
        ("Leiterin Data", "head-of-data", None),
        ("Hoofd Data", "head-of-data", None),
        ("Badaczka danych", "data-scientist", None),
    ],
)
def test_forms_as_postings_write_them(catalog: Catalog, title: str, role: str, level: str | None) -> None:
    read = catalog.names.read(title, near=False)
    assert (read.role, read.level) == (role, level)
    [found] = catalog.find([title])  # name by name from the database, the same
    assert (found.role.id, found.level) == (role, level)


@pytest.mark.parametrize(
    "title", ["Gerente de datos", "Date Analyst", "Data Enginer", "Bibliothekarin Daten", "Economia"]
)
def test_another_word_is_no_other_form(catalog: Catalog, title: str) -> None:
    assert catalog.names.read(title, near=False).role is None


@given(st.text(alphabet="abcdefghijklmnopqrstuvwxyz", max_size=24))
def test_a_neutral_form_is_near_its_word(word: str) -> None:
    form = neutral(word)
    assert form[:3] == word[:3] or len(word) < 8
    assert bool(form) == bool(word)


def test_forms_that_names_of_two_roles_share_name_none() -> None:
    names = Names({"a", "b"}, {"pilote sportif": ["a"], "pilota sportivo": ["b"]})
    assert names.read("pilotin sportive").role is None
    assert names.read("Pilota sportivo").role == "b"
