"""PDF, DOCX and plain text are read as what they say; PDF needs an extra, and says so where it is not there."""

from __future__ import annotations

import builtins
from pathlib import Path
from typing import Any

import pytest

from careercli.library.catalog import Catalog
from careercli.library.resume import read_resume
from careercli.model.person import Reading
from careercli.paths import places
from tests.conftest import Cli
from tests.library.resume.broken import archive, pdf_of

TEXT = (Path(__file__).parent / "shapes" / "plain-en.txt").read_text(encoding="utf-8")
_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


@pytest.fixture(scope="module")
def known() -> Catalog:
    return Catalog(places())


def read(catalog: Catalog, file: Path) -> Reading:
    return read_resume(str(file), catalog.vocabulary, catalog.reader, "2026-11", needs=catalog.needs)


def docx(text: str) -> bytes:
    """A document with a run for every half of a line, as editors write them."""
    from xml.sax.saxutils import escape

    runs = "".join(
        f"<w:p><w:pPr><w:tabs><w:tab/></w:tabs></w:pPr><w:r><w:t>{escape(line[:7])}</w:t></w:r>"
        f'<w:r><w:t xml:space="preserve">{escape(line[7:])}</w:t></w:r></w:p>'
        for line in text.splitlines()
    )
    body = f'<?xml version="1.0"?><w:document xmlns:w="{_WORD}"><w:body>{runs}</w:body></w:document>'
    return archive({"[Content_Types].xml": b"<x/>", "word/document.xml": body.encode()})


def pdf(lines: list[str]) -> bytes:
    """A page of text, by hand."""
    shown = " ".join(f"({line.replace(chr(40), '').replace(chr(41), '')}) Tj T*" for line in lines)
    stream = f"BT /F1 10 Tf 14 TL 50 800 Td {shown} ET"
    return pdf_of(stream)


def test_a_docx_says_what_its_text_says(known: Catalog, tmp_path: Path) -> None:
    (tmp_path / "a.docx").write_bytes(docx(TEXT))
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    paper, plain = read(known, tmp_path / "a.docx"), read(known, tmp_path / "a.txt")
    assert paper.person == plain.person
    assert paper.evidence == plain.evidence
    assert len(paper.evidence) > 8


def test_a_pdf_says_what_its_text_says(known: Catalog, tmp_path: Path) -> None:
    pytest.importorskip("pypdf")
    lines = [
        "Jo Paper",
        "EXPERIENCE",
        "Data Engineer, Foo",
        "2019 - 2021",
        "- Pipelines in Airflow",
        "SKILLS",
        "Python, dbt",
    ]
    (tmp_path / "a.pdf").write_bytes(pdf(lines))
    found = read(known, tmp_path / "a.pdf")
    assert found.person.role == "data-engineer"
    assert {"airflow", "python", "dbt"} <= set(found.person.skills)


@pytest.mark.parametrize("content", [b"%PDF-1.4\n", b"%PDF-1.7\ngarbage", pdf([])])
def test_a_broken_or_empty_pdf_is_refused(cli: Cli, tmp_path: Path, content: bytes) -> None:
    pytest.importorskip("pypdf")
    (tmp_path / "a.pdf").write_bytes(content)
    done = cli("match", "--resume", str(tmp_path / "a.pdf"))
    assert (done.code, done.out) == (3, "")
    assert "Traceback" not in done.err


