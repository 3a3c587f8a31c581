"""What a move costs and pays: made-up roles, with costs worked out by hand."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import Any

import pytest

from careercli.advice.fitting.outlines import Outline
from careercli.advice.moves.paying import PayStep, pay_steps, percent_more, range_words, step_words, summed
from careercli.advice.moves.travel import Map, Way, bridged, direct_way, heads_at_once, hop_cost, offered, realistic
from careercli.model.market import Estimate, Fit, Meeting, Scope


def outline(key: str, track: str = "individual", degree: str | None = None, **more: Any) -> Outline:
    made = Outline(key, key, "science", track, [degree] if degree else [], {}, False, False, [], [], None, None)
    return replace(made, **more)


def roles(*each: Outline, **needs: str) -> Map:
    """Needs as letters, each a core need."""
    return Map({one.id: one for one in each}, {one.id: dict.fromkeys(needs[one.id], "core") for one in each})


def test_a_hop_costs_the_cube_of_what_is_missing_and_a_tenth_and_half_of_it_where_it_is_named() -> None:
    assert hop_cost(1.0, named=False) == 0.1
    assert hop_cost(0.5, named=False) == 0.225
    assert hop_cost(0.5, named=True) == 0.1125
    assert hop_cost(0.0, named=False) == 1.1


def test_needs_weigh_three_two_one_and_one() -> None:
    every: Any = {"a": {"x": "core"}, "b": {"x": "important", "y": "core", "z": "helpful", "t": "tool"}, "c": {}}
    made = Map({key: outline(key) for key in every}, every)
    assert made.kept(made.bits("a"), "b") == 0.2857  # two of 2 + 3 + 1 + 1
    assert made.kept(made.bits("b"), "a") == 0.6667
    assert made.kept(made.bits("a"), "c") == 0.0


def test_a_route_keeps_what_was_learned_on_the_way() -> None:
    made = roles(outline("a"), outline("b", goes_to=["c"]), outline("c"), a="wx", b="wxyz", c="yzuv")
    way = made.way(["a", "b", "c"])
    assert [(hop.kept, hop.named, hop.cost) for hop in way.hops] == [(0.5, False, 0.225), (0.5, True, 0.1125)]
    assert (way.cost, way.bridges) == (0.3375, ("b",))
    assert direct_way(made, "a", "c").cost == 1.1
    back = roles(outline("a"), outline("b", comes_from=["a"]), a="wx", b="wxyz")
    assert (back.named("a", "b"), back.named("b", "a")) == (True, False)
    assert back.cost("a", "b", back.bits("a")) == 0.1125


def test_a_direct_move_is_realistic_up_to_a_cost_and_nobody_heads_a_function_at_once() -> None:
    made = roles(
        outline("a"), outline("b"), outline("c"), outline("head", "executive"), outline("lead", "lead"),
        outline("boss", "management"), a="abcdefghij", b="abcdklmnop", c="abcqrstuvw", head="ab", lead="ab", boss="ab",
    )  # fmt: skip
    assert realistic(made, direct_way(made, "a", "b"))  # 0.6 cubed and a tenth: 0.316
    assert not realistic(made, direct_way(made, "a", "c"))  # 0.443
    assert not realistic(made, direct_way(made, "a", "head"))
    assert realistic(made, direct_way(made, "lead", "head"))
    assert [heads_at_once(made, one, "head") for one in ("a", "lead", "boss")] == [True, False, False]
    assert not heads_at_once(made, "a", "boss")
    assert [made.height(one) for one in ("a", "lead", "boss", "head")] == [0, 1, 2, 3]


def ways(made: Map, origin: str = "a", target: str = "z", **asked: Any) -> list[str]:
    return ["".join(way.bridges) for way in bridged(made, origin, target, **asked)]


LETTERS = {"a": "abcd", "m": "abef", "n": "efgh", "z": "ghij"}
FOUR = [outline(key) for key in LETTERS]


def test_bridges_are_found_the_cheapest_first() -> None:
    made = roles(*FOUR, **LETTERS)
    # n: 1.1 + 0.225; m: 0.225 + 1.1; m and n: 0.225 + 0.225 + 0.225
    assert ways(made)[0] == "mn"
    assert ways(made, most=2) == ["m", "n"]
    assert ways(made, most=1) == []
    assert ways(made, avoid=["m"])[0] == "n"
    assert all("n" in way for way in ways(made, via=["n"]))
    assert ways(made, via=["n"])[0] == "mn"


@pytest.mark.parametrize(
    ("bridge", "found"),
    [
        ({}, True),
        ({"track": "management"}, False),  # higher than the goal
        ({"degrees": ["doctorate"]}, False),  # a degree beyond both
        ({"degrees": ["bachelor"]}, True),
        ({"required": {"license": "x"}}, False),
        ({"track": "research"}, True),
    ],
)
def test_what_can_lie_between(bridge: dict[str, Any], found: bool) -> None:
    every = [outline("a", degree="bachelor"), replace(outline("m"), **bridge), outline("z", degree="associate")]
    made = roles(*every, a="abcd", m="abgh", z="ghij")
    assert (ways(made) == ["m"]) == found
    assert ways(made, via=["m"]) == ["m"]  # whoever asks for a bridge gets it


def test_routes_go_up_step_by_step_and_executives_are_not_made_of_hands_on_work() -> None:
    def made(bridge: str, start: str = "individual", goal: str = "executive") -> list[str]:
        every = [outline("a", start), outline("m", bridge), outline("z", goal)]
        return ways(roles(*every, a="abcd", m="abgh", z="ghij"))

    assert made("lead") == ["m"]
    assert made("management") == ["m"]
    assert made("individual") == []
    assert made("executive") == []  # a leap from hands-on work
    assert made("executive", "management") == ["m"]
    assert made("individual", "lead", "lead") == []
    assert made("individual", "management", "individual") == []  # down, and no hop of a route goes down
    assert made("lead", "individual", "lead") == ["m"]


def test_routes_that_are_offered_are_easier_and_no_detours() -> None:
    made = roles(*FOUR, **LETTERS)
    direct = direct_way(made, "a", "z")
    found = bridged(made, "a", "z")
    assert [way.bridges for way in offered(direct, found, possible=False)] == [("m", "n")]
    cheap = replace(direct, hops=(direct.hops[0]._replace(cost=0.2),))
    assert offered(cheap, found, possible=True) == []
    assert [way.bridges for way in offered(cheap, found, possible=False)] == [("m", "n")]
    assert [way.bridges for way in offered(cheap, found, possible=True, asked=True)][:1] == [("m", "n")]

    def way(*bridges: str) -> Way:
        keys = ["a", *bridges, "z"]
        return Way(tuple(direct.hops[0]._replace(origin=x, target=y, cost=0.1) for x, y in pairwise(keys)))

    several = [way("m"), way("m", "n"), way("p"), way("q"), way("r")]
    assert [one.bridges for one in offered(direct, several, possible=True)] == [("m",), ("p",), ("q",)]


def step(
    said: Any, ratio: float | None = None, basis: Any = "sworn", low: float | None = 1.0, high: float | None = 2.0
) -> PayStep:
    return PayStep(basis, said, ratio, low, high, None)


@pytest.mark.parametrize(
    ("steps", "together", "cell"),
    [
        ([step("more", 1.27), step("more", 1.34)], "more", "+27 to +34%"),
        ([step("more", 1.34), step("more", 1.27)], "more", "+27 to +34%"),
        ([step("less", 0.84)], "less", "-16%"),
        ([step("less", 0.84), step("more", 1.1)], "disagree", "-16 to +10%"),
        ([step("same", 1.02), step("more", 1.1)], "more", "0 to +10%"),
        ([step("same", 1.02), step("less", 0.9)], "less", "-10 to 0%"),
        ([step("same", 1.02)], "alike", "alike"),
        ([step("unclear", 1.2), step("more", 1.1)], "more", "+10%"),
        ([step("unclear", 1.2), step(None)], "alike", "alike"),
        ([step(None)], "none", "too few"),
        ([], "none", "too few"),
    ],
)
def test_what_the_bases_say_together(steps: list[PayStep], together: str, cell: str) -> None:
    assert (summed(steps), range_words(steps)) == (together, cell)


def test_a_sentence_of_what_each_basis_says() -> None:
    assert step_words([step("more", 1.34, "advertised", 1.3, 1.39), step("same", 1.0)]) == (
        "34% more in job ads (30 to 39%), about the same in visa filings"
    )
    assert step_words([step("less", 0.84, low=0.8, high=0.9)]) == "16% less in visa filings (10 to 20%)"
    assert step_words([step("unclear", 0.84)]) == "not to be told apart in visa filings"
    none = "no fair comparison: too few job ads and visa filings name both"
    assert step_words([step("more", 1.2, low=None), step(None)]) == none
    assert percent_more(step("same", 1.2)) == percent_more(step("more")) == 0


def fit(of: dict[str, float | None], *, strata: int = 9, t: float = 2.0) -> Fit:
    estimates = {key: Estimate(50, 9, value, None, None, 0.0001) for key, value in of.items()}
    keys = sorted(of)
    met = {(one, two): Meeting(strata, (50, 50), 2022, 2025, 0.0) for one in keys for two in keys if one < two}
    return Fit(Scope("sworn"), "a", t, 2022, 2025, estimates, met)


@pytest.mark.parametrize(
    ("found", "said", "ratio", "why"),
    [
        (fit({"a": 100, "b": 120}), "more", 1.2, None),
        (fit({"a": 120, "b": 100}), "less", 0.8333, None),
        (fit({"a": 100, "b": 100}), "same", 1.0, None),
        (fit({"a": 100, "b": 120}, t=20.0), "unclear", 1.2, "visa filings are too uncertain"),
        (fit({"a": 100, "b": None}), None, None, "too few visa filings name it"),
        (fit({"b": 100}), None, None, "too few visa filings name the first"),
        (fit({}), None, None, "too few visa filings name either"),
        (fit({"a": 100, "b": 120}, strata=2), None, None, "too few visa filings name both in the same place and year"),
    ],
)
def test_what_is_paid_there_over_what_is_paid_here(found: Fit, said: Any, ratio: float | None, why: str | None) -> None:
    [one] = pay_steps("a", "b", [found, None])
    assert (one.said, one.ratio, one.why_not) == (said, ratio, why)
    if said == "more":
        assert (one.low, one.high) == (1.1665, 1.2344)  # 1.2 times exp(-+ 2 * sqrt(0.0002))
