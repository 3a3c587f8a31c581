"""The steps that derive data/market/, on small made-up tables."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Any

import pytest
import yaml
from tools.build_market.advertised import Cell, cells, percentiles, title_rows, write_advertised
from tools.build_market.files import INPUTS, InputError, Inputs, Row, write_table
from tools.build_market.occupations import applicability, attainment, projections
from tools.build_market.official import area_code, official, write_official
from tools.build_market.places import place_rows, purchasing_power, regional_prices
from tools.build_market.postings import FOREIGN, IMPOSSIBLE, REPOST, UNPAIRED, Group, clean
from tools.build_market.series import ai_postings, exchange_rates

MATRIX = "2024 National Employment Matrix"
RATES = {(2024, "USD"): 1.0, (2024, "EUR"): 0.9, (2024, "CAD"): 1.4, (2025, "USD"): 1.0, (2025, "CAD"): 1.5}
CURRENCIES = {"US": "USD", "CA": "CAD", "FR": "EUR", "MX": "MXN"}


def ends(low: int, high: int, **other: Any) -> list[Row]:
    """The two rows of one advertised range."""
    row = {
        "work_year": 2024,
        "experience_level": "SE",
        "employment_type": "FT",
        "job_title": "Pilot",
        "salary_currency": "USD",
        "employee_residence": "US",
        **other,
    }
    return [{**{key: str(value) for key, value in row.items()}, "salary": str(pay)} for pay in (high, low)]


def test_consecutive_ends_become_one_midpoint() -> None:
    found = clean([*ends(100, 200), *ends(110, 190)], CURRENCIES, RATES)
    assert [posting.midpoint for posting in found.postings] == [150, 150]
    assert not found.lost


def test_an_end_without_partner_is_lost_and_shifts_nothing() -> None:
    rows = [*ends(100, 200), ends(90, 150)[1], *ends(120, 180)]
    found = clean(rows, CURRENCIES, RATES)
    assert [(posting.low, posting.high) for posting in found.postings] == [(100, 200), (120, 180)]
    assert found.lost == {(Group(2024, "SE", "Pilot", "US"), UNPAIRED): 1}


def test_exact_reposts_count_once() -> None:
    found = clean([*ends(100, 200), *ends(100, 200), *ends(100, 200, experience_level="MI")], CURRENCIES, RATES)
    assert len(found.postings) == 2
    assert found.lost == {(Group(2024, "SE", "Pilot", "US"), REPOST): 1}


def test_dollars_of_canada_are_canadian_and_other_money_is_converted() -> None:
    rows = [
        *ends(100, 120, employee_residence="CA"),
        *ends(90, 110, employee_residence="CA", salary_currency="CAD"),
        *ends(90, 99, employee_residence="CA", salary_currency="EUR"),
    ]
    labeled, local, euros = clean(rows, CURRENCIES, RATES).postings
    assert (labeled.currency, labeled.low, labeled.mended, labeled.converted) == ("CAD", 100, True, False)
    assert (local.currency, local.low, local.mended, local.converted) == ("CAD", 90, False, False)
    assert (euros.currency, euros.low, euros.mended, euros.converted) == ("CAD", 90 * 1.4 / 0.9, False, True)


def test_us_dollars_elsewhere_and_other_money_in_the_us_are_dropped() -> None:
    rows = [
        *ends(700_000, 774_000, employee_residence="MX"),
        *ends(150_000, 160_000, employee_residence="FR"),
        *ends(50_000, 60_000, salary_currency="EUR"),
        *ends(50_000, 60_000, employee_residence="AR"),
    ]
    currencies = {**CURRENCIES, "AR": "ARS"}
    found = clean(rows, currencies, {**RATES, (2024, "MXN"): 18.0})
    assert [(posting.country, posting.currency) for posting in found.postings] == [("AR", "USD")]
    assert found.lost == {(Group(2024, "SE", "Pilot", country), FOREIGN): 1 for country in ("MX", "FR", "US")}


def test_impossible_values_are_out() -> None:
    rows = [row for pay in range(90, 110) for row in ends(pay, pay + 20)]
    rows += [*ends(10, 60), *ends(700, 800), *ends(15, 16)]
    found = clean(rows, CURRENCIES, RATES)
    assert len(found.postings) == 20
    assert {reason: number for (_, reason), number in found.lost.items()} == {IMPOSSIBLE: 3}


def test_answers_to_the_early_survey_are_left_out() -> None:
    assert not clean(ends(100, 200, work_year=2021), CURRENCIES, RATES).rows


@pytest.fixture
def few() -> dict[str, dict[tuple[str, str, int], Cell]]:
    rows = [row for pay in range(100, 112) for row in ends(pay, pay + 10)]
    rows += [row for pay in range(80, 85) for row in ends(pay, pay + 10, experience_level="MI")]
    rows += ends(100, 110, job_title="Lead Pilot")
    rows += ends(100, 110, job_title="Engineer")
    rows += ends(100, 110, job_title="Baker")
    reading = {"Pilot": ("pilot", None), "Lead Pilot": ("pilot", "lead"), "Engineer": ("engineer", None)}
    return cells(clean(rows, CURRENCIES, RATES), lambda title: reading.get(title, (None, None)))


def test_cells_are_by_level_of_the_title_else_of_the_row_and_generic_titles_are_out(
    few: dict[str, dict[tuple[str, str, int], Cell]],
) -> None:
    assert list(few) == ["pilot"]
    assert {key: len(cell.postings) for key, cell in few["pilot"].items()} == {
        ("senior", "US", 2024): 12,
        ("mid", "US", 2024): 5,
        ("lead", "US", 2024): 1,
        ("", "US", 2024): 18,
    }
    assert few["pilot"]["senior", "US", 2024].counts == Counter(rows=24)


def test_a_cell_of_fewer_than_ten_has_a_count_and_no_figure(
    few: dict[str, dict[tuple[str, str, int], Cell]], tmp_path: Path
) -> None:
    write_advertised(tmp_path, few, {"source": "x", "date": "2024-05"})
    facts, heads, *lines = (tmp_path / "pilot.tsv").read_text().splitlines()
    assert facts == "# source=x\tdate=2024-05"
    found = {line.split("\t")[0]: dict(zip(heads.split("\t"), line.split("\t"), strict=True)) for line in lines}
    assert list(found) == ["", "lead", "mid", "senior"]
    assert {found["mid"][name] for name in ("p10", "p50", "p90", "low", "high")} == {""}
    assert (found["mid"]["n"], found["senior"]["n"], found["senior"]["p50"]) == ("5", "12", "110")
    assert (found["senior"]["low"], found["senior"]["high"]) == ("106", "116")


def test_percentiles_interpolate() -> None:
    assert percentiles([10, 20, 30, 40, 50], (0, 10, 25, 50, 100)) == [10, 14, 20, 30, 50]


def test_each_title_is_listed_with_its_reading() -> None:
    rows = title_rows(["B", "A", "B", "Manager"], lambda title: ("a", "lead") if title == "A" else (None, None))
    assert rows == [("A", "a", "lead", 1), ("B", "", "", 2), ("Manager", "", "", 1)]


AREA = {
    "occ_code": "53-5021", "employment": "120", "employment_rse_pct": "4.0", "mean_annual": "90000",
    "wage_rse_pct": "1.5", "p10": "50000", "p25": "60000", "p50": "80000", "p75": "99000", "p90": "", "note": "8:p90",
}  # fmt: skip


def test_official_cells_are_kept_as_published(tmp_path: Path) -> None:
    places = [
        {**AREA, "area_type": "metro", "area_code": "0042660", "state": "WA"},
        {**AREA, "area_type": "state", "area_code": "5300000", "state": "WA", "employment": ""},
        {**AREA, "area_type": "nonmetro", "area_code": "5300003", "state": "WA"},
    ]
    sector = {**AREA, "industry_level": "sector", "industry_code": "51--52"}
    found = official([AREA, {**AREA, "occ_code": "11-1111"}], places, [sector, {**sector, "industry_level": "3-digit"}])
    assert [area_code(row) for row in places] == ["42660", "WA", "5300003"]
    elsewhere = official([{**AREA, "occ_code": "11-1111"}, {**AREA, "occ_code": "11-2222"}], [], [], {"11-1111"})
    assert {code: list(places) for code, places in elsewhere.items()} == {"11-1111": [("country", "US")]}
    write_official(tmp_path, found, {"source": "s", "date": "2025-05"})
    assert [path.name for path in tmp_path.iterdir()] == ["53-5021.tsv"]
    lines = (tmp_path / "53-5021.tsv").read_text().splitlines()[2:]
    assert lines == [
        "country\tUS\t120\t4\t50000\t60000\t80000\t99000\t\t90000\t1.5\t8:p90",
        "state\tWA\t\t4\t50000\t60000\t80000\t99000\t\t90000\t1.5\t8:p90",
        "metro\t42660\t120\t4\t50000\t60000\t80000\t99000\t\t90000\t1.5\t8:p90",
        "nonmetro\t5300003\t120\t4\t50000\t60000\t80000\t99000\t\t90000\t1.5\t8:p90",
        "sector\t51--52\t120\t4\t50000\t60000\t80000\t99000\t\t90000\t1.5\t8:p90",
    ]


def test_projections_read_their_years_from_the_headings_and_count_people() -> None:
    def row(code: str, kind: str, **cells: str) -> Row:
        facts = {f"{MATRIX} code": code, f"{MATRIX} title": "Divers", "Occupation type": kind}
        return {**facts, "Employment, 2024": "3.1", "Employment, 2034": "3.4", **cells}

    change = "Employment change, percent, 2024\u201334"
    found = projections(
        [
            row("00-0000", "Summary", **{change: "3.1"}),
            row("53-0000", "Summary"),
            row("53-5021", "Line item", **{change: "\u2014", "Typical education needed for entry": "\u2014"}),
        ],
        [{f"{MATRIX} code": "53-5021", "Labor force exits, 2024\u201334 annual average": "0.1"}],
    )
    assert list(found) == ["53-5021"]
    divers = found["53-5021"]
    assert (divers["first_year"], divers["last_year"], divers["jobs"], divers["projected_jobs"]) == (
        2024,
        2034,
        3100,
        3400,
    )
    assert (divers["change_percent"], divers["entry_education"], divers["leaving"]) == (None, None, 100)
    assert divers["all_occupations_percent"] == 3.1


def test_attainment_keeps_missing_apart_from_zero_and_reads_footnotes() -> None:
    shares = ["Less than high school diploma", "High school diploma or equivalent", "Some college, no degree"]
    shares += ["Associate's degree", "Bachelor's degree", "Master's degree", "Doctoral or professional degree"]
    row = dict(zip(shares, ["0", "1.5", "\u2014", "4", "40", "35.4", "11.2"], strict=True))
    found = attainment([{f"{MATRIX} title": "Divers[1]", f"{MATRIX} code": "53-5021", **row}])["53-5021"]
    assert (found["title"], found["approximate"]) == ("Divers", True)
    assert (found["less_than_high_school"], found["some_college"], found["doctorate"]) == (0, None, 11.2)


def test_applicability_is_ranked_among_all() -> None:
    rows = [{"SOC Code": str(n), "ai_applicability_score": str(n / 10)} for n in range(4)]
    assert applicability(rows)["3"] == {"score": 0.3, "lower_percent": 75, "occupations": 4}


def test_places_have_their_prices_or_none() -> None:
    power = purchasing_power(
        [{"Country ID": code, "Year": year, "PPP": level} for code, year, level in
         [("FR", "2023", "0.8"), ("FR", "2024", "0.7"), ("TW", "2020", "13"), ("NA", "2024", "7")]]
    )  # fmt: skip
    assert power == {"FR": (0.7, 2024), "NA": (7, 2024)}
    items = {"description": "RPPs: All items", "line_code": "5"}
    prices = regional_prices(
        [{**items, "geofips": "53000", "2022": "1", "2023": "108.5"}],
        [
            {**items, "geofips": "42660", "rpp_2023": "113"},
            {**items, "description": "Housing", "geofips": "42660", "rpp_2023": "9"},
        ],
    )
    names = {
        "countries": {"FR": {"name": "France", "currency": "EUR"}},
        "areas": {"42660": ["Rain City"]},
        "cities": {"FR": "Paris; Le Havre"},
    }
    areas = [
        {"area_type": "state", "area_code": "5300000", "state": "WA", "area_name": "Washington"},
        {"area_type": "metro", "area_code": "0042660", "state": "WA", "area_name": "Seattle, WA"},
        {"area_type": "nonmetro", "area_code": "5300003", "state": "WA", "area_name": "Western"},
    ]
    sectors = [
        {"industry_level": "sector", "industry_code": "31--34", "industry_name": "Sectors 31, 32, and 33 - Making"}
    ]
    assert list(place_rows(names, areas, sectors, power, prices)) == [
        ("country", "FR", "France", None, "EUR", 0.7, 2024, "", "Paris;Le Havre"),
        ("state", "WA", "Washington", "WA", "USD", 108.5, 2023, "", ""),
        ("metro", "42660", "Seattle, WA", "WA", "USD", 113.0, 2023, "Rain City", ""),
        ("nonmetro", "5300003", "Western", "WA", "USD", None, None, "", ""),
        ("sector", "31--34", "Making", None, "USD", None, None, "", ""),
    ]


def test_rates_are_averages_of_whole_years() -> None:
    ecb = [
        {"year": "2022", "currency": "RUB", "units_per_usd_avg": "80", "days": "42"},
        {"year": "2024", "currency": "EUR", "units_per_usd_avg": "0.92", "days": "256"},
    ]
    fed = [{"Date": "2024-01-01", "Country": country, "Exchange rate": "32"} for country in ("Taiwan", "Venezuela")]
    assert exchange_rates(ecb, fed) == {
        (2024, "EUR"): (0.92, "rates"),
        (2024, "TWD"): (32, "more_rates"),
        (2024, "USD"): (1.0, "rates"),
    }


def test_postings_that_mention_ai_are_averaged_by_month() -> None:
    rows = [
        {"jobcountry": "US", "date": f"2026-06-{day}", "AI_share_postings": share}
        for day, share in [("01", "5"), ("02", "6")]
    ]
    assert ai_postings(rows) == [("US", "2026-06", 5.5)]


def test_an_input_that_the_sources_do_not_describe_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="is not in"):
        Inputs(tmp_path, {})
    for pattern in INPUTS.values():
        path = tmp_path / pattern.replace("*", "2030")
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(b"a,b\n1,NA\n" if path.suffix != ".gz" else b"")
    with pytest.raises(InputError, match=r"say in data/sources\.yaml, under `files` of its source: bls_oews_2030/"):
        Inputs(tmp_path, yaml.safe_load((Path(__file__).parents[2] / "data" / "sources.yaml").read_text()))


def test_a_table_never_holds_a_cell_that_would_break_it(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="tab or a line end"):
        write_table(tmp_path / "t.tsv", ("a",), [("x\ty",)], {})
