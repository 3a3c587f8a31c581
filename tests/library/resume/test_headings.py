"""Sections by any of the names that people give them, and posts on paper by their headings."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from careercli.library.catalog import Catalog
from careercli.library.resume import read_resume
from careercli.library.resume.dates import OPEN, moment, period_in, span
from careercli.library.resume.sections import kind_of
from careercli.model.person import Reading
from careercli.paths import places
from tests.library.resume.broken import archive

CATALOG = Catalog(places())
NAMES = {
    "work": "Experiences|Projekthistorie|Military Experience|"
    "Berufliche Stationen|Relevant Experience & Employment|Loopbaan|Przebieg kariery|Experience Highlights",
    "skills": "Top Skills|IT-Skills|Compétences informatiques|Languages & Tools|conocimientosTécnicos",
    "education": "Education & Training|Akademischer Werdegang|Formazione e istruzione|Diplômes et formations",
    "certificate": "Certificates & Licenses|Professional Certifications|Certyfikaty i kursy",
    "project": "Relevant Projects|Projets académiques|Projetos pessoais",
    "summary": "Podsumowanie zawodowe|Professional Profile|À propos de moi",
    "objective": "Professional Goals|学习目标|Zukünftige Ziele|Metas profesionales",
    "apart": "Hobbies & Interests|Persönliches|Języki obce|Interessi e hobby|Professional References",
}


@pytest.mark.parametrize("kind", NAMES)
def test_a_section_is_known_by_any_of_its_names(kind: str) -> None:
    assert {name: kind_of(name) for name in NAMES[kind].split("|")} == dict.fromkeys(NAMES[kind].split("|"), kind)


def test_other_lines_are_no_headings() -> None:
    lines = "Data Analyst|Research Assistant|Technical Lead|Training and Development|Key Account Manager|Data|Other|and"
    assert [line for line in lines.split("|") if kind_of(line)] == []


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("da marzo 2019 ad oggi", (2019, 3), OPEN),
        ("dal 2019 al 2021", (2019, None), (2021, None)),
        ("de enero de 2018 a la actualidad", (2018, 1), OPEN),
        ("desde enero de 2018 hasta marzo de 2020", (2018, 1), (2020, 3)),
        ("od 03.2019 do 12.2020", (2019, 3), (2020, 12)),
        ("marzec 2019 - do chwili obecnej", (2019, 3), OPEN),
        ("januari 2020 t/m maart 2021", (2020, 1), (2021, 3)),
        ("Sept. 2018 à ce jour", (2018, 9), OPEN),
        ("du 01/09/2018 au 31/12/2019", (2018, 9), (2019, 12)),
        ("jan. 2020 - até hoje", (2020, 1), OPEN),
        ("03/2019-05/2021", (2019, 3), (2021, 5)),
        ("Nov 2019 to date (4 yrs)", (2019, 11), OPEN),
        ("2015\u201318", (2015, None), (2018, None)),
    ],
)
def test_a_period_in_a_heading(text: str, start: Any, end: Any) -> None:
    for period in (period_in(f"Data Engineer, Mill, {text}"), text):
        found = span(period)
        assert found
        told = [moment(one) for one in found]
        assert [one if one is OPEN else one and (one.year, one.month) for one in told] == [start, end]


def read(folder: Path, content: str | bytes, name: str = "cv.txt") -> Reading:
    file = folder / name
    file.write_bytes(content.encode() if isinstance(content, str) else content)
    return read_resume(str(file), CATALOG.vocabulary, CATALOG.reader, "2026-11", needs=CATALOG.needs)


def docx(*lines: str) -> bytes:
    """Paragraphs; those that begin with a star are items of a list."""
    word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    item = '<w:pPr><w:numPr><w:ilvl w:val="0"/></w:numPr></w:pPr>'
    body = "".join(
        f"<w:p>{item if line[0] == '*' else ''}<w:r><w:t>{line.lstrip('* ')}</w:t></w:r></w:p>" for line in lines
    )
    return archive({"word/document.xml": f'<w:document xmlns:w="{word}"><w:body>{body}</w:body></w:document>'.encode()})


POSTS = (
    "Experience|Data Engineer at Mill|Jan 2021 - Present|{0}Pipelines in Spark|{0}Charts in Go; Linux|"
    "Gardener, Spade|2017 - 2020|{0}Soil tables in MySQL, Bash|Skills|dbt, SQL"
)


@pytest.mark.parametrize("sign", ["", "* "])
def test_what_a_post_says_is_read_with_signs_before_it_and_without(tmp_path: Path, sign: str) -> None:
    found = read(tmp_path, docx(*POSTS.format(sign).split("|")), "cv.docx")
    assert {"spark", "go", "linux", "mysql", "bash"} <= {*found.evidence}
    assert found.evidence["go"][0].where == "work, post 1"
    assert found.evidence["bash"][0].where == "work, post 2"
    assert found.person.years == 8.9


def test_companies_are_no_skills(tmp_path: Path) -> None:
    text = """Bo

Experiencia laboral
Ingeniera de datos, Grupo Looker S.A.
Febrero de 2020 - Actualidad
- Python para clientes de Snowflake, Inc. y Oracle Corporation
- Migración a Tableau

