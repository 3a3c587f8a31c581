"""What a search says: the reasons in words, the first screen, questions that a list answers, what nobody publishes."""

from __future__ import annotations

from typing import Any

import pytest

from careercli.advice.searching.asides import Topic, hint_of, untold
from careercli.advice.searching.hits import FoundRole, FoundThing, Hit
from careercli.advice.searching.screen import search_screen
from careercli.advice.searching.wishes import Wish, wish_of
from careercli.model.screen import Entry, Screen


@pytest.mark.parametrize(
    ("hit", "words", "how"),
    [
        (Hit("title", "Ant", None), "in its title", "in its title"),
        (Hit("alias", "Emmet", None), "also called Emmet", "also called Emmet"),
        (Hit("skill", "SQL", "core"), "SQL is a core skill", "a core skill"),
        (Hit("skill", "SQL", "important"), "SQL is an important skill", "an important skill"),
        (Hit("tool", "Git", None, 2), "Git is a main tool", "a main tool"),
        (Hit("tool", "Git", None, 3), "Git is a tool", "a tool"),
        (Hit("degree", "no degree", "typical"), "no degree usual", "no degree usual"),
        (Hit("degree", "no degree", "accepted"), "no degree accepted", "no degree accepted"),
        (Hit("industry", "Finance", None), "works in Finance", "works in Finance"),
        (Hit("field", "physics", None), "takes physics", "takes physics"),
        (Hit("activity", "mentoring", "much"), "much mentoring", "much mentoring"),
        (Hit("entry", "entry", None), "people start here", "people start here"),
        (Hit("without", "SQL", None), "without SQL", "without SQL"),
    ],
)
def test_why_a_role_was_found(hit: Hit, words: str, how: str) -> None:
    assert (hit.words(), hit.how()) == (words, how)
    assert hit.is_name == (hit.where in ("title", "alias"))


def test_what_a_thing_is_and_was_called() -> None:
    assert FoundThing("a", "A", "is it").words() == "A: is it."
    old = FoundThing("a", "A", "is it", {"B": "2023-07", "C": "2019-01"})
    assert old.words() == "A: is it. Called B until July 2023 and C until January 2019."


def role(title: str, *hits: Hit, **changes: Any) -> FoundRole:
    made: dict[str, Any] = {"degree": "bachelor", "median": 90_000, "median_n": 50, "core": ["R"]}
    return FoundRole(title.lower(), title, [*hits], **(made | changes))


SQL, GIT = Hit("skill", "SQL", "core"), Hit("tool", "SQL", None, 9)


def screen(*roles: FoundRole, things: Any = (), parts: Any = ("sql",)) -> Screen:
    return search_screen(roles, things, "Found", "sql", parts, [])


def shown(found: Screen) -> tuple[str, list[list[str]], str]:
    rows: Any = found.pieces[-1]
    cells = [[one.text for one in line.values if isinstance(one, Entry)] for line in rows.lines]
    return "".join(one.text for one in found.answer[0]), cells, rows.columns[1].head


def test_roles_that_use_one_thing() -> None:
    assert shown(screen(role("Ant", SQL), role("Bee", GIT, degree=None, median=None))) == (
        "2 roles use SQL, those it matters most to first.",
        [["Ant", "a core skill", "$90,000", "bachelor's"], ["Bee", "a tool", "too few", "not said"]],
        "SQL is",
    )
    assert shown(screen(role("Ant", SQL, median=None, median_n=0)))[:2] == (
        "1 role uses SQL.", [["Ant", "a core skill", "none", "bachelor's"]]
    )  # fmt: skip


@pytest.mark.parametrize(
    ("where", "one", "several"),
    [
        ("track", "1 role is about X.", "2 roles are about X."),
        ("industry", "1 role works in X.", "2 roles work in X, those it matters most to first."),
        ("field", "1 role takes X.", "2 roles take X, those it matters most to first."),
        ("without", "1 role does without X.", "2 roles do without X."),
    ],
)
def test_roles_that_have_the_same_reason_show_a_core_skill_instead(where: str, one: str, several: str) -> None:
    hit = Hit(where, "X", None)
    assert shown(screen(role("Ant", hit)))[0] == one
    assert shown(screen(role("Ant", hit, core=["R", "C"]), role("Bee", hit, core=[]))) == (
        several, [["Ant", "R", "$90,000", "bachelor's"], ["Bee", "none", "$90,000", "bachelor's"]], "First core skill"
    )  # fmt: skip


def test_roles_that_all_need_it_alike_say_how_much() -> None:
    alike = screen(role("Ant", SQL), role("Bee", SQL))
    assert alike.answer[0][1].text == ", all as a core skill."
    other = screen(role("Ant", SQL), role("Bee", Hit("skill", "SQL", "important")))
    assert other.answer[0][1].text == ", those it matters most to first."


def test_roles_that_were_found_by_different_things() -> None:
    other = Hit("skill", "R", "helpful")
    assert shown(screen(role("Ant", SQL, other), role("Bee", SQL))) == (
        '2 roles fit "sql", the best match first.',
        [["Ant", "SQL is a core skill; R is a helpful skill", "$90,000", "bachelor's"],
         ["Bee", "SQL is a core skill", "$90,000", "bachelor's"]],
        "Why",
    )  # fmt: skip
    assert shown(screen(role("Ant", SQL), parts=["sql", "x"]))[0] == '1 role fits "sql".'
    titles = [role("Ant", Hit("title", "Ant", None)), role("Bee", Hit("title", "Ant", None))]
    assert shown(screen(*titles))[0] == '2 roles fit "sql", the best match first.'
    mixed = [role("Ant", Hit("industry", "X", None)), role("Bee", Hit("field", "X", None))]
    assert shown(screen(*mixed))[0] == '2 roles fit "sql", the best match first.'


