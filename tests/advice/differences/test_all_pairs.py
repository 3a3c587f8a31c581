"""What holds of every pair of roles there is, and of every order of several."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations
from math import isclose, log

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from careercli.advice.differences import PayDifference, Side
from careercli.library.catalog import Catalog
from careercli.model.market import Asked, Fit
from careercli.model.pay import Basis
from careercli.paths import places
from tests.advice.differences.made import compared, every_fit, every_role

Pair = tuple[list[Side], dict[Basis, PayDifference], str]


@pytest.fixture(scope="module")
def roles() -> list[Asked]:
    return every_role(Catalog(places()))


@pytest.fixture(scope="module")
def fits(roles: list[Asked]) -> list[Fit]:
    return every_fit(Catalog(places()), roles)


@pytest.fixture(scope="module")
def pairs(roles: list[Asked], fits: list[Fit]) -> list[Pair]:
    found = []
    for one, other in combinations(roles, 2):
        sides, entries, said = compared([one, other], fits)
        found.append((sides, {entry.basis: entry for entry in entries}, said))
    return found


def alike(entries: dict[Basis, PayDifference]) -> Iterator[PayDifference]:
    yield entries["advertised"]
    yield entries["sworn"]


def test_every_pair_has_an_entry_for_each_basis_that_says_something_or_why_not(pairs: list[Pair]) -> None:
    assert len(pairs) > 2000
    for sides, entries, _ in pairs:
        assert list(entries) == ["advertised", "sworn", "official"]
        for entry in entries.values():
            assert {entry.higher, entry.lower} == {side.key for side in sides}
            assert entry.said == (entry.why_not is None)
            assert entry.ratio is None or entry.ratio >= 1
            assert entry.basis != "official" or (entry.low, entry.high, entry.n, entry.strata) == (None,) * 4
            assert entry.basis == "official" or set(entry.n or {}) == {side.key for side in sides}


def test_a_pair_never_contradicts_the_ranking(pairs: list[Pair], fits: list[Fit]) -> None:
    index = {(fit.scope.basis, key): found.index for fit in fits for key, found in fit.of.items()}
    seen = 0
    for _, entries, _ in pairs:
        for entry in alike(entries):
            if entry.ratio:
                higher, lower = index[entry.basis, entry.higher], index[entry.basis, entry.lower]  # type: ignore[index]
                assert higher
                assert lower
                assert higher >= lower
                assert isclose(entry.ratio, higher / lower, abs_tol=1e-4)
                seen += 1
    assert seen > 1500


def test_no_percentage_is_said_under_three_percent_or_where_the_interval_holds_one(pairs: list[Pair]) -> None:
    for _, entries, said in pairs:
        more = [entry for entry in alike(entries) if entry.reading == "more"]
        assert all(entry.ratio and entry.ratio >= 1.03 and entry.low and entry.low > 1 for entry in more)
        assert ("%" in said) == bool(more)
        shares = {int(share) for share in re.findall(r"(?:about |to |: |, )(\d+)%? (?:more|in )", said)}
        assert all(share >= 3 for share in shares - {0})


def test_a_pair_is_said_only_with_three_strata_and_ten_rows_of_each(pairs: list[Pair]) -> None:
    for _, entries, _ in pairs:
        for entry in alike(entries):
            if entry.ratio:
                assert (entry.strata or 0) >= 3
                assert min((entry.n or {}).values()) >= 10


def test_a_basis_that_says_the_opposite_or_the_same_is_named(pairs: list[Pair]) -> None:
    opposed = 0
    for _, entries, said in pairs:
        ads, filings = alike(entries)
        readings = {ads.reading, filings.reading}
        if readings == {"more"} and ads.higher != filings.higher:
            opposed += 1
            assert said.startswith("The sources disagree on pay. Like for like, ")
        elif readings == {"more"}:
            assert ads.share in said
            assert filings.share in said
            assert "job ads" in said
            assert "visa filings" in said
        elif readings == {"more", "same"}:
            assert "about the same in" in said
            assert "like for like" in said
    assert opposed > 10


def test_no_percentage_rests_on_an_occupation(pairs: list[Pair]) -> None:
    officially = 0
    for sides, entries, said in pairs:
        if said.startswith("Officially"):
            officially += 1
            assert "%" not in said
            assert entries["official"].said
            codes = [side.occupation.code for side in sides if side.occupation]
            assert len(set(codes)) == 2
            assert all(side.occupation and side.occupation.closeness != "broad" for side in sides)
            assert all(side.filed and side.filed.codes[0].code == code for side, code in zip(sides, codes, strict=True))
        else:
            assert not entries["official"].said
    assert officially > 10


def test_medians_that_point_the_other_way_carry_the_place_with_the_largest_difference_in_shares(
    pairs: list[Pair],
) -> None:
    turned = 0
    for sides, entries, _ in pairs:
        by_key = {side.key: side for side in sides}
        entry = entries["sworn"]
        high, low = (by_key[key].median("sworn") for key in (entry.higher, entry.lower))
        if entry.reading != "more" or high is None or low is None or (high.p50 or 0) >= (low.p50 or 0):
            continue
        turned += 1
        shares = [
            {state: n / sum(by_key[key].states.values()) for state, n in by_key[key].states.items()}
            for key in (entry.higher, entry.lower)
        ]
        gaps = {state: abs(shares[0].get(state, 0) - shares[1].get(state, 0)) for state in {*shares[0], *shares[1]}}
        named = re.search(r"are in (.+), \d+% of those", entry.contrary or "")
        assert named
        assert isclose(gaps[named[1]], max(gaps.values()))
    assert turned > 10


@settings(max_examples=150, deadline=None)
@given(data=st.data())
def test_an_order_of_several_agrees_with_every_pair_in_it(
    data: st.DataObject, roles: list[Asked], fits: list[Fit]
) -> None:
    some = data.draw(st.lists(st.sampled_from(roles), min_size=3, max_size=6, unique_by=lambda one: one.role.id))
    sides, entries, said = compared(some, fits)
    told = re.match(r"Like for like, pay in (job ads|visa filings) is highest for ([^;.]+)", said)
    if not told:
        assert said.startswith(("Pay of ", "No fair comparison"))
        assert "%" not in said
        return
    basis = {"job ads": "advertised", "visa filings": "sworn"}[told[1]]
    keys = {side.name: side.key for side in sides}
    order = [keys[name] for name in told[2].split(", then ")]
    pairs = {frozenset((one.higher, one.lower)): one for one in entries if one.basis == basis}
    for one, other in combinations(order, 2):
        entry = pairs[frozenset((one, other))]
        assert entry.reading != "more" or (entry.higher, entry.lower) == (one, other)
    for run in re.findall(r"; ([^;]+) cannot be told apart", said):
        names = re.split(", | and ", run)
        assert all(pairs[frozenset((keys[a], keys[b]))].reading != "more" for a, b in combinations(names, 2))
    for name, key in keys.items():
        assert name in said, key


def test_the_ratio_is_that_of_the_covariance(pairs: list[Pair], fits: list[Fit]) -> None:
    by_basis = {fit.scope.basis: fit for fit in fits}
    for _, entries, _ in pairs[::7]:
        for entry in alike(entries):
            if entry.ratio and entry.low:
                fit = by_basis[entry.basis]  # type: ignore[index]
                one, other = fit.of[entry.higher], fit.of[entry.lower]
                meeting = fit.meeting(entry.higher, entry.lower)
                assert meeting
                assert meeting.covariance is not None
                assert one.variance is not None
                spread = max(0.0, one.variance + (other.variance or 0) - 2 * meeting.covariance)
                assert isclose(log(entry.ratio / entry.low), (fit.t or 0) * spread**0.5, abs_tol=2e-4)
