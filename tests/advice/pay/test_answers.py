"""What is not there, differences, pages, ranks, explanations and rows of pay, at the edges."""

from __future__ import annotations

import csv
import io
from dataclasses import replace

import pytest

from careercli.advice.pay import (
    Wanted,
    explain,
    missing,
    missing_places,
    pay_blocks,
    ranking,
    salary,
)
from careercli.advice.roles import ProfiledRole, view_role
from careercli.advice.words import stale
from careercli.library.catalog import Catalog
from careercli.model.level import Level
from careercli.model.market import Asked
from careercli.model.page import Ranges, Table, Text
from careercli.model.pay import UNITED_STATES, Counts, Figure, Place, PriceLevel
from careercli.model.role import Role
from tests.advice.pay.made import CANADA, GERMANY, NONE, OTHER, PAID, POSTED, ROLE, SEATTLE, asked, few
from tests.conftest import TODAY, Cli


@pytest.mark.parametrize(
    ("figures", "places", "wanted", "said"),
    [
        ([PAID, POSTED], [UNITED_STATES], Wanted(), []),
        ([POSTED], [UNITED_STATES], Wanted(), ["No official pay is published for Diver in the United States."]),
        ([PAID], [UNITED_STATES], Wanted(), ["No job ads name Diver in the United States."]),
        ([PAID, few()], [UNITED_STATES], Wanted(), []),
        ([], [UNITED_STATES], Wanted("official"), ["No official pay is published for Diver in the United States."]),
        ([], [UNITED_STATES], Wanted("quoted"), ["No pay is quoted for Diver."]),
        ([], [GERMANY], Wanted(), ["No job ads name Diver in Germany."]),
        ([], [GERMANY], Wanted("official"), ["No official pay is published for Diver in Germany."]),
        ([POSTED], [SEATTLE], Wanted(), [f"No official pay is published for Diver in {SEATTLE.name}."]),
        ([replace(PAID, place=SEATTLE)], [SEATTLE], Wanted(), []),
        ([replace(PAID, place=SEATTLE, **NONE)], [SEATTLE], Wanted(),
         [f"No official pay is published for Diver in {SEATTLE.name}."]),
        ([], [SEATTLE, GERMANY], Wanted(year=2024),
         [f"No official pay of 2024 is published for Diver in {SEATTLE.name}.",
          "No job ads of 2024 name Diver in Germany."]),
    ],
)  # fmt: skip
def test_each_figure_that_is_missing_is_said_once_and_no_other(
    figures: list[Figure], places: list[Place], wanted: Wanted, said: list[str]
) -> None:
    assert list(missing([(asked(places=places), figures)], wanted)) == said


def test_who_lacks_a_figure_is_named_with_the_level_and_an_unknown_occupation_is_said() -> None:
    lead = asked(level="lead", places=[GERMANY])
    both = [(lead, []), (asked(POSTED, role=OTHER, places=[GERMANY]), [replace(POSTED, place=GERMANY)])]
    assert list(missing(both, Wanted())) == ["No job ads name Diver at level lead in Germany."]
    strange = replace(lead, facts=None)
    assert list(missing([(strange, [replace(POSTED, place=GERMANY)])], Wanted())) == [
        "Diver: occupation 15-2051 is not part of the data, so nothing official is known."
    ]
    # an answer that is not about pay says it of a place that was asked for, not of the usual one
    assert missing_places([(asked(), [])], Wanted()) == []
    assert len(missing_places([(asked(places=[UNITED_STATES, GERMANY]), [])], Wanted())) == 3


def test_adjusting_says_what_it_cannot_adjust(cli: Cli) -> None:
    asked = ("salary", "data scientist", "--adjust")
    assert "Nothing is adjusted for prices: name an area or another country." in cli(*asked).err
    assert "adjust" not in cli(*asked, "--area", "Seattle").err
    guam = cli(*asked, "--area", "Guam", "--area", "Seattle").err
    assert "No price level is published for Guam." in guam
    assert "Nothing is adjusted" not in guam