def test_what_was_named_is_said_and_leads_on() -> None:
    things = [FoundThing(key, key, "is it") for key in "abcd"]
    found = screen(*[role("Ant", SQL)] * 61, things=things)
    assert len(found.pieces) == 4
    assert found.next == [
        'careercli gap "Ant" --skills a,b,c', 'careercli gap "Ant" --skills a,b', 'careercli gap "Ant" --skills a',
        'careercli show "Ant"', "careercli list",
    ]  # fmt: skip
    rows: Any = found.pieces[-1]
    assert (len(rows.lines), rows.hidden) == (60, 1)


@pytest.mark.parametrize(
    ("query", "sort", "reverse", "rest"),
    [
        ("which role pays best in Texas?", "pay", False, "which role in Texas?"),
        ("which pays the least", "pay", True, "which"),
        ("best paid without a degree", "pay", False, "without a degree"),
        ("worst paying", "pay", True, ""),
        ("what grows fastest?", "growth", False, "what ?"),
        ("what grows slowest", "growth", True, "what"),
        ("roles in demand", "growth", False, "roles"),
        ("fewest openings", "openings", True, ""),
        ("most job openings", "openings", False, ""),
        ("safe from AI", "ai", False, ""),
        ("least affected by ai", "ai", False, ""),
        ("most replaced by AI", "ai", True, ""),
        ("which jobs will AI replace?", "ai", True, "which jobs ?"),
        ("least affected by AI in finance", "ai", False, "in finance"),
        ("not replaced by robots", "ai", False, ""),
        ("sorted by AI exposure", "ai", False, ""),
        ("roles by salary", "pay", False, "roles"),
        ("ranked by growth", "growth", False, ""),
        ("highest median salary", "pay", False, ""),
        ("where the pay is highest", "pay", False, "where the"),
        ("well-paid", "pay", False, ""),
        ("growth in finance", "growth", False, "in finance"),
        ("highest growth", "growth", False, ""),
        ("fast-growing", "growth", False, ""),
    ],
)
def test_questions_that_a_sorted_list_answers(query: str, sort: str, reverse: bool, rest: str) -> None:
    found = wish_of(query)
    assert found
    assert (found.sort, found.reverse, " ".join(found.rest.split())) == (sort, reverse, rest)
    assert wish_of("python") is None
    assert wish_of("paymaster") is None
    assert wish_of("growth analyst") is None  # a title
    assert wish_of("first 3 steps in sql") is None


@pytest.mark.parametrize(
    ("query", "top", "rest"),
    [
        ("top 5 paying jobs", 5, "jobs"),
        ("the three best paid", 3, ""),
        ("first 10 by pay", 10, ""),
        ("ten fastest growing", 10, ""),
        ("best paid with 3 tools", None, "with 3 tools"),
        ("top 0 by pay", None, ""),
        ("top 5 in healthcare", 5, "in healthcare"),
        ("python top three", 3, "python"),
        ("The Top 10 without a degree", 10, "without a degree"),
    ],
)
def test_how_many_are_asked_for(query: str, top: int | None, rest: str) -> None:
    found = wish_of(query)
    assert found
    assert (found.top, " ".join(found.rest.split())) == (top, rest)


@pytest.mark.parametrize(
    ("query", "amount", "rest"),
    [
        ("what pays more than 150k", "more than 150k", "what"),
        ("salary over $120,000 a year", "over $120,000 a year", ""),
        ("best paid under 90,000 dollars", "under 90,000 dollars", ""),
        ("best paid with 5 years", "", "with 5 years"),
    ],
)
def test_an_amount_is_no_word_to_search_for(query: str, amount: str, rest: str) -> None:
    found = wish_of(query)
    assert found
    assert (found.sort, found.amount, " ".join(found.rest.split())) == ("pay", amount, rest)
    assert wish_of("150k") is None


def test_the_words_that_may_be_a_place() -> None:
    wish = Wish("pay", False, "which role in the Salt Lake City, please?")
    assert list(wish.places()) == [
        "Salt Lake City, please", "Salt Lake City", "Salt Lake", "Salt"
    ]  # fmt: skip
    assert list(Wish("pay", False, "which").places()) == []
    assert wish.without("Salt Lake City").rest == "which role , please?"


def asked(query: str, *names: str) -> tuple[str, list[str]]:
    kept, topics = untold(query, lambda words: " ".join(words) in names)
    return kept, [topic.what.split()[0] for topic in topics]


def test_what_nobody_publishes_is_taken_out_unless_it_is_part_of_a_name() -> None:
    assert asked("Python") == ("Python", [])
    assert asked("remote python work from home") == ("python", ["where"])
    assert asked("easy remote python visa") == ("python", ["how", "where", "which"])
    assert asked("remote sensing", "remote sensing") == ("remote sensing", [])
    assert asked("remote remote sensing", "remote sensing") == ("remote sensing", ["where"])
    assert asked("remote", "remote") == ("", ["where"])
    topics = [Topic("a", "look here."), Topic("b", "look here."), Topic("c", "And there.")]
    assert topics[0].words() == "Nothing is known of a; look here."
    assert hint_of(topics) == "Look here. And there."
