"""The axis of a chart: round values, in their order, inside the drawing, whatever is drawn."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from careercli.formats.drawing import drawing
from careercli.model.page import Bar, Bars, Group, Groups, Range, Ranges, Table

AMOUNTS = st.one_of(
    st.integers(0, 10**9), st.floats(-1e6, 1e6, allow_nan=False).map(lambda x: round(x, 2)), st.integers(-99, 99)
)
UNITS = st.sampled_from(["USD a year", "EUR an hour", "percent", "percent more or less than A"])


@given(st.lists(st.lists(AMOUNTS, min_size=5, max_size=5), min_size=1, max_size=6), UNITS)
def test_marks_lie_inside_and_keep_their_order(marks: list[list[float]], unit: str) -> None:
    ranges = [Range("one", tuple(sorted(some))) for some in marks]
    found = drawing(Ranges(Table([], []), ranges, unit))
    assert all(0 <= place <= 100 for row in found["rows"] for place in row["at"])
    assert all(row["at"] == sorted(row["at"]) for row in found["rows"])
    ticks = [tick["at"] for tick in found["ticks"]]
    assert 2 <= len(ticks) <= 8
    assert ticks == sorted(ticks)
    labels = [tick["label"] for tick in found["ticks"]]
    assert len(set(labels)) == len(labels)


@given(st.lists(st.one_of(st.none(), AMOUNTS), max_size=6), UNITS)
def test_bars_begin_at_zero(values: list[float | None], unit: str) -> None:
    found = drawing(Bars([Bar("one", value, "words") for value in values], unit))
    zero = found["zero"]
    for row, value in zip(found["rows"], values, strict=True):
        if value is not None:
            assert 0 <= row["x"] <= 100
            assert row["x"] == zero if value >= 0 else row["x"] <= zero


def test_nothing_known_is_no_axis() -> None:
    found = drawing(Ranges(Table([], []), [Range("one", (None,) * 5)], "USD a year"))
    assert found["ticks"] == []


@given(st.lists(st.lists(st.text(), max_size=5), min_size=1, max_size=4))
def test_parts_make_up_the_whole(names: list[list[str]]) -> None:
    found = drawing(Groups([Group("one", some) for some in names]))
    total = sum(part["width"] for part in found["parts"])
    assert abs(total - (100 if any(names) else 0)) < 0.1
