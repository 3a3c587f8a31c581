"""Titles as people write them, and what is refused."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careercli.errors import NotFoundError
from careercli.library.catalog import Catalog
from careercli.library.titles import Names, normalize

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
        ("datascienstist", "Data Scientist"),
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


@pytest.mark.parametrize(
    ("title", "role", "level"),
    [
        ("Scientist - Machine Learning", "machine-learning-scientist", None),
        ("Engineer, Data Platform", "data-platform-engineer", None),
        ("Software Engineer, Machine Learning", MLE, None),
        ("Data Engineer \u2014 Remote, US", "data-engineer", None),
        ("Data\u00a0Scientist (m/w/d)", "data-scientist", None),
        ("Data Scientist, Growth", "data-scientist", None),
        ("DATA ENGINEERS", "data-engineer", None),
        ("Data Engineer (Req #12345)", "data-engineer", None),
        ("Data Scientist II", "data-scientist", "mid"),
        ("Machine Learning Engineer 5", MLE, "principal"),
        ("Data Engineer L5", "data-engineer", "senior"),
        ("Data Engineer (Senior)", "data-engineer", "senior"),
        ("Senior Staff Data Engineer", "data-engineer", "staff"),
        ("Senior Lead ML Engineer", "lead-machine-learning-engineer", "senior"),
        ("Data Modeler", "data-modeller", None),
        ("BI Analyst (Business Intelligence Analyst)", "business-intelligence-analyst", None),
        ("Healthcare Data Analyst", "data-analyst", None),
        ("A.I. Engineer", "ai-engineer", None),
        ("Datenwissenschaftlerin", "data-scientist", None),
        ("Senior Dateningenieur (m/w/d) in Hamburg", "data-engineer", "senior"),
        ("Ing\u00e9nieure de donn\u00e9es confirm\u00e9e", "data-engineer", "mid"),
        ("Cient\u00edfica de datos senior", "data-scientist", "senior"),
        ("Engenheira de dados j\u00fanior", "data-engineer", "entry"),
    ],
)
def test_titles_as_postings_write_them(catalog: Catalog, title: str, role: str, level: str | None) -> None:
    reading = catalog.names.read(title)
    assert (reading.role, reading.level) == (role, level)
    assert 0.7 <= reading.confidence <= 1


@pytest.mark.parametrize(
    "title",
    [
        *(
            "AI Technician",
            "Sr. DS/DE",
            "PM - Finance",
            "Salvador - BA",
            "Head of",
            "Chief",
            "Analyst",
        ),
        *(
            "Soil Research Scientist",
            "Civil Engineering Manager",
            "Data Entry Clerk",
            "Learning Manager",
            "AI Business Analyst",
        ),
        *(
            "Junior/Senior Data Engineer",
            "Intern Senior Data Engineer",
            "=cmd|'Data Analyst'",
            "<b>Data Analyst</b>",
            "x" * 5000,
        ),
        *(
            "Not a Data Scientist",
            "Recruiter - Machine Learning Engineer",
            "Data Scientist Recruiter",
            "Sales, Data Engineer",
            "Data Sciensist",
            "Machine Lerning Engineer",
            "data engeneer",
        ),
    ],
)
def test_rather_nothing_than_something_wrong(catalog: Catalog, title: str) -> None:
    assert catalog.names.read(title).role is None


@pytest.mark.parametrize(
    ("title", "roles"),
    [
        ("AI/ML Engineer", ["ai-engineer", MLE]),
        ("Machine Learning / Data Science Engineer", [MLE, "data-science-engineer"]),
        ("Data Analyst / BI Analyst (w/m/d)", ["data-analyst", "business-intelligence-analyst"]),
        ("Data Scientist or ML Engineer", ["data-scientist", MLE]),
        ("Data Engineer - Data Scientist", ["data-engineer", "data-scientist"]),
        ("Data Analyst + Data Engineer", ["data-analyst", "data-engineer"]),
        ("Data Scientist/Engineer", ["data-scientist", "data-engineer"]),
        ("Business / Data Analyst", ["business-analyst", "data-analyst"]),
        ("BI Analyst - Business Analyst", ["business-intelligence-analyst", "business-analyst"]),
        ("Software Engineer, DevOps", ["software-engineer", "devops-engineer"]),
    ],
)
def test_of_two_roles_the_first_is_read_and_the_other_a_candidate(
    catalog: Catalog, title: str, roles: list[str]
) -> None:
    reading = catalog.names.read(title)
    assert [reading.role, *reading.candidates] == roles
    assert 0 < reading.confidence < 0.7
    with pytest.raises(NotFoundError) as error:
        catalog.find([title])
    assert error.value.exit_code == 4
    assert len(error.value.candidates) == len(roles)


@pytest.mark.parametrize(
    ("title", "role", "level"),
    [
        ("Data Engineer, early stage startup", "data-engineer", None),
        ("Data Scientist, Middle Market Banking", "data-scientist", None),
        ("Member of Technical Staff, Data Scientist", "data-scientist", None),
        ("Data Engineer - Principal Financial Group", "data-engineer", None),
        ("Data Engineer, V&V", "data-engineer", None),
        ("Data Scientist, VP", "data-scientist", None),
        ("Data Analyst, Basel III", "data-analyst", None),
        ("Data Analyst (Grade 5)", "data-analyst", None),
        ("Data Engineer II/III", "data-engineer", None),
        ("Data Engineer 1/2", "data-engineer", None),
        ("L5 Data Engineer", "data-engineer", "senior"),
        ("Sr.Data Engineer", "data-engineer", "senior"),
        ("Principle Data Analyst", "data-analyst", "principal"),
        ("Data Engineer Co-op", "data-engineer", "intern"),
        ("Research Scientist, PhD Early Career", "research-scientist", "entry"),
        ("Data Scientist, 2026 Grads", "data-scientist", "entry"),
        ("Apprenti Data Analyst", "data-analyst", "intern"),
        ("Analista de dados PL", "data-analyst", "mid"),
        ("Associate Director of Data Science", "director-of-data-science", None),
        ("Data Engineer - TS/SCI", "data-engineer", None),
        ("Starszy analityk danych", "data-analyst", "senior"),
        ("Ingegnere dei dati", "data-engineer", None),
        ("Datascientist", "data-scientist", None),
        ("Datenanalyst*in", "data-analyst", None),
        ("Ing\u00e9nieur statisticien", "statistician", None),
        ("Sr. DA", "data-analyst", "senior"),
        ("Data Engineer/Developer", "data-engineer", None),
        ("Engineer IV Machine Learning", MLE, "staff"),
        ("Software Engineer 2 Middleware", "software-engineer", "mid"),
        ("Data Engineer 3 days onsite", "data-engineer", None),
        ("Associate Engineering Manager", "engineering-manager", None),
        ("Data Scientist with NLP and AI", "data-scientist", None),
        ("Oplossingsarchitect", "solutions-architect", None),
        ("Database Administrator - SQL Server", "database-administrator", None),
        ("Data Scientist, Creators", "data-scientist", None),
        ("Senior Economist, Tax", "economist", "senior"),
        ("Data Analyst, Web 3", "data-analyst", None),
        ("AI/ML Security Engineer", "ai-security-engineer", None),
        ("Data Analyst Specialist II", "data-analyst", "mid"),
        ("Manager of Business Intelligence & Analytics", "business-intelligence-manager", None),
        ("Senior E-Commerce Product Manager", "product-manager", "senior"),
    ],
)
def test_a_level_counts_beside_the_role_and_native_words_go_by_rule(
    catalog: Catalog, title: str, role: str, level: str | None
) -> None:
    reading = catalog.names.read(title, near=False)
    assert (reading.role, reading.level) == (role, level)


@pytest.mark.parametrize(
    "title",
    [
        "Formateur - Data Scientist",
        "Data Analyst | Recruteur",
        "Structured Cabling Data Engineer",
        "Data Entry Analyst",
        "Data Entry Specialist",
        "Head of Data Entry",
        "Head of AI Sales",
        "Director of Data Center Engineering",
        "Engineering Manager, HVAC / Drive Unit",
        "Applied Scientist, Polymer Chemistry",
        "Monogastric Product Manager",
        "Mechanical / Data Science / Chemical internship",
        "Commercial H/F - Data Analyst",
        "(PM)",
        "Specjalista ds. sprzeda\u017cy",
        "Data Analyst - CRNA",
        "Software Engineer / Chimney Sweep",
        "Talent Partner, Data Engineer",
        "Crew Member - Data Analyst",
        "Facilitations Professional I (Data Scientist)",
        "Manager Finance (Statistician)",
        "Staff Engineer Manager",
        "PM Harrogate",
        "Home Economist",
        "Agricultural Economist",
        "Ekonomistka rolna",
        "Brick Layer - Data Analyst",
        "Data Analyst, Claims Processor",
        "Server / Data Analyst",
        "Data Analyst / Seller",
        "Founder/Software Engineer",
        "Operators - Data Analyst",
        "Manager of Data and Reporting",
        "Head of Data Engineering and Sales",
    ],
)
def test_another_trade_is_refused_wherever_it_stands(catalog: Catalog, title: str) -> None:
    assert catalog.names.read(title, near=False).role is None


def test_without_near_names_the_reading_is_the_same(catalog: Catalog) -> None:
    for title in ("Sr. ML Eng.", "Data Engineer, Berlin", "AI/ML Engineer"):
        assert catalog.names.read(title, near=False) == catalog.names.read(title)
    assert catalog.names.read("Data Sciensist", near=False).candidates == []


def test_a_title_in_another_script_is_found_as_it_is_written() -> None:
    names = Names({"pilot", "sea-pilot"}, {"\u6c34\u5148\u4eba": ["pilot"], "sea pilot": ["sea-pilot"]})
    assert names.read("\u6c34\u5148\u4eba").role == "pilot"
    assert [names.read(title).role for title in ("", "\U0001f600", "\u770b\u8b77\u5e2b", "!!")] == [None] * 4


def test_words_that_several_names_share_name_none_of_them() -> None:
    names = Names({"a", "b", "c"}, {"data fog manager": ["a"], "fog data manager": ["b"], "manager of data fog": ["c"]})
    assert names.read("manager data fog").role is None
    assert names.read("Fog Data Manager").role == "b"


def test_roles_that_look_alike_never_collapse(catalog: Catalog) -> None:
    titles = ["Machine Learning Engineer", "Machine Learning Software Engineer", "Machine Learning Research Engineer"]
    titles += ["Machine Learning Scientist", "AI Scientist", "AI Engineer", "AI Programmer", "Research Engineer"]
    for form in ("{}", "Senior {}", "{} II", "{} - Remote", "{} (m/f/d)"):
        roles = [catalog.names.read(form.format(title)).role for title in titles]
        assert None not in roles
        assert len(set(roles)) == len(titles)


def test_two_seniorities_are_not_guessed_at() -> None:
    names = Names({"pilot": "Pilot"}, {"pilot": ["pilot"]})
    assert names.read("Junior Lead Pilot").role is None
    assert names.read("Senior Staff Pilot") == ("pilot", "staff", 0.98, [])


@given(st.text())
def test_no_title_is_too_odd(title: str) -> None:
    names = Names({"pilot": "Pilot", "sea-pilot": "Sea Pilot"}, {"pilot": ["pilot"], "sea pilot": ["sea-pilot"]})
    reading = names.read(title)
    assert reading.role in (None, "pilot", "sea-pilot")
    assert (reading.confidence > 0) == (reading.role is not None)


@given(st.text())
def test_normalizing_settles(title: str) -> None:
    once = normalize(title)
    assert once == " ".join(once.split())


@pytest.mark.parametrize(
    ("title", "role", "level"),
    [
        ("senior-data-engineer", "data-engineer", "senior"),
        ("data-engineer-ii", "data-engineer", "mid"),
        ("lead-data-scientist", "data-scientist", "lead"),
        ("engineer-machine-learning", None, None),  # with blanks it is turned round
        ("data-engineer-x", None, None),
    ],
)
def test_a_title_written_like_an_id_is_read_where_all_of_it_is_understood(
    catalog: Catalog, title: str, role: str | None, level: str | None
) -> None:
    reading = catalog.names.read(title)
    assert (reading.role, reading.level) == (role, level)
