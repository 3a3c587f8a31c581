"""What is drawn of an answer: marks, bars and scales of made-up figures."""

from __future__ import annotations

from typing import Any

import pytest

from careercli.advice.charts import apart_chart, growth_chart, kept_chart, money_scale, pay_charts, shares_chart
from careercli.advice.differences import PayDifference
from careercli.model.market import Projection
from careercli.model.page import Bars, Groups, Range, Ranges, Table

GROWING = Projection(2024, 2034, 1, 1, 1, 33.5, 3.1, 1, 1, 1, None, None, None, None)


@pytest.mark.parametrize(
    ("ends", "yours", "scale"),
    [
        ([80_000, 240_000], None, (80_000, 240_000, "$80k", "$240k")),
        ([85_660, 158_880], None, (80_000, 160_000, "$80k", "$160k")),
        ([85_660, 158_880], 40_000, (40_000, 160_000, "$40k", "$160k")),
        ([100_000, 100_000], None, (100_000, 100_000, "$100k", "$100k")),
        ([41.5, 62.3], None, (40, 64, "$40", "$64")),
        ([0, 13_000], None, (0, 14_000, "$0", "$14k")),
        ([1_000, 13_000], None, (1_000, 13_000, "$1k", "$13k")),
        ([1_000, 49_000], None, (0, 50_000, "$0", "$50k")),
        ([1.5, 7.5], None, (1.5, 7.5, "$1.50", "$7.50")),
        ([0, 0], None, (0, 0, "$0", "$0")),
    ],
)
def test_a_scale_of_round_amounts(ends: list[float], yours: float | None, scale: tuple[Any, ...]) -> None:
    found = money_scale(ends, "USD", yours)
    assert (found.low, found.high, found.least, found.most) == scale
    assert found.low <= min([*ends, yours or ends[0]]) <= max([*ends, yours or ends[0]]) <= found.high
    assert found.yours == yours


def test_growth_beside_that_of_all_occupations() -> None:
    [chart] = growth_chart([("Diver", "Divers", GROWING), ("Sailor", "Sailors", None)])
    assert isinstance(chart.drawn, Bars)
    assert [(bar.label, bar.value, bar.words) for bar in chart.drawn.bars] == [
        ("Diver", 33.5, "+33.5%"), ("Sailor", None, "not published"), ("All occupations", 3.1, "+3.1%")
    ]  # fmt: skip
    assert [bar.yardstick for bar in chart.drawn.bars] == [False, False, True]
    assert chart.title == "Projected jobs, 2024 to 2034"
    assert [*growth_chart([("Sailor", "Sailors", None)])] == []


def difference(higher: str = "a", ratio: float | None = 1.25, **more: Any) -> PayDifference:
    lower = "b" if higher == "a" else "a"
    known = {"low": 1.1, "high": 1.6} if ratio else {"low": None, "high": None}
    made: Any = {"basis": "sworn", "n": {"a": 1_200, "b": 30}, "reading": "more" if ratio else None, **known, **more}
    basis, low, high, n, reading = (made[key] for key in ("basis", "low", "high", "n", "reading"))
    return PayDifference(higher, lower, basis, ratio, low, high, n, 3, (2021, 2024), bool(ratio), None, reading)


def test_differences_are_drawn_against_the_first() -> None:
    names = {"a": "Diver", "b": "Sailor"}
    [chart] = apart_chart([difference(), difference("b"), difference(basis="official")], names)
    assert isinstance(chart.drawn, Ranges)
    first, second = chart.drawn.ranges
    assert (first.label, first.marks) == ("Sailor, visa filings", (None, -37.5, -20.0, -9.09, None))
    assert second.marks == (None, 10.0, 25.0, 60.0, None)
    assert (chart.drawn.estimates, chart.drawn.yardstick) == (True, (0.0, "what Diver is paid"))
    assert first.aside == "1,200 and 30 visa filings"
    [part] = apart_chart([difference(), difference(ratio=None)], names)
    assert [one.marks for one in part.drawn.ranges][1:] == [(None,) * 5]  # type: ignore[union-attr]
    assert [*apart_chart([difference(ratio=None)], names)] == []
    assert [*apart_chart([difference(low=None)], names)] == []
    assert [*apart_chart([difference(high=None)], names)] == []
    assert [*apart_chart([difference()], {"c": "Other"})] == []


def test_what_one_keeps_adds_and_leaves() -> None:
    [chart] = kept_chart(("A", "B"), {"x": "X", "y": "Y"}, {"y": "Y", "z": "Z"}, 0.456)
    assert isinstance(chart.drawn, Groups)
    assert [(group.label, group.names, group.mine) for group in chart.drawn.groups] == [
        ("Keep", ["Y"], True), ("Add", ["Z"], False), ("Leave", ["X"], False)
    ]  # fmt: skip
    assert "you keep 46% of what is asked" in chart.about
    assert [*kept_chart(("A", "B"), {"x": "X"}, {}, 0.0)] == []
    [shares] = shares_chart("A", [("B", 0.25)])
    assert isinstance(shares.drawn, Bars)
    assert [(bar.value, bar.words) for bar in shares.drawn.bars] == [(25.0, "25%")]


def block(name: str, *labels: str, unit: str = "USD a year", marks: Any = (1, 2, 3, 4, 5)) -> Ranges:
    rows = [Range(label, marks, "v", "n") for label in labels]
    return Ranges(Table([""], []), rows, unit, name=name)


def test_pay_of_every_basis_is_on_one_scale_job_ads_before_the_survey() -> None:
    [chart] = pay_charts([block("Official", "A"), block("Job ads", "A, all levels", "B, all levels")])
    assert isinstance(chart.drawn, Ranges)
    assert [(one.label, one.group) for one in chart.drawn.ranges] == [("A", "Job ads"), ("B", ""), ("A", "Official")]
    assert [row[0] for row in chart.drawn.table.rows] == ["A, job ads", "B, job ads", "A, official"]
    assert [row[1:] for row in chart.drawn.table.rows] == [[1, 2, 3, 4, 5, "n"]] * 3
    part = block("Job ads", "A", marks=(None, 2, 3, 4, None))
    none = block("Job ads", "B", marks=(None,) * 5)
    [known] = pay_charts([part, none])
    assert [row[1:] for row in known.drawn.table.rows] == [  # type: ignore[union-attr]
        [None, 2, 3, 4, None, "n"], ["", "", "v", "", "", "n"]
    ]  # fmt: skip
    assert [*known.drawn.table.kinds] == ["text", *["number"] * 5, "text"]  # type: ignore[union-attr]
    some = [Range("A, all levels", (None, None, 3, None, None)), Range("B, mid", (None,) * 5)]
    unknown = Ranges(Table([""], []), some, "USD a year", name="Job ads")
    [all_levels] = pay_charts([unknown])
    assert [one.label for one in all_levels.drawn.ranges] == ["A", "B, mid"]  # type: ignore[union-attr]
    [levels] = pay_charts([block("Job ads", "A, all levels", "A, mid")])
    assert [one.label for one in levels.drawn.ranges] == ["A, all levels", "A, mid"]  # type: ignore[union-attr]
    assert len([*pay_charts([block("Job ads", "A"), block("Job ads", "A", unit="EUR a year")])]) == 2
    assert [*pay_charts([block("Job ads", "A", marks=(None,) * 5)])] == []
    assert [*pay_charts([block("Job ads", *map(str, range(41)))])] == []
    assert len([*pay_charts([block("Job ads", *map(str, range(40)))])]) == 1
