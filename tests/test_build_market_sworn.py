"""Sworn pay: from rows of visa filings to figures, on made-up filings."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from tools.build_market.files import Row
from tools.build_market.sworn import (
    GENERIC_TITLE,
    IMPOSSIBLE,
    NO_UNIT,
    REPEAT,
    UNREAD,
    UPPER,
    Filing,
    city_name,
    city_rows,
    filings,
    sworn_cells,
    write_sworn,
)

from tests.tables import rows_of


def row(**other: Any) -> Row:
    facts = {
        "fiscal_year": 2023, "decision_month": "2023-04", "job_title": "Pilot", "wage_from": 100_000, "wage_to": "",
        "wage_unit": "Year", "worksite_state": "WA", "worksite_city": "SEATTLE",
    }  # fmt: skip
    return {name: str(value) for name, value in {**facts, **other}.items()}


def named(title: str) -> tuple[str | None, str | None]:
    level = "senior" if title.startswith("Senior ") else None
    return ("pilot", level) if title.endswith("Pilot") else (None, None)


def read(*rows: Row) -> tuple[list[Filing], dict[str, int]]:
    lost: Counter[tuple[str, str]] = Counter()
    found = list(filings({"perm": rows}, named, lost))
    return found, {reason: number for (_, reason), number in lost.items()}


@pytest.mark.parametrize(
    ("unit", "amount"),
    [("Year", 104_000), ("Hour", 50), ("Week", 2_000), ("Bi-Weekly", 4_000), ("Month", 104_000 / 12)],
)
def test_amounts_become_those_of_a_year(unit: str, amount: float) -> None:
    [one], lost = read(row(wage_unit=unit, wage_from=amount))
    assert one.low == pytest.approx(104_000)
    assert not lost


def test_amounts_that_cannot_be_are_left_out_and_counted() -> None:
    rows = [row(wage_from=14_999), row(wage_from=60_000, wage_unit="Hour"), row(wage_unit=""), row(wage_from="")]
    assert read(*rows, row(wage_from=15_000)) == (
        [Filing("perm", 2023, "pilot", "", "WA", "Seattle", 15_000, 15_000)],
        {IMPOSSIBLE: 2, NO_UNIT: 2},
    )


def test_an_upper_end_that_cannot_be_is_no_range() -> None:
    found, lost = read(row(wage_to=1_300_000), row(wage_to=0, job_title="Bush Pilot"), row(wage_to=130_000))
    assert [one.high for one in found] == [100_000, 100_000, 130_000]
    assert lost == {UPPER: 1}


def test_a_repeat_of_one_template_counts_once() -> None:
    differing = [
        row(), row(job_title="PILOT Pilot"), row(wage_from=101_000), row(wage_to=120_000), row(worksite_state="OR"),
        row(worksite_city="TACOMA"), row(fiscal_year=2022), row(decision_month="2023-05"),
    ]  # fmt: skip
    found, lost = read(*differing, *differing, row(soc_code="15-1252"))
    assert len(found) == len(differing)
    assert lost == {REPEAT: len(differing) + 1}


def test_generic_titles_and_titles_that_are_no_role_are_counted_apart() -> None:
    found, lost = read(row(job_title="MANAGER"), row(job_title="Manager "), row(job_title="Baker"))
    assert (found, lost) == ([], {GENERIC_TITLE: 2, UNREAD: 1})


def test_a_file_without_upper_ends_says_nothing_of_ranges() -> None:
    without = {name: cell for name, cell in row(decision_quarter="2023-10..2023-12").items() if name != "wage_to"}
    [one], _ = read(without)
    assert one.high is None


@pytest.mark.parametrize(
    ("written", "name"),
    [("SAN JOSE", "San Jose"), ("MCLEAN", "McLean"), ("O'FALLON", "O'Fallon"), ("ST. LOUIS", "St. Louis"), ("", "")],
)
def test_cities_are_written_as_people_write_them(written: str, name: str) -> None:
    assert city_name(written) == name


@pytest.fixture
def many() -> list[Filing]:
    rows = [row(wage_from=100_000 + 1_000 * step, wage_to=120_000 + 1_000 * step) for step in range(10)]
    rows += [row(job_title="Senior Pilot", wage_from=150_000 + step, fiscal_year=2022) for step in range(4)]
    rows += [row(wage_from=50_000 + step, fiscal_year=2021, worksite_city="") for step in range(12)]
    rows += [row(worksite_state="MP", worksite_city="SAIPAN"), row(worksite_state="", worksite_city="")]
    return read(*rows)[0]


def test_cells_pool_the_years_from_2022_and_keep_each_year(many: list[Filing], tmp_path: Path) -> None:
    write_sworn(tmp_path, sworn_cells(many, {"WA"}), {"source": "perm"})
    found = {(one["level"], one["kind"], one["code"], one["year"]): one for one in rows_of(tmp_path / "pilot.tsv")}
    assert list(found) == [
        ("", "country", "US", ""), ("", "country", "US", "2021"), ("", "country", "US", "2022"),
        ("", "country", "US", "2023"), ("senior", "country", "US", ""), ("senior", "country", "US", "2022"),
        ("", "state", "WA", ""), ("", "state", "WA", "2021"), ("", "state", "WA", "2022"), ("", "state", "WA", "2023"),
        ("", "city", "WA/Seattle", ""),
    ]  # fmt: skip
    whole, state = found["", "country", "US", ""], found["", "state", "WA", ""]
    assert (whole["n"], whole["first"], whole["last"]) == ("16", "2022", "2023")
    assert (state["n"], state["p50"]) == ("14", "106500")
    assert (state["mid_n"], state["mid50"], state["range_share"]) == ("14", "116500", "0.714")


def test_fewer_than_ten_have_a_count_and_no_figure(many: list[Filing], tmp_path: Path) -> None:
    write_sworn(tmp_path, sworn_cells(many, {"WA"}), {"source": "perm"})
    for one in rows_of(tmp_path / "pilot.tsv"):
        figures = [one[name] for name in one if name.startswith(("p", "mid")) and name != "mid_n"]
        assert any(figures) == all(figures) == (int(one["n"]) >= 10)


def test_cities_with_a_figure_are_listed_by_state_and_name(many: list[Filing]) -> None:
    assert city_rows(sworn_cells(many, {"WA"})) == [("WA/Seattle", "Seattle", "WA", 14)]
