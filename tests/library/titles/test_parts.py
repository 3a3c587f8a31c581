"""A title taken apart, and read with a handful of made-up names: each with how sure the reading is."""

from __future__ import annotations

from typing import Any

import pytest

from careercli.library.titles import Names
from careercli.library.titles.parts import Part, at_and, runs, seniority_alone, take_apart
from careercli.library.titles.restating import restates, without_tools
from careercli.library.titles.standing import leads, of_peers

PLAIN = {"slashed": False, "short": False, "bare": True, "bracketed": False}


def part(words: str, **changes: bool) -> Part:
    return Part(words.split(), **(PLAIN | changes))


@pytest.mark.parametrize(
    ("title", "parts", "gendered"),
    [
        ("Data Engineer - Berlin, Germany", [part("data engineer"), part("berlin"), part("germany")], False),
        ("Data Analyst/Engineer", [part("data analyst"), part("engineer", slashed=True)], False),
        ("Data Scientist + Analyst", [part("data scientist"), part("analyst", slashed=True)], False),
        ("BI Analyst (Business Intelligence)", [part("business intelligence analyst")], False),
        ("Data Engineer (Payments)", [part("data engineer"), part("payments", bracketed=True)], False),
        ("D\u00e9veloppeur / D\u00e9veloppeuse SQL", [part("developpeur sql")], False),
        ("Data Engineer, Data", [part("data engineer")], False),
        ("PM - Finance", [part("pm", short=True), part("finance")], False),
        ("Data Engineer (m/w/d)", [part("data engineer", bare=False)], False),
        ("Commercial H/F", [part("commercial", bare=False)], True),
        ("Vertrieb (m/w/d) - Data Analyst", [part("vertrieb", bare=False), part("data analyst")], True),
        ("Manager of Business Intelligence & Analytics", [part("manager of business intelligence", bare=False)], False),
        *(
            (f"Data Engineer {noise}", [part("data engineer")], False)
            for noise in ("II/III", "(Req #12345)", "2026", "50%", "12 months", "(2)", "- TS/SCI", ", Web 3.0")
        ),
        ("", [], False),
    ],
)
def test_a_title_is_taken_apart_without_what_says_nothing(title: str, parts: list[Part], gendered: bool) -> None:
    assert take_apart(title) == (parts, gendered)


def test_pieces_between_ands_and_slashes() -> None:
    assert at_and(part("a and b and c")) == [(["a"], False), (["b"], True), (["c"], True)]
    assert at_and(part("a and b", slashed=True)) == [(["a"], True), (["b"], True)]
    assert at_and(part("and a")) == [(["and", "a"], False)]
    assert at_and(part("a and")) == [(["a", "and"], False)]
    assert runs([(["a"], False), (["b"], True), (["c"], False)]) == [[["a"], ["b"]], [["c"]]]
    assert runs([(["a"], True)]) == [[["a"]]]


@pytest.mark.parametrize(
    ("words", "bare", "slashed", "found"),
    [
        ("senior", True, False, ["senior"]),
        ("senior", False, True, ["senior"]),
        ("ii", True, False, ["ii"]),
        ("ii", True, True, []),
        ("ii", False, False, []),
        ("2 positions", True, False, []),
        ("senior data", True, False, []),
    ],
)
def test_a_part_that_is_seniority_alone(words: str, bare: bool, slashed: bool, found: list[str]) -> None:
    assert seniority_alone([part(words, bare=bare), part("x", slashed=slashed)], 0) == found


def test_tools_between_other_words_and_trades_that_are_said_again() -> None:
    assert without_tools("etl informatica developer".split()) == ["etl", "developer"]
    assert without_tools("data aws engineer".split()) == ["data", "engineer"]
    for words in ("python developer", "cloud engineer python", "data cloud engineer", "manager aws data"):
        assert not without_tools(words.split())
    assert restates("software developer", ["java", "developer"])
    assert restates("data analyst", ["reporting", "analyst"])
    assert not restates("software developer", ["data", "developer"])
    assert not restates("software developer", ["java", "engineer"])
    assert not restates("data manager", ["java", "manager"])
    assert [leads(one.split()) for one in ("data manager", "head of data", "product manager", "data analyst")] == [
        True, True, False, False
    ]  # fmt: skip
    assert [of_peers(one) for one in ("engineer manager", "data manager", "manager")] == [True, False, False]


NAMES = Names(
    {"de", "ds"},
    {
        "data engineer": ["de"], "data scientist": ["ds"], "data science manager": ["dsm"], "software engineer": ["se"],
        "data analyst": ["da"], "lead data engineer": ["lde"], "analytics engineer": ["ae"], "devops engineer": ["do"],
        "shared name engineer": ["x", "y"],
    },
)  # fmt: skip


@pytest.mark.parametrize(
    ("title", "reading"),
    [
        ("Data Engineer", ("de", None, 1.0, [])),
        ("de", ("de", None, 1.0, [])),
        ("Lead Data Engineer", ("lde", None, 1.0, [])),
        ("Data Engineer - Lead", ("lde", None, 0.98, [])),
        ("Senior Data Engineer", ("de", "senior", 0.98, [])),
        ("Data Engineer IV", ("de", "staff", 0.98, [])),
        ("Associate Data Engineer", ("de", "entry", 0.98, [])),
        ("Associate Data Science Manager", ("dsm", None, 0.98, [])),
        ("Data Engineering Intern", ("de", "intern", 0.98, [])),
        ("Data Engineer, Payments", ("de", None, 0.98, [])),
        ("Data Engineer (Remote)", ("de", None, 0.98, [])),
        ("Data Engineer with SQL", ("de", None, 0.98, [])),
        ("Kubernetes Data Engineer", ("de", None, 0.98, [])),
        ("Data Kubernetes Engineer", ("de", None, 0.98, [])),
        ("Datenanalyst", ("da", None, 0.98, [])),
        ("Data Engineer, Data Engineer II", ("de", "mid", 0.98, [])),
        ("Senior Data Engineer (Data Engineer)", ("de", "senior", 0.98, [])),
        ("Data Engineer - Xyzzy", ("de", None, 0.97, [])),
        ("Xyzzy Data Engineer", ("de", None, 0.97, [])),
        ("Data Engineer at Acme", ("de", None, 0.97, [])),
        ("Engineer, Data", ("de", None, 0.95, [])),
        ("Engineer Data Senior", ("de", "senior", 0.95, [])),
        ("Data Engineer, Machine Learning", ("de", None, 0.92, [])),
        ("Data Engineer/Data Scientist", ("de", None, 0.5, ["ds"])),
        ("Data Scientist or Data Engineer", ("ds", None, 0.5, ["de"])),
        ("Data Engineer/Scientist", ("de", None, 0.5, ["ds"])),
        ("Data/Analytics Engineer", ("de", None, 0.5, ["ae"])),
        ("Software Engineer, DevOps", ("se", None, 0.5, ["do"])),
        ("Shared Name Engineer", (None, None, 0.0, ["x", "y"])),
        ("Senior Junior Data Engineer", (None, None, 0.0, [])),
        ("Data Engineer Plumber", (None, None, 0.0, [])),
        ("Plumber / Data Engineer", (None, None, 0.0, [])),
        (f"Data Engineer{' - Berlin' * 12}", ("de", None, 0.98, [])),
        (f"Data Engineer - {' - '.join('abcdefghijkl')}", (None, None, 0.0, [])),
    ],
)
def test_a_reading_is_as_sure_as_its_boldest_step(title: str, reading: Any) -> None:
    assert NAMES.read(title, near=False) == reading