def view(catalog: Catalog, role: Role, *figures: Figure, level: Level | None = None) -> ProfiledRole:
    return view_role(Asked(role, level, list(figures)), list(figures), catalog.vocabulary, {})


def test_the_years_of_a_trend_are_those_with_enough_postings_and_a_single_one_is_none(catalog: Catalog) -> None:
    years = [
        replace(POSTED, year=2022, date="2022", p50=80_000, n=40),
        few(year=2023, date="2023"),
        replace(POSTED, year=2024, date="2024", p50=100_000),
        replace(POSTED, year=2024, date="2024", place=GERMANY),
    ]
    page = salary([asked(*years)], catalog.vocabulary, TODAY).page()
    [section] = [one for one in page.sections if one.id == "trend"]
    [_, table] = section.blocks
    assert isinstance(table, Table)
    assert [list(row) for row in table.rows] == [
        ["2022", 80_000, 80_000, 120_000, 40, ""],
        ["2024", 80_000, 100_000, 120_000, 100, "+25.0%"],
    ]


def test_a_chart_holds_one_basis_in_one_currency_and_names_what_tells_its_lines_apart() -> None:
    german = replace(POSTED, place=GERMANY, currency="EUR")
    lead = replace(POSTED, level="lead")
    blocks = pay_blocks([("Diver", POSTED), ("Sailor", lead), ("Diver", german), ("Diver", PAID), ("Cook", few())])
    charts = [one for one in blocks if isinstance(one, Ranges)]
    assert [one.unit for one in charts] == ["USD a year", "EUR a year", "USD a year"]
    assert [[row[0] for row in one.table.rows] for one in charts] == [
        ["Diver"],
        ["all levels"],
        ["Diver, all levels", "Sailor, lead"],
    ]
    assert [row[-1] for row in charts[0].table.rows] == ["5,000 (2%)"]
    assert [one.table.columns[0] for one in charts] == ["Diver", "Diver", "Role"]
    said = [one.text for one in blocks if isinstance(one, Text)]
    assert said[-1] == "Too few for a figure: job ads for Cook, all levels, United States, 2025 (n = 3)."
    sizes = pay_blocks([("Diver", replace(PAID, jobs=None, wage_rse=None))])
    assert [one.table.rows[0][-1] for one in sizes if isinstance(one, Ranges)] == ["not published"]


def test_places_of_another_year_or_of_too_few_postings_are_left_out_and_counted(catalog: Catalog) -> None:
    figures = [
        replace(POSTED, p50=90_000),
        replace(POSTED, place=GERMANY, p50=90_000),
        replace(POSTED, place=CANADA, p50=70_000),
        replace(POSTED, place=Place("country", "GB", "United Kingdom"), year=2024),
        few(place=Place("country", "FR", "France"), year=2026),
    ]
    places = [one.place for one in figures]
    german = PriceLevel("PPP", 0.5, "USD", "Germany", 2024, "worldbank-ppp")
    found = ranking(
        [asked(*figures, places=places)], catalog.vocabulary, TODAY,
        wanted=Wanted("advertised"), rates={}, prices={GERMANY: german, CANADA: replace(german, level=0.35)},
    )  # fmt: skip
    assert found.notes == ["Diver: 2 places left out, with too few postings in 2025."]
    rows = [dict(zip(found.columns, row.cells, strict=True)) for row in found.rows()]
    assert [(row["place"], row["rank"], row["adjusted_rank"]) for row in rows] == [
        ("US", 1, None),
        ("DE", 1, 2),
        ("CA", 3, 1),
    ]


def test_places_without_a_published_median_are_counted(cli: Cli) -> None:
    done = cli("salary", "data scientist", "--by", "state", "-f", "csv")
    assert "with no published median." in done.err
    rows = list(csv.DictReader(io.StringIO(done.out)))
    assert {row["basis"] for row in rows} == {"official"}
    assert all(int(row["rank"]) == number for number, row in enumerate(rows, 1))
    assert all(row["adjusted_p90"] and row["adjusted_currency"] == "USD" for row in rows if row["place"] == "CA")


