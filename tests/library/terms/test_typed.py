"""Lists of skills as people type them."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from careercli.library.catalog import Catalog
from careercli.library.terms import Finder, read_typed
from careercli.paths import places


@pytest.fixture(scope="module")
def names() -> Finder:
    return Finder(Catalog(places()).vocabulary.skills)


@pytest.mark.parametrize(
    ("text", "skills"),
    [
        ("python,sql,k8s", ["python", "sql", "kubernetes"]),
        ("Python; SQL\nExcel", ["python", "sql", "excel"]),
        ("Python (pandas, NumPy)", ["python", "pandas", "numpy"]),
        ("python sql excel", ["python", "sql", "excel"]),
        ("SQL and Excel, R & Python", ["sql", "excel", "r", "python"]),
        ("AWS/GCP", ["aws", "gcp"]),
        ("Power-BI, powerbi, POWER BI", ["power-bi"]),
        ("advanced Excel, 5 years of SQL, Python 3.11", ["excel", "sql", "python"]),
        ("scikit learn, Scikit\u2011learn", ["scikit-learn"]),
        ("machine learning, deep learning", ["machine-learning", "deep-learning"]),
        ("C++, C#, .NET, R", ["c-plus-plus", "c-sharp", "r"]),
        ("Java, Spring, Hibernate", ["java"]),
        ("MS Office", ["excel"]),
        ("MS SQL Server, MS Power BI", ["sql-server", "power-bi"]),
        ("SQL (advanced), Excel (basic), R (Grundkenntnisse)", ["sql", "excel", "r"]),
        ("beginner in SQL, some Python, Tableau - 4/5", ["sql", "python", "tableau"]),
        ("AWS Certified Solutions Architect", ["aws"]),
        ("Python \U0001f40d", ["python"]),
    ],
)
def test_what_is_understood(names: Finder, text: str, skills: list[str]) -> None:
    found = read_typed(text, names)
    assert [key for key in found.skills if key in skills] == skills
    assert found.not_understood == []


@pytest.mark.parametrize(
    "text",
    [
        "no Java",
        "not python",
        "R&D",
        "synergy",
        "python 0",
        "anything but excel",
        "\u200b?",
        "Java (none)",
        "Java: 0/5",
        "no AWS certification",
    ],
)
def test_what_says_something_else_is_not_taken_for_a_skill(names: Finder, text: str) -> None:
    found = read_typed(text, names)
    assert found.skills == []
    assert found.not_understood == [text]


def test_c_with_c_plus_plus_is_not_lost(names: Finder) -> None:
    found = read_typed("C/C++", names)
    assert (found.skills, found.not_understood) == (["c-plus-plus"], ["C"])


@pytest.mark.parametrize(
    "wish",
    [
        "learning rust",
        "want to learn Rust",
        "I am learning rust",
        "interested in Rust",
        "Rust (learning)",
        "Rust (want to learn)",
        "Rust: learning",
        "ich lerne Rust",
        "quiero aprender Rust",
        "would love to learn Rust",
    ],
)
def test_a_wish_is_no_skill(names: Finder, wish: str) -> None:
    found = read_typed(f"python, {wish}", names)
    assert (found.skills, found.wishes, found.not_understood) == (["python"], ["rust"], [])
    assert read_typed(f"rust, {wish}", names).wishes == []


def test_near_names_are_offered(names: Finder) -> None:
    near = read_typed("pyhton, tablaeu, Kubernets, excell", names).near
    assert [near[word][0] for word in near] == ["Python", "Tableau", "Kubernetes", "Excel"]


def test_every_name_id_and_alias_is_understood(names: Finder) -> None:
    for key, skill in Catalog(places()).vocabulary.skills.items():
        assert names.item(skill.name) == [key]
        assert names.item(key) == [key]
        for alias in skill.aliases:
            assert names.item(alias), alias


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=80))
def test_any_text_is_read_without_fault_and_nothing_is_made_up(names: Finder, text: str) -> None:
    found = read_typed(text, names)
    assert set(found.skills) <= set(names.names.skills)
    assert set(found.near) == set(found.not_understood)
    assert not set(found.skills) & set(found.wishes)
