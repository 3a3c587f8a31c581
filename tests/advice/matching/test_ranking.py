"""How roles are ranked for a person, and the reasons: made-up roles, with scores set by hand."""

from __future__ import annotations

from dataclasses import replace
from math import log
from typing import Any

import pytest

from careercli.advice.fitting.gates import Gate
from careercli.advice.fitting.outlines import Outline
from careercli.advice.matching.ranking import (
    Facts,
    PayIndex,
    Placed,
    counts,
    placed,
    ranked,
    rarity,
    reach,
    too_close,
)
from careercli.advice.matching.reasons import against_words, for_words, index_words
from careercli.advice.matching.turns import turns
from careercli.model.person import Person
from tests.advice.fitting.test_holding import KNOWN

OUTLINE = Outline("a", "A", "science", "individual", [], {}, False, False, [], [], None, None)
UNTOLD = Gate("degree", "master's", None, None)


def one(title: str, score: float, **changes: Any) -> Placed:
    outline = replace(OUTLINE, id=title.lower(), title=title, degrees=changes.pop("degrees", []))
    made = Placed(outline, score, 1.0, score, True, (0, 0), 0.0, [], ["x"], [])
    return replace(made, **changes)


RARE = {"knots": 1.0, "manners": 0.5, "lamp": 0.0, "rope": 0.0, "sails": 0.0}


def order(*found: Placed, prefer: Any = (), named: int = 9) -> str:
    return "".join(each.role.title for each in ranked(found, prefer, named))


def test_the_higher_score_comes_first_and_near_ties_are_settled_by_what_is_shown_and_then_by_the_degree() -> None:
    assert order(one("B", 0.5), one("A", 0.6)) == "AB"
    assert order(one("B", 0.5), one("A", 0.5)) == "AB"
    assert order(one("A", 0.04), one("B", 0.02, shown=0.1)) == "BA"  # no more than 0.02 apart
    assert order(one("A", 0.53), one("B", 0.5, shown=0.1)) == "AB"
    assert (
        order(one("A", 0.515, shown=0.1), one("B", 0.5, shown=0.2), one("C", 0.49, shown=0.9)) == "BAC"
    )  # C: 0.03 off
    lower, higher = {"degrees": ["bachelor"], "gates": [UNTOLD]}, {"degrees": ["master"], "gates": [UNTOLD]}
    assert order(one("A", 0.515, **higher), one("B", 0.5, **lower)) == "BA"
    told = [replace(UNTOLD, have="master's", met=True)]
    assert (
        order(one("A", 0.515, degrees=["master"], gates=told), one("B", 0.5, degrees=["bachelor"], gates=told)) == "AB"
    )
    assert order(one("A", 0.515, core=(1, 4)), one("B", 0.5, core=(1, 2))) == "BA"
    assert order(one("A", 0.515, core=(1, 2)), one("B", 0.5, core=(2, 5))) == "AB"
    assert order(one("A", 0.515, core=(3, 4)), one("B", 0.5, core=(1, 1))) == "BA"
    cleared = [UNTOLD, Gate("clearance", "x", "x", True)]
    lower, higher = ({"degrees": [degree], "gates": cleared} for degree in ("bachelor", "master"))
    assert order(one("A", 0.515, **higher), one("B", 0.5, **lower)) == "BA"
    assert order(one("A", 0.015, core=(1, 4)), one("B", 0.0, core=(1, 2))) == "AB"  # nothing is never before something
    assert order(one("A", 0.515, core=(1, 4)), one("B", 0.5, core=(1, 2), in_full=0.0)) == "AB"


def test_of_near_ties_with_as_much_of_the_core_what_few_roles_ask_for_tells_more() -> None:
    assert order(one("A", 0.515, telling=1.0), one("B", 0.5, telling=2.0)) == "BA"
    assert order(one("A", 0.515, telling=1.0, core=(1, 2)), one("B", 0.5, telling=2.0, core=(1, 4))) == "AB"
    every: Any = {"a": {"knots": "core", "sails": "core"}, "b": {"knots": "core"}}
    assert rarity({"knots", "sails", "rope"}, every) == {"knots": 0.0, "sails": log(2)}


