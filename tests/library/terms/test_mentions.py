"""What a text names, and what only looks as if: one finder for résumés, searches and lists."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from careercli.library.catalog import Catalog
from careercli.library.terms import Finder, quote
from careercli.paths import places


@pytest.fixture(scope="module")
def finder() -> Finder:
    return Finder(Catalog(places()).vocabulary.skills)


def named(finder: Finder, text: str, *, listed: bool = False, whole: str = "") -> list[str]:
    return [one.skill for one in finder.find(text, listed=listed, foreign=finder.foreign(whole or text))]


@pytest.mark.parametrize(
    ("text", "skills"),
    [
        ("C/C++ on Linux", ["c-plus-plus", "linux"]),
        ("C#, .NET", ["c-sharp", "c-sharp"]),
        ("Joined Snowflake, Inc. for SQL", ["sql"]),
        ("Kafka Möbel GmbH, Tableau Software LLC, Python", ["python"]),
        ("Java SE and SAS on Snowflake", ["java", "sas", "snowflake"]),
        ("Java, Spring, Hibernate", ["java", "java", "java"]),
        ("In spring the Java course ended", ["java"]),
        ("Weights by TF-IDF in scikit-learn", ["scikit-learn"]),
        ("Ran llama.cpp on a laptop", ["local-llms"]),
        ("Jobs on AWS EMR", ["amazon-emr"]),
        ("TS/SCI clearance, Python", ["python"]),
        ("active TS clearance; Python, SQL", ["python", "sql"]),
        ("lidar com clientes, Python", ["python"]),
        ("X-ray images in Python", ["python"]),
        ("airflow conditions in ducts, modeled in MATLAB", ["matlab"]),
        ("I excel at SQL", ["sql"]),
        ("Excel at SQL", ["sql"]),
        ("Used Excel in budgeting and SQL", ["excel", "sql"]),
        ("Wrote the statistical analysis plan (SAP) in SAS", ["sas"]),
        ("Managed SAP at three plants", ["sap"]),
        ("John Doe", []),
        ("We go to market with Python", ["python"]),
        ("R&D in Python, R² of 0.9, R$ 5 million", ["python"]),
        ("John R. Smith taught Python", ["python"]),
        ("Ran 10 Go of data through Kafka", ["kafka"]),
        ("sono stata analista SQL", ["sql"]),
        ("Statistik mit R, Stata und SPSS", ["statistics", "r", "stata", "spss"]),
        ("Tableau de bord sous Power BI", ["dashboard-design", "power-bi"]),
        ("a Next.js front end", []),
        ("Node.js and JavaScript", ["javascript", "javascript"]),
        ("see python.org or https://kafka.apache.org/spark, mail r@sql.com", []),
        ("no SQL", []),
        ("NoSQL and no-sql stores", ["nosql", "nosql"]),
        ("snowflake schema", ["data-modeling"]),
        ("Java11, Python3.11", ["java", "python"]),
        ("PowerBI, power-bi, POWER BI", ["power-bi"] * 3),
        ("LLM and neural network, embedding", ["llm-applications", "deep-learning", "embeddings"]),
        ("economic growth, statistic, analytic", []),
        ("Built churn models in R.", ["r"]),
        ("nociones básicas de R; conoscenza di R", ["r", "r"]),
        ("Tableau: three years", ["tableau"]),
        ("skrypty w Pythonie, raporty w Excelu", ["python", "excel"]),
        ("Introduction to R", ["r"]),
        ("R for Data Science", ["r"]),
        ("Taught with R. Smith", []),
        ("Excel reports every Monday", ["excel"]),
        ("Excel, Word and Outlook", ["excel"]),
        ("Spark interest among pupils", []),
        ("Set up CI/CD pipelines with Jenkins", ["ci-cd", "github-actions"]),
        ("Filled hiring pipelines, kept sales pipelines in Excel", ["excel"]),
        ("maschinelles Lernen und Zeitreihenanalyse", ["machine-learning", "time-series"]),
        ("Análisis de datos, aprendizaje automático y SQL", ["data-analysis", "machine-learning", "sql"]),
        ("entrepôt de données, apprentissage automatique", ["data-warehousing", "machine-learning"]),
        ("hurtownia danych, zarządzanie projektami", ["data-warehousing", "project-management"]),
    ],
)
def test_false_friends_are_not_what_they_contain(finder: Finder, text: str, skills: list[str]) -> None:
    assert named(finder, text) == skills


@pytest.mark.parametrize(
    ("text", "skills"),
    [
        ("使用Python和Kubernetes", ["python", "kubernetes"]),
        ("PythonとRで分析", ["python", "r"]),
        ("Python을 사용하고 SQL도", ["python", "sql"]),
        ("".join(chr(ord(one) + 0xFEE0) for one in "Python,SQL"), ["python", "sql"]),
        ("Réunions à l'Île, Gö, Rö", []),
        ("d'Airflow et l'API d'OpenAI", ["airflow", "rest-apis"]),
        ("R\u0301 und Python", ["python"]),
        ("SQL\u2011Datenbanken, Power\u2011BI\u2011Berichte, R-Skripte", ["sql", "power-bi", "r"]),
        ("вёл на Python и SQL", ["python", "sql"]),
    ],
)
def test_names_end_beside_other_scripts_and_accents(finder: Finder, text: str, skills: list[str]) -> None:
    assert named(finder, text) == skills


@pytest.mark.parametrize(
    ("text", "prose", "listed"),
    [
        ("go", [], ["go"]),
        ("Go", ["go"], ["go"]),
        ("R", [], ["r"]),
        ("Teams", [], ["slack"]),
        ("features", [], ["feature-engineering"]),
        ("spark, hadoop", ["spark", "hadoop"], ["spark", "hadoop"]),
        ("Research and development", [], []),
        ("Microsoft Excel (advanced)", ["excel"], ["excel"]),
        ("R programming, 5 years", ["r"], ["r"]),
        ("TS/SCI", [], []),
        ("Go-to-market strategy", [], []),
    ],
)
def test_an_item_of_a_list_of_skills_counts_always(
    finder: Finder, text: str, prose: list[str], listed: list[str]
) -> None:
    found = named(finder, text)
    assert [one for one in found if one in listed or one in prose] == [one for one in prose if one in found]
    assert named(finder, text, listed=True) == listed


@pytest.mark.parametrize("text", ["Python, go, rust and r", "Kafka, spark, python", "Tools: SQL, excel, teams"])
def test_items_beside_a_sure_one_count_in_a_sentence_too(finder: Finder, text: str) -> None:
    assert len(named(finder, text)) >= 3


def test_what_a_short_form_stands_for_is_looked_up_in_the_whole(finder: Finder) -> None:
    whole = "Grants of the Department of Energy (DOE)."
    assert named(finder, "Worked with DOE on Python", whole=whole) == ["python"]
    assert named(finder, "Worked with DOE on Python") == ["experiment-design", "python"]
    assert named(finder, "Root cause analysis (RCA) in SQL") == ["root-cause-analysis", "root-cause-analysis", "sql"]


def test_every_name_is_found_as_an_item(finder: Finder) -> None:
    skills = Catalog(places()).vocabulary.skills
    missed = {
        name: (key, named(finder, name, listed=True))
        for key, skill in skills.items()
        for name in (skill.name, *skill.aliases)
        if key not in named(finder, name, listed=True)
    }
    assert missed == {}


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=120))
def test_any_text_is_searched_without_fault(finder: Finder, text: str) -> None:
    for listed in (False, True):
        found = finder.find(text, listed=listed)
        assert all(0 <= one.start < one.end <= len(text) for one in found)
        assert [one.start for one in found] == sorted({one.start for one in found})


WORDS = st.sampled_from("Python SQL R Go excel , . ; and (basic) C++ 机器 é - / \n Kafka spark no".split(" "))


@settings(max_examples=200, deadline=None)
@given(st.lists(WORDS, max_size=40), st.lists(st.integers(0, 120), max_size=4))
def test_a_quote_holds_its_mention_and_stands_in_the_text(finder: Finder, words: list[str], cuts: list[int]) -> None:
    text = " ".join(words)
    inside = sorted({cut for cut in cuts if cut <= len(text)})
    for one in finder.find(text):
        words_ = quote(text, inside, one.start, one.end)
        assert words_ in text
        assert text[one.start : one.end].strip(" -*,;:") in words_
