"""Sentences are no titles, whatever role they hold; titles that have the same words stay titles."""

from __future__ import annotations

from itertools import product

import pytest

from careercli.library.catalog import Catalog

ROLES = ("data analyst", "data scientist", "machine learning engineer", "product manager")
FRAMES = """will ai replace {}s;ai replace {}s;will {}s be replaced by ai;does ai replace {}s;how to become a {}
what does a {} do;what is a {};what's a {};is {} a good job;are {}s in demand;should I become a {}
can I be a {};tell me about {}s;who hires {}s;I want to be a {};I'm a {};my job is {};hire {}s;hire a {}
can {}s work remotely;why do {}s leave;explain {};become {};which is better {} or {};learning to be a {}
{}s are paid well;How does a {} differ from a statistician?;where do {}s work;wird ki {} ersetzen
wie werde ich {};was macht ein {};comment devenir {};que fait un {};pourquoi devenir {};cómo ser {}
qué hace un {};como se tornar {};o que faz um {};come diventare {};cosa fa un {};hoe word ik {}
wat doet een {};jak zostać {};co robi {}""".replace("\n", ";").split(";")


@pytest.mark.parametrize("frame", FRAMES)
def test_a_question_or_another_sentence_is_refused(catalog: Catalog, frame: str) -> None:
    for role in ROLES:
        for title in (frame.format(role, role), frame.format(role.title(), role.title())):
            assert catalog.names.read(title, near=False).role is None, title


@pytest.mark.parametrize("word", "IS AM CAN BE ME WHO SE CO WILL MAY HIRE SHOW".split())
def test_the_same_word_as_initials_or_a_firm_is_none(catalog: Catalog, word: str) -> None:
    for role, form in product(ROLES[:3], ("{0} {1}", "{1} - {0}", "Senior {1}, {0}", "{0} {1} III")):
        title = form.format(word, role.title())
        assert catalog.names.read(title, near=False).role, title


@pytest.mark.parametrize(
    ("title", "role"),
    [
        ("Data Engineer à distance", "data-engineer"),
        ("Analista de datos a tiempo completo", "data-analyst"),
        ("The Data Scientist", "data-scientist"),
        ("A Data Scientist", "data-scientist"),
        ("Data Analyst, Medicare Part A", "data-analyst"),
        ("M & A Data Analyst", "data-analyst"),
        ("We are hiring: Data Engineer", "data-engineer"),
        ("We are hiring a Data Engineer", "data-engineer"),
        ("Looking for a Data Scientist", "data-scientist"),
        ("Data Analyst - work where you live", "data-analyst"),
    ],
)
def test_an_article_or_an_advertisement_leaves_it_a_title(catalog: Catalog, title: str, role: str) -> None:
    assert catalog.names.read(title, near=False).role == role