def test_of_roles_of_which_nothing_counts_those_of_its_kind_come_first_and_leaders_last() -> None:
    led = [replace(one(title, 0.0, viable=False, kin=0.9), role=replace(OUTLINE, id=title, title=title, track=track))
           for title, track in (("A", "executive"), ("B", "management"))]  # fmt: skip
    assert order(*led, one("C", 0.0, viable=False), one("D", 0.0, viable=False, kin=0.5)) == "DCBA"


def test_out_of_reach_comes_last() -> None:
    assert order(one("A", 0.9, viable=False), one("B", 0.3)) == "BA"
    assert [each.viable for each in ranked([one("A", 0.25), one("B", 0.24)], [], 9)] == [True, False]


@pytest.mark.parametrize(
    ("best", "have", "named", "core", "least"),
    [
        (0.30, 4, 6, 2, 0.225),  # two thirds of six are four
        (0.30, 4, 7, 2, 0.25),  # fewer than two thirds
        (0.30, 4, 6, 1, 0.25),  # one core skill
        (0.30, 3, 3, 2, 0.225),
        (0.30, 2, 2, 2, 0.25),  # a short list is of three at least
        (0.16, 4, 4, 2, 0.13),  # three quarters would be 0.12
        (0.60, 9, 9, 2, 0.25),
    ],
)
def test_for_a_short_list_three_quarters_of_the_best_are_within_reach(
    best: float, have: int, named: int, core: int, least: float
) -> None:
    found = one("A", best, have=["x"] * have, core=(core, 5))
    assert reach([found], named) == least
    assert reach([one("B", 0.7, core=(0, 5)), found], named) == 0.25
    assert reach([replace(found, viable=False)], named) == 0.25
    assert reach([], named) == 0.25
    for important, enough in ((1, False), (2, True)):  # two important ones count as a core one
        beside = one("A", 0.3, have=["x"] * 4, core=(1, 5), important=important)
        assert (reach([beside], 6) < 0.25) is enough
    near = [one("B", 0.04, core=(0, 5)), one("A", 0.02, have=["x"] * 9, core=(2, 5))]
    assert reach(near, 9) == 0.13  # no more than 0.02 behind the best


def test_a_preference_orders_what_is_within_reach_by_visa_filings_or_by_growth_and_the_rest_stays() -> None:
    def paid(title: str, value: float | None, growth: float | None = None, basis: Any = "sworn") -> Placed:
        index = [PayIndex("advertised", 500, None, None, 9)]
        index += [PayIndex(basis, value, None, None, 9)] if value else []
        return one(title, 0.5, pay=index, growth=growth)

    assert order(paid("A", 100), paid("B", 120), paid("C", None), prefer=["pay"]) == "BAC"
    assert order(paid("A", 98), paid("B", 100), prefer=["pay"]) == "AB"  # by steps of 5 %, and these are in one
    assert order(paid("A", 80), paid("B", 100), prefer=["pay"]) == "BA"
    assert order(paid("A", 80, 5.0), paid("B", 100, 5.0), prefer=["growth", "skills"]) == "AB"
    assert order(paid("A", 100, 1.0), paid("B", 120, 9.0), paid("C", 90, None), prefer=["growth"]) == "BAC"
    assert order(paid("A", 100, 5.4), paid("B", 120, 4.6), prefer=["growth", "pay"]) == "BA"
    assert order(paid("A", 100, 5.4), paid("B", 120, 4.6), prefer=["growth"]) == "AB"
    assert order(paid("A", 100), paid("B", 120), prefer=["skills", "pay"]) == "AB"
    assert order(paid("A", 100), paid("B", 120), prefer=["pay", "skills"]) == "BA"
    far = [replace(paid(title, value), score=0.1) for title, value in (("C", 100), ("D", 120))]
    assert order(*far, paid("A", 100), paid("B", 120), prefer=["pay"]) == "BACD"


