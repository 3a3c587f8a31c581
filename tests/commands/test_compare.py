"""What a user relies on in the main job."""

from __future__ import annotations

import json
import re

import pytest

from tests.conftest import Cli

NINE = ["definition", "responsibilities", "skills", "education", "tools", "industries", "outlook", "tips", "choose_if"]


def test_the_main_job_answers_in_nine_parts_for_both_roles(cli: Cli) -> None:
    done = cli("compare", "ML Engineer", "Data Science Manager")
    assert (done.code, done.err) == (0, "")
    assert all(len(row) == 3 for row in done.rows)
    for role in ("machine-learning-engineer", "data-science-manager"):
        labels = [row[0] for row in done.rows if row[1] == role]
        assert [label for label in dict.fromkeys(labels) if label in NINE] == NINE


def test_the_answer_comes_first(cli: Cli) -> None:
    [label, role, sentence], *_ = cli("compare", "mle", "DS manager").rows
    assert (label, role) == ("summary", "")
    kept = "From Machine Learning Engineer to Data Science Manager you keep 29% of what is asked; building things"
    assert sentence.startswith("Data Science Manager pays about ")
    assert f" {kept} yourself gives way to leading those who do." in sentence
    assert sentence.endswith(".")
    assert (
        cli("compare", "mle", "DS manager", "-f", "table").out.splitlines()[2].startswith("Data Science Manager pays")
    )


def test_a_shared_tool_has_a_row_for_each_role(made_up: Cli) -> None:
    rows = made_up("compare", "harbor pilot", "dock master").rows
    assert [row[1:] for row in rows if row[0] == "tools"] == [
        ["harbor-pilot", "Python"],
        ["harbor-pilot", "Git"],
        ["harbor-pilot", "PostgreSQL"],
        ["dock-master", "Python"],
        ["dock-master", "Excel"],
    ]


def test_overlap_follows_the_documented_formula(made_up: Cli) -> None:
    answer = json.loads(made_up("compare", "harbor pilot", "dock master", "-f", "json").out)
    needs, skills, tools = (answer["overlap"][name] for name in ("needs", "skills", "tools"))
    # pilot: python 3, sql 3, debugging 3, statistics 2, presenting 1; master: people 3, sql 3, python 2, hiring 2
    assert skills["carries_over"] == {"harbor-pilot": {"dock-master": 0.5}, "dock-master": {"harbor-pilot": 0.4167}}
    assert skills["score"] == round(5 / 17, 4)
    assert skills["shared"] == ["python", "sql"]
    assert skills["only"] == {
        "harbor-pilot": ["debugging", "statistics", "presenting"],
        "dock-master": ["people-management", "hiring"],
    }
    assert tools["carries_over"] == {"harbor-pilot": {"dock-master": 0.5}, "dock-master": {"harbor-pilot": 0.3333}}
    # python is a tool of both as well, and counts once, as the skill; git, postgresql and excel weigh 1 each
    assert needs["carries_over"]["harbor-pilot"] == {"dock-master": round(5 / 11, 4)}
    assert needs["carries_over"]["dock-master"] == {"harbor-pilot": round(5 / 14, 4)}
    assert needs["score"] == round(5 / 20, 4)
    assert needs["shared"] == ["python", "sql"]
    assert needs["only"]["dock-master"] == ["people-management", "hiring", "excel"]
    assert "you keep 45% of what is asked" in answer["summary"]


def test_the_change_of_work_is_told_without_rank(made_up: Cli) -> None:
    [change] = json.loads(made_up("compare", "harbor pilot", "dock master", "-f", "json").out)["change"]
    assert (change["from"], change["to"]) == ("harbor-pilot", "dock-master")
    assert change["stop"] == [
        "reviewing other people's code, analyses or designs",
        "training and supporting the people who use the results",
    ]
    assert change["less"] == ["writing, testing and shipping production code"]
    assert change["keep"] == ["being on call for systems that others depend on"]
    assert change["more"] == []
    assert change["start"][0] == "one-to-ones, feedback and career conversations"


def test_quoted_pay_is_shown_with_source_and_date_but_never_compared(cli: Cli) -> None:
    done = cli("compare", "mle", "DS manager")
    pay = {row[1]: row[2] for row in done.rows if row[0] == "pay" and row[2].startswith("quoted")}
    assert pay == {
        "machine-learning-engineer": "quoted mean USD 114,121 a year, United States, December 2023, Glassdoor"
        " (sample size not published)",
        "data-science-manager": "quoted mean USD 118,262 a year, United States, December 2023, Glassdoor"
        " (sample size not published)",
    }
    assert "4,141" not in done.out


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (
            ["mle", "DS manager"],
            r"Data Science Manager pays about \d+% more \(\d+ to \d+%\) in visa filings of the same state and year; "
            r"no job ads name Data Science Manager\. ",
        ),
        (["mle", "data scientist"], r"Machine Learning Engineer pays (\d+) to \d+% more, like for like: \1% in visa"),
        (["data engineer", "data scientist"], "The sources disagree on pay. Like for like, Data Scientist pays about"),
        (["senior data engineer", "senior data scientist"], ".* in job ads at senior level, .* of all levels"),
        (["senior data engineer", "data scientist"], r"No fair comparison of pay is published: Data Engineer \(senior"),
        (["mle", "llm engineer"], "No fair comparison of pay is published: Machine Learning Engineer has a median of"),
        (["mle", "data engineer", "--country", "NZ"], "No fair comparison of pay is published: "),
    ],
)
def test_the_answer_begins_with_what_may_be_said_of_pay(cli: Cli, arguments: list[str], sentence: str) -> None:
    assert re.match(sentence, cli("compare", *arguments).rows[0][2])


