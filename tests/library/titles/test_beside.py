"""What stands beside a name: a field that it has anyway, a team, a grade, a second head, a second name."""

from __future__ import annotations

import pytest

from careercli.library.catalog import Catalog


@pytest.mark.parametrize(
    ("title", "role", "level", "confidence"),
    [
        ("AI Data Architect", "data-architect", None, 0.92),
        ("ETL Data Analyst", "data-analyst", None, 0.98),
        ("DevOps / Terraform Engineer", "devops-engineer", None, 0.95),
        ("Manager Data Scientist", "data-science-manager", None, 0.95),
        ("Product Manager - Generative AI", "ai-product-manager", None, 0.95),
        ("Research Engineer - AI", "machine-learning-research-engineer", None, 0.95),
        ("Software Engineer, Customer Data", "software-engineer", None, 0.92),
        ("BI & Reporting Manager", "business-intelligence-manager", None, 0.98),
        ("Manager, BI & Reporting", "business-intelligence-manager", None, 0.98),
        ("BI Solutions Developer", "business-intelligence-developer", None, 0.98),
        ("NLP Modeling Engineer", "nlp-engineer", None, 0.98),
        ("Engineer II, Data Engineering", "data-engineer", "mid", 0.95),
        ("Senior Scientist Data Science", "data-scientist", "senior", 0.95),
        ("Scientist 3 - Data Scientist", "data-scientist", "senior", 0.98),
        ("Data Analyst, Analyst II", "data-analyst", "mid", 0.98),
        ("Data Analyst (Senior Analyst) - Fraud", "data-analyst", "senior", 0.98),
        ("Data Analyst (Data Analyst) - Fraud", "data-analyst", None, 0.98),
        ("IT Specialist (Data Engineer)", "data-engineer", None, 0.98),
        ("Technical Professional - Data Architect", "data-architect", None, 0.98),
        ("Master Software Engineer", "software-engineer", None, 0.98),
        ("Data Analyst - secteur bancaire", "data-analyst", None, 0.97),
        ("Data Analyst, settore energia", "data-analyst", None, 0.97),
        ("Data Analyst (Mandarin Speaker)", "data-analyst", None, 0.98),
        ("Software Engineer, Driver Assistance", "software-engineer", None, 0.98),
        ("Data Scientist, Merchant Growth", "data-scientist", None, 0.98),
    ],
)
def test_it_leaves_the_name_what_it_is(
    catalog: Catalog, title: str, role: str, level: str | None, confidence: float
) -> None:
    assert catalog.names.read(title, near=False) == (role, level, confidence, [])


@pytest.mark.parametrize(
    "title",
    [
        "Data / Cloud Engineer",
        "Manager Data Analyst",
        "Software Engineer, Data Warehouse",
        "BI & Facilities Manager",
        "Analyst, Business Analytics",
        "Engineer, Civil Engineering",
        "Data Engineer - Design Engineer",
        "Claims Specialist (Data Engineer)",
        "Nursing Professional - Data Architect",
        "Master Data Engineer",
        "Data Analyst (Keynote Speaker)",
        "Software Engineer, Driver",
        "Data Analyst, Wine Merchant",
        "Data Analyst - Merchant Marine",
    ],
)
def test_it_makes_the_name_another(catalog: Catalog, title: str) -> None:
    assert catalog.names.read(title, near=False).role is None


@pytest.mark.parametrize(
    ("title", "role", "others"),
    [
        ("Data Analyst Data Scientist", "data-analyst", ["data-scientist"]),
        ("Data Scientist Database Administrator", "data-scientist", ["database-administrator"]),
    ],
)
def test_two_names_side_by_side(catalog: Catalog, title: str, role: str, others: list[str]) -> None:
    assert catalog.names.read(title, near=False) == (role, None, 0.5, others)


@pytest.mark.parametrize(
    ("title", "level"),
    [
        ("Data Engineer Senior Payments", "senior"),
        ("Product Analyst Junior Growth", "entry"),
        ("Associate Payments Data Analyst", "entry"),
        ("Staff Security Data Engineer", "staff"),
        ("Associate Experience Data Analyst", None),
        ("Staff Scheduling Data Analyst", None),
        ("Oracle Cloud Sr. Database Administrator", "senior"),
        ("MTS 3 Senior Data Engineer", "senior"),
        ("Level 3 Data Analyst", "senior"),
        ("Level 3 Support Data Analyst", None),
        ("Data Engineer - AWS III", "senior"),
        ("Data Engineer - Region III", None),
        ("Data Engineer, Platform 2", None),
        ("Data Analyst Team Leader", "lead"),
        ("Executive MBA Data Analyst", None),
        ("Senior Prom Data Analyst", None),
        ("Seinor Data Analyst", "senior"),
    ],
)
def test_a_level_is_the_role_s_own(catalog: Catalog, title: str, level: str | None) -> None:
    found = catalog.names.read(title, near=False)
    assert found.role
    assert found.level == level
