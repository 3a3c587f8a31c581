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


PHYSICAL = ("Gas", "Plant", "Hardware", "Electrification", "Chip Design", "Silicon", "Transformer", "Capital Projects")
UNHEARD = ("Underground Tunnels", "Zymurgy", "Braking", "Heart Stents and Valves")


@pytest.mark.parametrize("field", [*PHYSICAL, *UNHEARD])
def test_an_engineer_of_what_can_be_touched_or_was_never_heard_of_is_refused(catalog: Catalog, field: str) -> None:
    for name in (
        "Engineering Manager",
        "R&D Engineer",
        "Research Engineer",
        "Engineer Manager",
        "Manager, Engineering",
    ):
        for form in ("{0} - {1}", "{0}, {1}", "Senior {0} ({1})", "{0} II - {1}"):
            assert catalog.names.read(form.format(name, field), near=False).role is None, (name, field)
    assert catalog.names.read(f"Product Manager - {field}", near=False).role == "product-manager"


@pytest.mark.parametrize("team", ["Silicon Valley", "Payments", "CX", "KBGFJG123-4", "Workflows", "Adobe Experience"])
def test_an_engineering_manager_of_a_team_stays_one(catalog: Catalog, team: str) -> None:
    for form in ("Engineering Manager - {}", "Senior Engineering Manager, {}"):
        assert catalog.names.read(form.format(team), near=False).role == "engineering-manager"


@pytest.mark.parametrize("what", ["Verification", "Validation", "SDET"])
def test_who_writes_software_to_test_what_others_make_is_refused(catalog: Catalog, what: str) -> None:
    for name in ("Software Engineer", "Software Developer", "Software Development Engineer"):
        for form in ("{1} {0}", "{0} ({1})", "Senior {0} - {1}", "{0} II - Network {1}"):
            assert catalog.names.read(form.format(name, what), near=False).role is None, (name, what)


def test_a_grade_of_some_firms_says_no_level(catalog: Catalog) -> None:
    for name, role in (("Data Engineer", "data-engineer"), ("Software Engineer", "software-engineer")):
        for form in ("{} - Master", "{}, Expert", "{} (Advanced)", "Expert {}", "Associate {} III", "Associate, {} IV"):
            assert catalog.names.read(form.format(name), near=False)[:2] == (role, None), form
    for grade in ("I", "II", "III"):
        assert catalog.names.read(f"Master Software Engineer {grade}", near=False)[:2] == ("software-engineer", None)
    assert catalog.names.read("Associate Data Engineer II", near=False).level == "entry"


@pytest.mark.parametrize("role", ["Data Engineer", "Data Scientist", "Analytics Engineer", "Business Analyst"])
def test_an_analyst_with_a_grade_is_what_the_next_part_says(catalog: Catalog, role: str) -> None:
    for form in ("Analyst II ({})", "Analyst II - {}", "Analyst II, {}"):
        assert catalog.names.read(form.format(role), near=False).level == "mid", form
    assert catalog.names.read(f"Developer II - {role}", near=False).role is None or role.endswith("Engineer")


@pytest.mark.parametrize("field", ["AI", "ML", "DevOps", "Computer Vision", "NLP"])
def test_a_field_of_a_team_may_mean_the_role_of_the_field(catalog: Catalog, field: str) -> None:
    also = catalog.names.read(f"{field} Engineer", near=False).role
    for form in ("Software Engineer - {} Services", "Software Engineer, Core {}", "Software Engineer ({} Tools)"):
        reading = catalog.names.read(form.format(field), near=False)
        assert (reading.role, reading.candidates, reading.confidence) == ("software-engineer", [also], 0.5), form


@pytest.mark.parametrize("word", ["xyzzy", "Zorblatt", "Quuxify", "HEALOW", "BX"])
def test_a_word_that_nobody_knows_is_a_firm_or_a_team_right_before_the_name(catalog: Catalog, word: str) -> None:
    for name, role in (
        ("Data Analyst", "data-analyst"),
        ("Data Engineer", "data-engineer"),
        ("DBA", "database-administrator"),
    ):
        assert catalog.names.read(f"{word} {name}", near=False)[:3] == (role, None, 0.97)
        assert catalog.names.read(f"Senior {word} {name}", near=False)[:2] == (role, "senior")
    assert catalog.names.read(f"Senior {word}tron Product Manager", near=False).role is None
    assert catalog.names.read(f"{word}tron - Data Engineer", near=False).role is None  # where a trade would stand


@pytest.mark.parametrize("guarded", ["Security", "Cyber Risk", "Threat", "Cybersecurity", "Process"])
def test_who_engineers_the_analytics_of_what_guards_or_makes_is_another(catalog: Catalog, guarded: str) -> None:
    assert catalog.names.read(f"Senior {guarded} Analytics Engineer", near=False).role is None
    assert catalog.names.read(f"Analytics Engineer - {guarded.split()[0]}", near=False).role == "analytics-engineer"


@pytest.mark.parametrize("size", ["Small & Medium", "Medium", "Small", "Midsize"])
def test_an_analyst_of_a_business_of_some_size_is_no_business_analyst(catalog: Catalog, size: str) -> None:
    assert catalog.names.read(f"{size} Business Analyst", near=False).role is None


@pytest.mark.parametrize("role", ["Data Engineer", "Data Scientist", "Solutions Architect"])
def test_the_data_that_a_team_masters_is_no_trade(catalog: Catalog, role: str) -> None:
    named = catalog.names.read(role, near=False).role
    for form in ("{} - Master Data", "{}, Master Data Management", "Senior {} (Master Data Domain)"):
        assert catalog.names.read(form.format(role), near=False).role == named, form
    assert catalog.names.read(f"{role}, Master Mason", near=False).role is None


@pytest.mark.parametrize("field", ["AI/ML", "AI & ML", "ML/AI"])
def test_what_a_director_leads_counts_whole_under_two_names_too(catalog: Catalog, field: str) -> None:
    for team in ("Transformation", "Infrastructure", "Fintech Product Development"):
        assert catalog.names.read(f"Director, {field} {team}", near=False).role is None
    assert catalog.names.read(f"Director, {field}", near=False).role in ("head-of-ai", "head-of-machine-learning")