def steps(figure: Figure, catalog: Catalog, titles: dict[str, int] | None = None) -> str:
    return "\n".join(explain(ROLE, figure, titles or {"Diver": 7}, catalog.vocabulary.sources).steps)


def test_the_titles_behind_a_figure_are_those_with_most_rows(catalog: Catalog) -> None:
    titles = {f"Title {number}": number for number in range(1, 11)}
    found = steps(POSTED, catalog, titles)
    assert "whole file: Title 10 (10), Title 9 (9), " in found
    assert "Title 3 (3) and 2 more." in found
    assert "more" not in steps(POSTED, catalog, dict([*titles.items()][:8])).split("All levels")[0]


def test_a_figure_of_too_few_is_explained_without_a_computation(catalog: Catalog) -> None:
    counts = Counts(100, 10, 5, 4, 3, 2, 1)
    full = steps(replace(POSTED, n=33, counts=counts, low=90_000, high=110_000), catalog)
    assert "Rows of this place and year: 100. 10 had no partner; 90 are the two ends of 45 ranges." in full
    assert "Of the 45, 5 repeat another exactly; in 4 the currency is not that of local pay; 3 are taken" in full
    assert "33 are left.\n2 of these were labeled USD" in full
    assert "\n1 of these were converted to local money" in full
    assert "Medians of the ends: low 90,000, high 110,000." in full
    assert "Midpoint" not in steps(few(counts=counts), catalog)


def test_missing_percentiles_are_explained(catalog: Catalog) -> None:
    assert "Not published" not in steps(PAID, catalog)
    capped = steps(replace(PAID, p75=None, p90=None, note="5:p90"), catalog)
    assert "Not published: p75 and p90, as the wage " in capped
    assert "suppressed" not in capped
    suppressed = steps(replace(PAID, **NONE, note="8:mean+p10"), catalog)
    assert "Not published: p10, p25, p50, p75, p90 and mean, as the publisher suppressed it." in suppressed
    assert "Not published: mean." in steps(replace(PAID, mean=None), catalog)


def test_periods_levels_and_headings_of_explanations(catalog: Catalog) -> None:
    assert "an hour one of 2,080" in steps(replace(POSTED, period="hour"), catalog)
    assert "2,080" not in steps(POSTED, catalog)
    assert "Level: the one that the title names" in steps(replace(POSTED, level="lead"), catalog)
    made = [explain(ROLE, one, {}, catalog.vocabulary.sources).heading() for one in (POSTED, PAID)]
    assert made == [
        "Diver: job ads, all levels, United States, 2025",
        "Diver: the official survey, United States, May 2025",
    ]
    assert "nothing is computed from it" in steps(replace(POSTED, basis="quoted"), catalog)


def test_rows_of_converted_and_adjusted_pay_hold_rate_and_prices(cli: Cli) -> None:
    done = cli("salary", "data scientist", "--area", "Seattle", "--basis", "official", "--adjust",
               "--currency", "EUR", "-f", "csv")  # fmt: skip
    [row] = csv.DictReader(io.StringIO(done.out))
    assert (row["currency"], row["exchange_rate"], row["price_level"], row["price_year"]) == (
        *("EUR", "0.886705", "112.99", "2023"),
    )
    for name in ("p10", "p25", "p50", "p75", "p90"):
        assert int(row[f"adjusted_{name}"]) == pytest.approx(int(row[name]) * 100 / 112.99, rel=1e-4)


def test_figures_are_called_old_when_they_are_over_18_months_old(catalog: Catalog) -> None:
    released = catalog.vocabulary.sources["bls-oews-2025"].released
    assert released
    for months, warned in ((18, 0), (19, 1)):
        year, month = divmod(released.year * 12 + released.month - 1 + months, 12)
        assert len(stale(["bls-oews-2025"], catalog.vocabulary, released.replace(year, month + 1))) == warned
    assert stale(["aijobs-article-head-lead"], catalog.vocabulary, TODAY) == []  # undated