Habilidades y competencias
SQL
"""
    assert {*read(tmp_path, text).evidence} == {"python", "tableau", "sql"}


@pytest.mark.parametrize(
    ("line", "held", "wished"),
    [
        ("Python, Docker ; Java : jamais utilisé", ["python", "docker"], []),
        ("Java: nie benutzt", [], []),
        ("R: 5 Jahre", ["r"], []),
        ("Goals: Rust and Scala", [], ["rust", "scala"]),
        ("| Languages | Python, R |", ["python", "r"], []),
        ("| Not yet | Rust |", [], []),
        ("**Geplant:** Rust", [], ["rust"]),
        ("Interests: Go, Julia", [], []),
        ("Zainteresowania: R", [], []),
    ],
)
def test_a_line_of_skills(tmp_path: Path, line: str, held: list[str], wished: list[str]) -> None:
    found = read(tmp_path, f"Bo\n\nSkills\nSQL\n{line}\n")
    assert (found.person.skills, found.person.wishes) == (["sql", *held], wished)
    assert not {"Languages", "nie benutzt"} & {*found.not_understood}


def test_what_stands_behind_a_colon_in_a_heading_is_of_the_post(tmp_path: Path) -> None:
    posts = "Mill (2017-2025), Developer: TypeScript, Docker\n01/2015 - 12/2016: Data Analyst, Go Inc.\n"
    found = read(tmp_path, f"Bo\n\nExperience\n{posts}")
    shown = {key: one.kind for key, [one] in found.evidence.items()}
    assert shown == {"typescript": "shown", "docker": "shown"}
    assert found.person.role == "data-analyst"


def test_interests_among_skills_are_none_and_a_planned_certificate_is_a_wish(tmp_path: Path) -> None:
    skills = '"skills": ["SQL", {"name": "Hobbies", "keywords": ["Go"]}, "Interests: R"]'
    found = read(tmp_path, f'{{{skills}, "certificates": ["AWS - planned"]}}', "cv.json")
    assert (found.person.skills, found.person.wishes) == (["sql"], ["aws"])


def test_who_it_is_is_no_skill(tmp_path: Path) -> None:
    text = "Curriculum Vitae\n\nPersönliche Angaben\nName: Lena Hadoop\n\nKenntnisse\nSQL\n\nPersönliches\nGo, Julia\n"
    assert read(tmp_path, text).person.skills == ["sql"]
    assert read(tmp_path, "Resume\nName: Lena Hadoop\nKnows dbt.\nSkills\nSQL\n").person.skills == ["sql", "dbt"]


def test_the_heading_of_a_group_may_be_a_skill(tmp_path: Path) -> None:
    groups = '{"skills": [{"name": "R", "keywords": ["tidyverse"]}, {"name": "Modeling", "keywords": ["dbt"]}]}'
    found = read(tmp_path, groups, "cv.json")
    assert {"r", "dbt"} <= {*found.person.skills}
    assert found.not_understood == []


@pytest.mark.parametrize(
    "words",
    ["Laurea magistrale in Informatica, 2018", "HBO-bachelor Informatica, 2013 - 2017", "Promotion in Physik, 2019"],
)
def test_a_degree_is_no_tool(tmp_path: Path, words: str) -> None:
    found = read(tmp_path, f"Bo\n\nSkills\nSQL\n\nEducation\n{words}\n")
    assert "informatica" not in found.evidence
    assert found.person.degree


WORK = "Jo\n\nExperience\nData Engineer, Acme\n01/2020 - 12/2021\nMoved data.\nTechnologies: Kafka, Go\n\n"


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        (f"{WORK}Skills: Spark\n", {"kafka": "shown", "go": "shown", "spark": "listed"}),
        (f"{WORK}Tools: Spark\n\nData Analyst, Beta\n2015 - 2018\n", {"spark": "shown"}),
        (f"{WORK}Skills\nSQL\nNo experience with Java\nGit\n", {"sql": "listed", "git": "listed", "java": None}),
        (f"{WORK}Interests: Rust\n\nCertificates\nCKA Kubernetes - scheduled for 03/2027\nAWS, 2024\n",
         {"rust": None, "kubernetes": None, "aws": "certificate"}),
        ("Jo\nObjective: a role with Spark\n\nSkills\nSQL\n", {"spark": None, "sql": "listed"}),
        ("Jo\n\nSkills\nSQL\n\nAutorizzo il trattamento dei dati ai sensi del GDPR\n", {"data-privacy": None}),
    ],
)  # fmt: skip
def test_a_list_with_its_heading_on_the_same_line_belongs_where_it_stands(
    tmp_path: Path, text: str, kinds: dict[str, str | None]
) -> None:
    evidence = read(tmp_path, text).evidence
    assert {key: evidence[key][0].kind if key in evidence else None for key in kinds} == kinds


@pytest.mark.parametrize(
    ("school", "degree"),
    [
        ("BA Psychology, Boston, MA, 2019", "bachelor"),
        ("MA Psychology, Boston University, 2019", "master"),
        ("Boston University, Boston, MA  2015 - 2019\nBachelor of Arts", "bachelor"),
        ("Oregon State  2015 - 2019\nM.S. in Physics", "master"),
        ("BSN, Rush University, 2012 - 2016", "bachelor"),
    ],
)
def test_the_degree_is_that_of_the_school_and_no_state(tmp_path: Path, school: str, degree: str) -> None:
    assert read(tmp_path, f"Jo\n\nSkills\nSQL\n\nEducation\n{school}\n").person.degree == degree
