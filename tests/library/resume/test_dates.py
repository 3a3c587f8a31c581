"""Dates as people write them, and how long posts lasted."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from careercli.library.catalog import Catalog
from careercli.library.resume import read_resume
from careercli.model.person import Reading
from careercli.paths import places


@pytest.fixture(scope="module")
def known() -> Catalog:
    return Catalog(places())


def read(catalog: Catalog, folder: Path, posts: list[dict[str, Any]], as_of: str = "2026-11") -> Reading:
    file = folder / "resume.json"
    file.write_text(json.dumps({"work": posts, "skills": ["Python"]}))
    return read_resume(str(file), catalog.vocabulary, catalog.reader, as_of, needs=catalog.needs)


def post(start: Any, end: Any, title: str = "Data Engineer", **more: Any) -> dict[str, Any]:
    return {"name": "A", "position": title, "startDate": start, "endDate": end, **more}


@pytest.mark.parametrize(
    ("start", "end", "years"),
    [
        ("2020-01", "2020-12", 1.0),
        ("2020-01-15", "2020-12-01", 1.0),
        ("2020-01-15T00:00:00.000Z", "2020-12-31T00:00:00.000Z", 1.0),
        ("January 2020", "Dec. 2020", 1.0),
        ("Jan '20", "Dec '20", 1.0),
        ("01/2020", "12/2020", 1.0),
        ("2020/01", "12.2020", 1.0),
        ("31.01.2020", "12/31/2020", 1.0),
        ("Januar 2020", "Dezember 2020", 1.0),
        ("janvier 2020", "décembre 2020", 1.0),
        ("enero de 2020", "diciembre de 2020", 1.0),
        ("janeiro de 2020", "dezembro de 2020", 1.0),
        ("gennaio 2020", "dicembre 2020", 1.0),
        ("styczeń 2020", "grudzień 2020", 1.0),
        ("2020年1月", "2020年12月", 1.0),
        ({"year": 2020, "month": 1}, {"year": 2020, "month": 12}, 1.0),
        (2018, 2020, 2.0),
        ("2018", "2020", 2.0),
        ("'18", "'20", 2.0),
        ("2020-01", "2020-01", 0.1),
        *(
            ("2025-12", end, 1.0)
            for end in ("Present", "now", "heute", "至今", "現在", "aujourd'hui", None, "", "actualidad")
        ),
    ],
)
def test_how_long_a_post_lasted(known: Catalog, tmp_path: Path, start: Any, end: Any, years: float) -> None:
    found = read(known, tmp_path, [post(start, end)])
    assert (found.person.years, found.remarks) == (years, [])


def test_a_missing_end_is_open(known: Catalog, tmp_path: Path) -> None:
    found = read(known, tmp_path, [{"name": "A", "position": "Data Engineer", "startDate": "2025-12"}])
    assert found.person.years == 1.0


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("Jan 2020 - Dec 2020", 1.0),
        ("2018 \u2013 2020", 2.0),
        ("2018-20", 2.0),
        ("Dec 2025 to present", 1.0),
        ("since December 2025", 1.0),
        ("seit 12/2025", 1.0),
        ("2025-12 -", 1.0),
        ("12.2025 bis heute", 1.0),
    ],
)
def test_a_period_in_one_text(known: Catalog, tmp_path: Path, text: str, years: float) -> None:
    found = read(known, tmp_path, [{"name": "A", "position": "Data Engineer", "date": text}])
    assert (found.person.years, found.remarks) == (years, [])


def test_posts_at_once_count_once(known: Catalog, tmp_path: Path) -> None:
    posts = [post("2018-01", "2019-12"), post("2019-01", "2020-12"), post("2018-06", "2018-09")]
    assert read(known, tmp_path, posts).person.years == 3.0


def test_two_posts_that_meet_in_a_year_are_not_counted_twice(known: Catalog, tmp_path: Path) -> None:
    assert read(known, tmp_path, [post("2015", "2018"), post("2018", "2021")]).person.years == 6.0


@pytest.mark.parametrize(
    ("start", "end", "years", "told"),
    [
        ("2030-01", None, None, "begins in the future"),
        ("soonish", "2020", None, "its start is no date"),
        ("2019-01", "2019-13", None, "its end is no date"),
        ("2020-01", "2019-01", None, "ends before it begins"),
        ("2025-12", "2031-01", 1.0, "its end lies in the future"),
        (None, "2020", None, "no start is told"),
    ],
)
def test_what_cannot_be_credited_is_told(
    known: Catalog, tmp_path: Path, start: Any, end: Any, years: float | None, told: str
) -> None:
    found = read(known, tmp_path, [post(start, end)])
    assert found.person.years == years
    [remark] = found.remarks
    assert remark.startswith("work, post 1: ")
    assert told in remark
    assert "soonish" not in remark


def test_the_month_that_counts_as_now(known: Catalog, tmp_path: Path) -> None:
    posts = [post("2019-01", None)]
    assert read(known, tmp_path, posts, "2019-12").person.years == 1.0
    assert read(known, tmp_path, posts, "2020-12").person.years == 2.0
    assert read(known, tmp_path, posts, "2018-01").person.years is None


def test_relevant_are_posts_of_our_roles_by_title_or_by_what_they_describe(known: Catalog, tmp_path: Path) -> None:
    described = ["Pipelines in Airflow and dbt, Python, SQL", "Data modeling"]
    posts = [
        post("2015-01", "2015-12", "Waiter", highlights=["Served guests, communication and coaching"]),
        post("2016-01", "2016-12", "Chief of Everything", highlights=described),
        post("2017-01", "2017-12", "Senior Data Engineer"),
    ]
    person = read(known, tmp_path, posts).person
    assert (person.years, person.relevant_years) == (3.0, 2.0)
    assert (person.role, person.level) == ("data-engineer", "senior")


def test_the_latest_post_tells_the_role(known: Catalog, tmp_path: Path) -> None:
    posts = [post("2015", "2016", "Data Scientist"), post("2020", None, "Lead Data Analyst"), post("2030", None, "CDO")]
    assert read(known, tmp_path, posts).person.role == "data-analyst"


@pytest.mark.parametrize(
    ("entry", "degree"),
    [
        ({"studyType": "B.Sc.", "endDate": "2018"}, "bachelor"),
        ({"studyType": "Ph.D.", "endDate": "2018"}, "doctorate"),
        ({"studyType": "PhD candidate", "startDate": "2022"}, None),
        ({"studyType": "MSc (expected 2027)"}, None),
        ({"studyType": "Master", "startDate": "2024", "endDate": ""}, None),
        ({"studyType": "Master", "endDate": "2029"}, None),
        ({"studyType": "Diplom-Informatiker"}, "master"),
        ({"studyType": "Licence"}, "bachelor"),
        ({"studyType": "Laurea magistrale", "endDate": "2010"}, "master"),
        ({"studyType": "硕士", "endDate": "2010"}, "master"),
        ({"studyType": "MBA"}, "master"),
        ({"studyType": "High school"}, None),
    ],
)
def test_only_a_finished_degree_counts(
    known: Catalog, tmp_path: Path, entry: dict[str, str], degree: str | None
) -> None:
    file = tmp_path / "resume.json"
    file.write_text(json.dumps({"education": [{"institution": "U", **entry}], "skills": ["Python"]}))
    found = read_resume(str(file), known.vocabulary, known.reader, "2026-11")
    assert found.person.degree == degree