def test_differences_have_an_entry_for_each_pair_and_basis(cli: Cli) -> None:
    answer = json.loads(cli("compare", "mle", "DS manager", "data engineer", "-f", "json").out)
    assert [role["key"] for role in answer["roles"]] == [role["id"] for role in answer["roles"]]
    found = answer["pay"]["differences"]
    assert len(found) == 9
    by_key = {(frozenset((one["higher"], one["lower"])), one["basis"]): one for one in found}
    sworn = by_key[frozenset(("machine-learning-engineer", "data-science-manager")), "sworn"]
    assert (sworn["said"], sworn["why_not"]) == (True, None)
    assert 1 <= sworn["low"] <= sworn["ratio"] <= sworn["high"]
    assert set(sworn["n"]) == {"machine-learning-engineer", "data-science-manager"}
    assert sworn["strata"] >= 3
    assert sworn["years"] == [2019, 2026]
    assert "in California" in sworn["contrary"]
    ads = by_key[frozenset(("machine-learning-engineer", "data-science-manager")), "advertised"]
    assert (ads["said"], ads["ratio"], ads["why_not"]) == (False, None, "no job ads name Data Science Manager")
    official = by_key[frozenset(("machine-learning-engineer", "data-science-manager")), "official"]
    assert [official[key] for key in ("low", "high", "n", "strata")] == [None] * 4


def test_pay_in_another_country_area_and_currency(cli: Cli) -> None:
    canada = cli("compare", "data engineer", "data scientist", "--country", "ca").out
    assert "visa filings are of the United States alone" in canada.splitlines()[0]
    assert "median in job ads CAD" in canada
    assert "median in the official survey CAD 42.36 an hour" in canada
    assert "median in visa filings" not in canada
    seattle = cli("compare", "data engineer", "data scientist", "--area", "Seattle", "--currency", "eur").out
    assert "Seattle-Tacoma-Bellevue, WA, May 2025" in seattle
    assert "converted at 0.886705 EUR per USD, average of 2025" in seattle


def test_section_shows_just_those_in_every_format(cli: Cli) -> None:
    asked = ("compare", "mle", "DS manager", "--section", "skills", "--section", "pay")
    labels = {row[0] for row in cli(*asked).rows}
    assert labels == {"skills", "skill_need", "skill_asked", "carries_over", "likeness", "pay", "pay_difference"}
    answer = json.loads(cli(*asked, "-f", "json").out)
    assert set(answer) == {"kind", "schema_version", "roles", "overlap", "level_effects", "pay", "notes", "warnings"}
    assert set(answer["roles"][0]) == {
        *("key", "id", "title", "level", "family", "track", "known_by", "skills", "salary")
    }
    assert set(answer["overlap"]) == {"skills"}
    for format in ("table", "markdown", "html"):
        text = cli(*asked, "-f", format).out
        assert "Required skills".lower() in text.lower()
        assert "114,121" in text
        assert "Common industries" not in text


@pytest.mark.parametrize("count", [3, 6])
def test_more_roles_than_two(cli: Cli, count: int) -> None:
    titles = ["mle", "DS manager", "data analyst", "data engineer", "mlops engineer", "data scientist"][:count]
    done = cli("compare", *titles, "-f", "json")
    answer = json.loads(done.out)
    assert [role["title"].lower()[:4] for role in answer["roles"]][1] == "data"
    assert len(answer["roles"]) == count
    assert all(len(shares) == count - 1 for shares in answer["overlap"]["skills"]["carries_over"].values())
    assert len(answer["change"]) == count - 1
    assert "the shortest step is from" in answer["summary"]


def test_a_level_in_the_title_is_kept(cli: Cli) -> None:
    answer = json.loads(cli("compare", "Senior Data Scientist", "Lead ML Engineer", "-f", "json").out)
    assert [(role["id"], role["level"]) for role in answer["roles"]] == [
        ("data-scientist", "senior"),
        ("lead-machine-learning-engineer", None),
    ]


@pytest.mark.parametrize(
    ("titles", "code", "message"),
    [
        (["mle"], 2, "compare takes 2 to 6 roles, not 1."),
        (["mle", "ML engineer"], 2, "Two of the titles are the same role: Machine Learning Engineer."),
        (
            ["Sr. MLE", "Senior MLE"],
            2,
            "Two of the titles are the same role at level senior: Machine Learning Engineer.",
        ),
        (["a", "b", "c", "d", "e", "f", "g"], 4, 'No role called "a".'),
        (["ML engineer", "mle-unknown"], 4, 'No role called "mle-unknown". Did you mean "Machine Learning Engineer"'),
        (["mle", "Dragon Tamer"], 4, 'No role called "Dragon Tamer".'),
        (["mle", ""], 4, 'No role called "".'),
    ],
)
def test_what_cannot_be_compared(cli: Cli, titles: list[str], code: int, message: str) -> None:
    done = cli("compare", *titles)
    assert done.code == code
    assert done.out == ""
    assert done.err.startswith(message)


def test_an_error_is_json_when_json_was_asked_for(cli: Cli) -> None:
    done = cli("compare", "mle", "ML Enginer", "--format", "json")
    assert (done.code, done.out) == (4, "")
    error = json.loads(done.err)
    assert (error["kind"], error["code"]) == ("error", 4)
    assert error["candidates"][0] == "Machine Learning Engineer"
    assert error["hint"]
