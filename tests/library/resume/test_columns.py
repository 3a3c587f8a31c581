"""PDFs in two columns: posts, dates and skills are found as if the columns stood one below the other."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from careercli.library.catalog import Catalog
from careercli.library.documents.columns import in_columns
from careercli.library.resume import read_resume
from careercli.model.person import Reading
from careercli.paths import places
from tests.library.resume.broken import pdf_of

Placed = tuple[int, int, str]
SIDE = [
    *("SKILLS", "Python", "SQL", "Apache Airflow", "", "LANGUAGES", "English", "German", ""),
    *("EDUCATION", "MSc Computer Science", "TU Foo, 2014"),
]
MAIN = [
    *("EXPERIENCE", "Data Engineer", "Foo Corporation, Berlin", "2019 - 2021", "- Built pipelines in Kafka", ""),
    *("Data Analyst", "Bar Ltd", "2016 - 2019", "- Dashboards in Tableau", "- Reports for the sales team"),
]
HEAD = [(40, 800, "Jo Paper")]
MARGIN = [
    (760, "EXPERIENCE", "Data Engineer, Foo"),
    *((746, "", "2019 - 2021"), (732, "", "- Pipelines in Airflow and Kafka")),
    *((718, "", "Data Analyst, Bar"), (704, "", "2016 - 2019"), (690, "", "- Dashboards in Tableau")),
    *((670, "EDUCATION", "MSc Computer Science, TU Foo"), (656, "", "2014 - 2016")),
    *((640, "SKILLS", "Python, SQL"), (626, "", "Docker"), (612, "LANGUAGES", "English")),
]


def column(x: int, lines: list[str], step: int = 14, top: int = 760) -> list[Placed]:
    return [(x, top - step * number, line) for number, line in enumerate(lines) if line]


def across(*columns: list[Placed]) -> list[Placed]:
    return sorted((one for some in columns for one in some), key=lambda one: (-one[1], one[0]))


def pdf(placed: list[Placed], beside: str = "") -> bytes:
    """A page by hand, in the order given; `beside`: where else SQL stands, as a matrix."""
    lines = [f"BT /F1 10 Tf 1 0 0 1 {x} {y} Tm ({text}) Tj ET" for x, y, text in placed]
    lines += [f"BT /F1 10 Tf {beside} Tm (SQL) Tj ET"] if beside else []
    stream = "\n".join(lines)
    return pdf_of(stream)


LAYOUTS = {
    "one column": [*HEAD, *column(40, [*MAIN, *SIDE])],
    "a side to the left": [*HEAD, *across(column(40, SIDE), column(220, MAIN))],
    "a side to the right": [*HEAD, *across(column(40, MAIN), column(380, SIDE))],
    "one column drawn after the other": [*HEAD, *column(40, SIDE), *column(220, MAIN)],
    "lines of two heights": [*HEAD, *across(column(40, SIDE, 17), column(220, MAIN, 13))],
    "headings in the margin": [
        *HEAD,
        *((x, y, text) for y, *pair in MARGIN for x, text in zip((40, 160), pair, strict=True) if text),
    ],
    "dates to the right": [
        *HEAD,
        *column(40, ["EXPERIENCE", "Data Engineer", "Foo Corporation", "- Built pipelines in Kafka"]),
        *column(40, ["Data Analyst", "Bar Ltd", "- Dashboards in Tableau"], top=704),
        *(
            (470, 746, "2019 - 2021"),
            (470, 732, "Berlin, Germany"),
            (470, 704, "2016 - 2019"),
            (470, 690, "Rome, Italy"),
        ),
        *column(40, ["EDUCATION", "MSc Computer Science, 2014", "SKILLS", "Python, SQL, Apache Airflow"], top=640),
    ],
    "dates in the margin": [
        *HEAD,
        *column(40, ["EXPERIENCE", "2019 - 2021", "", "2016 - 2019", "", "EDUCATION", "2014"]),
        *column(180, ["Data Engineer, Foo", "Built pipelines in Kafka and Airflow"], top=746),
        *column(180, ["Data Analyst, Bar", "Dashboards in Tableau", "", "MSc Computer Science"], top=718),
        *column(40, ["SKILLS", "Python, SQL"], top=640),
    ],
}


def read(path: Path) -> Reading:
    catalog = Catalog(places())
    return read_resume(str(path), catalog.vocabulary, catalog.reader, "2026-11", needs=catalog.needs)


@pytest.mark.parametrize("layout", LAYOUTS)
def test_posts_dates_and_skills_are_found_however_the_page_is_set(tmp_path: Path, layout: str) -> None:
    pytest.importorskip("pypdf")
    placed = LAYOUTS[layout]
    if layout.startswith("dates"):
        placed = sorted(placed, key=lambda one: (-one[1], one[0]))
    (tmp_path / "a.pdf").write_bytes(pdf(placed))
    person = read(tmp_path / "a.pdf").person
    assert (person.role, person.years, person.relevant_years, person.degree) == ("data-engineer", 5.0, 5.0, "master")
    assert {"python", "sql", "airflow", "kafka", "tableau"} <= set(person.skills)


@pytest.mark.parametrize("matrix", ["1 0 0 1 1e10 700", "1e-9 0 0 1e-9 40 700"])
def test_letters_far_out_or_too_small_take_no_time(tmp_path: Path, matrix: str) -> None:
    pytest.importorskip("pypdf")
    (tmp_path / "a.pdf").write_bytes(pdf([(40, 760, "SKILLS"), (40, 746, "Python")], matrix))
    assert "python" in read(tmp_path / "a.pdf").person.skills


@given(st.lists(st.tuples(st.text("ab -1", max_size=9), st.integers(0, 30), st.text("xy 2", max_size=9)), max_size=12))
@settings(max_examples=200, deadline=None)
def test_no_word_is_lost_or_made_up(rows: list[tuple[str, int, str]]) -> None:
    page = "\n".join(f"{left}{' ' * gap}{right}" for left, gap, right in rows)
    found = in_columns(page)
    assert found is None or sorted(found.split()) == sorted(page.split())
