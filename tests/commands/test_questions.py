"""Questions over all roles in plain words, each answered by one command that agrees with an independent count."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest

from tests.cases import one_in
from tests.commands.counted import Role, all_roles, coverage, degrees, in_order, index, passes, things
from tests.conftest import Cli

Count = Callable[[list[Role]], list[str]]


def having(option: str, value: str, sort: str = "pay") -> Count:
    return lambda roles: in_order([role for role in roles if passes(role, option, value)], sort)


QUESTIONS: list[tuple[str, list[str], Count]] = [
    ("which role pays best in Texas?", ["list", "--sort", "pay", "--area", "Texas"],
     lambda every: in_order(every, "pay")),
    ("which needs no degree?", ["list", "--degree", "none"], having("degree", "none")),
    ("what grows fastest?", ["list", "--sort", "growth"], lambda every: in_order(every, "growth")),
    ("who hires physicists?", ["list", "--field", "physicists"], having("field", "physics")),
    ("all roles as a table, please", ["list"], lambda every: in_order(every, "title")),
    ("what is safest from AI?", ["list", "--sort", "ai"], lambda every: in_order(every, "ai")),
    ("what does AI assist most?", ["list", "--sort", "ai", "-r"], lambda every: in_order(every, "ai", reverse=True)),
    ("which has the most openings?", ["list", "--sort", "openings"], lambda every: in_order(every, "openings")),
    ("which pays least?", ["list", "--sort", "pay", "-r"], lambda every: in_order(every, "pay", reverse=True)),
    ("who asks for both SQL and Python?", ["list", "--skill", "sql", "--skill", "python"],
     lambda every: in_order([role for role in every if {"sql", "python"} <= things(role)], "pay")),
    ("what suits SQL and Excel best?", ["list", "--sort", "match", "--skills", "sql,excel", "--top", "5"],
     lambda every: in_order(every, "match", skills=["sql", "excel"])[:5]),
    ("the best paid managers without a master's", ["list", "--track", "management", "--degree", "bachelor"],
     lambda every: in_order([r for r in every if r["track"] == "management" and "bachelor" in degrees(r)], "pay")),
    ("the ten best paid in healthcare", ["list", "--industry", "healthcare", "--top", "10"],
     lambda every: having("industry", "Healthcare")(every)[:10]),
    ("what pays best in the UK?", ["list", "--sort", "pay", "--country", "UK", "--top", "5"], lambda _: []),
]  # fmt: skip


@pytest.fixture(scope="module")
def known() -> list[Role]:
    return []


@pytest.mark.parametrize(("question", "line", "count"), QUESTIONS, ids=[one[0] for one in QUESTIONS])
def test_one_command_answers_as_an_independent_count_does(
    cli: Cli, known: list[Role], question: str, line: list[str], count: Count
) -> None:
    known += all_roles(cli) if not known else []
    expected = count(known)
    if "UK" in line:
        abroad = all_roles(cli, "--country", "UK")
        placed = [role for role in abroad if index(role, "advertised") is not None]
        expected = [role["id"] for role in sorted(placed, key=lambda role: -(index(role, "advertised") or 0))][:5]
    assert expected, question
    assert [row[0] for row in cli(*line).rows] == expected


LINES, FULL = 23, 80  # of the first screen


@pytest.mark.parametrize(("question", "line", "count"), QUESTIONS, ids=[one[0] for one in QUESTIONS])
def test_the_answer_fits_one_screen_and_its_first_roles_are_those_of_the_count(
    cli: Cli, known: list[Role], question: str, line: list[str], count: Count
) -> None:
    known += all_roles(cli) if not known else []
    done = cli(*line, "-f", "table", "--brief")
    shown = done.out.splitlines()
    assert len(shown) + len(done.err.splitlines()) <= LINES, question
    assert all(len(row) <= FULL for row in shown)
    titles = {role["id"]: role["title"] for role in known}
    places = [done.out.find(titles[key]) for key in count(known)[:3]]
    assert all(place >= 0 for place in places), (question, done.out)


# what people type behind `search`, and which roles it means
SEARCHED: dict[str, Callable[[Role], bool]] = {
    "who needs python but not sql?": lambda role: "python" in things(role) and "sql" not in things(role),
    "who hires physicists?": lambda role: "physics" in role["education"]["fields"],
    "philosophy degree": lambda role: "philosophy" in role["education"]["fields"],
    "phd in physics": lambda role: "doctorate" in degrees(role) and "physics" in role["education"]["fields"],
    "which roles take no degree": lambda role: "none" in degrees(role),
    "who uses PyTorch": lambda role: "pytorch" in things(role),
    "jobs for beginners that use excel": lambda role: role["entry"] and "excel" in things(role),
    "which roles need Kubernetes as a core skill?": lambda role: any(
        one["id"] == "kubernetes" and one["need"] == "core" for one in role["skills"]
    ),
    "management in healthcare": lambda role: (
        role["track"] == "management" and "Healthcare" in [one["name"] for one in role["industries"]]
    ),
    "who does not manage people": lambda role: role["track"] != "management",
    "kubernetes in healthcare": lambda role: (
        "kubernetes" in things(role) and "Healthcare" in [one["name"] for one in role["industries"]]
    ),
}


@pytest.mark.parametrize("question", SEARCHED)
def test_a_search_finds_just_the_roles_that_a_count_finds(cli: Cli, known: list[Role], question: str) -> None:
    known += all_roles(cli) if not known else []
    expected = {role["id"] for role in known if SEARCHED[question](role)}
    assert expected
    assert {row[0] for row in cli("search", question).rows} == expected
    done = cli("search", question, "-f", "table", "--brief")
    assert len(done.out.splitlines()) + len(done.err.splitlines()) <= LINES


# what people type behind `search`, and the list that answers it
TYPED = {
    "which role pays best in Texas?": "list --sort pay --area Texas",
    "what grows fastest without a degree?": "list --degree none --sort growth",
    "best paid python jobs": "list --skill python --sort pay",
    "safest from AI": "list --sort ai",
    "which jobs in finance pay best in New Jersey": 'list --industry finance --sort pay --area "New Jersey"',
    "highest paying jobs for physicists": "list --field physicists --sort pay",
    "most openings": "list --sort openings",
    "lowest paid roles": "list --sort pay -r",
    "top 5 paying jobs": "list --sort pay --top 5",
    "the three fastest growing management roles": "list --track management --sort growth --top 3",
    "which jobs will AI replace": "list --sort ai -r",
    "best paid jobs Texas": "list --sort pay --area Texas",
    "which role pays best in the UK": "list --sort pay --country UK",
}  # fmt: skip


@pytest.mark.parametrize("question", TYPED)
def test_a_question_that_a_list_answers_gets_that_list(cli: Cli, question: str) -> None:
    import shlex

    found = cli("search", question)
    assert f"Read as: careercli {TYPED[question]}" in found.err
    assert found.out == cli(*shlex.split(TYPED[question])).out
    assert json.loads(cli("search", question, "-f", "json").out)["kind"] == "list"


# what people type without a command, and the list or search that is offered for it
@pytest.mark.parametrize("question", one_in(3, [*TYPED, *SEARCHED]))
def test_a_question_without_a_command_gets_the_line_that_answers_it(cli: Cli, question: str) -> None:
    line = f"careercli {TYPED[question]}" if question in TYPED else f'careercli search "{question}"'
    for words in ([question], question.split()):
        done = cli(*words)
        assert (done.code, done.out) == (2, "")
        assert f"Try: {line}\n" in done.err


def test_a_question_about_some_titles_ranks_those(cli: Cli) -> None:
    rows = cli("search", "which data analyst pays best?").rows
    assert "data-analyst" in {row[0] for row in rows}
    order = [row[0] for row in cli("list", "--sort", "pay").rows]
    places = [order.index(row[0]) for row in rows]
    assert places == sorted(places)
    assert len(rows) < len(order) / 2


def test_a_place_of_several_is_asked_for(cli: Cli) -> None:
    done = cli("search", "which jobs in finance pay best in New York")
    assert (done.code, done.out) == (4, "")
    assert "New York state" in done.err


def test_coverage_is_that_of_the_contract() -> None:
    role = {
        "skills": [{"id": "a", "need": "core"}, {"id": "b", "need": "helpful"}],
        "tools": [{"id": "a"}, {"id": "c"}],
    }
    assert coverage(role, ["a"]) == 0.6