def test_without_the_extra_a_pdf_is_refused_with_what_to_install(
    cli: Cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = builtins.__import__

    def none_of_it(name: str, *arguments: Any, **more: Any) -> Any:
        if name.split(".")[0] == "pypdf":
            raise ImportError(name)
        return real(name, *arguments, **more)

    monkeypatch.setattr(builtins, "__import__", none_of_it)
    (tmp_path / "a.pdf").write_bytes(pdf(["Python"]))
    done = cli("match", "--resume", str(tmp_path / "a.pdf"))
    assert done.code == 3
    assert "careercli[resume]" in done.err


def test_the_name_of_a_file_does_not_matter(known: Catalog, tmp_path: Path) -> None:
    (tmp_path / "no-suffix").write_text('{"skills": ["Python"]}', encoding="utf-16")
    assert read(known, tmp_path / "no-suffix").person.skills == ["python"]
    (tmp_path / "cv.txt").write_bytes("Compétences\nPython, été\n".encode("latin-1"))
    assert read(known, tmp_path / "cv.txt").person.skills == ["python"]


@pytest.mark.parametrize(
    ("text", "held", "wished", "years"),
    [
        ("Skills: Python, SQL\nFive years with Spark and Kafka. I want to learn Rust. No Java.", 4, ["rust"], None),
        (
            "EXPERIENCE\nFoo, Berlin \u2014 Senior Data Scientist\nMarch 2019 to February 2021\nXGBoost.",
            1,
            [],
            2.0,
        ),
        (
            "WORK HISTORY\n\nData Analyst            03/19 - 02/21\nHive Ltd.\nQueries in SQL\non Redshift.\n",
            2,
            [],
            2.0,
        ),
        (
            "Exp\u00e9rience\nDe mars 2019 \u00e0 f\u00e9vrier 2021 : Data Analyst chez Oracle\n\u2022 Power BI\n",
            1,
            [],
            2.0,
        ),
        (
            "Berufserfahrung\n1.3.2019 - 28.2.2021  Data Engineer, Spark AG\n- Airflow, kein Scala",
            1,
            [],
            2.0,
        ),
        (
            "# Jo\n\n## Experience\n### Data Engineer\n*Mar 2019 \u2013 Feb 2021*\n- **dbt**\n## Goals\n- Rust",
            1,
            ["rust"],
            2.0,
        ),
        (
            "SKILLS\n\u2022 Python \u2022 SQL \u2022 Go\n\u2022 Interested in: Rust\nREFERENCES\nBob: Kafka, Docker",
            3,
            ["rust"],
            None,
        ),
    ],
)
def test_plain_text_of_many_kinds(
    known: Catalog, tmp_path: Path, text: str, held: int, wished: list[str], years: float | None
) -> None:
    (tmp_path / "cv.md").write_text(text, encoding="utf-8")
    found = read(known, tmp_path / "cv.md")
    assert (len(found.person.skills), found.person.wishes, found.person.years) == (held, wished, years)
    for evidence in found.evidence.values():
        assert all(one.quote in text for one in evidence)


def table(*rows: tuple[str, ...]) -> bytes:
    """A document that is one table; a line break in a cell is a paragraph of its own."""
    cells = [
        "".join(
            f"<w:tc>{''.join(f'<w:p><w:r><w:t>{one}</w:t></w:r></w:p>' for one in cell.split(chr(10)))}</w:tc>"
            for cell in row
        )
        for row in rows
    ]
    made = "".join(f"<w:tr>{one}</w:tr>" for one in cells)
    body = f'<w:document xmlns:w="{_WORD}"><w:body><w:tbl>{made}</w:tbl></w:body></w:document>'
    return archive({"word/document.xml": body.encode()})


def test_a_row_of_a_table_is_a_line(known: Catalog, tmp_path: Path) -> None:
    file = tmp_path / "cv.docx"
    file.write_bytes(
        table(
            ("Work experience", ""),
            ("2019 - 2024", "Data Engineer, Acme\nKafka pipelines in Scala"),
            ("2016 - 2019", "Data Analyst, Beta\nReports in Power BI"),
            ("Skills", ""),
            ("Languages", "Python, SQL"),
            ("Rust", "learning"),
        )
    )
    found = read(known, file)
    assert {"kafka", "scala", "power-bi", "python", "sql"} <= set(found.evidence)
    assert (found.person.wishes, found.person.role, found.person.years) == (["rust"], "data-engineer", 8.0)


def test_columns_of_a_table_are_read_one_after_the_other(known: Catalog, tmp_path: Path) -> None:
    file = tmp_path / "cv.docx"
    file.write_bytes(table(("Skills\nPython\nSQL", "Experience\nData Engineer, Acme\n2019 - 2024\nKafka")))
    found = read(known, file)
    kinds = {key: one[0].kind for key, one in found.evidence.items()}
    assert kinds == {"kafka": "shown", "python": "listed", "sql": "listed"}