def test_two_are_too_close_to_call_within_two_points_if_both_are_within_reach() -> None:
    assert too_close([one("A", 0.04), one("B", 0.02)])
    assert not too_close([one("A", 0.53), one("B", 0.5)])
    assert too_close([one("A", 0.2955), one("B", 0.2755)])  # apart by 0.02 and a rounding error of a machine
    assert not too_close([one("A", 0.2956), one("B", 0.2755)])
    assert order(one("A", 0.2955), one("B", 0.2755, shown=0.1)) == "BA"
    assert not too_close([one("A", 0.5), one("B", 0.5, viable=False)])
    assert not too_close([one("A", 0.5)])


LEADER: Any = {"knots": "core", "sails": "core", "manners": "important", "lamp": "tool"}


@pytest.mark.parametrize(
    ("held", "share"),
    [
        (set(), 0.0),
        ({"manners"}, 0.0),
        ({"knots", "manners"}, 1.0),  # half of the field
        ({"knots", "lamp"}, 0.0),
    ],
)
def test_who_leads_needs_a_third_of_the_field_and_of_the_leading(held: set[str], share: float) -> None:
    for track, counted in (("management", share), ("executive", share), ("individual", 1.0), ("lead", 1.0)):
        assert counts(track, LEADER, held, KNOWN) == counted


def test_less_than_a_third_counts_in_proportion() -> None:
    needs: Any = {"knots": "helpful", "lamp": "tool", "sails": "core", "rope": "core", "manners": "core"}
    assert counts("management", needs, {"knots", "manners"}, KNOWN) == 0.4287  # three times 1 of 7, as rounded
    assert counts("management", {"knots": "core"}, {"knots"}, KNOWN) == 1.0


def test_a_role_as_it_stands_for_a_person() -> None:
    needs: Any = {"knots": "core", "sails": "core", "manners": "important", "lamp": "tool"}
    index = [PayIndex("sworn", 110, None, None, 9)]
    facts = Facts({"a": index}, {"11-1": 4.5})
    outline = replace(OUTLINE, occupation="11-1", degrees=["master"])
    held, used = {"knots", "lamp", "manners"}, {"knots"}
    found = placed(outline, needs, held, used, Person("2026-11"), KNOWN, facts, RARE)
    assert (found.coverage, found.in_full, found.score, found.shown) == (0.6667, 1.0, 0.6667, 0.3333)
    assert (found.core, found.have, found.lacked) == ((1, 2), ["knots", "manners", "lamp"], ["sails"])
    assert (found.pay, found.growth, found.viable) == (index, 4.5, True)
    assert (found.telling, found.kin) == (4.0, 0.0)
    people: Any = {"manners": "core", "knots": "core", "sails": "core", "rope": "core"}
    lamp: Any = {"lamp": "tool"}
    none: Any = {}
    for track, rest, viable in (("product", none, True), ("lead", lamp, False), ("management", none, False)):
        other = replace(outline, track=track)
        alone = placed(
            other, {**people, **rest}, {"manners"}, [], Person("2026-11"), KNOWN, facts, RARE
        )  # 3 of 12 or 13
        assert alone.viable is viable
    one_of_three = placed(outline, people, {"knots", "manners"}, [], Person("2026-11"), KNOWN, facts, RARE)
    assert one_of_three.core == (2, 4)
    assert placed(outline, people, {"knots"}, [], Person("2026-11"), KNOWN, facts, RARE).core == (1, 4)
    lower = Person("2026-11", degree="bachelor")
    licensed = replace(outline, required={"license": "the exam"})
    assert placed(licensed, needs, held, used, lower, KNOWN, facts, RARE).viable is False
    assert placed(outline, needs, held, used, lower, KNOWN, facts, RARE).viable is False
    unknown = placed(OUTLINE, needs, held, [], Person("2026-11"), KNOWN, Facts({}, {}), RARE)
    assert (unknown.pay, unknown.growth, unknown.shown) == ([], None, 0.0)


