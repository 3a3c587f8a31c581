"""Who else a title may seek: trades by place, gender mark or last words; and what only looks like one."""

from __future__ import annotations

import pytest
from tools.trade_titles import TARGET

from careercli.library.catalog import Catalog


def role(catalog: Catalog, title: str) -> str | None:
    return catalog.names.read(title, near=False).role


@pytest.mark.parametrize(
    "title",
    [
        "Private Eye - Data Analyst",  # somebody by none of the words
        "Data Analyst, Summons Server",
        "Data Analyst | Printer",  # an analyst makes no printers
        "Vertrieb (m/w/d) - Data Analyst",  # the mark is the first part's
        "Juez federal - Data Analyst",  # what follows is the judge's own
        "Expert en assurances - Data Analyst",
        "Guardaboschi - Data Engineer",
        "Encarregados - Data Engineer",
        "Fence Contractor - Notary Public - Data Engineer",
        "Qwertzopf - Data Engineer",  # no word is known, and a trade would stand there
        "Data Engineer / Qwertzopf",
        "Client Optimization Analyst",  # optimizes something else than models do
    ],
)
def test_another_trade(catalog: Catalog, title: str) -> None:
    assert role(catalog, title) is None


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Data Engineer - Qwertzopf", "data-engineer"),  # behind the role it is a firm or a team
        ("QWZ - Data Engineer", "data-engineer"),  # and so are initials
        ("PeopleSoft - Data Engineer", "data-engineer"),
        ("Software Engineer, Compiler", "software-engineer"),
        ("Data Analyst - Logistique H/F", "data-analyst"),  # the mark is the whole title's
        ("Data Engineer - Santé", "data-engineer"),
        ("AI/ML Developer", "machine-learning-engineer"),
        ("Head of AI & Machine Learning Engineering", "head-of-machine-learning"),
        ("ETL Informatica Developer", "etl-developer"),
        ("Business Analyst (Process Analyst)", "business-analyst"),
        ("SAP CX Solution Architect", "solutions-architect"),
    ],
)
def test_a_role(catalog: Catalog, title: str, expected: str) -> None:
    assert role(catalog, title) == expected


@pytest.mark.parametrize(
    ("title", "level"),
    [
        ("Tech Lead Graphics Software Engineer", "lead"),
        ("Manager II Data Science", "mid"),
        ("Software Engineer MTS II", "mid"),
        ("Tirocinio curriculare Data Analyst", "intern"),
        ("Middle Office Data Analyst", None),
        ("Staż w dziale Data Engineering", "intern"),
    ],
)
def test_a_level(catalog: Catalog, title: str, level: str | None) -> None:
    reading = catalog.names.read(title, near=False)
    assert (bool(reading.role), reading.level) == (True, level)


def test_the_list_of_whole_titles_says_what_made_it() -> None:
    assert "Made by tools.trade_titles" in TARGET.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "trade", ["Empfangschef", "Souschef", "Küchenchef", "Assistant social", "Asistente social", "Ebe"]
)
def test_a_trade_of_another_language_is_refused_on_either_side(catalog: Catalog, trade: str) -> None:
    for name in ("Data Analyst", "Data Engineer", "Software Engineer", "Business Analyst"):
        for form in ("{0} - {1}", "{1} - {0}", "{0} ({1})", "{0}, {1}", "{1} / {0}", "{0} | {1}"):
            assert role(catalog, form.format(name, trade)) is None, (name, trade, form)
