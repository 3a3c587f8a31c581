"""What `path` promises: costs that can be recomputed, rules of bridges, four kinds by two facts, helpful errors."""

from __future__ import annotations

import json
from itertools import pairwise
from typing import Any

import pytest

from careercli.advice.fitting import outlines_of
from careercli.library.catalog import Catalog
from careercli.paths import places
from tests.conftest import Cli

PAIRS = [
    ("data-analyst", "data-engineer"),
    ("data-specialist", "data-scientist"),
    ("data-engineer", "chief-data-officer"),
    ("business-analyst", "data-scientist"),
    ("software-engineer", "research-scientist"),
    ("chief-data-officer", "data-analyst"),
    ("product-manager", "machine-learning-engineer"),
]
WEIGHT = {"core": 3, "important": 2, "helpful": 1, "tool": 1}
WAYS = {"individual": "hands-on", "lead": "hands-on", "management": "leading", "executive": "leading"}


def path(cli: Cli, *arguments: str) -> Any:
    done = cli("path", *arguments, "-f", "json")
    assert done.code == 0, done.err
    return json.loads(done.out)


@pytest.mark.parametrize("pair", PAIRS, ids="-".join)
def test_every_cost_can_be_recomputed_by_hand(cli: Cli, pair: tuple[str, str]) -> None:
    needs = {
        role: {key: WEIGHT[need] for key, need in found.items()} for role, found in Catalog(places()).needs().items()
    }
    answer = path(cli, *pair)
    formula = answer["formula"]
    for route in answer["routes"]:
        held: dict[str, int] = dict(needs[pair[0]])
        for hop in route["hops"]:
            asked = needs[hop["to"]]
            kept = sum(min(held.get(key, 0), weight) for key, weight in asked.items()) / sum(asked.values())
            assert hop["carries_over"] == round(kept, 4)
            price = (1 - hop["carries_over"]) ** formula["exponent"] + formula["per_hop"]
            assert hop["cost"] == round(price * (formula["named"] if hop["named"] else 1), 4)
            assert set(hop["keep"]) == set(asked) & set(held)
            assert set(hop["add"]) == set(asked) - set(held)
            assert set(hop["idle"]) == set(held) - set(asked)
            held = {key: max(held.get(key, 0), asked.get(key, 0)) for key in {*held, *asked}}
        assert route["cost"] == pytest.approx(sum(hop["cost"] for hop in route["hops"]), abs=0.0002)
    direct, *others = answer["routes"]
    compared = json.loads(cli("compare", *pair, "-f", "json").out)["overlap"]["needs"]["carries_over"]
    assert direct["hops"][0]["carries_over"] == direct["hops"][0]["alone"] == compared[pair[0]][pair[1]]
    assert len(others) <= 3
    assert answer["direct"]["realistic"] or others or "no easy way" in answer["summary"]
    if answer["direct"]["realistic"]:
        assert all(route["cost"] < direct["cost"] for route in others)
    assert sum(route["recommended"] for route in answer["routes"]) == 1


@pytest.mark.parametrize("pair", PAIRS, ids="-".join)
def test_no_route_goes_down_or_makes_an_executive_of_hands_on_work(cli: Cli, pair: tuple[str, str]) -> None:
    outlines = outlines_of(Catalog(places()).facts)
    for route in path(cli, *pair)["routes"][1:]:
        tracks = [outlines[role].track for role in (pair[0], *route["bridges"], pair[1])]
        if tracks[-1] == "executive":
            assert not {"individual", "research"} & {*tracks[1:-1]}
        assert not any(one == "executive" and other != "executive" for one, other in pairwise(tracks[:-1]))


def test_via_avoid_and_max_hops_are_kept_to(cli: Cli) -> None:
    every = path(cli, "data analyst", "chief data officer")["routes"][1:]
    bridge = every[0]["bridges"][0]
    without = path(cli, "data analyst", "chief data officer", "--avoid", bridge)["routes"][1:]
    assert without
    assert not any(bridge in route["bridges"] for route in without)
    through = path(cli, "data analyst", "data engineer", "--via", "data specialist")
    assert all("data-specialist" in route["bridges"] for route in through["routes"][1:])
    assert "Data Specialist" in through["summary"]
    short = path(cli, "data analyst", "chief data officer", "--max-hops", "2")["routes"]
    assert max(len(route["hops"]) for route in short) == 2
    assert len(path(cli, "data analyst", "chief data officer", "--max-hops", "1")["routes"]) == 1


@pytest.mark.parametrize("start", ["data-analyst", "machine-learning-engineer", "chief-data-officer", "statistician"])
def test_the_four_kinds_follow_from_two_facts(cli: Cli, start: str) -> None:
    outlines = outlines_of(Catalog(places()).facts)
    answer = path(cli, start)
    here, seen = outlines[start], []
    for kind, some in answer["reach"].items():
        shares = [one["carries_over"] for one in some]
        assert shares == sorted(shares, reverse=True)
        for one in some:
            there = outlines[one["id"]]
            seen.append(one["id"])
            same = here.family == there.family and WAYS.get(here.track, here.track) == WAYS.get(
                there.track, there.track
            )
            assert (
                kind
                == {
                    (True, True): "next_step",
                    (True, False): "sideways",
                    (False, True): "leap",
                    (False, False): "nearby",
                }[same, one["pays"] == "more"]
            )
            said = {step["said"] for step in one["pay"]}
            assert (one["pays"] == "more") == ("more" in said and "less" not in said)
            assert one["carries_over"] >= 0.25 or one["named"]
    assert len(seen) == len(set(seen))
    assert start not in seen
    assert len(seen) + answer["beyond"] + 1 == len(outlines)


def test_pay_agrees_with_compare(cli: Cli) -> None:
    hop = path(cli, "data analyst", "analytics engineer")["routes"][0]["hops"][0]
    compared = json.loads(cli("compare", "data analyst", "analytics engineer", "-f", "json").out)["pay"]["differences"]
    for step in hop["pay"]:
        [entry] = [one for one in compared if one["basis"] == step["basis"]]
        if entry["ratio"] is None:
            assert step["ratio"] is None
            continue
        ratio = entry["ratio"] if entry["higher"] == "analytics-engineer" else 1 / entry["ratio"]
        assert step["ratio"] == pytest.approx(ratio, rel=0.001)
        assert (step["said"] == "more") == (entry["reading"] == "more" and entry["higher"] == "analytics-engineer")


def test_errors_lead_on(cli: Cli) -> None:
    for arguments in (("mle", "ML engineer"), ("junior mle", "senior mle")):
        done = cli("path", *arguments)
        assert done.code == 2, arguments
        assert "careercli path" in done.err
    done = cli("path", "data analyst", "deep sea welder")
    assert done.code == 4
    assert "gap" in done.err
    assert "match" in done.err
    assert cli("path", "a", "b", "c").code == 2
    assert cli("path", "data analyst", "mle", "--via", "no such role at all").code == 4
    assert cli("path", "data analyst", "mle", "--via", "data analyst").code == 2
    assert cli("path", "data analyst", "mle", "--via", "data scientist", "--max-hops", "1").code == 2


def test_explain_prints_formula_and_constants(cli: Cli) -> None:
    text = " ".join(cli("path", "data analyst", "data engineer", "--explain", "-f", "table").out.split())
    assert "to the power of 3, plus 0.1" in text
    assert "times 0.5" in text
    assert "formula\t" in cli("path", "data analyst", "data engineer", "--explain", "-f", "plain").out