def test_a_core_skill_that_would_put_another_role_first() -> None:
    every: Any = {"a": {"knots": "core", "rope": "core"}, "b": {"sails": "core", "knots": "core", "manners": "helpful"}}
    first = one("A", 0.5, have=["knots"], lacked=["rope"])
    second = one("B", 0.43, have=["knots"], lacked=["sails", "manners"])
    assert [(turn.skill, turn.role) for turn in turns([first, second], every, KNOWN)] == [("sails", "b")]
    assert turns([first, second], every, KNOWN, most=0) == []
    close: Any = {"a": dict.fromkeys("1", "core") | {"knots": "core"}, "b": {"sails": "core", "knots": "core"}}
    assert turns([first, replace(second, have=[], lacked=["sails"])], close, KNOWN) == []  # half against half
    both: Any = {"a": {"knots": "core", "sails": "core"}, "b": {"sails": "core", "knots": "core"}}
    assert turns([first, replace(second, lacked=["sails"])], both, KNOWN) == []  # the first would have it too
    helpful: Any = {"a": every["a"], "b": {"sails": "important", "knots": "core"}}
    assert turns([first, replace(second, lacked=["sails"])], helpful, KNOWN) == []


SPOKEN = {key: key for key in KNOWN}
ASKED: Any = {"knots": "core", "sails": "core", "rope": "core", "wire": "core", "lamp": "tool", "manners": "helpful"}


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"have": ["knots", "lamp"], "core": (1, 4)}, ["you have 1 of 4 core skills: knots", "also asked for: lamp"]),
        ({"have": ["knots", "sails", "rope", "wire"], "core": (4, 4)},
         ["you have 4 of 4 core skills: knots, sails, rope and 1 more"]),
        ({"have": ["knots", "sails", "rope"], "core": (3, 4)}, ["you have 3 of 4 core skills: knots, sails and rope"]),
        ({"have": [], "pay": [PayIndex("sworn", 105, None, None, 9)]},
         ["it pays 5% more than Data Scientist in visa filings, like for like"]),
        ({"have": [], "pay": [PayIndex("sworn", 104.9, None, None, 9)]}, []),
        ({"have": [], "growth": 10.0}, ["jobs of its occupation grow by 10%"]),
        ({"have": [], "growth": 9.9}, []),
        ({"have": [], "degrees": ["bachelor", "none"]}, ["no degree is required"]),
    ],
)  # fmt: skip
def test_what_speaks_for_a_role(changes: dict[str, Any], words: list[str]) -> None:
    assert for_words(one("A", 0.5, **changes), ASKED, SPOKEN) == words


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"gates": [Gate("degree", "a master's", "bachelor's", False)]}, ["asks for a master's; you have bachelor's"]),
        ({"gates": [Gate("license", "the exam.", None, None)]}, ["no employer waives this: the exam"]),
        ({"gates": [Gate("clearance", "a clearance", None, None)]}, ["no employer waives this: a clearance"]),
        ({"gates": [UNTOLD], "degrees": ["master"]}, ["most openings ask for a master's degree"]),
        ({"gates": [UNTOLD], "degrees": ["bachelor"]}, []),
        ({"gates": [Gate("degree", "x", "y", True)], "degrees": ["master"]}, []),
        ({"lacked": ["knots", "lamp"]}, ["core skills you lack: knots"]),
        ({"pay": [PayIndex("advertised", 95, None, None, 9)]},
         ["it pays 5% less than Data Scientist in job ads, like for like"]),
        ({"pay": [PayIndex("advertised", 95.1, None, None, 9)]}, []),
        ({"growth": -0.5}, ["jobs of its occupation shrink by 0.5%"]),
        ({"growth": 0.0}, []),
        ({"in_full": 0.5, "have": ["knots"]}, ["your skills show little of leading people, so it counts 50%"]),
        ({"in_full": 0.5, "have": ["manners"]}, ["your skills show little of its field, so it counts 50%"]),
    ],
)  # fmt: skip
def test_what_speaks_against_a_role(changes: dict[str, Any], words: list[str]) -> None:
    assert against_words(one("A", 0.5, **changes), ASKED, KNOWN, SPOKEN) == words


def test_an_index_in_words() -> None:
    assert index_words(PayIndex("sworn", 100, None, None, 9)).startswith("0% more than ")
    assert index_words(PayIndex("sworn", 87.6, None, None, 9)).startswith("12% less than ")
